//! The stored form: its version, and what is done with another one.

use crate::Error;
use crate::desk::{Desk, Step};
use crate::store::Key;

/// The version of the stored form that this program writes.
///
/// Every version that ever shipped has a frozen sample in `tests/schema/`. What versions 2 and 3
/// brought may be missing everywhere, so records of version 1 are read as they are; the number keeps
/// older programs away from what they would lose: quiet hours and snapshots, then what is noted of
/// people, and those beyond the circles.
pub const VERSION: u32 = 3;

/// Marks fresh storage, and that of an older program, with the version; refuses storage from a newer program.
///
/// A version that cannot be read counts as this one: the records behind it are looked at one by
/// one, and each that cannot be read is set aside.
///
/// # Errors
/// [`Error::NewerSchema`], and nothing is written.
pub(crate) fn check(desk: &mut Desk<'_>) -> Step<()> {
    match desk.get::<u32>(&Key::Schema)? {
        Some(found) if found > VERSION => Err(Error::NewerSchema { found }.into()),
        Some(VERSION) => Ok(()),
        _ => {
            desk.put(Key::Schema, &VERSION);
            Ok(())
        }
    }
}
