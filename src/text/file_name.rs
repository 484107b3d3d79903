//! Names of files that look like names of hosts.

/// Endings of files that are top-level domains too. Without a path after it, `main.rs` in a text
/// is a file, though the networks that link bare names link these as well.
///
/// Left out are endings that are a site's far more often than a file's: `app` and `ai`
/// (`bsky.app`), `so` (`notion.so`), `ml` (`lemmy.ml`), `pl`, `ps`, `am`, `in`, `ac`, `mk`, `cl`, `cu`.
const ENDINGS: [&str; 15] = [
    "cc",         // C++
    "fish",       // shell
    "gd",         // Godot
    "md",         // Markdown
    "mm",         // Objective-C++
    "mov",        // film
    "pm",         // Perl
    "properties", // Java
    "pub",        // public key
    "py",         // Python
    "rs",         // Rust
    "sh",         // shell
    "tab",        // table
    "tf",         // Terraform
    "zip",        // archive
];

/// The second level of countries that sell names only below it: `abc.com.py` is no script.
const SECOND_LEVELS: [&str; 8] = ["ac", "co", "com", "edu", "gov", "in", "net", "org"];

/// Whether a host's name, as it stands and without a path, is rather that of a file.
pub(super) fn looks_like_file(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else {
        return false;
    };
    let is_ending = ENDINGS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending));
    let second_level = stem.rsplit_once('.').map(|(_, label)| label);
    is_ending && !second_level.is_some_and(|label| SECOND_LEVELS.contains(&label))
}

#[cfg(test)]
mod tests {
    #[test]
    fn endings_are_sorted_and_real_top_level_domains() {
        assert!(super::ENDINGS.is_sorted());
        for ending in super::ENDINGS {
            assert!(
                crate::text::top_level::is_real(ending),
                "{ending} needs no exception"
            );
        }
    }
}
