//! What Hearth keeps, record by record, for the page that shows it: nothing that lies in storage
//! is left out.

use serde_json::{Map, Value};

use crate::record;
use crate::store::{Area, Key};

/// What a record is kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// The people on the list, whose handle is whose, and when the user likes to meet them.
    People,
    /// How the notification is set.
    Reminders,
    /// What was done on each of the last days.
    Ledger,
    /// Each day's counts.
    Tallies,
    /// How nudges are set, and what came of them.
    Nudges,
    /// Whether what is sent on each site is still read.
    Sight,
    /// Which copies there are, and the sites that one of them wants.
    Copies,
    /// What could not be read.
    Aside,
    /// In which form all of this is.
    Form,
    /// What is needed until the browser ends: in memory, never on disk.
    Session,
}

/// The records that are kept for one purpose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What for.
    pub purpose: Purpose,
    /// Each by its name and its content, as JSON.
    pub records: Vec<(String, String)>,
}

impl Group {
    /// How large they are, in bytes.
    pub fn bytes(&self) -> usize {
        let sizes = self
            .records
            .iter()
            .map(|(name, text)| name.len() + text.len());
        sizes.sum()
    }
}

/// Every record in storage, by purpose. `everything` is [`Key::Everything`]; of the snapshots,
/// which are not in it, the record that lists them tells.
pub fn groups(everything: &Value) -> Vec<Group> {
    let none = Map::new();
    let mut groups: Vec<Group> = Vec::new();
    for (name, value) in everything.as_object().unwrap_or(&none) {
        let purpose = purpose(name);
        let place = match groups.binary_search_by_key(&purpose, |group| group.purpose) {
            Ok(place) => place,
            Err(place) => {
                let records = Vec::new();
                groups.insert(place, Group { purpose, records });
                place
            }
        };
        groups[place]
            .records
            .push((name.clone(), record::json(value)));
    }
    groups
}

fn purpose(name: &str) -> Purpose {
    match Key::parse(name) {
        Some(key) if key.area() != Area::Local => Purpose::Session,
        Some(
            Key::People
            | Key::Turns
            | Key::Person(_)
            | Key::Details(_)
            | Key::Handle(_)
            | Key::Errands
            | Key::Rolled
            | Key::Declined
            | Key::BestHours,
        ) => Purpose::People,
        Some(Key::Reminding) => Purpose::Reminders,
        Some(Key::Ledger(_) | Key::Days | Key::Awaiting | Key::Strangers) => Purpose::Ledger,
        Some(Key::Tally(_)) => Purpose::Tallies,
        Some(Key::Nudges | Key::Selling) => Purpose::Nudges,
        Some(Key::Sight(_)) => Purpose::Sight,
        Some(Key::Snapshots | Key::Snapshot(_) | Key::Wanted) => Purpose::Copies,
        Some(Key::Schema) => Purpose::Form,
        // What nobody knows was not read by anybody either.
        _ => Purpose::Aside,
    }
}
