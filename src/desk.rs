//! The desk at which one event is worked on: the records that were fetched, and what becomes of
//! them. Nothing leaves it before the event is done.

use serde_json::Value;

use crate::Error;
use crate::clock::Now;
use crate::record::{self, Record, Unreadable};
use crate::schema;
use crate::store::{Area, Key, Records};
use crate::view::SetAside;

/// Why an event cannot be finished now.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    /// Records are missing: fetch them, and take the step again from its beginning.
    Needs(Vec<Key>),
    /// It will not be done, for this reason. Nothing was changed.
    Refused(Error),
}

impl From<Error> for Box<Stop> {
    #[cold]
    #[inline(never)]
    fn from(why: Error) -> Self {
        Box::new(Stop::Refused(why))
    }
}

impl From<Vec<Key>> for Box<Stop> {
    #[cold]
    #[inline(never)]
    fn from(missing: Vec<Key>) -> Self {
        Box::new(Stop::Needs(missing))
    }
}

/// What a step gives: a value, or why it stopped; in a box, because every `?` hands it on, and a
/// pointer is handed on in less code than a reason.
pub type Step<T> = Result<T, Box<Stop>>;

/// The records of one step.
#[derive(Debug)]
pub struct Desk<'a> {
    /// When the event happened.
    pub now: Now,
    fetched: &'a Records,
    written: Records,
}

impl<'a> Desk<'a> {
    /// A desk with these records on it.
    ///
    /// # Errors
    /// Where the schema's version was not fetched, or is newer than this program.
    pub fn new(fetched: &'a Records, now: Now) -> Step<Self> {
        let mut desk = Desk {
            now,
            fetched,
            written: Records::new(),
        };
        schema::check(&mut desk)?;
        Ok(desk)
    }

    /// Stops the step unless all of these were fetched, so that they are fetched together.
    ///
    /// # Errors
    /// [`Stop::Needs`] with those that are missing.
    pub fn need(&self, keys: impl IntoIterator<Item = Key>) -> Step<()> {
        self.need_all(keys.into_iter().collect())
    }

    fn need_all(&self, mut missing: Vec<Key>) -> Step<()> {
        missing.retain(|key| !self.written.contains_key(key) && !self.fetched.contains_key(key));
        if missing.is_empty() {
            Ok(())
        } else {
            Err(missing.into())
        }
    }

    /// A record. One that cannot be read is set aside, and reads as absent.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it was not fetched.
    pub fn get<T: Record>(&mut self, key: &Key) -> Step<Option<T>> {
        let Some(value) = self.raw(key)? else {
            return Ok(None);
        };
        match T::read(value) {
            Ok(record) => Ok(Some(record)),
            Err(why) => {
                self.set_aside(key, &why)?;
                Ok(None)
            }
        }
    }

    /// A record, or its default where there is none.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it was not fetched.
    pub fn get_or_default<T: Record + Default>(&mut self, key: &Key) -> Step<T> {
        Ok(self.get(key)?.unwrap_or_default())
    }

    /// Whether there is such a record.
    ///
    /// # Errors
    /// [`Stop::Needs`] where it was not fetched.
    pub fn has(&self, key: &Key) -> Step<bool> {
        Ok(self.raw(key)?.is_some())
    }

    fn raw(&self, key: &Key) -> Step<Option<&Value>> {
        let is_forgotten =
            || key.area() != Area::Browser && self.written.contains_key(&Key::Everything);
        let found = match self.written.get(key) {
            None if is_forgotten() => Some(&None),
            None => self.fetched.get(key),
            written => written,
        };
        found
            .map(Option::as_ref)
            .ok_or_else(|| vec![key.clone()].into())
    }

    /// Whether this step writes, or removes, a record.
    pub fn writes(&self, key: &Key) -> bool {
        self.written.contains_key(key)
    }

    /// Writes a record.
    pub fn put(&mut self, key: Key, record: &impl Record) {
        self.write(key, Some(record.write()));
    }

    /// Removes a record.
    pub fn remove(&mut self, key: Key) {
        self.write(key, None);
    }

    #[inline(never)]
    fn write(&mut self, key: Key, value: Option<Value>) {
        self.written.insert(key, value);
    }

    /// Keeps what cannot be read, where nothing overwrites it, and notes it for the options page.
    fn set_aside(&mut self, key: &Key, why: &Unreadable) -> Step<()> {
        self.need([Key::SetAside])?;
        let Some(value) = self.raw(key)?.cloned() else {
            return Ok(());
        };
        let kept = Key::Aside(format!("{}/{}", key.name(), self.now.at));
        let note = SetAside {
            key: kept.name(),
            why: why.to_string(),
            text: record::json(&value),
        };
        self.write(kept, Some(value));
        self.remove(key.clone());
        let mut list: Vec<SetAside> = match key {
            // The list itself is what could not be read: a new one begins.
            Key::SetAside => Vec::new(),
            _ => self.get_or_default(&Key::SetAside)?,
        };
        list.push(note);
        self.put(Key::SetAside, &list);
        Ok(())
    }

    /// The names of the records that this step has written or removed.
    pub fn changed(&self) -> impl Iterator<Item = &Key> {
        self.written.iter().map(|(key, _)| key)
    }

    /// What the step changed.
    pub fn into_written(self) -> Records {
        self.written
    }
}
