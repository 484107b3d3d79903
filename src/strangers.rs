//! People who are not on the list. Whom an activity was addressed to is kept with it for as long as the
//! ledger keeps it, unless the user wants no such names kept; nobody becomes a person on the list by
//! being answered.

// A step stops for what `Stop` says, and for nothing else; it is said there, once.
#![allow(clippy::missing_errors_doc)]

use crate::activity::Activity;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::record;
use crate::store::Key;

/// What the user wants of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Their names are not kept.
    pub nameless: bool,
}

record!(struct Wish { nameless = default });

/// What the user wants.
pub fn wish(desk: &mut Desk<'_>) -> Step<Wish> {
    desk.get_or_default(&Key::Strangers)
}

/// Takes the names of strangers off an activity, where the user wants that.
pub fn leave_out(desk: &mut Desk<'_>, activity: &mut Activity) -> Step<()> {
    if wish(desk)?.nameless {
        keep_known(desk, activity)?;
    }
    Ok(())
}

/// Keeps their names from now on, or keeps none: then those that were kept go as well.
pub fn set(desk: &mut Desk<'_>, wish: Wish) -> Step<()> {
    desk.put(Key::Strangers, &wish);
    if wish.nameless {
        desk.remove(Key::Declined);
        // Whom a logged conversation was with stands in no handle.
        let seen = ledger::all(desk)?.into_iter();
        for mut activity in seen.filter(|activity| activity.site.is_some()) {
            let before = (activity.to.len(), activity.object.is_some());
            keep_known(desk, &mut activity)?;
            if before != (activity.to.len(), activity.object.is_some()) {
                ledger::enter(desk, &activity)?;
            }
        }
    }
    Ok(())
}

fn keep_known(desk: &mut Desk<'_>, activity: &mut Activity) -> Step<()> {
    let mut known = Vec::with_capacity(activity.to.len());
    for handle in &activity.to {
        if desk.has(&Key::Handle(handle.clone()))? {
            known.push(handle.clone());
        }
    }
    activity.to = known;
    if activity.to.is_empty() {
        // The address of what it is about can name its author. Without it, an undo takes back the newest.
        activity.object = None;
    }
    Ok(())
}
