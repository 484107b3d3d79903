//! Prepares the tables that the core is compiled with: the site packs, the top-level domains
//! and the parts of words.

use std::{env, path::PathBuf};

#[path = "src/site/constant.rs"]
#[allow(dead_code, missing_docs)]
mod constant;
#[path = "src/site/format.rs"]
#[allow(dead_code, missing_docs)]
mod format;
#[path = "src/activity/kind.rs"]
#[allow(dead_code, missing_docs)]
mod kind;
#[path = "build/packs.rs"]
mod packs;
#[path = "src/site/place.rs"]
#[allow(dead_code, missing_docs)]
mod place;
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
    packs::write(&out_dir)
}
