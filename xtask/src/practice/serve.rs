//! A small HTTP/1.1 server on loopback, with or without TLS, that can also hang up instead of answering.

use std::future::Future;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use axum::response::IntoResponse;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

/// Put into a response's extensions: the connection is closed without an answer.
///
/// Chromium sends a request again by itself, POST or not, when a connection that it had used before is closed under it,
/// so one request of a page can come in several times; extensions are shown one.
#[derive(Clone, Copy, Debug)]
pub struct HangUp;

impl IntoResponse for HangUp {
    fn into_response(self) -> Response<Body> {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A running server; dropping it ends it with all of its connections.
pub struct Server {
    port: u16,
    accepting: AbortHandle,
}

/// Opens a port of the loopback address; 0 takes a free one.
///
/// # Errors
/// When the port is taken or may not be opened.
pub async fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}

impl Server {
    /// Answers every request on `listener` by `answer`.
    ///
    /// # Errors
    /// When the listener has no address any more.
    pub fn start<Answer, Answering, Error>(
        listener: TcpListener,
        tls: Option<TlsAcceptor>,
        answer: Answer,
    ) -> io::Result<Self>
    where
        Answer: Fn(Request<Body>) -> Answering + Send + Sync + 'static,
        Answering: Future<Output = Result<Response<Body>, Error>> + Send + 'static,
        Error: std::error::Error + Send + Sync + 'static,
    {
        let port = listener.local_addr()?.port();
        let answer = Arc::new(answer);
        let accepting = tokio::spawn(async move {
            // Held here so that ending this task ends every connection.
            let mut connections = JoinSet::new();
            loop {
                // An accept fails when its client has gone already: the next one may be there.
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                while connections.try_join_next().is_some() {}
                let answer = Arc::clone(&answer);
                match tls.clone() {
                    None => connections.spawn(converse(stream, answer)),
                    Some(tls) => connections.spawn(async move {
                        // A browser that dislikes the certificate ends the handshake: nothing to answer.
                        if let Ok(stream) = tls.accept(stream).await {
                            converse(stream, answer).await;
                        }
                    }),
                };
            }
        });
        Ok(Self {
            port,
            accepting: accepting.abort_handle(),
        })
    }

    /// The port it answers on.
    pub fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// One connection, until either side ends it.
async fn converse<Stream, Answer, Answering, Error>(stream: Stream, answer: Arc<Answer>)
where
    Stream: AsyncRead + AsyncWrite + Unpin,
    Answer: Fn(Request<Body>) -> Answering,
    Answering: Future<Output = Result<Response<Body>, Error>>,
    Error: std::error::Error + Send + Sync + 'static,
{
    let service = service_fn(move |request: Request<hyper::body::Incoming>| {
        let answering = answer(request.map(Body::new));
        async move {
            let response = answering.await.map_err(io::Error::other)?;
            match response.extensions().get::<HangUp>() {
                // hyper closes the connection of a service that fails, without a byte.
                Some(HangUp) => Err(io::Error::from(io::ErrorKind::ConnectionAborted)),
                None => Ok(response),
            }
        }
    });
    // Both a client that hangs up and a server that does end here with an error; both are ordinary on a stage.
    drop(
        http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service)
            .await,
    );
}
