//! What the pages of options, ledger and data have in common: the way to each part of them.

use leptos::prelude::*;

use super::element::{element, list, paragraph};
use super::icon::brand;
use super::parts::nothing;
use crate::words::{Message, flames, options as said, reminders};

/// The head of each: the name, and the way to each part. They are several pages for the sake of
/// speed alone, and one place for whoever looks for something.
/// `current` is the file of the page that is open.
pub fn navigation(current: &str) -> AnyView {
    let links = [
        ("people.html#people", said::PEOPLE),
        ("flames.html#flames", flames::TITLE),
        ("options.html#sites", said::SITES),
        ("options.html#nudges", said::NUDGES),
        ("options.html#reminders", reminders::TITLE),
        ("options.html#meetings", said::MEETINGS),
        ("ledger.html#ledger", said::LEDGER),
        ("data.html#data", said::DATA),
        ("data.html#keeps", said::KEEPS),
    ]
    .map(|(to, name)| {
        let link = element("a").with("href", to);
        if to.starts_with(current) {
            link.with("aria-current", "page").saying(name)
        } else {
            link.saying(name)
        }
    });
    let parts = element("nav")
        .with("aria-label", said::PARTS)
        .holding(vec![list("", Vec::from(links))]);
    let heading = element("h1").saying(said::TITLE);
    element("header")
        .class("top")
        .holding(vec![brand(), heading, parts])
}

/// One part of a page, and why it is there where that is not plain.
pub fn part(id: &'static str, name: Message, why: Option<Message>, inside: AnyView) -> AnyView {
    let why = why.map_or_else(nothing, |why| paragraph("why", why));
    let heading = element("h2").with("tabindex", "-1");
    let heading = heading.with("id", format!("{id}-heading")).saying(name);
    element("section")
        .with("id", id)
        .with("aria-label", name)
        .holding(vec![heading, why, inside])
}
