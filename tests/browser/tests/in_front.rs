//! The popup, and the page in front of it: one that does not answer, and answers that overtake each
//! other.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};

const HOST: &str = "garden.example.net";

/// For so long a page answers nobody.
const BUSY: Duration = Duration::from_secs(10);

/// Keeps the page from answering, and lets the popup look at it anew. What is run in a page is run in
/// the order in which it was asked for: the popup's own look comes after what holds the page up.
const BE_BUSY: &str = "const [url, long, done] = arguments; \
    const busy = (long) => { const end = Date.now() + long; while (Date.now() < end); }; \
    const fail = (error) => done(String(error)); \
    (async () => { \
      const [{ id: tabId }] = await chrome.tabs.query({ url }); \
      const held = { target: { tabId }, func: busy, args: [long], injectImmediately: true }; \
      chrome.scripting.executeScript(held).catch(fail); \
      await chrome.runtime.sendMessage({ ask: { SwitchNudges: { on: true } } }); \
    })().then(() => done(null), fail);";

#[test]
fn the_popup_waits_for_no_page() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HOST).await?;
        scene.visit_network(&format!("https://{HOST}/")).await?;
        scene.open_popup_that_recognises(HOST, ".here").await?;
        let since = Instant::now();
        run(&scene, BE_BUSY, vec![json!(BUSY.as_millis())]).await?;
        // It knows the host, and not what the page is.
        scene.until_reads("p.aside", HOST).await?;
        ensure!(since.elapsed() < BUSY, "it waited {:?}", since.elapsed());
        scene.to_front().await?;
        scene.element("#mastodon").await?;
        scene.open_popup_that_recognises(HOST, ".here").await?;
        scene.to_front().await?;
        Ok(scene)
    })
}

/// Something changes, and the popup's look at the page in front takes until it is let go.
const HOLD_A_LOOK: &str = "const [, done] = arguments; \
    const { tabs } = chrome; const { query } = tabs; \
    tabs.query = () => { \
      tabs.query = query; \
      return new Promise((resolve) => { window.letGo = resolve; done(null); }); \
    }; \
    chrome.runtime.sendMessage({ ask: { SwitchNudges: { on: true } } });";

/// It finds no page, and the popup has heard what the background makes of that.
const LET_GO: &str = "const [, done] = arguments; \
    const { runtime } = chrome; const { sendMessage } = runtime; \
    runtime.sendMessage = (...all) => { \
      const answer = sendMessage.apply(runtime, all); \
      answer.then(() => done(null)); \
      return answer; \
    }; \
    window.letGo([]);";

#[test]
fn an_older_answer_replaces_no_newer_one() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HOST).await?;
        scene.visit_network(&format!("https://{HOST}/")).await?;
        scene.to_backstage().await?;
        scene.browser.open_extension_page("popup.html").await?;
        scene.element("p.aside").await?;
        run(&scene, HOLD_A_LOOK, Vec::new()).await?;
        scene.recognises(HOST, ".here").await?;
        run(&scene, LET_GO, Vec::new()).await?;
        let said = scene.reads("main.popup").await?;
        ensure!(said.contains(HOST), "it went back to: {said}");
        scene.to_front().await?;
        Ok(scene)
    })
}

/// Runs a script in the popup, which is told the pattern of the page first.
async fn run(scene: &Scene, script: &str, more: Vec<Value>) -> Result<()> {
    let given = [vec![json!(format!("*://{HOST}/*"))], more].concat();
    let failed = scene.browser.execute_async(script, given).await?;
    ensure!(failed.json().is_null(), "{}", failed.json());
    Ok(())
}
