//! The demo's page, under the hands of somebody who tries it.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;
use xtask::driver::wait_until;
use xtask::stage::DEMO_HOST;

use crate::Scene;

/// The box for new posts.
pub const NEW_POST: &str = ".new-post textarea";
/// The box for an answer.
pub const ANSWER: &str = ".post textarea";
/// A nudge that is to be seen.
pub const NUDGE: &str = ".beside.placed .nudge";

impl Scene {
    /// Opens the demo in this folder of its host, and waits until it stands.
    ///
    /// # Errors
    /// Where it stays blank.
    pub async fn visit_demo(&self, folder: &str) -> Result<()> {
        self.visit(&format!("https://{DEMO_HOST}/{folder}")).await?;
        self.element(".panel h1").await.map(drop)
    }

    /// Loads it again, as a person does.
    ///
    /// # Errors
    /// Where it stays blank.
    pub async fn reload_demo(&self) -> Result<()> {
        self.browser.refresh().await?;
        self.element(".panel h1").await.map(drop)
    }

    /// Presses the button with these words.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn press_button(&self, words: &str) -> Result<()> {
        let button = format!("//button[normalize-space(.)='{words}' or @aria-label='{words}']");
        let button = wait_until(&format!("a button “{words}”"), async || {
            Ok(self.browser.find(By::XPath(button.as_str())).await.ok())
        })
        .await?;
        button.scroll_into_view().await?;
        Ok(button.click().await?)
    }

    /// Everything that the page has loaded came from its own folder, and it has sent nothing.
    ///
    /// # Errors
    /// Names what did not.
    pub async fn demo_stays_at_home(&self, folder: &str) -> Result<()> {
        let script = "return performance.getEntriesByType('resource').map((each) => each.name);";
        let loaded = self.browser.execute(script, Vec::new()).await?;
        let loaded: Vec<String> = loaded.convert()?;
        ensure!(
            loaded.iter().any(|each| each.contains(".wasm")),
            "{loaded:?}"
        );
        let home = format!("https://{DEMO_HOST}/{folder}");
        for address in &loaded {
            ensure!(address.starts_with(&home), "{address} is outside of {home}");
        }
        for request in self.stage.received() {
            ensure!(
                request.method == "GET" && request.body.is_empty() || request.host != DEMO_HOST,
                "it sent {request:?}"
            );
        }
        Ok(())
    }

    /// Fills the page's lasting storage to the last character, with something that is not the
    /// demo's.
    ///
    /// # Errors
    /// Where the page does not answer.
    pub async fn fill_storage(&self) -> Result<()> {
        let script = "for (let size = 2 ** 23, n = 0; size >= 1; size = Math.floor(size / 2)) { \
              for (;;) { \
                try { localStorage.setItem(`other/${n}`, 'x'.repeat(size)); n += 1; } catch { break; } \
              } \
            }";
        self.browser.execute(script, vec![json!(null)]).await?;
        Ok(())
    }
}
