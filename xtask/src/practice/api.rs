//! Mastodon's API, as much of it as a web client uses to post.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Place;
use super::acts::Mark;
use super::behaviour::misbehave;
use super::network::{Made, Network};
use super::people::{self, Person, YOU};
use super::post::{Draft, Id, MAX_CHARACTERS, Refusal, Visibility};

type Answer = Result<Json<Value>, Refusal>;

pub(super) fn routes(place: &Arc<Place>) -> Router<Arc<Place>> {
    let statuses = Router::new()
        .route("/api/v1/statuses", post(create))
        .route(
            "/api/v1/statuses/{id}",
            get(show).put(edit).patch(edit).delete(remove),
        )
        .route("/api/v1/statuses/{id}/{act}", get(look).post(act))
        .route("/api/v1/scheduled_statuses", get(scheduled))
        .route("/api/v1/scheduled_statuses/{id}", delete(unschedule))
        .layer(middleware::from_fn_with_state(Arc::clone(place), misbehave));
    Router::new()
        .route("/api/v1/timelines/home", get(home))
        .route("/api/v1/bookmarks", get(bookmarks))
        .route("/api/v1/favourites", get(favourites))
        .route(
            "/api/v1/accounts/verify_credentials",
            get(verify_credentials),
        )
        .route("/api/v1/accounts/lookup", get(lookup))
        .route("/api/v1/accounts/{id}", get(account))
        .route("/api/v1/accounts/{id}/statuses", get(account_statuses))
        .route("/api/v2/instance", get(instance))
        .merge(statuses)
        .layer(middleware::from_fn(from_anywhere))
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, sentence) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "Record not found"),
            Self::Unprocessable(sentence) => (StatusCode::UNPROCESSABLE_ENTITY, sentence),
        };
        (status, Json(json!({"error": sentence}))).into_response()
    }
}

/// Mastodon's API may be called from every page: clients such as Phanpy stand on hosts of their own.
async fn from_anywhere(request: axum::extract::Request, next: Next) -> Response {
    const ALLOWED: [(header::HeaderName, &str); 4] = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (
            header::ACCESS_CONTROL_ALLOW_METHODS,
            "POST, PUT, DELETE, GET, PATCH, OPTIONS",
        ),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "authorization, content-type, idempotency-key",
        ),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "Link"),
    ];
    let mut response = if request.method() == Method::OPTIONS {
        StatusCode::OK.into_response()
    } else {
        next.run(request).await
    };
    for (name, value) in ALLOWED {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The draft in a body: JSON as the web client sends it, or a form.
fn draft(headers: &HeaderMap, body: &[u8]) -> Result<Draft, Refusal> {
    let form = headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
        kind.as_bytes()
            .starts_with(b"application/x-www-form-urlencoded")
    });
    let read = if form {
        let fields: serde_json::Map<_, _> = form_urlencoded::parse(body)
            .map(|(name, value)| (name.into_owned(), json!(value)))
            .collect();
        serde_json::from_value(Value::Object(fields))
    } else {
        serde_json::from_slice(body)
    };
    read.map_err(|_| Refusal::Unprocessable("Validation failed: the body could not be read"))
}

fn made(network: &Network, made: Made) -> Json<Value> {
    Json(match made {
        Made::Status(id) => network.status(id),
        Made::Scheduled(id) => network.scheduled_status(id),
    })
}

async fn create(State(place): State<Arc<Place>>, headers: HeaderMap, body: Bytes) -> Answer {
    let key = headers
        .get("idempotency-key")
        .and_then(|key| key.to_str().ok());
    let mut network = place.network();
    let outcome = network.create(draft(&headers, &body)?, key, Timestamp::now())?;
    Ok(made(&network, outcome))
}

async fn show(State(place): State<Arc<Place>>, Path(id): Path<Id>) -> Answer {
    let network = place.network();
    network.post(id)?;
    Ok(Json(network.status(id)))
}

async fn edit(
    State(place): State<Arc<Place>>,
    Path(id): Path<Id>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer {
    let mut network = place.network();
    network.edit(id, draft(&headers, &body)?, Timestamp::now())?;
    Ok(Json(network.status(id)))
}

/// Answers the status that is gone, with the text for whoever wants to write it anew.
async fn remove(State(place): State<Arc<Place>>, Path(id): Path<Id>) -> Answer {
    let mut network = place.network();
    let gone = network.status(id);
    network.delete(id)?;
    Ok(Json(gone))
}

async fn look(State(place): State<Arc<Place>>, Path((id, what)): Path<(Id, String)>) -> Answer {
    let network = place.network();
    let post = network.post(id)?;
    Ok(Json(match what.as_str() {
        "context" => {
            let (ancestors, descendants) = network.thread(id)?;
            json!({"ancestors": network.statuses(&ancestors), "descendants": network.statuses(&descendants)})
        }
        "source" => {
            json!({"id": id.to_string(), "text": post.text, "spoiler_text": post.spoiler_text})
        }
        _ => return Err(Refusal::NotFound),
    }))
}

async fn act(State(place): State<Arc<Place>>, Path((id, act)): Path<(Id, String)>) -> Answer {
    let mut network = place.network();
    match act.as_str() {
        "reblog" => {
            let repost = network.reblog(id, Timestamp::now())?;
            return Ok(Json(network.status(repost)));
        }
        "unreblog" => network.unreblog(id)?,
        "favourite" => network.mark(id, Mark::Favourite, true)?,
        "unfavourite" => network.mark(id, Mark::Favourite, false)?,
        "bookmark" => network.mark(id, Mark::Bookmark, true)?,
        "unbookmark" => network.mark(id, Mark::Bookmark, false)?,
        _ => return Err(Refusal::NotFound),
    }
    Ok(Json(network.status(id)))
}

async fn scheduled(State(place): State<Arc<Place>>) -> Json<Value> {
    let network = place.network();
    Json(
        network
            .scheduled
            .keys()
            .map(|id| network.scheduled_status(*id))
            .collect(),
    )
}

async fn unschedule(State(place): State<Arc<Place>>, Path(id): Path<Id>) -> Answer {
    place.network().unschedule(id)?;
    Ok(Json(json!({})))
}

async fn home(State(place): State<Arc<Place>>) -> Json<Value> {
    let network = place.network();
    // Answers of others to others stay out of one's feed, as on a real server.
    let ids = network.newest(|post| post.in_reply_to.is_none() || post.author == YOU);
    Json(network.statuses(&ids))
}

async fn bookmarks(State(place): State<Arc<Place>>) -> Json<Value> {
    let network = place.network();
    Json(network.statuses(&network.newest(|post| post.bookmarked)))
}

async fn favourites(State(place): State<Arc<Place>>) -> Json<Value> {
    let network = place.network();
    Json(network.statuses(&network.newest(|post| post.favourited)))
}

async fn verify_credentials(State(place): State<Arc<Place>>) -> Json<Value> {
    Json(place.network().account(YOU))
}

#[derive(Deserialize)]
struct Lookup {
    acct: String,
}

async fn lookup(State(place): State<Arc<Place>>, Query(Lookup { acct }): Query<Lookup>) -> Answer {
    let person = people::by_acct(acct.trim_start_matches('@')).ok_or(Refusal::NotFound)?;
    Ok(Json(place.network().account(person)))
}

fn person(id: &str) -> Result<&'static Person, Refusal> {
    people::by_id(id).ok_or(Refusal::NotFound)
}

async fn account(State(place): State<Arc<Place>>, Path(id): Path<String>) -> Answer {
    Ok(Json(place.network().account(person(&id)?)))
}

async fn account_statuses(State(place): State<Arc<Place>>, Path(id): Path<String>) -> Answer {
    let network = place.network();
    Ok(Json(network.statuses(&network.by(person(&id)?))))
}

async fn instance(State(place): State<Arc<Place>>) -> Json<Value> {
    Json(json!({
        "domain": place.host,
        "title": "Clearing",
        "version": "4.5.0+practice",
        "configuration": {"statuses": {"max_characters": MAX_CHARACTERS, "characters_reserved_per_url": 23}},
        "default_privacy": Visibility::Public,
    }))
}
