//! Which browsers this machine has, and the programs that drive them.
//!
//! Looked for on `PATH` and in the places where installers put them. Where nothing is found and
//! apt is at hand the distribution's packages are installed; otherwise the error is the one line
//! to run.

use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, anyhow, bail};

use crate::{apt, process, workspace};

/// What a browser is made of: all that differs between two browsers of one engine is their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, Chrome, Brave, Edge.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Engine {
    /// Both engines, in the order in which they are tried.
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        })
    }
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let mut engines = Self::ALL.into_iter();
        engines
            .find(|engine| engine.to_string() == name)
            .ok_or_else(|| anyhow!("`{name}` is no browser known here: chromium or firefox"))
    }
}

/// A browser on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// What it is made of.
    pub engine: Engine,
    /// Its program.
    pub program: PathBuf,
    /// Whether it loads an unpacked extension that its command line names. Chrome and Edge do
    /// not, and Firefox has no such switch.
    pub takes_extension_at_launch: bool,
    /// The name of the program that drives it.
    driver: &'static str,
}

/// A program by which a browser is known: its name on `PATH`, and its places elsewhere.
struct Known {
    engine: Engine,
    takes_extension_at_launch: bool,
    driver: &'static str,
    on_path: &'static [&'static str],
    on_macos: &'static str,
    on_windows: &'static str,
}

/// In the order in which they are preferred.
const KNOWN: [Known; 5] = [
    Known {
        engine: Engine::Chromium,
        takes_extension_at_launch: true,
        driver: "chromedriver",
        on_path: &["chromium", "chromium-browser"],
        on_macos: "Chromium.app/Contents/MacOS/Chromium",
        on_windows: r"Chromium\Application\chrome.exe",
    },
    Known {
        engine: Engine::Chromium,
        takes_extension_at_launch: false,
        driver: "chromedriver",
        on_path: &["google-chrome", "google-chrome-stable", "chrome"],
        on_macos: "Google Chrome.app/Contents/MacOS/Google Chrome",
        on_windows: r"Google\Chrome\Application\chrome.exe",
    },
    Known {
        engine: Engine::Chromium,
        takes_extension_at_launch: true,
        driver: "chromedriver",
        on_path: &["brave-browser", "brave"],
        on_macos: "Brave Browser.app/Contents/MacOS/Brave Browser",
        on_windows: r"BraveSoftware\Brave-Browser\Application\brave.exe",
    },
    Known {
        engine: Engine::Chromium,
        takes_extension_at_launch: false,
        driver: "msedgedriver",
        on_path: &["microsoft-edge", "microsoft-edge-stable"],
        on_macos: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        on_windows: r"Microsoft\Edge\Application\msedge.exe",
    },
    Known {
        engine: Engine::Firefox,
        takes_extension_at_launch: false,
        driver: "geckodriver",
        on_path: &["firefox", "firefox-esr"],
        on_macos: "Firefox.app/Contents/MacOS/firefox",
        on_windows: r"Mozilla Firefox\firefox.exe",
    },
];

/// The browser to use: of the engine asked for, or else the first that is there.
///
/// # Errors
/// When there is none and none can be installed, with the line that a person runs.
pub fn find(wanted: Option<Engine>) -> Result<Installed> {
    if let Some(present) = present(wanted) {
        return Ok(present);
    }
    let engine = wanted.unwrap_or(Engine::Chromium);
    let installed = apt::install(engine.packages(), "no browser was found")?;
    present(Some(engine)).with_context(|| {
        let line = apt::by_hand(engine.packages());
        if installed {
            format!(
                "apt installed {:?}, and still there is no {engine}",
                engine.packages()
            )
        } else {
            format!("no {engine} was found. On Debian or Ubuntu: {line}")
        }
    })
}

fn present(wanted: Option<Engine>) -> Option<Installed> {
    let mut fitting = KNOWN
        .iter()
        .filter(|known| wanted.is_none_or(|engine| engine == known.engine));
    fitting.find_map(|known| {
        Some(Installed {
            engine: known.engine,
            program: program_of(known)?,
            takes_extension_at_launch: known.takes_extension_at_launch,
            driver: known.driver,
        })
    })
}

fn program_of(known: &Known) -> Option<PathBuf> {
    let places: Vec<PathBuf> = match env::consts::OS {
        "macos" => {
            let home = env::home_dir().unwrap_or_default();
            [PathBuf::from("/"), home]
                .map(|above| above.join("Applications").join(known.on_macos))
                .into()
        }
        "windows" => ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
            .iter()
            .filter_map(env::var_os)
            .map(|above| PathBuf::from(above).join(known.on_windows))
            .collect(),
        _ => Vec::new(),
    };
    known
        .on_path
        .iter()
        .find_map(|name| on_path(name))
        .or_else(|| places.into_iter().find(|place| place.exists()))
}

impl Installed {
    /// The program that drives this browser, installed first where it is missing.
    ///
    /// # Errors
    /// When it is missing and cannot be installed, with what to do.
    pub fn driver(&self) -> Result<PathBuf> {
        if let Some(present) = on_path(self.driver) {
            return Ok(present);
        }
        match self.driver {
            "geckodriver" => geckodriver(),
            "chromedriver" => {
                let packages = &["chromium-driver"];
                apt::install(packages, "chromedriver was not found")?;
                on_path("chromedriver").with_context(|| {
                    let line = apt::by_hand(packages);
                    format!(
                        "no chromedriver is on PATH: each release of Chrome has its own, and \
                         Debian's comes by: {line}"
                    )
                })
            }
            other => bail!("no {other} is on PATH: it comes from the maker of the browser"),
        }
    }
}

/// The version that the harness was tried with.
const GECKODRIVER: &str = "0.37.1";

fn geckodriver() -> Result<PathBuf> {
    let tools = workspace::target().join("tools");
    let name = format!("geckodriver{}", env::consts::EXE_SUFFIX);
    let program = tools.join("bin").join(name);
    if !program.exists() {
        println!(
            "compiling geckodriver {GECKODRIVER} into {} (some minutes, once)",
            tools.display()
        );
        let mut install = process::cargo();
        install.args(["install", "geckodriver", "--version", GECKODRIVER]);
        install.args(["--locked", "--quiet", "--root"]).arg(&tools);
        process::run(&mut install)?;
    }
    if !program.exists() {
        bail!(
            "cargo installed geckodriver, and {} is not there",
            program.display()
        );
    }
    Ok(program)
}

/// A program by its name, in the folders of `PATH`.
fn on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(&file))
        .find(|program| Path::is_file(program))
}
