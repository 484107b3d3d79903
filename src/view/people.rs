//! The page of the people.

use super::{LastTalk, PersonRow, Step, Waiting};
use crate::Error;
use crate::people::{Profile, Reached, Rests};
use crate::record;

/// The page of the people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// Everybody on the list, by circle, then by name.
    pub people: Vec<PersonSheet>,
    /// Those of them whose turn does not come for now.
    pub waiting: Vec<Waiting>,
    /// The rungs that come next, of those of whom one is known.
    pub ladder: Vec<Step>,
    /// The sites that a handle can be on: the pack's id, and the site's name.
    pub sites: Vec<(String, String)>,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct People {
    people, waiting = default, ladder = default, sites, troubles = default,
});

impl People {
    /// Whether it was read at all; else only its troubles say something. Packs always name sites.
    pub fn is_known(&self) -> bool {
        !self.sites.is_empty()
    }
}

/// All that is shown of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonSheet {
    /// As a row of a list.
    pub row: PersonRow,
    /// What else is known of them.
    pub profile: Profile,
    /// How and when they spoke last.
    pub last: Option<LastTalk>,
    /// The highest rung that they reached, and when last.
    pub highest: Option<Reached>,
    /// Whether the tie rests.
    pub rests: Option<Rests>,
}

record!(struct PersonSheet { row, profile = default, last, highest, rests });
