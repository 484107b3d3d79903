//! By what somebody is recognised in records.

use serde_json::{Map, Value};

use crate::people::{Handle, Person};
use crate::record::{self, Record as _};
use crate::site::{self, Address};
use crate::store::Key;
use crate::text::lower_case;

/// A link of which nothing is left to tell.
const NOWHERE: &str = "about:blank";

/// By what somebody is recognised.
#[derive(Debug, Default)]
pub(super) struct Trace {
    ids: Vec<String>,
    handles: Vec<Handle>,
    /// Parts of addresses that lead to them, in small letters.
    addresses: Vec<String>,
    /// All that was written of them, in small letters; also as JSON writes it inside of a text.
    words: Vec<String>,
}

impl Trace {
    /// Of somebody on the list.
    pub fn of(person: &Person) -> Self {
        let mut trace = Trace::default();
        trace.learn(person);
        trace
    }

    fn learn(&mut self, person: &Person) {
        add(&mut self.ids, &person.id);
        self.write_down(&person.id);
        self.write_down(&person.name);
        self.write_down(&person.note);
        let (about, reach) = (&person.about, &person.about.reach);
        for text in [
            &about.blog,
            &reach.phone,
            &reach.mail,
            &reach.video,
            &reach.place,
            &reach.message,
        ] {
            self.write_down(text);
        }
        for talk in &person.talks {
            self.write_down(&talk.note);
        }
        let blog = without_scheme(&about.blog);
        if !blog.is_empty() {
            add(&mut self.addresses, &blog);
        }
        for handle in &person.handles {
            self.write_down(&handle.name);
            if let Some(profile) = site::profile(handle) {
                add(&mut self.addresses, &without_scheme(&profile));
            }
            // A plain name can be any word.
            if handle.name.contains(['@', '.', ':', '/']) {
                add(&mut self.addresses, &lower_case(&handle.name));
            }
            if let Some((user, host)) = handle.name.rsplit_once('@') {
                add(
                    &mut self.addresses,
                    &lower_case(&format!("{host}/users/{user}")),
                );
            }
            if !self.handles.contains(handle) {
                self.handles.push(handle.clone());
            }
        }
    }

    fn write_down(&mut self, text: &str) {
        let text = lower_case(text.trim());
        if text.is_empty() {
            return;
        }
        let inside = record::json(&Value::from(text.as_str()));
        add(&mut self.words, inside.trim_matches('"'));
        add(&mut self.words, &text);
    }

    /// Looks for them in the records of a copy, where they may have another id that is nobody's now, or
    /// other names. Whether there was something new.
    pub fn follow(
        &mut self,
        records: &Map<String, Value>,
        is_somebody: impl Fn(&str) -> bool,
    ) -> bool {
        let known = |trace: &Trace| (trace.ids.len(), trace.words.len(), trace.handles.len());
        let before = known(self);
        for (name, value) in records {
            let Some(Key::Person(id)) = Key::parse(name) else {
                continue;
            };
            let Ok(person) = Person::read(value) else {
                continue;
            };
            let shares = person.handles.iter().any(|it| self.handles.contains(it));
            if self.is_id(&id) || (shares && !is_somebody(&id)) {
                self.learn(&person);
            }
        }
        known(self) != before
    }

    pub fn is_id(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known == id)
    }

    pub fn is_handle(&self, handle: &Handle) -> bool {
        match handle.person() {
            Some(id) => self.is_id(id),
            None => self.handles.contains(handle),
        }
    }

    /// Whether an address is one of theirs.
    pub fn leads_to_them(&self, address: &str) -> bool {
        has_one(address, &self.addresses)
    }

    /// As much of an address as does not tell of them.
    pub fn without(&self, address: &str) -> String {
        let known = Address::parse(address);
        let root = known.map(|known| format!("{}://{}/", known.scheme, known.host));
        root.filter(|root| !self.leads_to_them(root))
            .unwrap_or_else(|| NOWHERE.to_owned())
    }

    /// Whether anything in a value tells of them.
    pub fn is_told_in(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => has_one(text, &self.words) || self.leads_to_them(text),
            Value::Array(all) => all.iter().any(|one| self.is_told_in(one)),
            Value::Object(all) => all
                .iter()
                .any(|(name, one)| has_one(name, &self.words) || self.is_told_in(one)),
            _ => false,
        }
    }

    /// Takes handles of theirs and addresses that lead to them out of a value, and leaves its form.
    pub fn scrub(&self, value: &mut Value) {
        let is_theirs = |value: &Value| {
            value.is_object() && Handle::read(value).is_ok_and(|handle| self.is_handle(&handle))
        };
        match value {
            Value::String(text) if self.leads_to_them(text) => text.clear(),
            Value::Array(all) => {
                all.retain(|one| !is_theirs(one));
                for one in all {
                    self.scrub(one);
                }
            }
            Value::Object(all) => {
                all.retain(|_, one| !is_theirs(one));
                for one in all.values_mut() {
                    self.scrub(one);
                }
            }
            _ => {}
        }
    }
}

fn add(list: &mut Vec<String>, one: &str) {
    if !list.iter().any(|known| known == one) {
        list.push(one.to_owned());
    }
}

fn without_scheme(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    lower_case(rest.trim_end_matches('/'))
}

/// Whether one of these stands in a text, as a whole word.
fn has_one(text: &str, looked_for: &[String]) -> bool {
    let text = lower_case(text);
    looked_for.iter().any(|one| {
        text.match_indices(one.as_str()).any(|(start, _)| {
            let before = text[..start].chars().next_back();
            let after = text[start + one.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    })
}
