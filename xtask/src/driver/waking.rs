//! The extension's background: stopped, as the browser does when nothing happens for a while, and woken by a click.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;

use super::{Browser, raw, wait_until};
use crate::browsers::Engine;

impl Browser {
    /// Stops the background and waits until it is gone. The next event wakes it.
    ///
    /// # Errors
    /// When it was not running, or does not stop.
    pub async fn stop_background(&self) -> Result<()> {
        match self.engine() {
            Engine::Chromium => self.stop_service_worker().await,
            Engine::Firefox => self.stop_background_page().await,
        }
    }

    /// Whether the background runs at this moment. Asking does not wake it.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn background_runs(&self) -> Result<bool> {
        match self.engine() {
            Engine::Chromium => Ok(self.service_worker().await?.is_some()),
            Engine::Firefox => {
                let state = "const [id, done] = arguments; \
                             done(WebExtensionPolicy.getByID(id).extension.backgroundState);";
                let state =
                    raw::run_as_firefox(self, state, vec![json!(self.extension_id)]).await?;
                Ok(state != "stopped")
            }
        }
    }

    /// Clicks on a notification of the extension, as its background hears of it: no driver reaches what
    /// stands outside of the browser's windows.
    ///
    /// # Errors
    /// When the background does not run, or shows no such notification.
    pub async fn click_notification(&self, name: &str) -> Result<()> {
        match self.engine() {
            Engine::Chromium => {
                let worker = self.service_worker().await?;
                let worker = worker.context("the background does not run")?;
                let click = format!(
                    "chrome.notifications.getAll().then((all) => {{ \
                       if (all[{name:?}]) chrome.notifications.onClicked.dispatch({name:?}); \
                       return String({name:?} in all); }})"
                );
                let shown = self.text_in(&worker.into(), &click).await?;
                ensure!(shown == "true", "there is no notification {name:?}");
            }
            Engine::Firefox => {
                let click = "const [id, name, done] = arguments; \
                    const { ExtensionParent } = ChromeUtils.importESModule( \
                      'resource://gre/modules/ExtensionParent.sys.mjs'); \
                    const { extension } = WebExtensionPolicy.getByID(id); \
                    const { notificationsMap } = ExtensionParent.apiManager.getAPI('notifications', extension); \
                    const shown = notificationsMap.get(name); \
                    shown?.observe(null, 'alertclickcallback', shown.id); \
                    done(Boolean(shown));";
                let given = vec![json!(self.extension_id), json!(name)];
                let shown = raw::run_as_firefox(self, click, given).await?;
                ensure!(shown == true, "there is no notification {name:?}");
            }
        }
        Ok(())
    }

    async fn stop_service_worker(&self) -> Result<()> {
        ensure!(
            self.service_worker().await?.is_some(),
            "the background was not running"
        );
        wait_until("the background's end", async || {
            let Some(worker) = self.service_worker().await? else {
                return Ok(Some(()));
            };
            // Again and again: something that happens meanwhile may wake it, as the same target even.
            let parameters = json!({ "targetId": worker });
            self.cdp()
                .send_raw("Target.closeTarget", parameters)
                .await?;
            Ok(None)
        })
        .await
    }

    /// The target of the extension's service worker, if it runs.
    async fn service_worker(&self) -> Result<Option<String>> {
        let targets = self.cdp().send_raw("Target.getTargets", json!({})).await?;
        let origin = self.extension_origin();
        let targets = targets["targetInfos"].as_array().into_iter().flatten();
        let mut workers = targets.filter(|target| {
            let address = target["url"].as_str().unwrap_or_default();
            target["type"] == "service_worker" && address.starts_with(&origin)
        });
        let worker = workers
            .next()
            .and_then(|target| target["targetId"].as_str());
        Ok(worker.map(str::to_owned))
    }

    async fn stop_background_page(&self) -> Result<()> {
        let stop = "const [id, done] = arguments; \
                    const { extension } = WebExtensionPolicy.getByID(id); \
                    const running = extension.backgroundState; \
                    extension.terminateBackground({ ignoreDevToolsAttached: true }) \
                      .then(() => done([running, extension.backgroundState]), \
                            error => done(String(error)));";
        let states = raw::run_as_firefox(self, stop, vec![json!(self.extension_id)]).await?;
        if states[1] != "stopped" {
            bail!("the background did not stop: {states}");
        }
        Ok(())
    }
}
