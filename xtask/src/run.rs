//! `cargo xtask run`: Hearth in a real browser, on the practice network; or the demo.

use std::env;
use std::process::Command;

use anyhow::{Context, Result};

use crate::browsers::{self, Engine};
use crate::demo::Demo;
use crate::driver::{Browser, Launch};
use crate::practice::Practice;
use crate::{build, process};

/// The port of the practice network, so that its address stays the same from one run to the next.
const PORT: u16 = 8_377;
/// The port of the demo; what it keeps belongs to its address.
const DEMO_PORT: u16 = 8_378;

/// What a person may ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The browser; by default the first that is there.
    pub browser: Option<Engine>,
    /// Whether to show a tour in pictures and words in the place of a window.
    pub headless: bool,
    /// Whether it is the demo, rather than the extension.
    pub demo: bool,
}

/// Builds the extension or the demo, then opens it in a window until that is closed, or gives the
/// tour.
///
/// # Errors
/// When it does not build, or there is no browser.
pub fn run(options: &Options) -> Result<()> {
    let extension = if options.demo {
        build::demo()?;
        None
    } else {
        Some(build::extension()?)
    };
    let browser = browsers::find(options.browser)?;
    if options.headless || !has_display() {
        let mut tour = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        tour.args([
            "run",
            "--quiet",
            "--package",
            "hearth-browser",
            "--bin",
            if options.demo { "demo-tour" } else { "tour" },
        ]);
        return process::run(tour.arg(browser.engine.to_string()));
    }
    let launch = Launch {
        browser,
        headless: false,
        extension,
        for_good: false,
        every_host: None,
        languages: None,
    };
    let runtime = tokio::runtime::Runtime::new()?;
    if options.demo {
        runtime.block_on(show_demo(&launch))
    } else {
        runtime.block_on(show(&launch))
    }
}

async fn show_demo(launch: &Launch) -> Result<()> {
    let demo = match Demo::start(DEMO_PORT).await {
        Ok(demo) => demo,
        Err(_) => Demo::start(0).await.context("the demo is not served")?,
    };
    let browser = Browser::open(launch).await?;
    browser.goto(demo.address()).await?;
    println!("The demo is at {}", demo.address());
    println!("Close the browser to end.");
    browser.until_closed().await
}

async fn show(launch: &Launch) -> Result<()> {
    let practice = match Practice::start(PORT).await {
        Ok(practice) => practice,
        Err(_) => Practice::start(0)
            .await
            .context("the practice network does not start")?,
    };
    let browser = Browser::open(launch).await?;
    browser.open_extension_page("welcome.html").await?;
    let welcome = browser.window().await?;
    let page = browser.new_tab().await?;
    browser.switch_to_window(page).await?;
    browser.goto(practice.address()).await?;
    browser.switch_to_window(welcome).await?;
    println!("The practice network is at {}", practice.address());
    println!("Allow Hearth on “localhost” in the welcome page, then paste a link there.");
    println!("Close the browser to end.");
    browser.until_closed().await
}

/// Whether a window has somewhere to appear.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .into_iter()
            .any(|name| env::var_os(name).is_some())
}
