//! One pass over a text, from left to right, that finds what is not its own words.

use std::ops::Range;

use super::{
    host,
    links::{self, Link},
    mentions::{self, Mention},
    script, tags, tail,
};

/// A part of a text that is not its author's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span<'text> {
    Link(Link<'text>),
    Mention(Mention<'text>),
    Tag(Range<usize>),
}

impl Span<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        match self {
            Span::Link(link) => link.range(),
            Span::Mention(mention) => mention.range(),
            Span::Tag(range) => range.clone(),
        }
    }
}

/// The spans of a text in order, none overlapping another. Looking at a character takes a
/// bounded number of steps, however the text is made.
pub(super) struct Spans<'text> {
    text: &'text str,
    at: usize,
    /// Where the next of the signs stands without which there is no span; only behind it the one after
    /// that is looked for.
    sign: Option<usize>,
    /// The end of the link before, behind which another scheme may follow without a space.
    link_end: Option<usize>,
}

/// Begins the pass.
pub(super) fn spans(text: &str) -> Spans<'_> {
    Spans {
        text,
        at: 0,
        sign: None,
        link_end: None,
    }
}

/// Whether a sign stands here without which nothing is a link, a mention or a tag: of each width, `@` and
/// `#`; the dot in a name, the colon behind a scheme.
fn is_sign(bytes: &[u8], at: usize) -> bool {
    match bytes[at] {
        b'.' | b':' | b'@' | b'#' => true,
        0xEF => matches!(bytes.get(at + 1..at + 3), Some([0xBC, 0x83 | 0xA0])),
        _ => false,
    }
}

impl<'text> Iterator for Spans<'text> {
    type Item = Span<'text>;

    fn next(&mut self) -> Option<Span<'text>> {
        while self.skip_words()
            && let Some(c) = self.text[self.at..].chars().next()
        {
            let begin = self.at;
            self.at += c.len_utf8();
            let found = match c {
                '@' | '＠' => mentions::at(self.text, begin).map(Span::Mention),
                '#' | '＃' => tags::end(self.text, begin).map(|end| Span::Tag(begin..end)),
                _ if script::is_letter_or_digit(c) => self.link(begin).map(Span::Link),
                _ => None,
            };
            if let Some(span) = found {
                self.at = self.at.max(span.range().end);
                return Some(span);
            }
        }
        None
    }
}

impl<'text> Spans<'text> {
    /// Goes to the beginning of the word in which the next sign stands; `false` where there is none.
    fn skip_words(&mut self) -> bool {
        if self.sign.is_none_or(|sign| sign < self.at) {
            let bytes = self.text.as_bytes();
            self.sign = (self.at..bytes.len()).find(|&at| is_sign(bytes, at));
            let Some(sign) = self.sign else {
                return false;
            };
            // Whatever was begun ends at a space.
            let space = bytes[self.at..sign]
                .iter()
                .rposition(u8::is_ascii_whitespace);
            self.at += space.map_or(0, |space| space + 1);
        }
        true
    }

    /// Reads the run of host characters that begins at `begin`, and the link that it opens.
    fn link(&mut self, begin: usize) -> Option<Link<'text>> {
        let end = host::run_end(self.text, begin);
        self.at = end;
        let found = if !self.text[end..].starts_with("://") {
            links::bare(self.text, begin..end)
        } else if let Some(scheme) = self.scheme(begin, end) {
            // `example.org.https://…`: what stands before the scheme comes first.
            links::bare(self.text, begin..scheme)
                .or_else(|| links::with_scheme(self.text, scheme, end + "://".len()))
        } else {
            // `ftp://…` and the like: neither a link nor a place to look for one.
            self.at = tail::find(self.text, end + ":".len(), None).resume;
            None
        };
        let (link, resume) = found?;
        self.at = resume;
        self.link_end = Some(link.range().end);
        Some(link)
    }

    /// Where `http` or `https` begins, when the run of host characters before `://` ends with it.
    /// No letter or digit and none of the signs before handles and tags may touch it.
    fn scheme(&self, begin: usize, end: usize) -> Option<usize> {
        let start = end - host::scheme_length(&self.text[begin..end])?;
        let held = |c: char| c.is_ascii_alphanumeric() || "@＠#＃$".contains(c);
        let touched = self.text[..start].chars().next_back().is_some_and(held);
        (!touched || self.link_end == Some(start)).then_some(start)
    }
}
