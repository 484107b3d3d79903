//! What lasts: over a stop of the whole browser, a new version, and a switch off and on.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::presence::{NUDGE, of_words};
use hearth_browser::{Scene, differences, in_both_for_good};
use serde_json::{Map, Value, json};

const HOST: &str = "mastodon.social";
const HOME: &str = "https://mastodon.social/";
const PATTERN: &str = "*://mastodon.social/*";

/// Opens the page, and remembers in it that it is this document, and what it complains of.
async fn open_home(scene: &Scene) -> Result<()> {
    scene.visit_network(HOME).await?;
    let watch = "window.sameDocument = true; window.complaints = []; \
        addEventListener('error', (event) => complaints.push(event.message)); \
        addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));";
    scene.browser.execute(watch, Vec::new()).await?;
    scene.stop_writing().await
}

/// The page that was open is served as before, with one nudge and without a complaint.
async fn the_open_page_is_served(scene: &Scene) -> Result<()> {
    scene.until_registered(&[PATTERN]).await?;
    scene.script_is_there_once().await?;
    let seen = "return [window.sameDocument ?? false, window.complaints, document.querySelectorAll(arguments[0]).length];";
    let seen = scene.browser.execute(seen, vec![json!(NUDGE)]).await?;
    ensure!(
        *seen.json() == json!([true, [], 1]),
        "same page, its errors, nudges: {}",
        seen.json()
    );
    Ok(())
}

/// Every record is as it was, and nothing came.
fn has_lasted(before: &Map<String, Value>, after: &Map<String, Value>) -> Result<()> {
    let changed = differences(before, after);
    ensure!(changed.is_empty(), "changed: {changed:#?}");
    Ok(())
}

async fn a_stop_of_the_browser(scene: Scene) -> Result<Scene> {
    scene.live_a_week().await?;
    let before = scene.kept().await?;
    let scene = scene.begin_again().await?;
    let after = scene.kept().await?;
    has_lasted(&before, &after)?;
    scene.until_registered(&[PATTERN]).await?;
    open_home(&scene).await?;
    scene.script_is_there_once().await?;
    scene.post_here(&of_words(20)).await?;
    scene.counted(20).await?;
    Ok(scene)
}

async fn a_registration_lost_over_a_stop(scene: Scene) -> Result<Scene> {
    let lose = "await chrome.scripting.unregisterContentScripts();";
    scene.behind(lose, Vec::new()).await?;
    let scene = scene.begin_again().await?;
    scene.until_registered(&[PATTERN]).await?;
    Ok(scene)
}

async fn a_new_version(scene: &mut Scene) -> Result<()> {
    open_home(scene).await?;
    scene.live_a_week().await?;
    let before = scene.kept().await?;
    scene.update_to("0.99.0").await?;
    let version = "return chrome.runtime.getManifest().version;";
    ensure!(scene.behind(version, Vec::new()).await? == "0.99.0");
    let after = scene.kept().await?;
    has_lasted(&before, &after)?;
    the_open_page_is_served(scene).await?;
    scene.post_here(&of_words(30)).await?;
    scene.counted(30).await.map(drop)
}

async fn a_switch_off_and_on(scene: &mut Scene) -> Result<()> {
    open_home(scene).await?;
    scene.script_is_there_once().await?;
    scene.stop_writing().await?;
    scene.browser.switch(false).await?;
    scene.post_here(&of_words(40)).await?;
    scene.browser.switch(true).await?;
    scene.renew_backstage().await?;
    let ledger = scene.ledger().await?;
    ensure!(ledger.is_empty(), "counted while it was off: {ledger:#?}");
    the_open_page_is_served(scene).await?;
    scene.post_here(&of_words(41)).await?;
    let ledger = scene.counted(41).await?;
    ensure!(ledger.len() == 1, "{ledger:#?}");
    Ok(())
}

#[test]
fn what_was_granted_and_kept_lasts() -> Result<()> {
    in_both_for_good(async |scene: Scene| {
        scene.grant(HOST).await?;
        let scene = a_stop_of_the_browser(scene)
            .await
            .context("a stop of the browser")?;
        let mut scene = a_registration_lost_over_a_stop(scene)
            .await
            .context("a registration lost over a stop")?;
        a_new_version(&mut scene).await.context("a new version")?;
        a_switch_off_and_on(&mut scene)
            .await
            .context("a switch off and on")?;
        Ok(scene)
    })
}
