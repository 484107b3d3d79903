//! Prepares the tables that the core is compiled with: the site packs, the top-level domains
//! and the parts of words.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/top_level_domains.rs"]
mod top_level_domains;
#[path = "build/word_breaks.rs"]
mod word_breaks;

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=sites");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").ok_or("Cargo sets OUT_DIR.")?);
    top_level_domains::write(&out_dir)?;
    word_breaks::write(&out_dir)?;
    let packs = hearth_packs::compile(&[Path::new("sites")])?;
    for (name, text) in [("packs.json", packs.whole), ("shipped.json", packs.shipped)] {
        fs::write(out_dir.join(name), text)
            .map_err(|why| format!("The packs cannot be written: {why}."))?;
    }
    Ok(())
}
