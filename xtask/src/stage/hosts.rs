//! Who answers under which name.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use http_body_util::{BodyExt, Limited};
use tokio::sync::watch;
use tower::ServiceExt;

use super::record::{ChosenAnswer, Received};
use super::{control, hacker_news, phanpy, plain, wordpress, x};
use crate::demo;
use crate::practice::serve::HangUp;
use crate::practice::{self, Scheme};

/// The real name of Hacker News.
pub const HACKER_NEWS_HOST: &str = "news.ycombinator.com";
/// The real name of X.
pub const X_HOST: &str = "x.com";
/// The real name of Phanpy.
pub const PHANPY_HOST: &str = "phanpy.social";
/// A `WordPress` blog on a host of its own.
pub const BLOG_HOST: &str = "blog.example";
/// A page with much on it, and nothing to write in. The same stands at every name below this one.
pub const BLANK_HOST: &str = "blank.example";
/// Composers under the strictest policy there is.
pub const STRICT_HOST: &str = "strict.example";

/// The demo's static files, at the top and in a folder.
pub const DEMO_HOST: &str = "demo.example";

/// The largest body that is taken, in bytes: above the largest that a test of hostile pages sends.
const LARGEST_BODY: usize = 32 << 20;

/// Every host that was asked for so far, what came in, and what shall be answered.
pub(super) struct Hosts {
    sites: Mutex<HashMap<String, Router>>,
    received: watch::Sender<Vec<Received>>,
    chosen: watch::Sender<Vec<(String, ChosenAnswer)>>,
}

impl Default for Hosts {
    fn default() -> Self {
        Self {
            sites: Mutex::default(),
            received: watch::Sender::new(Vec::new()),
            chosen: watch::Sender::new(Vec::new()),
        }
    }
}

impl Hosts {
    pub async fn answer(&self, request: Request<Body>) -> Response<Body> {
        let host = host_of(&request);
        let (head, body) = request.into_parts();
        let Ok(body) = Limited::new(body, LARGEST_BODY)
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes)
        else {
            return StatusCode::PAYLOAD_TOO_LARGE.into_response();
        };
        if let Some(response) = control::answer(self, &host, &head, &body) {
            return response;
        }
        let received = Received::new(&host, &head.method, &head.uri, &head.headers, &body);
        self.received.send_modify(|all| all.push(received));
        if let Some(chosen) = self.chosen_for(&host, &head).await {
            if chosen.hang_up {
                return HangUp.into_response();
            }
            if let Some(status) = chosen.status {
                return chosen.response(status);
            }
        }
        self.site(&host, Request::from_parts(head, Body::from(body)))
            .await
    }

    /// What a test has chosen for this request, once it is not held any more.
    async fn chosen_for(
        &self,
        host: &str,
        head: &axum::http::request::Parts,
    ) -> Option<ChosenAnswer> {
        let find = |all: &[(String, ChosenAnswer)]| {
            let mut newest_first = all.iter().rev();
            newest_first
                .find(|(at, answer)| at == host && answer.is_for(&head.method, head.uri.path()))
                .map(|(_, answer)| answer.clone())
        };
        let mut chosen = self.chosen.subscribe();
        // The sender lives as long as this request does, so the wait cannot fail.
        let free = chosen
            .wait_for(|all| find(all).is_none_or(|answer| !answer.hold))
            .await
            .ok()?;
        find(&free)
    }

    async fn site(&self, host: &str, request: Request<Body>) -> Response<Body> {
        let router = self
            .sites()
            .entry(host.to_owned())
            .or_insert_with(|| site(host))
            .clone();
        match router.oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }

    fn sites(&self) -> MutexGuard<'_, HashMap<String, Router>> {
        self.sites.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.borrow().clone()
    }

    pub async fn received_where(&self, wanted: impl Fn(&Received) -> bool) -> Received {
        let mut received = self.received.subscribe();
        let all = received
            .wait_for(|all| all.iter().any(&wanted))
            .await
            .expect("the sender is a field of self, which this future borrows");
        all.iter()
            .find(|one| wanted(one))
            .cloned()
            .expect("the wait ended because there is one")
    }

    pub fn choose(&self, host: &str, answer: ChosenAnswer) {
        self.chosen
            .send_modify(|all| all.push((host.to_owned(), answer)));
    }

    pub fn release(&self) {
        self.chosen
            .send_modify(|all| all.iter_mut().for_each(|(_, answer)| answer.hold = false));
    }

    pub fn reset(&self) {
        self.sites().clear();
        self.chosen.send_replace(Vec::new());
        self.forget_received();
    }

    pub fn forget_received(&self) {
        self.received.send_replace(Vec::new());
    }
}

/// A fresh site for this host.
fn site(host: &str) -> Router {
    match host {
        HACKER_NEWS_HOST => hacker_news::router(),
        X_HOST => x::router(),
        PHANPY_HOST => phanpy::router(),
        BLOG_HOST => wordpress::router(),
        _ if is_blank(host) => plain::blank(),
        STRICT_HOST => plain::strict(),
        DEMO_HOST => demo::router(),
        _ => practice::router(host, Scheme::Https),
    }
}

fn is_blank(host: &str) -> bool {
    let above = host.strip_suffix(BLANK_HOST);
    above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

/// The host that a request names, in small letters and without a port.
fn host_of(request: &Request<Body>) -> String {
    let named = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .or(request.uri().host());
    let host = named.unwrap_or_default().to_ascii_lowercase();
    host.split(':').next().unwrap_or_default().to_owned()
}

/// A JSON value as an answer, or the sentence that says why there is none.
pub(super) fn json(value: &impl serde::Serialize) -> Response<Body> {
    match serde_json::to_vec(value) {
        Ok(bytes) => (
            [(header::CONTENT_TYPE, "application/json")],
            Bytes::from(bytes),
        )
            .into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
