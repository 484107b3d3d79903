//! What to offer, and when to be quiet.

use serde::{Deserialize, Serialize};

/// What a nudge offers. More kinds come; which one is next is learnt on the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NudgeKind {
    /// "Add your own words, or ask something": for a draft that is a link with hardly a word.
    OwnWords,
}

/// What the user answered to a nudge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// "I'll add a word": the nudge goes, the composer gets the focus back.
    Accept,
    /// "Post it as it is".
    PostAnyway,
    /// Closed, or dismissed with a key. The wait doubles.
    Dismiss,
    /// Never this kind again.
    Never,
    /// Quiet for an hour.
    SnoozeHour,
    /// Quiet until tomorrow.
    SnoozeToday,
    /// No nudges on this host.
    QuietHere,
}
