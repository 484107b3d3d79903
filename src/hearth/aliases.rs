//! Lasting ids of people: who is renamed stays the same.
//!
//! Some sites know their people by an id, and show a name that can change. A request names the id, a
//! page shows the name; where a page tells both, they are one person's.

use super::errands;
use crate::desk::{Desk, Step};
use crate::people::{Handle, list};
use crate::record;
use crate::site::{self, Pack};
use crate::store::Key;

/// The most pairs that are remembered until the browser ends, the last seen ones.
const MOST: usize = 200;

/// An id and the name that was last seen beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Alias {
    id: Handle,
    name: Handle,
}

record!(struct Alias { id, name });

/// Notes the pairs that a page tells. Who is on the list under one of the two gets the other as well.
pub(super) fn note(
    desk: &mut Desk<'_>,
    pack: &'static Pack,
    shown: &[(String, String)],
    host: &str,
) -> Step<()> {
    let mut known: Vec<Alias> = desk.get_or_default(&Key::Aliases)?;
    let before = known.clone();
    for (id, name) in shown.iter().take(MOST) {
        let of_pair = |shown: &str| site::canonical(pack, shown, host);
        let name = pack.without_mark(name);
        let (Some(id), Some(name)) = (of_pair(id), of_pair(name)) else {
            continue;
        };
        if id == name {
            continue;
        }
        let new = Alias { id, name };
        if !known.contains(&new) {
            known.retain(|one| one.id != new.id);
            errands::join(desk, &new.id, &new.name)?;
            known.push(new);
        }
    }
    let surplus = known.len().saturating_sub(MOST);
    known.drain(..surplus);
    if known != before {
        desk.put(Key::Aliases, &known);
    }
    Ok(())
}

/// Gives whoever is on the list under the one handle the other one too.
pub(super) fn join(desk: &mut Desk<'_>, id: &Handle, name: &Handle) -> Step<()> {
    let by_id = list::owner(desk, id)?;
    let by_name = list::owner(desk, name)?;
    // Two people on the list are told to be one: that is for the user to say.
    let (mut person, other) = match (by_id, by_name) {
        (Some(person), None) => (person, name),
        (None, Some(person)) => (person, id),
        _ => return Ok(()),
    };
    if person.handles.len() < crate::people::MOST_HANDLES {
        person.handles.push(other.clone());
        list::write(desk, &person)?;
    }
    Ok(())
}

/// The name that was seen beside an id; the handle itself where none was.
pub(super) fn named(desk: &mut Desk<'_>, handle: Handle) -> Step<Handle> {
    let known: Vec<Alias> = desk.get_or_default(&Key::Aliases)?;
    let alias = known.into_iter().find(|alias| alias.id == handle);
    Ok(alias.map_or(handle, |alias| alias.name))
}
