//! Address books: who is on the list, as one of them has it; what is imported, at once or not at all;
//! and taking that back.

use serde_json::Value;

use super::removed::{self, Removed};
use super::writing::{keep_details, newcomer, with_details};
use crate::Error;
use crate::desk::{Desk, Step};
use crate::people::{Arrival, Circle, Contact, Details, Imported, KnownContact, Person, list};
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
    /// By which it is known, of each of these, that nothing was done with them since. What is known of
    /// them itself would fill what a session holds.
    sums: Vec<i32>,
    /// Those who were on the list.
    changed: Vec<Changed>,
}

record!(struct Import { id, added, sums = default, changed });

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
        sums: Vec::new(),
        changed: Vec::new(),
    };
    let known = arrivals.iter().filter_map(|arrival| arrival.into.clone());
    desk.need(known.flat_map(|id| [Key::Details(id.clone()), Key::Person(id)]))?;
    for arrival in &arrivals {
        let contact = arrival.contact.clone().fitting(desk.now.date());
        if let Some(id) = &arrival.into {
            let (mut person, details) = with_details(desk, id)?;
            let mut details = details.unwrap_or_default();
            let before = Contact::of(&person, &details);
            let mut after = before.clone();
            after.take_in(&contact);
            after.clone().put_into(&mut person, &mut details);
            list::write(desk, &person)?;
            keep_details(desk, id, Some(&details));
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
            keep_details(desk, &person.id, Some(&details));
            import.sums.push(sum(&person, &details));
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

/// Takes an import back: who came by it leaves, unless something was done with them since, and the others
/// are as they were before, but for what the user changed since.
pub(super) fn take_back(desk: &mut Desk<'_>, import: &Import) -> Step<()> {
    let changed = import.changed.iter().map(|changed| &changed.person);
    let all = import.added.iter().chain(changed);
    desk.need(all.flat_map(|id| [Key::Person(id.clone()), Key::Details(id.clone())]))?;
    let mut sums = import.sums.iter();
    for id in &import.added {
        let made = sums.next();
        if !desk.has(&Key::Person(id.clone()))? {
            continue;
        }
        let (person, details) = with_details(desk, id)?;
        let now = sum(&person, &details.unwrap_or_default());
        if made.is_none_or(|made| *made == now) {
            list::remove(desk, id)?;
        }
    }
    for one in &import.changed {
        let id = &one.person;
        // Whoever was taken off the list since stays off it.
        if !desk.has(&Key::Person(id.clone()))? {
            continue;
        }
        let (mut person, details) = with_details(desk, id)?;
        let mut details = details.unwrap_or_default();
        let mut contact = Contact::of(&person, &details);
        contact.take_back(&one.before, &one.after);
        contact.put_into(&mut person, &mut details);
        list::write(desk, &person)?;
        keep_details(desk, id, Some(&details));
    }
    Ok(())
}

/// A number that is another one, but for a chance in four billions, where anything of somebody is: FNV-1a,
/// in the width that JSON carries whole.
fn sum(person: &Person, details: &Details) -> i32 {
    sum_of(&details.write(), sum_of(&person.write(), -0x7EE3_623B))
}

/// Goes on with a sum over all that is in a value. Not over its text: what writes JSON is no part of this
/// program.
fn sum_of(value: &Value, sum: i32) -> i32 {
    let add = |sum: i32, bytes: &[u8]| {
        let add = |sum: i32, byte: &u8| (sum ^ i32::from(*byte)).wrapping_mul(0x0100_0193);
        bytes.iter().fold(sum, add)
    };
    match value {
        Value::Null => sum,
        Value::Bool(is_so) => add(sum, &[u8::from(*is_so)]),
        Value::Number(number) => add(sum, &number.as_i64().unwrap_or_default().to_le_bytes()),
        Value::String(text) => add(add(sum, text.as_bytes()), b"\""),
        Value::Array(items) => items
            .iter()
            .fold(add(sum, b"["), |sum, item| sum_of(item, sum)),
        Value::Object(fields) => fields.iter().fold(sum, |sum, (name, value)| {
            sum_of(value, add(sum, name.as_bytes()))
        }),
    }
}
