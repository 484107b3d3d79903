//! The addresses under which every host of the stage is steered. They are not part of any site and are not recorded.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode};
use axum::response::IntoResponse;

use super::hosts::{Hosts, json};
use super::record::ChosenAnswer;
use super::sender;

/// The answer, where the request is one to the stage itself.
pub(super) fn answer(
    hosts: &Hosts,
    host: &str,
    head: &Parts,
    body: &[u8],
) -> Option<Response<Body>> {
    let done = || StatusCode::NO_CONTENT.into_response();
    Some(match (&head.method, head.uri.path()) {
        (&Method::GET, "/__send") => sender::page(),
        (&Method::GET, "/__received") => json(&hosts.received()),
        (&Method::DELETE, "/__received") => {
            hosts.forget_received();
            done()
        }
        (&Method::POST, "/__answer") => match serde_json::from_slice::<ChosenAnswer>(body) {
            Ok(answer) => {
                hosts.choose(host, answer);
                done()
            }
            Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
        },
        (&Method::POST, "/__release") => {
            hosts.release();
            done()
        }
        (&Method::POST, "/__reset") => {
            hosts.reset();
            done()
        }
        (_, path) if path.starts_with("/__") => StatusCode::NOT_FOUND.into_response(),
        _ => return None,
    })
}
