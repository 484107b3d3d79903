//! Whether a draft reads like selling: by a list of phrases that the user sees and edits.
//!
//! It is the one place where words of a language are compared, and only those that the user keeps.

use crate::text::lower_case;

/// The most phrases that are kept. Our own number: every draft to a person of a circle is searched
/// for each of them.
pub const MOST_PHRASES: usize = 200;

/// The phrases to begin with, in every language that Hearth speaks, a line each. Our own choice.
const BEGINNING: &str = include_str!("selling.txt");

/// The phrases to begin with.
pub fn first_phrases() -> Vec<String> {
    phrases(BEGINNING.lines())
}

/// Phrases as they are kept: in lower case, each once, and none that is empty.
pub fn phrases<'a>(typed: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut phrases = Vec::new();
    for phrase in typed {
        let phrase = lower_case(phrase.trim());
        if !phrase.is_empty() && !phrases.contains(&phrase) && phrases.len() < MOST_PHRASES {
            phrases.push(phrase);
        }
    }
    phrases
}

/// Whether one of these phrases, which are in lower case, stands in the text as whole words.
pub fn sells(text: &str, phrases: &[String]) -> bool {
    let text = lower_case(text);
    phrases.iter().any(|phrase| {
        let (first, last) = (phrase.chars().next(), phrase.chars().next_back());
        text.match_indices(&**phrase).any(|(at, found)| {
            let before = text[..at].chars().next_back();
            let after = text[at + found.len()..].chars().next();
            !(goes_on(before, first) || goes_on(last, after))
        })
    })
}

/// Whether two characters side by side stand in one word. From the Thai script on, Unicode's
/// scripts are mostly written without spaces: there a phrase may stand anywhere.
fn goes_on(one: Option<char>, next: Option<char>) -> bool {
    let in_word = |it: char| it < '\u{e00}' && it.is_alphanumeric();
    one.is_some_and(in_word) && next.is_some_and(in_word)
}
