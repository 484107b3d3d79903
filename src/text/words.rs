//! Own words: what the author says besides pointing at something.

use unicode_segmentation::UnicodeSegmentation;

/// How many words are in `text`: by the word boundaries of Unicode (UAX #29), those with a letter
/// or digit. Scripts without spaces count as those rules cut them, Chinese by the character.
/// Emoji are no words, not even those drawn as letters or digits.
pub(super) fn count(text: &str) -> usize {
    text.unicode_words().filter(|word| !is_emoji(word)).count()
}

/// Whether a word is a keycap (`1️⃣`), or a letter drawn as a picture (`🅰️`, `ℹ️`).
fn is_emoji(word: &str) -> bool {
    const KEYCAP: char = '\u{20E3}';
    const AS_PICTURE: char = '\u{FE0F}';
    word.contains([KEYCAP, AS_PICTURE]) || matches!(word, "🅰" | "🅱" | "🅾" | "🅿")
}
