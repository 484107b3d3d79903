//! What is counted of what a reader does with the comment form of a `WordPress` blog that no list
//! knows.

use anyhow::{Result, ensure};
use hearth::activity::Kind::{Comment, Post, Reply};
use hearth::activity::Weight::{Linking, Saying, Talking};
use hearth_browser::acting::Step::{
    self, Click, Counted, CtrlEnter, Keys, See, Submit, Type, Visit, Write,
};
use hearth_browser::acting::{Case, Expected, Page, case, refused};
use hearth_browser::{Scene, in_both};
use xtask::stage::BLOG_HOST;

const PAGE: Page<'_> = Page {
    host: BLOG_HOST,
    path: "/classic/",
    ready: "html[data-ready]",
    server: BLOG_HOST,
};

const LINK: &str = "https://example.org/garden-notes";
const FIELD: &str = "#comment";
const NAME: Step = Type("#author", "Me Example");
const EMAIL: Step = Type("#email", "me@example.org");
/// The writer's own site is no link that is passed on.
const URL: Step = Type("#url", "https://me.example");
const SEND: Step = Submit("#submit");

/// Answers the comment with this id.
const ANSWER_ADA: Step = Click("[data-commentid='1001']");
const ANSWER_BO: Step = Click("[data-commentid='1002']");

const COMMENTED: Expected = Expected {
    person: Some("dee example@%"),
    ..Expected::new(Comment, Talking)
};
/// Ada links to her own site.
const ANSWERED_ADA: Expected = Expected {
    person: Some("ada.example"),
    ..Expected::new(Reply, Talking)
};
/// Bo gave a name alone; who answered him has a site.
const ANSWERED_BO: Expected = Expected {
    person: Some("bo example@%"),
    ..ANSWERED_ADA
};

const CASES: &[Case] = &[
    case(
        "a comment, addressed to the author of the page",
        &[NAME, EMAIL, URL, Write(FIELD, "Ours came late"), SEND],
        &[COMMENTED],
    ),
    case(
        "a comment that is a bare link",
        &[NAME, EMAIL, URL, Write(FIELD, LINK), SEND],
        &[Expected {
            weight: Linking,
            links: &[LINK],
            ..COMMENTED
        }],
    ),
    case(
        "a comment in a block theme",
        &[
            Visit("/block/"),
            NAME,
            EMAIL,
            Write(FIELD, "Ours came late"),
            SEND,
        ],
        &[COMMENTED],
    ),
    case(
        "a comment on a page that names no author, which is the blog's then",
        &[
            Visit("/nameless/"),
            NAME,
            EMAIL,
            Write(FIELD, "Ours came late"),
            SEND,
        ],
        &[Expected {
            person: Some("%"),
            ..COMMENTED
        }],
    ),
    case(
        "a reply to somebody who has a site",
        &[NAME, EMAIL, URL, ANSWER_ADA, Keys("And the peas?"), SEND],
        &[ANSWERED_ADA],
    ),
    case(
        "a reply to somebody who has none, sent by Ctrl+Enter",
        &[
            NAME,
            EMAIL,
            ANSWER_BO,
            Keys("Runner beans"),
            CtrlEnter,
            See("#comment-1004"),
        ],
        &[ANSWERED_BO],
    ),
    case(
        "a reply to somebody who has a site, in a block theme",
        &[
            Visit("/block/"),
            NAME,
            EMAIL,
            ANSWER_ADA,
            Keys("And the peas?"),
            SEND,
        ],
        &[ANSWERED_ADA],
    ),
    case(
        "a reply to somebody who has none, in a block theme",
        &[
            Visit("/block/"),
            NAME,
            EMAIL,
            ANSWER_BO,
            Keys("Runner beans"),
            SEND,
        ],
        &[ANSWERED_BO],
    ),
    case(
        "a form that a script sends",
        &[
            Visit("/fetch/"),
            NAME,
            EMAIL,
            Write(FIELD, "Ours came late"),
            Click("#submit"),
            See("[data-sent=true]"),
        ],
        &[COMMENTED],
    ),
    case(
        "an answer to oneself is no talk",
        &[
            NAME,
            EMAIL,
            URL,
            Write(FIELD, "Ours came late"),
            SEND,
            Counted(1),
            EMAIL,
            Click("[data-commentid='1004']"),
            Keys("And then it snowed"),
            SEND,
        ],
        &[COMMENTED, Expected::new(Post, Saying)],
    ),
    case(
        "a comment that waits for a moderator",
        &[NAME, EMAIL, Write(FIELD, "My first word here"), SEND],
        &[Expected {
            held: true,
            ..COMMENTED
        }],
    ),
    case(
        "an empty comment, answered with a page",
        &[NAME, EMAIL, Click(FIELD), SEND, See("#error-page")],
        &[],
    ),
    case(
        "a comment without an address, answered with a page",
        &[
            NAME,
            Write(FIELD, "Ours came late"),
            SEND,
            See("#error-page"),
        ],
        &[],
    ),
    case(
        "said already, answered with 409",
        &[
            NAME,
            EMAIL,
            Write(FIELD, "Mine came late."),
            SEND,
            See("#error-page"),
        ],
        &[],
    ),
    case(
        "a draft that is left behind",
        &[Write(FIELD, LINK), Visit("/block/"), See("#comment")],
        &[],
    ),
    refused(
        "too fast, answered with 429",
        &[("/wp-comments-post.php", 429)],
        &[
            NAME,
            EMAIL,
            Write(FIELD, "Ours came late"),
            SEND,
            Visit("/classic/"),
        ],
    ),
    refused(
        "a server that is broken",
        &[("/wp-comments-post.php", 503)],
        &[
            NAME,
            EMAIL,
            Write(FIELD, "Ours came late"),
            SEND,
            Visit("/classic/"),
        ],
    ),
];

#[test]
fn a_comment_form_is_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(BLOG_HOST).await?;
        scene.play(PAGE, CASES).await?;
        Ok(scene)
    })
}

#[test]
fn what_waits_for_a_moderator_is_said_in_the_popup() -> Result<()> {
    const SENTENCE: &str = "Held for moderation";
    in_both(async |scene: Scene| {
        scene.grant(BLOG_HOST).await?;
        for (text, is_held) in [("Ours came late", false), ("My first word here", true)] {
            scene
                .visit(&format!("https://{BLOG_HOST}/classic/"))
                .await?;
            let steps = [NAME, EMAIL, Write(FIELD, text), SEND];
            scene.take(BLOG_HOST, &steps).await?;
            scene
                .ledger_where("the comment", |ledger| {
                    ledger.iter().any(|one| one.held.is_some() == is_held)
                })
                .await?;
            scene.to_backstage().await?;
            scene.browser.open_extension_page("popup.html").await?;
            let shown = scene.element(".last").await?.text().await?;
            ensure!(
                shown.contains(SENTENCE) == is_held,
                "the popup says: {shown}"
            );
        }
        Ok(scene)
    })
}
