//! A conversation that the user logs, as the screens tell of it.

use std::fmt;
use std::sync::Arc;

use hearth::people::{Began, Channel};

/// A conversation with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Their id.
    pub person: String,
    /// How they spoke.
    pub channel: Channel,
    /// The day, such as `2026-11-23`; empty for now.
    pub on: String,
    /// Who began it, where the user said so.
    pub began: Option<Began>,
    /// Roughly how long, in minutes.
    pub minutes: Option<u32>,
    /// One line about it.
    pub line: String,
    /// The id under which it was logged, where this says more of it.
    pub instead: Option<String>,
}

/// Hears the id under which a conversation was logged. It outlives the button that was pressed: what shows
/// the button is drawn anew by then.
#[derive(Clone)]
pub struct Logged(Arc<dyn Fn(String) + Send + Sync>);

impl Logged {
    /// Heard by this.
    pub fn new(hear: impl Fn(String) + Send + Sync + 'static) -> Self {
        Logged(Arc::new(hear))
    }

    /// Tells it.
    pub fn run(&self, id: String) {
        (self.0)(id);
    }
}

impl fmt::Debug for Logged {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(stringify!(Logged))
    }
}
