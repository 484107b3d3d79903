//! What went wrong inside the extension while it was driven.

use anyhow::Result;
use serde_json::json;

use super::{Browser, raw};
use crate::browsers::Engine;

/// What the extension threw and, where it says so itself, reported as an error.
const IN_CHROMIUM: &str = "const [id, done] = arguments; \
    chrome.developerPrivate.getExtensionInfo(id).then(info => done(info.runtimeErrors \
      .filter(error => error.severity === 'ERROR') \
      .map(error => `${error.source}: ${error.message}`)));";

/// What the extension threw. What it wrote to the console stays in the extension's process.
const IN_FIREFOX: &str = "const [origin, done] = arguments; \
    done(Services.console.getMessageArray() \
      .filter(entry => entry instanceof Ci.nsIScriptError \
        && !(entry.flags & Ci.nsIScriptError.warningFlag) \
        && (entry.sourceName ?? '').startsWith(origin)) \
      .map(error => `${error.sourceName}: ${error.errorMessage}`));";

impl Browser {
    /// What the extension's pages, scripts and background threw since it was installed, and in
    /// Chromium also what they wrote to `console.error`. A flow that ends with some has failed.
    /// Nothing where it was not installed.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn extension_errors(&self) -> Result<Vec<String>> {
        if self.extension_id.is_empty() {
            return Ok(Vec::new());
        }
        let errors = match self.engine() {
            Engine::Chromium => {
                let arguments = vec![json!(self.extension_id)];
                self.in_extensions_page(IN_CHROMIUM, arguments).await?
            }
            Engine::Firefox => {
                let arguments = vec![json!(self.extension_origin())];
                raw::run_as_firefox(self, IN_FIREFOX, arguments).await?
            }
        };
        let errors = errors.as_array().into_iter().flatten();
        Ok(errors
            .map(|error| error.as_str().unwrap_or_default().to_owned())
            .collect())
    }
}
