//! Where the demo keeps things: in the page's own storage, and in memory where that refuses.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use hearth::Error;
use hearth::store::{Area, Key, Records, Store};
use leptos::prelude::window;
use serde_json::{Value, json};

use crate::network;

/// Before every name, so that the demo shares an origin with other pages and touches nothing of
/// theirs.
const OWN: &str = "hearth-demo/";
/// The state machine's records; whatever else the page keeps is beside them.
const RECORDS: &str = "records/";

/// For how long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// For good.
    Lasting,
    /// Until the tab is closed; a reload leaves it.
    Session,
}

/// How far the page's storage can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It takes what it is given.
    Keeps,
    /// It would not take something: it is full. What it has can still be read.
    Full,
    /// The browser does not let the page have any.
    Refused,
}

type Entry = (Kept, String);

/// The page's own storage.
///
/// Once it refuses a single thing, everything that is new stays in memory: half of what belongs
/// together would be worse than none of it.
pub struct PageStore {
    standing: Cell<Standing>,
    /// What storage did not take. `None`: removed.
    beside: RefCell<BTreeMap<Entry, Option<Value>>>,
}

impl PageStore {
    /// Opens it.
    pub fn open() -> Self {
        // Asked for by hand: `gloo_storage` panics where the browser refuses.
        let window = window();
        let local = matches!(window.local_storage(), Ok(Some(_)));
        let session = matches!(window.session_storage(), Ok(Some(_)));
        let standing = if local && session {
            Standing::Keeps
        } else {
            Standing::Refused
        };
        Self {
            standing: Cell::new(standing),
            beside: RefCell::default(),
        }
    }

    /// Whether what is new will be gone with the page.
    pub fn forgets(&self) -> bool {
        self.standing.get() != Standing::Keeps
    }

    /// Something that the page keeps beside the state machine's records.
    pub fn read(&self, name: &str) -> Option<Value> {
        self.look_up(&(Kept::Lasting, name.to_owned()))
    }

    /// Keeps something beside the state machine's records.
    pub fn write(&self, name: &str, value: Value) {
        self.keep(vec![((Kept::Lasting, name.to_owned()), Some(value))]);
    }

    /// Empties all that is the demo's own, and nothing else.
    pub fn empty(&self) {
        self.beside.borrow_mut().clear();
        if self.standing.get() != Standing::Refused {
            empty_of_own::<LocalStorage>();
            empty_of_own::<SessionStorage>();
            self.standing.set(Standing::Keeps);
        }
    }

    fn look_up(&self, entry: &Entry) -> Option<Value> {
        if let Some(value) = self.beside.borrow().get(entry) {
            return value.clone();
        }
        if self.standing.get() == Standing::Refused {
            return None;
        }
        stored(entry)
    }

    /// All of them or none go into storage; then they stay in memory.
    fn keep(&self, entries: Vec<(Entry, Option<Value>)>) {
        if self.standing.get() == Standing::Keeps {
            let mut before = Vec::new();
            let all = entries.iter().all(|(entry, value)| {
                before.push((entry, stored(entry)));
                put(entry, value.as_ref())
            });
            if all {
                return;
            }
            self.standing.set(Standing::Full);
            for (entry, value) in before {
                // There was room for it a moment ago.
                put(entry, value.as_ref());
            }
        }
        self.beside.borrow_mut().extend(entries);
    }
}

impl Store for PageStore {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        let records = keys.iter().map(|key| {
            let value = match entry_of(key) {
                Some(entry) => self.look_up(&entry),
                None if *key == Key::Granted => Some(json!([network::ORIGIN])),
                // Only copies ask for everything, and here none are made.
                None => None,
            };
            (key.clone(), value)
        });
        Ok(records.collect())
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        let entries = records.into_iter();
        self.keep(
            entries
                .filter_map(|(key, value)| Some((entry_of(key)?, value.clone())))
                .collect(),
        );
        Ok(())
    }
}

/// Where a record is kept; `None` for what a browser would tell.
fn entry_of(key: &Key) -> Option<Entry> {
    let kept = match key.area() {
        Area::Local => Kept::Lasting,
        Area::Session => Kept::Session,
        Area::Browser => return None,
    };
    Some((kept, format!("{RECORDS}{}", key.name())))
}

fn stored((kept, name): &Entry) -> Option<Value> {
    fn get<S: Storage>(name: &str) -> Option<Value> {
        match S::get(name) {
            Ok(value) => Some(value),
            // What somebody wrote there by hand is for the core to set aside.
            Err(StorageError::SerdeError(_)) => S::raw().get_item(name).ok()?.map(Value::String),
            Err(_) => None,
        }
    }
    let name = format!("{OWN}{name}");
    match kept {
        Kept::Lasting => get::<LocalStorage>(&name),
        Kept::Session => get::<SessionStorage>(&name),
    }
}

/// Whether storage took it.
fn put((kept, name): &Entry, value: Option<&Value>) -> bool {
    fn set<S: Storage>(name: &str, value: Option<&Value>) -> bool {
        if let Some(value) = value {
            return S::set(name, value).is_ok();
        }
        S::delete(name);
        true
    }
    let name = format!("{OWN}{name}");
    match kept {
        Kept::Lasting => set::<LocalStorage>(&name, value),
        Kept::Session => set::<SessionStorage>(&name, value),
    }
}

fn empty_of_own<S: Storage>() {
    let storage = S::raw();
    let names = (0..S::length()).filter_map(|place| storage.key(place).ok().flatten());
    // All of them first: the places move when one goes.
    let own: Vec<String> = names.filter(|name| name.starts_with(OWN)).collect();
    for name in own {
        S::delete(name);
    }
}
