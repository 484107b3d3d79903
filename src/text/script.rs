//! What the characters of a text are to a reader of links: the standard library knows letters,
//! but not which scripts mix and which write without spaces.

use super::known::Known;

/// What a character may do in the name of a host or in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter of the Latin script, with or without accents.
    Latin,
    /// A letter of any other script, or a mark or digit that belongs to one.
    Other,
    /// Goes with the letters of every script: the digits 0 to 9, accents that stand alone.
    Neutral,
    /// No part of a word.
    Outside,
}

impl Class {
    /// Every class, in order.
    pub(super) const ALL: [Class; 4] = [Class::Latin, Class::Other, Class::Neutral, Class::Outside];
}

/// The class of `c`.
pub(super) fn class(c: char) -> Class {
    Known::of(c).class()
}

/// The class of `c`, looked up. Circled and superscript characters are signs, not letters: a footnote's `²`
/// ends the link before it.
pub(super) fn class_of(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Latin,
        '0'..='9' | '\u{300}'..='\u{36F}' => Class::Neutral,
        '\0'..='\u{7F}' | '²' | '³' | '¹' | '¼'..='¾' | 'Ⓐ'..='ⓩ' | '🄀'..='🇿' => {
            Class::Outside
        }
        '\u{80}'..='\u{2AF}'
        | '\u{1D00}'..='\u{1DBF}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{212A}'..='\u{212B}'
        | '\u{2C60}'..='\u{2C7F}'
        | '\u{A720}'..='\u{A7FF}'
        | '\u{AB30}'..='\u{AB6F}'
            if c.is_alphabetic() =>
        {
            Class::Latin
        }
        // The joiners that Persian, Hindi and others write inside a word.
        '\u{200C}' | '\u{200D}' => Class::Other,
        '\u{2000}'..='\u{2BFF}' if !c.is_alphabetic() => Class::Outside,
        _ if c.is_alphanumeric() || is_mark(c) => Class::Other,
        _ => Class::Outside,
    }
}

/// A letter, a digit, or a mark that belongs to one, of any script.
pub(super) fn is_letter_or_digit(c: char) -> bool {
    class(c) != Class::Outside
}

/// The marks inside words that Unicode does not call alphabetic: vowel points, tone marks, and
/// the viramas without which `.சிங்கப்பூர்` cannot be written.
fn is_mark(c: char) -> bool {
    let code = u32::from(c);
    match code {
        // The blocks from Devanagari to Sinhala are laid out alike: nukta at 3C, virama at 4D.
        0x0900..=0x0DFF => matches!(code & 0x7F, 0x3C | 0x4D) || code == 0x0DCA,
        _ => matches!(code,
            0x0483..=0x0487 | 0x0591..=0x05BD | 0x064B..=0x0652 | 0x0E47..=0x0E4E
            | 0x0EC8..=0x0ECE | 0x1037..=0x103A | 0x17C6..=0x17D3 | 0x3099 | 0x309A),
    }
}

/// A character of a script that puts no space between words, or, as Korean does, glues endings
/// to foreign words.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1100..=0x11FF | 0x1780..=0x17FF
        | 0x3005..=0x3007 | 0x3040..=0x318F | 0x3400..=0x9FFF | 0xAC00..=0xD7AF
        | 0xF900..=0xFAFF | 0xFF66..=0xFF9F | 0x2_0000..=0x3_FFFF)
}

/// A letter that may stand before the `@` of an e-mail address: of Latin, Greek, Cyrillic or
/// Armenian. In other scripts a particle may touch a mention, as in `ל@ana` or `感谢@ana`.
pub(super) fn is_address_letter(c: char) -> bool {
    c.is_alphanumeric() && matches!(c, '\0'..='\u{58F}' | '\u{1E00}'..='\u{1FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_keeps_its_class_in_lower_case() {
        // An address is read in lower case: there it must mean what it meant in the text.
        for c in '\0'..=char::MAX {
            let lower = c
                .to_lowercase()
                .filter(|&lower| class(lower) != Class::Neutral);
            for lower in lower {
                assert_eq!(class(lower), class(c), "{c} U+{:04X}", u32::from(c));
            }
        }
    }
}
