//! X, as far as a person writes there: its composers, and what they send, with invented people.
//!
//! Everything is answered with 200. What is refused says so in the body alone: a text that holds "said before", and, without
//! a word, one that holds "looks automated".

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::page::{self, Page};

/// What the site sends with every page, without the hosts of its makers.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' blob:; \
     img-src 'self' blob: data:; font-src 'self'; media-src 'self' blob:; frame-src 'self'; worker-src 'self' blob:; \
     manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";

const PAGE: Page = Page {
    policy: POLICY,
    document: include_str!("assets/x/page.html"),
};

/// The id of the first post that is written.
const FIRST: u64 = 1_900_000_000_000_000_000;

/// A fresh site.
pub(super) fn router() -> Router {
    let files = page::files(&[
        ("/page.css", include_str!("assets/x/page.css")),
        ("/page.js", include_str!("assets/x/page.js")),
        ("/sending.js", include_str!("assets/x/sending.js")),
        ("/elements.js", include_str!("assets/elements.js")),
    ]);
    Router::new()
        .route("/", get(document))
        .route("/home", get(document))
        .route("/messages", get(document))
        .route("/{name}/status/{id}", get(document))
        .route("/i/api/graphql/{query}/{operation}", post(graphql))
        .route(
            "/i/api/1.1/dm/new2.json",
            post(async || Json(json!({ "entries": [] }))),
        )
        .with_state(Arc::new(AtomicU64::new(FIRST)))
        .merge(files)
}

async fn document() -> Response {
    PAGE.answer()
}

async fn graphql(
    State(ids): State<Arc<AtomicU64>>,
    Path((_, operation)): Path<(String, String)>,
    Json(body): Json<Value>,
) -> Json<Value> {
    if !matches!(&*operation, "CreateTweet" | "CreateNoteTweet") {
        return Json(json!({ "data": {} }));
    }
    let text = body["variables"]["tweet_text"].as_str().unwrap_or_default();
    Json(if text.contains("said before") {
        json!({ "errors": [{ "message": "Authorization: Status is a duplicate. (187)", "code": 187 }], "data": {} })
    } else if text.contains("looks automated") {
        json!({ "data": { "create_tweet": { "tweet_results": {} } } })
    } else {
        let id = ids.fetch_add(1, Ordering::Relaxed).to_string();
        json!({ "data": { "create_tweet": { "tweet_results": { "result": { "rest_id": id } } } } })
    })
}
