//! Links: what the networks themselves make a link of.

use std::ops::Range;

use super::letters::lower_case;
use super::{host, tail};

/// A link in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'text> {
    text: &'text str,
    range: Range<usize>,
    host: Range<usize>,
}

impl<'text> Link<'text> {
    /// Where it stands, in bytes of the text.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The link as it stands in the text.
    pub fn as_written(&self) -> &'text str {
        &self.text[self.range()]
    }

    /// Its host as it stands in the text, without user name and port. It may be `localhost` or a
    /// number: whether a link leads outside is for the caller to say.
    pub fn host(&self) -> &'text str {
        &self.text[self.host.clone()]
    }

    /// The absolute address: `https://` before one without a scheme, scheme and host in lower
    /// case, all the rest as it stands.
    ///
    /// ```
    /// let links = hearth::text::links("At Example.org/Talk or HTTP://Ana.Example.NET");
    /// assert_eq!(links[0].address(), "https://example.org/Talk");
    /// assert_eq!(links[1].address(), "http://ana.example.net");
    /// ```
    pub fn address(&self) -> String {
        let before = &self.text[self.range.start..self.host.start];
        let after = &self.text[self.host.end..self.range.end];
        let (scheme, user) = before.split_once("://").unwrap_or(("https", ""));
        let (scheme, host) = (scheme.to_ascii_lowercase(), lower_case(self.host()));
        format!("{scheme}://{user}{host}{after}")
    }
}

/// A link, and from where to read on.
pub(super) type Found<'text> = (Link<'text>, usize);

/// The link whose scheme begins at `start` and whose `://` ends at `from`.
pub(super) fn with_scheme(text: &str, start: usize, from: usize) -> Option<Found<'_>> {
    let user = user_end(text, from);
    let behind_user = user.and_then(|user| Some((user, host::host_end(text, user)?)));
    let (begin, end) = behind_user.or_else(|| Some((from, host::host_end(text, from)?)))?;
    Some(finish(text, start, begin..end))
}

/// The link without a scheme whose host is in the run of host characters `run`.
pub(super) fn bare(text: &str, run: Range<usize>) -> Option<Found<'_>> {
    const NOT_BEFORE: [char; 11] = ['@', '＠', '/', '\\', '.', '-', '_', '#', '＃', '$', '%'];
    if !text[run.clone()].contains('.') {
        return None;
    }
    // A network that links bare names takes them neither out of paths and handles, nor out of
    // longer names that it could not read.
    if text[..run.start].ends_with(NOT_BEFORE) {
        return None;
    }
    let end = host::bare_name_end(text, run.start, run.end)?;
    Some(finish(text, run.start, run.start..end))
}

fn finish(text: &str, start: usize, host: Range<usize>) -> Found<'_> {
    let before = text[..start].chars().next_back();
    let tail = tail::find(text, host::port_end(text, host.end), before);
    (
        Link {
            text,
            range: start..tail.end,
            host,
        },
        tail.resume,
    )
}

/// The end of `user:password@`, where that is what stands at `from`.
fn user_end(text: &str, from: usize) -> Option<usize> {
    let is_user = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'*+;=:".contains(&byte);
    let length = text.as_bytes()[from..]
        .iter()
        .position(|&byte| !is_user(byte))?;
    (length > 0 && text[from + length..].starts_with('@')).then_some(from + length + 1)
}
