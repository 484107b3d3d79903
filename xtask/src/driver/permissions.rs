//! Saying yes to the question whether Hearth may read a site.
//!
//! The question itself is the browser's and outside any page. The extension's own click handler
//! runs all the same, with the manifest that is shipped.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::{Browser, raw, wait_until};
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
                taken(&result, &format!("the grant of {origin}"))
            }
        }
    }

    /// Takes an origin away as a person does in the browser's own page of extensions.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn withdraw(&self, origin: &str) -> Result<()> {
        let arguments = vec![json!(self.extension_id), json!(origin)];
        let refused = match self.engine() {
            Engine::Chromium => {
                let script = "const [id, origin, done] = arguments; \
                    chrome.developerPrivate.removeHostPermission(id, origin) \
                      .then(() => done(null), error => done(String(error)));";
                self.in_extensions_page(script, arguments).await?
            }
            Engine::Firefox => {
                let script = "const [id, origin, done] = arguments; \
                    const { ExtensionPermissions } = ChromeUtils.importESModule( \
                      'resource://gre/modules/ExtensionPermissions.sys.mjs'); \
                    ExtensionPermissions.remove(id, { origins: [origin], permissions: [] }, \
                      WebExtensionPolicy.getByID(id).extension) \
                      .then(() => done(null), error => done(String(error)));";
                raw::run_as_firefox(self, script, arguments).await?
            }
        };
        taken(&refused, &format!("the end of {origin}"))
    }

    /// Chooses "on click" in Chromium's menu of the extension, which takes every origin away.
    ///
    /// # Errors
    /// When the browser does not do it, or is none of Chromium's family.
    pub async fn run_only_on_click(&self) -> Result<()> {
        let script = "const [id, done] = arguments; \
            chrome.developerPrivate.updateExtensionConfiguration( \
              { extensionId: id, hostAccess: 'ON_CLICK' }) \
              .then(() => done(null), error => done(String(error)));";
        let refused = self
            .in_extensions_page(script, vec![json!(self.extension_id)])
            .await?;
        taken(&refused, "the choice “on click”")
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

/// Judges what a script of the browser's own answered: nothing, or why it refused `what`.
pub(super) fn taken(refused: &Value, what: &str) -> Result<()> {
    match refused.as_str() {
        Some(reason) => bail!("the browser does not take {what}: {reason}"),
        None => Ok(()),
    }
}
