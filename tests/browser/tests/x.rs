//! What is counted of what a person does on X, through its composers and buttons.

use anyhow::Result;
use hearth::activity::Kind::{DirectMessage, LinkPost, Post, Quote, Reply, Repost};
use hearth::activity::Standing;
use hearth::activity::Weight::{Linking, Saying, Talking};
use hearth_browser::acting::Step::{
    self, Click, Counted, CtrlEnter, Keys, See, Type, Visit, Write,
};
use hearth_browser::acting::{Case, Expected, Page, case, refused};
use hearth_browser::{Scene, in_both};
use xtask::stage::X_HOST;

const PAGE: Page<'_> = Page {
    host: X_HOST,
    path: "/home",
    ready: "html[data-ready]",
    server: X_HOST,
};

const FIELD: &str = "[data-testid=tweetTextarea_0]";
const LINK: &str = "https://example.org/garden-notes";
const SEND: Step = Click("[data-testid=tweetButtonInline]");
const SEND_DIALOG: Step = Click("[data-testid=tweetButton]");
const SENT: Step = See(".sent");
const TROUBLE: Step = See(".trouble");
const WRITE: Step = Write(FIELD, "Good morning, everybody");
const CREATE: &str = "/i/api/graphql/AbCdEfGhIjKlMnOpQrStUv/CreateTweet";

const ANSWER_ADA: Step = Click("article:has([href='/Ada_Example']) [data-testid=reply]");

const SAID: Expected = Expected::new(Post, Saying);
const LINKED: Expected = Expected {
    links: &[LINK],
    ..Expected::new(LinkPost, Linking)
};
const ANSWERED_ADA: Expected = Expected {
    person: Some("ada_example"),
    ..Expected::new(Reply, Talking)
};
const QUOTED_BO: Expected = Expected {
    person: Some("bo_example"),
    ..Expected::new(Quote, Talking)
};
const REPOSTED: Expected = Expected::new(Repost, Linking);
const NOT_SURE: Expected = Expected {
    standing: Standing::Unconfirmed,
    ..SAID
};

const COUNTS: &[Case] = &[
    case("a post, by Ctrl+Enter", &[WRITE, CtrlEnter, SENT], &[SAID]),
    case(
        "a post with a link, by the button",
        &[
            Write(FIELD, "Notes https://example.org/garden-notes"),
            SEND,
            SENT,
        ],
        &[LINKED],
    ),
    case(
        "a post from a dialog",
        &[
            Click("[data-testid=SideNav_NewTweet_Button]"),
            Keys("Good morning from here"),
            SEND_DIALOG,
            SENT,
        ],
        &[SAID],
    ),
    case(
        "a note, which is long",
        &[
            Write(
                FIELD,
                concat!(
                    "This one is long and goes on and on, as a letter does that nobody wants to end, with beans and peas and ",
                    "leeks in it, with a shed and a can and a spade, with rain on one day and with sun on the next, until the ",
                    "whole of the garden stands in it and the writer has to stop for tea, which takes a while as well."
                ),
            ),
            SEND,
            SENT,
        ],
        &[SAID],
    ),
    case(
        "a reply from the timeline",
        &[ANSWER_ADA, Keys("Too late, I fear"), SEND_DIALOG, SENT],
        &[ANSWERED_ADA],
    ),
    case(
        "a reply that is a bare link",
        &[ANSWER_ADA, Keys(LINK), CtrlEnter, SENT],
        &[Expected {
            weight: Linking,
            links: &[LINK],
            ..ANSWERED_ADA
        }],
    ),
    case(
        "a reply on the page of a post",
        &[
            Visit("/Ada_Example/status/1899999999999999999"),
            Write(FIELD, "And then it snowed"),
            SEND,
            SENT,
        ],
        &[ANSWERED_ADA],
    ),
    case(
        "a reply in a dialog over the page of another post",
        &[
            Visit("/bo_example/status/1899999999999999998"),
            Click("[data-testid=reply]"),
            Keys("Worth it?"),
            SEND_DIALOG,
            SENT,
        ],
        &[Expected {
            person: Some("bo_example"),
            ..ANSWERED_ADA
        }],
    ),
    case(
        "a quote",
        &[
            Click("article:has([href='/bo_example']) [data-testid=retweet]"),
            Click("[data-testid=quote]"),
            Keys("This changed how I water"),
            SEND_DIALOG,
            SENT,
        ],
        &[QUOTED_BO],
    ),
    case(
        "a repost",
        &[
            Click("[data-testid=retweet]"),
            Click("[data-testid=retweetConfirm]"),
            See("[data-testid=unretweetConfirm]"),
        ],
        &[REPOSTED],
    ),
    case(
        "a repost undone",
        &[
            Click("[data-testid=retweet]"),
            Click("[data-testid=retweetConfirm]"),
            Counted(1),
            Click("[data-testid=unretweetConfirm]"),
            See("article:not(:has([data-testid=unretweetConfirm]))"),
        ],
        &[Expected {
            standing: Standing::TakenBack,
            ..REPOSTED
        }],
    ),
    case(
        "a thread sent at once",
        &[
            Click("[data-testid=SideNav_NewTweet_Button]"),
            Keys("First of two"),
            Click("[data-testid=addButton]"),
            Type(
                "[data-testid=tweetTextarea_1]",
                "and the second https://example.org/garden-notes",
            ),
            SEND_DIALOG,
            SENT,
        ],
        &[LINKED],
    ),
    case(
        "an answer to oneself",
        &[
            Write(FIELD, "First of two"),
            SEND,
            Counted(1),
            Click("article:has([href='/me_example']) [data-testid=reply]"),
            Keys("and the second"),
            SEND_DIALOG,
            See("#layers:empty"),
        ],
        &[SAID],
    ),
    case(
        "an edit that adds a link",
        &[
            Write(FIELD, "Notes"),
            SEND,
            Counted(1),
            Click("article:has([href='/me_example']) [data-testid=edit]"),
            Keys("https://example.org/garden-notes "),
            SEND_DIALOG,
            See("#layers:empty"),
        ],
        &[LINKED],
    ),
    case(
        "a delete",
        &[
            WRITE,
            SEND,
            Counted(1),
            Click("article:has([href='/me_example']) [data-testid=delete]"),
            See("main:not(:has(article [href='/me_example']))"),
        ],
        &[Expected {
            standing: Standing::TakenBack,
            ..SAID
        }],
    ),
    case(
        "a message that can be read",
        &[
            Visit("/messages"),
            Type("textarea", "are you in? https://example.org/garden-notes"),
            Click("[data-testid=dm-composer-send-button]"),
            SENT,
        ],
        &[Expected {
            private: true,
            ..Expected::new(DirectMessage, Talking)
        }],
    ),
    case(
        "said before: a refusal inside a 200",
        &[Write(FIELD, "This was said before"), SEND, TROUBLE],
        &[NOT_SURE],
    ),
    case(
        "a refusal inside a 200 that says nothing",
        &[Write(FIELD, "This looks automated"), SEND, TROUBLE],
        &[NOT_SURE],
    ),
];

const COUNTS_NOT: &[Case] = &[
    case(
        "a like",
        &[Click("[data-testid=like]"), See("[data-testid=unlike]")],
        &[],
    ),
    case(
        "a bookmark",
        &[
            Click("[data-testid=bookmark]"),
            See("[data-testid=removeBookmark]"),
        ],
        &[],
    ),
    case(
        "a scheduled post",
        &[
            WRITE,
            Click("[data-testid=scheduleOption]"),
            See("[role=alert]"),
        ],
        &[],
    ),
    case(
        "a draft that is kept",
        &[WRITE, Click("[data-testid=saveDraft]"), See("[role=alert]")],
        &[],
    ),
    case(
        "an encrypted message",
        &[
            Visit("/messages"),
            Type("textarea", "are you in?"),
            Click("[data-testid=dm-composer-send-encrypted]"),
            SENT,
        ],
        &[],
    ),
    refused(
        "a post answered with 403",
        &[(CREATE, 403)],
        &[WRITE, SEND, TROUBLE],
    ),
    refused(
        "a post answered with 503",
        &[(CREATE, 503)],
        &[WRITE, SEND, TROUBLE],
    ),
];

#[test]
fn what_a_person_does_is_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(X_HOST).await?;
        scene.play(PAGE, COUNTS).await?;
        Ok(scene)
    })
}

#[test]
fn what_is_nothing_is_not_counted() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(X_HOST).await?;
        scene.play(PAGE, COUNTS_NOT).await?;
        Ok(scene)
    })
}
