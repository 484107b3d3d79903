//! What lies beside the programs: `packs.json`, what Hearth knows of sites; the list of top-level domains;
//! and for the extension `requests.js`, which requests the background asks the browser to be told of, and
//! which of its two programs hears a question.
//!
//! It has to ask before its WASM has started, since a listener that is registered later does not
//! wake a stopped background. So the list is written out when the extension is built.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;

use super::static_files;

const PACKS: &str = "packs.json";
const TOP_LEVEL_DOMAINS: &str = "top_level_domains.txt";
const REQUESTS: &str = "requests.js";

/// Writes what every program that reads requests takes, with packs in the form in which they are shipped,
/// and gives the relative paths.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, shipped: &str) -> Result<[PathBuf; 2]> {
    let domains = hearth_packs::top_level_domains().map_err(anyhow::Error::msg)?;
    static_files::write_if_changed(&folder.join(PACKS), shipped.as_bytes())?;
    static_files::write_if_changed(&folder.join(TOP_LEVEL_DOMAINS), domains.as_bytes())?;
    Ok([PACKS.into(), TOP_LEVEL_DOMAINS.into()])
}

/// Writes which of the requests to those sites the background hears of, and gives the relative path.
///
/// # Errors
/// When they are no packs, or the file cannot be written.
pub fn write_requests(extension: &Path, shipped: &str) -> Result<PathBuf> {
    let filter = hearth::site::request_filter_of(shipped)?;
    let requests = json!(filter.0);
    let questions = json!(hearth::message::Question::beside_a_site());
    let script = format!(
        "// Generated from the site packs by `cargo xtask build`.\n\
         export const REQUESTS = {requests:#};\n\
         // What is asked beside a site; every other question is a page's.\n\
         export const BESIDE_A_SITE = {questions:#};\n"
    );
    static_files::write_if_changed(&extension.join(REQUESTS), script.as_bytes())?;
    Ok(REQUESTS.into())
}
