//! Whether the packed source, unpacked in another folder, gives the same zips: what a reviewer
//! does, and what nobody can see from one build.

use std::fs;
use std::io::Cursor;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;
use zip::ZipArchive;

use crate::process;

/// Builds from the source among these zips, from nothing, and compares the others with what comes.
///
/// # Errors
/// When there is no source, it does not build, or a zip differs.
pub fn check(packed: &[PathBuf]) -> Result<()> {
    let [built @ .., source] = packed else {
        unreachable!("two engines are packed always")
    };
    ensure!(
        built.len() == 2,
        "only a checkout of git packs its source, from which to build again"
    );
    let elsewhere = TempDir::with_prefix("hearth-again-")?;
    ZipArchive::new(Cursor::new(fs::read(source)?))?.extract(elsewhere.path())?;
    println!("building again in {}", elsewhere.path().display());
    let mut cargo = process::cargo();
    cargo.args(["xtask", "pack"]).current_dir(elsewhere.path());
    // Nothing that was compiled here may be of use there.
    process::run(cargo.env_remove("CARGO_TARGET_DIR"))?;
    for zip in built {
        let name = zip.file_name().context("a zip without a name")?;
        let other = elsewhere.path().join("target").join("packed").join(name);
        let other = fs::read(&other).with_context(|| format!("{} is missing", other.display()))?;
        let name = name.to_string_lossy();
        ensure!(
            fs::read(zip)? == other,
            "{name} has other bytes when it is built in another folder"
        );
        println!("{name}: the same bytes");
    }
    Ok(())
}
