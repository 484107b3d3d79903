//! `cargo xtask build`: the extension as a browser loads it, in `target/extension`.
//!
//! That folder is `extension/` without its Rust, plus what is generated: a WASM module for each
//! program with the JavaScript around it, the site packs, the requests that they name, and the words in
//! every language.

mod bindgen;
mod demo;
pub(crate) mod package;
pub mod packs;
mod sizes;
pub mod static_files;
pub mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

pub use demo::{demo, demo_and_size};
pub use sizes::Weighed;

use crate::wasm_target::{self, WasmTarget};
use crate::{process, sites, workspace};

/// The package whose binaries are the extension's programs.
const PACKAGE: &str = "hearth-extension";

/// The programs without a view: the two programs of the background, and the one that reads address books.
const WITHOUT_VIEW: [&str; 3] = ["answers", "background", "contacts"];

/// Builds the extension and gives the folder it lies in.
///
/// # Errors
/// When a step fails, or what was built is over its budget of bytes.
pub fn extension() -> Result<PathBuf> {
    Ok(extension_and_sizes()?.0)
}

/// The same, and what its parts weigh.
///
/// # Errors
/// When a step fails, or what was built is over its budget of bytes.
pub fn extension_and_sizes() -> Result<(PathBuf, Vec<Weighed>)> {
    let started = Instant::now();
    let packs = sites::take()?;
    let folder = workspace::built_extension();
    fs::create_dir_all(&folder)?;

    let target = wasm_target::find()?;
    println!("wasm: {}", target.way);
    let programs = programs()?;
    compile(&target, &programs)?;

    let mut files = static_files::copy(&workspace::root().join("extension"), &folder)?;
    files.extend(bindgen::bind(&target, &programs, &folder)?);
    files.extend(packs::write(&folder, &packs.shipped)?);
    files.extend([packs::write_requests(&folder, &packs.shipped)?]);
    files.extend(words::write(&workspace::sentences(), &folder)?);
    remove_leftovers(&folder, &files)?;

    let archive = workspace::root().join("target").join("hearth.zip");
    fs::write(&archive, package::zip(&package::read(&folder, &files)?)?)
        .with_context(|| format!("{} cannot be written", archive.display()))?;
    let weighed = sizes::check(&folder, &files, &archive, target.ready_made)?;
    println!(
        "{} in {:.1} s",
        folder.display(),
        started.elapsed().as_secs_f32()
    );
    Ok((folder, weighed))
}

/// Builds one binary of another package just as the extension's programs are built, for a page that
/// measures it: `<binary>.js` and `<binary>_bg.wasm` in the folder that is given.
///
/// # Errors
/// When a step fails.
pub fn for_a_page(package: &str, binary: &str) -> Result<PathBuf> {
    let target = wasm_target::find()?;
    let mut cargo = target.cargo_build();
    process::run(cargo.args(["--package", package, "--bin", binary]))?;
    let folder = workspace::root().join("target").join(package);
    fs::create_dir_all(&folder)?;
    bindgen::bind(&target, &[binary.to_owned()], &folder)?;
    Ok(folder)
}

/// The names of the extension's binaries, as cargo knows them.
fn programs() -> Result<Vec<String>> {
    let mut metadata = process::cargo();
    metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata = process::read(metadata.current_dir(workspace::root()))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array();
    let package = packages
        .and_then(|packages| packages.iter().find(|package| package["name"] == PACKAGE))
        .with_context(|| format!("the workspace has no package {PACKAGE}"))?;
    let targets = package["targets"].as_array().into_iter().flatten();
    Ok(targets
        .filter(|target| target["kind"][0] == "bin")
        .filter_map(|target| target["name"].as_str().map(str::to_owned))
        .collect())
}

/// Compiles every program, those of [`WITHOUT_VIEW`] by themselves: they go without what only the pages
/// need.
fn compile(target: &WasmTarget, programs: &[String]) -> Result<()> {
    let build = |programs: &[&str], arguments: &[&str]| {
        let mut cargo = target.cargo_build();
        let bins = programs.iter().flat_map(|program| ["--bin", program]);
        process::run(
            cargo
                .args(["--package", PACKAGE])
                .args(bins)
                .args(arguments),
        )
        .context("the extension's Rust did not compile for WASM")
    };
    let mut with_views: Vec<_> = programs.iter().map(String::as_str).collect();
    with_views.retain(|program| !WITHOUT_VIEW.contains(program));
    build(&with_views, &[])?;
    build(&WITHOUT_VIEW, &["--no-default-features"])
}

/// Removes what an earlier build left and this one did not make: a browser would load it still.
fn remove_leftovers(folder: &Path, files: &BTreeSet<PathBuf>) -> Result<()> {
    for present in static_files::below(folder)? {
        if !files.contains(&present) {
            fs::remove_file(folder.join(present))?;
        }
    }
    Ok(())
}
