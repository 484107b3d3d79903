//! Phanpy, as far as a person writes there: a client whose page is on one host, and that speaks to a Mastodon server on
//! another, `garden.example.net`, where the practice network answers.

use axum::Router;
use axum::response::Response;
use axum::routing::get;

use super::page::{self, Page};

/// Requests may go to every server, and nothing else is allowed that the page does not need.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src https:; worker-src 'self'; \
     img-src 'self' https: data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE: Page = Page {
    policy: POLICY,
    document: include_str!("assets/phanpy/page.html"),
};

/// A fresh page.
pub(super) fn router() -> Router {
    let files = page::files(&[
        ("/page.css", include_str!("assets/phanpy/page.css")),
        ("/page.js", include_str!("assets/phanpy/page.js")),
        ("/elements.js", include_str!("assets/elements.js")),
        // It sends every request of the page itself.
        ("/sw.js", include_str!("../practice/assets/worker.js")),
    ]);
    Router::new().route("/", get(document)).merge(files)
}

async fn document() -> Response {
    PAGE.answer()
}
