//! What is counted, and what is not, of what a person does with the composers of a Mastodon page.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, Kind, Standing, Weight};
use hearth::message::AskPopup;
use hearth_browser::acting::{Expected, Step};
use hearth_browser::{Scene, in_both};
use thirtyfour::By;

use Kind::{DirectMessage, LinkPost, Post, Quote, Reply, Repost};
use Step::{Click, Counted, CtrlEnter, Erase, Keys, See, Type};
use Weight::{Linking, Saying, Talking};

/// A Mastodon server that no list knows.
const UNLISTED: &str = "garden.example.net";
const LISTED: &str = "mastodon.social";

const FIELD: &str = "form.compose-form .autosuggest-textarea__textarea";
const SEND: Step = Click(".compose-form__submit button");
const POSTED: Step = See(".message:not(.message--trouble)");
const REFUSED: Step = See(".message--trouble");

const BO_REPLY: Step = Click("article[aria-label^='Bo'] [data-act=reply]");
const BO_BOOST: Step = Click("article[aria-label^='Bo'] [data-act=reblog]");
const OWN_MENU: Step = Click("article[aria-label^='You:'] .menu summary");
const YES: Step = Click("dialog.question button[value=yes]");

const LINK: &str = "https://example.org/garden-notes";

/// What a person does on a page, and what stands in the ledger afterwards.
struct Case {
    name: &'static str,
    /// What the network does wrong meanwhile.
    behave: &'static str,
    steps: &'static [Step],
    counted: &'static [Expected],
}

const fn case(name: &'static str, steps: &'static [Step], counted: &'static [Expected]) -> Case {
    Case {
        name,
        behave: "",
        steps,
        counted,
    }
}

const fn wrong(
    name: &'static str,
    behave: &'static str,
    steps: &'static [Step],
    counted: &'static [Expected],
) -> Case {
    Case {
        name,
        behave,
        steps,
        counted,
    }
}

const SAID: Expected = Expected::new(Post, Saying);
const LINKED: Expected = Expected {
    links: &[LINK],
    ..Expected::new(LinkPost, Linking)
};
const ANSWERED_BO: Expected = Expected {
    person: Some("bo@%"),
    ..Expected::new(Reply, Talking)
};
const QUOTED: Expected = Expected {
    person: Some("tomas@riverside.example"),
    ..Expected::new(Quote, Talking)
};
const BOOSTED: Expected = Expected::new(Repost, Linking);
const TAKEN_BACK: Expected = Expected {
    standing: Standing::TakenBack,
    ..SAID
};

const WRITE_AND_SEND: &[Step] = &[Type(FIELD, "Good morning, everybody"), CtrlEnter, POSTED];
const WRITE_IN_VAIN: &[Step] = &[Type(FIELD, "Good morning, everybody"), SEND, REFUSED];

/// Everything that counts, and how.
const COUNTS: &[Case] = &[
    case("a post", WRITE_AND_SEND, &[SAID]),
    case(
        "a post with a link, sent by the button",
        &[
            Type(FIELD, "Notes from my garden https://example.org/garden-notes"),
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
        &[BO_BOOST, See("article[aria-label^='Bo'] [data-act=reblog].active")],
        &[BOOSTED],
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
            ..BOOSTED
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
        &[
            Type(FIELD, "Notes https://example.org/garden-notes"),
            Erase,
        ],
        &[],
    ),
    wrong("a post answered with 422", "unprocessable", WRITE_IN_VAIN, &[]),
    wrong("a post answered with 500", "server-error", WRITE_IN_VAIN, &[]),
    wrong("a post that nobody answers", "hang-up", WRITE_IN_VAIN, &[]),
    wrong("a post whose answer is lost", "lost-answer", WRITE_IN_VAIN, &[]),
    wrong(
        "a refused post whose text is gone",
        "unprocessable,empty-on-failure",
        WRITE_IN_VAIN,
        &[],
    ),
];

/// Clients with ways of their own.
const AWKWARD: &[Case] = &[
    wrong("a create sent twice with its key", "send-twice", WRITE_AND_SEND, &[SAID]),
    wrong(
        "a create tried again without its key",
        "server-error-once,retry-without-key",
        WRITE_AND_SEND,
        &[SAID],
    ),
    wrong("a composer in a modal dialog", "dialog", &[
        Click(".compose-open"),
        Type(FIELD, "Good morning, everybody"),
        CtrlEnter,
        POSTED,
    ], &[SAID]),
    wrong("a composer that success removes", "remove-composer", WRITE_AND_SEND, &[SAID]),
    wrong("a composer that is an editable element", "editable", &[
        BO_REPLY,
        Erase,
        Keys("yes, twice"),
        SEND,
        POSTED,
    ], &[ANSWERED_BO]),
    wrong("a service worker sends every request again", "service-worker", &[
        BO_REPLY,
        Erase,
        Keys("yes, twice"),
        CtrlEnter,
        POSTED,
    ], &[ANSWERED_BO]),
];

/// Plays cases on a host, and names each that left something else in the ledger.
async fn play(scene: &Scene, host: &str, cases: &[&Case]) -> Result<()> {
    scene.grant(host).await?;
    let mut wrong = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let counted = counted_of(scene, host, case, number).await;
        let counted = counted.with_context(|| format!("{host}: {}", case.name));
        match counted {
            Err(why) => wrong.push(format!("{why:#}")),
            Ok(counted) if is_as_expected(case, &counted, host) => {}
            Ok(counted) => wrong.push(format!("{host}: {}: {counted:#?}", case.name)),
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

async fn counted_of(
    scene: &Scene,
    host: &str,
    case: &Case,
    number: usize,
) -> Result<Vec<Activity>> {
    scene.stage.reset();
    scene.forget().await?;
    scene
        .visit(&format!("https://{host}/?behave={}", case.behave))
        .await?;
    scene.element("#mastodon[data-ready]").await?;
    scene.take(host, case.steps).await?;
    scene.counted_so_far(host, number).await
}

fn is_as_expected(case: &Case, counted: &[Activity], host: &str) -> bool {
    case.counted.len() == counted.len()
        && case
            .counted
            .iter()
            .zip(counted)
            .all(|(expected, counted)| expected.is(counted, host))
}

#[test]
fn what_a_person_does_is_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, &COUNTS.iter().collect::<Vec<_>>()).await?;
        Ok(scene)
    })
}

#[test]
fn what_is_nothing_is_not_counted() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, &COUNTS_NOT.iter().collect::<Vec<_>>()).await?;
        Ok(scene)
    })
}

#[test]
fn awkward_clients_are_counted_once() -> Result<()> {
    in_both(async |scene: Scene| {
        play(&scene, LISTED, &AWKWARD.iter().collect::<Vec<_>>()).await?;
        Ok(scene)
    })
}

#[test]
fn a_server_that_no_list_knows_is_counted_like_any_other() -> Result<()> {
    in_both(async |scene: Scene| {
        let few: Vec<_> = COUNTS[1..4].iter().chain(&COUNTS_NOT[..1]).collect();
        play(&scene, UNLISTED, &few).await?;
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

#[test]
fn a_composer_that_keeps_its_text_after_a_200_is_kept_as_unconfirmed() -> Result<()> {
    const SENTENCE: &str = "the site seems to have sent it back";
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        scene
            .visit(&format!("https://{LISTED}/?behave=silent-refusal"))
            .await?;
        let steps = [
            Type(FIELD, "Notes https://example.org/garden-notes"),
            SEND,
            REFUSED,
        ];
        scene.take(LISTED, &steps).await?;
        let counted = scene
            .ledger_where("the composer to have kept its text", |ledger| {
                ledger
                    .iter()
                    .any(|one| one.standing == Standing::Unconfirmed)
            })
            .await?;
        let expected = Expected {
            standing: Standing::Unconfirmed,
            ..LINKED
        };
        ensure!(
            counted.len() == 1 && expected.is(&counted[0], LISTED),
            "{counted:#?}"
        );
        let popup = scene
            .ask(AskPopup {
                url: None,
                marked: None,
            })
            .await?;
        ensure!(popup.week[6].counts.linking == 0, "{popup:#?}");
        scene.to_backstage().await?;
        scene.browser.open_extension_page("popup.html").await?;
        let shown = scene.element(".last").await?.text().await?;
        ensure!(shown.contains(SENTENCE), "the popup says: {shown}");
        Ok(scene)
    })
}
