//! How long a nudge takes, from the paste to its first frame on the screen.

use anyhow::Result;
use serde_json::{Value, json};
use xtask::driver::wait_until;

use crate::Scene;
use crate::nudge::ON_MASTODON;

/// (what it is called, whether the background is stopped before each paste, the most the median
/// may be in milliseconds). The budgets are the product's own; the median is held to them, because
/// single pastes also measure whatever else the machine does.
pub const BUDGETS: [(&str, bool, f64); 2] = [("warm", false, 100.0), ("cold", true, 250.0)];

/// Listens for the next paste of a person, and writes into the page how long it took until the
/// nudge was opaque, looked at in every animation frame.
const CLOCK: &str = "const root = document.documentElement; \
    addEventListener('paste', (event) => { \
      if (!event.isTrusted) return; \
      delete root.dataset.took; \
      const start = performance.now(); \
      const look = () => { \
        const host = document.querySelector('div[popover=manual]'); \
        if (host?.style.opacity === '1') root.dataset.took = performance.now() - start; \
        else requestAnimationFrame(look); \
      }; \
      requestAnimationFrame(look); \
    }, true);";

/// Allows Hearth on a site, puts a link on the clipboard, and opens a page with a composer under
/// the clock.
///
/// # Errors
/// Where the browser does not follow.
pub async fn prepare(scene: &Scene) -> Result<()> {
    scene.grant("mastodon.social").await?;
    scene
        .browser
        .copy("https://example.org/garden-notes")
        .await?;
    scene.visit_network("https://mastodon.social/").await?;
    scene.browser.execute(CLOCK, Vec::new()).await?;
    Ok(())
}

/// Pastes a link so many times into a prepared page, each time with a background that is awake or
/// stopped, and gives how many milliseconds each nudge took.
///
/// # Errors
/// Where a nudge does not come.
pub async fn pastes(scene: &Scene, times: usize, stopped: bool) -> Result<Vec<f64>> {
    let mut took = Vec::new();
    for _ in 0..times {
        took.push(paste(scene, stopped).await?);
    }
    Ok(took)
}

/// One paste into an empty composer beside which a frame waits.
async fn paste(scene: &Scene, stopped: bool) -> Result<f64> {
    scene.empty(ON_MASTODON).await?;
    scene.nudges_are(Value::Null).await?;
    scene.come_again(ON_MASTODON).await?;
    scene.frame_ready().await?;
    if stopped {
        scene.browser.stop_background().await?;
    }
    scene.browser.paste().await?;
    let took = "return Number(document.documentElement.dataset.took ?? NaN)";
    wait_until("the nudge to be seen", async || {
        let took = scene.browser.execute(took, Vec::new()).await?;
        Ok(took.json().as_f64())
    })
    .await
    .map_err(|why| why.context(json!({ "stopped": stopped }).to_string()))
}
