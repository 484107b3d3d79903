//! What the extension knows of sites: `packs.json`, and `requests.js`, which requests the background
//! asks the browser to be told of, and which of its two programs hears a question.
//!
//! It has to ask before its WASM has started, since a listener that is registered later does not
//! wake a stopped background. So the list is written out when the extension is built.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;

use super::static_files;

const REQUESTS: &str = "requests.js";

/// The packs' file, which the demo takes as well.
pub const PACKS: &str = "packs.json";

/// Writes both files into the extension's folder, from packs in the form in which they are shipped, and
/// gives their relative paths.
///
/// # Errors
/// When they are no packs, or a file cannot be written.
pub fn write(extension: &Path, shipped: &str) -> Result<[PathBuf; 2]> {
    let filter = hearth::site::request_filter_of(shipped)?;
    let requests = json!({ "urls": filter.urls, "methods": filter.methods });
    let questions = json!(hearth::message::Question::beside_a_site());
    let script = format!(
        "// Generated from the site packs by `cargo xtask build`.\n\
         export const REQUESTS = {requests:#};\n\
         // What is asked beside a site; every other question is a page's.\n\
         export const BESIDE_A_SITE = {questions:#};\n"
    );
    static_files::write_if_changed(&extension.join(REQUESTS), script.as_bytes())?;
    static_files::write_if_changed(&extension.join(PACKS), shipped.as_bytes())?;
    Ok([REQUESTS.into(), PACKS.into()])
}
