//! Request bodies: whatever the encoding, one JSON value, so that a pack has one way to name a
//! field. A form's fields are the keys of an object; a field that occurs twice is an array.

use serde_json::{Map, Value};

/// The most bytes of a body that are read. The longest post that any known site takes is
/// 100,000 characters; a photo in a multipart body is megabytes and is never read.
pub const MAX_BODY: usize = 512 * 1024;

/// A request's body, as the browser shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none, or the browser does not show it.
    Empty,
    /// The bytes as they were sent. Which encoding they are in is read off the bytes: the
    /// browser tells the body before it tells the headers.
    Bytes(Vec<u8>),
    /// The fields of a form, decoded by the browser, in their order.
    Form(Vec<(String, String)>),
    /// More than [`MAX_BODY`] bytes, not looked at.
    TooLarge,
}

/// Why a body could not be read, as the end of a sentence.
pub(super) type Unreadable = &'static str;

/// It was not looked at.
pub(super) const TOO_LARGE: Unreadable = "its body is larger than 512 KiB";

/// Reads a body; `Value::Null` where there is none.
///
/// # Errors
/// Where it is too large, or in no encoding that Hearth reads.
pub(super) fn read(body: &Body) -> Result<Value, Unreadable> {
    match body {
        Body::Empty => Ok(Value::Null),
        Body::TooLarge => Err(TOO_LARGE),
        Body::Form(fields) => Ok(form(
            fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )),
        Body::Bytes(bytes) if bytes.len() > MAX_BODY => Err(TOO_LARGE),
        Body::Bytes(bytes) => read_bytes(bytes),
    }
}

fn read_bytes(bytes: &[u8]) -> Result<Value, Unreadable> {
    let text = bytes.trim_ascii();
    match text.first() {
        None => Ok(Value::Null),
        Some(b'{' | b'[') => {
            serde_json::from_slice(text).map_err(|_| "its body begins like JSON and is none")
        }
        Some(b'-') if text.starts_with(b"--") => {
            multipart(bytes).ok_or("its body begins like a multipart form and is none")
        }
        Some(_) if text.contains(&b'=') => {
            let fields: Vec<_> = form_urlencoded::parse(text).collect();
            Ok(form(
                fields
                    .iter()
                    .map(|(name, value)| (name.as_ref(), value.as_ref())),
            ))
        }
        Some(_) => Err("its body is in an encoding that Hearth does not read"),
    }
}

fn form<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        let value = Value::from(value);
        match object.get_mut(name) {
            None => {
                object.insert(name.to_owned(), value);
            }
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(object)
}

/// A boundary has at most 70 characters (RFC 2046), `--` stands before it and CR LF behind it.
const LONGEST_BOUNDARY_LINE: usize = 74;

/// The fields of a `multipart/form-data` body (RFC 7578). The boundary is its first line: the
/// header that names it is not at hand. Files are passed over.
fn multipart(bytes: &[u8]) -> Option<Value> {
    let end = find(&bytes[..bytes.len().min(LONGEST_BOUNDARY_LINE)], b"\r\n")?;
    let boundary = [b"\r\n", &bytes[..end]].concat();
    let mut rest = &bytes[end..];
    let mut fields = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let length = find(part, &boundary)?;
        let head_end = find(&part[..length], b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&part[..head_end]);
        let disposition = head.lines().find(|line| {
            line.get(..20)
                .is_some_and(|name| name.eq_ignore_ascii_case("content-disposition:"))
        })?;
        if parameter(disposition, "filename").is_none() {
            let name = parameter(disposition, "name")?;
            let value = String::from_utf8_lossy(&part[head_end + 4..length]);
            fields.push((name, value.into_owned()));
        }
        rest = &part[length + boundary.len()..];
    }
    rest.starts_with(b"--").then(|| {
        form(
            fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )
    })
}

/// A quoted parameter of a header, such as `name` in `form-data; name="status"`. Browsers
/// write a quote inside it as `%22` (HTML, "multipart form data").
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').find_map(|piece| {
        let value = piece.trim_start().strip_prefix(name)?.strip_prefix("=\"")?;
        Some(value.split('"').next()?.replace("%22", "\""))
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let (first, rest) = wanted.split_first()?;
    let mut begin = 0;
    // Going from one first byte to the next is several times as fast as comparing at every place.
    while let Some(at) = bytes[begin..].iter().position(|byte| byte == first) {
        begin += at + 1;
        if bytes[begin..].starts_with(rest) {
            return Some(begin - 1);
        }
    }
    None
}
