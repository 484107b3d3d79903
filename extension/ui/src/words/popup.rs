//! What the popup says.

use hearth::activity::{Counts, Kind};

use super::activity;
use super::said::popup as said;

// `week`, `today` and `day`, and what is said where not all was seen, are said of counts.
pub use said::*;

/// The week in words. `whole`: whether all of it was seen.
pub fn week(counts: Counts, kind: Option<Kind>, whole: bool) -> String {
    let balance = activity::balance(counts, kind);
    if whole {
        said::week(&balance)
    } else {
        said::week_seen(&balance)
    }
}

/// Today in words.
pub fn today(counts: Counts, kind: Option<Kind>, whole: bool) -> String {
    let balance = activity::balance(counts, kind);
    if whole {
        said::today(&balance)
    } else {
        said::today_seen(&balance)
    }
}

/// One day of the picture, in words.
pub fn day(weekday: &str, counts: Counts, whole: bool) -> String {
    let talks = activity::talks(counts.talking, None);
    let links = activity::links(counts.linking);
    if whole {
        said::day(&links, &talks, weekday)
    } else {
        said::day_seen(&links, &talks, weekday)
    }
}
