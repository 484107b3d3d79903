//! How fast the core reads texts and requests, as it is compiled for the extension (small before
//! fast), but natively. One line a figure: `name = value unit`.

mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use hearth::site::{self, Body, Effect, Exchange};
use hearth::text;

/// How long each figure is measured at least.
const LONG_ENOUGH: Duration = Duration::from_millis(40);

/// How often; the best is taken, since everything else on the machine only makes it slower.
const ROUNDS: usize = 20;

type Reader = fn(&str) -> usize;

/// What is measured on texts, by name.
const READERS: [(&str, Reader); 3] = [
    ("links", |text| text::links(text).len()),
    ("mentions", |text| text::mentions(text).len()),
    ("own_words", text::own_words),
];

/// An operation on the one address of a network's GraphQL that no pack claims, as a page sends it
/// whenever it is scrolled.
const UNCLAIMED: &str = "https://x.com/i/api/graphql/AbCdEfGhIjKlMnOpQrStUv/HomeTimeline";
/// One that a pack claims, for comparison.
const CLAIMED: &str = "https://x.com/i/api/graphql/AbCdEfGhIjKlMnOpQrStUv/CreateTweet";

fn main() {
    for (name, reader) in READERS {
        let mut all = (0, Duration::ZERO);
        for characters in corpus::LENGTHS {
            let posts = corpus::posts(characters);
            let bytes: usize = posts.iter().map(String::len).sum();
            let took = best(|| {
                for post in &posts {
                    black_box(reader(black_box(post)));
                }
            });
            println!(
                "text.{name}.of_{characters} = {:.1} MB/s",
                rate(bytes, took)
            );
            all = (all.0 + bytes, all.1 + took);
        }
        println!("text.{name} = {:.1} MB/s", rate(all.0, all.1));
    }
    let text = corpus::posts(280).swap_remove(0);
    // The fields that the network's own page sends along, most of the body.
    let features = r#""responsive_something_is_enabled":true,"#.repeat(40);
    let body = format!(
        r#"{{"variables":{{"tweet_text":"{text}","media":{{"media_entities":[]}}}},"features":{{{features}"last":true}}}}"#
    );
    let body = Body::Bytes(body.into_bytes());
    for (name, url) in [("unclaimed", UNCLAIMED), ("claimed", CLAIMED)] {
        let exchange = Exchange {
            method: "POST",
            url,
            page: Some("https://x.com/home"),
            mode: None,
            body: &body,
        };
        let read = site::read(&exchange);
        let is_claimed = read.is_some_and(|reading| reading.effect == Effect::Count);
        assert_eq!(is_claimed, name == "claimed", "{url}");
        let took = best(|| {
            black_box(site::read(black_box(&exchange)));
        });
        println!("text.exchange.{name} = {:.2} us", took.as_secs_f64() * 1e6);
    }
}

/// The time of one run of the work: the best of some rounds, each long enough for the clock.
fn best(work: impl Fn()) -> Duration {
    let mut best = Duration::MAX;
    let mut runs = 1;
    for _ in 0..ROUNDS {
        loop {
            let start = Instant::now();
            for _ in 0..runs {
                work();
            }
            let took = start.elapsed();
            if took * 10 >= LONG_ENOUGH {
                best = best.min(took / runs);
            }
            if took >= LONG_ENOUGH {
                break;
            }
            runs *= 2;
        }
    }
    best
}

/// Megabytes a second.
#[allow(
    clippy::cast_precision_loss,
    reason = "a corpus is far below 2^52 bytes"
)]
fn rate(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / took.as_secs_f64() / 1e6
}
