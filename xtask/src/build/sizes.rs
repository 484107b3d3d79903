//! What the extension weighs, held to its budget.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// Bytes that the WASM may have of what starts while somebody writes: the background beside sites, and the
/// nudge.
const WASM: u64 = 250_000;

/// The same for what starts at a click: what it weighs, and a little, so that nothing grows unnoticed. Pages
/// and address books have given room to the popup, which asks who steps back and lets no older answer replace
/// a newer one, and to the answers, which undo by difference: together they may have 1,807 kB, after 1,805.
/// ARCHITECTURE.md tells how fast these open.
const AT_A_CLICK: [(&str, u64); 4] = [
    ("answers_bg.wasm", 389_000),
    ("contacts_bg.wasm", 298_000),
    ("pages_bg.wasm", 785_000),
    ("popup_bg.wasm", 335_000),
];

/// Bytes that the demo's WASM may have: it holds the whole state machine, and on top of it the popup, the
/// nudge and its own page. It came to 585 kB with six packs; what packs may say more, and where Hearth may
/// be blind, made it 622; people and the ladder 813, undoing by difference and who steps back 840.
const WASM_OF_DEMO: u64 = 842_000;
const DEMO: &str = "demo_bg.wasm";

/// What a standard library that came ready made adds to each: it was compiled for speed, and its
/// panics have words. Measured: 28 to 31 kB.
const READY_MADE_LIBRARY: u64 = 35_000;

/// Bytes that `content.js` may have: it is read on every page of a site that Hearth counts on.
const CONTENT_SCRIPT: u64 = 10_000;

/// Bytes that the zip may have.
const PACKED: u64 = 1_000_000;

/// A part of the extension that has a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Its file, or `packed`.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// How many it may have.
    pub budget: u64,
}

/// Prints the sizes that have a budget, and gives them. `ready_made`: the standard library was not
/// compiled for size.
///
/// # Errors
/// When one is over it, after all of them are printed.
pub fn check(
    folder: &Path,
    files: &BTreeSet<PathBuf>,
    archive: &Path,
    ready_made: bool,
) -> Result<Vec<Weighed>> {
    let weigh = |name: &Path, path: &Path, budget| -> Result<Weighed> {
        Ok(Weighed {
            name: name.display().to_string(),
            bytes: fs::metadata(path)?.len(),
            budget,
        })
    };
    let mut weighed = Vec::new();
    for file in files {
        if let Some(budget) = budget(file, ready_made) {
            weighed.push(weigh(file, &folder.join(file), budget)?);
        }
    }
    weighed.push(weigh(Path::new("packed"), archive, PACKED)?);
    print_and_hold(&weighed)?;
    Ok(weighed)
}

/// The same for the demo, which has a page and no background.
///
/// # Errors
/// When its WASM is over its budget.
pub fn check_demo(folder: &Path, ready_made: bool) -> Result<Vec<Weighed>> {
    let library = if ready_made { READY_MADE_LIBRARY } else { 0 };
    let weighed = vec![Weighed {
        name: DEMO.to_owned(),
        bytes: fs::metadata(folder.join(DEMO))?.len(),
        budget: WASM_OF_DEMO + library,
    }];
    print_and_hold(&weighed)?;
    Ok(weighed)
}

fn print_and_hold(weighed: &[Weighed]) -> Result<()> {
    let mut over = Vec::new();
    for Weighed {
        name,
        bytes,
        budget,
    } in weighed
    {
        println!(
            "{name:<28} {:>9} of {:>9}",
            kilobytes(*bytes),
            kilobytes(*budget)
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

fn budget(file: &Path, ready_made: bool) -> Option<u64> {
    if file == Path::new("content.js") {
        return Some(CONTENT_SCRIPT);
    }
    let is_wasm = file.extension().is_some_and(|ending| ending == "wasm");
    let of_click = AT_A_CLICK.iter().find(|(name, _)| file == Path::new(name));
    let own = of_click.map_or(WASM, |(_, own)| *own);
    let library = if ready_made { READY_MADE_LIBRARY } else { 0 };
    is_wasm.then_some(own + library)
}

/// A number of bytes in kB of 1000, to a tenth.
fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{} kB", tenths / 10, tenths % 10)
}
