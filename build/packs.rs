//! Turns `sites/*.toml` into Rust source.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::format::{List, Pack, Text};

/// Writes `packs.rs`: every pack, sorted by id, as one constant slice.
///
/// # Errors
/// Where a pack cannot be read; the sentence names the file and the line.
pub fn write(out_dir: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed=sites");
    let listed = fs::read_dir("sites")
        .map_err(|why| format!("The folder `sites` cannot be listed: {why}."))?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".toml") && !name.ends_with(".cases.toml")
    });
    files.sort();
    let packs = files
        .iter()
        .map(|file| read(file))
        .collect::<Result<Vec<_>, _>>()?;
    for (file, pack) in files.iter().zip(&packs) {
        let server = packs.iter().find(|other| Some(other.id) == pack.client_of);
        if pack.client_of.is_some() && server.is_none_or(|other| other.client_of.is_some()) {
            let why = "`client_of` names no site that has requests of its own";
            return Err(format!("{}: {why}", file.display()));
        }
    }
    let mut source = String::from("pub const PACKS: &[Pack] = &[\n");
    // What only people and `explain` look at stays out of the WebAssembly.
    let bare = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    for mut pack in packs {
        if bare {
            pack.checked = Text("");
            pack.sources = List::default();
            pack.ignored = List::default();
        }
        source.extend(["    ", &format!("{pack:?}"), ",\n"]);
    }
    source.push_str("];\n");
    fs::write(out_dir.join("packs.rs"), source)
        .map_err(|why| format!("The packs cannot be written: {why}."))
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
        return fault(
            "[pages]",
            "a site without hosts of its own needs marks to be recognised by",
        );
    }
    let own = [
        pack.handle.is_some(),
        pack.pages.profile.is_some(),
        !pack.exchanges.is_empty(),
    ];
    if own != [pack.client_of.is_none(); 3] {
        return fault(
            "id =",
            "a site has a `handle`, a `profile` and requests; a client has those of its site, and \
             none of its own",
        );
    }
    for exchange in pack.exchanges.iter() {
        let conditional = exchange
            .cases
            .last()
            .is_none_or(|case| !case.conditions.is_empty());
        if conditional {
            let name = format!("name = {:?}", exchange.name.0);
            return fault(
                &name,
                "the last case of a request has to hold always: leave out its `if`",
            );
        }
    }
    Ok(pack)
}
