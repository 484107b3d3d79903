//! The list of real top-level domains.

/// Every top-level domain of the root zone, one a line, lower case, sorted by its characters. Those of
/// other scripts stand there twice: as people write them and in Punycode.
///
/// The names come from the crate `tld`, which follows the root zone's own list, so updating
/// Cargo.lock updates them.
///
/// # Errors
/// When a name is no valid Punycode.
pub fn top_level_domains() -> Result<String, String> {
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
    Ok(names.join("\n"))
}
