//! What the extension complained of while it was driven.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Browser, raw};
use crate::browsers::Engine;

impl Browser {
    /// Every error that the extension's pages, scripts and background reported since it was
    /// installed, in the words of the browser. A test that ends with some has failed.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn extension_errors(&self) -> Result<Vec<String>> {
        let (value, fields): (Value, &[&str]) = match self.engine() {
            Engine::Chromium => {
                let script = "const [id, done] = arguments; \
                              chrome.developerPrivate.getExtensionInfo(id).then(info => \
                                done([...info.manifestErrors, ...info.runtimeErrors]));";
                let arguments = vec![json!(self.extension_id)];
                (
                    self.in_extensions_page(script, arguments).await?,
                    &["source", "message"],
                )
            }
            Engine::Firefox => {
                let script = "const [origin, done] = arguments; \
                  const storage = Cc['@mozilla.org/consoleAPI-storage;1'] \
                    .getService(Ci.nsIConsoleAPIStorage); \
                  const said = storage.getEvents() \
                    .filter(event => event.level == 'error' && event.filename.startsWith(origin)) \
                    .map(event => ({ source: event.filename, message: event.arguments.join(' ') })); \
                  const thrown = Services.console.getMessageArray() \
                    .filter(entry => entry instanceof Ci.nsIScriptError \
                      && !(entry.flags & Ci.nsIScriptError.warningFlag) \
                      && (entry.sourceName ?? '').startsWith(origin)) \
                    .map(entry => ({ source: entry.sourceName, message: entry.errorMessage })); \
                  done([...said, ...thrown]);";
                let arguments = vec![json!(self.extension_origin())];
                (
                    raw::run_as_firefox(self, script, arguments).await?,
                    &["source", "message"],
                )
            }
        };
        let entries = value.as_array().into_iter().flatten();
        Ok(entries
            .map(|entry| {
                let words = fields.iter().filter_map(|field| entry[*field].as_str());
                words.collect::<Vec<_>>().join(": ")
            })
            .collect())
    }
}
