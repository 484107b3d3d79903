//! Whatever a page sends: reading it never fails, keeps within its bounds, and takes a time that
//! grows with the body and not faster.

use std::time::{Duration, Instant};

use hearth::record::Record as _;
use hearth::site::{self, Body, Effect, Exchange, MAX_BODY, MAX_LINKS, MAX_TO};
use hearth_cases::all;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Every request shape of every pack, as its cases name it.
fn targets() -> Vec<(String, String)> {
    all()
        .iter()
        .map(|(_, case)| (case.method().to_owned(), case.url().to_owned()))
        .collect()
}

fn read(method: &str, url: &str, page: Option<&str>, body: &Body) {
    let exchange = Exchange {
        method,
        url,
        page,
        site: None,
        mode: None,
        body,
    };
    let Some(reading) = site::read(&exchange) else {
        return;
    };
    assert!(!reading.sentence().is_empty());
    if let Some(meant) = reading.meant {
        assert!(meant.links.len() <= MAX_LINKS && meant.to.len() <= MAX_TO);
        let kept = meant.write().to_string().len();
        assert!(kept < 60_000, "{kept} bytes are kept");
    } else {
        assert_eq!(reading.effect, Effect::Ignore);
    }
}

/// Reads a body as every request there is.
fn read_everywhere(body: &Body) {
    for (method, url) in targets() {
        read(&method, &url, None, body);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        ".{0,40}".prop_map(Value::from),
        Just(json!("@ana@example.social look https://example.org/a")),
    ];
    let field = prop::sample::select(vec![
        "status",
        "in_reply_to_id",
        "visibility",
        "scheduled_at",
        "preview",
        "quote_id",
        "text",
        "url",
        "goto",
        "fnop",
        "parent",
        "d",
        "variables",
        "tweet_text",
        "reply",
        "attachment_url",
        "tweet_id",
        "comment",
        "comment_parent",
        "",
    ]);
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(field.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        read_everywhere(&Body::Bytes(bytes));
    }

    #[test]
    fn random_json(value in any_json()) {
        read_everywhere(&Body::Bytes(value.to_string().into_bytes()));
    }

    #[test]
    fn random_forms(fields in prop::collection::vec(("[a-z_]{0,12}|status|text|url|goto", ".{0,60}"), 0..12)) {
        read_everywhere(&Body::Form(fields));
    }

    #[test]
    fn random_addresses(method in "GET|POST|PUT|DELETE|.{0,8}", url in "https://example.social/api/v1/.{0,40}|https?://.{0,60}|.{0,60}", page in prop::option::of(".{0,40}")) {
        read(&method, &url, page.as_deref(), &Body::Empty);
    }

    /// Cases with bytes changed, cut off, and doubled.
    #[test]
    fn mutated_cases(which in any::<prop::sample::Index>(), encoding in any::<prop::sample::Index>(), places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), cut in any::<prop::sample::Index>(), doubled: bool) {
        let all = all();
        let (_, case) = which.get(&all);
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
        read(case.method(), case.url(), case.page.as_deref(), &Body::Bytes(bytes));
    }
}

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

fn time(body: &Body) -> Duration {
    let once = || {
        let start = Instant::now();
        read("POST", "https://example.social/api/v1/statuses", None, body);
        start.elapsed()
    };
    // The quickest of some runs: whatever else the machine does only adds to it.
    (0..2).map(|_| once()).min().expect("two runs")
}

#[test]
fn the_largest_bodies_are_read() {
    for (_, body) in monsters(MAX_BODY - 4_096) {
        let body = Body::Bytes(body);
        read(
            "POST",
            "https://example.social/api/v1/statuses",
            None,
            &body,
        );
    }
}

#[test]
fn a_body_takes_its_length_of_time() {
    // A quarter of what is read at most, so that the test does not take all of the time itself.
    const LONG: usize = MAX_BODY / 4;
    const TIMES: usize = 8;
    for ((name, short), (_, long)) in monsters(LONG / TIMES).into_iter().zip(monsters(LONG)) {
        let (short, long) = (time(&Body::Bytes(short)), time(&Body::Bytes(long)));
        // Quadratic would be 64 times as long; what is hardly measurable is quick enough.
        let most = (short * 30).max(Duration::from_millis(250));
        assert!(
            long < most,
            "{name}: {short:?} for an eighth, {long:?} for all"
        );
    }
}
