//! From what rustc made to what a browser loads: `<program>.js` and `<program>_bg.wasm`.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::static_files;
use crate::wasm_target::{TRIPLE, WasmTarget};
use crate::workspace;

/// Binds each program's module. Gives the files made, relative to the folder they go to.
///
/// # Errors
/// When a module cannot be read or bound; then with the program's name.
pub fn bind(target: &WasmTarget, programs: &[String], folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let compiled = target.folder.join(TRIPLE).join("release");
    let mut files = BTreeSet::new();
    for program in programs {
        let module = compiled.join(format!("{program}.wasm"));
        bind_one(program, &module, folder)
            .with_context(|| format!("the WASM of {program} could not be bound"))?;
        for ending in [".js", "_bg.wasm"] {
            files.insert(PathBuf::from(format!("{program}{ending}")));
        }
    }
    Ok(files)
}

fn bind_one(program: &str, module: &Path, folder: &Path) -> Result<()> {
    let module = fs::read(module).with_context(|| format!("{} is missing", module.display()))?;
    let made_from = fingerprint(&module);
    let remembered = workspace::root().join("target").join("bound").join(program);
    let outputs = [".js", "_bg.wasm"].map(|ending| folder.join(format!("{program}{ending}")));
    if fs::read_to_string(&remembered).is_ok_and(|present| present == made_from)
        && outputs.iter().all(|output| output.exists())
    {
        return Ok(());
    }
    Bindgen::new()
        .input_bytes(program, module)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                // The boot scripts call the module without saying where its bytes lie.
                .omit_default_module_path(false)
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate(folder)
        })
        // Its error is an older `anyhow` under another name: only the words pass over.
        .map_err(|error| anyhow!("{error:#}"))?;
    leave_out_streams(&folder.join(format!("{program}_bg.wasm")))?;
    static_files::write_if_changed(&remembered, made_from.as_bytes())
}

/// Leptos links classes for streams of bytes between Rust and JavaScript. Nothing here makes one,
/// but as long as they are exported their code stays: four kilobytes.
fn leave_out_streams(module: &Path) -> Result<()> {
    let mut wasm = walrus::Module::from_file(module)?;
    let exports: Vec<_> = wasm
        .exports
        .iter()
        .filter(|export| export.name.contains("intounderlying"))
        .map(walrus::Export::id)
        .collect();
    for export in exports {
        wasm.exports.delete(export);
    }
    walrus::passes::gc::run(&mut wasm);
    wasm.emit_wasm_file(module)?;
    Ok(())
}

/// Tells two modules apart, and two builds of `xtask`, which may bind differently.
fn fingerprint(module: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    wasm_bindgen_version().hash(&mut hasher);
    include_str!("bindgen.rs").hash(&mut hasher);
    module.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The version that binds, as `Cargo.lock` has it.
fn wasm_bindgen_version() -> &'static str {
    let lock = include_str!("../../../Cargo.lock");
    lock.split("[[package]]")
        .find(|package| package.contains("name = \"wasm-bindgen-cli-support\""))
        .unwrap_or(lock)
}
