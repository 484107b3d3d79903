//! Address books: who is on the list, as one of them has it; what is imported, at once or not at all;
//! and taking that back.

use serde_json::Value;

use super::removed::{self, Removed};
use super::writing::newcomer;
use crate::Error;
use crate::desk::{Desk, Step};
use crate::hours::WeekHours;
use crate::people::one_line;
use crate::people::{
    Arrival, Circle, Contact, Details, Imported, KnownContact, MOST_CARD_LINES, Person, list,
};
use crate::record;
use crate::record::Record as _;
use crate::store::Key;

/// What an import did, so that it can be taken back as one.
#[derive(Clone, Debug)]
pub(super) struct Import {
    /// By which it is taken back.
    pub id: String,
    /// The ids of those who were new.
    added: Vec<String>,
    /// Those who were on the list.
    changed: Vec<Changed>,
}

record!(struct Import { id, added, changed });

/// Somebody before an import and after it.
#[derive(Clone, Debug)]
struct Changed {
    person: String,
    before: Contact,
    after: Contact,
}

record!(struct Changed { person, before, after });

/// Everybody on the list, as an address book has them.
pub(super) fn contacts(desk: &mut Desk<'_>) -> Step<Vec<KnownContact>> {
    let everybody = list::everybody(desk)?;
    let ids = everybody.iter().map(|person| person.id.clone());
    desk.need(ids.map(Key::Details))?;
    let mut contacts = Vec::with_capacity(everybody.len());
    for person in everybody {
        let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
        let contact = Contact::of(&person, &details);
        contacts.push(KnownContact {
            id: person.id,
            contact,
        });
    }
    Ok(contacts)
}

/// Puts people on the list, and what is new of others into what is known of them.
///
/// # Errors
/// What [`list::write`] refuses; then nobody is imported. [`Error::Garbled`] where that are no
/// [`Arrival`]s.
pub(super) fn import(desk: &mut Desk<'_>, people: &Value) -> Step<Imported> {
    let arrivals: Vec<Arrival> =
        Vec::read(people).map_err(|why| Error::Garbled(why.to_string()))?;
    let mut import = Import {
        id: format!("import/{}", desk.now.at),
        added: Vec::new(),
        changed: Vec::new(),
    };
    let known = arrivals.iter().filter_map(|arrival| arrival.into.clone());
    desk.need(known.flat_map(|id| [Key::Details(id.clone()), Key::Person(id)]))?;
    for arrival in &arrivals {
        let contact = tidy(&arrival.contact);
        if let Some(id) = &arrival.into {
            let mut person = list::person(desk, id)?;
            let mut details: Details = desk.get_or_default(&Key::Details(id.clone()))?;
            let before = Contact::of(&person, &details);
            let mut after = before.clone();
            after.take_in(&contact);
            after.clone().put_into(&mut person, &mut details);
            list::write(desk, &person)?;
            desk.put(Key::Details(id.clone()), &details);
            import.changed.push(Changed {
                person: id.clone(),
                before,
                after,
            });
        } else {
            let mut person = newcomer(desk, contact.circle.unwrap_or(Circle::Fifty))?;
            let mut details = Details::default();
            contact.put_into(&mut person, &mut details);
            list::write(desk, &person)?;
            if details != Details::default() {
                desk.put(Key::Details(person.id.clone()), &details);
            }
            import.added.push(person.id);
        }
    }
    let count = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
    let imported = Imported {
        id: import.id.clone(),
        added: count(import.added.len()),
        merged: count(import.changed.len()),
    };
    removed::keep(desk, Removed::Import(import))?;
    Ok(imported)
}

/// Takes an import back: who came by it leaves, and the others are as they were before, but for what
/// the user changed since.
pub(super) fn take_back(desk: &mut Desk<'_>, import: &Import) -> Step<()> {
    let changed = import.changed.iter().map(|changed| &changed.person);
    let all = import.added.iter().chain(changed);
    desk.need(all.flat_map(|id| [Key::Person(id.clone()), Key::Details(id.clone())]))?;
    for id in &import.added {
        if desk.has(&Key::Person(id.clone()))? {
            list::remove(desk, id)?;
        }
        desk.remove(Key::Details(id.clone()));
    }
    for one in &import.changed {
        let id = &one.person;
        // Whoever was taken off the list since stays off it.
        let Some(mut person) = desk.get::<Person>(&Key::Person(id.clone()))? else {
            continue;
        };
        let mut details: Details = desk.get_or_default(&Key::Details(id.clone()))?;
        let mut contact = Contact::of(&person, &details);
        contact.take_back(&one.before, &one.after);
        contact.put_into(&mut person, &mut details);
        list::write(desk, &person)?;
        desk.put(Key::Details(id.clone()), &details);
    }
    Ok(())
}

/// What comes from a file within the bounds of what is kept.
fn tidy(contact: &Contact) -> Contact {
    let mut contact = contact.clone();
    contact.name = one_line(&contact.name);
    contact.note = one_line(&contact.note);
    contact.cadence_days = contact.cadence_days.map(|days| days.clamp(1, 3_650));
    contact.best_hours = contact.best_hours.filter(WeekHours::is_sound);
    contact.card.truncate(MOST_CARD_LINES);
    contact
}
