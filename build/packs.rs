//! Turns `sites/*.toml` into Rust source.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::format::Pack;

/// Writes `$OUT_DIR/packs.rs`: every pack, sorted by id, as one constant slice.
///
/// # Panics
/// Where a pack cannot be read: that is how a build script says that the build cannot go on.
/// The message names the file and the line.
pub fn write() {
    let folder = Path::new("sites");
    println!("cargo::rerun-if-changed=sites");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder `sites` can be listed")
        .map(|entry| entry.expect("an entry of `sites` can be read").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.ends_with(".toml") && !name.ends_with(".cases.toml")
        })
        .collect();
    files.sort();
    let mut source = String::from("pub const PACKS: &[Pack] = &[\n");
    for file in &files {
        let pack = read(file).unwrap_or_else(|why| panic!("\n\n{why}\n"));
        writeln!(source, "    {pack:?},").expect("a string takes everything");
    }
    source.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("packs.rs"), source).expect("cargo's OUT_DIR can be written");
}

fn read(file: &Path) -> Result<Pack, String> {
    let text = fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))?;
    let at = |offset: usize| text[..offset].matches('\n').count() + 1;
    let pack: Pack = toml::from_str(&text).map_err(|why| {
        let line = why.span().map_or(1, |span| at(span.start));
        format!("{}:{line}: {}", file.display(), why.message())
    })?;
    let fault = |part: &str, why: &str| {
        let line = text.find(part).map_or(1, at);
        Err(format!("{}:{line}: {why}", file.display()))
    };
    if file.file_stem().is_none_or(|stem| stem != pack.id.0) {
        return fault("id =", "the id is not the name of the file");
    }
    if pack.pages.hosts.is_empty() && pack.pages.marks.is_empty() {
        return fault("[pages]", "a site without hosts of its own needs marks to be recognised by");
    }
    for exchange in pack.exchanges.iter() {
        let conditional = exchange.cases.last().is_none_or(|case| !case.conditions.is_empty());
        if conditional {
            let name = format!("name = {:?}", exchange.name.0);
            return fault(&name, "the last case of a request has to hold always: leave out its `if`");
        }
    }
    Ok(pack)
}
