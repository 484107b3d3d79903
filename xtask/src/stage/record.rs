//! What came in, and what shall be answered.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri, header};
use serde::{Deserialize, Serialize};

/// One request as the stage got it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Received {
    /// Without a port.
    pub host: String,
    /// In capitals.
    pub method: String,
    /// With the query.
    pub path: String,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The `Idempotency-Key` header.
    pub idempotency_key: Option<String>,
    /// The `Origin` header.
    pub origin: Option<String>,
    /// Bytes that are no UTF-8 are replaced.
    pub body: String,
}

impl Received {
    pub(super) fn new(
        host: &str,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Self {
        let read = |name: &str| {
            headers
                .get(name)
                .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        Self {
            host: host.to_owned(),
            method: method.to_string(),
            path: uri
                .path_and_query()
                .map_or("/", |path| path.as_str())
                .to_owned(),
            content_type: read(header::CONTENT_TYPE.as_str()),
            idempotency_key: read("idempotency-key"),
            origin: read(header::ORIGIN.as_str()),
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }
}

/// What a path answers, chosen by a test.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ChosenAnswer {
    /// Without the query.
    pub path: String,
    /// In capitals; empty for every method.
    pub method: String,
    /// `None` leaves the answer to the site that stands there.
    pub status: Option<u16>,
    /// Header names and values.
    pub headers: BTreeMap<String, String>,
    /// The body, as it is.
    pub body: String,
    /// Nothing is answered until the stage is told to release.
    pub hold: bool,
    /// The connection is closed without an answer.
    pub hang_up: bool,
}

impl ChosenAnswer {
    pub(super) fn is_for(&self, method: &Method, path: &str) -> bool {
        self.path == path && (self.method.is_empty() || self.method == method.as_str())
    }

    /// The answer itself; a status or header that HTTP does not know makes it a 500 that says so.
    pub(super) fn response(&self, status: u16) -> Response<Body> {
        let mut builder = Response::builder().status(status);
        for (name, value) in &self.headers {
            builder = builder.header(name, value);
        }
        builder
            .body(Body::from(self.body.clone()))
            .unwrap_or_else(|error| {
                let mut response =
                    Response::new(Body::from(format!("The chosen answer is no HTTP: {error}")));
                *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                response
            })
    }
}
