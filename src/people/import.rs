//! People out of a file: what a reader of files proposes, and how it is carried out and undone.
//!
//! Reading files is not done here: that is a package of its own, which the background does not hold.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use super::many::{new_ids, remove_all, write_all};
use super::{About, Circle, Handle, Person, list};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::record;
use crate::record::Record as _;
use crate::store::Key;
use crate::text::one_line;

/// What would become of the people in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Those who would be added. They have no id yet. Where a circle is full by then, they come beyond
    /// the circles.
    pub add: Vec<Person>,
    /// Those who are on the list, with what the file adds to them.
    pub merge: Vec<Merge>,
    /// Those of whom nothing would be taken.
    pub left_out: Vec<LeftOut>,
}

record!(struct Plan { add = default, merge = default, left_out = default });

/// Somebody in the file who is on the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// The id of whoever is on the list.
    pub id: String,
    /// Their name there.
    pub name: String,
    /// Their name in the file.
    pub found: String,
    /// How one knows.
    pub because: Because,
    /// What they get. Nothing that is noted already is replaced.
    pub brings: Brings,
}

record!(struct Merge { id, name, found, because, brings });

/// What shows that two are one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// Both are the same card: a program gave them one lasting id.
    Card,
    /// The same name on a site.
    Handle(String),
    /// The same mail address.
    Mail(String),
    /// The same phone number.
    Phone(String),
    /// The same name, and nothing that speaks against it.
    Name,
}

record!(
    enum Because {
        Card,
        Handle(name),
        Mail(address),
        Phone(number),
        Name,
    }
);

/// Somebody of whom nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which card or row of the file it is, from 1.
    pub at: u32,
    /// What names them in the file, at least somehow; or nothing.
    pub found: String,
    /// Why.
    pub why: WhyNot,
}

record!(struct LeftOut { at, found, why });

/// Why nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// There is no name.
    NoName,
    /// It is a company or a group.
    NotAPerson,
    /// The same person stands earlier in the file, and gets what is new here.
    TwiceInFile {
        /// Their name there.
        of: String,
    },
    /// They are on the list, and there is nothing new.
    NothingNew {
        /// Their name there.
        of: String,
    },
}

record!(enum WhyNot { NoName, NotAPerson, TwiceInFile { of }, NothingNew { of } });

/// What a file adds to somebody who is on the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brings {
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// The line of notes, where there is none.
    pub note: String,
    /// What else, each where nothing is noted.
    pub about: About,
}

record!(struct Brings { handles = default, note = default, about = default });

impl Brings {
    /// Adds it to somebody. What is noted of them already stays.
    pub fn fill(&self, person: &mut Person) {
        add_missing(&mut person.handles, &self.handles);
        fill(&mut person.note, &self.note);
        let (about, new) = (&mut person.about, &self.about);
        let (reach, found) = (&mut about.reach, &new.reach);
        fill(&mut reach.phone, &found.phone);
        fill(&mut reach.mail, &found.mail);
        fill(&mut reach.video, &found.video);
        fill(&mut reach.place, &found.place);
        fill(&mut reach.message, &found.message);
        fill(&mut about.blog, &new.blog);
        if about.time_zone.is_none() {
            about.time_zone.clone_from(&new.time_zone);
        }
        about.best_hours = about.best_hours.or(new.best_hours);
        about.birthday = about.birthday.or(new.birthday);
        add_missing(&mut about.tags, &new.tags);
        add_missing(&mut about.card, &new.card);
    }
}

fn fill(field: &mut String, new: &str) {
    if field.is_empty() {
        new.clone_into(field);
    }
}

fn add_missing<T: Clone + PartialEq>(known: &mut Vec<T>, new: &[T]) {
    for one in new {
        if !known.contains(one) {
            known.push(one.clone());
        }
    }
}

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
    let newcomers = plan.add.iter().flat_map(|person| &person.handles);
    let brought = plan.merge.iter().flat_map(|merge| &merge.brings.handles);
    let handles: Vec<Key> = newcomers.chain(brought).cloned().map(Key::Handle).collect();
    let known = plan.merge.iter().map(|merge| Key::Person(merge.id.clone()));
    let lists = [Key::People, Key::Beyond, Key::Removed];
    desk.need(lists.into_iter().chain(known).chain(handles))?;

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

    let id = format!("import-{}", changed.added.first().map_or_else(|| desk.now.at.to_string(), String::clone));
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
    let handles = people.iter().flat_map(|person| &person.handles).cloned();
    let handles: Vec<Key> = handles.map(Key::Handle).collect();
    desk.need(handles)?;
    keep_free_handles(desk, &mut people)?;
    write_all(desk, &people)?;
    desk.remove(key);
    Ok(())
}
