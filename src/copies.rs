//! Copies of everything that is kept: the file that a user takes along and reads back, and the
//! snapshots of the last days.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use crate::Error;
use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::record;
use crate::record::Record;
use crate::schema;
use crate::store::{Area, Key};

/// How many daily snapshots are kept. The one made before everything was replaced comes on top.
pub const DAILY: usize = 7;

/// The name of the snapshot that is made before everything is replaced.
pub const BEFORE: &str = "before";

/// The form of the file that a user takes along.
const FILE_FORM: u32 = 1;

/// Everything that is kept, as a file that can be read back.
#[derive(Clone, Debug)]
struct File {
    /// The form of this file, and the sign that it is one.
    hearth: u32,
    /// Every record, by its name, as it is in storage.
    records: Value,
    /// The match patterns that were granted.
    sites: Vec<String>,
}

record!(struct File { hearth, records, sites = default });

/// A snapshot that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its day, such as `2026-11-24`, or [`BEFORE`].
    pub name: String,
    /// When it was made.
    pub at: Millis,
}

record!(struct Snapshot { name, at });

/// Whether a record belongs into a copy: what is kept for good, but for what speaks of copies.
fn is_copied(key: &Key) -> bool {
    key.area() == Area::Local && !matches!(key, Key::Snapshots | Key::Snapshot(_) | Key::Wanted)
}

/// The file with everything. `everything` is [`Key::Everything`], `granted` is [`Key::Granted`].
/// It looks at no record, so it holds just as well what this program cannot read.
pub fn file(everything: &Value, granted: &Value) -> Value {
    let none = Map::new();
    let present = everything.as_object().unwrap_or(&none);
    let wanted = present.get(&Key::Wanted.name()).unwrap_or(&Value::Null);
    let mut sites = Vec::new();
    for patterns in [granted, wanted] {
        sites.extend(Vec::<String>::read(patterns).unwrap_or_default());
    }
    sites.sort();
    sites.dedup();
    File {
        hearth: FILE_FORM,
        records: records(everything),
        sites,
    }
    .write()
}

/// The records that belong into a copy, by name. One that no [`Key`] names is kept for good, too:
/// a newer program may have written it.
fn records(everything: &Value) -> Value {
    let mut copied = everything.as_object().cloned().unwrap_or_default();
    copied.retain(|name, _| Key::parse(name).is_none_or(|key| is_copied(&key)));
    Value::Object(copied)
}

/// Puts what a file holds in the place of everything that is kept. A snapshot of that is kept.
///
/// # Errors
/// [`Error::NotACopy`], [`Error::NewerCopy`]: nothing is changed then.
pub fn take_in(desk: &mut Desk<'_>, file: &Value) -> Step<()> {
    let File {
        hearth,
        records,
        sites,
    } = File::read(file).map_err(|_| Error::NotACopy)?;
    let version = records.get(Key::Schema.name()).and_then(Value::as_u64);
    let version = version.and_then(|version| u32::try_from(version).ok());
    let (Some(version), Some(records)) = (version, records.as_object()) else {
        return Err(Error::NotACopy.into());
    };
    if hearth > FILE_FORM || version > schema::VERSION {
        return Err(Error::NewerCopy.into());
    }
    replace(desk, records)?;
    desk.put(Key::Wanted, &sites);
    Ok(())
}

/// Puts what a snapshot holds in the place of everything that is kept. A snapshot of that is kept.
///
/// # Errors
/// [`Error::NoSuchCopy`].
pub fn restore(desk: &mut Desk<'_>, name: &str) -> Step<()> {
    let snapshot: Option<Value> = desk.get(&Key::Snapshot(name.to_owned()))?;
    let records = snapshot.as_ref().and_then(Value::as_object);
    replace(desk, records.ok_or(Error::NoSuchCopy)?)
}

fn replace(desk: &mut Desk<'_>, records: &Map<String, Value>) -> Step<()> {
    keep(desk, BEFORE)?;
    for key in present(desk)? {
        if is_copied(&key) && !records.contains_key(&key.name()) {
            desk.remove(key);
        }
    }
    for (name, value) in records {
        match Key::parse(name) {
            Some(key) if is_copied(&key) => desk.put(key, value),
            // It has no place here, and is not thrown away.
            _ => desk.put(Key::Aside(name.clone()), value),
        }
    }
    Ok(())
}

/// Forgets everything: what is kept for good, the snapshots, and what a session holds.
pub fn erase(desk: &mut Desk<'_>) -> Step<()> {
    let snapshots: Vec<Snapshot> = desk.get_or_default(&Key::Snapshots)?;
    for key in present(desk)? {
        desk.remove(key);
    }
    for snapshot in snapshots {
        desk.remove(Key::Snapshot(snapshot.name));
    }
    Ok(())
}

/// The keys of all that is kept, but for the snapshots.
fn present(desk: &mut Desk<'_>) -> Step<Vec<Key>> {
    let everything: Value = desk.get_or_default(&Key::Everything)?;
    let names = everything.as_object().into_iter().flat_map(Map::keys);
    Ok(names.filter_map(|name| Key::parse(name)).collect())
}

/// Whether there is no snapshot of today.
pub fn is_due(desk: &mut Desk<'_>) -> Step<bool> {
    let today = desk.now.date().to_string();
    let snapshots: Vec<Snapshot> = desk.get_or_default(&Key::Snapshots)?;
    Ok(snapshots.iter().all(|snapshot| snapshot.name != today))
}

/// Keeps a snapshot of today.
pub fn keep_today(desk: &mut Desk<'_>) -> Step<()> {
    let today = desk.now.date().to_string();
    keep(desk, &today)
}

/// Keeps a snapshot under this name, in the place of one of the same name. The oldest day goes.
/// Where nobody is on the list and nothing was counted there is nothing to keep.
fn keep(desk: &mut Desk<'_>, name: &str) -> Step<()> {
    let everything: Value = desk.get_or_default(&Key::Everything)?;
    if [Key::People, Key::Days]
        .iter()
        .all(|key| everything.get(key.name()).is_none())
    {
        return Ok(());
    }
    let mut snapshots: Vec<Snapshot> = desk.get_or_default(&Key::Snapshots)?;
    snapshots.retain(|snapshot| snapshot.name != name);
    snapshots.push(Snapshot {
        name: name.to_owned(),
        at: desk.now.at,
    });
    let is_daily = |snapshot: &Snapshot| snapshot.name != BEFORE;
    if snapshots
        .iter()
        .filter(|snapshot| is_daily(snapshot))
        .count()
        > DAILY
        && let Some(oldest) = snapshots.iter().position(is_daily)
    {
        desk.remove(Key::Snapshot(snapshots.remove(oldest).name));
    }
    desk.put(Key::Snapshot(name.to_owned()), &records(&everything));
    desk.put(Key::Snapshots, &snapshots);
    Ok(())
}
