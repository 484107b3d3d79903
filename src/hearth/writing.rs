//! The list of people under the user's hands: putting somebody on it, merging two, splitting one.

use super::removed::{self, Removed, Whole};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::ledger;
use crate::message::{MergePeople, SplitPerson, WritePerson};
use crate::people::turns::{self, Turns};
use crate::people::{Amiss, Circle, Details, Handle, Person, Profile, cut, join, list};
use crate::site;
use crate::store::Key;

/// The longest note and the longest name that are kept, in characters.
const LONGEST_LINE: usize = 280;

/// Puts somebody on the list, or changes them. Gives their handles.
pub(super) fn write(desk: &mut Desk<'_>, ask: &WritePerson) -> Step<Vec<Handle>> {
    let mut handles = ask.keep.clone();
    let typed = ask.known_as.as_deref().map(str::trim);
    if let Some(typed) = typed.filter(|typed| !typed.is_empty()) {
        let handle = site::from_what_was_typed(typed, ask.site.as_deref())?;
        if !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    let mut person = match &ask.id {
        Some(id) => list::person(desk, id)?,
        None => newcomer(desk, ask.circle)?,
    };
    person.name = cut(&ask.name, LONGEST_LINE);
    person.note = cut(&ask.note, LONGEST_LINE);
    person.handles.clone_from(&handles);
    person.circle = ask.circle;
    person.cadence_days = ask.cadence_days.map(|days| days.clamp(1, 3_650));
    if let Some(stepping) = &ask.steps_back {
        step_back(desk, stepping, &person)?;
    }
    list::write(desk, &person)?;
    if let Some(profile) = &ask.profile {
        write_profile(desk, &person.id, profile)?;
    }
    Ok(handles)
}

/// Somebody new, before anything is known of them.
pub(super) fn newcomer(desk: &mut Desk<'_>, circle: Circle) -> Step<Person> {
    Ok(Person {
        id: list::new_id(desk)?,
        name: String::new(),
        handles: Vec::new(),
        circle,
        cadence_days: None,
        note: String::new(),
        added: desk.now.at,
        talks: Vec::new(),
        later_until: None,
        rests: None,
    })
}

fn write_profile(desk: &mut Desk<'_>, id: &str, profile: &Profile) -> Step<()> {
    let profile = profile.sound(desk.now.date()).map_err(Error::from)?;
    let key = Key::Details(id.to_owned());
    let mut details: Details = desk.get_or_default(&key)?;
    profile.write_into(&mut details);
    keep_details(desk, id, Some(&details));
    Ok(())
}

/// Keeps what else is known of somebody. Of most people nothing more is: then there is nothing to keep.
pub(super) fn keep_details(desk: &mut Desk<'_>, id: &str, details: Option<&Details>) {
    let key = Key::Details(id.to_owned());
    match details {
        Some(details) if *details != Details::default() => desk.put(key, details),
        _ => desk.remove(key),
    }
}

/// Makes room for somebody in their circle, where it is full: the one who was chosen moves to the next
/// wider circle that has room, which may be the place that the other one leaves.
fn step_back(desk: &mut Desk<'_>, stepping: &str, comes: &Person) -> Step<()> {
    let everybody = turns::turns(desk)?.without(&comes.id);
    if list::room(&everybody, comes.circle) > 0 {
        return Ok(());
    }
    let mut inside = everybody.iter().filter(|one| one.circle == comes.circle);
    if !inside.any(|one| one.id == stepping) {
        return Err(Error::CircleFull(comes.circle).into());
    }
    let mut chosen = list::person(desk, stepping)?;
    chosen.circle =
        wider_with_room(&everybody, comes.circle).ok_or(Error::from(Amiss::NowhereToStepBack))?;
    // Not by `list::write`: it would not know of the place that is about to be free.
    desk.put(Key::Person(chosen.id.clone()), &chosen);
    Ok(())
}

/// The next circle around this one that has room.
fn wider_with_room(everybody: &Turns, circle: Circle) -> Option<Circle> {
    let wider = Circle::ALL.into_iter().filter(|wider| *wider > circle);
    wider
        .into_iter()
        .find(|wider| list::room(everybody, *wider) > 0)
}

/// Makes two people one.
pub(super) fn merge(desk: &mut Desk<'_>, ask: &MergePeople) -> Step<()> {
    if ask.into == ask.from {
        return Err(Error::from(Amiss::SamePerson).into());
    }
    let kept = with_details(desk, &ask.into)?;
    let other = with_details(desk, &ask.from)?;
    join_into(desk, &kept, &other)?;
    removed::keep(desk, Removed::Merged { kept, other })
}

/// Puts somebody's own into somebody else's, and takes them off the list.
pub(super) fn join_into(desk: &mut Desk<'_>, kept: &Whole, other: &Whole) -> Step<Person> {
    list::remove(desk, &other.0.id)?;
    let (person, details) = joined(kept, other);
    list::write(desk, &person)?;
    keep_details(desk, &person.id, Some(&details));
    Ok(person)
}

/// Somebody with somebody else's own.
pub(super) fn joined(kept: &Whole, (other, theirs): &Whole) -> (Person, Details) {
    let (mut person, details) = kept.clone();
    join::join(&mut person, other);
    person.note = cut(&person.note, LONGEST_LINE);
    let mut details = details.unwrap_or_default();
    join::join_details(&mut details, theirs.clone().unwrap_or_default());
    (person, details)
}

/// Makes one person two. The new one gets the handles that were chosen, and the talks that the ledger
/// says were addressed to one of them; what was logged, and what is older than the ledger, stays where
/// it is, and so does all else that is known. Where the circle is full, the new one is a circle further
/// out. Their flame is lit now.
pub(super) fn split(desk: &mut Desk<'_>, ask: &SplitPerson) -> Step<()> {
    let before = list::person(desk, &ask.person)?;
    let mut person = before.clone();
    let (theirs, own): (Vec<_>, Vec<_>) = before
        .handles
        .iter()
        .cloned()
        .partition(|handle| ask.handles.contains(handle));
    if theirs.is_empty() {
        return Err(Error::from(Amiss::NothingToSplit).into());
    }
    let everybody = turns::turns(desk)?;
    let has_room = list::room(&everybody, person.circle) > 0;
    let circle = has_room.then_some(person.circle);
    let circle = circle.or_else(|| wider_with_room(&everybody, person.circle));
    let mut new = newcomer(desk, circle.ok_or(Error::CircleFull(person.circle))?)?;
    new.name = cut(&ask.name, LONGEST_LINE);
    for talk in &before.talks {
        let told = match &talk.activity {
            Some(id) => ledger::find(desk, id)?,
            None => None,
        };
        let to = told.map(|activity| activity.to).unwrap_or_default();
        let is_to = |handles: &[Handle]| to.iter().any(|handle| handles.contains(handle));
        if is_to(&theirs) {
            new.talks.push(talk.clone());
            if !is_to(&own) {
                retain(&mut person.talks, &mut |known| known != talk);
            }
        }
    }
    new.handles = theirs;
    person.handles = own;
    list::write(desk, &person)?;
    list::write(desk, &new)?;
    let new = new.id;
    removed::keep(desk, Removed::Split { before, new })
}

/// Somebody with what else is known of them.
pub(super) fn with_details(desk: &mut Desk<'_>, id: &str) -> Step<Whole> {
    let person = list::person(desk, id)?;
    let details = desk.get(&Key::Details(id.to_owned()))?;
    Ok((person, details))
}
