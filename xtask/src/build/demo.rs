//! The demo, in `target/demo`: static files for any host, in any folder of it.
//!
//! That folder is `www/` without its Rust, the style sheets and the icon that it shares with the
//! extension, the WASM with the JavaScript around it, and the words in every language.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::sizes::{self, Weighed};
use super::{bindgen, packs, remove_leftovers, static_files, words};
use crate::wasm_target::{self, WasmTarget};
use crate::{process, sites, workspace};

const PACKAGE: &str = "hearth-www";

/// Its one binary.
const BINARY: &str = "demo";

/// What it takes from the extension: the file there, and its place here.
const SHARED: [(&str, &str); 9] = [
    ("ui/styles/tokens.css", "tokens.css"),
    ("ui/styles/base.css", "base.css"),
    ("ui/styles/pieces.css", "pieces.css"),
    ("ui/styles/entry.css", "entry.css"),
    ("ui/styles/ladder.css", "ladder.css"),
    ("ui/styles/turns.css", "turns.css"),
    ("ui/styles/popup.css", "popup.css"),
    ("ui/styles/nudge.css", "nudge.css"),
    ("icons/hearth.svg", "icons/hearth.svg"),
];

/// Builds the demo and gives the folder it lies in.
///
/// # Errors
/// When a step fails, or its WASM is over its budget of bytes.
pub fn demo() -> Result<PathBuf> {
    Ok(demo_and_size()?.0)
}

/// The same, and what its WASM weighs.
///
/// # Errors
/// When a step fails, or its WASM is over its budget of bytes.
pub fn demo_and_size() -> Result<(PathBuf, Vec<Weighed>)> {
    let packs_of_sites = sites::take()?;
    let folder = workspace::built_demo();
    fs::create_dir_all(&folder)?;
    let target = wasm_target::find()?;
    compile(&target)?;

    let mut files = static_files::copy(&workspace::root().join("www"), &folder)?;
    for (from, to) in SHARED {
        let path = workspace::root().join("extension").join(from);
        let content =
            fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        static_files::write_if_changed(&folder.join(to), &content)?;
        files.insert(to.into());
    }
    files.extend(bindgen::bind(&target, &[BINARY.to_owned()], &folder)?);
    files.extend(packs::write(&folder, &packs_of_sites.shipped)?);
    files.extend(words::write_for_demo(&workspace::sentences(), &folder)?);
    remove_leftovers(&folder, &files)?;
    let weighed = sizes::check_demo(&folder, target.ready_made)?;
    println!("{}", folder.display());
    Ok((folder, weighed))
}

fn compile(target: &WasmTarget) -> Result<()> {
    let mut cargo = target.cargo_build();
    process::run(cargo.args(["--package", PACKAGE, "--bin", BINARY]))
        .context("the demo's Rust did not compile for WASM")
}
