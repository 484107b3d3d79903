//! `cargo xtask pack`: what is handed to the stores, in `target/packed`.
//!
//! A zip for each engine, and the source that a reviewer builds them from. The same source gives
//! the same bytes in every folder: paths are remapped where the WASM is compiled, and names, order,
//! times and permissions are fixed where the zips are written.

mod again;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::browsers::Engine;
use crate::build::package::{self, Files};
use crate::build::{self, static_files};
use crate::workspace;

const MANIFEST: &str = "manifest.json";

/// The key of the manifest's `background` that only Chromium reads. Firefox takes the `scripts`
/// beside it, and Mozilla's linter warns of a key that Firefox does not know.
const ONLY_CHROMIUM: &str = "service_worker";

/// Where the zips go.
#[must_use]
pub fn folder() -> PathBuf {
    workspace::root().join("target").join("packed")
}

/// Builds and packs, and prints name, size and SHA-256 of each zip. With `again`, builds from the
/// packed source once more in another folder, and compares.
///
/// # Errors
/// When it does not build, a zip cannot be written, or the two builds differ.
pub fn run(again: bool) -> Result<()> {
    let packed = pack()?;
    for zip in &packed {
        let bytes = fs::read(zip)?;
        let name = zip.file_name().unwrap_or_default().to_string_lossy();
        println!("{name} {} bytes, SHA-256 {}", bytes.len(), sha256(&bytes));
    }
    if again {
        again::check(&packed)?;
    }
    Ok(())
}

/// Builds and packs, and gives the zips' paths: Chromium's, Firefox's, and the source's where this
/// is a checkout of git.
///
/// # Errors
/// When it does not build, or a zip cannot be written.
pub fn pack() -> Result<Vec<PathBuf>> {
    let extension = build::extension()?;
    let folder = folder();
    // What an earlier version left would be taken for a part of this one.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    pack_into(&folder, &extension, &workspace::root())
}

/// Packs what is built in `extension`, and the checkout that it was built from.
fn pack_into(folder: &Path, extension: &Path, checkout: &Path) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(folder)?;
    let files: BTreeSet<_> = static_files::below(extension)?.into_iter().collect();
    let files = package::read(extension, &files)?;
    let version = version(&files)?;
    let mut packed = Vec::new();
    let mut write = |what: &str, files: &Files| -> Result<()> {
        let path = folder.join(format!("hearth-{what}-{version}.zip"));
        fs::write(&path, package::zip(files)?)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        packed.push(path);
        Ok(())
    };
    for engine in Engine::ALL {
        write(&engine.to_string(), &files_for(engine, &files)?)?;
    }
    match source::tracked(checkout)? {
        Some(files) => write("source", &files)?,
        None => println!(
            "no source is packed: {} is no checkout of git",
            checkout.display()
        ),
    }
    Ok(packed)
}

fn version(files: &Files) -> Result<String> {
    let manifest = files.get(MANIFEST).context("no manifest was built")?;
    let manifest: Value = serde_json::from_slice(&manifest.content)?;
    let version = manifest["version"].as_str();
    Ok(version.context("the manifest has no version")?.to_owned())
}

fn files_for(engine: Engine, files: &Files) -> Result<Files> {
    let mut files = files.clone();
    if engine == Engine::Firefox {
        let manifest = files.get_mut(MANIFEST).context("no manifest was built")?;
        let text = std::str::from_utf8(&manifest.content)?;
        manifest.content = firefox_manifest(text)?.into_bytes();
    }
    Ok(files)
}

/// The manifest without the line of the one key, every other line as it stands in the source.
fn firefox_manifest(manifest: &str) -> Result<String> {
    let key = format!("\"{ONLY_CHROMIUM}\"");
    let without: String = manifest
        .split_inclusive('\n')
        .filter(|line| !line.trim_start().starts_with(&key))
        .collect();
    let mut wanted: Value = serde_json::from_str(manifest)?;
    let background = wanted["background"].as_object_mut();
    background.and_then(|background| background.remove(ONLY_CHROMIUM));
    let is_so = serde_json::from_str::<Value>(&without).is_ok_and(|is| is == wanted);
    ensure!(
        is_so,
        "{key} has to stand in the manifest's background, on a line of its own and not the last"
    );
    Ok(without)
}

fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        write!(digits, "{byte:02x}").expect("a String takes whatever is written to it");
    }
    digits
}
