//! Writes the list of real top-level domains that the reader of texts is compiled with.

use std::{fs, path::Path};

/// Writes `top_level_domains.txt` into `out_dir`: every top-level domain of the root zone, one a
/// line, lower case, sorted by its characters. Those of other scripts stand there twice: as people
/// write them and in Punycode.
///
/// The names come from the crate `tld`, which follows the root zone's own list, so updating
/// Cargo.lock updates them.
///
/// # Errors
///
/// When a name is no valid Punycode, or the file cannot be written.
pub fn write(out_dir: &Path) -> Result<(), String> {
    let mut names = Vec::new();
    for name in &tld::TLD {
        names.push((*name).to_owned());
        if let Some(encoded) = name.strip_prefix("xn--") {
            let decoded = punycode::decode(encoded)
                .map_err(|()| format!("The top-level domain {name} is no valid Punycode."))?;
            names.push(decoded);
        }
    }
    names.sort_unstable();
    let path = out_dir.join("top_level_domains.txt");
    fs::write(&path, names.join("\n"))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
