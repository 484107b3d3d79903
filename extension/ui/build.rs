//! Makes the Rust through which the views say their sentences.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=words");
    let languages = hearth_catalogue::read(Path::new("words"))?;
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").ok_or("Cargo sets OUT_DIR.")?);
    write(
        &out_dir.join("sentences.rs"),
        &hearth_catalogue::rust(&languages),
    )?;
    // Where there is no browser to load it from, in tests, the original is at hand.
    let original = &languages[0];
    let catalogue = hearth_catalogue::catalogue(original, original)?;
    write(&out_dir.join("original.json"), &catalogue.to_string())
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|why| format!("{}: {why}", file.display()))
}
