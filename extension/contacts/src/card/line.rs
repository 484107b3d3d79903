//! The lines of a card: a name, parameters, a value. Lines that are not understood are kept as they
//! stood, and that is why they are read here: the readers there are give back what they understood of a
//! line, and not the line.

use crate::bytes::utf8_or_windows;

/// One line, unfolded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What ties lines together: `item1` in `item1.URL`.
    pub group: String,
    /// In capitals.
    pub name: String,
    /// Each with its name in capitals; one that has several values is there several times.
    pub parameters: Vec<(String, String)>,
    /// With its escapes.
    pub value: String,
    /// As it can go out again: as it stood, unless only an old program would read it so.
    pub kept: String,
}

impl Line {
    /// Reads a line; `None` where it is none.
    pub fn read(text: &str) -> Option<Self> {
        let end = text.find([';', ':'])?;
        let (group, name) = text[..end].rsplit_once('.').unwrap_or(("", &text[..end]));
        let is_name = |name: &str| {
            let mut letters = name.bytes();
            letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'-' || letter == b'_')
        };
        if name.is_empty() || !is_name(name) || !is_name(group) {
            return None;
        }
        let mut parameters = Vec::new();
        let mut rest = &text[end..];
        while let Some(after) = rest.strip_prefix(';') {
            let mut quoted = false;
            let end = after.find(|letter| {
                quoted ^= letter == '"';
                !quoted && (letter == ';' || letter == ':')
            })?;
            parameter(&after[..end], &mut parameters);
            rest = &after[end..];
        }
        let mut line = Line {
            group: group.to_owned(),
            name: name.to_ascii_uppercase(),
            parameters,
            value: rest.strip_prefix(':')?.to_owned(),
            kept: text.to_owned(),
        };
        line.modernise(text);
        Some(line)
    }

    /// Takes away what only version 2.1 has: other encodings, and types without a name.
    fn modernise(&mut self, text: &str) {
        let is_quoted_printable = self.has("ENCODING", "QUOTED-PRINTABLE");
        if is_quoted_printable {
            let text = utf8_or_windows(&quoted_printable(&self.value));
            self.value = text.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n");
        }
        let head = &text[..text.len().min(text.find(':').unwrap_or_default())];
        let is_old = head
            .split(';')
            .skip(1)
            .any(|piece| !piece.contains(['=', '"']));
        if is_quoted_printable || is_old || self.get("CHARSET").is_some() {
            self.parameters.retain(|(name, value)| {
                name != "CHARSET" && (name != "ENCODING" || value.eq_ignore_ascii_case("B"))
            });
            self.kept = self.head() + ":" + &self.value;
        }
    }

    fn head(&self) -> String {
        let mut head = self.group.clone();
        if !head.is_empty() {
            head.push('.');
        }
        head.push_str(&self.name);
        for (name, value) in &self.parameters {
            head.push(';');
            head.push_str(name);
            head.push('=');
            head.push_str(&parameter_value(value));
        }
        head
    }

    /// The first value of a parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        parameters
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a parameter has this value, in any case.
    pub fn has(&self, name: &str, value: &str) -> bool {
        let mut parameters = self.parameters.iter();
        parameters.any(|(known, found)| known == name && found.eq_ignore_ascii_case(value))
    }

    /// The value as a text.
    pub fn text(&self) -> String {
        unescaped(self.value.trim())
    }

    /// Whether it holds a picture, a sound or the like: nothing that Hearth keeps.
    pub fn is_binary(&self) -> bool {
        let encoding = self.get("ENCODING").unwrap_or_default();
        let is_encoded = ["B", "BASE64"]
            .iter()
            .any(|one| encoding.eq_ignore_ascii_case(one));
        let is_inside = self
            .value
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case("data:"));
        is_encoded || is_inside
    }
}

fn parameter(text: &str, parameters: &mut Vec<(String, String)>) {
    let (name, values) = if let Some((name, values)) = text.split_once('=') {
        (name.trim().to_ascii_uppercase(), values)
    } else {
        // Version 2.1 leaves the names away.
        let encodings = ["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"];
        let mut known = encodings.iter();
        let is_encoding = known.any(|known| text.eq_ignore_ascii_case(known));
        let name = if is_encoding { "ENCODING" } else { "TYPE" };
        (name.to_owned(), text)
    };
    let mut quoted = false;
    let values = values.split(|letter| {
        quoted ^= letter == '"';
        letter == ',' && !quoted
    });
    for value in values {
        let value = value.trim().trim_matches('"');
        // Types are single words, though some programs put several into one pair of quotes.
        let separator = if name == "TYPE" { ',' } else { '\n' };
        for value in value.split(separator) {
            parameters.push((name.clone(), without_carets(value)));
        }
    }
}

fn without_carets(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        let meant = match (letter, letters.peek()) {
            ('^', Some('n')) => '\n',
            ('^', Some('\'')) => '"',
            ('^', Some('^')) => '^',
            _ => {
                plain.push(letter);
                continue;
            }
        };
        plain.push(meant);
        letters.next();
    }
    plain
}

/// A value of a parameter, written so that nothing in it ends it (RFC 6868).
pub fn parameter_value(value: &str) -> String {
    let value = value
        .replace('^', "^^")
        .replace('"', "^'")
        .replace('\n', "^n");
    if value.contains([',', ';', ':']) {
        format!("\"{value}\"")
    } else {
        value
    }
}

/// The name of a line, as it stands.
pub fn name_of(text: &str) -> &str {
    let head = text.split([';', ':']).next().unwrap_or_default();
    head.rsplit('.').next().unwrap_or_default()
}

/// The bytes behind a text in which some stand as `=C3`.
fn quoted_printable(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let digit = |at: usize| {
        bytes
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
    };
    let mut found = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                found.extend(u8::try_from(high * 16 + low));
                at += 3;
            }
            (byte, ..) => {
                found.push(byte);
                at += 1;
            }
        }
    }
    found
}

/// A text without its escapes.
pub fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(escaped @ ('\\' | ',' | ';' | ':')) => plain.push(escaped),
                Some(other) => plain.extend(['\\', other]),
                None => plain.push('\\'),
            },
            letter => plain.push(letter),
        }
    }
    plain
}

/// A text with escapes.
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => written.push_str("\\n"),
            '\r' => {}
            '\\' | ',' | ';' => written.extend(['\\', letter]),
            letter => written.push(letter),
        }
    }
    written
}

/// The parts of a value, without their escapes.
pub fn parts(value: &str, separator: char) -> Vec<String> {
    let mut escapes = false;
    let parts = value.split(|letter| {
        let separates = letter == separator && !escapes;
        escapes = letter == '\\' && !escapes;
        separates
    });
    parts.map(|part| unescaped(part.trim())).collect()
}
