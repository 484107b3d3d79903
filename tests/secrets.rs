//! What a body holds besides what a pack names stays nowhere: not in storage, not in an answer, not in
//! an order to a page. Bodies carry access tokens, mail addresses, and what others wrote.

mod play;

use hearth::hearth::{Event, Outcome, Request};
use hearth::message::{AskData, AskLedger, AskOptions, AskPopup};
use hearth::site::{self, Body, Reading};
use hearth::store::Key;
use hearth_cases::{Case, all};
use play::{Play, TAB, of_case};
use serde_json::{Value, json};

const SECRET: &str = "hunter2-s3cr3t";

fn read(case: &Case, body: &Body) -> Option<Reading> {
    site::read(&case.exchange(case.page.as_deref(), body))
}

/// The way to every leaf of a value, as JSON Pointers.
fn leaves(value: &Value, way: &str, found: &mut Vec<String>) {
    let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                leaves(inner, &format!("{way}/{}", escaped(name)), found);
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                leaves(inner, &format!("{way}/{place}"), found);
            }
        }
        _ => found.push(way.to_owned()),
    }
}

/// Puts a secret into every object, and in place of every value that makes no difference.
fn with_secrets(case: &Case, body: &Value, form: bool) -> Body {
    let as_body = |value: &Value| {
        if form {
            let fields = value.as_object().expect("a form");
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            Body::Form(
                fields
                    .iter()
                    .map(|(name, value)| (name.clone(), text(value)))
                    .collect(),
            )
        } else {
            Body::Bytes(value.to_string().into_bytes())
        }
    };
    let meant = read(case, &as_body(body));
    let mut body = body.clone();
    plant(&mut body);
    let mut ways = Vec::new();
    leaves(&body, "", &mut ways);
    for way in ways {
        let before = body.clone();
        *body.pointer_mut(&way).expect("a leaf") = SECRET.into();
        if read(case, &as_body(&body)) != meant {
            body = before;
        }
    }
    as_body(&body)
}

fn plant(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(plant);
            fields.insert("i".to_owned(), SECRET.into());
            fields.insert("email".to_owned(), SECRET.into());
        }
        Value::Array(items) => items.iter_mut().for_each(plant),
        _ => {}
    }
}

/// Everything that can be seen of Hearth after such a request.
fn seen(pack: &str, case: &Case, body: Body) -> String {
    let play = Play::default();
    // Nothing has been read there for days: what nobody makes sense of is outlined.
    let site = site::pack(pack).map_or(pack, |pack| &pack.site().id);
    let sight = json!({ "used": "2026-11-22", "since": "2026-11-20", "days": 3 });
    play.put(Key::Sight(site.to_owned()), sight);
    let composer = json!({
        "tab": TAB, "frame": 0, "number": 1, "site": site, "page": case.page, "host": "example.org",
        "used": play.now.at, "kind": "Post", "letters": "0123456789abcdef", "empty": false,
        "unread": true,
    });
    play.put(Key::Composers, json!([composer]));
    let happened = |event: Event| -> Outcome { play.event(&event) };
    let sent = happened(Event::RequestSent(Request {
        id: "1".to_owned(),
        ..of_case(case, body)
    }));
    let between = format!("{:?}", play.memory.all());
    let ended = happened(Event::RequestEnded {
        id: "1".to_owned(),
        status: Some(case.status),
        redirect: case.redirect.clone(),
    });
    let popup = play.ask(AskPopup {
        url: case.page.clone(),
        marked: None,
        server: None,
        tab: None,
        title: None,
        me: None,
    });
    let ledger = play.ask(AskLedger {
        site: None,
        kind: None,
        person: None,
        date: None,
        most: 50,
    });
    let pages = (play.ask(AskOptions {}), play.ask(AskData {}));
    format!(
        "{sent:?} {between} {ended:?} {:?} {popup:?} {ledger:?} {pages:?}",
        play.memory.all()
    )
}

#[test]
fn no_secret_of_a_body_is_kept_or_told() {
    let mut planted = 0;
    let mut outlined = 0;
    for (pack, case) in all() {
        let bodies = match (case.verbatim(), &case.fields) {
            (Some(text), _) => {
                let json: Result<Value, _> = serde_json::from_str(text);
                let form = || {
                    let pairs = form_urlencoded::parse(text.as_bytes());
                    let pairs =
                        pairs.map(|(name, value)| (name.into_owned(), value.as_ref().into()));
                    Value::Object(pairs.collect())
                };
                match json {
                    Ok(json) => vec![(json, false)],
                    Err(_) if text.contains('=') && !text.contains('\n') => vec![(form(), true)],
                    // Broken on purpose: there is no field in it.
                    Err(_) => Vec::new(),
                }
            }
            (None, Some(fields)) => {
                let fields = Value::Object(fields.clone());
                vec![(fields.clone(), false), (fields, true)]
            }
            (None, None) => Vec::new(),
        };
        for (body, form) in bodies {
            let body = with_secrets(&case, &body, form);
            let shown = format!("{body:?}");
            let bytes = match &body {
                Body::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                _ => shown,
            };
            planted += bytes.matches(SECRET).count();
            let seen = seen(&pack, &case, body);
            outlined += usize::from(seen.contains(" holds): ") || seen.contains(" operation): "));
            assert!(!seen.contains(SECRET), "{pack}: {}: {seen}", case.name);
        }
    }
    assert!(outlined > 10, "only {outlined} requests left an outline");
    assert!(planted > 1_000, "only {planted} secrets were planted");
}
