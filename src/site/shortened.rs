//! Links that a text shows shorter than they are.
//!
//! Some sites keep the address of a link beside the text and cut it short in the text itself, for
//! those who read. What is left there is no second link.

use crate::text::Link;

/// The most addresses that are looked at, so that the time stays linear in the body: more than the links
/// that are kept of it.
const MOST: usize = 4 * super::MAX_LINKS;

/// What stands behind a link that was cut.
const CUT: [&str; 2] = ["...", "…"];

/// Addresses that a text may show, without their schemes, each once.
pub struct Shown<'a>(Vec<&'a str>);

impl<'a> Shown<'a> {
    /// Those of these addresses that are looked at.
    pub fn of(addresses: &'a [String]) -> Self {
        let mut shown: Vec<_> = addresses
            .iter()
            .take(MOST)
            .map(|whole| without_scheme(whole))
            .collect();
        shown.sort_unstable();
        shown.dedup();
        Shown(shown)
    }

    /// Whether a link of this text is shown for one of them: the same without its scheme and its last
    /// slash, or where it was cut, the beginning of it.
    pub fn has(&self, text: &str, link: &Link<'_>) -> bool {
        let shown = without_scheme(link.as_written());
        let behind = &text[link.range().end..];
        let was_cut = CUT.iter().any(|cut| behind.starts_with(cut));
        self.0.iter().any(|whole| {
            whole
                .split_at_checked(shown.len())
                .is_some_and(|(start, rest)| {
                    start.eq_ignore_ascii_case(shown) && (was_cut || matches!(rest, "" | "/"))
                })
        })
    }
}

fn without_scheme(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_shown_for_the_one_beside_the_text() {
        for (whole, text, shown) in [
            (
                "https://example.org/garden-notes",
                "See example.org/garden-n...",
                true,
            ),
            (
                "https://example.org/garden-notes",
                "See example.org/garden-n… now",
                true,
            ),
            (
                "https://Example.org/garden-notes",
                "example.org/garden-notes",
                true,
            ),
            ("http://example.org/", "example.org", true),
            (
                "https://example.org/garden-notes",
                "https://example.org/garden-notes",
                true,
            ),
            (
                "https://example.org/garden-notes",
                "example.org/garden",
                false,
            ),
            (
                "https://example.org/garden-notes",
                "example.org/soil...",
                false,
            ),
            ("https://example.org/", "example.org/garden-notes", false),
            ("https://example.org/é", "example.org/eé...", false),
        ] {
            let links = crate::text::links(text);
            let addresses = [whole.to_owned()];
            let has = Shown::of(&addresses).has(text, &links[0]);
            assert_eq!(has, shown, "{whole} in {text}");
        }
    }
}
