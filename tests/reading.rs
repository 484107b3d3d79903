//! Whatever a page sends to whatever address: reading it never fails, and keeps within its bounds. That
//! it takes a time that grows with the body and not faster is for `reading_time.rs`.

mod requests;

use hearth::site::{self, Body};
use hearth_cases::Case;
use proptest::prelude::*;
use proptest::sample::Index;
use requests::{cases, read, shapes};
use serde_json::{Map, Value, json};

/// Reads a body as some of the requests there are.
fn read_as(some: &[Index], body: &Body) {
    for case in some.iter().map(|index| index.get(shapes())) {
        read(case, body);
    }
}

/// Reads a body as every request there is.
fn read_everywhere(body: &Body) {
    for case in shapes() {
        read(case, body);
    }
}

/// Every name that a pack looks for in a body.
fn names() -> Vec<&'static str> {
    let requests = site::packs().iter().flat_map(|pack| pack.exchanges.iter());
    let fields = requests.flat_map(|request| {
        let conditions = request.cases.iter().flat_map(|case| case.conditions.iter());
        let conditions = conditions
            .chain(request.when.iter())
            .chain(request.private.iter());
        let looked_at = conditions.filter_map(|condition| condition.field);
        let lists = [
            request.text,
            request.links,
            request.object,
            request.person,
            request.json,
        ];
        let listed = lists.into_iter().flat_map(|list| list.0.iter().copied());
        listed.chain(looked_at).map(|field| field.0)
    });
    let pieces = fields.flat_map(|way| way.split(['/', '?', '[', ']', '=', '^', '{', '}']));
    let mut names: Vec<_> = pieces.filter(|name| !name.starts_with('*')).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        ".{0,40}".prop_map(Value::from),
        Just(json!("@ana@example.social look https://example.org/a")),
        Just(json!("<p>See <a href=\"https://example.org\">")),
        Just(json!(r#"{"text":["{\"text\":7}"]}"#)),
    ];
    let field = prop::sample::select(names());
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(field.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// What stands in bodies of forms, in any order.
fn any_form_like() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b"--b",
        b"--b--",
        b"--",
        b"\r\n",
        b"\r\n\r\n",
        b"\n",
        b"Content-Disposition: form-data; ",
        b"content-disposition:",
        b"name=\"",
        b"name=\"status\"",
        b"filename=\"",
        b"\"",
        b";",
        b"%22",
        b"=",
        b"&",
        b"%",
        b"%f",
        b"%ff",
        b"%C3",
        b"+",
        b"status",
        b"text",
        b"\xff",
        b"\xc3",
        b"\0",
        b"{",
        b"[",
        b"}",
        b" ",
    ];
    let piece = prop::sample::select(pieces);
    let beginning = prop::sample::select(vec![&b"--b\r\n"[..], b"status=", b"", b"{\"a\":"]);
    (beginning, prop::collection::vec(piece, 0..40))
        .prop_map(|(beginning, pieces)| [beginning, &pieces.concat()].concat())
}

/// Some requests.
fn some() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 12)
}

/// Puts something else in the place of the part of a value that an index comes to.
fn replace(value: &mut Value, place: &mut usize, other: &mut Option<Value>) {
    if *place == 0 {
        if let Some(other) = other.take() {
            *value = other;
        }
        return;
    }
    *place -= 1;
    match value {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| replace(item, place, other)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| replace(field, place, other)),
        // Text that is JSON is read as such by some.
        Value::String(text) if text.starts_with(['{', '[']) => {
            if let Ok(mut inner) = serde_json::from_str::<Value>(text) {
                replace(&mut inner, place, other);
                *text = inner.to_string();
            }
        }
        _ => {}
    }
}

/// The body of a case as JSON.
fn tree(case: &Case) -> Option<Value> {
    match (&case.fields, case.verbatim()) {
        (Some(fields), _) => Some(Value::Object(fields.clone())),
        (None, Some(text)) => serde_json::from_str(text).ok(),
        (None, None) => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000), some in some()) {
        read_as(&some, &Body::Bytes(bytes));
    }

    #[test]
    fn random_json(value in any_json(), some in some()) {
        read_as(&some, &Body::Bytes(value.to_string().into_bytes()));
    }

    #[test]
    fn random_forms(
        fields in prop::collection::vec((prop_oneof![2 => prop::sample::select(names()).prop_map(str::to_owned), 1 => "[a-z_]{0,12}"], ".{0,60}"), 0..12),
        some in some(),
    ) {
        read_as(&some, &Body::Form(fields));
    }

    #[test]
    fn what_looks_like_a_form(bytes in any_form_like(), some in some()) {
        read_as(&some, &Body::Bytes(bytes));
    }

    #[test]
    fn random_addresses(method in "GET|POST|PUT|DELETE|.{0,8}", url in "https://example.social/api/v1/.{0,40}|https?://.{0,60}|.{0,60}", page in prop::option::of(".{0,40}")) {
        requests::read_at(&method, &url, page.as_deref(), &Body::Empty);
    }

    /// Cases with bytes changed, cut off, and doubled.
    #[test]
    fn mutated_cases(which in any::<Index>(), encoding in any::<Index>(), places in prop::collection::vec((any::<Index>(), any::<u8>()), 1..8), cut in any::<Index>(), doubled: bool) {
        let case = which.get(cases());
        let bodies = case.bodies();
        let (_, body) = encoding.get(&bodies);
        let Body::Bytes(bytes) = body else { return Ok(()) };
        let mut bytes = bytes.clone();
        if bytes.is_empty() { return Ok(()) }
        for (place, byte) in places {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);
        if doubled { bytes.extend(bytes.clone()) }
        read(case, &Body::Bytes(bytes));
    }

    /// Cases in which something stands that is of another type, or another thing.
    #[test]
    fn mutated_trees(which in any::<Index>(), place in 0..60_usize, other in any_json()) {
        let case = which.get(cases());
        let Some(mut tree) = tree(case) else { return Ok(()) };
        replace(&mut tree, &mut place.clone(), &mut Some(other));
        read(case, &Body::Bytes(tree.to_string().into_bytes()));
    }
}

#[test]
fn however_deep() {
    const DEPTHS: [usize; 4] = [100, 127, 128, 10_000];
    for depth in DEPTHS {
        let nest = |open: &str, close: &str| open.repeat(depth) + "1" + &close.repeat(depth);
        let mut bodies = vec![
            nest("[", "]"),
            nest("{\"a\":", "}"),
            nest("[{\"text\":", "}]"),
            "[".repeat(depth),
            "{\"a\":".repeat(depth),
        ];
        bodies.extend(bodies.clone().into_iter().map(|inner| {
            json!({ "text": inner, "status": inner, "variables": inner, "d": [inner] }).to_string()
        }));
        for body in bodies {
            read_everywhere(&Body::Bytes(body.into_bytes()));
        }
    }
    // Below each name that is looked for, as deep as JSON is read: some requests for each.
    let mut shapes = shapes().iter().cycle();
    for name in names() {
        let name = Value::from(name).to_string();
        let body = format!("{{{name}:").repeat(120) + "\"a\"" + &"}".repeat(120);
        let body = Body::Bytes(body.into_bytes());
        shapes.by_ref().take(20).for_each(|case| read(case, &body));
    }
}

#[test]
fn however_often_packed_into_one_another() {
    // Each layer doubles the signs before the quotes within: ten are half a megabyte.
    let mut text = "https://example.org/a".to_owned();
    for _ in 0..10 {
        let fields = names()
            .into_iter()
            .take(12)
            .map(|name| (name.to_owned(), json!(text)));
        let all: Map<String, Value> = fields
            .take(1)
            .chain([("text".to_owned(), json!(text))])
            .collect();
        text = Value::Object(all).to_string();
        if text.len() > site::MAX_BODY {
            break;
        }
        read_everywhere(&Body::Bytes(text.clone().into_bytes()));
    }
}

#[test]
fn the_longest_texts_are_read() {
    let long = "a https://a.example/ @b ".repeat(site::MAX_BODY / 30);
    for name in ["status", "text", "comment"] {
        read_everywhere(&Body::Form(vec![(name.to_owned(), long.clone())]));
        read_everywhere(&Body::Bytes(json!({ name: long }).to_string().into_bytes()));
    }
}
