//! `cargo xtask run`: Hearth in a real browser, on the practice network.

use std::env;

use anyhow::Result;

use crate::browsers::{self, Engine};
use crate::driver::{Browser, Launch};
use crate::{build, workspace};

/// What a person may ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The browser; by default the first that is there.
    pub browser: Option<Engine>,
    /// Whether to show a tour in pictures and words in the place of a window.
    pub headless: bool,
}

/// Builds the extension, then opens it in a window until that is closed, or gives the tour.
///
/// # Errors
/// When it does not build, or there is no browser.
pub fn run(options: &Options) -> Result<()> {
    let extension = build::extension()?;
    let launch = Launch {
        browser: browsers::find(options.browser)?,
        headless: options.headless || !has_display(),
        extension,
        every_host: None,
    };
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(show(&launch))
}

async fn show(launch: &Launch) -> Result<()> {
    let browser = Browser::open(launch).await?;
    browser.open_extension_page("welcome.html").await?;
    if launch.headless {
        let picture = browser
            .picture(&workspace::screenshots(), "welcome")
            .await?;
        println!("{}", picture.display());
        return browser.close().await;
    }
    browser.until_closed().await
}

/// Whether a window has somewhere to appear.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .into_iter()
            .any(|name| env::var_os(name).is_some())
}
