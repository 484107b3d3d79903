//! Many people at once: each of the lists is read and written once, however many they are.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use super::list::{beyond, enlist, everybody, ids, owner, room};
use super::{Circle, Handle, Person};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::store::Key;

/// Ids for so many new people who come at once: no more is looked up for them than the two lists.
pub fn new_ids(desk: &mut Desk<'_>, count: usize) -> Step<Vec<String>> {
    let moment = desk.now.at;
    desk.need([Key::People, Key::Beyond])?;
    let mut taken = ids(desk)?;
    taken.extend(beyond(desk)?.into_iter().map(|known| known.id));
    // One more than the highest number that was given in this moment.
    let prefix = format!("{moment}-");
    let numbers = taken
        .iter()
        .filter_map(|id| id.strip_prefix(&prefix)?.parse().ok());
    let first = numbers
        .max()
        .map_or(0, |highest: usize| highest.saturating_add(1));
    Ok((first..first.saturating_add(count))
        .map(|number| format!("{prefix}{number}"))
        .collect())
}

/// Writes people, all of them or nobody. Nobody is among them twice.
///
/// # Errors
/// [`Error::NoName`], [`Error::CircleFull`], [`Error::HandleTaken`].
pub fn write_all(desk: &mut Desk<'_>, people: &[Person]) -> Step<()> {
    // In the order of the keys: then records come in behind each other, and nothing is moved.
    let mut sorted: Vec<&Person> = Vec::with_capacity(people.len());
    let mut owned: Vec<(&Handle, &Person)> = Vec::new();
    for person in people {
        if person.name.trim().is_empty() {
            return Err(Error::NoName.into());
        }
        sorted.insert(
            sorted.partition_point(|before| before.id <= person.id),
            person,
        );
        for handle in &person.handles {
            let place = owned.partition_point(|(before, _)| *before <= handle);
            owned.insert(place, (handle, person));
        }
    }
    let handles = owned
        .iter()
        .map(|(handle, _)| Key::Handle((*handle).clone()));
    let keys = sorted.iter().map(|person| Key::Person(person.id.clone()));
    desk.need(
        [Key::People, Key::Beyond]
            .into_iter()
            .chain(keys)
            .chain(handles),
    )?;
    let mut known: Vec<Option<Person>> = Vec::with_capacity(people.len());
    for person in &sorted {
        known.push(desk.get(&Key::Person(person.id.clone()))?);
    }
    for circle in Circle::ALL {
        let was_in =
            |known: &Option<Person>| known.as_ref().map(|known| known.circle) == Some(circle);
        let both = || sorted.iter().zip(&known);
        let coming = both().filter(|(person, known)| person.circle == circle && !was_in(known));
        let coming = coming.count();
        let leaving = both().filter(|(person, known)| person.circle != circle && was_in(known));
        if coming > 0 && coming > room(&everybody(desk)?, circle) + leaving.count() {
            return Err(Error::CircleFull(circle).into());
        }
    }
    let mut before: Option<(&Handle, &Person)> = None;
    for (handle, person) in &owned {
        let other = match before.filter(|(before, _)| before == handle) {
            Some((_, other)) => Some(other.id.clone()),
            None => desk.get::<String>(&Key::Handle((*handle).clone()))?,
        };
        if other.is_some_and(|other| other != person.id) {
            let earlier = before.filter(|(before, _)| before == handle);
            let other = match earlier {
                Some((_, other)) => Some(other.clone()),
                None => owner(desk, handle)?,
            };
            // One that leads to nobody is free.
            if let Some(other) = other {
                return Err(Error::HandleTaken {
                    handle: handle.name.clone(),
                    by: other.name,
                }
                .into());
            }
        }
        before = Some((handle, person));
    }
    relist(desk, people, &sorted)?;
    for person in &sorted {
        desk.put(Key::Person(person.id.clone()), *person);
    }
    for (person, known) in sorted.iter().zip(known) {
        let left = known.into_iter().flat_map(|known| known.handles);
        for handle in left.filter(|handle| !person.handles.contains(handle)) {
            desk.remove(Key::Handle(handle));
        }
    }
    for (handle, person) in owned {
        desk.put(Key::Handle(handle.clone()), &person.id);
    }
    Ok(())
}

/// Puts people, also given sorted by id, into the list that they belong in, and out of the other.
fn relist(desk: &mut Desk<'_>, people: &[Person], sorted: &[&Person]) -> Step<()> {
    let find = |id: &String| sorted.binary_search_by(|person| person.id.cmp(id)).ok();
    let mut inside = ids(desk)?;
    let before = inside.clone();
    inside.retain(|id| find(id).is_none_or(|place| sorted[place].circle != Circle::Beyond));
    for person in people {
        if person.circle != Circle::Beyond && !before.contains(&person.id) {
            inside.push(person.id.clone());
        }
    }
    if inside != before {
        desk.put(Key::People, &inside);
    }
    let before = beyond(desk)?;
    let mut outside = before.clone();
    outside.retain(|one| find(&one.id).is_none());
    for person in people.iter().filter(|one| one.circle == Circle::Beyond) {
        enlist(&mut outside, person);
    }
    if outside != before {
        desk.put(Key::Beyond, &outside);
    }
    Ok(())
}

/// Takes people off the list, each of them there as given.
pub fn remove_all(desk: &mut Desk<'_>, people: &[Person]) -> Step<()> {
    let mut sorted: Vec<&Person> = Vec::with_capacity(people.len());
    for person in people {
        let place = sorted.partition_point(|before| before.id <= person.id);
        sorted.insert(place, person);
    }
    let is_gone = |id: &String| sorted.binary_search_by(|person| person.id.cmp(id)).is_ok();
    if people.iter().any(|person| person.circle == Circle::Beyond) {
        let mut beyond = beyond(desk)?;
        beyond.retain(|known| !is_gone(&known.id));
        desk.put(Key::Beyond, &beyond);
    }
    if people.iter().any(|person| person.circle != Circle::Beyond) {
        let mut ids = ids(desk)?;
        ids.retain(|known| !is_gone(known));
        desk.put(Key::People, &ids);
    }
    for person in &sorted {
        desk.remove(Key::Person(person.id.clone()));
    }
    for handle in people.iter().flat_map(|person| &person.handles) {
        desk.remove(Key::Handle(handle.clone()));
    }
    Ok(())
}
