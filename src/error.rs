//! What can go wrong. The views say it to the user, in their language.

use std::fmt;

use crate::people::{Amiss, Circle};
use crate::record;
use crate::record::Record as _;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The data was written by a newer version.
    NewerSchema {
        /// Its version.
        found: u32,
    },
    /// The browser's storage refused; with the browser's own words.
    Storage(String),
    /// A page that has not been granted speaks up.
    NotGranted,
    /// A question that its sender may not ask.
    NotForYou,
    /// The person is not on the list any more.
    NoSuchPerson,
    /// The activity is not in the ledger any more.
    NoSuchActivity,
    /// There is nothing to undo any more.
    NothingToUndo,
    /// A person needs a name.
    NoName,
    /// A handle is on somebody else's card already.
    HandleTaken {
        /// The handle.
        handle: String,
        /// The other person's name.
        by: String,
    },
    /// The circle is full.
    CircleFull(Circle),
    /// A file that is no copy of Hearth's records.
    NotACopy,
    /// A copy that a newer version made.
    NewerCopy,
    /// The snapshot is not there any more.
    NoSuchCopy,
    /// Hours that are none: without a day, or outside of the day.
    NoSuchHours,
    /// No site is recognised in what was typed as somebody's handle.
    UnknownHandle {
        /// What was typed.
        typed: String,
    },
    /// Something about a person makes no sense: the name of an [`crate::people::Amiss`].
    Amiss(String),
    /// A message that is in no form that this version knows; why, in English.
    Garbled(String),
}

impl From<Amiss> for Error {
    fn from(amiss: Amiss) -> Self {
        Error::Amiss(amiss.name().to_owned())
    }
}

record!(enum Error {
    NewerSchema { found }, Storage(why), NotGranted, NotForYou, NoSuchPerson, NoSuchActivity,
    NothingToUndo, NotACopy, NewerCopy, NoSuchCopy, NoSuchHours, NoName,
    HandleTaken { handle, by }, CircleFull(circle), UnknownHandle { typed },
    Amiss(what), Garbled(why),
});

/// As it is stored, for consoles and tools.
impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&record::json(&self.write()))
    }
}

impl std::error::Error for Error {}
