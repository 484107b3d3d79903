//! Whether pages may keep anything.

use anyhow::Result;
use serde_json::json;

use super::{Browser, raw};
use crate::browsers::Engine;

impl Browser {
    /// Lets no page keep anything from now on, as a person can choose in the browser's settings.
    /// Pages hear of it when they are loaded again.
    ///
    /// Chromium's setting cannot be changed by a driver; there every page finds what it would find
    /// with it: an exception in the place of its storage.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn let_pages_keep_nothing(&self) -> Result<()> {
        match self.engine() {
            Engine::Chromium => {
                let source = "for (const name of ['localStorage', 'sessionStorage']) \
                    Object.defineProperty(window, name, \
                      { get() { throw new DOMException('Access is denied.', 'SecurityError'); } });";
                self.cdp().send_raw("Page.enable", json!({})).await?;
                self.cdp()
                    .send_raw(
                        "Page.addScriptToEvaluateOnNewDocument",
                        json!({ "source": source }),
                    )
                    .await?;
            }
            Engine::Firefox => {
                // 2: no cookies and no site data, for nobody.
                let script = "const [done] = arguments; \
                    Services.prefs.setIntPref('network.cookie.cookieBehavior', 2); done();";
                raw::run_as_firefox(self, script, Vec::new()).await?;
            }
        }
        Ok(())
    }
}
