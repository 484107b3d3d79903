//! Hacker News, as far as a person writes there: the shapes of its pages, forms and answers, with invented stories.
//!
//! Everything is a plain form and a plain page. A success is a 302; a refusal is a 200 with a sentence. What is refused:
//! an empty text, the same text at the same place again, and any text that holds the words "too fast".

mod forum;
mod markup;
mod pages;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};

use forum::{Forum, Id, Refusal};

/// What the site sends with every page.
const POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline' https://www.google.com/recaptcha/ \
     https://www.gstatic.com/recaptcha/ https://cdnjs.cloudflare.com/; frame-src 'self' https://www.google.com/recaptcha/; \
     style-src 'self' 'unsafe-inline'; img-src 'self' https://account.ycombinator.com; frame-ancestors 'self'";

#[derive(Clone, Default)]
struct Place(Arc<Mutex<Forum>>);

impl Place {
    fn forum(&self) -> MutexGuard<'_, Forum> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Fields = HashMap<String, String>;

/// A fresh forum.
pub(super) fn router() -> Router {
    Router::new()
        .route("/", get(front))
        .route("/news", get(front))
        .route("/newest", get(front))
        .route("/item", get(item))
        .route("/reply", get(reply))
        .route("/submit", get(async || Html(pages::submit())))
        .route("/edit", get(edit))
        .route("/delete-confirm", get(delete_confirm))
        .route("/threads", get(threads))
        .route("/user", get(threads))
        .route("/vote", get(vote))
        .route("/comment", post(comment))
        .route("/r", post(submission))
        .route("/xedit", post(xedit))
        .route("/xdelete", post(xdelete))
        .with_state(Place::default())
        .layer(middleware::map_response(async |mut response: Response| {
            let headers = response.headers_mut();
            headers.insert(
                header::CONTENT_SECURITY_POLICY,
                header::HeaderValue::from_static(POLICY),
            );
            headers.insert(
                header::REFERRER_POLICY,
                header::HeaderValue::from_static("origin"),
            );
            headers.insert(
                header::X_FRAME_OPTIONS,
                header::HeaderValue::from_static("DENY"),
            );
            response
        }))
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        Html(pages::sentence(self.sentence())).into_response()
    }
}

fn id(fields: &Fields, name: &str) -> Result<Id, Refusal> {
    fields
        .get(name)
        .and_then(|id| id.parse().ok())
        .ok_or(Refusal::NoSuchItem)
}

fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", String::as_str)
}

/// 302 to a place of this site.
fn to(place: &str) -> Response {
    (StatusCode::FOUND, [(header::LOCATION, place.to_owned())]).into_response()
}

async fn front(State(place): State<Place>) -> Html<String> {
    Html(pages::list(&place.forum()))
}

async fn item(
    State(place): State<Place>,
    Query(query): Query<Fields>,
) -> Result<Html<String>, Refusal> {
    pages::item(&place.forum(), id(&query, "id")?).map(Html)
}

async fn reply(
    State(place): State<Place>,
    Query(query): Query<Fields>,
) -> Result<Html<String>, Refusal> {
    pages::reply(&place.forum(), id(&query, "id")?, field(&query, "goto")).map(Html)
}

async fn edit(
    State(place): State<Place>,
    Query(query): Query<Fields>,
) -> Result<Html<String>, Refusal> {
    pages::edit(&place.forum(), id(&query, "id")?).map(Html)
}

async fn delete_confirm(
    State(place): State<Place>,
    Query(query): Query<Fields>,
) -> Result<Html<String>, Refusal> {
    pages::delete_confirm(&place.forum(), id(&query, "id")?, field(&query, "goto")).map(Html)
}

async fn threads(State(place): State<Place>, Query(query): Query<Fields>) -> Html<String> {
    Html(pages::threads(&place.forum(), field(&query, "id")))
}

async fn vote(
    State(place): State<Place>,
    Query(query): Query<Fields>,
) -> Result<Response, Refusal> {
    place
        .forum()
        .vote(id(&query, "id")?, field(&query, "how") == "up")?;
    Ok(to(field(&query, "goto")))
}

async fn comment(
    State(place): State<Place>,
    Form(form): Form<Fields>,
) -> Result<Response, Refusal> {
    place
        .forum()
        .comment(id(&form, "parent")?, field(&form, "text"))?;
    Ok(to(field(&form, "goto")))
}

async fn submission(
    State(place): State<Place>,
    Form(form): Form<Fields>,
) -> Result<Response, Refusal> {
    place.forum().submit(
        field(&form, "title"),
        field(&form, "url"),
        field(&form, "text"),
    )?;
    Ok(to("newest"))
}

async fn xedit(State(place): State<Place>, Form(form): Form<Fields>) -> Result<Response, Refusal> {
    let id = id(&form, "id")?;
    place.forum().edit(
        id,
        form.get("title").map(String::as_str),
        field(&form, "text"),
    )?;
    Ok(to(&format!("item?id={id}")))
}

async fn xdelete(
    State(place): State<Place>,
    Form(form): Form<Fields>,
) -> Result<Response, Refusal> {
    if field(&form, "d") == "Yes" {
        place.forum().delete(id(&form, "id")?)?;
    }
    Ok(to(field(&form, "goto")))
}
