//! What is asked of the stage, and what it answers.

use crate::stage::HACKER_NEWS_HOST;

/// Host and path, what the page holds, and what its policy holds.
pub(super) const PAGES: &[(&str, &str, &str, &str)] = &[
    (
        "mastodon.social",
        "/",
        r#"id="mastodon""#,
        "wss://mastodon.social",
    ),
    (
        "mastodon.social:443",
        "/@bo",
        r#"id="initial-state""#,
        "'wasm-unsafe-eval'",
    ),
    (
        "unlisted.example",
        "/publish",
        "compose",
        "wss://unlisted.example",
    ),
    (
        "Unlisted.Example",
        "/",
        "unlisted.example",
        "default-src 'none'",
    ),
    ("blank.example", "/", "<p id=p2000>", ""),
    (
        "strict.example",
        "/",
        "<textarea",
        "require-trusted-types-for 'script'",
    ),
    (
        HACKER_NEWS_HOST,
        "/",
        r#"class="titleline""#,
        "frame-src 'self' https://www.google.com/recaptcha/",
    ),
    (
        HACKER_NEWS_HOST,
        "/item?id=45000001",
        r#"<form action="comment" method="post"><input type="hidden" name="parent" value="45000001"><input type="hidden" name="goto" value="item?id=45000001">"#,
        "'unsafe-inline'",
    ),
    (
        HACKER_NEWS_HOST,
        "/item?id=45000011",
        r#"value="reply""#,
        "frame-ancestors 'self'",
    ),
    (
        HACKER_NEWS_HOST,
        "/item?id=45000001",
        "<a id='me' href=",
        "",
    ),
    (
        HACKER_NEWS_HOST,
        "/item?id=45000001",
        "goto=item%3Fid%3D45000001%2345000011",
        "",
    ),
    (
        HACKER_NEWS_HOST,
        "/reply?id=45000011&goto=item%3Fid%3D45000001%2345000011",
        r#"name="goto" value="item?id=45000001#45000011""#,
        "",
    ),
    (
        HACKER_NEWS_HOST,
        "/reply?id=45000012",
        r#"class="hnuser">Ada_K</a>"#,
        "",
    ),
    (
        HACKER_NEWS_HOST,
        "/submit",
        r#"name="fnop" value="submit-page""#,
        "",
    ),
    (HACKER_NEWS_HOST, "/item?id=1", "No such item.", ""),
    (
        HACKER_NEWS_HOST,
        "/edit?id=45000001",
        "You cannot change that.",
        "",
    ),
    ("anything.example", "/__send", "window.send", ""),
];

/// What Hacker News answers, in this order: method, path, form, status, and the 302's address or a piece of the page.
pub(super) const FORUM: &[(&str, &str, &str, u16, &str)] = &[
    (
        "POST",
        "/comment",
        "parent=45000001&goto=item%3Fid%3D45000001&hmac=x&text=A+fine+room",
        302,
        "item?id=45000001",
    ),
    (
        "POST",
        "/comment",
        "parent=45000001&goto=item%3Fid%3D45000001&hmac=x&text=A+fine+room",
        200,
        "posted already",
    ),
    (
        "POST",
        "/comment",
        "parent=45000011&goto=item%3Fid%3D45000001%2345000011&hmac=x&text=Two+do",
        302,
        "item?id=45000001#45000011",
    ),
    (
        "POST",
        "/comment",
        "parent=45000001&goto=item%3Fid%3D45000001&hmac=x&text=much+too+fast",
        200,
        "posting too fast",
    ),
    (
        "POST",
        "/comment",
        "parent=45000001&goto=item%3Fid%3D45000001&hmac=x&text=",
        200,
        "try again",
    ),
    ("GET", "/item?id=45000001", "", 200, "A fine room"),
    ("GET", "/threads?id=you", "", 200, "Two do"),
    (
        "POST",
        "/r",
        "fnid=x&fnop=submit-page&title=Kettles&url=https%3A%2F%2Flongread.example%2Fkettles&text=",
        302,
        "newest",
    ),
    (
        "POST",
        "/r",
        "fnid=x&fnop=submit-page&title=Kettles&url=kettles&text=",
        200,
        "not a valid link",
    ),
    (
        "POST",
        "/r",
        "fnid=x&fnop=submit-page&title=&url=&text=",
        200,
        "try again",
    ),
    (
        "GET",
        "/newest",
        "",
        200,
        r#"<a href="https://longread.example/kettles">Kettles</a>"#,
    ),
    (
        "GET",
        "/edit?id=45000014",
        "",
        200,
        r#"<form action="/xedit" method="post">"#,
    ),
    (
        "POST",
        "/xedit",
        "id=45000014&hmac=x&text=A+very+fine+room",
        302,
        "item?id=45000014",
    ),
    ("GET", "/item?id=45000014", "", 200, "A very fine room"),
    (
        "GET",
        "/vote?id=45000001&how=up&auth=x&goto=news",
        "",
        302,
        "news",
    ),
    (
        "GET",
        "/delete-confirm?id=45000014&goto=threads",
        "",
        200,
        r#"name="d" value="Yes""#,
    ),
    (
        "POST",
        "/xdelete",
        "id=45000014&goto=threads&hmac=x&d=No",
        302,
        "threads",
    ),
    ("GET", "/item?id=45000014", "", 200, "A very fine room"),
    (
        "POST",
        "/xdelete",
        "id=45000014&goto=threads&hmac=x&d=Yes",
        302,
        "threads",
    ),
    ("GET", "/item?id=45000001", "", 200, "[deleted]"),
];

/// Choices for `any.example`, then a request there, and the status and text that come back.
pub(super) const CHOICES: &[(&[&str], &str, &str, u16, &str)] = &[
    (&[], "POST", "/graphql", 404, ""),
    (
        &[r#"{"path":"/graphql","method":"POST","status":201,"body":"ok"}"#],
        "POST",
        "/graphql?op=1",
        201,
        "ok",
    ),
    (
        &[
            r#"{"path":"/graphql","status":201}"#,
            r#"{"path":"/graphql","status":503}"#,
        ],
        "POST",
        "/graphql",
        503,
        "",
    ),
    (
        &[r#"{"path":"/graphql","method":"PUT","status":201}"#],
        "POST",
        "/graphql",
        404,
        "",
    ),
    (
        &[r#"{"path":"/api/v1/statuses","status":500,"body":"no"}"#],
        "POST",
        "/api/v1/statuses",
        500,
        "no",
    ),
    (
        &[r#"{"path":"/x","status":302,"headers":{"location":"/y"}}"#],
        "POST",
        "/x",
        302,
        "",
    ),
];
