//! Every sentence that a person reads on Hearth's screens, and nothing else.
//!
//! A sentence is one function that takes its names and numbers, so that a translation may order
//! them as its language wants: views never glue sentences together. The voice is that of a kind
//! friend: short, concrete, no guilt, nobody is rated, and never more is claimed than was seen.

pub mod activity;
pub mod address;
pub mod data;
pub mod ledger;
pub mod nudge;
pub mod options;
pub mod people;
pub mod popup;
pub mod sites;
pub mod welcome;

/// A language that the words are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), for the page's `lang`.
    pub tag: &'static str,
    /// Which way it is written, for the page's `dir`.
    pub direction: &'static str,
}

/// The language of this module.
pub const LANGUAGE: Language = Language {
    tag: "en",
    direction: "ltr",
};

/// The product's name, which is the same in every language.
pub const HEARTH: &str = "Hearth";

/// "1 link", "9 links": the number, a blank, and the form of the word that goes with it.
fn counted(number: u32, one: &str, other: &str) -> String {
    let word = if number == 1 { one } else { other };
    format!("{number} {word}")
}

/// Takes back what was just done.
pub const UNDO: &str = "Undo";
/// Leaves a form without a change.
pub const CANCEL: &str = "Cancel";
/// Keeps what was typed into a form.
pub const SAVE: &str = "Save";
/// The name of the region with what went wrong.
pub const TROUBLES: &str = "What went wrong";
/// Puts sentences about what went wrong away.
pub const TROUBLES_SEEN: &str = "Got it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_goes_with_its_word() {
        let cases = [
            (0, "0 links"),
            (1, "1 link"),
            (2, "2 links"),
            (11, "11 links"),
            (21, "21 links"),
        ];
        for (number, expected) in cases {
            assert_eq!(counted(number, "link", "links"), expected);
        }
    }

    /// What the voice never says, looked for between the quotation marks of this folder.
    #[test]
    fn the_voice_keeps_to_its_manners() {
        let sources = [
            include_str!("activity.rs"),
            include_str!("address.rs"),
            include_str!("data.rs"),
            include_str!("ledger.rs"),
            include_str!("nudge.rs"),
            include_str!("options.rs"),
            include_str!("people.rs"),
            include_str!("popup.rs"),
            include_str!("sites.rs"),
            include_str!("welcome.rs"),
        ];
        let never = [
            "overdue",
            "streak",
            "score",
            "productiv",
            "engage",
            "should have",
            "failed",
        ];
        for source in sources {
            let said = source.split("#[cfg(test)]").next().unwrap_or_default();
            for quoted in said.split('"').skip(1).step_by(2) {
                let sentence = quoted.to_lowercase();
                assert!(!sentence.contains('!'), "no exclamation marks: {quoted}");
                for word in never {
                    assert!(!sentence.contains(word), "never \"{word}\": {quoted}");
                }
            }
        }
    }
}
