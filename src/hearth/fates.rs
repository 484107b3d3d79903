//! What became of the text in a composer after its exchange: some sites refuse with a yes, and only the
//! composer, which keeps the text then, tells.

use super::{Outcome, composing, errands, told};
use crate::activity::Standing;
use crate::desk::{Desk, Step};
use crate::ledger;

/// A composer has shown what became of its text.
pub(super) fn fate(
    desk: &mut Desk<'_>,
    place: (i32, i64, u32),
    held: bool,
    outcome: &mut Outcome,
) -> Step<()> {
    let known = composing::all(desk)?;
    let awaited = known
        .iter()
        .find(|one| one.is(place.0, place.1, place.2))
        .and_then(|one| one.awaited.clone());
    let Some(awaited) = awaited else {
        return Ok(());
    };
    composing::update(desk, place, |one| one.awaited = None)?;
    stand(desk, &awaited, held)?;
    told(outcome);
    Ok(())
}

/// No news within the time means that the composer let go.
pub(super) fn settle(desk: &mut Desk<'_>) -> Step<()> {
    for entry in ledger::due(desk)? {
        stand(desk, &entry.id, false)?;
    }
    Ok(())
}

/// What an activity whose composer held its text, or let go of it, stands for from then on.
fn stand(desk: &mut Desk<'_>, id: &str, held: bool) -> Step<()> {
    let Some(mut entry) = ledger::find(desk, id)? else {
        return Ok(());
    };
    // A page in the background looks late: by then, no news may have been taken for a yes.
    let is_open = match entry.standing {
        Standing::Awaiting(_) => true,
        Standing::Confirmed => held,
        _ => false,
    };
    if is_open {
        entry.standing = if held {
            Standing::Unconfirmed
        } else {
            Standing::Confirmed
        };
        ledger::enter(desk, &entry)?;
        errands::note(desk, &entry)?;
    }
    Ok(())
}
