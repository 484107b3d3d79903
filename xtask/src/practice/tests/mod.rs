//! The practice network answers as Mastodon does, and misbehaves as told.

mod scenarios;

use std::future::ready;
use std::pin::pin;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

use super::behaviour::{BEHAVIOURS, By};
use super::seed::SEEDS;
use super::serve::HangUp;
use super::{Scheme, router};
use scenarios::{SCENARIOS, Step};

struct Answer {
    status: u16,
    hung_up: bool,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }
}

fn network() -> Router {
    router("mastodon.example.net", Scheme::Https)
}

async fn ask(network: &Router, method: &str, path: &str, key: Option<&str>, body: &str) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("content-type", "application/json");
    if let Some(key) = key {
        request = request.header("idempotency-key", key);
    }
    let response = network
        .clone()
        .oneshot(request.body(Body::from(body.to_owned())).unwrap())
        .await
        .unwrap();
    let (head, body) = response.into_parts();
    Answer {
        status: head.status.as_u16(),
        hung_up: head.extensions.get::<HangUp>().is_some(),
        headers: head.headers,
        text: String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap(),
    }
}

async fn feed(network: &Router) -> Vec<Value> {
    ask(network, "GET", "/api/v1/timelines/home", None, "")
        .await
        .json()
        .as_array()
        .unwrap()
        .clone()
}

/// The id of the seed with this text.
async fn seed_id(network: &Router, name: &str) -> String {
    let seed = SEEDS.iter().find(|seed| seed.name == name).unwrap();
    let feed = feed(network).await;
    let status = feed
        .iter()
        .find(|status| status["text"] == seed.text)
        .unwrap();
    status["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn it_answers_as_mastodon_does() {
    for (name, steps) in SCENARIOS {
        let network = network();
        let frost = seed_id(&network, "frost").await;
        let mut own = None;
        for Step {
            ask: (method, path, body),
            status,
            finds,
        } in *steps
        {
            let fill = |text: &str| {
                text.replace("{frost}", &frost)
                    .replace("{own}", own.as_deref().unwrap_or("none"))
            };
            let answer = ask(&network, method, &fill(path), None, &fill(body)).await;
            assert_eq!(
                answer.status, *status,
                "{name}: {method} {path} answered {}",
                answer.text
            );
            for (pointer, wanted) in *finds {
                let wanted: Value = serde_json::from_str(wanted).unwrap();
                let answered = answer.json();
                assert_eq!(
                    answered.pointer(pointer).unwrap_or(&Value::Null),
                    &wanted,
                    "{name}: {method} {path} at {pointer}"
                );
            }
            own = own.or_else(|| answer.json()["id"].as_str().map(str::to_owned));
        }
    }
}

#[tokio::test]
async fn a_long_text_is_refused_but_a_long_link_is_not() {
    let network = network();
    let link = format!("https://longread.example/{}", "x".repeat(600));
    for (text, status) in [("x".repeat(500), 200), ("x".repeat(501), 422), (link, 200)] {
        let body = json!({"status": text}).to_string();
        assert_eq!(
            ask(&network, "POST", "/api/v1/statuses", None, &body)
                .await
                .status,
            status
        );
    }
}

#[tokio::test]
async fn the_same_key_makes_one_status() {
    let network = network();
    let before = feed(&network).await.len();
    for (key, more) in [
        (Some("a"), 1),
        (Some("a"), 1),
        (Some("b"), 2),
        (None, 3),
        (None, 4),
    ] {
        ask(
            &network,
            "POST",
            "/api/v1/statuses",
            key,
            r#"{"status":"Hello"}"#,
        )
        .await;
        assert_eq!(
            feed(&network).await.len(),
            before + more,
            "after the key {key:?}"
        );
    }
}

/// What the server answers to a create under each of its behaviours: status, or nothing; and whether it took the post.
const MISBEHAVIOURS: &[(&str, Option<u16>, bool)] = &[
    ("silent-refusal", Some(200), false),
    ("unprocessable", Some(422), false),
    ("server-error", Some(500), false),
    ("server-error-once", Some(500), false),
    ("hang-up", None, false),
    ("lost-answer", None, true),
];

#[tokio::test]
async fn it_misbehaves_as_told() {
    for (name, status, taken) in MISBEHAVIOURS {
        let network = network();
        let before = feed(&network).await.len();
        let wish = json!({"behaviours": [name]}).to_string();
        assert_eq!(
            ask(&network, "POST", "/practice/behave", None, &wish)
                .await
                .status,
            204,
            "{name}"
        );
        let answer = ask(
            &network,
            "POST",
            "/api/v1/statuses",
            None,
            r#"{"status":"Hello"}"#,
        )
        .await;
        match status {
            Some(status) => assert_eq!((answer.status, answer.hung_up), (*status, false), "{name}"),
            None => assert!(answer.hung_up, "{name}"),
        }
        assert_eq!(answer.json()["id"], Value::Null, "{name}");
        assert_eq!(
            feed(&network).await.len() - before,
            usize::from(*taken),
            "{name}"
        );
    }
    let listed: Vec<_> = MISBEHAVIOURS
        .iter()
        .map(|(name, ..)| json!(name))
        .chain([json!("hold")])
        .collect();
    for (name, by, _) in BEHAVIOURS.iter().filter(|(_, by, _)| *by == By::Server) {
        assert!(
            listed.contains(&json!(name)),
            "{name:?} by {by:?} is in no test"
        );
    }
}

#[tokio::test]
async fn once_is_once() {
    let network = network();
    ask(
        &network,
        "POST",
        "/practice/behave",
        None,
        r#"{"behaviours":["server-error-once"]}"#,
    )
    .await;
    for status in [500, 200, 200] {
        assert_eq!(
            ask(
                &network,
                "POST",
                "/api/v1/statuses",
                None,
                r#"{"status":"Hello"}"#
            )
            .await
            .status,
            status
        );
    }
}

#[tokio::test]
async fn a_held_answer_waits_for_the_release() {
    let network = network();
    ask(
        &network,
        "POST",
        "/practice/behave",
        None,
        r#"{"behaviours":["hold"]}"#,
    )
    .await;
    let mut held = pin!(ask(
        &network,
        "POST",
        "/api/v1/statuses",
        None,
        r#"{"status":"Hello"}"#
    ));
    tokio::select! {
        biased;
        answer = &mut held => panic!("answered {} although held", answer.status),
        () = ready(()) => {}
    }
    ask(&network, "POST", "/practice/release", None, "").await;
    assert_eq!(held.await.status, 200);
}

#[tokio::test]
async fn pages_stand_under_the_policies_of_real_servers() {
    let cases = [
        (
            "/",
            "script-src 'self' https://mastodon.example.net 'wasm-unsafe-eval'",
        ),
        ("/@ana@hearth.example", "frame-ancestors 'none'"),
        (
            "/@you",
            "connect-src 'self' data: blob: https://mastodon.example.net wss://mastodon.example.net",
        ),
        ("/publish", "frame-src 'self' https:"),
        ("/?page=strict", "require-trusted-types-for 'script'"),
    ];
    for (path, directive) in cases {
        let answer = ask(&network(), "GET", path, None, "").await;
        assert_eq!(answer.status, 200, "{path}");
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.split("; ").any(|one| one == directive),
            "{path}: {policy}"
        );
        let state = answer
            .text
            .split(r#"type="application/json">"#)
            .nth(1)
            .unwrap()
            .split("</script>")
            .next()
            .unwrap();
        let state: Value = serde_json::from_str(state).unwrap();
        assert_eq!(state["accounts"]["1"]["acct"], "you", "{path}");
        assert!(state["meta"].get("access_token").is_none());
    }
}

#[tokio::test]
async fn every_file_that_a_page_names_is_served() {
    let network = network();
    let mut files = vec!["/".to_owned()];
    let mut seen = 0;
    while let Some(file) = files.get(seen).cloned() {
        seen += 1;
        let answer = ask(&network, "GET", &file, None, "").await;
        assert_eq!(answer.status, 200, "{file}");
        let named =
            answer
                .text
                .split(['"', '\''])
                .filter_map(|word| match word.strip_prefix("./") {
                    Some(name) => Some(format!("/practice/{name}")),
                    None => word
                        .strip_prefix("https://mastodon.example.net")
                        .or(Some(word))
                        .map(str::to_owned),
                });
        let named = named.filter(|path| path.starts_with("/practice/") || path == "/worker.js");
        let known = files.clone();
        files.extend(named.filter(|path| path.contains('.') && !known.contains(path)));
    }
    // 7 avatars, 2 style sheets, the icon, at least 8 scripts, the page.
    assert!(seen >= 19, "only {seen} files were found");
}

#[tokio::test]
async fn a_page_sets_behaviours_and_refuses_unknown_ones() {
    let network = network();
    for (path, status) in [("/?behave=dialog,hold", 200), ("/?behave=nonsense", 400)] {
        assert_eq!(
            ask(&network, "GET", path, None, "").await.status,
            status,
            "{path}"
        );
    }
    let on: Vec<Value> = ask(&network, "GET", "/practice/behaviours", None, "")
        .await
        .json()
        .as_array()
        .unwrap()
        .clone();
    let on: Vec<_> = on
        .iter()
        .filter(|one| one["on"] == true)
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(on, ["hold", "dialog"]);
}

#[tokio::test]
async fn other_origins_may_ask_the_api() {
    let answer = ask(&network(), "OPTIONS", "/api/v1/statuses", None, "").await;
    assert_eq!(answer.status, StatusCode::OK.as_u16());
    assert!(
        answer.headers["access-control-allow-headers"]
            .to_str()
            .unwrap()
            .contains("idempotency-key")
    );
}
