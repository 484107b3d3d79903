//! Notifications: that the user lets Hearth show them, and which ones stand there.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use xtask::browsers::Engine;

use crate::Scene;

impl Scene {
    /// From now on a click that asks for notifications is answered with yes, without a question on the
    /// screen. The scene needs its own copy of the extension: Chromium remembers what an earlier version
    /// was granted, so there is one that had it from the beginning.
    ///
    /// # Errors
    /// Where the browser does not take the two versions.
    pub async fn will_allow_notifications(&mut self) -> Result<()> {
        if self.browser.engine() == Engine::Firefox {
            // A preference at launch answers.
            return Ok(());
        }
        ensure!(self.launch.for_good, "the built extension is not touched");
        let path = self.launch.extension()?.join("manifest.json");
        let shipped = std::fs::read_to_string(&path)?;
        let mut manifest: Value = serde_json::from_str(&shipped)?;
        if let Some(permissions) = manifest["permissions"].as_array_mut() {
            permissions.push(json!("notifications"));
        }
        manifest["optional_permissions"] = json!([]);
        std::fs::write(&path, manifest.to_string())?;
        let version = manifest["version"]
            .as_str()
            .and_then(|it| it.split('.').next());
        let version: u32 = version.context("a version")?.parse()?;
        self.update_to(&format!("{}.0", version + 1)).await?;
        std::fs::write(&path, shipped)?;
        self.update_to(&format!("{}.0", version + 2)).await
    }

    /// How many notifications of Hearth stand there.
    ///
    /// # Errors
    /// Where the browser does not tell.
    pub async fn notifications(&self) -> Result<usize> {
        let script = "return Object.keys(await chrome.notifications?.getAll() ?? {});";
        let ids = self.behind(script, Vec::new()).await?;
        Ok(ids.as_array().map_or(0, Vec::len))
    }

    /// Whether the popup is open, or this page in a tab.
    ///
    /// # Errors
    /// Where the browser does not tell.
    pub async fn shows_popup_or(&self, page: &str) -> Result<bool> {
        let script = "const url = chrome.runtime.getURL(given[0]); \
                      const popups = chrome.runtime.getContexts \
                        ? await chrome.runtime.getContexts({ contextTypes: ['POPUP'] }) \
                        : chrome.extension.getViews({ type: 'popup' }); \
                      return popups.length + (await chrome.tabs.query({ url })).length;";
        let open = self.behind(script, vec![json!(page)]).await?;
        Ok(open.as_u64().is_some_and(|open| open > 0))
    }
}
