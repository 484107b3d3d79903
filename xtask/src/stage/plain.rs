//! Pages that are no site: one on which nobody writes, and one under the strictest policy.

use std::fmt::Write as _;

use axum::Router;
use axum::http::header;
use axum::response::Html;
use axum::routing::get;

use crate::practice::STRICT_POLICY;

/// How many elements the blank page's body has.
const ELEMENTS: usize = 2_000;

/// A long page to read.
pub(super) fn blank() -> Router {
    Router::new().route("/", get(async || Html(blank_page())))
}

fn blank_page() -> String {
    let mut page = String::from(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A long page</title><body>",
    );
    for number in 1..=ELEMENTS {
        // Writing to a String cannot fail.
        write!(page, "<p id=p{number}>Paragraph {number}.</p>")
            .expect("a String takes whatever is written to it");
    }
    page
}

/// A textarea and a contenteditable, and a policy that allows nothing else.
pub(super) fn strict() -> Router {
    const SCRIPT: &str = "document.querySelector('form').addEventListener('submit', (event) => {\n  \
        event.preventDefault();\n  document.querySelector('textarea').value = '';\n});\n";
    let page = async || {
        let body = "<!doctype html><html lang=en><meta charset=utf-8><title>Strict</title>\
            <script type=module src=/script.js></script>\
            <form><textarea name=text aria-label=Text rows=6 cols=60></textarea><button>Send</button></form>\
            <div contenteditable=true role=textbox aria-label=Rich></div>";
        (
            [(header::CONTENT_SECURITY_POLICY, STRICT_POLICY)],
            Html(body),
        )
    };
    let script = async || {
        (
            [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
            SCRIPT,
        )
    };
    Router::new()
        .route("/", get(page))
        .route("/script.js", get(script))
}
