//! Forgetting a person: every trace of them goes, in what is kept, in what a session holds, and in the
//! copies of other days. What was counted stays counted.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

mod trace;

use serde_json::{Map, Value};

use super::list;
use crate::activity::Activity;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::record::Record;
use crate::store::Key;
use trace::Trace;

/// Forgets somebody for good: nothing brings them back.
///
/// # Errors
/// [`crate::Error::NoSuchPerson`].
pub fn forget(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let person = list::person(desk, id)?;
    let present: Value = desk.get_or_default(&Key::Everything)?;
    let present = present.as_object().cloned().unwrap_or_default();
    let snapshots = copies::snapshots(desk)?.into_iter();
    let keys: Vec<_> = snapshots.map(|it| Key::Snapshot(it.name)).collect();
    desk.need(keys.iter().cloned())?;
    let mut copies = Vec::with_capacity(keys.len());
    for key in keys {
        if let Some(Value::Object(records)) = desk.get::<Value>(&key)? {
            copies.push((key, records));
        }
    }

    let mut trace = Trace::of(&person);
    // A copy can know them under another id: one that was joined to this card since, or removed.
    let others = |id: &str| present.contains_key(&Key::Person(id.to_owned()).name());
    while copies
        .iter()
        .any(|(_, records)| trace.follow(records, others))
    {}

    let mut left = present.clone();
    wipe(&mut left, &trace);
    for (name, before) in &present {
        let Some(key) = Key::parse(name) else {
            continue;
        };
        match left.get(name) {
            None => desk.remove(key),
            Some(after) if after != before => desk.put(key, after),
            Some(_) => {}
        }
    }
    for (key, before) in copies {
        let mut left = before.clone();
        wipe(&mut left, &trace);
        if left != before {
            desk.put(key, &Value::Object(left));
        }
    }
    Ok(())
}

/// Takes every trace out of records, by name: those that are kept, or those of a copy.
fn wipe(records: &mut Map<String, Value>, trace: &Trace) {
    records.retain(|name, value| wiped(name, value, trace));
}

/// Takes every trace out of one record. Whether it stays.
fn wiped(name: &str, value: &mut Value, trace: &Trace) -> bool {
    match Key::parse(name) {
        Some(Key::Person(id)) => return !trace.is_id(&id),
        Some(Key::Handle(handle)) => {
            return !trace.is_handle(&handle) && !value.as_str().is_some_and(|id| trace.is_id(id));
        }
        Some(Key::People) => retain(value, |id| !id.as_str().is_some_and(|id| trace.is_id(id))),
        Some(Key::Beyond) => retain(value, |known| {
            !known["id"].as_str().is_some_and(|id| trace.is_id(id))
        }),
        Some(Key::Ledger(_)) => {
            for entry in value.as_array_mut().into_iter().flatten() {
                quieten(entry, trace);
            }
        }
        // Counts, settings and lists of days name nobody.
        Some(
            Key::Schema
            | Key::Tally(_)
            | Key::Days
            | Key::Awaiting
            | Key::Nudges
            | Key::Strangers
            | Key::Snapshots
            | Key::Wanted
            | Key::Reached,
        ) => {}
        // What is in use on pages right now goes on without them.
        Some(Key::Composers | Key::Recent | Key::Request(_) | Key::Attached | Key::Nudge(_)) => {
            trace.scrub(value);
        }
        // Of all else, what was removed and what could not be read included, whatever tells of them.
        _ => {
            retain(value, |one| !trace.is_told_in(one));
            return !trace.is_told_in(value) && !trace.is_told_in(&Value::from(name));
        }
    }
    true
}

/// Keeps the elements of a list that fit.
fn retain(value: &mut Value, fits: impl Fn(&Value) -> bool) {
    if let Some(list) = value.as_array_mut() {
        list.retain(fits);
    }
}

/// Takes them out of an activity. What it was, and on which side it lies, stays.
fn quieten(entry: &mut Value, trace: &Trace) {
    let Ok(mut activity) = Activity::read(entry) else {
        trace.scrub(entry);
        return;
    };
    let before = activity.clone();
    activity.to.retain(|handle| !trace.is_handle(handle));
    let was_to_them = activity.to.len() < before.to.len();
    let leads = |link: &str| trace.leads_to_them(link);
    if was_to_them || activity.object.as_deref().is_some_and(leads) {
        activity.object = None;
    }
    for link in &mut activity.links {
        if leads(link) {
            *link = trace.without(link);
        }
    }
    if activity != before {
        *entry = activity.write();
    }
}
