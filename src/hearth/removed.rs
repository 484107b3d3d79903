//! What was removed or imported lately, or made one or two of, so that it can be brought back or taken back.

use super::conversations;
use super::importing::{self, Import};

use super::writing::{join_into, with_details};
use crate::Error;
use crate::activity::{Activity, Millis};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::people::{Conversation, Details, Person, Talk, list};
use crate::record;
use crate::store::Key;
use crate::strangers;

/// How many of the things that were removed can be brought back.
const BROUGHT_BACK: usize = 8;

/// Something that was removed.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "there are eight at most, and a box would need a stored form of its own"
)]
pub(super) enum Removed {
    Activity(Activity),
    Conversation {
        activity: Activity,
        said: Conversation,
    },
    /// A hello that the user said, and whom to, as they were.
    Hello {
        before: Person,
        at: Millis,
    },
    Import(Import),
    /// Somebody of whom more is known.
    Whole(Whole),
    /// Two people who are one now, as they were.
    Merged {
        kept: Whole,
        other: Whole,
    },
    /// Somebody who is two now, as they were, and the id of the new one.
    Split {
        before: Person,
        new: String,
    },
}

/// A person, with what else is known of them.
type Whole = (Person, Option<Details>);

record!(
    enum Removed {
        Activity(activity),
        Conversation { activity, said },
        Hello { before, at },
        Import(import),
        Whole(whole),
        Merged { kept, other },
        Split { before, new },
    }
);

impl Removed {
    /// What it is asked for by: the id of what is not there any more, or of the one who was split.
    fn id(&self) -> &str {
        match self {
            Removed::Activity(activity) | Removed::Conversation { activity, .. } => &activity.id,
            Removed::Whole((person, _)) => &person.id,
            Removed::Import(import) => &import.id,
            Removed::Merged { other, .. } => &other.0.id,
            Removed::Hello { before, .. } | Removed::Split { before, .. } => &before.id,
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

/// Takes somebody off the list, and keeps them to be brought back.
pub(super) fn remove(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let whole = with_details(desk, id)?;
    list::remove(desk, id)?;
    keep(desk, Removed::Whole(whole))
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
        Removed::Import(import) => importing::take_back(desk, &import)?,
        Removed::Hello { before, at } => unsay(desk, before, at)?,
        Removed::Whole(whole) => write(desk, &whole)?,
        Removed::Merged { kept, other } => part(desk, kept, &other)?,
        Removed::Split { before, new } => rejoin(desk, &before, &new)?,
    }
    desk.put(Key::Removed, &removed);
    Ok(())
}

fn write(desk: &mut Desk<'_>, (person, details): &Whole) -> Step<()> {
    list::write(desk, person)?;
    let key = Key::Details(person.id.clone());
    match details {
        Some(details) => desk.put(key, details),
        None => desk.remove(key),
    }
    Ok(())
}

/// A hello was none. What has come since stays.
fn unsay(desk: &mut Desk<'_>, before: Person, at: Millis) -> Step<()> {
    let mut person = list::person(desk, &before.id)?;
    let mut said = before.clone();
    said.talked(Talk::hello(at));
    if person == said {
        person = before;
    } else {
        person.talks.retain(|talk| *talk != Talk::hello(at));
    }
    desk.put(Key::Person(person.id.clone()), &person);
    Ok(())
}

/// Two who were merged are two again, as they were. What was seen of them since stays with the one whose
/// name was kept: their circle too, which may have been full by now.
fn part(desk: &mut Desk<'_>, kept: Whole, other: &Whole) -> Step<()> {
    let (merged, _) = with_details(desk, &kept.0.id)?;
    let (mut person, details) = kept;
    let since = merged.talks.iter().filter(|talk| {
        let before = [&person.talks, &other.0.talks];
        !before.into_iter().flatten().any(|known| known == *talk)
    });
    for talk in since.cloned().collect::<Vec<_>>() {
        person.talked(talk);
    }
    person.circle = merged.circle;
    let handles_since = merged.handles.iter().filter(|handle| {
        let before = [&person.handles, &other.0.handles];
        !before.into_iter().flatten().any(|known| known == *handle)
    });
    let handles_since: Vec<_> = handles_since.cloned().collect();
    person.handles.extend(handles_since);
    // First this one: it lets go of the other's handles.
    write(desk, &(person, details))?;
    write(desk, other)
}

/// One who was split is one again, with all that became of both.
fn rejoin(desk: &mut Desk<'_>, before: &Person, new: &str) -> Step<()> {
    let kept = list::person(desk, &before.id)?;
    let other = with_details(desk, new)?;
    let mut person = join_into(desk, &kept, &other)?;
    // As they stood: the first one is where to say hello.
    let mut handles = before.handles.clone();
    handles.retain(|handle| person.handles.contains(handle));
    person.handles.retain(|handle| !handles.contains(handle));
    handles.append(&mut person.handles);
    person.handles = handles;
    list::write(desk, &person)
}
