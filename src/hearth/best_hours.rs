//! The hours at which the user likes to meet. Those of the others are among their details.

use crate::Error;
use crate::desk::{Desk, Step};
use crate::hours::WeekHours;
use crate::people::Amiss;
use crate::store::Key;

/// They are these from now on; `None`: the user does not say.
///
/// # Errors
/// [`Amiss::BestHours`], as for anybody's best hours. Nothing is changed then.
pub(super) fn set(desk: &mut Desk<'_>, hours: Option<&WeekHours>) -> Step<()> {
    match hours {
        None => desk.remove(Key::BestHours),
        Some(hours) if hours.is_sound() => desk.put(Key::BestHours, hours),
        Some(_) => return Err(Error::from(Amiss::BestHours).into()),
    }
    Ok(())
}
