//! Every sentence that a person reads on Hearth's screens.
//!
//! The sentences themselves stand in `extension/ui/words`, one file a language. Each is a constant
//! here, or a function that takes its names and numbers, in the module of its screen: one that is
//! not in `en.ftl`, or is given something else than it names there, does not compile. What is
//! written in these modules by hand chooses the sentence for a value.
//!
//! A page calls [`load`] before it shows anything. The reader's language is the first of the
//! browser's that there are words in.

pub(crate) mod activity;
pub(crate) mod address;
pub(crate) mod book;
mod catalogue;
pub(crate) mod data;
pub mod error;
pub(crate) mod flames;
pub(crate) mod ladder;
pub(crate) mod ledger;
pub(crate) mod nudge;
pub(crate) mod options;
pub(crate) mod people;
pub(crate) mod popup;
#[cfg_attr(not(target_arch = "wasm32"), path = "reader_of_tests.rs")]
mod reader;
mod sentence;
pub(crate) mod sites;

/// What `build.rs` makes of `en.ftl`.
#[allow(
    clippy::doc_markdown,
    reason = "each is documented by what it says, and addresses stand in sentences as users see them"
)]
mod said {
    use super::catalogue::Language;
    use super::sentence::{Given, Message};

    include!(concat!(env!("OUT_DIR"), "/sentences.rs"));
}

pub use catalogue::{Language, language, load, locale};
pub use reader::number;
pub use said::{common, demo};
pub use sentence::Message;

pub(crate) use said::{later, meeting, reminders, welcome};

/// The product's name, which is the same in every language.
pub const HEARTH: &str = "Hearth";

/// A number of things, none of which are ever more than a `u32` holds.
pub fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}

/// Names, one after another.
pub(crate) fn listed(names: &[String]) -> String {
    names.join(common::LIST_SEPARATOR.text())
}
