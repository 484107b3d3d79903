//! A real browser with the extension in it, driven as a person would: by clicks, keys and looks.
//!
//! Both `cargo xtask run` and the browser tests use this. What differs between the engines is in
//! here, so that what is driven is written once.

mod appearance;
mod elsewhere;
mod hands;
mod keeping;
mod lasting;
mod launch;
mod permissions;
mod process;
mod raw;
mod reports;
mod viewport;
mod wait;
mod waking;

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use tempfile::TempDir;
use thirtyfour::WebDriver;

use crate::browsers::Engine;
use process::DriverProcess;

pub use appearance::Appearance;
pub use launch::Launch;
pub use viewport::Viewport;
pub use wait::{DEADLINE, wait_until};

/// The browser's profile, in a folder of its own beside the driver's log.
const PROFILE: &str = "profile";

/// An open browser with a profile of its own. Dropping it closes the browser, ends the driver and
/// removes the profile, after a panic as well.
///
/// It is a [`WebDriver`] for everything that the engines do alike.
#[derive(Debug)]
pub struct Browser {
    // Fields are dropped in this order: the session's end closes the browser, and only then may
    // the driver and the profile go.
    driver: WebDriver,
    process: DriverProcess,
    profile: TempDir,
    engine: Engine,
    /// Empty where there is none.
    extension_id: String,
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Browser {
    /// Opens a browser and installs the extension, where there is to be one, as a developer would:
    /// unpacked, as it is.
    ///
    /// # Errors
    /// When the driver or the browser does not start, or refuses the extension.
    pub async fn open(launch: &Launch) -> Result<Self> {
        let profile = TempDir::with_prefix("hearth-")?;
        std::fs::create_dir(profile.path().join(PROFILE))?;
        let mut browser = Self::start(launch, profile).await?;
        if let Some(extension) = &launch.extension {
            browser.extension_id = browser.install(launch).await.with_context(|| {
                let extension = extension.display();
                format!("the browser did not take the extension in {extension}")
            })?;
        }
        Ok(browser)
    }

    /// Starts the driver, and through it a browser on the profile that lies in this folder.
    async fn start(launch: &Launch, profile: TempDir) -> Result<Self> {
        let process = DriverProcess::start(&launch.browser, profile.path())?;
        let capabilities = launch.capabilities(&profile.path().join(PROFILE))?;
        let driver = WebDriver::new(process.address(), capabilities)
            .await
            .with_context(|| format!("{} did not open", launch.browser.program.display()))?;
        Ok(Self {
            driver,
            process,
            profile,
            engine: launch.browser.engine,
            extension_id: String::new(),
        })
    }

    /// Installs the extension where that is not done at launch, and gives the browser's name for
    /// it.
    async fn install(&self, launch: &Launch) -> Result<String> {
        if self.engine == Engine::Firefox {
            return self.install_in_firefox(launch).await;
        }
        if !launch.browser.takes_extension_at_launch {
            self.install_by_bidi(launch.extension()?).await?;
        }
        self.unpacked_extension().await
    }

    /// Installs the extension into a Chromium that loads none at launch.
    ///
    /// Not the way for all: the mapper of `WebDriver` `BiDi` attaches itself to the service worker
    /// as a debugger, and once stopped such a worker waits for it for ever when it is woken.
    async fn install_by_bidi(&self, extension: &Path) -> Result<()> {
        provide_tls();
        let bidi = self.driver.bidi().await?;
        let extension = extension.to_string_lossy();
        bidi.web_extension().install_path(extension).await?;
        Ok(())
    }

    /// What the browser is made of.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The extension's origin, without a slash at its end.
    #[must_use]
    pub fn extension_origin(&self) -> String {
        match self.engine {
            Engine::Chromium => format!("chrome-extension://{}", self.extension_id),
            Engine::Firefox => format!("moz-extension://{}", launch::FIREFOX_UUID),
        }
    }

    /// Opens a page of the extension in the current tab, by its path in `target/extension`.
    ///
    /// # Errors
    /// When the browser does not open it.
    pub async fn open_extension_page(&self, path: &str) -> Result<()> {
        let address = format!("{}/{path}", self.extension_origin());
        self.goto(&address)
            .await
            .with_context(|| format!("{address} did not open"))
    }

    /// The folder into which the browser puts what is downloaded. It need not be there yet.
    #[must_use]
    pub fn downloads(&self) -> PathBuf {
        launch::downloads(&self.profile.path().join(PROFILE))
    }

    /// Waits until a person has closed the browser's last window.
    ///
    /// # Errors
    /// When the runtime's clock is not running.
    pub async fn until_closed(&self) -> Result<()> {
        // WebDriver tells nobody that a window was closed: it has to be asked.
        let mut clock = tokio::time::interval(Duration::from_secs(1));
        while self.windows().await.is_ok_and(|open| !open.is_empty()) {
            clock.tick().await;
        }
        Ok(())
    }

    /// Closes the browser. Dropping it does the same, without telling what went wrong.
    ///
    /// # Errors
    /// When the browser does not close.
    pub async fn close(self) -> Result<()> {
        Ok(self.driver.clone().quit().await?)
    }
}

/// Gives the lines to the browser what they need for TLS, although none of them uses it.
fn provide_tls() {
    // Rustls fails to take a provider where it has one already, which serves as well.
    rustls::crypto::ring::default_provider()
        .install_default()
        .ok();
}
