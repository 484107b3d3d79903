//! What the popup says.

use hearth::activity::{Counts, Kind};
use hearth::people::reminder::Coming;

use super::said::popup as said;
use super::{Message, activity};

// `week`, `today` and `day` are said of counts.
pub use said::*;

/// Whose birthday is near.
pub fn birthday(coming: Coming) -> Message {
    match coming {
        Coming::Today => said::BIRTHDAY_TODAY,
        Coming::Tomorrow => said::BIRTHDAY_TOMORROW,
    }
}

/// The week in words.
pub fn week(counts: Counts, kind: Option<Kind>) -> String {
    said::week(&activity::balance(counts, kind))
}

/// Today in words.
pub fn today(counts: Counts, kind: Option<Kind>) -> String {
    said::today(&activity::balance(counts, kind))
}

/// One day of the picture, in words.
pub fn day(weekday: &str, counts: Counts) -> String {
    let talks = activity::talks(counts.talking, None);
    let links = activity::links(counts.linking);
    said::day(&links, &talks, weekday)
}
