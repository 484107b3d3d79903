//! The list of people: adding, changing, finding them.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use super::turns::{Turns, turns};
use super::{Circle, Handle, Person, Talk};
use crate::Error;
use crate::activity::{Activity, Weight};
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::store::{Key, PERSON};

/// Everybody, in the order in which they were added.
pub fn everybody(desk: &mut Desk<'_>) -> Step<Vec<Person>> {
    let ids = ids(desk)?;
    desk.need(ids.iter().cloned().map(Key::Person))?;
    let mut people = Vec::with_capacity(ids.len());
    for id in ids {
        people.extend(desk.get::<Person>(&Key::Person(id))?);
    }
    Ok(people)
}

/// The ids of everybody. Where that list cannot be read, those who are there are looked up.
pub(super) fn ids(desk: &mut Desk<'_>) -> Step<Vec<String>> {
    let was_there = desk.has(&Key::People)?;
    if let Some(ids) = desk.get(&Key::People)? {
        return Ok(ids);
    }
    let mut ids = Vec::new();
    if was_there {
        let everything: Value = desk.get_or_default(&Key::Everything)?;
        for name in everything.as_object().into_iter().flat_map(Map::keys) {
            // Not by `Key::parse`: it would be all of it in the program that every request wakes.
            if let Some(id) = name.strip_prefix(PERSON) {
                ids.push(id.to_owned());
            }
        }
        desk.put(Key::People, &ids);
        desk.remove(Key::Turns);
    }
    Ok(ids)
}

/// One person.
pub fn person(desk: &mut Desk<'_>, id: &str) -> Step<Person> {
    desk.get(&Key::Person(id.to_owned()))?
        .ok_or_else(|| Error::NoSuchPerson.into())
}

/// Whose handle it is.
pub fn owner(desk: &mut Desk<'_>, handle: &Handle) -> Step<Option<Person>> {
    match desk.get::<String>(&Key::Handle(handle.clone()))? {
        Some(id) => desk.get(&Key::Person(id)),
        None => Ok(None),
    }
}

/// Of a person's record the name alone: all that a draft to them calls for.
struct Named {
    name: String,
}

crate::record!(struct Named { name });

/// The name of the one whose handle it is.
pub fn name_of(desk: &mut Desk<'_>, handle: &Handle) -> Step<Option<String>> {
    let Some(id) = desk.get::<String>(&Key::Handle(handle.clone()))? else {
        return Ok(None);
    };
    let named: Option<Named> = desk.get(&Key::Person(id))?;
    Ok(named.map(|named| named.name))
}

/// An id for somebody new: the moment of adding, and a number where several come at once.
pub fn new_id(desk: &mut Desk<'_>) -> Step<String> {
    let ids = ids(desk)?;
    let moment = desk.now.at;
    let numbers = 0..=ids.len();
    let free = numbers
        .map(|number| format!("{moment}-{number}"))
        .find(|id| !ids.contains(id));
    Ok(free.unwrap_or_default())
}

/// Writes somebody, new or known, with the handles that lead to them.
///
/// # Errors
/// [`Error::NoName`], [`Error::CircleFull`], [`Error::HandleTaken`].
pub fn write(desk: &mut Desk<'_>, person: &Person) -> Step<()> {
    if person.name.trim().is_empty() {
        return Err(Error::NoName.into());
    }
    let handles = person.handles.iter().cloned().map(Key::Handle);
    let own = [Key::People, Key::Turns, Key::Person(person.id.clone())];
    desk.need(handles.chain(own))?;
    let known: Option<Person> = desk.get(&Key::Person(person.id.clone()))?;
    let moves_in = known
        .as_ref()
        .is_none_or(|known| known.circle != person.circle);
    if moves_in && room(&turns(desk)?, person.circle) == 0 {
        return Err(Error::CircleFull(person.circle).into());
    }
    for handle in &person.handles {
        let owner = owner(desk, handle)?.filter(|other| other.id != person.id);
        if let Some(other) = owner {
            return Err(Error::HandleTaken {
                handle: handle.name.clone(),
                by: other.name,
            }
            .into());
        }
    }
    let dropped = known
        .iter()
        .flat_map(|known| &known.handles)
        .filter(|handle| !person.handles.contains(handle));
    for handle in dropped {
        desk.remove(Key::Handle(handle.clone()));
    }
    for handle in &person.handles {
        desk.put(Key::Handle(handle.clone()), &person.id);
    }
    if known.is_none() {
        let mut ids = ids(desk)?;
        ids.push(person.id.clone());
        desk.put(Key::People, &ids);
    }
    desk.put(Key::Person(person.id.clone()), person);
    Ok(())
}

/// How many more the circle holds.
pub fn room(turns: &Turns, circle: Circle) -> usize {
    circle.cap().saturating_sub(turns.inside(circle))
}

/// Takes somebody off the list, with all that is known of them, and gives them back.
pub fn remove(desk: &mut Desk<'_>, id: &str) -> Step<Person> {
    let person = person(desk, id)?;
    let mut ids = ids(desk)?;
    retain(&mut ids, &mut |known| known != id);
    desk.put(Key::People, &ids);
    for handle in &person.handles {
        desk.remove(Key::Handle(handle.clone()));
    }
    desk.remove(Key::Person(id.to_owned()));
    desk.remove(Key::Details(id.to_owned()));
    Ok(person)
}

/// Moves the reminders of those whom an activity was addressed to: forward where it is a talk
/// that counts, back where it is none (any more).
pub fn note(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let talks = activity.counts() && activity.weight() == Weight::Talking;
    desk.need(activity.to.iter().cloned().map(Key::Handle))?;
    for handle in &activity.to {
        let Some(mut person) = owner(desk, handle)? else {
            continue;
        };
        let before = person.clone();
        if talks {
            let told = person.talks.iter().any(|talk| {
                talk.activity.as_deref() == Some(&activity.id) && talk.kind == Some(activity.kind)
            });
            if !told {
                person.talked(Talk {
                    at: activity.at,
                    kind: Some(activity.kind),
                    activity: Some(activity.id.clone()),
                    channel: None,
                });
            }
        } else {
            person.untalked(&activity.id);
        }
        if person != before {
            desk.put(Key::Person(person.id.clone()), &person);
        }
    }
    Ok(())
}
