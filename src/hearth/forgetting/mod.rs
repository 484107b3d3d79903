//! Forgetting somebody: every trace of them goes, from what is kept for good, from the snapshots, and
//! from what a session holds. Only counts stay, which name nobody; and what the user wrote of others.
//!
//! It looks at stored forms, not at types: so it finds them in what cannot be read, and in snapshots.

mod traces;
mod words;

use serde_json::{Map, Value};

use self::traces::Traces;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::people::list;
use crate::store::Key;

/// Forgets somebody for good.
pub(super) fn forget(desk: &mut Desk<'_>, id: &str) -> Step<()> {
    let person = list::person(desk, id)?;
    let mut others = list::everybody(desk)?;
    others.retain(|other| other.id != id);
    let snapshots = copies::snapshots(desk)?.into_iter();
    let keys: Vec<Key> = snapshots.map(|one| Key::Snapshot(one.name)).collect();
    desk.need(keys.iter().cloned().chain([Key::Everything]))?;
    let everything: Map<String, Value> = records(desk, &Key::Everything)?;
    let mut copied = Vec::with_capacity(keys.len());
    for key in keys {
        copied.push((records(desk, &key)?, key));
    }
    let mut traces = Traces::of(person);
    // Whoever is found in one copy may be found by that in another.
    let mut known = 0;
    while known < traces.len() {
        known = traces.len();
        traces.find_in(&everything, &others);
        for (snapshot, _) in &copied {
            traces.find_in(snapshot, &others);
        }
    }
    for (name, value) in &everything {
        if let Some(key) = Key::parse(name) {
            match traces.taken_out_of(name, value) {
                Some(left) if left == *value => (),
                Some(left) => desk.put(key, &left),
                None => desk.remove(key),
            }
        }
    }
    for (snapshot, key) in copied {
        let mut left = Map::new();
        for (name, value) in &snapshot {
            if let Some(value) = traces.taken_out_of(name, value) {
                left.insert(name.clone(), value);
            }
        }
        if left != snapshot {
            desk.put(key, &Value::Object(left));
        }
    }
    Ok(())
}

/// What a copy of many records holds, by their names.
fn records(desk: &mut Desk<'_>, key: &Key) -> Step<Map<String, Value>> {
    let found: Option<Value> = desk.get(key)?;
    Ok(match found {
        Some(Value::Object(records)) => records,
        _ => Map::new(),
    })
}
