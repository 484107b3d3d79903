//! What `explain` says of a capture.

use std::io::Write as _;

use hearth::activity::Kind;
use hearth::site::Effect;
use serde_json::{Value, json};

use xtask::explain::{Explained, capture, print};

const REFUSED: &str = r#"{"errors":[{"code":187}],"data":{}}"#;
const TAKEN: &str = r#"{"data":{"create_tweet":{}}}"#;

/// An entry in which a post is sent, with this answer.
fn post(response: &Value) -> Value {
    json!({
        "pageref": "page_1",
        "request": {
            "method": "POST",
            "url": "https://x.com/i/api/graphql/AbC/CreateTweet",
            "headers": [{ "name": "Referer", "value": "https://x.com/home" }],
            "postData": {
                "mimeType": "application/json",
                "text": r#"{"variables":{"tweet_text":"See https://example.org/a"}}"#
            }
        },
        "response": response
    })
}

fn explained(entries: &[Value]) -> Vec<Explained> {
    let har = json!({ "log": { "version": "1.2", "pages": [], "entries": entries } });
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(har.to_string().as_bytes()).unwrap();
    capture(file.path()).unwrap()
}

#[test]
fn what_only_the_answer_refuses_counts() {
    let answered =
        |text: &str| post(&json!({ "status": 200, "content": { "size": 2, "text": text } }));
    let explained = explained(&[answered(TAKEN), answered(REFUSED)]);
    assert_eq!(explained[0].effect, Effect::Count);
    assert_eq!(explained[0].activities[0].kind, Kind::LinkPost);
    assert_eq!(
        explained[0], explained[1],
        "nobody looks at what is answered"
    );
}

#[test]
fn what_the_server_did_not_take_says_so() {
    for (response, why) in [
        (json!({ "status": 0 }), "No answer came: nothing was said."),
        (
            json!({ "status": 422 }),
            "The server did not take it: it answered 422.",
        ),
        (Value::Null, "No answer came: nothing was said."),
    ] {
        let [one] = &explained(&[post(&response)])[..] else {
            panic!("one entry")
        };
        assert_eq!((one.effect, &*one.why), (Effect::Ignore, why));
        assert!(one.activities.is_empty());
    }
}

#[test]
fn what_is_said_is_one_object_a_line_or_sentences() {
    let other = json!({ "request": { "method": "GET", "url": "https://nobody.example/" } });
    let explained = explained(&[post(&json!({ "status": 200 })), other]);
    let said = |as_json| {
        let mut out = Vec::new();
        print(&explained, as_json, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert_eq!(
        said(false),
        "https://x.com/i/api/graphql/AbC/CreateTweet\n  \
         x: Count. X takes it as a LinkPost.\n  \
         LinkPost https://example.org/a\n\
         https://nobody.example/\n  \
         no site: Ignore. No site pack knows this request.\n"
    );
    let lines: Vec<Value> = said(true)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["effect"], "count");
    assert_eq!(lines[1]["site"], Value::Null);
}
