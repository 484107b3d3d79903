//! Writes which part each character plays in words.

use std::{fmt::Write, fs, path::Path};

use regex_syntax::hir::{Class, HirKind};

/// The parts of `src/text/words.rs`, and the characters that play them by the property
/// `Word_Break` of Unicode. A character in none of them stands for itself.
const PARTS: [(&str, &str); 9] = [
    ("Letter", r"\p{wb=ALetter}"),
    ("Hebrew", r"\p{wb=Hebrew_Letter}"),
    ("Number", r"\p{wb=Numeric}"),
    ("Katakana", r"\p{wb=Katakana}"),
    ("Connector", r"\p{wb=ExtendNumLet}"),
    ("Mark", r"[\p{wb=Extend}\p{wb=Format}\p{wb=ZWJ}]"),
    ("AmongLetters", r"\p{wb=MidLetter}"),
    ("AmongNumbers", r"\p{wb=MidNum}"),
    ("AmongEither", r"[\p{wb=MidNumLet}\p{wb=Single_Quote}]"),
];

/// Writes `word_breaks.rs` into `out_dir`: the characters with which another part begins, sorted,
/// and the part that begins there. What Unicode has not assigned goes with what is before it.
///
/// The properties come from the crate `regex-syntax`, so updating Cargo.lock updates them.
///
/// # Errors
///
/// When a property is unknown, or the file cannot be written.
pub fn write(out_dir: &Path) -> Result<(), String> {
    let mut part_of = vec![None; char::MAX as usize + 1];
    let mut play = |part, characters| {
        for (first, last) in ranges(characters)? {
            part_of[first as usize..=last as usize].fill(part);
        }
        Ok::<(), String>(())
    };
    play(Some("Itself"), r"\P{Cn}")?;
    for (part, characters) in PARTS {
        play(Some(part), characters)?;
    }
    let (mut starts, mut parts) = (String::new(), String::new());
    let mut before = "Itself";
    for c in '\0'..=char::MAX {
        let part = part_of[c as usize].unwrap_or(before);
        if part != before || c == '\0' {
            write!(starts, "'{}', ", c.escape_unicode()).map_err(|error| error.to_string())?;
            write!(parts, "{part}, ").map_err(|error| error.to_string())?;
            before = part;
        }
    }
    let path = out_dir.join("word_breaks.rs");
    fs::write(&path, format!("(&[{starts}], &[{parts}])"))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// The first and the last of each range of characters that a class of a regular expression holds.
fn ranges(class: &str) -> Result<Vec<(char, char)>, String> {
    let parsed = regex_syntax::parse(class).map_err(|error| error.to_string())?;
    match parsed.kind() {
        HirKind::Class(Class::Unicode(class)) => Ok(class
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect()),
        _ => Err(format!("{class} is no class of several characters.")),
    }
}
