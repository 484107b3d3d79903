//! The demo on this machine: its static files, and nothing that does more than hand them out.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use axum::Router;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;

use crate::practice::serve::{self, Server};
use crate::workspace;

/// What a file is, by its ending. A browser starts WebAssembly and scripts under no other name.
const KINDS: [(&str, &str); 6] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("wasm", "application/wasm"),
];

/// The demo on `http://localhost:PORT`, until dropped.
pub struct Demo {
    server: Server,
}

impl Demo {
    /// Hands out what is built in `target/demo`, on this port of the loopback address; 0 takes a
    /// free one.
    ///
    /// # Errors
    /// When the port is taken or may not be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let router = router();
        let listener = serve::listen(port).await?;
        let server = Server::start(listener, None, move |request| {
            router.clone().oneshot(request)
        })?;
        Ok(Self { server })
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.server.port())
    }
}

/// Hands out the built demo, at the top and below [`FOLDER`].
pub(crate) fn router() -> Router {
    Router::new().fallback(async |uri: Uri| file(&workspace::built_demo(), uri.path()))
}

/// The folder below which the same demo stands once more: it has to work in any.
pub const FOLDER: &str = "some/folder/";

fn file(demo: &Path, path: &str) -> Response {
    let path = path.trim_start_matches('/');
    let path = path.strip_prefix(FOLDER).unwrap_or(path);
    let path = if path.is_empty() { "index.html" } else { path };
    let is_plain = |part| matches!(part, Component::Normal(_));
    if !Path::new(path).components().all(is_plain) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let file: PathBuf = demo.join(path);
    let ending = file.extension().and_then(|ending| ending.to_str());
    let kind = KINDS.iter().find(|(known, _)| ending == Some(*known));
    match (kind, fs::read(&file)) {
        (Some((_, kind)), Ok(content)) => {
            ([(header::CONTENT_TYPE, *kind)], content).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
