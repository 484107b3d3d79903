//! What is counted, and what is not, of what a person does with the composers of a Mastodon page.

use anyhow::{Result, ensure};
use hearth::activity::{Kind, Standing, Weight};
use hearth_browser::acting::Step::{Click, Counted, CtrlEnter, Erase, Holds, Keys, See, Type};
use hearth_browser::acting::{Case, Expected, case, wrong};
use hearth_browser::mastodon::{
    ANSWERED_BO, BO_BOOST, BO_REPLY, FIELD, LINK, LINKED, LISTED, OWN_MENU, POSTED, QUOTED,
    REPOSTED, SAID, SEND, TAKEN_BACK, UNLISTED, WRITE_AND_SEND, WRITE_IN_VAIN, YES, play,
};
use hearth_browser::{Scene, in_both};
use thirtyfour::By;

use Kind::{DirectMessage, Post};
use Weight::{Linking, Talking};

/// Everything that counts, and how.
const COUNTS: &[Case] = &[
    case("a post", WRITE_AND_SEND, &[SAID]),
    case(
        "a post with a link, sent by the button",
        &[
            Type(
                FIELD,
                "Notes from my garden https://example.org/garden-notes",
            ),
            SEND,
            POSTED,
        ],
        &[LINKED],
    ),
    case(
        "a reply",
        &[BO_REPLY, Keys("yes, twice"), CtrlEnter, POSTED],
        &[ANSWERED_BO],
    ),
    case(
        "a reply without the mention",
        &[BO_REPLY, Erase, Keys("yes, twice"), CtrlEnter, POSTED],
        &[ANSWERED_BO],
    ),
    case(
        "a reply to somebody on another server, who is not named",
        &[
            Click("article[aria-label^='Ana'] [data-act=reply]"),
            Erase,
            Keys("late, but well"),
            SEND,
            POSTED,
        ],
        &[Expected {
            person: Some("ana@hearth.example"),
            ..ANSWERED_BO
        }],
    ),
    case(
        "a reply that is a bare link",
        &[BO_REPLY, Keys(LINK), CtrlEnter, POSTED],
        &[Expected {
            weight: Linking,
            links: &[LINK],
            ..ANSWERED_BO
        }],
    ),
    case(
        "a quote",
        &[
            Click("article[aria-label^='Tom'] [data-act=quote]"),
            Keys("This changed how I listen"),
            CtrlEnter,
            POSTED,
        ],
        &[QUOTED],
    ),
    case(
        "a quote without words, in a composer that had the focus before",
        &[
            Click(FIELD),
            Click("article[aria-label^='Tom'] [data-act=quote]"),
            SEND,
            POSTED,
        ],
        &[Expected {
            weight: Linking,
            ..QUOTED
        }],
    ),
    case(
        "a boost",
        &[
            BO_BOOST,
            See("article[aria-label^='Bo'] [data-act=reblog].active"),
        ],
        &[REPOSTED],
    ),
    case(
        "a boost undone",
        &[
            BO_BOOST,
            See("article[aria-label^='Bo'] [data-act=reblog].active"),
            Counted(1),
            BO_BOOST,
            See("article[aria-label^='Bo'] [data-act=reblog]:not(.active)"),
        ],
        &[Expected {
            standing: Standing::TakenBack,
            ..REPOSTED
        }],
    ),
    case(
        "a direct message",
        &[
            Click("article[aria-label^='Bo'] .menu summary"),
            Click("article[aria-label^='Bo'] [data-act=direct]"),
            Keys("are you in on Saturday?"),
            SEND,
            POSTED,
        ],
        &[Expected {
            person: Some("bo@%"),
            private: true,
            ..Expected::new(DirectMessage, Talking)
        }],
    ),
    case(
        "a post that speaks to somebody",
        &[
            Type(FIELD, "Happy birthday @ana@hearth.example"),
            CtrlEnter,
            POSTED,
        ],
        &[Expected {
            person: Some("ana@hearth.example"),
            ..Expected::new(Post, Talking)
        }],
    ),
    case(
        "an edit changes the kind, never the count",
        &[
            Type(FIELD, "Notes from my garden"),
            CtrlEnter,
            Counted(1),
            OWN_MENU,
            Click("article[aria-label^='You:'] [data-act=edit]"),
            See(".edit-indicator"),
            Keys(" https://example.org/garden-notes"),
            CtrlEnter,
            See("article[aria-label^='You:'] abbr"),
        ],
        &[LINKED],
    ),
    case(
        "a delete takes it back",
        &[
            Type(FIELD, "Good morning, everybody"),
            CtrlEnter,
            Counted(1),
            OWN_MENU,
            Click("article[aria-label^='You:'] [data-act=delete]"),
            YES,
            See("body:not(:has(article[aria-label^='You:']))"),
        ],
        &[TAKEN_BACK],
    ),
    case(
        "deleted and written anew",
        &[
            Type(FIELD, "Good morning, everybody"),
            CtrlEnter,
            Counted(1),
            OWN_MENU,
            Click("article[aria-label^='You:'] [data-act=redraft]"),
            YES,
            Holds(FIELD, "Good morning, everybody"),
            CtrlEnter,
            Counted(2),
        ],
        &[TAKEN_BACK, SAID],
    ),
    case(
        "a thread to oneself",
        &[
            Type(FIELD, "First of two"),
            CtrlEnter,
            Counted(1),
            Click("article[aria-label^='You:'] [data-act=reply]"),
            Keys("and the second"),
            CtrlEnter,
            See("article[aria-label^='You: and']"),
        ],
        &[SAID],
    ),
];

/// Everything that does not count.
const COUNTS_NOT: &[Case] = &[
    case(
        "a favourite",
        &[
            Click("article[aria-label^='Bo'] [data-act=favourite]"),
            See("article[aria-label^='Bo'] [data-act=favourite].active"),
        ],
        &[],
    ),
    case(
        "a bookmark",
        &[
            Click("article[aria-label^='Bo'] [data-act=bookmark]"),
            See("article[aria-label^='Bo'] [data-act=bookmark].active"),
        ],
        &[],
    ),
    case(
        "a draft that is never sent",
        &[Type(FIELD, "Notes https://example.org/garden-notes"), Erase],
        &[],
    ),
    wrong(
        "a post answered with 422",
        "unprocessable",
        WRITE_IN_VAIN,
        &[],
    ),
    wrong(
        "a post answered with 500",
        "server-error",
        WRITE_IN_VAIN,
        &[],
    ),
    wrong("a post that nobody answers", "hang-up", WRITE_IN_VAIN, &[]),
    wrong(
        "a post whose answer is lost",
        "lost-answer",
        WRITE_IN_VAIN,
        &[],
    ),
    wrong(
        "a refused post whose text is gone",
        "unprocessable,empty-on-failure",
        WRITE_IN_VAIN,
        &[],
    ),
];

#[test]
fn what_a_person_does_is_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, COUNTS).await?;
        Ok(scene)
    })
}

#[test]
fn what_is_nothing_is_not_counted() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, COUNTS_NOT).await?;
        Ok(scene)
    })
}

#[test]
fn a_server_that_no_list_knows_is_counted_like_any_other() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, UNLISTED, &COUNTS[1..4]).await?;
        play(&scene, UNLISTED, &COUNTS_NOT[..1]).await?;
        Ok(scene)
    })
}

#[test]
fn a_post_that_is_scheduled_is_not_counted() -> Result<()> {
    const SCHEDULE: &str = ".compose-form__schedule";
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        scene.visit(&format!("https://{LISTED}/")).await?;
        let steps = [
            Type(FIELD, "Later https://example.org/garden-notes"),
            Click("[data-field=clock]"),
            See(".compose-form__schedule:not([hidden])"),
        ];
        scene.take(LISTED, &steps).await?;
        // How a date is typed depends on the browser's language.
        let fill = "arguments[0].value = '2099-01-01T08:00';";
        let field = scene.browser.find(By::Css(SCHEDULE)).await?;
        scene.browser.execute(fill, vec![field.to_json()?]).await?;
        scene.take(LISTED, &[SEND, See(".scheduled p")]).await?;
        let counted = scene.counted_so_far(LISTED, 0).await?;
        ensure!(counted.is_empty(), "{counted:#?}");
        Ok(scene)
    })
}
