//! The outline of a request: how its fields are called and of what type they are, without anything that
//! stands in them. It is for whoever mends a pack, when a site has changed what it sends.

use serde_json::Value;

use super::address::Address;
use super::read::Exchange;
use super::reading::{Reading, Why};
use super::{body, pack, walk};
use crate::text::{self, Fingerprint};

/// How deep it goes.
const DEEPEST: usize = 6;

/// The most fields that it names.
const MOST_FIELDS: usize = 40;

/// Bytes after which it names no more.
const LONGEST: usize = 800;

/// The longest name of a field that is shown, and the most digits in one. A longer one, or one of other
/// characters, may be data: a name, an address, a token.
const LONGEST_NAME: usize = 40;
const MOST_DIGITS: usize = 2;

/// What stands for whatever is not shown.
const LEFT_OUT: &str = "…";

/// A request without its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Method, the pack's own path, why it was not understood, the fields with their types.
    pub line: String,
    /// Whether one of its values is the draft.
    pub carries: bool,
}

/// The outline of a request that a pack knows by its path and could not make sense of. `draft`: what
/// stood in the composer; the field that holds the same is told.
pub fn outline(exchange: &Exchange<'_>, reading: &Reading, draft: Fingerprint) -> Option<Outline> {
    let why = match reading.why {
        Why::NoCase | Why::LeftOver(..) => "no case holds",
        Why::OtherOperation => "another operation",
        Why::OtherMethod => "another method",
        Why::Unreadable(why) => why,
        _ => return None,
    };
    let url = Address::parse(exchange.url)?;
    let known = pack(&reading.site)?.exchanges.iter();
    let known = known.filter(|known| known.path.matches(url.path).is_some());
    let claimed = known.max_by_key(|known| known.method.0 == exchange.method)?;
    let method = match exchange.method {
        method @ ("POST" | "PUT" | "PATCH" | "DELETE" | "GET") => method,
        _ => LEFT_OUT,
    };
    let mut pen = Pen {
        line: format!("{method} {} ({why}): ", claimed.path.0),
        room: MOST_FIELDS,
        draft,
        carries: false,
    };
    match body::read(exchange.body) {
        Ok(Value::Null) => pen.line += "no body",
        Ok(mut body) => {
            for field in claimed.json.iter() {
                walk::unfold(&mut body, field.0);
            }
            if is_form(&body) {
                pen.write(&body, 0);
            } else {
                pen.line += LEFT_OUT;
            }
        }
        Err(_) => pen.line += LEFT_OUT,
    }
    Some(Outline {
        line: pen.line,
        carries: pen.carries,
    })
}

/// Writes an outline.
struct Pen {
    line: String,
    /// How many more fields are named.
    room: usize,
    draft: Fingerprint,
    carries: bool,
}

impl Pen {
    fn write(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Null => self.line += "null",
            Value::Bool(_) => self.line += "boolean",
            Value::Number(_) => self.line += "number",
            Value::String(said) => {
                let is_draft = !self.draft.is_empty() && text::letters(said) == self.draft;
                self.carries |= is_draft;
                self.line += if is_draft { "the draft" } else { "string" };
            }
            // Items are alike: the first one speaks for all.
            Value::Array(items) => {
                self.line.push('[');
                match items.first() {
                    Some(_) if depth == DEEPEST => self.line += LEFT_OUT,
                    Some(first) => self.write(first, depth + 1),
                    None => {}
                }
                self.line.push(']');
            }
            Value::Object(fields) => {
                self.line.push('{');
                // By name: whether a map keeps the order of a body is for others to choose.
                let mut fields: Vec<_> = fields.iter().collect();
                fields.sort_unstable_by_key(|(name, _)| *name);
                for (place, (name, value)) in fields.into_iter().enumerate() {
                    if place > 0 {
                        self.line += ", ";
                    }
                    if depth == DEEPEST || self.room == 0 || self.line.len() > LONGEST {
                        self.line += LEFT_OUT;
                        break;
                    }
                    self.room -= 1;
                    self.line += if is_plain(name) { name } else { LEFT_OUT };
                    self.line += ": ";
                    self.write(value, depth + 1);
                }
                self.line.push('}');
            }
        }
    }
}

/// Whether a body has fields. Bytes that end with an equals sign pass for a form of one field without a
/// value, and are none: that field's name is what was sent.
fn is_form(body: &Value) -> bool {
    let fields = body.as_object();
    fields.is_none_or(|fields| {
        let is_padding = |value: &Value| {
            let text = value.as_str();
            text.is_some_and(|text| text.bytes().all(|byte| byte == b'='))
        };
        fields.len() > 1 || !fields.values().all(is_padding)
    })
}

/// Whether a field is called as programs call theirs. No dot: a host would pass.
fn is_plain(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.len() <= LONGEST_NAME
        && digits <= MOST_DIGITS
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}
