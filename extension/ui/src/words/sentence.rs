//! One sentence, and how it is put together.

use serde_json::Value;

use super::{catalogue, reader};

/// A sentence that is given nothing, by its place in the catalogue: names would be two kilobytes in
/// every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message(pub(super) u16);

/// What is said where no words could be loaded at all.
const SPEECHLESS: &str = "…";

impl Message {
    /// What it says in the reader's language.
    pub fn text(self) -> &'static str {
        let said = catalogue::said(self.0).and_then(Value::as_str);
        said.unwrap_or(SPEECHLESS)
    }

    /// What it says of these.
    pub(super) fn with(self, given: &[Given<'_>]) -> String {
        let mut text = String::new();
        match catalogue::said(self.0) {
            Some(pattern) => write(pattern, given, &mut text),
            None => text.push_str(SPEECHLESS),
        }
        text
    }
}

impl From<Message> for String {
    // There are hundreds of calls.
    #[inline(never)]
    fn from(message: Message) -> Self {
        message.text().to_owned()
    }
}

/// The plural category that every language has.
const OTHER: &str = "other";

/// What a sentence is given.
#[derive(Clone, Copy)]
pub(super) enum Given<'a> {
    /// A name, or another text.
    Text(&'a str),
    /// A number.
    Number(u32),
}

/// Puts a sentence together; `hearth_catalogue::catalogue` says what its pattern looks like.
fn write(pattern: &Value, given: &[Given<'_>], text: &mut String) {
    match pattern {
        Value::String(words) => text.push_str(words),
        Value::Array(parts) => parts.iter().for_each(|part| write(part, given, text)),
        Value::Number(_) => match given_at(pattern, given) {
            Some(Given::Text(words)) => isolate(words, text),
            Some(Given::Number(number)) => text.push_str(&reader::number(*number)),
            None => (),
        },
        Value::Object(choice) => {
            let by = choice.get("of").and_then(|place| given_at(place, given));
            let Some(Given::Number(number)) = by else {
                return;
            };
            let (exact, category) = (number.to_string(), reader::plural(*number));
            let mut keys = [&*exact, &*category, OTHER].into_iter();
            if let Some(chosen) = keys.find_map(|key| choice.get(key)) {
                write(chosen, given, text);
            }
        }
        _ => (),
    }
}

fn given_at<'a, 'b>(place: &Value, given: &'a [Given<'b>]) -> Option<&'a Given<'b>> {
    given.get(usize::try_from(place.as_u64()?).ok()?)
}

/// A name that is written the other way than the words around it must not turn their order: it is
/// put between the marks that Unicode has for that. Nothing else is: Firefox turns the order of
/// marked words that lie in a marked text and are broken into two lines.
fn isolate(words: &str, text: &mut String) {
    let is_left_to_right = catalogue::language().direction == "ltr";
    let is_foreign = |letter| match letter {
        // The blocks of Unicode that are reserved for scripts from right to left.
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
            is_left_to_right
        }
        // Neither the digits and marks of ASCII and Latin-1, nor general punctuation.
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{1fff}' | '\u{2070}'.. => !is_left_to_right,
        _ => false,
    };
    if words.chars().any(is_foreign) {
        text.push('\u{2068}');
        text.push_str(words);
        text.push('\u{2069}');
    } else {
        text.push_str(words);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Given::{Number, Text};
    use super::*;

    #[test]
    fn a_pattern_is_put_together() {
        let links = json!([{ "of": 0, "0": "none", "one": [0, " link"], "other": [0, " links"] }]);
        let cases: [(Value, &[Given], &str); 8] = [
            (json!("as it is"), &[], "as it is"),
            (json!(["to ", 0, "."]), &[Text("Ana")], "to Ana."),
            (json!([1, 0]), &[Text("a"), Text("b")], "ba"),
            (json!([0, "!"]), &[Text("آنا")], "\u{2068}آنا\u{2069}!"),
            (links.clone(), &[Number(0)], "none"),
            (links.clone(), &[Number(1)], "1 link"),
            (links, &[Number(21)], "21 links"),
            // What no build writes is said as far as it goes.
            (json!(["a", 7, null, { "of": 3 }, "b"]), &[], "ab"),
        ];
        for (pattern, given, expected) in cases {
            let mut text = String::new();
            write(&pattern, given, &mut text);
            assert_eq!(text, expected, "{pattern}");
        }
    }

    #[test]
    fn a_sentence_that_is_nowhere_says_nothing() {
        assert_eq!(Message(u16::MAX).text(), SPEECHLESS);
        assert_eq!(Message(u16::MAX).with(&[Number(1)]), SPEECHLESS);
    }
}
