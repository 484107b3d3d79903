//! Own words: what the author says besides pointing at something.

use super::known::{Characters, Known};
use super::letters::Fingerprint;

use self::Part::{
    AmongEither, AmongLetters, AmongNumbers, Connector, Hebrew, Itself, Katakana, Letter, Mark,
    Number, Quote,
};

/// Which part a character plays in words, by the property `Word_Break` of Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A letter of a script that writes words apart.
    Letter,
    /// The same, of a script in which quotes stand inside abbreviations, as in `צה"ל`.
    Hebrew,
    Number,
    Katakana,
    /// Glues what is around it, as the underscore does.
    Connector,
    /// Belongs to the character before it: accents, vowel signs, joiners.
    Mark,
    /// Stands inside words, as in `l·l`.
    AmongLetters,
    /// Stands inside numbers, as in `1,000`.
    AmongNumbers,
    /// Stands inside both, as in `don't` and `3.14`.
    AmongEither,
    Quote,
    /// Everything else: a word of its own where it is a letter, as a Chinese character is.
    Itself,
}

impl Part {
    /// Every part, in order, and the last again: sixteen, as many as fit in four bits.
    pub(super) const ALL: [Part; 16] = [
        Letter,
        Hebrew,
        Number,
        Katakana,
        Connector,
        Mark,
        AmongLetters,
        AmongNumbers,
        AmongEither,
        Quote,
        Itself,
        Itself,
        Itself,
        Itself,
        Itself,
        Itself,
    ];

    /// The part of `c`, looked up.
    pub(super) fn of(c: char) -> Self {
        if c == '"' {
            return Quote;
        }
        let (landmarks, runs) = PARTS;
        let code = u32::from(c);
        let behind = landmarks.partition_point(|(start, _)| *start <= code);
        let (mut start, found) = landmarks[behind.saturating_sub(1)];
        let mut part = found as usize;
        let mut rest = runs.get(part >> 4..).unwrap_or_default();
        while let Some((number, after)) = number_in(rest) {
            start += number >> 4;
            if start > code {
                break;
            }
            (part, rest) = (number as usize, after);
        }
        Part::ALL[part % Part::ALL.len()]
    }

    fn is_letter(self) -> bool {
        matches!(self, Letter | Hebrew)
    }
}

/// The runs of characters that play the same part, and landmarks among them, as bytes: a third of what
/// they would be as lists; see `build/word_breaks.rs`.
#[allow(clippy::unreadable_literal, reason = "nobody reads them")]
const PARTS: (&[(u32, u32)], &[u8]) = include!(concat!(env!("OUT_DIR"), "/word_breaks.rs"));

/// The number that stands first in these bytes (LEB128), and what follows.
fn number_in(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let length = bytes.iter().position(|byte| *byte < 0x80)? + 1;
    let (number, rest) = bytes.split_at(length);
    let bits = number.iter().rev();
    Some((
        bits.fold(0, |bits, byte| bits << 7 | u32::from(byte & 0x7F)),
        rest,
    ))
}

/// How many words are in `text`: by the word boundaries of Unicode (UAX #29), those with a letter
/// or digit. Scripts without spaces count as those rules cut them, Chinese by the character.
/// Emoji are no words, not even those drawn as letters or digits.
///
/// The letters go to the fingerprint on the way.
pub(super) fn count(text: &str, letters: &mut Fingerprint) -> usize {
    let mut words = 0;
    let mut word = Word::default();
    let mut before = [Itself; 2];
    let mut characters = Characters::of(text);
    while let Some((known, written)) = characters.next() {
        let part = known.part();
        if part != Mark {
            let after = match part {
                AmongLetters | AmongNumbers | AmongEither | Quote => next_part(characters.clone()),
                // The rules do not ask for it.
                _ => Itself,
            };
            // Most of all: nothing goes on with a character that is a word by itself.
            if part == Itself || !goes_on(before, part, after) {
                words += usize::from(word.counts());
                word = Word::default();
            }
            before = [before[1], part];
        }
        word.add(known);
        letters.add_known(known, written);
        // Most of most texts: no word ends between letters and digits of ASCII.
        if written[0].is_ascii_alphanumeric() {
            let run = characters.ascii_run();
            letters.add_written(run);
            word.length += run.len();
            for byte in &run[run.len().saturating_sub(2)..] {
                before = [before[1], part_in_run(*byte)];
            }
        }
    }
    words + usize::from(word.counts())
}

fn part_in_run(byte: u8) -> Part {
    if byte.is_ascii_digit() {
        Number
    } else {
        Letter
    }
}

/// The part that comes next, marks aside.
fn next_part(characters: Characters<'_>) -> Part {
    let mut parts = characters.map(|(known, _)| known.part());
    parts.find(|part| *part != Mark).unwrap_or(Itself)
}

/// A piece between two boundaries, as far as it has been read.
#[derive(Clone, Copy, Default)]
struct Word {
    has_letter: bool,
    /// A keycap (`1️⃣`), or a letter drawn as a picture (`🅰️`, `ℹ️`).
    is_picture: bool,
    /// A letter that is drawn as a picture where it stands alone.
    drawn: bool,
    length: usize,
}

const KEYCAP: char = '\u{20E3}';
const AS_PICTURE: char = '\u{FE0F}';
const LETTERS_DRAWN: [char; 4] = ['🅰', '🅱', '🅾', '🅿'];

/// Whether a character makes a picture of what is before it, or is a letter that is drawn as one.
pub(super) fn is_among_pictures(c: char) -> bool {
    c == KEYCAP || c == AS_PICTURE || LETTERS_DRAWN.contains(&c)
}

impl Word {
    fn add(&mut self, known: Known) {
        self.has_letter |= known.is_alphanumeric();
        self.length += 1;
        if known.is_among_pictures() {
            let drawn = LETTERS_DRAWN.contains(&known.character());
            self.drawn |= drawn;
            self.is_picture |= !drawn;
        }
    }

    /// Whether it is a word: it has a letter or digit, and is no emoji.
    fn counts(self) -> bool {
        let is_emoji = self.is_picture || (self.drawn && self.length == 1);
        self.has_letter && !is_emoji
    }
}

/// Whether a word goes on from the character before to this one. The numbers are those of the
/// rules of UAX #29; what they say about line ends, spaces, flags and pictures of several emoji
/// only tells apart what is no word.
fn goes_on([second_before, before]: [Part; 2], this: Part, after: Part) -> bool {
    match (before, this) {
        // 5, 8, 9, 10, 13, 13a, 13b
        (Letter | Hebrew | Number, Letter | Hebrew | Number)
        | (Katakana, Katakana)
        | (Letter | Hebrew | Number | Katakana | Connector, Connector)
        | (Connector, Letter | Hebrew | Number | Katakana) => true,
        // 6, 7
        (Letter | Hebrew, AmongLetters | AmongEither) => after.is_letter(),
        (AmongLetters | AmongEither, Letter | Hebrew) => second_before.is_letter(),
        // 7b, 7c
        (Hebrew, Quote) => after == Hebrew,
        (Quote, Hebrew) => second_before == Hebrew,
        // 11, 12
        (Number, AmongNumbers | AmongEither) => after == Number,
        (AmongNumbers | AmongEither, Number) => second_before == Number,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_syntax::hir::{Class, HirKind};
    use unicode_segmentation::UnicodeSegmentation;

    use super::Fingerprint;

    fn count(text: &str) -> usize {
        let mut letters = Fingerprint::EMPTY;
        super::count(text, &mut letters)
    }

    /// Whether a word is a keycap, or a letter drawn as a picture.
    fn is_emoji(word: &str) -> bool {
        word.contains(['\u{20E3}', '\u{FE0F}']) || matches!(word, "🅰" | "🅱" | "🅾" | "🅿")
    }

    /// What another implementation of the same rules counts.
    fn by_the_yardstick(text: &str) -> usize {
        text.unicode_words().filter(|word| !is_emoji(word)).count()
    }

    /// A character of some script, with or without marks, or one that stands between words. Marks
    /// on what is no letter are left out: the yardstick takes some of them for words.
    const CHARACTERS: &str = "[a-zA-Z0-9éßа-яαω։աא-תا-ي٠-٩क-ह०-९অ-ঌক-নகஙசஞடதநபமயரலவก-ฮ၀-၉က-အក-ឣ가-힣ァ-ヺーｱ-ﾝぁ-ん一-丯々𠀀-𠀏𐐀-𐑏]\
        [\u{ad}\u{200c}\u{200d}\u{300}\u{301}\u{5b0}\u{64b}\u{93c}-\u{94d}\u{9be}\u{9cd}\u{bcd}\u{e34}\u{fe0f}\u{20e3}]{0,2}\
        |[ \"'.,:;·_‿’͵׳״٫٬゛\n🎉👩❤]";

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn words_are_those_of_the_yardstick(
            text in prop::collection::vec(CHARACTERS, 0..24).prop_map(|them| them.concat())
        ) {
            prop_assert_eq!(count(&text), by_the_yardstick(&text));
        }
    }

    #[test]
    fn every_character_plays_the_part_that_the_yardstick_gives_it() {
        // The yardstick knows a newer Unicode, which calls the cedilla a letter.
        const NEWER: [char; 1] = ['¸'];
        let assigned = regex_syntax::parse(r"[\P{Cn}&&[\u0000-\U0001FFFF]]").unwrap();
        let HirKind::Class(Class::Unicode(assigned)) = assigned.kind() else {
            unreachable!("a class")
        };
        let differs = |c: &char| {
            let texts = [
                format!("a{c}a"),
                format!("1{c}1"),
                format!("א{c}א"),
                format!("ア{c}_"),
                format!("一{c}ア"),
                format!("a:{c}"),
                format!("1,{c}"),
            ];
            texts
                .iter()
                .any(|text| count(text) != by_the_yardstick(text))
        };
        let all = assigned
            .iter()
            .flat_map(|range| range.start()..=range.end());
        let different: Vec<_> = all.filter(differs).take(50).collect();
        assert_eq!(different, NEWER);
    }
}
