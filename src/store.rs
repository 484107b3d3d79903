//! The one port to storage, with its in-memory twin.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;

use serde_json::Value;

use crate::clock::Date;
use crate::people::Handle;
use crate::{Error, Few};

/// The name of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// In which form the records are.
    Schema,
    /// The ids of everybody on the list.
    People,
    /// How everybody's flame burns.
    Turns,
    /// One person.
    Person(String),
    /// How a person is reached, and what is known of them beside their flame.
    Details(String),
    /// Until when talks are in the months of those whom they were with.
    Rolled,
    /// Whose handle it is.
    Handle(Handle),
    /// The notification: how it is set, and when its last turn was.
    Reminding,
    /// Whose birthday is today or tomorrow, as it was found today.
    Birthdays,
    /// Whom the user did not want to be suggested, and when they said so.
    Declined,
    /// One day's counts.
    Tally(Date),
    /// One day's activities.
    Ledger(Date),
    /// The days that have a ledger.
    Days,
    /// The ids of the activities whose composers may still show that they kept the text.
    Awaiting,
    /// The nudges: how they are set, and what came of them.
    Nudges,
    /// The phrases that read like selling.
    Selling,
    /// At which hours the user likes to meet, where they said so.
    BestHours,
    /// Whether what is sent on a site is still read.
    Sight(String),
    /// What is left to do about people on the list.
    Errands,
    /// What the user wants of the names of people who are not on the list.
    Strangers,
    /// What was set aside, as a list.
    SetAside,
    /// One record that could not be read, as it was found.
    Aside(String),
    /// What a request meant that has not ended yet.
    Request(String),
    /// The composers in use.
    Composers,
    /// The exchanges of the last seconds.
    Recent,
    /// The links that were attached to what is sent next.
    Attached,
    /// Lasting ids of people, with the names that were seen beside them.
    Aliases,
    /// The nudge in a tab.
    Nudge(i32),
    /// What was removed lately, to be brought back.
    Removed,
    /// What went wrong and was not seen yet.
    Troubles,
    /// Whether the pages that were open when the extension began have the content script.
    Reached,
    /// The match patterns that the user granted. The browser's own record: only ever read.
    Granted,
    /// Whether the user lets Hearth show notifications. The browser's own record: only ever read.
    MayNotify,
    /// Every record that is kept, by name, but for the snapshots. It is read, and removed as a
    /// whole, snapshots included; nothing is ever put there.
    Everything,
    /// Which snapshots there are.
    Snapshots,
    /// A copy of everything, as it was.
    Snapshot(String),
    /// The match patterns that were granted where a copy was made that was read back here.
    Wanted,
}

/// How the names of snapshots begin: [`Key::Everything`] leaves these out, because one of them is
/// as large as all the rest.
pub const SNAPSHOT: &str = "snapshot/";

/// How the names of people begin.
pub const PERSON: &str = "person/";

/// Where a record lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// On disk, for good.
    Local,
    /// In memory, until the browser ends; it outlives the background.
    Session,
    /// In the browser's own keeping.
    Browser,
}

impl Key {
    /// Where the record lives.
    pub fn area(&self) -> Area {
        match self {
            Key::Request(_)
            | Key::Composers
            | Key::Recent
            | Key::Attached
            | Key::Aliases
            | Key::Birthdays
            | Key::Nudge(_)
            | Key::Removed
            | Key::Troubles
            | Key::Reached => Area::Session,
            Key::Granted | Key::MayNotify | Key::Everything => Area::Browser,
            _ => Area::Local,
        }
    }

    /// Its name in storage.
    pub fn name(&self) -> String {
        match self {
            Key::Schema => "schema".to_owned(),
            Key::People => "people".to_owned(),
            Key::Turns => "turns".to_owned(),
            Key::Person(id) => format!("{PERSON}{id}"),
            Key::Details(id) => format!("details/{id}"),
            Key::Rolled => "rolled".to_owned(),
            Key::Handle(handle) => format!("handle/{}/{}", handle.site, handle.name),
            Key::Reminding => "reminding".to_owned(),
            Key::Birthdays => "birthdays".to_owned(),
            Key::Declined => "declined".to_owned(),
            Key::Tally(date) => format!("tally/{date}"),
            Key::Ledger(date) => format!("ledger/{date}"),
            Key::Days => "days".to_owned(),
            Key::Awaiting => "awaiting".to_owned(),
            Key::Nudges => "nudges".to_owned(),
            Key::Selling => "selling".to_owned(),
            Key::BestHours => "best-hours".to_owned(),
            Key::Sight(site) => format!("sight/{site}"),
            Key::Errands => "errands".to_owned(),
            Key::Strangers => "strangers".to_owned(),
            Key::SetAside => "set-aside".to_owned(),
            Key::Aside(name) => format!("aside/{name}"),
            Key::Request(id) => format!("request/{id}"),
            Key::Composers => "composers".to_owned(),
            Key::Recent => "recent".to_owned(),
            Key::Attached => "attached".to_owned(),
            Key::Aliases => "aliases".to_owned(),
            Key::Nudge(tab) => format!("nudge/{tab}"),
            Key::Removed => "removed".to_owned(),
            Key::Troubles => "troubles".to_owned(),
            Key::Reached => "reached".to_owned(),
            Key::Granted => "granted".to_owned(),
            Key::MayNotify => "may-notify".to_owned(),
            Key::Everything => "everything".to_owned(),
            Key::Snapshots => "snapshots".to_owned(),
            Key::Snapshot(name) => format!("{SNAPSHOT}{name}"),
            Key::Wanted => "wanted".to_owned(),
        }
    }

    /// The record that has this name in storage.
    pub fn parse(name: &str) -> Option<Key> {
        let plain = [
            Key::Schema,
            Key::People,
            Key::Reminding,
            Key::Birthdays,
            Key::Turns,
            Key::Rolled,
            Key::Declined,
            Key::Days,
            Key::Awaiting,
            Key::Nudges,
            Key::Errands,
            Key::Selling,
            Key::BestHours,
            Key::Strangers,
            Key::SetAside,
            Key::Composers,
            Key::Recent,
            Key::Attached,
            Key::Aliases,
            Key::Removed,
            Key::Troubles,
            Key::Reached,
            Key::Snapshots,
            Key::Wanted,
        ];
        if let Some(key) = plain.into_iter().find(|key| key.name() == name) {
            return Some(key);
        }
        let (family, rest) = name.split_once('/')?;
        let whole = || rest.to_owned();
        Some(match family {
            "person" => Key::Person(whole()),
            "details" => Key::Details(whole()),
            "handle" => {
                let (site, name) = rest.split_once('/')?;
                Key::Handle(Handle {
                    site: site.to_owned(),
                    name: name.to_owned(),
                })
            }
            "tally" => Key::Tally(Date::parse(rest)?),
            "ledger" => Key::Ledger(Date::parse(rest)?),
            "aside" => Key::Aside(whole()),
            "request" => Key::Request(whole()),
            "nudge" => Key::Nudge(rest.parse().ok()?),
            "sight" => Key::Sight(whole()),
            "snapshot" => Key::Snapshot(whole()),
            _ => return None,
        })
    }
}

/// Records by name. `None`: looked for, and not there.
pub type Records = Few<Key, Option<Value>>;

/// A place that keeps records.
pub trait Store {
    /// Reads records; every key asked for is in the answer.
    ///
    /// # Errors
    /// [`Error::Storage`] where the place cannot be read.
    fn get(&self, keys: &[Key]) -> impl Future<Output = Result<Records, Error>>;

    /// Writes records, and removes those that are `None`: all of one area at once, or nothing.
    ///
    /// # Errors
    /// [`Error::Storage`] where the place is full or cannot be written.
    fn put(&self, records: &Records) -> impl Future<Output = Result<(), Error>>;
}

/// A store in memory: for tests, and for trying things out.
#[derive(Debug, Default)]
pub struct Memory(RefCell<BTreeMap<Key, Value>>);

impl Memory {
    /// Everything in it.
    pub fn all(&self) -> BTreeMap<Key, Value> {
        self.0.borrow().clone()
    }

    /// Loses what a browser loses when it ends.
    pub fn end_session(&self) {
        self.0
            .borrow_mut()
            .retain(|key, _| key.area() != Area::Session);
    }
}

impl FromIterator<(Key, Value)> for Memory {
    fn from_iter<I: IntoIterator<Item = (Key, Value)>>(records: I) -> Self {
        Memory(RefCell::new(records.into_iter().collect()))
    }
}

impl Store for Memory {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        let records = self.0.borrow();
        let everything = || {
            let kept = records
                .iter()
                .filter(|(key, _)| key.area() != Area::Browser && !matches!(key, Key::Snapshot(_)));
            kept.map(|(key, value)| (key.name(), value.clone()))
                .collect()
        };
        Ok(keys
            .iter()
            .map(|key| match key {
                Key::Everything => (Key::Everything, Some(Value::Object(everything()))),
                key => (key.clone(), records.get(key).cloned()),
            })
            .collect())
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        let mut kept = self.0.borrow_mut();
        // First, as a browser does it.
        let all_goes = records.contains_key(&Key::Everything);
        kept.retain(|key, _| !all_goes || key.area() == Area::Browser);
        for (key, value) in records {
            kept.remove(key);
            kept.extend(value.iter().map(|value| (key.clone(), value.clone())));
        }
        Ok(())
    }
}
