//! Calendar files, in the eyes of a reader that others wrote: `ical.js`.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use hearth::activity::Millis;
use serde::Deserialize;
use xtask::{npm, process, workspace};

/// An event, as the reader understands it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Event {
    /// Its id.
    pub uid: String,
    /// When it begins, worked out from the clock that the file describes.
    pub at: Millis,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// The zone of its clock.
    pub zone: String,
    /// What that clock shows when it begins.
    pub shown: String,
    /// What the clocks of other files show then.
    pub elsewhere: Vec<String>,
    /// Its title.
    pub summary: String,
    /// Where it is.
    pub place: String,
    /// What else is said of it.
    pub description: String,
    /// How sure it is.
    pub status: String,
    /// When its reminder comes, in minutes after its beginning.
    pub reminded: i64,
}

/// Reads the events of a calendar file. Their times are shown on the clocks of `others` as well.
///
/// # Errors
/// Where npm's packages cannot be installed, or the reader does not understand the file.
pub fn read(file: &Path, others: &[&Path]) -> Result<Vec<Event>> {
    let modules = npm::for_browser_tests()?;
    let mut node = Command::new("node");
    node.arg(workspace::root().join("tests/browser/src/calendar.js"));
    node.arg(modules.join("ical.js/dist/ical.es5.cjs"));
    node.arg(file).args(others);
    let printed = process::read(&mut node)?;
    serde_json::from_str(&printed).with_context(|| format!("the reader printed {printed}"))
}
