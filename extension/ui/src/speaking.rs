//! A conversation that the user logs, as the screens tell of it.

use hearth::people::{Began, Channel};
use leptos::prelude::Callback;

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

/// Hears the id under which a conversation was logged.
pub type Logged = Callback<String>;
