//! What was removed or imported lately, so that it can be brought back or taken back.

use super::conversations;
use super::importing::{self, Import};
use crate::Error;
use crate::activity::Activity;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::people::{Conversation, Person, list};
use crate::record;
use crate::store::Key;
use crate::strangers;

/// How many of the things that were removed can be brought back.
const BROUGHT_BACK: usize = 8;

/// Something that was removed.
#[derive(Clone, Debug)]
pub(super) enum Removed {
    Activity(Activity),
    Conversation {
        activity: Activity,
        said: Conversation,
    },
    Person(Person),
    Import(Import),
}

record!(
    enum Removed {
        Activity(activity),
        Conversation { activity, said },
        Person(person),
        Import(import),
    }
);

impl Removed {
    fn id(&self) -> &str {
        match self {
            Removed::Activity(activity) | Removed::Conversation { activity, .. } => &activity.id,
            Removed::Person(person) => &person.id,
            Removed::Import(import) => &import.id,
        }
    }
}

/// Keeps what is removed, until others push it out or the browser ends.
pub(super) fn keep(desk: &mut Desk<'_>, one: Removed) -> Step<()> {
    let mut removed: Vec<Removed> = desk.get_or_default(&Key::Removed)?;
    removed.insert(0, one);
    removed.truncate(BROUGHT_BACK);
    desk.put(Key::Removed, &removed);
    Ok(())
}

/// Brings back what has this id.
pub(super) fn bring_back(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let mut removed: Vec<Removed> = desk.get_or_default(&Key::Removed)?;
    let place = removed.iter().position(|one| one.id() == id);
    match removed.remove(place.ok_or(Error::NothingToUndo)?) {
        Removed::Activity(mut activity) => {
            strangers::leave_out(desk, &mut activity)?;
            ledger::enter(desk, &activity)?;
            conversations::note(desk, &activity, None)?;
        }
        Removed::Conversation { activity, said } => {
            ledger::enter(desk, &activity)?;
            conversations::note(desk, &activity, Some(said))?;
        }
        Removed::Person(person) => list::write(desk, &person)?,
        Removed::Import(import) => importing::take_back(desk, &import)?,
    }
    desk.put(Key::Removed, &removed);
    Ok(())
}
