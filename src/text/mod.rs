//! Links, mentions and own words, in a text.
//!
//! A **link** is what the networks themselves link: `http://` or `https://` before a host,
//! `www.`, or a bare name with a real top-level domain, in any script around it. Where the
//! networks disagree, Hearth reads what a person would call a link:
//!
//! - Other schemes (`ftp:`, `mailto:`, `javascript:`) share nothing and are no links.
//! - Mastodon and Hacker News link no bare names, Bluesky all with a dot, X some. Here all count,
//!   but not names of files (`main.rs`), calls (`name.bar()`), or a full stop without a space
//!   (`I am done.In the end`). A path or `www.` settles it: `docs.rs/serde` is a link.
//! - `https://localhost:8080` is a link, though no outside one; `https://wiki` is none.
//! - `@ana.bsky.social` is a mention and `ana@example.org` an address: neither holds a link.
//! - A link ends where the text goes on in another script (`https://example.org/aboutを見て`);
//!   Bluesky and Mastodon would read on to the next space.
//!
//! Ranges are in bytes of the text, in order, on character boundaries, and never overlap. The
//! time is linear in the text, and nothing is allocated but the lists.

mod file_name;
mod host;
mod known;
mod letters;
mod links;
mod mentions;
mod script;
mod spans;
mod tags;
mod tail;
mod top_level;
mod words;

use std::ops::Range;

pub use letters::{Fingerprint, lower_case};
pub use links::Link;
pub use mentions::Mention;
use spans::{Span, spans};
pub use top_level::load_top_level_domains;

/// All that is read in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading<'text> {
    /// The links, in order.
    pub links: Vec<Link<'text>>,
    /// The mentions, in order.
    pub mentions: Vec<Mention<'text>>,
    /// The tags, `#` included, in order.
    pub tags: Vec<Range<usize>>,
    /// How many words are in neither of them, as far as [`LONGEST`].
    pub own_words: usize,
    /// The fingerprint of its letters and digits, links and mentions aside, as far as [`LONGEST`].
    pub letters: Fingerprint,
}

/// Of how much of a text the words and letters are read, in UTF-16 code units, as JavaScript counts: the
/// hands in a page cut a draft there, and a request that says more has to say the same. Our own number: few
/// sites take so much.
pub const LONGEST: usize = 20_000;

/// Reads a text.
///
/// ```
/// let reading = hearth::text::read("Thanks @ana, see https://example.org/flame. #friends");
/// assert_eq!(reading.links[0].as_written(), "https://example.org/flame");
/// assert_eq!(reading.mentions[0].name(), "ana");
/// assert_eq!(reading.own_words, 2);
/// ```
pub fn read(text: &str) -> Reading<'_> {
    let end = end_of_words(text);
    if end == text.len() {
        return take_apart(text, end, Fingerprint::EMPTY);
    }
    // No link, mention, tag or word goes over a space: up to the last one before the end, all reads the
    // same whether the text is cut there or not. The rest is read as the draft that was cut: of a link
    // that goes over the end, what is left may be none.
    let space = text[..end].rfind(|c: char| c.is_ascii_whitespace());
    let space = space.unwrap_or(0);
    let found = take_apart(text, space, Fingerprint::EMPTY);
    let rest = take_apart(&text[space..end], end - space, found.letters);
    Reading {
        own_words: found.own_words + rest.own_words,
        letters: rest.letters,
        ..found
    }
}

/// Finds what stands in a text, and reads the words and letters that stand before `end`; the letters follow
/// on those that were read before.
fn take_apart(text: &str, end: usize, letters: Fingerprint) -> Reading<'_> {
    let mut reading = Reading {
        letters,
        ..Reading::default()
    };
    let mut done = 0;
    for span in spans(text) {
        let range = span.range();
        reading.say(&text[done.min(end)..range.start.min(end)]);
        done = range.end;
        match span {
            Span::Link(link) => reading.links.push(link),
            Span::Mention(mention) => reading.mentions.push(mention),
            Span::Tag(range) => {
                // It is no word of its author's own, and its letters are.
                if range.end <= end {
                    reading.letters.add(&text[range.clone()]);
                }
                reading.tags.push(range);
            }
        }
    }
    reading.say(&text[done.min(end)..end]);
    reading
}

impl Reading<'_> {
    /// Goes on with a part of the text that is its author's own.
    fn say(&mut self, part: &str) {
        self.own_words += words::count(part, &mut self.letters);
    }
}

/// Where the words and letters that are read of a text end, in bytes.
fn end_of_words(text: &str) -> usize {
    // No character has more units than bytes.
    if text.len() <= LONGEST {
        return text.len();
    }
    let mut units = 0;
    let beyond = text.bytes().position(|byte| {
        // Two for what takes four bytes, none where a character goes on.
        units += usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0);
        units > LONGEST
    });
    beyond.unwrap_or(text.len())
}

/// The links of a text.
///
/// ```
/// let links = hearth::text::links("main.rs is on example.org/src（https://例え.jp）");
/// let written: Vec<_> = links.iter().map(|link| link.as_written()).collect();
/// assert_eq!(written, ["example.org/src", "https://例え.jp"]);
/// ```
pub fn links(text: &str) -> Vec<Link<'_>> {
    let links = spans(text).filter_map(|span| match span {
        Span::Link(link) => Some(link),
        _ => None,
    });
    links.collect()
}

/// The mentions of a text.
///
/// ```
/// let mentions = hearth::text::mentions("@ana@mastodon.social, mail ana@example.org");
/// assert_eq!(mentions.len(), 1);
/// assert_eq!(mentions[0].name(), "ana@mastodon.social");
/// ```
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    let mentions = spans(text).filter_map(|span| match span {
        Span::Mention(mention) => Some(mention),
        _ => None,
    });
    mentions.collect()
}

/// How many words of a text are neither link, mention nor tag.
///
/// ```
/// assert_eq!(hearth::text::own_words("So true! https://example.org #flame"), 2);
/// ```
pub fn own_words(text: &str) -> usize {
    read(text).own_words
}

/// The fingerprint of a text's letters and digits, links and mentions aside.
///
/// ```
/// use hearth::text::letters;
/// let draft = letters("Look:\n  https://example.org/a/long/path ");
/// assert_eq!(draft, letters("look: https://t.co/x1"));
/// assert!(letters("https://example.org").is_empty());
/// ```
pub fn letters(text: &str) -> Fingerprint {
    read(text).letters
}
