//! Mentions: somebody called by name.

use std::ops::Range;

use super::{host, script};

/// Somebody called by name in a text: `@ana`, `@ana@mastodon.social`, `@ana.bsky.social`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention<'text> {
    text: &'text str,
    range: Range<usize>,
}

impl<'text> Mention<'text> {
    /// Where it stands, its `@` included, in bytes of the text.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The mention as it stands in the text, with its `@`.
    pub fn as_written(&self) -> &'text str {
        &self.text[self.range()]
    }

    /// The name as it stands in the text, without the `@` in front.
    pub fn name(&self) -> &'text str {
        self.as_written().trim_start_matches(['@', '＠'])
    }
}

/// The mention whose `@` (of any width) stands at `at`.
///
/// None where an e-mail address, a path or a parameter holds the `@`; none where an accented
/// letter follows the name: no network allows it in one, so the name was not meant; and none where
/// the name is the scheme of an address.
pub(super) fn at(text: &str, at: usize) -> Option<Mention<'_>> {
    let before = text[..at].chars().next_back();
    let held = |c| "_@＠/=#＃$%&".contains(c) || script::is_address_letter(c);
    if before.is_some_and(held) {
        return None;
    }
    let name = at + text[at..].chars().next()?.len_utf8();
    let mut end = name_end(text, name)?;
    let mut after = text[end..].chars();
    let next = after.next();
    let accented = next.is_some_and(|c| !c.is_ascii() && script::is_address_letter(c));
    if accented || text[end..].starts_with("://") {
        return None;
    }
    if matches!(next, Some('@' | '＠')) && after.next().is_some_and(script::is_letter_or_digit) {
        let server = end + next.map_or(0, char::len_utf8);
        end = host::server_end(text, server);
    }
    Some(Mention {
        text,
        range: at..end,
    })
}

/// The end of the name that begins at `from`: Latin letters without accents, digits and `_`, with
/// single dots and hyphens inside, as in the handles of Mastodon, Threads and Bluesky. A dot
/// before a capital ends a sentence: `Thanks @ana.See you`.
fn name_end(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_name = |at: usize| {
        bytes
            .get(at)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    };
    let mut end = from;
    loop {
        match bytes.get(end) {
            Some(_) if is_name(end) => end += 1,
            Some(b'-') if end > from && is_name(end + 1) => end += 1,
            Some(b'.') if end > from && is_name(end + 1) => {
                if bytes[end - 1].is_ascii_lowercase() && bytes[end + 1].is_ascii_uppercase() {
                    break;
                }
                end += 1;
            }
            _ => break,
        }
    }
    (end > from).then_some(end)
}
