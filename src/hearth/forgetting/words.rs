//! Finding words in texts.

/// Whether a word stands in a text, and not as a part of a longer one.
pub(super) fn holds(text: &str, word: &str) -> bool {
    let mut from = 0;
    while let Some(place) = text.get(from..).and_then(|rest| rest.find(word)) {
        let (begins, ends) = (from + place, from + place + word.len());
        let before = text.get(..begins).and_then(|it| it.chars().next_back());
        let after = text.get(ends..).and_then(|it| it.chars().next());
        if ![before, after]
            .into_iter()
            .flatten()
            .any(char::is_alphanumeric)
        {
            return true;
        }
        from = begins + word.chars().next().map_or(1, char::len_utf8);
    }
    false
}
