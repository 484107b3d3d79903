//! `cargo xtask lint`: what can be said of the sources and of the packed extension without running
//! them.

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::{npm, pack, process, workspace};

/// Mozilla's own check, by the version that it was tried with.
const ADDONS_LINTER: &str = "10.13.0";

/// What Mozilla's linter warns of and is left so: (code, file, why). One that it no longer warns of
/// has to go from here.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION",
        "manifest.json",
        "Hearth is not offered for Android; a minimum version for it would say that it is",
    ),
    ("UNSAFE_VAR_ASSIGNMENT", "nudge.js", CONSTANT_MARKUP),
    ("UNSAFE_VAR_ASSIGNMENT", "options.js", CONSTANT_MARKUP),
    (
        "UNSAFE_VAR_ASSIGNMENT",
        "popup.js",
        "the same, and the picture of the week, which is written from numbers, Hearth's own words and the browser's names of days",
    ),
    ("UNSAFE_VAR_ASSIGNMENT", "welcome.js", CONSTANT_MARKUP),
];
const CONSTANT_MARKUP: &str = "Leptos fills a template with the parts of a view that never change, \
     which its macro wrote when it was compiled; no text of a user or of a page comes there";

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

fn weigh(said: &Said) -> Result<()> {
    let is_known = |complaint: &Complaint, (code, file, _): &(&str, &str, &str)| {
        complaint.code == *code && complaint.file.as_deref() == Some(*file)
    };
    let mut wrong = Vec::new();
    for complaint in &said.warnings {
        match KNOWN.iter().find(|known| is_known(complaint, known)) {
            Some((code, file, why)) => println!("known: {code} in {file} ({why})"),
            None => wrong.push(complaint.sentence()),
        }
    }
    wrong.extend(said.errors.iter().map(Complaint::sentence));
    for known in KNOWN {
        if !said.warnings.iter().any(|warning| is_known(warning, known)) {
            let (code, file, _) = known;
            wrong.push(format!(
                "{code} in {file} is known and does not come any more"
            ));
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
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
    use super::{KNOWN, Said, weigh};

    fn said(errors: &str, more: &str) -> Said {
        let warnings: Vec<_> = KNOWN
            .iter()
            .map(|(code, file, _)| format!(r#"{{"code":"{code}","file":"{file}","message":""}}"#))
            .collect();
        let warnings = warnings.join(",");
        let said = format!(r#"{{"errors":[{errors}],"warnings":[{warnings}{more}]}}"#);
        serde_json::from_str(&said).expect("JSON as the linter writes it")
    }

    #[test]
    fn only_what_is_known_passes() {
        weigh(&said("", "")).expect("what is known");
        let other = r#"{"code":"OTHER","message":"no","file":"nudge.js","line":3}"#;
        for said in [said(other, ""), said("", &format!(",{other}"))] {
            let why = weigh(&said).expect_err("a complaint");
            assert_eq!(why.to_string(), "nudge.js:3: no (OTHER)");
        }
        let mut less = said("", "");
        less.warnings.pop();
        weigh(&less).expect_err("one that is gone");
    }
}
