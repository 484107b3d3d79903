//! What the page of the data says.

use hearth::kept::Purpose;

use super::said::data as said;
use super::{Message, count};

pub use said::*;

/// What a group of records is.
pub fn purpose(purpose: Purpose) -> Message {
    match purpose {
        Purpose::People => said::PURPOSE_PEOPLE,
        Purpose::Reminders => said::PURPOSE_REMINDERS,
        Purpose::Ledger => said::PURPOSE_LEDGER,
        Purpose::Tallies => said::PURPOSE_TALLIES,
        Purpose::Nudges => said::PURPOSE_NUDGES,
        Purpose::Sight => said::PURPOSE_SIGHT,
        Purpose::Copies => said::PURPOSE_COPIES,
        Purpose::Aside => said::PURPOSE_ASIDE,
        Purpose::Form => said::PURPOSE_FORM,
        Purpose::Session => said::PURPOSE_SESSION,
    }
}

/// What it is kept for.
pub fn purpose_why(purpose: Purpose) -> Message {
    match purpose {
        Purpose::People => said::PURPOSE_PEOPLE_WHY,
        Purpose::Reminders => said::PURPOSE_REMINDERS_WHY,
        Purpose::Ledger => said::PURPOSE_LEDGER_WHY,
        Purpose::Tallies => said::PURPOSE_TALLIES_WHY,
        Purpose::Nudges => said::PURPOSE_NUDGES_WHY,
        Purpose::Sight => said::PURPOSE_SIGHT_WHY,
        Purpose::Copies => said::PURPOSE_COPIES_WHY,
        Purpose::Aside => said::PURPOSE_ASIDE_WHY,
        Purpose::Form => said::PURPOSE_FORM_WHY,
        Purpose::Session => said::PURPOSE_SESSION_WHY,
    }
}

/// How many records, and how large.
pub fn size(records: usize, bytes: usize) -> String {
    said::size(count(bytes.div_ceil(1_000)), count(records))
}
