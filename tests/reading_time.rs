//! Reading a request takes a time that grows with its body and not faster, and none where the body is too
//! large.

mod proportion;
mod requests;

use std::time::Duration;

use hearth::site::{Body, MAX_BODY};
use hearth_cases::Case;
use proportion::{TIMES, in_proportion, taken};
use requests::{read, read_at, shapes};
use serde_json::{Map, Value, json};

const STATUSES: &str = "https://example.social/api/v1/statuses";

/// Bodies of a length that are as bad as they can be, by what is bad in them.
fn monsters(length: usize) -> Vec<(&'static str, Vec<u8>)> {
    let of = |piece: &str| piece.repeat(length / piece.len());
    let status = |piece: &str| {
        json!({ "status": of(piece), "in_reply_to_id": "1" })
            .to_string()
            .into_bytes()
    };
    let mut monsters: Vec<(&str, Vec<u8>)> = vec![
        ("brackets", of("[").into_bytes()),
        ("objects", of("{\"a\":").into_bytes()),
        ("status in depth", format!("{{\"status\":{}", of("[")).into_bytes()),
        ("fields", of("status=a&").into_bytes()),
        ("one field", format!("status={}", of("a")).into_bytes()),
        ("percents", format!("status={}", of("%")).into_bytes()),
        ("parts", format!("--b\r\n{}", of("Content-Disposition: form-data; name=\"status\"\r\n\r\na\r\n--b\r\n")).into_bytes()),
        ("a boundary that nearly comes", format!("--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\nContent-Disposition: form-data; name=\"status\"\r\n\r\n{}", of("\r\n--bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")).into_bytes()),
        ("a header without an end", format!("--b\r\nContent-Disposition: {}", of(";")).into_bytes()),
        ("keys", Value::Object((0..length / 11).map(|key| (format!("{key:06}"), json!(1))).collect()).to_string().into_bytes()),
    ];
    for (name, piece) in [
        ("letters", "a"),
        ("words", "ab "),
        ("ats", "@"),
        ("mentions", "@a "),
        ("accts", "@a@b.example "),
        ("links", "https://a.example/b "),
        ("schemes", "https://"),
        ("dots", "a."),
        ("hosts", "a.example"),
        ("brackets in a link", "https://a.example/(("),
        ("tags", "#a "),
        ("hashes", "#"),
        ("hyphens", "a-"),
        ("wide letters", "例"),
        ("joined faces", "👩‍👩‍👧‍👦"),
        ("marks", "a\u{301}\u{301}"),
        ("new lines", "\n"),
        ("slashes", "/"),
    ] {
        monsters.push((name, status(piece)));
    }
    monsters
}

fn read_status(body: &Body) {
    read_at("POST", STATUSES, None, body);
}

#[test]
fn the_largest_bodies_are_read() {
    for (_, body) in monsters(MAX_BODY - 4_096) {
        read_status(&Body::Bytes(body));
    }
}

#[test]
fn a_body_takes_its_length_of_time() {
    const LONG: usize = MAX_BODY / 8;
    for ((name, short), (_, long)) in monsters(LONG / TIMES).into_iter().zip(monsters(LONG)) {
        let (short, long) = (Body::Bytes(short), Body::Bytes(long));
        let linear = in_proportion(|| read_status(&long), || read_status(&short));
        assert!(linear, "{name} take more than their length");
    }
}

/// A little of all that takes long to read.
const HOSTILE: &str = "see https://a.example/(( @a@b.example @c #d a.b.c < <a href=\"https://e.example\">e</a> \
    {\"f\": \"[1\" ](例子.中国吧 👩‍💻 & ";

/// Makes the texts of a body longer, or its lists: by so many times.
#[derive(Clone, Copy, Debug)]
enum Grows {
    Texts,
    Lists,
}

/// The value with more in it. What names an operation or a kind is left as it is, so that the request is
/// still the same.
fn grown(value: &Value, how: Grows, times: usize) -> Value {
    match value {
        Value::String(text) if text.starts_with(['{', '[']) => match serde_json::from_str(text) {
            Ok(inner) => grown(&inner, how, times).to_string().into(),
            Err(_) => value.clone(),
        },
        Value::String(text) if matches!(how, Grows::Texts) && text.contains([' ', ':']) => {
            format!("{text} {}", HOSTILE.repeat(times)).into()
        }
        Value::Array(items) if matches!(how, Grows::Lists) => {
            // Lists in lists are left as they are: they would grow by the square.
            let all = items.iter().cycle().take(items.len() * times * 4);
            all.cloned().collect()
        }
        Value::Array(items) => items.iter().map(|item| grown(item, how, times)).collect(),
        Value::Object(fields) => {
            let mut all: Map<String, Value> = fields
                .iter()
                .map(|(name, value)| (name.clone(), grown(value, how, times)))
                .collect();
            if matches!(how, Grows::Lists) {
                all.extend((0..times).map(|number| (format!("more{number}"), json!(number))));
            }
            Value::Object(all)
        }
        other => other.clone(),
    }
}

/// The body of a case with more in it.
fn body(case: &Case, how: Grows, times: usize) -> Option<Body> {
    let fields = |pairs: Map<String, Value>| {
        let text = |value: Value| value.as_str().map(str::to_owned).unwrap_or_default();
        let pairs = pairs.into_iter().map(|(name, value)| (name, text(value)));
        Body::Form(pairs.collect())
    };
    if let Some(all) = &case.fields {
        let grown = grown(&Value::Object(all.clone()), how, times);
        return Some(Body::Bytes(grown.to_string().into_bytes()));
    }
    let text = case.verbatim()?;
    #[allow(clippy::single_match_else, reason = "both are meant")]
    match serde_json::from_str::<Value>(text) {
        Ok(tree) => Some(Body::Bytes(
            grown(&tree, how, times).to_string().into_bytes(),
        )),
        Err(_) => {
            let pairs = form_urlencoded::parse(text.as_bytes());
            let pairs = pairs.map(|(name, value)| (name.into_owned(), Value::from(value.as_ref())));
            match grown(&Value::Object(pairs.collect()), how, times) {
                Value::Object(grown) => Some(fields(grown)),
                _ => None,
            }
        }
    }
}

#[test]
fn a_body_of_any_shape_takes_its_length_of_time() {
    // Twelve kilobytes of texts, more where there are many: long enough to be measured.
    const SHORT: usize = 6;
    for case in shapes() {
        for how in [Grows::Texts, Grows::Lists] {
            let Some(short) = body(case, how, SHORT) else {
                continue;
            };
            let Some(long) = body(case, how, SHORT * TIMES) else {
                continue;
            };
            let linear = in_proportion(|| read(case, &long), || read(case, &short));
            let (name, url) = (&case.name, case.url());
            assert!(
                linear,
                "{name} of {url}, with longer {how:?}, takes more than its length"
            );
        }
    }
}

#[test]
fn what_is_too_large_takes_no_time() {
    // Nothing of it is there until it is looked at: a gigabyte that is not costs nothing.
    let large = Body::Bytes(vec![0; 1 << 30]);
    for case in shapes() {
        let took = (0..5).map(|_| taken(|| read(case, &large))).min();
        let took = took.expect("five attempts");
        assert!(took < Duration::from_millis(5), "{}: {took:?}", case.name);
    }
}
