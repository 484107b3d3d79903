//! Every page in its main states, looked over by axe-core: it finds nothing, whatever the colours.
//!
//! One browser shows them all: before each state Hearth forgets everything, and its page is loaded anew.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::Scene;
use hearth_browser::acting::Step::{self, Click, See, Type};
use hearth_browser::axe::{self, Whole};
use hearth_browser::nudge::ON_MASTODON;
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::driver::{Appearance, wait_until};

/// What a person has set in their system. Nothing moves: what is half faded in has less contrast.
const LOOKS: &[(&str, Appearance)] = &[
    ("light", look(false, false)),
    ("dark", look(true, false)),
    ("forced colours", look(false, true)),
];

const fn look(dark: bool, forced_colours: bool) -> Appearance {
    Appearance {
        dark,
        forced_colours,
        reduced_motion: true,
    }
}

/// What Hearth knows when a page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Knows {
    Nothing,
    /// A week of linking and talking, and people whose turn it is.
    AWeek,
    /// The same, and no nudges for an hour, nor at night.
    AQuietWeek,
    /// The same, and that the storage is full.
    AFullWeek,
    /// The same, and copies of it, one of which asks for a site, and a record that nobody can read.
    ACopiedWeek,
    /// The same, written by a newer version.
    ANewerWeek,
    /// The same week, and a site, which it counts on from then on.
    ASite,
    /// The same, and that nothing is read of what is sent there.
    ABlindSite,
}
use Knows::{ABlindSite, ACopiedWeek, AFullWeek, ANewerWeek, AQuietWeek, ASite, AWeek, Nothing};

/// The site.
const SITE: &str = "mastodon.social";

/// (page, its state, what Hearth knows, how one comes there)
const STATES: &[(&str, &str, Knows, &[Step])] = &[
    ("welcome", "empty", Nothing, &[]),
    ("welcome", "people", AWeek, &[]),
    (
        "welcome",
        "a refused name",
        Nothing,
        &[
            Type("#new-person-name", "Ana"),
            Type("#new-person-handle", "two words"),
            Click("form.person-form button[type=submit]"),
            See("#new-person-problem:not(:empty)"),
        ],
    ),
    ("popup", "empty", Nothing, &[]),
    ("popup", "a week", AWeek, &[]),
    ("popup", "in trouble", AFullWeek, &[See(".troubles")]),
    ("popup", "quiet", AQuietWeek, &[See("footer .notice")]),
    (
        "popup",
        "somebody later",
        AWeek,
        &[Click(".person > [aria-expanded]"), See(".person .choices")],
    ),
    (
        "popup",
        "a talk to log, and lines to begin with",
        AWeek,
        &[
            Click(".person .actions [aria-expanded]"),
            See(".person .choices"),
            Click(".person .beside [aria-expanded]"),
            See(".person .lines"),
        ],
    ),
    (
        "popup",
        "a correction",
        AWeek,
        &[Click(".last [aria-expanded]"), See("form.correction")],
    ),
    (
        "popup",
        "removed",
        AWeek,
        &[
            Click(".last [aria-expanded]"),
            Click("form.correction [type=button]"),
            See(".last .notice"),
        ],
    ),
    (
        "popup",
        "quiet for how long",
        AWeek,
        &[Click("footer [aria-expanded]"), See("footer .choices")],
    ),
    ("people", "empty", Nothing, &[]),
    ("people", "people", AWeek, &[]),
    (
        "people",
        "somebody new",
        AWeek,
        &[Click("#add-person"), See("#new-person-name")],
    ),
    (
        "people",
        "a refused name",
        AWeek,
        &[
            Click("#add-person"),
            Type("#new-person-name", "Eva"),
            Type("#new-person-handle", "two words"),
            Click("form.person-form button[type=submit]"),
            See("#new-person-problem:not(:empty)"),
        ],
    ),
    (
        "people",
        "somebody changed",
        AWeek,
        &[
            Click("[id^='edit-']"),
            See("form.person-form [id$='-name']"),
        ],
    ),
    (
        "people",
        "all that is known of somebody",
        AWeek,
        &[
            Click("[id^='edit-']"),
            Click("form.person-form summary"),
            See("form.person-form textarea"),
        ],
    ),
    (
        "people",
        "the same person",
        AWeek,
        &[
            Click("[id^='edit-']"),
            Click("[id^='merge-']"),
            See("form.asked"),
        ],
    ),
    (
        "people",
        "forgetting, asked once more",
        AWeek,
        &[
            Click("[id^='edit-']"),
            Click("[id^='forget-']"),
            See(".asked"),
        ],
    ),
    (
        "people",
        "somebody removed",
        AWeek,
        &[Click("[id^='edit-'] + button"), See("#undo-removed-person")],
    ),
    ("flames", "empty", Nothing, &[]),
    ("flames", "a week", AWeek, &[]),
    (
        "flames",
        "as tables",
        AWeek,
        &[
            Click("#flames summary"),
            See("#flames table"),
            Click("#shares summary"),
            See("#shares table"),
        ],
    ),
    ("options", "empty", Nothing, &[]),
    (
        "options",
        "quiet hours",
        AQuietWeek,
        &[See("#quiet-hours + .rows .row")],
    ),
    ("ledger", "empty", Nothing, &[]),
    ("ledger", "a week", AWeek, &[See(".entries")]),
    ("ledger", "in trouble", AFullWeek, &[See(".troubles")]),
    (
        "ledger",
        "a correction",
        AWeek,
        &[Click(".entries [aria-expanded]"), See("form.correction")],
    ),
    (
        "ledger",
        "removed",
        AWeek,
        &[
            Click(".entries [aria-expanded]"),
            Click("form.correction [type=button]"),
            See(".notice"),
        ],
    ),
    ("data", "empty", Nothing, &[]),
    ("data", "a week", AWeek, &[]),
    (
        "data",
        "copies",
        ACopiedWeek,
        &[
            See(".question.wanted"),
            See("#data .rows .row"),
            See(".set-aside"),
        ],
    ),
    ("data", "newer", ANewerWeek, &[See(".troubles")]),
    ("popup", "newer", ANewerWeek, &[See(".troubles")]),
    ("options", "newer", ANewerWeek, &[See(".troubles")]),
    (
        "options",
        "refused quiet hours",
        AWeek,
        &[
            Click(".day:nth-child(1) input"),
            Click(".day:nth-child(2) input"),
            Click(".day:nth-child(3) input"),
            Click(".day:nth-child(4) input"),
            Click(".day:nth-child(5) input"),
            Click(".day:nth-child(6) input"),
            Click(".day:nth-child(7) input"),
            Click("form.hours button"),
            See("#hours-problem:not(:empty)"),
        ],
    ),
    (
        "data",
        "what is kept",
        AWeek,
        &[Click("#keeps [aria-expanded]"), See("dl.records")],
    ),
    (
        "data",
        "a question",
        AWeek,
        &[Click("#data h3 + .row .plain"), See(".question")],
    ),
    (
        "data",
        "the second question",
        AWeek,
        &[
            Click("#data h3 + .row .plain"),
            Click(".question .strong"),
            See(".question"),
        ],
    ),
    ("welcome", "a site", ASite, &[See(".is-counting")]),
    ("popup", "a site", ASite, &[]),
    ("options", "a site", ASite, &[See(".is-counting")]),
    (
        "popup",
        "a blind site",
        ABlindSite,
        &[
            Click(".blind button"),
            See(".blind > .hint"),
            Click(".blind summary"),
            See(".blind pre"),
        ],
    ),
    ("options", "a blind site", ABlindSite, &[See(".amiss")]),
];

/// (the nudge's state, the nudges' record before it, what is pressed in it, one after the other)
const NUDGES: &[(&str, &str, &[&str])] = &[
    ("card", "null", &[]),
    (
        "open",
        "null",
        &[".actions .button:not(.strong)", "[aria-expanded]"],
    ),
    ("chip", r#"{"kinds":{"OwnWords":{"shown":1}}}"#, &[]),
];

impl Knows {
    async fn prepare(self, scene: &Scene) -> Result<()> {
        scene.forget().await?;
        if self != Nothing {
            scene.live_a_week().await?;
        }
        let script = "await chrome.storage[given[0]].set(given[1]);";
        let (area, more) = match self {
            Nothing | AWeek => return Ok(()),
            ASite => return scene.grant(SITE).await,
            ABlindSite => return scene.go_blind("mastodon").await,
            AQuietWeek => {
                let until = hearth_browser::nudge::now() + hearth::activity::HOUR;
                let night = json!({ "days": [0, 1, 2, 3, 4], "from": 1320, "to": 420 });
                let nudges = json!({ "snoozed_until": until, "quiet_hours": [night] });
                ("local", json!({ "nudges": nudges }))
            }
            ACopiedWeek => (
                "local",
                json!({
                    "snapshots": [{ "name": "2026-11-23", "at": 1 }, { "name": "before-2", "at": 2 }],
                    "wanted": ["*://elsewhere.example/*"],
                    "set-aside": [{ "key": "aside/people/1", "why": "It was a number.", "text": "7" }],
                }),
            ),
            ANewerWeek => ("local", json!({ "schema": 99 })),
            AFullWeek => (
                "session",
                json!({ "troubles": [{ "Storage": "QUOTA_BYTES" }] }),
            ),
        };
        let given = vec![json!(area), more];
        scene.behind(script, given).await.map(drop)
    }
}

/// What is wrong in each look, a line for each element.
async fn amiss(scene: &Scene, what: &str, of: Whole) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (name, appearance) in LOOKS {
        scene.browser.appear(*appearance).await?;
        let found = match of {
            Whole::Page => axe::judge(scene, of).await,
            Whole::Frame => scene.in_nudge(async || axe::judge(scene, of).await).await,
        };
        let found = found.with_context(|| format!("{what}, {name}"))?;
        lines.extend(found.into_iter().map(|one| {
            let (rule, element, why) = (one.rule, one.element, one.why);
            format!("{what}, {name}: {rule}: {element}\n    {why}")
        }));
    }
    scene.browser.appear(Appearance::default()).await?;
    Ok(lines)
}

fn nothing(amiss: &[String]) -> Result<()> {
    let number = amiss.len();
    ensure!(amiss.is_empty(), "{number} amiss:\n{}", amiss.join("\n"));
    Ok(())
}

#[test]
fn axe_finds_nothing_on_any_page() -> Result<()> {
    axe::in_both_at_once(async |scene: Scene| {
        let mut lines = Vec::new();
        for (page, state, knows, steps) in STATES {
            let what = format!("{page}, {state}");
            let found = async {
                knows.prepare(&scene).await?;
                scene
                    .browser
                    .open_extension_page(&format!("{page}.html"))
                    .await?;
                scene.element("main section").await?;
                scene.take("", steps).await?;
                amiss(&scene, &what, Whole::Page).await
            };
            lines.extend(found.await.with_context(|| what.clone())?);
        }
        nothing(&lines)?;
        Ok(scene)
    })
}

#[test]
fn axe_finds_nothing_in_the_nudge() -> Result<()> {
    axe::in_both_at_once(async |scene: Scene| {
        scene.grant(SITE).await?;
        scene
            .browser
            .copy("https://example.org/garden-notes")
            .await?;
        scene.visit_network(&format!("https://{SITE}/")).await?;
        let mut lines = Vec::new();
        for (state, record, pressed) in NUDGES {
            let what = format!("nudge, {state}");
            let found = async {
                scene.empty(ON_MASTODON).await?;
                scene
                    .nudges_are(serde_json::from_str::<Value>(record)?)
                    .await?;
                scene.come_again(ON_MASTODON).await?;
                scene.browser.paste().await?;
                scene.nudged(ON_MASTODON).await?;
                for selector in *pressed {
                    press(&scene, selector).await?;
                    scene.nudged(ON_MASTODON).await?;
                }
                amiss(&scene, &what, Whole::Frame).await
            };
            lines.extend(found.await.with_context(|| what.clone())?);
        }
        nothing(&lines)?;
        Ok(scene)
    })
}

async fn press(scene: &Scene, selector: &str) -> Result<()> {
    scene
        .in_nudge(async || {
            wait_until(&format!("`{selector}` in the nudge"), async || {
                let found = scene.browser.find(By::Css(selector)).await?;
                found.click().await?;
                Ok(Some(()))
            })
            .await
        })
        .await
}

/// What is written here with a fault is found: axe-core looks, in a page of the extension and in
/// each look.
#[test]
fn axe_finds_what_is_amiss() -> Result<()> {
    axe::in_both_at_once(async |scene: Scene| {
        scene.browser.open_extension_page("options.html").await?;
        scene.element("main button").await?;
        let fault = "const button = document.createElement('button'); \
            button.className = 'fault'; document.querySelector('main').append(button);";
        scene.browser.execute(fault, Vec::new()).await?;
        let lines = amiss(&scene, "options, a fault", Whole::Page).await?;
        let faults = lines.iter().filter(|line| line.contains("class=\"fault\""));
        ensure!(faults.count() == LOOKS.len(), "found: {lines:#?}");
        Ok(scene)
    })
}
