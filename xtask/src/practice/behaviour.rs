//! What the practice network does wrong when asked to: the awkward and the hostile, as seen on real sites.
//!
//! `POST /practice/behave` takes `{"behaviours": ["name", …]}` and replaces the ones in force; opening a page with
//! `?behave=name,name` does the same first. `GET /practice/behaviours` lists them. `POST /practice/release` lets go of
//! answers that are held.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Place;
use super::serve::HangUp;

/// One thing done wrong on purpose. Its name in JSON and in addresses is its own in kebab case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "`BEHAVIOURS` says what each does")]
pub enum Behaviour {
    SilentRefusal,
    Unprocessable,
    ServerError,
    ServerErrorOnce,
    HangUp,
    LostAnswer,
    Hold,
    RetryWithoutKey,
    SendTwice,
    ServiceWorker,
    Dialog,
    RemoveComposer,
    Editable,
    EmptyOnFailure,
    KeepText,
    PostThroughOpener,
}

/// Who carries a behaviour out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The server, for every request that changes a status.
    Server,
    /// The page's own script.
    Page,
}

/// Every behaviour, who carries it out, and what it does.
pub const BEHAVIOURS: &[(Behaviour, By, &str)] = {
    use Behaviour as B;
    use By::{Page, Server};
    &[
        (
            B::SilentRefusal,
            Server,
            "answers 200 with an error in the body and takes nothing; the page keeps the text",
        ),
        (B::Unprocessable, Server, "answers 422"),
        (B::ServerError, Server, "answers 500"),
        (
            B::ServerErrorOnce,
            Server,
            "answers 500 to the next request, then behaves",
        ),
        (
            B::HangUp,
            Server,
            "closes the connection without an answer and takes nothing",
        ),
        (
            B::LostAnswer,
            Server,
            "takes what was sent, then closes the connection without an answer",
        ),
        (
            B::Hold,
            Server,
            "holds every answer back until POST /practice/release",
        ),
        (
            B::RetryWithoutKey,
            Page,
            "sends a failed create again at once, without its Idempotency-Key",
        ),
        (
            B::SendTwice,
            Page,
            "sends every create twice with the same Idempotency-Key",
        ),
        (
            B::ServiceWorker,
            Page,
            "a service worker sends every request of the page again itself",
        ),
        (
            B::Dialog,
            Page,
            "the composer stands in a dialog opened by showModal()",
        ),
        (
            B::RemoveComposer,
            Page,
            "success removes the composer instead of emptying it",
        ),
        (
            B::Editable,
            Page,
            "the composer is a contenteditable element instead of a textarea",
        ),
        (
            B::EmptyOnFailure,
            Page,
            "empties the composer after a refusal too",
        ),
        (B::KeepText, Page, "keeps the text after a success too"),
        (
            B::PostThroughOpener,
            Page,
            "a compose window of its own posts through the window that opened it",
        ),
    ]
};

/// The routes that set and list behaviours, and the one that resets the network.
pub(super) fn routes() -> Router<Arc<Place>> {
    Router::new()
        .route("/practice/behaviours", get(list))
        .route("/practice/behave", post(behave))
        .route("/practice/release", post(release))
        .route("/practice/reset", post(reset))
}

async fn list(State(place): State<Arc<Place>>) -> Response {
    let table: Vec<_> = BEHAVIOURS
        .iter()
        .map(|(name, by, what)| json!({"name": name, "by": by, "what": what, "on": place.behaves(*name)}))
        .collect();
    Json(table).into_response()
}

#[derive(Deserialize)]
struct Wish {
    behaviours: BTreeSet<Behaviour>,
}

async fn behave(State(place): State<Arc<Place>>, Json(wish): Json<Wish>) -> StatusCode {
    place.behaviours.send_replace(wish.behaviours);
    StatusCode::NO_CONTENT
}

async fn release(State(place): State<Arc<Place>>) -> StatusCode {
    place.behaviours.send_modify(|active| {
        active.remove(&Behaviour::Hold);
    });
    StatusCode::NO_CONTENT
}

async fn reset(State(place): State<Arc<Place>>) -> StatusCode {
    place.reset();
    StatusCode::NO_CONTENT
}

/// The behaviours named in a page's query, `name,name`.
///
/// # Errors
/// The first name that is none.
pub(super) fn named(list: &str) -> Result<BTreeSet<Behaviour>, String> {
    list.split(',')
        .filter(|name| !name.is_empty())
        .map(|name| {
            serde_json::from_value(json!(name))
                .map_err(|_| format!("There is no behaviour “{name}”."))
        })
        .collect()
}

/// Stands before every route that changes a status, and does what the behaviours in force say.
pub(super) async fn misbehave(
    State(place): State<Arc<Place>>,
    request: Request,
    next: Next,
) -> Response {
    if request.method().is_safe() {
        return next.run(request).await;
    }
    // Fails only when the network is gone, and its requests with it.
    if place
        .behaviours
        .subscribe()
        .wait_for(|active| !active.contains(&Behaviour::Hold))
        .await
        .is_err()
    {
        return HangUp.into_response();
    }
    let once = place
        .behaviours
        .send_if_modified(|active| active.remove(&Behaviour::ServerErrorOnce));
    if once || place.behaves(Behaviour::ServerError) {
        return refusal(
            StatusCode::INTERNAL_SERVER_ERROR,
            "We're sorry, but something went wrong on our end",
        );
    }
    if place.behaves(Behaviour::HangUp) {
        return HangUp.into_response();
    }
    if place.behaves(Behaviour::Unprocessable) {
        return refusal(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Validation failed: refused for practice",
        );
    }
    if place.behaves(Behaviour::SilentRefusal) {
        return refusal(StatusCode::OK, "This was not posted");
    }
    let response = next.run(request).await;
    if place.behaves(Behaviour::LostAnswer) {
        return HangUp.into_response();
    }
    response
}

fn refusal(status: StatusCode, sentence: &str) -> Response {
    (status, Json(json!({"error": sentence}))).into_response()
}
