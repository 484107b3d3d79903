//! `requests.js`: which requests the background asks the browser to be told of.
//!
//! It has to know before its WASM has started, since a listener that is registered later does not
//! wake a stopped background. So the list is written out when the extension is built.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;

use super::static_files;

const FILE: &str = "requests.js";

/// Writes the file into the extension's folder and gives its relative path.
///
/// # Errors
/// When the file cannot be written.
pub fn write(extension: &Path) -> Result<PathBuf> {
    let filter = hearth::site::request_filter();
    let requests = json!({ "urls": filter.urls, "methods": filter.methods });
    let script = format!(
        "// Generated from the site packs by `cargo xtask build`.\n\
         export const REQUESTS = {requests:#};\n"
    );
    static_files::write_if_changed(&extension.join(FILE), script.as_bytes())?;
    Ok(FILE.into())
}
