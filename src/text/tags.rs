//! Tags: `#word`.

use super::script::{Class, class, is_letter_or_digit};

/// The end of the tag whose `#` (of any width) stands at `at`: letters, digits and `_` of any
/// script. `#1` is a number, and `#` behind a letter, as in `C#` or `a#b`, opens no tag.
pub(super) fn end(text: &str, at: usize) -> Option<usize> {
    let held = |c| matches!(c, '_' | '/' | '&') || is_letter_or_digit(c);
    if text[..at].chars().next_back().is_some_and(held) {
        return None;
    }
    let begin = at + text[at..].chars().next()?.len_utf8();
    let word = &text[begin..];
    let length = word
        .find(|c| c != '_' && !is_letter_or_digit(c))
        .unwrap_or(word.len());
    let has_letter = word[..length]
        .chars()
        .any(|c| matches!(class(c), Class::Latin | Class::Other));
    has_letter.then_some(begin + length)
}
