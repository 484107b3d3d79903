//! What the page of the data says.

use hearth::kept::Purpose;

use super::counted;

/// What that is.
pub const WHY: &str = "It is yours: take it along, bring it back, or let go of it.";
/// Saves the file.
pub const SAVE: &str = "Save a copy";
/// It is saved.
pub const SAVED: &str = "Saved. Whoever has this file can read it, so keep it as you keep letters.";
/// Chooses a file.
pub const READ_BACK: &str = "Read a copy back";
/// Reads it.
pub const READ_BACK_YES: &str = "Read it back";
/// It is read.
pub const READ_BACK_DONE: &str = "The copy is read back.";
/// The snapshots.
pub const SNAPSHOTS: &str = "Snapshots";
/// What they are.
pub const SNAPSHOTS_WHY: &str =
    "One of each of the last seven days, and one from before everything was last replaced.";
/// Restores one.
pub const RESTORE: &str = "Restore";
/// It is restored.
pub const RESTORED: &str = "Restored.";
/// The sites of a copy.
pub const WANTED: &str = "Where this copy was made, Hearth counted on these sites as well. A copy cannot allow them here; \
                          you can.";
/// Asks the browser for them.
pub const GRANT_WANTED: &str = "Count on these";
/// Leaves it.
pub const NOT_WANTED: &str = "Not here";
/// Forgetting.
pub const ERASE_HEADING: &str = "Begin anew";
/// What that is.
pub const ERASE_WHY: &str = "Forgets everybody and everything, snapshots included, and gives the sites back to the \
                             browser.";
/// Begins it.
pub const ERASE: &str = "Erase everything";
/// Asked first.
pub const ERASE_QUESTION: &str =
    "Erase everything that Hearth keeps? You may want to save a copy first.";
/// Goes on.
pub const ERASE_YES: &str = "Go on";
/// Asked again.
pub const ERASE_INDEED_QUESTION: &str =
    "Once more, because nobody can bring it back: erase it all?";
/// Does it.
pub const ERASE_INDEED_YES: &str = "Erase it all";
/// It is done.
pub const ERASED: &str = "Everything is erased.";
/// Shows records as they lie in storage.
pub const SHOW_RECORDS: &str = "Show them";

/// Before a file is read back.
pub fn read_back_question(file: &str) -> String {
    format!("Put what {file} holds in the place of everything here? A snapshot of today’s is kept.")
}

/// Before a snapshot is restored.
pub fn restore_question(snapshot: &str) -> String {
    format!("Go back to {snapshot}? A snapshot of how it is now is kept.")
}

/// The button's name for screen readers.
pub fn restore(snapshot: &str) -> String {
    format!("Restore: {snapshot}")
}

/// The snapshot from before everything was replaced.
pub fn before(when: &str) -> String {
    format!("Before it was replaced, {when}")
}

/// What a group of records is.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::People => "People",
        Purpose::Ledger => "Ledger",
        Purpose::Tallies => "Counts",
        Purpose::Nudges => "Nudges",
        Purpose::Copies => "Snapshots",
        Purpose::Aside => "Set aside",
        Purpose::Form => "Form",
        Purpose::Session => "Until the browser ends",
    }
}

/// What it is kept for.
pub fn purpose_why(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::People => "Your list, and which name on which site is whose.",
        Purpose::Ledger => "What you did on each of the last 90 days, so that you can correct it.",
        Purpose::Tallies => "How much linking and talking there was on each day.",
        Purpose::Nudges => "How you set them, and how often one helped.",
        Purpose::Copies => "Which snapshots there are, and the sites a copy asks for.",
        Purpose::Aside => "What Hearth could not read. It is kept as it was found.",
        Purpose::Form => "The version of the form that all this is in.",
        Purpose::Session => {
            "Posts on their way, composers in use, what was removed lately. In memory, never on \
             disk."
        }
    }
}

/// How many records, and how large.
pub fn size(records: usize, bytes: usize) -> String {
    let records = counted(
        u32::try_from(records).unwrap_or(u32::MAX),
        "record",
        "records",
    );
    format!("{records}, {} kB", bytes.div_ceil(1_000))
}

/// The button's name for screen readers.
pub fn show_records(purpose: &str) -> String {
    format!("Show them: {purpose}")
}

/// How many more there are than are shown.
pub fn more_records(number: usize) -> String {
    format!("And {number} more. All of them are in a copy.")
}
