//! Requests to an address that a network shares for everything, as its page sends them.

use hearth::site::{self, Body, Effect, Exchange};

use crate::corpus;

/// A request that is read again and again.
pub struct Request {
    url: &'static str,
    body: Body,
}

/// (name, address, whether a pack claims it). The first is sent whenever the page is scrolled.
const ADDRESSES: [(&str, &str, bool); 2] = [
    (
        "unclaimed",
        "https://x.com/i/api/graphql/AbCdEfGhIjKlMnOpQrStUv/HomeTimeline",
        false,
    ),
    (
        "claimed",
        "https://x.com/i/api/graphql/AbCdEfGhIjKlMnOpQrStUv/CreateTweet",
        true,
    ),
];

/// The requests by name: one that no pack claims, and one that a pack claims, for comparison.
///
/// # Panics
/// Where the packs do not claim what they are said to.
#[must_use]
pub fn all() -> [(&'static str, Request); 2] {
    ADDRESSES.map(|(name, url, is_claimed)| {
        let request = Request { url, body: body() };
        assert_eq!(request.read(), is_claimed, "{url}");
        (name, request)
    })
}

/// A post among the fields that the network's own page sends along, which are most of it.
fn body() -> Body {
    let text = corpus::posts(280).swap_remove(0);
    let features = r#""responsive_something_is_enabled":true,"#.repeat(40);
    let body = format!(
        r#"{{"variables":{{"tweet_text":"{text}","media":{{"media_entities":[]}}}},"features":{{{features}"last":true}}}}"#
    );
    Body::Bytes(body.into_bytes())
}

impl Request {
    /// Reads it as the background does. Whether it counts.
    #[must_use]
    pub fn read(&self) -> bool {
        let exchange = Exchange {
            method: "POST",
            url: self.url,
            page: Some("https://x.com/home"),
            site: None,
            mode: None,
            body: &self.body,
        };
        site::read(&exchange).is_some_and(|reading| reading.effect == Effect::Count)
    }
}
