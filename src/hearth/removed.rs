//! What was removed or imported lately, or made one or two of, so that it can be brought back or taken back.

use super::conversations;
use super::importing::{self, Import};
use super::writing::{join_into, joined, keep_details, with_details};
use crate::Error;
use crate::activity::Activity;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::ledger;
use crate::people::months::{self, is_same_talk};
use crate::people::{
    Contact, Conversation, Details, MOST_CONVERSATIONS, MOST_TALKS, Person, join, list,
};
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
        id: String,
        before: Person,
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
pub(super) type Whole = (Person, Option<Details>);

record!(
    enum Removed {
        Activity(activity),
        Conversation { activity, said },
        Hello { id, before },
        Import(import),
        Whole(whole),
        Merged { kept, other },
        Split { before, new },
    }
);

impl Removed {
    /// What it is asked for by: the id of what is not there any more, of the one who was split, or what
    /// [`SaidHello::undo_id`](crate::message::SaidHello::undo_id) makes.
    fn id(&self) -> &str {
        match self {
            Removed::Activity(activity) | Removed::Conversation { activity, .. } => &activity.id,
            Removed::Whole((person, _)) => &person.id,
            Removed::Import(import) => &import.id,
            Removed::Merged { other, .. } => &other.0.id,
            Removed::Hello { id, .. } => id,
            Removed::Split { before, .. } => &before.id,
        }
    }
}

/// Keeps what is removed, until others push it out or the browser ends.
pub(super) fn keep(desk: &mut Desk<'_>, one: Removed) -> Step<()> {
    let mut removed: Vec<Removed> = desk.get_or_default(&Key::Removed)?;
    if matches!(one, Removed::Hello { .. }) {
        // Of hellos the last one alone can be taken back: many would push out what was removed.
        retain(&mut removed, &mut |known| {
            !matches!(known, Removed::Hello { .. })
        });
    }
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
        Removed::Hello { before, .. } => unsay(desk, before)?,
        Removed::Whole(whole) => write(desk, &whole)?,
        Removed::Merged { kept, other } => part(desk, &kept, &other)?,
        Removed::Split { before, new } => rejoin(desk, &before, &new)?,
    }
    desk.put(Key::Removed, &removed);
    Ok(())
}

fn write(desk: &mut Desk<'_>, (person, details): &Whole) -> Step<()> {
    list::write(desk, person)?;
    keep_details(desk, &person.id, details.as_ref());
    Ok(())
}

/// A hello was none. What has come since stays.
fn unsay(desk: &mut Desk<'_>, before: Person) -> Step<()> {
    let said = list::person(desk, &before.id)?;
    let mut talks = said.talks.iter().rev();
    let Some(hello) = talks.find(|talk| talk.is_hello()) else {
        return Ok(());
    };
    let mut nothing_else = before.clone();
    nothing_else.talked(hello.clone());
    let after = if said == nothing_else {
        before
    } else {
        let mut after = said.clone();
        retain(&mut after.talks, &mut |talk| talk != hello);
        after
    };
    desk.put(Key::Person(after.id.clone()), &after);
    let mut details: Details = desk.get_or_default(&Key::Details(after.id.clone()))?;
    conversations::follow(desk, &mut details, &said, &after)
}

/// Two who were merged are two again. What the merge brought goes back to the other; what came since, or
/// was changed, stays with the one whose name was kept: their circle too, which may have been full by now.
fn part(desk: &mut Desk<'_>, kept: &Whole, other: &Whole) -> Step<()> {
    let merged = with_details(desk, &kept.0.id)?;
    let joined = joined(kept, other);
    let (one, known) = own(kept, &joined, &merged);
    let (two, mut theirs) = own(other, &joined, &merged);
    let (mut person, details) = merged;
    let mut details = details.unwrap_or_default();
    let mut contact = Contact::of(&person, &details);
    let before = Contact::of(&kept.0, &known);
    contact.take_back(&before, &Contact::of(&joined.0, &joined.1));
    contact.put_into(&mut person, &mut details);
    let later_until = person.later_until;
    let talks = std::mem::replace(&mut person.talks, one.talks);
    for talk in talks {
        let mut before = kept.0.talks.iter().chain(&other.0.talks);
        if !before.any(|known| is_same_talk(known, &talk)) {
            person.talked(talk);
        }
    }
    person.later_until = later_until;
    person.added = one.added;
    retain(&mut details.conversations, &mut |said| {
        let mut before = [&kept.1, &other.1].into_iter().flatten();
        !before.any(|known| known.conversations.contains(said))
    });
    let conversations = known.conversations;
    let before = Details {
        conversations,
        ..Details::default()
    };
    join::join_details(&mut details, before);
    details.months = known.months;
    details.highest = known.highest;
    months::follow(&mut details, &kept.0, &person, desk.now);
    months::follow(&mut theirs, &other.0, &two, desk.now);
    // First this one: it lets go of the other's handles.
    write(desk, &(person, Some(details)))?;
    write(desk, &(two, Some(theirs)))
}

/// One of two who were merged, with what is left of their own talks and conversations.
fn own(before: &Whole, joined: &(Person, Details), merged: &Whole) -> (Person, Details) {
    let (mut person, details) = before.clone();
    let mut details = details.unwrap_or_default();
    let (talks, now) = (&mut person.talks, &merged.0.talks);
    leave(talks, &joined.0.talks, now, MOST_TALKS, is_same_talk);
    let now = merged.1.as_ref().map_or(&[][..], |now| &now.conversations);
    let (said, joined) = (&mut details.conversations, &joined.1.conversations);
    leave(said, joined, now, MOST_CONVERSATIONS, PartialEq::eq);
    (person, details)
}

/// Leaves out what was taken out since; the rest as it is now. Where there are as many as are kept, what is
/// not there made room.
fn leave<T: Clone>(
    before: &mut Vec<T>,
    joined: &[T],
    now: &[T],
    most: usize,
    is_same: fn(&T, &T) -> bool,
) {
    retain(before, &mut |one| {
        let is_it = |known: &&T| is_same(known, one);
        let Some(known) = now.iter().find(is_it) else {
            return now.len() >= most || !joined.iter().any(|known| is_it(&known));
        };
        known.clone_into(one);
        true
    });
}

/// One who was split is one again, with all that became of both.
fn rejoin(desk: &mut Desk<'_>, before: &Person, new: &str) -> Step<()> {
    let kept = with_details(desk, &before.id)?;
    let other = with_details(desk, new)?;
    let mut person = join_into(desk, &kept, &other)?;
    // As they stood: the first one is where to say hello.
    let mut handles = before.handles.clone();
    retain(&mut handles, &mut |handle| person.handles.contains(handle));
    retain(&mut person.handles, &mut |handle| !handles.contains(handle));
    handles.append(&mut person.handles);
    person.handles = handles;
    list::write(desk, &person)
}
