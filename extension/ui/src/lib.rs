//! Hearth's views: functions of plain state, shared by the extension and the demo.
//!
//! Each screen is one component: it is given its state as a signal (`None` while it is loading)
//! and one callback through which the user's acts leave. What a screen shows is in
//! [`hearth::view`]; every sentence that it says is in [`words`].
//!
//! Absent on purpose: a browser extension's interfaces, a store, a message. Whoever mounts a
//! screen carries its acts to wherever they are obeyed.

pub mod address;
pub mod data;
pub mod dates;
pub mod flames;
pub mod hours_draft;
pub mod ledger;
pub mod nudge;
pub mod options;
pub mod page;
pub mod people;
pub mod person_draft;
mod pieces;
pub mod popup;
pub mod profile_draft;
pub mod saving;
pub mod speaking;
pub mod welcome;
pub mod words;
pub mod zones;

/// What became of a wish: nothing more to say, or why it was refused.
pub type Answer = leptos::prelude::Callback<Result<(), hearth::Error>>;

/// For how long nudges are to be quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quiet {
    /// For an hour from now.
    Hour,
    /// Until tomorrow.
    Today,
}
