//! One request of a shape that a pack names: its fields, its case, its meaning.

use serde_json::Value;

use super::address::Address;
use super::body::{self, Body};
use super::canonical;
use super::format::{self, Condition, Field, Meaning, Mode, Pack};
use super::outside::outside;
use super::reading::{Effect, Meant, Reading, Why};
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
    pub claimed: &'static format::Exchange,
    pub url: Address<'a>,
    pub page: Option<Address<'a>>,
    /// The values of the path's `{names}`.
    pub named: Vec<(&'static str, &'a str)>,
    pub mode: Option<Mode>,
}

impl Request<'_> {
    pub fn read(&self, body: &Body) -> Reading {
        let body = match body::read(body) {
            Ok(body) => body,
            Err(why) => return self.nothing(Why::Unreadable(why)),
        };
        let case = self.claimed.cases.iter().find(|case| {
            case.conditions
                .iter()
                .all(|condition| self.holds(condition, &body))
        });
        let Some(case) = case else {
            return self.nothing(Why::NoCase);
        };
        let (effect, kind, why) = match case.means {
            Meaning::Ignore(why) => return self.nothing(Why::Ignored(why.0)),
            Meaning::Count(kind) => (Effect::Count, kind, Why::Meant),
            Meaning::Edit(kind) => (Effect::Edit, kind, Why::Meant),
            Meaning::Delete(what) => (Effect::Delete, Kind::Post, Why::Deletes(what.0)),
            Meaning::Undo(kind) => (Effect::Undo, kind, Why::Meant),
        };
        Reading {
            site: self.pack.id.to_string(),
            request: Some(self.claimed.name.to_string()),
            effect,
            meant: Some(self.meant(kind, &body)),
            why,
        }
    }

    fn nothing(&self, why: Why) -> Reading {
        Reading {
            request: Some(self.claimed.name.to_string()),
            ..Reading::nothing(self.pack, why)
        }
    }

    fn meant(&self, kind: Kind, body: &Value) -> Meant {
        // Of a message only that it was sent, and to whom.
        let is_message = kind == Kind::DirectMessage;
        let text: Vec<String> = self
            .claimed
            .text
            .iter()
            .filter_map(|field| self.text(*field, body))
            .collect();
        let text = text.join("\n");
        let read = text::read(&text);
        let whole = self
            .claimed
            .links
            .iter()
            .filter_map(|field| self.text(*field, body));
        let own = [Some(self.url.host), self.page.map(|page| page.host)];
        let written = whole.chain(read.links.iter().map(text::Link::address));
        let links = if is_message {
            Vec::new()
        } else {
            outside(self.pack, &own, written)
        };
        let named = |name: &str| canonical(self.pack, name, self.url.host);
        let person = self.claimed.person.iter().find_map(|field| {
            let shown = self.text(*field, body)?;
            named(&shown)
        });
        let mut to: Vec<_> = person.into_iter().collect();
        let mut mentions = false;
        if self.pack.mentions {
            for handle in read.mentions.iter().filter_map(|one| named(one.name())) {
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
            private: is_message
                || (!self.claimed.private.is_empty()
                    && self
                        .claimed
                        .private
                        .iter()
                        .all(|condition| self.holds(condition, body))),
            object: self
                .claimed
                .object
                .iter()
                .find_map(|field| self.text(*field, body))
                .filter(|object| object.len() <= LONGEST_OBJECT),
            letters: text::letters(&text),
        }
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
            self.text(field, body).is_some_and(|value| {
                (condition.is.is_empty() || condition.is.iter().any(|wanted| **wanted == *value))
                    && (condition.contains.is_empty()
                        || condition
                            .contains
                            .iter()
                            .any(|part| value.contains(&**part)))
            })
        });
        page && composer && field
    }

    /// A field as text; `None` where it is not there, empty, null or a structure.
    fn text(&self, field: Field, body: &Value) -> Option<String> {
        let text = match field.0.as_bytes()[0] {
            b'{' => {
                let name = &field.0[1..field.0.len() - 1];
                self.named
                    .iter()
                    .find(|(known, _)| *known == name)?
                    .1
                    .to_owned()
            }
            b'?' => self.url.query_field(&field.0[1..])?,
            _ => match body.pointer(field.0)? {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(yes) => yes.to_string(),
                Value::Array(values) => values.first()?.as_str()?.to_owned(),
                Value::Null | Value::Object(_) => return None,
            },
        };
        (!text.is_empty()).then_some(text)
    }
}
