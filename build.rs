//! Prepares the tables that the core is compiled with: the parts of words and, where they are to be
//! inside, the site packs and the top-level domains.

use std::env;
use std::path::PathBuf;

#[path = "build/word_breaks.rs"]
mod word_breaks;

fn main() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").ok_or("Cargo sets OUT_DIR.")?);
    word_breaks::write(&out_dir)?;
    #[cfg(feature = "packs-inside")]
    put_packs_inside(&out_dir)?;
    Ok(())
}

#[cfg(feature = "packs-inside")]
fn put_packs_inside(out_dir: &std::path::Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=sites");
    let packs = hearth_packs::compile(&[std::path::Path::new("sites")])?;
    let domains = hearth_packs::top_level_domains()?;
    for (name, text) in [
        ("packs.json", packs.whole),
        ("top_level_domains.txt", domains),
    ] {
        std::fs::write(out_dir.join(name), text)
            .map_err(|why| format!("{name} cannot be written: {why}."))?;
    }
    Ok(())
}
