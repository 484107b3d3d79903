//! How fast the core reads texts and requests natively. One line a figure: `name = value unit`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use hearth_bench::{READERS, bodies, corpus, requests};

/// How long each round lasts at least.
const LONG_ENOUGH: Duration = Duration::from_millis(40);

/// How many rounds; the one in the middle is taken.
const ROUNDS: usize = 15;

fn main() {
    // First: packs are taken once.
    let bodies = bodies::all();
    for (name, reader) in READERS {
        let mut all = (0, Duration::ZERO);
        for characters in corpus::LENGTHS {
            let posts = corpus::posts(characters);
            let bytes: usize = posts.iter().map(String::len).sum();
            let took = median(|| {
                for post in &posts {
                    black_box(reader(black_box(post)));
                }
            });
            println!(
                "text.native.{name}.of_{characters} = {:.1} MB/s",
                rate(bytes, took)
            );
            all = (all.0 + bytes, all.1 + took);
        }
        println!("text.native.{name} = {:.1} MB/s", rate(all.0, all.1));
    }
    for (name, request) in requests::all() {
        let took = median(|| {
            black_box(black_box(&request).read());
        });
        println!(
            "text.native.exchange.{name} = {:.2} us",
            took.as_secs_f64() * 1e6
        );
    }
    for (name, large) in bodies {
        let took = median(|| {
            black_box(black_box(&large).read());
        });
        println!(
            "text.native.body.{name} = {:.0} us",
            took.as_secs_f64() * 1e6
        );
        println!("text.native.body.{name}.budget = {} us", bodies::BUDGET);
    }
}

/// The time of one run of the work: the middle of some rounds, each long enough for the clock.
/// Finding out how many runs that takes warms it up.
fn median(work: impl Fn()) -> Duration {
    let round = |runs: u32| {
        let start = Instant::now();
        for _ in 0..runs {
            work();
        }
        start.elapsed()
    };
    let mut runs = 1;
    while round(runs) < LONG_ENOUGH {
        runs *= 2;
    }
    let mut rounds = [Duration::ZERO; ROUNDS].map(|_| round(runs) / runs);
    rounds.sort_unstable();
    rounds[ROUNDS / 2]
}

/// Megabytes a second.
#[allow(
    clippy::cast_precision_loss,
    reason = "a corpus is far below 2^52 bytes"
)]
fn rate(bytes: usize, took: Duration) -> f64 {
    bytes as f64 / took.as_secs_f64() / 1e6
}
