//! What is asked of the practice network, and what a Mastodon server would answer.

/// One request of a scenario. In path and body `{frost}` is the id of a seed, `{own}` that of the first created status.
pub(super) struct Step {
    pub ask: (&'static str, &'static str, &'static str),
    pub status: u16,
    /// JSON pointers into the answer, and what stands there.
    pub finds: &'static [(&'static str, &'static str)],
}

const fn step(
    method: &'static str,
    path: &'static str,
    body: &'static str,
    status: u16,
    finds: &'static [(&'static str, &'static str)],
) -> Step {
    Step {
        ask: (method, path, body),
        status,
        finds,
    }
}

const CREATE: Step = step(
    "POST",
    "/api/v1/statuses",
    r#"{"status":"Hello"}"#,
    200,
    &[("/visibility", r#""public""#)],
);

/// Each on a fresh network: its name, and what is asked one after the other.
pub(super) const SCENARIOS: &[(&str, &[Step])] = &[
    (
        "a post",
        &[
            CREATE,
            step(
                "GET",
                "/api/v1/statuses/{own}",
                "",
                200,
                &[("/text", r#""Hello""#), ("/account/acct", r#""you""#)],
            ),
        ],
    ),
    (
        "an empty text",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"  "}"#,
            422,
            &[("/error", r#""Validation failed: Text can't be blank""#)],
        )],
    ),
    (
        "a body that is no JSON",
        &[step("POST", "/api/v1/statuses", "status=", 422, &[])],
    ),
    (
        "a reply names the person",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"@ana@hearth.example well!","in_reply_to_id":"{frost}"}"#,
            200,
            &[
                ("/in_reply_to_account_id", r#""2""#),
                ("/mentions/0/acct", r#""ana@hearth.example""#),
            ],
        )],
    ),
    (
        "a reply to nothing",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"x","in_reply_to_id":"1"}"#,
            404,
            &[],
        )],
    ),
    (
        "a quote without words",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"","quoted_status_id":"{frost}"}"#,
            200,
            &[("/quote/quoted_status/account/username", r#""ana""#)],
        )],
    ),
    (
        "a private message",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"@bo hi","visibility":"direct"}"#,
            200,
            &[("/visibility", r#""direct""#)],
        )],
    ),
    (
        "a scheduled post is no status yet",
        &[
            step(
                "POST",
                "/api/v1/statuses",
                r#"{"status":"Later","scheduled_at":"2999-01-01T00:00:00.000Z"}"#,
                200,
                &[("/params/text", r#""Later""#), ("/account", "null")],
            ),
            step("GET", "/api/v1/statuses/{own}", "", 404, &[]),
            step(
                "GET",
                "/api/v1/scheduled_statuses",
                "",
                200,
                &[("/0/params/text", r#""Later""#)],
            ),
            step("DELETE", "/api/v1/scheduled_statuses/{own}", "", 200, &[]),
            step("GET", "/api/v1/scheduled_statuses", "", 200, &[("", "[]")]),
        ],
    ),
    (
        "scheduled into the past",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"x","scheduled_at":"2001-01-01T00:00:00Z"}"#,
            422,
            &[],
        )],
    ),
    (
        "a repost and its undoing",
        &[
            step(
                "POST",
                "/api/v1/statuses/{frost}/reblog",
                "{}",
                200,
                &[
                    ("/account/acct", r#""you""#),
                    ("/reblog/account/username", r#""ana""#),
                ],
            ),
            step(
                "GET",
                "/api/v1/statuses/{frost}",
                "",
                200,
                &[("/reblogged", "true"), ("/reblogs_count", "2")],
            ),
            step(
                "POST",
                "/api/v1/statuses/{frost}/unreblog",
                "",
                200,
                &[("/reblogged", "false"), ("/reblogs_count", "1")],
            ),
        ],
    ),
    (
        "a favourite counts once",
        &[
            step(
                "POST",
                "/api/v1/statuses/{frost}/favourite",
                "",
                200,
                &[("/favourites_count", "9")],
            ),
            step(
                "POST",
                "/api/v1/statuses/{frost}/favourite",
                "",
                200,
                &[("/favourites_count", "9")],
            ),
            step(
                "POST",
                "/api/v1/statuses/{frost}/unfavourite",
                "",
                200,
                &[("/favourites_count", "8")],
            ),
        ],
    ),
    (
        "a bookmark",
        &[
            step(
                "POST",
                "/api/v1/statuses/{frost}/bookmark",
                "",
                200,
                &[("/bookmarked", "true")],
            ),
            step(
                "GET",
                "/api/v1/bookmarks",
                "",
                200,
                &[("/0/account/username", r#""ana""#)],
            ),
            step(
                "POST",
                "/api/v1/statuses/{frost}/unbookmark",
                "",
                200,
                &[("/bookmarked", "false")],
            ),
        ],
    ),
    (
        "an act that there is not",
        &[step("POST", "/api/v1/statuses/{frost}/shout", "", 404, &[])],
    ),
    (
        "an edit",
        &[
            CREATE,
            step(
                "PUT",
                "/api/v1/statuses/{own}",
                r#"{"status":"Hello again"}"#,
                200,
                &[("/text", r#""Hello again""#)],
            ),
            step(
                "PUT",
                "/api/v1/statuses/{own}",
                r#"{"status":""}"#,
                422,
                &[],
            ),
            step(
                "GET",
                "/api/v1/statuses/{own}/source",
                "",
                200,
                &[("/text", r#""Hello again""#)],
            ),
        ],
    ),
    (
        "somebody else's post stays",
        &[
            step(
                "PUT",
                "/api/v1/statuses/{frost}",
                r#"{"status":"x"}"#,
                404,
                &[],
            ),
            step("DELETE", "/api/v1/statuses/{frost}", "", 404, &[]),
        ],
    ),
    (
        "a delete answers the text",
        &[
            CREATE,
            step(
                "DELETE",
                "/api/v1/statuses/{own}?delete_media=true",
                "",
                200,
                &[("/text", r#""Hello""#)],
            ),
            step("GET", "/api/v1/statuses/{own}", "", 404, &[]),
        ],
    ),
    (
        "markup in a text stays text",
        &[step(
            "POST",
            "/api/v1/statuses",
            r#"{"status":"<b>&"}"#,
            200,
            &[("/content", r#""<p>&lt;b&gt;&amp;</p>""#)],
        )],
    ),
    (
        "a reset forgets",
        &[
            CREATE,
            step("POST", "/practice/reset", "", 204, &[]),
            step("GET", "/api/v1/statuses/{own}", "", 404, &[]),
        ],
    ),
];
