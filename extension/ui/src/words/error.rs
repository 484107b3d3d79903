//! What went wrong, and what to do.

use hearth::Error;
use hearth::people::Amiss;

use super::said::error as said;

/// An error as a sentence.
pub fn sentence(error: &Error) -> String {
    match error {
        Error::NewerSchema { found } => said::newer_schema(*found),
        Error::Storage(why) => said::storage(why),
        Error::NotGranted => said::NOT_GRANTED.into(),
        Error::NotForYou => said::NOT_FOR_YOU.into(),
        Error::NoSuchPerson => said::NO_SUCH_PERSON.into(),
        Error::NoSuchActivity => said::NO_SUCH_ACTIVITY.into(),
        Error::NothingToUndo => said::NOTHING_TO_UNDO.into(),
        Error::NoName => said::NO_NAME.into(),
        Error::HandleTaken { handle, by } => said::handle_taken(by, handle),
        Error::CircleFull(circle) => said::circle_full(super::count(circle.cap())),
        Error::NotACopy => said::NOT_A_COPY.into(),
        Error::NewerCopy => said::NEWER_COPY.into(),
        Error::NoSuchCopy => said::NO_SUCH_COPY.into(),
        Error::NoSuchHours => said::NO_SUCH_HOURS.into(),
        Error::UnknownHandle { typed } => said::unknown_handle(typed),
        Error::Amiss(name) => {
            Amiss::named(name).map_or_else(|| said::garbled(name), super::people::amiss)
        }
        Error::Garbled(why) => said::garbled(why),
    }
}
