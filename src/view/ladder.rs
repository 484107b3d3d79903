//! What is shown beside somebody: the next rung of the ladder, lines to begin with, an easy one first.

use crate::people::ladder::Rung;
use crate::people::openers::Opener;
use crate::record;

/// What is shown beside somebody whose turn it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The person's id.
    pub person: String,
    /// The rung that is suggested, where there was talk enough.
    pub next: Option<Rung>,
    /// Three lines to begin with.
    pub openers: Vec<Opener>,
    /// Somebody whom it is easy to write first, beside embers.
    pub easy: Option<Easy>,
}

record!(struct Beside { person, next, openers = default, easy });

/// Somebody who burns bright, and whom it is easy to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Easy {
    /// Their name.
    pub name: String,
    /// Where to write: the address of their profile, where one is known.
    pub profile: Option<String>,
    /// Whole days since the last talk.
    pub days: u32,
}

record!(struct Easy { name, profile, days });

/// The rung of the ladder that comes next with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The person's id.
    pub person: String,
    /// The rung.
    pub rung: Rung,
    /// The first of their lines to begin with, for a letter.
    pub opener: Option<Opener>,
}

record!(struct Step { person, rung, opener });
