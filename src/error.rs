//! What can go wrong, in sentences that say what to do.

use std::fmt;

use crate::people::Circle;
use crate::record;

/// What went wrong. Its text is for the user: what is wrong, and what to do.
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
    /// Input that was not understood, as a whole sentence.
    Unclear(String),
    /// A message that is in no form that this version knows.
    Garbled(String),
}

record!(enum Error {
    NewerSchema { found }, Storage(why), NotGranted, NotForYou, NoSuchPerson, NoSuchActivity,
    NothingToUndo, NotACopy, NewerCopy, NoSuchCopy, NoSuchHours, NoName, HandleTaken { handle, by }, CircleFull(circle), Unclear(sentence),
    Garbled(why),
});

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NewerSchema { found } => write!(
                out,
                "Your data was written by a newer Hearth (form {found}). Nothing was changed. Update Hearth to go on."
            ),
            Error::Storage(why) => write!(
                out,
                "The browser could not save this ({why}). What was saved before is kept. Free some disk space, then try again."
            ),
            Error::NotGranted => {
                out.write_str("Hearth does not count on this site. Allow it in the popup first.")
            }
            Error::NotForYou => out.write_str("This page may not ask that."),
            Error::NoSuchPerson => out.write_str(
                "This person is not on your list any more. Open the page again to see who is.",
            ),
            Error::NoSuchActivity => out.write_str(
                "This entry is not in the ledger any more. Open the popup again to see what is.",
            ),
            Error::NothingToUndo => out.write_str("There is nothing to undo any more."),
            Error::NoName => {
                out.write_str("Give the person a name, so that you know whose turn it is.")
            }
            Error::HandleTaken { handle, by } => {
                write!(
                    out,
                    "{handle} is {by} already. Remove it there first, or leave it out here."
                )
            }
            Error::CircleFull(circle) => write!(
                out,
                "The circle of {} is full. Move somebody to a wider circle first: strong ties with everyone are impossible.",
                circle.cap()
            ),
            Error::NotACopy => out.write_str(
                "This file is no copy that Hearth made. Nothing was changed. Choose one that was saved here under “Your data”.",
            ),
            Error::NewerCopy => out.write_str(
                "This copy was made by a newer Hearth. Nothing was changed. Update Hearth, then read it back.",
            ),
            Error::NoSuchCopy => {
                out.write_str("This snapshot is not there any more. Nothing was changed.")
            }
            Error::NoSuchHours => out.write_str("Choose at least one day for the quiet hours."),
            Error::Unclear(sentence) => out.write_str(sentence),
            Error::Garbled(why) => write!(
                out,
                "Hearth did not understand a message ({why}). Reload the page."
            ),
        }
    }
}

impl std::error::Error for Error {}
