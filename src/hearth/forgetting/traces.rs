//! By what somebody is found in stored forms, and what is left of these without them.

use serde_json::{Map, Value};

use super::words::holds;
use crate::few::retain;
use crate::people::{Details, Handle, Person, conversation::Logged};
use crate::record::Record as _;
use crate::site::{self, Address};
use crate::store::Key;
use crate::text::lower_case;

/// What stands in the place of a link to a site that is their own: an address that leads nowhere (RFC
/// 2606). That there was a link is part of the counts.
const NOWHERE: &str = "https://forgotten.invalid/";

/// By what somebody is found.
#[derive(Default)]
pub(super) struct Traces {
    /// Their id, and those that they had before they were merged, or removed and added again.
    ids: Vec<String>,
    handles: Vec<Handle>,
    /// What leads to them in an address, in small letters and without a scheme.
    addresses: Vec<String>,
    /// What names them anywhere: names, handles, notes, ways, ids, in small letters.
    words: Vec<String>,
}

impl Traces {
    /// Those of somebody on the list.
    pub fn of(person: Person) -> Self {
        let mut traces = Traces::default();
        traces.meet(person, &[]);
        traces
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len() + self.handles.len() + self.addresses.len() + self.words.len()
    }

    /// Finds them in a copy, as they were when it was made: under their id; or under one that nobody on
    /// the list has any more, with the name or a handle that is theirs. `others` is everybody else.
    pub fn find_in(&mut self, records: &Map<String, Value>, others: &[Person]) {
        for (name, value) in records {
            match Key::parse(name) {
                Some(Key::Person(id)) if others.iter().all(|other| other.id != id) => {
                    if let Ok(person) = Person::read(value)
                        && (self.ids.contains(&id) || self.is(&person))
                    {
                        self.meet(person, others);
                    }
                }
                Some(Key::Details(id)) if self.ids.contains(&id) => {
                    if let Ok(details) = Details::read(value) {
                        self.meet_details(&details);
                    }
                }
                // A page told that one handle is the lasting id of another.
                Some(Key::Aliases) => {
                    for pair in value.as_array().into_iter().flatten() {
                        self.meet_pair(pair, others);
                    }
                }
                _ => (),
            }
        }
    }

    fn is(&self, person: &Person) -> bool {
        self.words.contains(&lower_case(&person.name))
            || person.handles.iter().any(|one| self.handles.contains(one))
    }

    fn meet(&mut self, person: Person, others: &[Person]) {
        for word in [&person.id, &person.name, &person.note] {
            self.word(word);
        }
        for handle in person.handles {
            self.meet_handle(handle, others);
        }
        // Conversations that were logged before two were merged have the other one's id.
        let told = person
            .talks
            .iter()
            .filter_map(|talk| talk.activity.as_ref());
        for logged in told.filter_map(|id| Logged::of(id)) {
            let id = logged.person;
            if !self.ids.contains(&id) && others.iter().all(|other| other.id != id) {
                self.word(&id);
                self.ids.push(id);
            }
        }
        if !self.ids.contains(&person.id) {
            self.ids.push(person.id);
        }
    }

    /// A handle of theirs, unless it is somebody else's by now.
    fn meet_handle(&mut self, handle: Handle, others: &[Person]) {
        let is_anothers = others.iter().any(|other| other.handles.contains(&handle));
        if is_anothers || self.handles.contains(&handle) {
            return;
        }
        self.word(&handle.name);
        // A bare name is a part of addresses that lead elsewhere.
        if handle.name.contains(['@', '.']) {
            self.address(&handle.name);
        }
        if let Some(profile) = site::profile(&handle) {
            self.address(&profile);
        }
        self.handles.push(handle);
    }

    fn meet_pair(&mut self, pair: &Value, others: &[Person]) {
        let fields = pair.as_object().into_iter().flatten();
        let read = fields.filter_map(|(_, value)| Handle::read(value).ok());
        let pair: Vec<Handle> = read.collect();
        if pair.iter().any(|one| self.handles.contains(one)) {
            for handle in pair {
                self.meet_handle(handle, others);
            }
        }
    }

    fn meet_details(&mut self, details: &Details) {
        if let Some(blog) = &details.blog {
            self.address(blog);
        }
        for way in &details.ways {
            self.word(&way.to);
            if way.to.contains("://") {
                self.address(&way.to);
            }
        }
    }

    fn address(&mut self, address: &str) {
        let (_, bare) = address.split_once("://").unwrap_or(("", address));
        let bare = bare.trim_end_matches('/');
        self.word(bare);
        let bare = lower_case(bare);
        if !self.addresses.contains(&bare) {
            self.addresses.push(bare);
        }
    }

    fn word(&mut self, word: &str) {
        let word = lower_case(word);
        if !word.is_empty() && !self.words.contains(&word) {
            self.words.push(word);
        }
    }

    /// What is left of a record without them; `None` where nothing is.
    pub fn taken_out_of(&self, name: &str, value: &Value) -> Option<Value> {
        let mut left = value.clone();
        match Key::parse(name) {
            Some(Key::Person(id) | Key::Details(id)) if self.ids.contains(&id) => return None,
            Some(Key::Handle(_)) if self.is_id(value) => return None,
            Some(Key::People) => {
                if let Value::Array(ids) = &mut left {
                    retain(ids, &mut |id| !self.is_id(id));
                }
            }
            // In a copy, a handle may still be on somebody else's card.
            Some(
                Key::Person(_)
                | Key::Ledger(_)
                | Key::Request(_)
                | Key::Composers
                | Key::Recent
                | Key::Attached,
            ) => {
                self.take_out(&mut left);
            }
            Some(Key::Nudges) => {
                if let Some(Value::Array(hosts)) = left.get_mut("quiet_hosts") {
                    retain(hosts, &mut |host| !self.is_theirs(host));
                }
            }
            Some(Key::Declined | Key::Errands) => {
                if let Value::Array(items) = &mut left {
                    retain(items, &mut |item| !self.has_handle(item));
                }
            }
            Some(Key::Aliases | Key::Removed | Key::SetAside | Key::Troubles) => match &mut left {
                Value::Array(items) => retain(items, &mut |item| !self.are_in(item)),
                left if self.are_in(left) => return None,
                _ => (),
            },
            // What nobody knows the form of goes as a whole.
            None | Some(Key::Aside(_) | Key::Nudge(_)) => {
                let named = lower_case(name);
                if self.are_in(value) || self.words.iter().any(|word| holds(&named, word)) {
                    return None;
                }
            }
            _ => (),
        }
        Some(left)
    }

    /// Whether a host is theirs alone, as a site of their own is.
    fn is_theirs(&self, host: &Value) -> bool {
        { self.addresses.iter().chain(&self.words) }.any(|own| host == own.as_str())
    }

    fn is_id(&self, value: &Value) -> bool {
        let id = value.as_str();
        id.is_some_and(|id| self.ids.iter().any(|own| own == id))
    }

    fn is_handle(&self, value: &Value) -> bool {
        Handle::read(value).is_ok_and(|handle| self.handles.contains(&handle))
    }

    /// Whether one of their handles stands in a value.
    fn has_handle(&self, value: &Value) -> bool {
        let fields = value.as_object().into_iter().flatten();
        self.is_handle(value) || { fields }.any(|(_, field)| self.has_handle(field))
    }

    /// What is left of the id of a conversation with them: when it was logged, and how they spoke.
    fn left_of_id<'a>(&self, id: &'a str) -> Option<&'a str> {
        let person = Logged::of(id)?.person;
        id.strip_suffix(&*person)
            .filter(|_| self.ids.contains(&person))
    }

    /// Takes their handles out of lists and fields, and what leads to them out of addresses. What was
    /// addressed to them is about nothing then: the address of what it is about can name its author.
    fn take_out(&self, value: &mut Value) {
        match value {
            Value::Object(fields) => {
                let mut is_about_them = false;
                for (name, field) in fields.iter() {
                    let to_them = |to: &Vec<Value>| to.iter().any(|one| self.is_handle(one));
                    is_about_them |= match name.as_str() {
                        "to" => field.as_array().is_some_and(to_them),
                        "object" => field.as_str().is_some_and(|it| self.lead_from(it)),
                        _ => false,
                    };
                }
                fields.retain(|name, field| {
                    !(self.is_handle(field) || is_about_them && name == "object")
                });
                for (_, field) in fields.iter_mut() {
                    self.take_out(field);
                }
            }
            Value::Array(items) => {
                retain(items, &mut |item| !self.is_handle(item));
                for item in items {
                    self.take_out(item);
                }
            }
            Value::String(text) => {
                if let Some(left) = self.left_of_id(text) {
                    *text = left.to_owned();
                } else if self.lead_from(text) {
                    *text = self.left_of(text);
                }
            }
            _ => (),
        }
    }

    /// Whether a text leads to them.
    fn lead_from(&self, text: &str) -> bool {
        let text = lower_case(text);
        self.addresses.iter().any(|address| holds(&text, address))
    }

    /// Of an address, the site; where the site is their own, nothing.
    fn left_of(&self, address: &str) -> String {
        let parsed = Address::parse(address);
        let home = parsed.map(|it| format!("{}://{}/", it.scheme, it.host));
        home.filter(|home| !self.lead_from(home))
            .unwrap_or_else(|| NOWHERE.to_owned())
    }

    /// Whether anything in a value names them.
    fn are_in(&self, value: &Value) -> bool {
        match value {
            Value::Object(fields) => fields.values().any(|field| self.are_in(field)),
            Value::Array(items) => items.iter().any(|item| self.are_in(item)),
            Value::String(text) => {
                let text = lower_case(text);
                self.words.iter().any(|word| {
                    // A record that could not be read is kept as a text of JSON.
                    holds(&text, word)
                        || holds(&text, &word.replace('\\', "\\\\").replace('"', "\\\""))
                })
            }
            _ => false,
        }
    }
}
