//! People out of a file: what a reader of files proposes, and how it is carried out and undone.
//!
//! Reading files is not done here: that is a package of its own, which the background does not hold.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use super::many::{new_ids, remove_all, write_all};
use super::{Circle, Handle, Person, list};

pub use super::plan::{Because, Brings, LeftOut, Merge, Plan, WhyNot};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::record;
use crate::record::Record as _;
use crate::store::Key;
use crate::text::one_line;

/// What was carried out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// By which it is undone.
    pub id: String,
    /// The ids of those who were added.
    pub added: Vec<String>,
    /// How many got something new.
    pub merged: u32,
}

record!(struct Done { id, added, merged });

/// What an import changed.
#[derive(Clone, Debug, Default)]
struct Changed {
    /// The ids of those who were added.
    added: Vec<String>,
    /// Those who got something new, as they were before.
    before: Vec<Person>,
}

record!(struct Changed { added = default, before = default });

/// Everybody of whom there is a record, in circles and beyond. `everything` is [`Key::Everything`].
pub fn everybody_in(everything: &Value) -> Vec<Person> {
    let none = Map::new();
    let mut people = Vec::new();
    for (name, value) in everything.as_object().unwrap_or(&none) {
        if matches!(Key::parse(name), Some(Key::Person(_))) {
            people.extend(Person::read(value));
        }
    }
    people
}

/// Carries out a plan. What speaks against a part of it by now stops only that: a circle that is
/// full, a handle that has become somebody's, a person who is gone.
pub fn carry_out(desk: &mut Desk<'_>, plan: &Plan) -> Step<Done> {
    let known = plan.merge.iter().map(|merge| Key::Person(merge.id.clone()));
    let lists = [Key::People, Key::Beyond, Key::Removed];
    desk.need(lists.into_iter().chain(known))?;

    let mut changed = Changed::default();
    let mut people: Vec<Person> = Vec::with_capacity(plan.add.len() + plan.merge.len());
    // Where each of them is, in the order of the ids: several cards may be one person.
    let mut places: Vec<(&str, usize)> = Vec::with_capacity(plan.merge.len());
    for merge in &plan.merge {
        let place = places.partition_point(|(id, _)| *id < merge.id.as_str());
        if let Some((_, at)) = places.get(place).filter(|(id, _)| *id == merge.id) {
            merge.brings.fill(&mut people[*at]);
        } else if let Some(mut person) = desk.get::<Person>(&Key::Person(merge.id.clone()))? {
            changed.before.push(person.clone());
            merge.brings.fill(&mut person);
            person.note = one_line(&person.note);
            places.insert(place, (&merge.id, people.len()));
            people.push(person);
        }
    }
    let mut ids = new_ids(desk, plan.add.len())?.into_iter();
    let everybody = list::everybody(desk)?;
    let mut room = Circle::ALL.map(|circle| (circle, list::room(&everybody, circle)));
    for person in plan.add.iter().filter(|one| !one.name.trim().is_empty()) {
        let mut person = Person {
            id: ids.next().unwrap_or_default(),
            name: one_line(&person.name),
            note: one_line(&person.note),
            added: desk.now.at,
            ..person.clone()
        };
        let place = room.iter_mut().find(|(circle, _)| *circle == person.circle);
        match place {
            Some((_, room)) if *room > 0 => *room -= 1,
            _ => person.circle = Circle::Beyond,
        }
        changed.added.push(person.id.clone());
        people.push(person);
    }
    keep_free_handles(desk, &mut people)?;
    write_all(desk, &people)?;

    let id = format!(
        "import-{}",
        changed
            .added
            .first()
            .map_or_else(|| desk.now.at.to_string(), String::clone)
    );
    desk.put(Key::Import(id.clone()), &changed);
    Ok(Done {
        id,
        merged: u32::try_from(changed.before.len()).unwrap_or(u32::MAX),
        added: changed.added,
    })
}

/// Leaves to each of these people the handles that are nobody else's: neither on the list nor earlier
/// among them.
fn keep_free_handles(desk: &mut Desk<'_>, people: &mut [Person]) -> Step<()> {
    for person in &mut *people {
        // A file gives no handle that is no site's.
        let is_sound = |handle: &Handle| !handle.site.is_empty() && !handle.site.contains('/');
        person.handles.retain(is_sound);
    }
    let handles = people.iter().flat_map(|person| &person.handles).cloned();
    desk.need(handles.map(Key::Handle))?;
    let mut taken: Vec<(usize, Handle)> = Vec::new();
    {
        let mut seen: Vec<(&Handle, usize)> = Vec::new();
        for (number, person) in people.iter().enumerate() {
            for handle in &person.handles {
                let place = seen.partition_point(|(before, _)| *before < handle);
                let owner = desk.get::<String>(&Key::Handle(handle.clone()))?;
                let earlier = seen.get(place).filter(|(before, _)| *before == handle);
                if owner.is_some_and(|owner| owner != person.id) || earlier.is_some() {
                    taken.push((number, handle.clone()));
                } else {
                    seen.insert(place, (handle, number));
                }
            }
        }
    }
    for (number, handle) in taken {
        // Where somebody holds the same one twice, the first of them stays.
        let handles = &mut people[number].handles;
        if let Some(place) = handles.iter().rposition(|known| *known == handle) {
            handles.remove(place);
        }
    }
    Ok(())
}

/// Undoes an import: those who were added go, the others are noted as before. Their talks stay.
pub fn undo(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let key = Key::Import(id.to_owned());
    let changed: Changed = desk.get(&key)?.ok_or(Error::NothingToUndo)?;
    let before = changed.before.iter().map(|person| &person.id);
    desk.need(changed.added.iter().chain(before).cloned().map(Key::Person))?;
    let mut gone = Vec::with_capacity(changed.added.len());
    for id in changed.added {
        gone.extend(desk.get::<Person>(&Key::Person(id))?);
    }
    remove_all(desk, &gone)?;
    let mut people = Vec::with_capacity(changed.before.len());
    for before in changed.before {
        let Some(mut person) = desk.get::<Person>(&Key::Person(before.id.clone()))? else {
            continue;
        };
        person.handles = before.handles;
        person.note = before.note;
        person.about = before.about;
        people.push(person);
    }
    keep_free_handles(desk, &mut people)?;
    write_all(desk, &people)?;
    desk.remove(key);
    Ok(())
}
