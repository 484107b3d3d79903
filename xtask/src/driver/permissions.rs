//! Saying yes to the question whether Hearth may read a site.
//!
//! The question itself is the browser's and outside any page. The extension's own click handler
//! runs all the same, with the manifest that is shipped.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{Browser, wait_until};
use crate::browsers::Engine;

impl Browser {
    /// From now on a real click that asks for this origin (a match pattern, `https://x.com/*`) is
    /// answered with yes, without a question on the screen.
    ///
    /// # Errors
    /// When the browser does not know the origin.
    pub async fn will_allow(&self, origin: &str) -> Result<()> {
        match self.engine() {
            // A preference at launch answers for every origin.
            Engine::Firefox => Ok(()),
            Engine::Chromium => {
                let result = self
                    .in_extensions_page(
                        "const [id, origin, done] = arguments; \
                         chrome.developerPrivate.addHostPermission(id, origin, \
                           () => done(chrome.runtime.lastError?.message ?? null));",
                        vec![json!(self.extension_id), json!(origin)],
                    )
                    .await?;
                if let Some(reason) = result.as_str() {
                    bail!("Chromium does not allow {origin}: {reason}");
                }
                Ok(())
            }
        }
    }

    /// Chromium's id for the one unpacked extension, whose errors it keeps from now on.
    pub(super) async fn unpacked_extension(&self) -> Result<String> {
        let find = "const [done] = arguments; \
                    chrome.developerPrivate.getExtensionsInfo().then(all => \
                      done(all.find(one => one.location === 'UNPACKED')?.id ?? null));";
        let id = wait_until("Chromium to list the extension", async || {
            let id = self.in_extensions_page(find, Vec::new()).await?;
            Ok(id.as_str().map(str::to_owned))
        })
        .await?;
        let keep_errors = "const [id, done] = arguments; const { developerPrivate } = chrome; \
            developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => \
              developerPrivate.updateExtensionConfiguration( \
                { extensionId: id, errorCollection: true })).then(() => done(null));";
        self.in_extensions_page(keep_errors, vec![json!(id)])
            .await?;
        Ok(id)
    }

    /// Runs an asynchronous script in Chromium's page of extensions, in a tab of its own.
    pub(super) async fn in_extensions_page(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<Value> {
        let before = self.window().await?;
        let tab = self.new_tab().await?;
        self.switch_to_window(tab).await?;
        let result = async {
            self.goto("chrome://extensions").await?;
            self.execute_async(script, arguments).await
        }
        .await;
        self.close_window().await?;
        self.switch_to_window(before).await?;
        Ok(result?.json().clone())
    }
}
