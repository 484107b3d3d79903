//! The background is stopped around a request, as browsers do at any moment: nothing is lost, and
//! nothing counted twice.

use anyhow::{Result, ensure};
use hearth::activity::{Activity, Standing};
use hearth::message::AskPopup;
use hearth_browser::acting::Step::{CtrlEnter, Erase, Keys};
use hearth_browser::mastodon::{ANSWERED_BO, BO_REPLY, LISTED};
use hearth_browser::{Scene, in_both};
use xtask::driver::wait_until;
use xtask::stage::ChosenAnswer;

/// When the background is stopped.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stop {
    /// Before anything is written.
    First,
    /// When the draft stands, before it is sent.
    BeforeSending,
    /// Between the request and its end.
    BeforeTheEnd,
    /// When the activity is in the ledger.
    AfterTheEnd,
}

const CASES: &[&[Stop]] = &[
    &[],
    &[Stop::First],
    &[Stop::BeforeSending],
    &[Stop::BeforeTheEnd],
    &[Stop::AfterTheEnd],
    &[
        Stop::First,
        Stop::BeforeSending,
        Stop::BeforeTheEnd,
        Stop::AfterTheEnd,
    ],
];

#[test]
fn a_reply_is_counted_once_whenever_the_background_is_stopped() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        let mut wrong = Vec::new();
        for stops in CASES {
            match reply_around(&scene, stops).await {
                Ok(ledger) if ledger.len() == 1 && ANSWERED_BO.is(&ledger[0], LISTED) => {}
                Ok(ledger) => wrong.push(format!("stopped {stops:?}: {ledger:#?}")),
                Err(why) => wrong.push(format!("stopped {stops:?}: {why:#}")),
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(scene)
    })
}

/// Answers Bo, with the answer to the request held back meanwhile.
async fn reply_around(scene: &Scene, stops: &[Stop]) -> Result<Vec<Activity>> {
    scene.stage.reset();
    scene.forget().await?;
    let hold = ChosenAnswer {
        path: "/api/v1/statuses".to_owned(),
        method: "POST".to_owned(),
        hold: true,
        ..ChosenAnswer::default()
    };
    scene.stage.choose(LISTED, hold);
    scene.visit_network(&format!("https://{LISTED}/")).await?;
    stop_if(scene, stops, Stop::First).await?;
    scene
        .take(LISTED, &[BO_REPLY, Erase, Keys("yes, twice")])
        .await?;
    until_in_session(scene, "the draft", "composers").await?;
    stop_if(scene, stops, Stop::BeforeSending).await?;
    scene.take(LISTED, &[CtrlEnter]).await?;
    scene.received_where(|one| one.method == "POST").await?;
    until_in_session(scene, "the request", "request/").await?;
    stop_if(scene, stops, Stop::BeforeTheEnd).await?;
    scene.stage.release();
    // Only storage is looked at: nothing but the request's end wakes the background.
    scene
        .ledger_where("the reply to be in the ledger", |ledger| !ledger.is_empty())
        .await?;
    stop_if(scene, stops, Stop::AfterTheEnd).await?;
    // What the page told of its composer may be lost with the background: then whoever asks later finds
    // the reply confirmed.
    wait_until("the reply to be confirmed", async || {
        let popup = AskPopup {
            url: None,
            marked: None,
            server: None,
            tab: None,
            title: None,
            me: None,
        };
        scene.ask(popup).await?;
        let ledger = scene.ledger().await?;
        let waits = |one: &Activity| matches!(one.standing, Standing::Awaiting(_));
        Ok((!ledger.iter().any(waits)).then_some(ledger))
    })
    .await
}

async fn stop_if(scene: &Scene, stops: &[Stop], now: Stop) -> Result<()> {
    if stops.contains(&now) {
        scene.browser.stop_background().await?;
    }
    Ok(())
}

/// Waits until the background has written this down.
async fn until_in_session(scene: &Scene, what: &str, key: &str) -> Result<()> {
    wait_until(&format!("{what} to be noted"), async || {
        let script = "return Object.keys(await chrome.storage.session.get(null));";
        let keys = scene.behind(script, Vec::new()).await?;
        let mut keys = keys.as_array().into_iter().flatten();
        let found = keys.any(|one| one.as_str().is_some_and(|one| one.starts_with(key)));
        Ok(found.then_some(()))
    })
    .await
}
