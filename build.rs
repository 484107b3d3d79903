//! Prepares the tables that the core is compiled with: the top-level domains, the parts of
//! words and, where they are to be inside, the site packs.

use std::env;
use std::path::PathBuf;

#[path = "build/top_level_domains.rs"]
mod top_level_domains;
#[path = "build/word_breaks.rs"]
mod word_breaks;

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").ok_or("Cargo sets OUT_DIR.")?);
    top_level_domains::write(&out_dir)?;
    word_breaks::write(&out_dir)?;
    #[cfg(feature = "packs-inside")]
    put_packs_inside(&out_dir)?;
    Ok(())
}

#[cfg(feature = "packs-inside")]
fn put_packs_inside(out_dir: &std::path::Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=sites");
    let packs = hearth_packs::compile(&[std::path::Path::new("sites")])?;
    std::fs::write(out_dir.join("packs.json"), packs.whole)
        .map_err(|why| format!("The packs cannot be written: {why}."))
}
