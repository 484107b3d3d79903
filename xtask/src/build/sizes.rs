//! What the extension weighs, held to its budget.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// Bytes that a context's WASM may have, as built. ARCHITECTURE.md tells how the figure came about
/// and how it is to shrink; what it is for, the wake of a stopped background, is timed by the
/// browser tests.
const WASM: u64 = 330_000;

/// Bytes that `content.js` may have: it is read on every page of a site that Hearth counts on.
const CONTENT_SCRIPT: u64 = 10_000;

/// Bytes that the zip may have.
const PACKED: u64 = 1_000_000;

/// Prints the sizes that have a budget.
///
/// # Errors
/// When one is over it, after all of them are printed.
pub fn check(folder: &Path, files: &BTreeSet<PathBuf>, archive: &Path) -> Result<()> {
    let mut weighed = Vec::new();
    for file in files {
        if let Some(budget) = budget(file) {
            weighed.push((file.as_path(), folder.join(file), budget));
        }
    }
    let packed = Path::new("packed");
    weighed.push((packed, archive.to_path_buf(), PACKED));

    let mut over = Vec::new();
    for (name, path, budget) in weighed {
        let bytes = fs::metadata(path)?.len();
        let name = name.display();
        println!(
            "{name:<28} {:>9} of {:>9}",
            kilobytes(bytes),
            kilobytes(budget)
        );
        if bytes > budget {
            over.push(format!("{name} by {}", kilobytes(bytes - budget)));
        }
    }
    if !over.is_empty() {
        bail!("over the budget of bytes: {}", over.join(", "));
    }
    Ok(())
}

fn budget(file: &Path) -> Option<u64> {
    if file == Path::new("content.js") {
        return Some(CONTENT_SCRIPT);
    }
    file.extension()
        .is_some_and(|ending| ending == "wasm")
        .then_some(WASM)
}

/// A number of bytes in kB of 1000, to a tenth.
fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}
