//! The popup as it opens over a page. In a tab of its own it would take that tab for the page in
//! front.

use anyhow::Result;
use serde_json::json;

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
        let script = "const [pattern, done] = arguments; \
            const { tabs, runtime } = chrome; const { query } = tabs; \
            tabs.query = () => query.call(tabs, { url: pattern }); \
            runtime.sendMessage({ ask: { SwitchNudges: { on: true } } }).then(done);";
        // It looks anew whenever something has changed.
        let pattern = json!(format!("*://{host}/*"));
        self.browser.execute_async(script, vec![pattern]).await?;
        Ok(())
    }
}
