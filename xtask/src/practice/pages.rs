//! The pages: one document for every address, its assets, and the content security policies they are served under.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;
use serde_json::json;

use super::Place;
use super::behaviour::{self, BEHAVIOURS, By};
use super::people;

const PAGE: &str = include_str!("assets/page.html");

/// The page's scripts, styles and pictures: (name, media type, text).
const ASSETS: &[(&str, &str, &str)] = &[
    ("style.css", CSS, include_str!("assets/style.css")),
    ("composer.css", CSS, include_str!("assets/composer.css")),
    ("app.js", JS, include_str!("assets/app.js")),
    ("composer.js", JS, include_str!("assets/composer.js")),
    ("context.js", JS, include_str!("assets/context.js")),
    ("dialogs.js", JS, include_str!("assets/dialogs.js")),
    ("elements.js", JS, include_str!("assets/elements.js")),
    ("hotkeys.js", JS, include_str!("assets/hotkeys.js")),
    ("request.js", JS, include_str!("assets/request.js")),
    ("sending.js", JS, include_str!("assets/sending.js")),
    ("status.js", JS, include_str!("assets/status.js")),
    ("text.js", JS, include_str!("assets/text.js")),
    ("worker.js", JS, include_str!("assets/worker.js")),
    ("icon.svg", SVG, include_str!("assets/icon.svg")),
];

/// A picture for each person, by user name.
const AVATARS: &[(&str, &str)] = &[
    ("you", include_str!("../../../www/avatars/you.svg")),
    ("ana", include_str!("../../../www/avatars/ana.svg")),
    ("bo", include_str!("../../../www/avatars/bo.svg")),
    ("chidi", include_str!("../../../www/avatars/chidi.svg")),
    ("yuki", include_str!("../../../www/avatars/yuki.svg")),
    ("leila", include_str!("../../../www/avatars/leila.svg")),
    ("tomas", include_str!("../../../www/avatars/tomas.svg")),
];

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";

pub(super) fn routes() -> Router<Arc<Place>> {
    Router::new()
        .route("/", get(page))
        .route("/home", get(page))
        .route("/publish", get(page))
        .route("/bookmarks", get(page))
        .route("/{acct}", get(person_page).fallback(not_found))
        .route("/{acct}/{id}", get(person_page).fallback(not_found))
        .route("/practice/{name}", get(asset))
        .route("/practice/avatars/{name}", get(avatar))
        .route("/worker.js", get(worker))
}

#[derive(Deserialize)]
struct Wish {
    /// `strict` serves the page under the strictest policy that it can live with, `isolated` as
    /// one that embeds nothing from elsewhere that does not ask for it.
    page: Option<String>,
    /// Behaviours to set first, by name, with commas between.
    behave: Option<String>,
}

async fn page(State(place): State<Arc<Place>>, Query(wish): Query<Wish>) -> Response {
    if let Some(list) = wish.behave.as_deref() {
        match behaviour::named(list) {
            Ok(behaviours) => place.behaviours.send_replace(behaviours),
            Err(sentence) => return (StatusCode::BAD_REQUEST, sentence).into_response(),
        };
    }
    let nonce = format!("{:016x}", RandomState::new().hash_one(&place.host));
    let policy = match wish.page.as_deref() {
        Some("strict") => STRICT_POLICY.to_owned(),
        _ => mastodon_policy(&place.origin, &nonce),
    };
    let mut state = place.network().initial_state(&place.host);
    let asked: Vec<_> = BEHAVIOURS
        .iter()
        .filter(|(name, by, _)| *by == By::Page && place.behaves(*name))
        .map(|(name, ..)| name)
        .collect();
    state["practice"] = json!({"behaviours": asked});
    // `</script>` in a text must not end the element that holds it.
    let state = state.to_string().replace('<', "\\u003c");
    let document = PAGE
        .replace("{{nonce}}", &nonce)
        .replace("{{initial-state}}", &state);
    let embeds = match wish.page.as_deref() {
        Some("isolated") => "require-corp",
        _ => "unsafe-none",
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::REFERRER_POLICY, "same-origin".to_owned()),
        (EMBEDDER_POLICY, embeds.to_owned()),
    ];
    (headers, Html(document)).into_response()
}

const EMBEDDER_POLICY: HeaderName = HeaderName::from_static("cross-origin-embedder-policy");

async fn person_page(
    place: State<Arc<Place>>,
    Path(path): Path<Vec<String>>,
    wish: Query<Wish>,
) -> Response {
    match path[0].strip_prefix('@').and_then(people::by_acct) {
        Some(_) => page(place, wish).await,
        None => not_found().await.into_response(),
    }
}

/// Those two routes match much that is no person's page: to another method than GET it is not there, either.
async fn not_found() -> StatusCode {
    StatusCode::NOT_FOUND
}

/// The policy that Mastodon 4.5 sends with every page, as its own test of that header has it.
fn mastodon_policy(origin: &str, nonce: &str) -> String {
    let streaming = origin.replacen("http", "ws", 1);
    format!(
        "base-uri 'none'; default-src 'none'; frame-ancestors 'none'; font-src 'self' {origin}; \
         img-src 'self' data: blob: {origin}; media-src 'self' data: {origin}; manifest-src 'self' {origin}; \
         form-action 'none'; child-src 'self' blob: {origin}; worker-src 'self' blob: {origin}; \
         connect-src 'self' data: blob: {origin} {streaming}; \
         script-src 'self' {origin} 'wasm-unsafe-eval'; frame-src 'self' https:; \
         style-src 'self' {origin} 'nonce-{nonce}'"
    )
}

/// Nothing but the page's own files, and no string may become markup or code.
pub(crate) const STRICT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

async fn asset(Path(name): Path<String>) -> Response {
    serve(
        ASSETS
            .iter()
            .find(|(known, ..)| *known == name)
            .map(|(_, kind, text)| (*kind, *text)),
    )
}

async fn avatar(Path(name): Path<String>) -> Response {
    let name = name.trim_end_matches(".svg");
    serve(
        AVATARS
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| (SVG, *text)),
    )
}

/// The worker stands at the root because a worker rules only over what lies beneath it.
async fn worker() -> Response {
    asset(Path("worker.js".to_owned())).await
}

fn serve(file: Option<(&'static str, &'static str)>) -> Response {
    match file {
        Some((kind, text)) => (
            [(header::CONTENT_TYPE, HeaderValue::from_static(kind))],
            text,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
