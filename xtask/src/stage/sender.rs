//! `/__send`, a page on every host that sends any request from there.
//!
//! Its one function, `window.send({method, url, how, headers, contentType, body, fields})`, answers a promise of
//! `{status}`; a lost connection is status 0. `how` is one of
//!
//! | how | what it does |
//! |---|---|
//! | `fetch` | `fetch(url, {body})` with a string |
//! | `bytes` | the same with a `Uint8Array` |
//! | `blob` | the same with a `Blob` |
//! | `request-object` | `fetch(new Request(url, …))` |
//! | `keepalive` | `fetch` with `keepalive: true` |
//! | `urlsearchparams` | `fetch` with `fields` as `URLSearchParams` |
//! | `formdata` | `fetch` with `fields` as `FormData` |
//! | `file` | the same, with a small file added |
//! | `xhr` | `XMLHttpRequest` with a string |
//! | `form` | a form with `fields` is sent, and the page goes with it; status 0 |
//! | `beacon` | `navigator.sendBeacon`; status 0 |
//!
//! A page opened as `/__send#JSON` sends what the JSON describes at once. Whatever was answered last stands in
//! `document.documentElement.dataset.status`. The page has no content security policy.

use axum::body::Body;
use axum::http::Response;
use axum::response::{Html, IntoResponse};

pub(super) fn page() -> Response<Body> {
    Html(include_str!("assets/send.html")).into_response()
}
