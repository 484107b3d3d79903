//! Pages of sites that are a document, some scripts, and a policy.

use axum::Router;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

/// The one document of a site.
#[derive(Clone, Copy)]
pub(super) struct Page {
    /// The content security policy that it is served under.
    pub policy: &'static str,
    pub document: &'static str,
}

impl Page {
    pub fn answer(self) -> Response {
        let headers = [
            (header::CONTENT_SECURITY_POLICY, self.policy),
            (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        ];
        (headers, Html(self.document)).into_response()
    }
}

/// Files by their paths: style sheets, and what else there is as scripts.
pub(super) fn files(files: &'static [(&'static str, &'static str)]) -> Router {
    files.iter().fold(Router::new(), |router, (path, text)| {
        let kind = if path.rsplit('.').next() == Some("css") {
            "text/css; charset=utf-8"
        } else {
            "text/javascript; charset=utf-8"
        };
        router.route(
            path,
            get(async move || ([(header::CONTENT_TYPE, kind)], *text)),
        )
    })
}
