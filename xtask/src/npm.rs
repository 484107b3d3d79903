//! npm's packages that tests, benchmarks and lints run. None of them ships with Hearth, and none
//! is ever in the repository: they go below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};

use crate::{apt, process, workspace};

/// Where the packages of the browser tests are named, with their versions and hashes.
const LISTED_IN: &str = "tests/browser/npm";
const LISTS: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

const DEBIANS: [&str; 1] = ["npm"];

/// What every installation is told. No package's own scripts run: they could do anything.
const QUIETLY: [&str; 4] = [
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
];

/// The folder `node_modules` with the packages that the browser tests and benchmarks name. They
/// are installed first where they are missing, or others than are named.
///
/// # Errors
/// When there is no npm and apt installs none, with the line that a person runs; or when npm fails.
pub fn for_browser_tests() -> Result<PathBuf> {
    /// Tests run side by side, and two of them may not install at once.
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = tools().join("browser-tests-npm");
    let listed = workspace::root().join(LISTED_IN);
    let modules = folder.join("node_modules");
    let lock = fs::read_to_string(listed.join("package-lock.json"))?;
    // Written when all is there: npm may have been stopped on its way.
    let installed = folder.join("installed");
    if fs::read_to_string(&installed).is_ok_and(|present| present == lock) {
        return Ok(modules);
    }
    fs::create_dir_all(&folder)?;
    for list in LISTS {
        fs::copy(listed.join(list), folder.join(list))
            .with_context(|| format!("{LISTED_IN}/{list} cannot be copied"))?;
    }
    let mut npm = npm()?;
    announce(&format!("the packages of {LISTED_IN}"), &folder);
    npm.arg("ci").args(QUIETLY).current_dir(&folder);
    process::run(&mut npm)?;
    fs::write(installed, lock)?;
    Ok(modules)
}

/// A package by its name and version, in a folder of its own: its path there. It is installed
/// first where it is missing.
///
/// # Errors
/// When there is no npm and apt installs none, with the line that a person runs; or when npm fails.
pub fn package(name: &str, version: &str) -> Result<PathBuf> {
    let folder = tools().join(format!("{name}-{version}"));
    let package = folder.join("node_modules").join(name);
    if package.exists() {
        return Ok(package);
    }
    let mut npm = npm()?;
    announce(&format!("{name} {version}"), &folder);
    npm.arg("install").args(QUIETLY);
    npm.arg("--prefix").arg(&folder);
    process::run(npm.arg(format!("{name}@{version}")))?;
    Ok(package)
}

fn announce(what: &str, folder: &Path) {
    println!("installing {what} with npm into {}", folder.display());
}

fn tools() -> PathBuf {
    workspace::target().join("tools")
}

/// npm, installed first where it is missing and apt is at hand.
fn npm() -> Result<Command> {
    let npm = || Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    let is_there = || process::read(npm().arg("--version")).is_ok();
    if is_there() {
        return Ok(npm());
    }
    if apt::install(&DEBIANS, "what tests and lints compare with comes by npm")? && is_there() {
        return Ok(npm());
    }
    bail!(
        "there is no npm, which comes with Node.js. On Debian or Ubuntu: {}",
        apt::by_hand(&DEBIANS)
    )
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{LISTED_IN, workspace};

    #[test]
    fn the_lock_holds_hashes_and_no_addresses() {
        let lock = workspace::root().join(LISTED_IN).join("package-lock.json");
        let lock = std::fs::read_to_string(lock).expect("a lock");
        let lock: Value = serde_json::from_str(&lock).expect("JSON");
        let packages = lock["packages"].as_object().expect("packages");
        // The first is the list itself.
        let others: Vec<_> = packages
            .iter()
            .filter(|(path, _)| !path.is_empty())
            .collect();
        assert!(!others.is_empty());
        for (path, package) in others {
            assert!(package["integrity"].is_string(), "{path} has no hash");
            assert_eq!(package["resolved"], Value::Null, "{path}");
        }
    }
}
