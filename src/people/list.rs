//! The list of people: adding, changing, finding them.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use super::many::{remove_all, write_all};
use super::{Circle, Handle, Person, Talk};
use crate::Error;
use crate::activity::{Activity, Weight};
use crate::desk::{Desk, Step};
use crate::record;
use crate::store::Key;

/// Somebody beyond the circles, as the list of them knows them: there can be thousands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
}

record!(struct Known { id, name });

/// Everybody in a circle, in the order in which they came into one.
pub fn everybody(desk: &mut Desk<'_>) -> Step<Vec<Person>> {
    let ids = ids(desk)?;
    desk.need(ids.iter().cloned().map(Key::Person))?;
    let mut people = Vec::with_capacity(ids.len());
    for id in ids {
        people.extend(desk.get::<Person>(&Key::Person(id))?);
    }
    Ok(people)
}

/// Everybody beyond the circles, in the order of their names.
pub fn beyond(desk: &mut Desk<'_>) -> Step<Vec<Known>> {
    let was_there = desk.has(&Key::Beyond)?;
    if let Some(known) = desk.get(&Key::Beyond)? {
        return Ok(known);
    }
    let mut known = Vec::new();
    if was_there {
        for person in all_kept(desk)? {
            if person.circle == Circle::Beyond {
                enlist(&mut known, &person);
            }
        }
        desk.put(Key::Beyond, &known);
    }
    Ok(known)
}

/// The ids of everybody in a circle. Where that list cannot be read, those who are there are looked
/// up.
pub(super) fn ids(desk: &mut Desk<'_>) -> Step<Vec<String>> {
    let was_there = desk.has(&Key::People)?;
    if let Some(ids) = desk.get(&Key::People)? {
        return Ok(ids);
    }
    let mut ids = Vec::new();
    if was_there {
        for person in all_kept(desk)? {
            if person.circle != Circle::Beyond {
                ids.push(person.id);
            }
        }
        desk.put(Key::People, &ids);
    }
    Ok(ids)
}

/// Everybody of whom there is a record.
fn all_kept(desk: &mut Desk<'_>) -> Step<Vec<Person>> {
    let everything: Value = desk.get_or_default(&Key::Everything)?;
    let names = everything.as_object().into_iter().flat_map(Map::keys);
    let keys = names.filter_map(|name| Key::parse(name));
    let keys: Vec<_> = keys.filter(|key| matches!(key, Key::Person(_))).collect();
    desk.need(keys.iter().cloned())?;
    let mut people = Vec::with_capacity(keys.len());
    for key in keys {
        people.extend(desk.get::<Person>(&key)?);
    }
    Ok(people)
}

/// Puts somebody into the list of those beyond the circles, by their name.
pub(super) fn enlist(known: &mut Vec<Known>, person: &Person) {
    let place = known.partition_point(|one| one.name <= person.name);
    known.insert(
        place,
        Known {
            id: person.id.clone(),
            name: person.name.clone(),
        },
    );
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

/// Ids for so many new people: the moment of adding, with a number.
pub fn new_ids(desk: &mut Desk<'_>, count: usize) -> Step<Vec<String>> {
    let moment = desk.now.at;
    // Others may have been added in the same moment.
    let numbers = 0..2 * count + Circle::ALL.iter().map(|circle| circle.cap()).sum::<usize>();
    let ids: Vec<_> = numbers.map(|number| format!("{moment}-{number}")).collect();
    desk.need(ids.iter().cloned().map(Key::Person))?;
    let mut free = Vec::with_capacity(count);
    for id in ids {
        if free.len() < count && !desk.has(&Key::Person(id.clone()))? {
            free.push(id);
        }
    }
    Ok(free)
}

/// Writes somebody, new or known, with the handles that lead to them.
///
/// # Errors
/// [`Error::NoName`], [`Error::CircleFull`], [`Error::HandleTaken`].
pub fn write(desk: &mut Desk<'_>, person: &Person) -> Step<()> {
    write_all(desk, std::slice::from_ref(person))
}

/// How many more the circle holds.
pub fn room(everybody: &[Person], circle: Circle) -> usize {
    let inside = everybody
        .iter()
        .filter(|person| person.circle == circle)
        .count();
    circle.cap().saturating_sub(inside)
}

/// Takes somebody off the list, and gives them back.
pub fn remove(desk: &mut Desk<'_>, id: &str) -> Step<Person> {
    let person = person(desk, id)?;
    remove_all(desk, std::slice::from_ref(&person))?;
    Ok(person)
}

/// Moves the reminders of those whom an activity was addressed to: forward where it is a talk
/// that counts, back where it is none (any more).
pub fn note(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let talks = activity.counts() && activity.weight() == Weight::Talking;
    let date = desk.now.date_of(activity.at);
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
                let id = Some(activity.id.clone());
                person.talked(Talk::seen(activity.at, Some(activity.kind), id), date);
            }
        } else {
            person.untalked(&activity.id, date);
        }
        if person != before {
            desk.put(Key::Person(person.id.clone()), &person);
        }
    }
    Ok(())
}
