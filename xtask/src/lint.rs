//! `cargo xtask lint`: what can be said of the sources and of the packed extension without running
//! them.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::{npm, pack, process, workspace};

/// Mozilla's own check, by the version that it was tried with.
const ADDONS_LINTER: &str = "10.13.0";

/// One of those who look, and complain by an error.
type Look = fn() -> Result<()>;

/// Looks at everything, also after the first complaint.
///
/// # Errors
/// When somebody complains, with who it was; what about stands above.
pub fn run() -> Result<()> {
    let looks: [(&str, Look); 4] = [
        ("cargo fmt", || cargo(&["fmt", "--check"])),
        ("cargo clippy", || {
            let everything = ["clippy", "--workspace", "--all-targets"];
            cargo(&[&everything[..], &["--", "-D", "warnings"]].concat())
        }),
        ("cargo deny", deny),
        ("addons-linter", mozillas),
    ];
    let mut complaining = Vec::new();
    for (name, look) in looks {
        println!("== {name}");
        if let Err(why) = look() {
            eprintln!("{why:#}");
            complaining.push(name);
        }
    }
    ensure!(
        complaining.is_empty(),
        "there are complaints by {}",
        complaining.join(", ")
    );
    Ok(())
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let mut cargo = process::cargo();
    process::run(cargo.args(arguments).current_dir(workspace::root()))
}

fn deny() -> Result<()> {
    let mut version = process::cargo();
    if process::read(version.args(["deny", "--version"])).is_err() {
        println!("left out: there is no cargo-deny; `cargo install cargo-deny` brings it");
        return Ok(());
    }
    cargo(&["deny", "check"])
}

/// What Mozilla's linter says.
#[derive(Deserialize)]
struct Said {
    errors: Vec<Complaint>,
    warnings: Vec<Complaint>,
}

#[derive(Deserialize)]
struct Complaint {
    code: String,
    message: String,
    #[serde(default)]
    file: Option<String>,
    #[serde(default)]
    line: Option<u32>,
}

fn mozillas() -> Result<()> {
    let linter = npm::package("addons-linter", ADDONS_LINTER)?.join("bin/addons-linter");
    let packed = pack::pack()?;
    let zip = packed
        .iter()
        .find(|zip| zip.to_string_lossy().contains("-firefox-"))
        .context("nothing is packed for Firefox")?;
    let mut node = Command::new("node");
    node.arg(linter).args(["--output", "json"]).arg(zip);
    // It ends with failure where it found an error, and says which all the same.
    let output = node.output().context("`node` could not be started")?;
    let said: Said = serde_json::from_slice(&output.stdout).with_context(|| {
        let error = String::from_utf8_lossy(&output.stderr);
        format!(
            "addons-linter says nothing that can be read: {}",
            error.trim()
        )
    })?;
    weigh(&said)
}

/// Nothing that it says is let pass: a warning is a question that a store's reviewer asks as well.
fn weigh(said: &Said) -> Result<()> {
    let complaints = said.errors.iter().chain(&said.warnings);
    let sentences: Vec<_> = complaints.map(Complaint::sentence).collect();
    ensure!(sentences.is_empty(), "{}", sentences.join("\n"));
    Ok(())
}

impl Complaint {
    fn sentence(&self) -> String {
        let file = self.file.as_deref().unwrap_or("the zip");
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{file}{line}: {} ({})", self.message, self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, weigh};

    #[test]
    fn an_error_and_a_warning_are_complaints() {
        let one = r#"{"code":"OTHER","message":"no","file":"nudge.js","line":3}"#;
        let cases = [
            ("", "", None),
            (one, "", Some("nudge.js:3: no (OTHER)")),
            ("", one, Some("nudge.js:3: no (OTHER)")),
        ];
        for (errors, warnings, expected) in cases {
            let said = format!(r#"{{"errors":[{errors}],"warnings":[{warnings}]}}"#);
            let said: Said = serde_json::from_str(&said).expect("JSON as the linter writes it");
            let complaint = weigh(&said).err().map(|why| why.to_string());
            assert_eq!(complaint.as_deref(), expected);
        }
    }
}
