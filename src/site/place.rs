//! Where something stands in a request, as a pack says it: fields and paths.

use serde::de::{Deserialize, Deserializer, Error as _};

use super::constant::Text;

/// A field of a request: `/a/b` is a JSON Pointer into the body (RFC 6901; a form's fields are
/// its top-level keys), `{name}` a segment of the path, `?name` a field of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field(pub &'static str);

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(from)?.0;
        match text.as_bytes()[0] {
            b'/' | b'?' if text.len() > 1 => Ok(Field(text)),
            b'{' if text.len() > 2 && text.ends_with('}') => Ok(Field(text)),
            _ => Err(D::Error::custom(format!(
                "{text:?} is no field: write \"/a/b\" for the body, \"{{name}}\" for the path, \
                 \"?name\" for the query"
            ))),
        }
    }
}

/// A path, with `{name}` for a segment that varies, and `/**/` at its beginning for any folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
