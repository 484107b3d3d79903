//! Copies of everything that is kept: the file that a user takes along and reads back, and the
//! snapshots of the last days.

// A step stops for what `Stop` says; where there is more to say, a function says it.
#![allow(clippy::missing_errors_doc)]

use serde_json::{Map, Value};

use crate::Error;
use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::nudge::first_phrases;
use crate::record;
use crate::record::Record;
use crate::schema;
use crate::site;
use crate::store::{Area, Key};
use crate::view::SetAside;

/// How many daily snapshots are kept.
pub const DAILY: usize = 7;

/// How many of those are kept that were made before everything was replaced: who reads back the
/// wrong file first has not lost anything by reading back the right one.
pub const REPLACED: usize = 3;

/// How the name of such a one begins.
const BEFORE: &str = "before";

/// How far back snapshots are looked for, in days, where the list of them cannot be read.
const LOOKED_BACK: i32 = 30;

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
    /// Its day, such as `2026-11-24`; for one from before everything was replaced another name.
    pub name: String,
    /// When it was made.
    pub at: Millis,
}

record!(struct Snapshot { name, at });

impl Snapshot {
    /// Whether it was made because everything was about to be replaced.
    pub fn is_from_before(&self) -> bool {
        self.name.starts_with(BEFORE)
    }
}

/// Whether a record belongs into a copy: what is kept for good, but for what speaks of copies, and what
/// follows from the rest.
fn is_copied(key: &Key) -> bool {
    let of_copies = matches!(key, Key::Snapshots | Key::Snapshot(_) | Key::Wanted);
    key.area() == Area::Local && !of_copies && *key != Key::Turns
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
    let mut wanted = sites;
    retain(&mut wanted, &mut |pattern| {
        is_of_one_host(pattern) || site::is_asked_for(pattern)
    });
    desk.put(Key::Wanted, &wanted);
    Ok(())
}

/// Whether a match pattern is for the pages of one host. A file cannot make Hearth ask for more than that
/// and what some pack asks for.
fn is_of_one_host(pattern: &str) -> bool {
    let rest = ["*://", "https://", "http://"]
        .iter()
        .find_map(|scheme| pattern.strip_prefix(scheme));
    rest.and_then(|rest| rest.strip_suffix("/*"))
        .is_some_and(|host| !host.is_empty() && !host.contains(['*', '/', '?', '#', '@']))
}

/// Forgets the wish for sites that are granted by now.
pub fn forget_granted(desk: &mut Desk<'_>) -> Step<()> {
    let wanted: Vec<String> = desk.get_or_default(&Key::Wanted)?;
    if wanted.is_empty() {
        return Ok(());
    }
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    let mut missing = wanted.clone();
    retain(&mut missing, &mut |pattern| !granted.contains(pattern));
    if missing != wanted {
        desk.put(Key::Wanted, &missing);
    }
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
    let before = format!("{BEFORE}-{}", desk.now.at);
    keep(desk, &before)?;
    let mut set_aside: Vec<SetAside> = desk.get_or_default(&Key::SetAside)?;
    let everything: Value = desk.get_or_default(&Key::Everything)?;
    let names = everything.as_object().into_iter().flat_map(Map::keys);
    for key in names.filter_map(|name| Key::parse(name)) {
        // What could not be read is never thrown away.
        let stays = matches!(key, Key::Aside(_) | Key::SetAside);
        if is_copied(&key) && !stays && !records.contains_key(&key.name()) {
            desk.remove(key);
        }
    }
    // It follows from the people, who are others now.
    desk.remove(Key::Turns);
    for (name, value) in records {
        match Key::parse(name) {
            Some(key) if is_copied(&key) => desk.put(key, value),
            // It has no place here, and is not thrown away.
            _ => desk.put(Key::Aside(name.clone()), value),
        }
    }
    if !set_aside.is_empty() {
        let theirs: Vec<SetAside> = desk.get_or_default(&Key::SetAside)?;
        set_aside.retain(|note| !theirs.contains(note));
        desk.put(Key::SetAside, &[theirs, set_aside].concat());
    }
    Ok(())
}

/// Forgets everything: what is kept for good, the snapshots, and what a session holds.
pub fn erase(desk: &mut Desk<'_>) {
    desk.remove(Key::Everything);
}

/// The snapshots that there are. Where their list cannot be read, those of the last days are
/// looked up.
pub fn snapshots(desk: &mut Desk<'_>) -> Step<Vec<Snapshot>> {
    let was_there = desk.has(&Key::Snapshots)?;
    if let Some(snapshots) = desk.get(&Key::Snapshots)? {
        return Ok(snapshots);
    }
    let mut found = Vec::new();
    if was_there {
        let today = desk.now.date();
        let dates = (-LOOKED_BACK..=0).map(|days| today.plus(days));
        let dates: Vec<_> = dates.map(|date| (date, date.to_string())).collect();
        desk.need(dates.iter().map(|(_, name)| Key::Snapshot(name.clone())))?;
        for (date, name) in dates {
            if desk.has(&Key::Snapshot(name.clone()))? {
                let at = desk.now.start_of(date);
                found.push(Snapshot { name, at });
            }
        }
        desk.put(Key::Snapshots, &found);
    }
    Ok(found)
}

/// Whether there is no snapshot of today.
pub fn is_due(desk: &mut Desk<'_>) -> Step<bool> {
    let today = desk.now.date().to_string();
    let snapshots = snapshots(desk)?;
    Ok(snapshots.iter().all(|snapshot| snapshot.name != today))
}

/// Keeps a snapshot of today.
pub fn keep_today(desk: &mut Desk<'_>) -> Step<()> {
    let today = desk.now.date().to_string();
    keep(desk, &today)
}

/// Whether a record is as Hearth puts it there by itself when it starts for the first time.
fn is_from_the_start(name: &str, value: &Value) -> bool {
    match Key::parse(name) {
        Some(Key::Schema) => true,
        Some(Key::Selling) => *value == first_phrases().write(),
        _ => false,
    }
}

/// Keeps a snapshot under this name, in the place of one of the same name. The oldest of its sort
/// goes. Where there is nothing but what a first start puts there, there is nothing to keep.
fn keep(desk: &mut Desk<'_>, name: &str) -> Step<()> {
    let everything: Value = desk.get_or_default(&Key::Everything)?;
    let records = records(&everything);
    let mut kept = records.as_object().into_iter().flatten();
    if kept.all(|(name, value)| is_from_the_start(name, value)) {
        return Ok(());
    }
    let mut snapshots = snapshots(desk)?;
    snapshots.retain(|snapshot| snapshot.name != name);
    snapshots.push(Snapshot {
        name: name.to_owned(),
        at: desk.now.at,
    });
    let is_from_before = name.starts_with(BEFORE);
    let most = if is_from_before { REPLACED } else { DAILY };
    let same_sort = |snapshot: &Snapshot| snapshot.is_from_before() == is_from_before;
    if snapshots.iter().filter(|one| same_sort(one)).count() > most
        && let Some(oldest) = snapshots.iter().position(same_sort)
    {
        desk.remove(Key::Snapshot(snapshots.remove(oldest).name));
    }
    desk.put(Key::Snapshot(name.to_owned()), &records);
    desk.put(Key::Snapshots, &snapshots);
    Ok(())
}
