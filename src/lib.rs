//! The core of Hearth. Values in, values out: it knows no browser, no clock and no randomness.

pub mod activity;
pub mod nudge;
pub mod people;
pub mod text;
pub mod view;
