//! Opening a browser: how it is asked for, and what each engine needs to be told.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{
    BrowserCapabilitiesHelper, Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities,
    DesiredCapabilities,
};

use crate::browsers::{Engine, Installed};

/// A browser to be opened.
#[derive(Clone, Debug)]
pub struct Launch {
    /// Which browser.
    pub browser: Installed,
    /// Whether it opens no window.
    pub headless: bool,
    /// The unpacked extension; `None` for a browser without it.
    pub extension: Option<PathBuf>,
    /// Whether Firefox keeps the extension when it ends. Only its releases for organisations and
    /// for developers keep one that its maker has not signed; Chromium keeps what it was given.
    pub for_good: bool,
    /// A port of this machine that answers, over TLS, for every host there is. A page then has
    /// its real address without a network. `None` leaves the network as it is.
    pub every_host: Option<u16>,
    /// The languages that its user reads, the dearest first, as in `de-AT,en`. `None` leaves them
    /// as they are on this machine.
    pub languages: Option<&'static str>,
}

/// The identity that Firefox gives to the extension's origin; elsewhere it makes up a new one for
/// each profile.
pub(super) const FIREFOX_UUID: &str = "2f6d1c5e-7a0b-4f3e-9b8d-68656172746f";

/// Where a browser puts what is downloaded, in the folder of its profile.
pub(super) fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}

/// Chromium without traffic of its own, and without a page that greets.
const CHROMIUM: [&str; 6] = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

impl Launch {
    /// The folder of the extension.
    ///
    /// # Errors
    /// When there is to be none.
    pub fn extension(&self) -> Result<&Path> {
        self.extension
            .as_deref()
            .context("this browser is without the extension")
    }

    pub(super) fn capabilities(&self, profile: &Path) -> Result<Capabilities> {
        match self.browser.engine {
            Engine::Chromium => self.chromium(profile),
            Engine::Firefox => self.firefox(profile),
        }
    }

    fn chromium(&self, profile: &Path) -> Result<Capabilities> {
        let mut chromium = DesiredCapabilities::chrome();
        chromium.set_binary(&self.browser.program.to_string_lossy())?;
        for argument in CHROMIUM {
            chromium.add_arg(argument)?;
        }
        chromium.add_arg(&format!("--user-data-dir={}", profile.display()))?;
        // A new tab's own page waits for servers of its maker, and the driver for the page.
        let mut preferences = json!({
            "session.restore_on_startup": 4,
            "session.startup_urls": ["about:blank"],
            "download.default_directory": downloads(profile),
            "download.prompt_for_download": false,
        });
        if let Some(languages) = self.languages {
            preferences["intl.accept_languages"] = json!(languages);
        }
        chromium.add_experimental_option("prefs", preferences)?;
        match &self.extension {
            None => {}
            Some(extension) if self.browser.takes_extension_at_launch => {
                chromium.add_arg(&format!("--load-extension={}", extension.display()))?;
                chromium.add_arg("--disable-features=DisableLoadExtensionCommandLineSwitch")?;
            }
            Some(_) => {
                chromium.enable_bidi()?;
                chromium.add_arg("--enable-unsafe-extension-debugging")?;
                chromium.add_arg("--remote-debugging-pipe")?;
            }
        }
        if self.headless {
            chromium.add_arg("--headless=new")?;
        }
        if cfg!(target_os = "linux") {
            // Its sandbox does not start for root, nor in most containers.
            chromium.add_arg("--no-sandbox")?;
        }
        if let Some(port) = self.every_host {
            chromium.add_arg(&format!("--host-resolver-rules=MAP * 127.0.0.1:{port}"))?;
            chromium.add_arg("--ignore-certificate-errors")?;
        }
        Ok(chromium.into())
    }

    fn firefox(&self, profile: &Path) -> Result<Capabilities> {
        let mut firefox = DesiredCapabilities::firefox();
        firefox.enable_bidi()?;
        firefox.accept_insecure_certs(true)?;
        firefox.set_browser_option("binary", self.browser.program.to_string_lossy())?;
        let downloads = downloads(profile);
        let profile = profile.to_string_lossy();
        let mut arguments = vec!["-profile", &profile];
        if self.headless {
            arguments.push("-headless");
        }
        firefox.set_browser_option("args", arguments)?;
        let mut preferences = json!({
            // A click that asks for a site is answered with yes. The click has to be a real one.
            "extensions.webextOptionalPermissionPrompts": false,
            // A system without a place for notifications drops them at once; Firefox has one of its own.
            "alerts.useSystemBackend": false,
            "xpinstall.signatures.required": false,
            // A zoom belongs to a page, not to all pages of its host.
            "browser.zoom.siteSpecific": false,
            "browser.download.folderList": 2,
            "browser.download.dir": downloads,
            "browser.download.alwaysOpenPanel": false,
        });
        if let Some(extension) = &self.extension {
            preferences["extensions.webextensions.uuids"] =
                json!(json!({ firefox_id(extension)?: FIREFOX_UUID }).to_string());
        }
        if let Some(port) = self.every_host {
            preferences["network.dns.native-is-localhost"] = json!(true);
            preferences["network.socket.forcePort"] = json!(format!("443={port}"));
        }
        if let Some(languages) = self.languages {
            preferences["intl.accept_languages"] = json!(languages);
        }
        firefox.set_browser_option("prefs", preferences)?;
        Ok(firefox.into())
    }
}

/// What the extension calls itself in Firefox.
pub(super) fn firefox_id(extension: &Path) -> Result<String> {
    let manifest = extension.join("manifest.json");
    let manifest = std::fs::read_to_string(&manifest)
        .with_context(|| format!("{} is missing", manifest.display()))?;
    let manifest: Value = serde_json::from_str(&manifest).context("the manifest is no JSON")?;
    manifest["browser_specific_settings"]["gecko"]["id"]
        .as_str()
        .map(str::to_owned)
        .context("the manifest has no id for Firefox")
}
