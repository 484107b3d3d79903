//! The core of Hearth. Values in, values out: it knows no browser, no clock and no randomness.
//!
//! [`hearth::handle`] is the way in: an event, the records it needs, what follows from it.

pub mod activity;
pub mod clock;
pub mod copies;
pub mod desk;
mod error;
mod few;
pub mod hearth;
pub mod hours;
pub mod kept;
pub mod ledger;
pub mod meeting;
pub mod message;
pub mod nudge;
pub mod people;
pub mod record;
pub mod schema;
pub mod sight;
pub mod site;
pub mod store;
pub mod strangers;
pub mod text;
pub mod view;
pub mod zones;

pub use error::Error;
pub use few::Few;
