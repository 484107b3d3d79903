//! Requests of every shape that a pack names, to be sent with whatever body.

#![allow(dead_code)] // Each test takes what it needs.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use hearth::record::Record as _;
use hearth::site::{self, Body, Effect, Exchange, MAX_LINKS, MAX_TO};
use hearth_cases::Case;

/// Every case of every pack.
pub fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        hearth_cases::all()
            .into_iter()
            .map(|(_, case)| case)
            .collect()
    })
}

/// A case for each request that a pack names, and one for each that it knows and ignores or that is none
/// of its requests.
pub fn shapes() -> &'static [&'static Case] {
    static SHAPES: OnceLock<Vec<&Case>> = OnceLock::new();
    SHAPES.get_or_init(one_of_each)
}

fn one_of_each() -> Vec<&'static Case> {
    let mut known = BTreeSet::new();
    let is_new = |case: &&Case| {
        let (_, body) = case.bodies().swap_remove(0);
        let reading = site::read(&case.exchange(case.page.as_deref(), &body));
        let shape = reading.and_then(|reading| Some((reading.site, reading.request?)));
        known.insert(shape.unwrap_or_else(|| (case.method().to_owned(), case.url().to_owned())))
    };
    cases().iter().filter(is_new).collect()
}

/// Sends the case's request with another body.
pub fn read(case: &Case, body: &Body) {
    read_at(case.method(), case.url(), case.page.as_deref(), body);
}

/// Reads a request, and looks whether what was understood keeps within its bounds.
pub fn read_at(method: &str, url: &str, page: Option<&str>, body: &Body) {
    let exchange = Exchange {
        method,
        url,
        page,
        site: None,
        mode: None,
        body,
    };
    let Some(reading) = site::read(&exchange) else {
        return;
    };
    assert!(!reading.sentence().is_empty());
    if let Some(meant) = reading.meant {
        assert!(meant.links.len() <= MAX_LINKS && meant.to.len() <= MAX_TO);
        let kept = meant.write().to_string().len();
        assert!(kept < 60_000, "{kept} bytes are kept");
    } else {
        assert_eq!(reading.effect, Effect::Ignore);
    }
}
