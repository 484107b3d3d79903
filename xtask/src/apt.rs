//! Debian's package manager: the one way in which `xtask` adds programs to a machine.
//!
//! Nothing is installed where apt is absent or would ask for a password; then the caller prints
//! the line that a person runs.

use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::process;

/// The line that a person runs to install the packages.
#[must_use]
pub fn by_hand(packages: &[&str]) -> String {
    format!(
        "sudo apt-get update && sudo apt-get install {}",
        packages.join(" ")
    )
}

/// Installs packages if apt is at hand and asks no password. Answers whether it did.
///
/// # Errors
/// When apt is there and fails, with the packages that were tried.
pub fn install(packages: &[&str], what_for: &str) -> Result<bool> {
    let Some(front) = without_password() else {
        return Ok(false);
    };
    println!("installing {} with apt ({what_for})", packages.join(", "));
    let apt_get = |arguments: &[&str]| {
        let mut words =
            front
                .iter()
                .copied()
                .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut command = Command::new(words.next().unwrap_or("env"));
        command.args(words).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::null());
        process::run(&mut command)
    };
    apt_get(&["update", "-qq"]).context("the list of packages could not be brought up to date")?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(packages);
    apt_get(&arguments).with_context(|| {
        format!(
            "apt could not install {}; by hand: {}",
            packages.join(", "),
            by_hand(packages)
        )
    })?;
    Ok(true)
}

/// What has to stand before `apt-get` so that it runs without a question, if anything does it.
fn without_password() -> Option<&'static [&'static str]> {
    let succeeds = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null());
        process::read(&mut command).ok()
    };
    succeeds("apt-get", &["--version"])?;
    if succeeds("id", &["-u"])? == "0" {
        return Some(&[]);
    }
    succeeds("sudo", &["-n", "true"]).map(|_| &["sudo", "-n"][..])
}
