//! One request of a shape that a pack names: its fields, its case, its meaning.

use serde_json::Value;

use super::address::Address;
use super::body::TOO_LARGE;
use super::claim::{self, Condition, Meaning};
use super::composer::Mode;
use super::constant::{List, Text};
use super::format::Pack;
use super::outside::{MAX_LINKS, outside};
use super::place::Field;
use super::reading::{Effect, Meant, Reading, Why};
use super::{canonical, html, shortened, walk};
use crate::activity::Kind;
use crate::text;

/// The most people that one activity is addressed to.
pub const MAX_TO: usize = 16;

/// The longest id of something on a site that is kept, in bytes. The longest known are addresses
/// of `ActivityPub` objects; a longer one is no id.
pub const LONGEST_OBJECT: usize = 512;

/// A request of a shape that a pack names.
pub(super) struct Request<'a> {
    pub pack: &'static Pack,
    pub claimed: &'static claim::Exchange,
    pub url: Address<'a>,
    pub page: Option<Address<'a>>,
    /// The values of the path's `{names}`.
    pub named: Vec<(&'static str, &'a str)>,
    pub mode: Option<Mode>,
}

impl Request<'_> {
    /// Whether it is the request that the pack means, by its body as it was sent.
    pub fn is_meant(&self, body: &Value) -> bool {
        self.all_hold(self.claimed.when, body)
    }

    /// What is too large to be read: of what kind it may be.
    pub fn unread(&self) -> Reading {
        let kind = self.claimed.cases.iter().find_map(|case| match case.means {
            Meaning::Count(kind) => Some(kind),
            _ => None,
        });
        match kind {
            Some(kind) => Reading {
                effect: Effect::Unread,
                meant: Some(Meant::nothing(kind)),
                ..self.nothing(Why::Unreadable(TOO_LARGE))
            },
            None => self.nothing(Why::Unreadable(TOO_LARGE)),
        }
    }

    /// Reads the body.
    pub fn read(&self, body: &mut Value) -> Reading {
        for field in self.claimed.json.iter() {
            walk::unfold(body, field.0);
        }
        let body = &*body;
        let mut cases = self.claimed.cases.iter().enumerate();
        let case = cases.find(|(_, case)| self.all_hold(case.conditions, body));
        let Some((place, case)) = case else {
            return self.nothing(Why::NoCase);
        };
        let (effect, kind, why) = match case.means {
            Meaning::Ignore(why) if case.conditions.is_empty() => {
                return self.nothing(Why::LeftOver(place, why.0));
            }
            Meaning::Ignore(why) => return self.nothing(Why::Ignored(place, why.0)),
            Meaning::Count(kind) => (Effect::Count, kind, Why::Meant(place)),
            Meaning::Edit(kind) => (Effect::Edit, kind, Why::Meant(place)),
            Meaning::Delete(kind) => (Effect::Delete, kind, Why::Meant(place)),
            Meaning::Undo(kind) => (Effect::Undo, kind, Why::Meant(place)),
            Meaning::Attach => (Effect::Attach, Kind::Post, Why::Meant(place)),
        };
        Reading {
            site: self.pack.id.to_string(),
            request: Some(self.claimed.name.to_string()),
            effect,
            meant: Some(self.meant(kind, body)),
            why,
        }
    }

    pub fn nothing(&self, why: Why) -> Reading {
        Reading {
            request: Some(self.claimed.name.to_string()),
            ..Reading::nothing(self.pack, why)
        }
    }

    fn meant(&self, kind: Kind, body: &Value) -> Meant {
        // Of a message only that it was sent, and to whom.
        let is_message = kind == Kind::DirectMessage;
        let mut written = self
            .texts(self.claimed.text.iter().copied(), body)
            .join("\n");
        let mut addresses = self.texts(self.claimed.links.iter().copied(), body);
        if self.claimed.html {
            let (words, mut links) = html::read(&written);
            written = words;
            addresses.append(&mut links);
        }
        let read = text::read(&written);
        let shown = shortened::Shown::of(&addresses);
        let in_words = each_once(read.links.iter(), text::Link::as_written, MAX_LINKS)
            .filter(|link| !shown.has(&written, link))
            .map(text::Link::address);
        let own = [Some(self.url.host), self.page.map(|page| page.host)];
        let links = if is_message {
            Vec::new()
        } else {
            let all = addresses.iter().cloned().chain(in_words);
            outside(self.pack, &own, all)
        };
        let named = |name: &str| canonical(self.pack, name, self.url.host);
        let first_named = |fields: List<Field>| {
            let mut shown = self.texts(fields.iter().copied(), body).into_iter();
            shown.find_map(|shown| named(&shown))
        };
        let person = first_named(self.claimed.person);
        let mut to: Vec<_> = person.into_iter().collect();
        let mut mentions = false;
        if self.pack.mentions {
            let called = each_once(read.mentions.iter(), text::Mention::name, MAX_TO);
            for handle in called.filter_map(|one| named(one.name())) {
                mentions = true;
                if to.len() < MAX_TO && !to.contains(&handle) {
                    to.push(handle);
                }
            }
        }
        Meant {
            kind: if kind == Kind::Post && !links.is_empty() {
                Kind::LinkPost
            } else {
                kind
            },
            links,
            own_words: if is_message {
                0
            } else {
                u32::try_from(read.own_words).unwrap_or(u32::MAX)
            },
            mentions,
            to,
            written: !self.claimed.text.is_empty(),
            private: is_message || self.are_there_and_hold(self.claimed.private, body),
            object: self
                .texts(self.claimed.object.iter().copied(), body)
                .into_iter()
                .next()
                .filter(|object| object.len() <= LONGEST_OBJECT),
            letters: read.letters,
            me: first_named(self.claimed.me),
            attached: self.are_there_and_hold(self.claimed.attached, body),
            answers_named: self.claimed.answers_named,
        }
    }

    fn all_hold(&self, conditions: List<Condition>, body: &Value) -> bool {
        conditions
            .iter()
            .all(|condition| self.holds(condition, body))
    }

    fn are_there_and_hold(&self, conditions: List<Condition>, body: &Value) -> bool {
        !conditions.is_empty() && self.all_hold(conditions, body)
    }

    fn holds(&self, condition: &Condition, body: &Value) -> bool {
        let page = condition.page.is_none_or(|shape| {
            self.page
                .is_some_and(|page| shape.matches(page.path).is_some())
        });
        let composer = condition
            .composer
            .is_none_or(|mode| self.mode == Some(mode));
        let field = condition.field.is_none_or(|field| {
            let mut values = self.texts([field], body).into_iter();
            values.any(|value| condition.fits(&value))
        });
        page && composer && field
    }

    /// The texts at these places: none where there is nothing, or nothing but emptiness, null or a
    /// structure.
    fn texts(&self, fields: impl IntoIterator<Item = Field>, body: &Value) -> Vec<String> {
        let mut texts = Vec::new();
        for field in fields {
            match field.0.split_at(1) {
                ("{", name) => {
                    let name = name.trim_end_matches('}');
                    let named = self.named.iter().filter(|(known, _)| *known == name);
                    texts.extend(named.map(|(_, value)| (*value).to_owned()));
                }
                ("?", name) => texts.extend(self.url.query_field(name)),
                _ => walk::each(body, field.0, &mut |value| texts.extend(as_text(value))),
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }
}

impl Condition {
    /// Whether a text is as it has to be; each list that is empty asks for nothing.
    fn fits(&self, value: &str) -> bool {
        let any = |list: List<Text>, test: fn(&str, &str) -> bool| {
            list.is_empty() || list.iter().any(|wanted| test(value, wanted))
        };
        any(self.is, |value, wanted| value == wanted)
            && any(self.contains, |value, part| value.contains(part))
            && any(self.begins, |value, start| value.starts_with(start))
            && any(self.ends, |value, end| value.ends_with(end))
    }
}

/// Of many, those that were not among the first `most` different ones before: what is said over and over
/// is looked at once.
fn each_once<'a, T: 'a>(
    all: impl Iterator<Item = &'a T>,
    name: impl Fn(&'a T) -> &'a str,
    most: usize,
) -> impl Iterator<Item = &'a T> {
    let mut known = Vec::new();
    all.filter(move |one| {
        let name = name(one);
        let is_new = !known.contains(&name);
        if is_new && known.len() < most {
            known.push(name);
        }
        is_new
    })
}

/// A value as text. A form's field that occurs twice is a list: its first one.
fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Array(values) => values.first()?.as_str().map(str::to_owned),
        Value::Null | Value::Object(_) => None,
    }
}
