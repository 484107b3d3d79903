//! What just happened, to be said in a sentence.

use hearth::activity::{Kind, Weight};
use hearth::nudge::Answer;

/// What just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing so far.
    Began,
    /// Something entered the ledger.
    Counted {
        /// What.
        kind: Kind,
        /// On which side it lies.
        weight: Weight,
        /// The first name of the one it was to.
        to: Option<String>,
        /// Whether they are on the list, so that their reminder moved.
        moved: bool,
    },
    /// It joined a post of one's own.
    Thread,
    /// It had been said a moment ago.
    SameAgain,
    /// A repost was undone.
    TakenBack,
    /// A nudge stands beside the composer.
    Nudged,
    /// The draft calls for one, and the limits say no.
    Resting,
    /// A nudge was answered.
    Answered(Answer),
    /// The page's clock was moved; the day and the time now.
    Time(String),
    /// Something that the extension does on a page of its own.
    Elsewhere,
}
