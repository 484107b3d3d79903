//! What happens on sites leaves for the other program to do: it concerns people on the list, and the
//! program that every request wakes stays small by not knowing them.
//!
//! An errand is written in the same `set` as what it follows from, so a background that is killed before
//! it is run runs it later; and running it twice changes nothing.

use super::{Effect, Outcome, aliases, badge, fates};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::message::Notice;
use crate::people::{Handle, list, turns};
use crate::record;
use crate::store::Key;

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Errand {
    /// The reminders of those whom this activity was addressed to move with it.
    Note(String),
    /// These are two names of one person: a lasting id, and the name shown beside it.
    Join { id: Handle, name: Handle },
}

record!(
    enum Errand {
        Note(activity),
        Join { id, name },
    }
);

/// Leaves the reminders to be moved of those whom an activity was addressed to, where somebody of them
/// is on the list.
pub(super) fn note(desk: &mut Desk<'_>, activity: &crate::activity::Activity) -> Step<()> {
    desk.need(activity.to.iter().cloned().map(Key::Handle))?;
    for handle in &activity.to {
        if desk.has(&Key::Handle(handle.clone()))? {
            return leave(desk, Errand::Note(activity.id.clone()));
        }
    }
    Ok(())
}

/// Leaves two names of one person to be joined, where one of them alone is somebody's on the list.
pub(super) fn join(desk: &mut Desk<'_>, id: &Handle, name: &Handle) -> Step<()> {
    let [by_id, by_name] = [id, name].map(|handle| Key::Handle(handle.clone()));
    desk.need([by_id.clone(), by_name.clone()])?;
    if desk.has(&by_id)? == desk.has(&by_name)? {
        return Ok(());
    }
    let (id, name) = (id.clone(), name.clone());
    leave(desk, Errand::Join { id, name })
}

fn leave(desk: &mut Desk<'_>, errand: Errand) -> Step<()> {
    let mut left: Vec<Errand> = desk.get_or_default(&Key::Errands)?;
    if !left.contains(&errand) {
        left.push(errand);
    }
    desk.put(Key::Errands, &left);
    Ok(())
}

/// Says that there are errands, where this event left some.
pub(super) fn tell(desk: &Desk<'_>, outcome: &mut Outcome) {
    if desk.writes(&Key::Errands) {
        outcome.effects.push(Effect::Errands);
    }
}

/// Brings what screens show up to now: what was awaited is settled, and what was left is run.
pub(super) fn catch_up(desk: &mut Desk<'_>) -> Step<()> {
    fates::settle(desk)?;
    run(desk)
}

/// Runs those that were left.
pub(super) fn run(desk: &mut Desk<'_>) -> Step<()> {
    let left: Vec<Errand> = desk.get_or_default(&Key::Errands)?;
    if left.is_empty() {
        return Ok(());
    }
    for errand in left {
        match errand {
            Errand::Note(id) => {
                if let Some(activity) = ledger::find(desk, &id)? {
                    list::note(desk, &activity)?;
                }
            }
            Errand::Join { id, name } => aliases::join(desk, &id, &name)?,
        }
    }
    desk.remove(Key::Errands);
    turns::follow(desk)?;
    Ok(())
}

/// Does at once what the two programs do one after the other.
pub(super) fn at_once(desk: &mut Desk<'_>, outcome: &mut Outcome) -> Step<()> {
    run(desk)?;
    outcome.effects.retain(|effect| *effect != Effect::Errands);
    if outcome.effects.contains(&Effect::Notice(Notice::Changed)) {
        badge(desk, outcome)?;
    }
    Ok(())
}
