//! Composers in frames: in one of another host, and in one that a page fills by itself, which has no
//! address. A person writes there as anywhere; what is sent may be sent by the page around it.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Kind::Reply;
use hearth::activity::Weight::Talking;
use hearth_browser::acting::Expected;
use hearth_browser::messages::{text_of, times};
use hearth_browser::nudge::{HOST as NUDGE, ON_MASTODON};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::{Viewport, wait_until};
use xtask::stage::ChosenAnswer;

/// The page in the tab, and the host of a frame.
const PAGE_HOST: &str = "garden.example.net";
const FRAME_HOST: &str = "talk.example.org";
const LINK: &str = "https://example.org/garden-notes";
const SENT_TO: &str = "/api/v1/statuses";

/// A composer that answers somebody, and what sends it: the page around, where that can be reached.
const COMPOSER: &str = "<div id=mastodon></div>\
    <form class=compose-form style='max-width: 34rem'>\
    <div class=reply-indicator><a class=detailed-status__display-name href=/@bo>Bo</a></div>\
    <textarea class=autosuggest-textarea__textarea rows=4 cols=50></textarea>\
    <div class=compose-form__submit><button type=submit>Send</button></div></form>\
    <script>\
    const field = document.querySelector('textarea');\
    const send = (from) => from.fetch('/api/v1/statuses', { method: 'POST', \
      headers: { 'Content-Type': 'application/json' }, \
      body: JSON.stringify({ status: field.value, in_reply_to_id: '7' }) });\
    document.querySelector('form').onsubmit = async (event) => {\
      event.preventDefault();\
      if ((await send(location.protocol === 'about:' ? parent : window)).ok) field.value = '';\
    };\
    </script>";

/// A frame, and how Hearth comes into it.
struct Place {
    name: &'static str,
    /// The hosts to be granted.
    hosts: &'static [&'static str],
    /// The element, `%` being the composer as an attribute holds it.
    frame: &'static str,
    /// Whether the page was there before anything was granted.
    open_before: bool,
}

const OF_THE_PAGE: Place = Place {
    name: "a frame without an address",
    hosts: &[PAGE_HOST],
    frame: "<iframe srcdoc=\"%\" style='width: 900px; height: 640px'></iframe>",
    open_before: false,
};

const OF_ANOTHER_HOST: Place = Place {
    name: "a frame of another host",
    hosts: &[PAGE_HOST, FRAME_HOST],
    frame: "<iframe src=https://talk.example.org/box style='width: 900px; height: 640px'></iframe>",
    open_before: false,
};

/// In this order: what the first needs is not granted yet, and what the third needs is not either.
const PLACES: [Place; 4] = [
    Place {
        name: "a frame without an address that was there before",
        open_before: true,
        ..OF_THE_PAGE
    },
    OF_THE_PAGE,
    Place {
        name: "a frame of another host that was there before",
        open_before: true,
        ..OF_ANOTHER_HOST
    },
    OF_ANOTHER_HOST,
];

/// What is sent: an answer to the one who stands above the composer, which no request names.
const ANSWERED: Expected = Expected {
    person: Some("bo@%"),
    links: &[LINK],
    ..Expected::new(Reply, Talking)
};

#[test]
fn one_writes_in_a_frame_as_anywhere() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.browser.copy(LINK).await?;
        scene.browser.look_through(Viewport::USUAL).await?;
        for place in &PLACES {
            writes_and_sends(&scene, place).await.context(place.name)?;
        }
        Ok(scene)
    })
}

async fn writes_and_sends(scene: &Scene, place: &Place) -> Result<()> {
    scene.forget().await?;
    answers(scene, place.frame);
    let page = format!("https://{PAGE_HOST}/page");
    if place.open_before {
        scene.visit(&page).await?;
    }
    for host in place.hosts {
        scene.grant(host).await?;
    }
    if !place.open_before {
        scene.visit(&page).await?;
    }
    scene.listen().await?;
    enter(scene).await?;
    let unasked = scene.heard().await?;
    ensure!(unasked.is_empty(), "nobody wrote: {unasked:?}");
    enter(scene).await?;
    if place.open_before {
        until_there(scene).await?;
    }
    scene.element(ON_MASTODON.field).await?.click().await?;
    scene.type_text("See ").await?;
    scene.browser.paste().await?;
    let seen = scene.nudged(ON_MASTODON).await?;
    scene.nudge_drawn().await?;
    let name = format!(
        "{}-nudge-in-{}",
        scene.browser.engine(),
        place.name.replace(' ', "-")
    );
    let folder = xtask::workspace::screenshots();
    scene.browser.picture(&folder, &name.to_lowercase()).await?;
    enter(scene).await?;
    seen.keeps_manners()?;
    ensure!(seen.text == format!("See {LINK}"), "{seen:?}");
    scene.browser.press(&[Key::Control], 'z').await?;
    wait_until(
        "the link to be taken back, and the nudge with it",
        async || {
            enter(scene).await?;
            let seen = scene.look(ON_MASTODON).await?;
            Ok((seen.text == "See " && seen.nudge.is_none() && seen.focused).then_some(()))
        },
    )
    .await?;
    scene.browser.paste().await?;
    scene.element(ON_MASTODON.send).await?.click().await?;
    let ledger = scene
        .ledger_where("the answer to be counted", |ledger| {
            ledger.len() == 1 && ANSWERED.is(&ledger[0], server_of(place))
        })
        .await;
    ledger.map(drop)
}

fn server_of(place: &Place) -> &'static str {
    place.hosts[place.hosts.len() - 1]
}

/// What the stage answers: the page with its frame, the frame of the other host, and whoever sends.
fn answers(scene: &Scene, frame: &str) {
    let srcdoc = COMPOSER.replace('&', "&amp;").replace('"', "&quot;");
    let frame = frame.replace('%', &srcdoc);
    for (host, path, kind, body) in [
        (
            PAGE_HOST,
            "/page",
            "text/html",
            format!("<!doctype html><h1>Beans</h1>{frame}"),
        ),
        (
            FRAME_HOST,
            "/box",
            "text/html",
            format!("<!doctype html>{COMPOSER}"),
        ),
        (PAGE_HOST, SENT_TO, "application/json", "{}".to_owned()),
        (FRAME_HOST, SENT_TO, "application/json", "{}".to_owned()),
    ] {
        let answer = ChosenAnswer {
            path: path.to_owned(),
            status: Some(200),
            headers: [("Content-Type".to_owned(), format!("{kind}; charset=utf-8"))].into(),
            body,
            ..ChosenAnswer::default()
        };
        scene.stage.choose(host, answer);
    }
}

/// Into the frame, from wherever the driver is.
async fn enter(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.enter_default_frame().await?;
    scene.element("iframe").await?.enter_frame().await?;
    scene.element(ON_MASTODON.field).await.map(drop)
}

/// Waits until the script is in a frame that was there before it: nothing tells but that it answers.
async fn until_there(scene: &Scene) -> Result<()> {
    wait_until("the script in the frame", async || {
        enter(scene).await?;
        let script = "document.activeElement?.blur();";
        scene.browser.execute(script, Vec::new()).await?;
        scene.element(ON_MASTODON.field).await?.click().await?;
        let heard = scene.heard().await?;
        Ok((times(&heard, "Draft") > 0).then_some(()))
    })
    .await?;
    enter(scene).await
}

/// Frames in which nothing may be heard: of nobody's origin, and of a host that is not granted.
const REFUSED: [(&str, &str); 2] = [
    (
        "a frame in a sandbox",
        "<iframe sandbox=allow-scripts srcdoc=\"%\"></iframe>",
    ),
    (
        "a frame of a host that is not granted",
        "<iframe src=https://talk.example.org/box></iframe>",
    ),
];

#[test]
fn a_frame_that_is_not_granted_is_not_heard() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(PAGE_HOST).await?;
        scene.listen().await?;
        for (name, frame) in REFUSED {
            answers(&scene, &format!("{frame}{COMPOSER}"));
            not_heard(&scene).await.context(name)?;
        }
        Ok(scene)
    })
}

async fn not_heard(scene: &Scene) -> Result<()> {
    scene.visit(&format!("https://{PAGE_HOST}/page")).await?;
    enter(scene).await?;
    scene.element(ON_MASTODON.field).await?.click().await?;
    scene.type_text("quiet").await?;
    scene.browser.enter_default_frame().await?;
    // Messages keep their order: what was said in the frame would come before this.
    let field = scene.browser.find(By::Css(ON_MASTODON.field)).await?;
    field.click().await?;
    field.send_keys("heard").await?;
    let heard = scene
        .heard_until("the page's own composer", |ask| {
            text_of(ask) == Some("heard")
        })
        .await?;
    let of_frame = |ask: &Value| ask.to_string().contains("quiet");
    ensure!(!heard.iter().any(of_frame), "{heard:?}");
    let composers = &scene.kept_for_the_session().await?["composers"];
    let mut composers = composers.as_array().context("no composers")?.iter();
    ensure!(composers.all(|one| one["frame"] == 0), "{composers:?}");
    scene.to_front().await?;
    let nudges = scene.browser.find_all(By::Css(NUDGE)).await?;
    ensure!(
        nudges.len() <= 1,
        "a nudge for each: {}",
        json!(nudges.len())
    );
    scene.forget().await
}
