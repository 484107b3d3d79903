//! Where something stands in a request, as a pack says it: fields and paths.

use serde::de::{Deserialize, Deserializer, Error as _};

use super::constant::Text;

/// A field of a request: `{name}` is a segment of the path, `?name` a field of the query, and `/a/b`
/// stands in the body, like a JSON Pointer (RFC 6901); a form's fields are its top-level keys. In the
/// body `*` is every item of a list, or the thing itself where it is no list; `[name=value]` and
/// `[name^=start]` are the items whose field `name` is that text or begins with it; and `**`, once,
/// is everything below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Field(pub &'static str);

/// One step of the way to a field of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// The field of an object, or the place in a list.
    Name(&'a str),
    /// Every item of a list.
    Each,
    /// The items of a list whose field has this text.
    Only {
        /// The field.
        name: &'a str,
        /// The text.
        text: &'a str,
        /// Whether the text is only its beginning.
        begins: bool,
    },
    /// This, and everything below.
    Deep,
}

impl<'a> Step<'a> {
    /// The first step of a way, and what is left of it; `None` at its end.
    pub fn first(way: &'a str) -> Option<(Self, &'a str)> {
        let way = way.strip_prefix('/')?;
        let end = match way.strip_prefix('[') {
            // Brackets may hold slashes.
            Some(inside) => inside.find(']')? + 2,
            None => way.find('/').unwrap_or(way.len()),
        };
        let (step, rest) = way.split_at_checked(end)?;
        let step = match step {
            "*" => Step::Each,
            "**" => Step::Deep,
            _ => match step.strip_prefix('[') {
                None => Step::Name(step),
                Some(condition) => {
                    let (name, text) = condition.strip_suffix(']')?.split_once('=')?;
                    let begins = name.ends_with('^');
                    let name = name.trim_end_matches('^');
                    Step::Only { name, text, begins }
                }
            },
        };
        Some((step, rest))
    }

    /// Whether it is a way that can be gone to its end.
    fn are_all(way: &'a str) -> bool {
        let mut rest = way;
        let mut deep = 0;
        while let Some((step, then)) = Step::first(rest) {
            deep += usize::from(step == Step::Deep);
            if step == Step::Name("") {
                return false;
            }
            rest = then;
        }
        rest.is_empty() && deep < 2
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(from)?.0;
        match text.as_bytes()[0] {
            b'/' if Step::are_all(text) => Ok(Field(text)),
            b'?' if text.len() > 1 => Ok(Field(text)),
            b'{' if text.len() > 2 && text.ends_with('}') => Ok(Field(text)),
            _ => Err(D::Error::custom(format!(
                "{text:?} is no field: write \"/a/b\", \"/a/*/b\", \"/a/[c=d]/b\" or \"/a/**/b\" for \
                 the body, \"{{name}}\" for the path, \"?name\" for the query"
            ))),
        }
    }
}

/// A path, with `{name}` for a segment that varies, and `/**/` at its beginning for any folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct PathShape(pub &'static str);

impl<'de> Deserialize<'de> for PathShape {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(from)?.0;
        let whole = |segment: &str| {
            !segment.contains(['{', '}', '*', '?', '#'])
                || (segment.len() > 2 && segment.starts_with('{') && segment.ends_with('}'))
        };
        let (first, rest) = text.split_at(text.len().min(3));
        let rest = if first == "/**" { rest } else { text };
        if rest.starts_with('/') && rest.split('/').all(whole) {
            Ok(PathShape(text))
        } else {
            Err(D::Error::custom(format!(
                "{text:?} is no path: it begins with a slash, {{name}} stands for one whole segment, \
                 and /**/ stands at the beginning"
            )))
        }
    }
}
