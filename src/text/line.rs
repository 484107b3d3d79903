//! Lines that the user wrote of somebody.

/// The longest note and the longest name that are kept, in characters.
pub const LONGEST_LINE: usize = 280;

/// A text as one line, with one space between its words, cut where it is longer than is kept.
pub fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST_LINE) {
        line.truncate(end);
    }
    line
}
