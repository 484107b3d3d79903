//! Writes which part each character plays in words.

use std::{fs, path::Path};

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

/// How many runs there are from one landmark to the next.
const APART: usize = 64;

/// Writes `word_breaks.rs` into `out_dir`: the runs of characters that play the same part, one after the
/// other, and landmarks among them. What Unicode has not assigned goes with what is before it.
///
/// A run is a number, its lower four bits the part's place in `Part::ALL`, the others how many characters
/// after the run before it begins. Each byte has seven bits of it, the lowest first, and its highest bit
/// where more follow (LEB128). A landmark is the character that a run begins with, and where in the bytes
/// the next run stands, with the landmark's own part in the lower four bits.
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
    let (mut landmarks, mut runs) = (Vec::new(), Vec::new());
    let (mut count, mut start, mut before) = (0, 0, "Itself");
    for c in '\0'..=char::MAX {
        let part = part_of[c as usize].unwrap_or(before);
        if part == before && c != '\0' {
            continue;
        }
        let place = place_of(part);
        let mut number = (c as usize - start) << 4 | place;
        while number >= 0x80 {
            runs.push((number % 0x80 + 0x80).to_le_bytes()[0]);
            number >>= 7;
        }
        runs.push(number.to_le_bytes()[0]);
        if count % APART == 0 {
            landmarks.push((c as u32, runs.len() << 4 | place));
        }
        (count, start, before) = (count + 1, c as usize, part);
    }
    let path = out_dir.join("word_breaks.rs");
    fs::write(&path, format!("(&{landmarks:?}, &{runs:?})"))
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// The place of a part in `Part::ALL`: they stand there in this order, and behind them the rest.
fn place_of(part: &str) -> usize {
    // `Quote` is told by its character.
    let behind = PARTS.len() + 1;
    PARTS
        .iter()
        .position(|(name, _)| *name == part)
        .unwrap_or(behind)
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
