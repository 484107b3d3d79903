//! The stage: one HTTPS server on this machine that plays real sites under their real names for the browser tests.
//!
//! A browser that resolves every name to it sees `https://news.ycombinator.com`, `https://mastodon.social` and any other
//! host. Who answers is decided by the `Host` header, and every host keeps its own state:
//!
//! | host | what stands there |
//! |---|---|
//! | `news.ycombinator.com` | Hacker News' page shapes: plain forms, no script |
//! | [`X_HOST`], [`PHANPY_HOST`] | X, and Phanpy as a page of the server on `garden.example.net`: scripts under a policy |
//! | [`BLOG_HOST`] | a blog of `WordPress`: plain forms |
//! | [`BLANK_HOST`], and every name below it | a page of 2,000 elements on which nobody writes |
//! | [`STRICT_HOST`] | two composers under `default-src 'none'` with Trusted Types |
//! | [`DEMO_HOST`] | the demo's static files |
//! | any other | the practice network, as a Mastodon server of that name |
//!
//! On every host `/__send` is a page that can send any request ([`sender`]), `/__answer` chooses what a path answers
//! ([`ChosenAnswer`]), and `/__received` lists what came in ([`Received`]).

pub mod sender;

mod control;
mod hacker_news;
mod hosts;
mod page;
mod phanpy;
mod plain;
mod record;
#[cfg(test)]
mod tests;
mod tls;
mod wordpress;
mod x;

use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use crate::practice::serve::{self, Server};

pub use hosts::{
    BLANK_HOST, BLOG_HOST, DEMO_HOST, HACKER_NEWS_HOST, PHANPY_HOST, STRICT_HOST, X_HOST,
};
pub use record::{ChosenAnswer, Received};

use hosts::Hosts;

/// A running stage; dropping it ends it.
pub struct Stage {
    server: Server,
    hosts: Arc<Hosts>,
    certificate: Vec<u8>,
}

impl Stage {
    /// Raises the stage on a free port of the loopback address, with a certificate made for this run.
    ///
    /// # Errors
    /// When no port can be opened or no certificate be made.
    pub async fn start() -> io::Result<Self> {
        let (acceptor, certificate) = tls::self_signed().map_err(io::Error::other)?;
        let hosts = Arc::new(Hosts::default());
        let answering = Arc::clone(&hosts);
        let answer = move |request| {
            let hosts = Arc::clone(&answering);
            async move { Ok::<_, Infallible>(hosts.answer(request).await) }
        };
        let server = Server::start(serve::listen(0).await?, Some(acceptor), answer)?;
        Ok(Self {
            server,
            hosts,
            certificate,
        })
    }

    /// The port it answers on.
    pub fn port(&self) -> u16 {
        self.server.port()
    }

    /// The self-signed certificate (DER), for a client that would rather trust it than ignore it.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// Everything that came in since the last reset, oldest first, requests to the stage itself left out.
    pub fn received(&self) -> Vec<Received> {
        self.hosts.received()
    }

    /// The first request that `wanted` accepts: one that is there, or the next that comes.
    pub async fn received_where(&self, wanted: impl Fn(&Received) -> bool) -> Received {
        self.hosts.received_where(wanted).await
    }

    /// Chooses what a path of this host answers from now on. The newest choice for a path wins.
    pub fn choose(&self, host: &str, answer: ChosenAnswer) {
        self.hosts.choose(host, answer);
    }

    /// Lets go of every answer that is held.
    pub fn release(&self) {
        self.hosts.release();
    }

    /// As if just started: no state on any host, nothing received, nothing chosen.
    pub fn reset(&self) {
        self.hosts.reset();
    }
}
