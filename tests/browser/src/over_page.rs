//! The popup as it opens over a page. In a tab of its own it would take that tab for the page in
//! front.

use anyhow::{Result, bail};
use serde_json::json;
use thirtyfour::{By, WebElement};
use xtask::driver::wait_until;

use crate::Scene;

impl Scene {
    /// Opens the popup in Hearth's own tab, as if it had been opened over the one page of this host,
    /// and stays there.
    ///
    /// # Errors
    /// Where it does not open.
    pub async fn open_popup_over(&self, host: &str) -> Result<()> {
        self.to_backstage().await?;
        self.browser.open_extension_page("popup.html").await?;
        self.element("main.popup h1").await?;
        self.look_anew_at(host).await
    }

    /// The same, and waits for what the popup shows where it recognises the page.
    ///
    /// # Errors
    /// Where it does not open, or shows no such element.
    pub async fn open_popup_that_recognises(&self, host: &str, shows: &str) -> Result<WebElement> {
        self.open_popup_over(host).await?;
        self.recognises(host, shows).await
    }

    /// Waits until the popup, which looks at the one page of this host as the page in front, shows this. Of a
    /// page that answered too late it knows nothing, and looks anew.
    ///
    /// # Errors
    /// Where it does not show it, with what it says.
    pub async fn recognises(&self, host: &str, shows: &str) -> Result<WebElement> {
        wait_until(&format!("`{shows}` over {host}"), async || {
            if let Ok(found) = self.browser.find(By::Css(shows)).await {
                return Ok(Some(found));
            }
            self.look_anew_at(host).await?;
            bail!("it says: {}", self.reads("main.popup").await?)
        })
        .await
    }

    /// Lets the popup look at the one page of this host as the page in front. Comes back when it has heard what
    /// the background makes of that.
    ///
    /// # Errors
    /// Where the popup is not what is shown.
    pub async fn look_anew_at(&self, host: &str) -> Result<()> {
        let script = "const [pattern, done] = arguments; \
            const { tabs, runtime } = chrome; \
            window.query ??= tabs.query; window.send ??= runtime.sendMessage; \
            tabs.query = () => window.query.call(tabs, { url: pattern }); \
            runtime.sendMessage = (message) => { \
              const answer = window.send.call(runtime, message); \
              if (message.ask?.AskPopup) answer.finally(() => { runtime.sendMessage = window.send; done(); }); \
              return answer; \
            }; \
            runtime.sendMessage({ ask: { SwitchNudges: { on: true } } });";
        // It looks anew whenever something has changed.
        let pattern = json!(format!("*://{host}/*"));
        self.browser.execute_async(script, vec![pattern]).await?;
        Ok(())
    }
}
