//! The practice network: a small social page on this machine, on which Hearth can be tried and tested.
//!
//! It speaks Mastodon's API, and where a site pack reads the page its markup is that of Mastodon's web client, so the
//! pack that serves thousands of real servers serves this one too. Its people and their hosts are invented, everything
//! is kept in memory, and nothing leaves the machine.
//!
//! [`behaviour::Behaviour`] lists what it can do wrong on purpose.

pub mod behaviour;
pub mod serve;

mod acts;
mod api;
mod entity;
mod network;
mod pages;
mod people;
mod post;
mod seed;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use tokio::sync::watch;
use tower::ServiceExt;

use behaviour::Behaviour;
use network::Network;
use serve::Server;

pub(crate) use entity::escape;
pub(crate) use pages::STRICT_POLICY;

/// The practice network on `http://localhost:PORT`, until dropped.
pub struct Practice {
    server: Server,
}

impl Practice {
    /// Starts the network on this port of the loopback address; 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken or may not be opened.
    pub async fn start(port: u16) -> io::Result<Self> {
        let listener = serve::listen(port).await?;
        let host = format!("localhost:{}", listener.local_addr()?.port());
        let router = router(&host, Scheme::Http);
        let server = Server::start(listener, None, move |request| {
            router.clone().oneshot(request)
        })?;
        Ok(Self { server })
    }

    /// The port it answers on.
    pub fn port(&self) -> u16 {
        self.server.port()
    }

    /// Where a browser finds it.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port())
    }
}

/// Under which scheme a network is reached: its addresses in answers and in its CSP begin with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// The practice network alone, on localhost.
    Http,
    /// On the stage, under a real site's name.
    Https,
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

/// A fresh network under this host name, as the routes that answer for it.
pub fn router(host: &str, scheme: Scheme) -> Router {
    let place = Arc::new(Place::new(host, scheme));
    api::routes(&place)
        .merge(pages::routes())
        .merge(behaviour::routes())
        .with_state(place)
}

/// One network: what its routes share.
struct Place {
    origin: String,
    host: String,
    network: Mutex<Network>,
    behaviours: watch::Sender<BTreeSet<Behaviour>>,
}

impl Place {
    fn new(host: &str, scheme: Scheme) -> Self {
        let origin = format!("{}://{host}", scheme.name());
        Self {
            network: Mutex::new(Network::new(&origin, jiff::Timestamp::now())),
            origin,
            host: host.to_owned(),
            behaviours: watch::Sender::new(BTreeSet::new()),
        }
    }

    /// The state. A request that panicked while it held the lock left a state that is still whole enough to practise on.
    fn network(&self) -> MutexGuard<'_, Network> {
        self.network.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reset(&self) {
        *self.network() = Network::new(&self.origin, jiff::Timestamp::now());
        self.behaviours.send_replace(BTreeSet::new());
    }

    fn behaves(&self, behaviour: Behaviour) -> bool {
        self.behaviours.borrow().contains(&behaviour)
    }
}
