//! What happens to an extension over the weeks: the browser ends and begins, a new version comes,
//! it is switched off and on.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::Result;
use serde_json::json;

use super::permissions::taken;
use super::{Browser, Launch, launch, raw, wait_until};
use crate::browsers::Engine;
use crate::build::{package, static_files};

impl Browser {
    /// Ends the browser as a person does, and begins it again with all that it has kept.
    ///
    /// # Errors
    /// When it does not end or begin, or has lost the extension.
    pub async fn again(self, launch: &Launch) -> Result<Self> {
        if self.engine == Engine::Chromium {
            // The driver's own way to end Chromium leaves it no time to write its settings. The
            // answer to this may be lost with the line that it would come by.
            self.cdp().send_raw("Browser.close", json!({})).await.ok();
            let lock = self
                .profile
                .path()
                .join(super::PROFILE)
                .join("SingletonLock");
            wait_until("Chromium to end", async || {
                Ok(is_let_go(&lock).then_some(()))
            })
            .await?;
        }
        let Self {
            driver,
            process,
            profile,
            ..
        } = self;
        // Chromium is gone already, and its driver may say so.
        let ended = driver.quit().await;
        if launch.browser.engine == Engine::Firefox {
            ended?;
        }
        drop(process);
        let mut browser = Self::start(launch, profile).await?;
        browser.extension_id = match browser.engine {
            Engine::Chromium => browser.unpacked_extension().await?,
            Engine::Firefox => launch::firefox_id(launch.extension()?)?,
        };
        Ok(browser)
    }

    /// Takes the version that lies now where the extension came from.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn update(&self, launch: &Launch) -> Result<()> {
        if self.engine == Engine::Firefox {
            return self.install_in_firefox(launch).await.map(drop);
        }
        let script = "const [id, done] = arguments; \
            chrome.developerPrivate.reload(id, { failQuietly: true }) \
              .then(() => done(null), error => done(String(error)));";
        let refused = self.in_extensions_page(script, vec![json!(self.extension_id)]);
        taken(&refused.await?, "the new version")
    }

    /// Switches the extension off or on, as a person does in the browser's page of extensions.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn switch(&self, on: bool) -> Result<()> {
        let arguments = vec![json!(self.extension_id), json!(on)];
        let refused = match self.engine {
            Engine::Chromium => {
                let script = "const [id, on, done] = arguments; \
                    chrome.management.setEnabled(id, on) \
                      .then(() => done(null), error => done(String(error)));";
                self.in_extensions_page(script, arguments).await?
            }
            Engine::Firefox => {
                let script = "const [id, on, done] = arguments; \
                    const { AddonManager } = ChromeUtils.importESModule( \
                      'resource://gre/modules/AddonManager.sys.mjs'); \
                    AddonManager.getAddonByID(id).then(it => on ? it.enable() : it.disable()) \
                      .then(() => done(null), error => done(String(error)));";
                raw::run_as_firefox(self, script, arguments).await?
            }
        };
        taken(&refused, "the switch")
    }

    /// Installs the extension in Firefox and gives its id.
    pub(super) async fn install_in_firefox(&self, launch: &Launch) -> Result<String> {
        let extension = launch.extension()?;
        if !launch.for_good {
            return raw::install_in_firefox(self, extension, false).await;
        }
        let archive = self.profile.path().join("extension.xpi");
        let files = static_files::below(extension)?.into_iter().collect();
        let packed = package::zip(&package::read(extension, &files)?)?;
        std::fs::write(&archive, packed)?;
        raw::install_in_firefox(self, &archive, true).await
    }
}

/// Whether nobody holds a profile of Chromium any more. Its lock is a link to `host-process`. A Chromium
/// that crashes while it ends leaves its lock behind: on Linux, which tells of processes by files, one
/// whose process is gone holds nothing.
fn is_let_go(lock: &Path) -> bool {
    let holder = match lock.read_link() {
        Ok(holder) => holder.to_string_lossy().into_owned(),
        Err(why) => return why.kind() == ErrorKind::NotFound,
    };
    let Some((_, process)) = holder.rsplit_once('-') else {
        return false;
    };
    let program = Path::new("/proc").join(process).join("exe");
    cfg!(target_os = "linux") && matches!(program.try_exists(), Ok(false))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_profile_is_held_by_a_process_that_runs() {
        let nobody = u32::MAX;
        let cases = [
            // what the lock leads to, whether the profile is let go
            (Some(format!("host-{}", std::process::id())), false),
            (Some(format!("a-host-{nobody}")), true),
            (Some("host".to_owned()), false),
            (None, true),
        ];
        for (holder, let_go) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            let lock = folder.path().join("SingletonLock");
            if let Some(holder) = &holder {
                symlink(holder, &lock).expect("a link");
            }
            assert_eq!(is_let_go(&lock), let_go, "{holder:?}");
        }
    }
}
