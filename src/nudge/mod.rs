//! What to offer, and when to be quiet.

use crate::record;
mod quiet;
mod selling;

pub use quiet::{APART, DISMISSALS_TO_REST, KindRecord, MOST_A_DAY, Nudging, REST};
pub use selling::{MOST_PHRASES, first_phrases, phrases, sells};

/// With at least so many own words a link is introduced, and a nudge has nothing to offer. Our
/// own number: a short sentence.
pub const ENOUGH_WORDS: usize = 8;

/// What a nudge offers. More kinds come; which one is next is learnt on the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NudgeKind {
    /// "Add your own words, or ask something": for a draft that is a link with hardly a word.
    OwnWords,
    /// "A hello may do more": for a draft to a person of a circle that reads like selling.
    Selling,
}

record!(
    enum NudgeKind {
        OwnWords,
        Selling,
    }
);

/// What the user answered to a nudge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

record!(
    enum Answer {
        Accept,
        PostAnyway,
        Dismiss,
        Never,
        SnoozeHour,
        SnoozeToday,
        QuietHere,
    }
);

/// What to offer for a draft with so many links to the outside and so many own words, whatever
/// the limits say; `None` where it is good as it is.
pub fn fitting(links: usize, own_words: usize) -> Option<NudgeKind> {
    (links > 0 && own_words < ENOUGH_WORDS).then_some(NudgeKind::OwnWords)
}
