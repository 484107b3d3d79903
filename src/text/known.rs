//! What a character is, for all that reads texts: looked up once, and remembered.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::script::{self, Class};
use super::words::{self, Part};

/// What was looked up last for each place. Looking up goes through tables of all scripts, and a text is
/// written in few characters; what a character is never changes, so whoever remembers it is right.
static LATELY: [AtomicU32; PLACES] = [const { AtomicU32::new(0) }; PLACES];

/// Those of ASCII have places of their own.
const ASCII: u32 = 128;
const OTHERS: u32 = 4096;
const PLACES: usize = (ASCII + OTHERS) as usize;

/// What a character is, in one number: the character itself in the lower bits, so that it is known
/// whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known(u32);

const CHARACTER: u32 = (1 << 21) - 1;
const CLASS: u32 = 21;
const PART: u32 = 23;
const ALPHANUMERIC: u32 = 1 << 27;
const HAS_LOWER_CASE: u32 = 1 << 28;
const AMONG_PICTURES: u32 = 1 << 30;
/// Nothing has been remembered where this is not set.
const IS_KNOWN: u32 = 1 << 29;

impl Known {
    /// What `c` is.
    pub(super) fn of(c: char) -> Self {
        Self::of_code(u32::from(c))
    }

    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "small builds inline nothing by themselves"
    )]
    fn of_code(code: u32) -> Self {
        let place = if code < ASCII {
            code
        } else {
            ASCII + code % OTHERS
        };
        let place = &LATELY[place as usize];
        let known = place.load(Relaxed);
        if known & (CHARACTER | IS_KNOWN) == code | IS_KNOWN {
            return Known(known);
        }
        let known = Self::look_up(char::from_u32(code).unwrap_or_default());
        place.store(known.0, Relaxed);
        known
    }

    #[cold]
    fn look_up(c: char) -> Self {
        let is = |is: bool, bit: u32| if is { bit } else { 0 };
        Known(
            u32::from(c)
                | (script::class_of(c) as u32) << CLASS
                | (Part::of(c) as u32) << PART
                | is(c.is_alphanumeric(), ALPHANUMERIC)
                | is(!c.to_lowercase().eq([c]), HAS_LOWER_CASE)
                | is(words::is_among_pictures(c), AMONG_PICTURES)
                | IS_KNOWN,
        )
    }

    /// The character itself.
    pub(super) fn character(self) -> char {
        char::from_u32(self.0 & CHARACTER).unwrap_or_default()
    }

    /// What it may do in the name of a host or in a word.
    #[inline]
    pub(super) fn class(self) -> Class {
        Class::ALL[(self.0 >> CLASS) as usize % Class::ALL.len()]
    }

    /// Which part it plays in words.
    #[inline]
    pub(super) fn part(self) -> Part {
        Part::ALL[(self.0 >> PART) as usize % Part::ALL.len()]
    }

    /// Whether it is a letter or a digit of any script.
    #[inline]
    pub(super) fn is_alphanumeric(self) -> bool {
        self.0 & ALPHANUMERIC != 0
    }

    /// Whether it makes a picture, or is a letter that may be one.
    #[inline]
    pub(super) fn is_among_pictures(self) -> bool {
        self.0 & AMONG_PICTURES != 0
    }

    /// Whether it is another character in lower case.
    #[inline]
    pub(super) fn has_lower_case(self) -> bool {
        self.0 & HAS_LOWER_CASE != 0
    }
}

/// The characters of a text, with what each is and how it is written: the standard library's iterator is
/// a call or two for each where a build is to be small.
#[derive(Clone, Debug)]
pub(super) struct Characters<'text> {
    rest: &'text [u8],
}

impl<'text> Characters<'text> {
    pub(super) fn of(text: &'text str) -> Self {
        Self {
            rest: text.as_bytes(),
        }
    }

    /// Takes the letters and digits of ASCII that come next.
    pub(super) fn ascii_run(&mut self) -> &'text [u8] {
        let is_other = |byte: &u8| !byte.is_ascii_alphanumeric();
        let length = self.rest.iter().position(is_other);
        let (run, rest) = self.rest.split_at(length.unwrap_or(self.rest.len()));
        self.rest = rest;
        run
    }
}

impl<'text> Iterator for Characters<'text> {
    type Item = (Known, &'text [u8]);

    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "small builds inline nothing by themselves"
    )]
    fn next(&mut self) -> Option<Self::Item> {
        let first = u32::from(*self.rest.first()?);
        // What a text is made of is whole: each byte behind the first carries six bits.
        let bits = |at: usize| self.rest.get(at).map_or(0, |byte| u32::from(byte & 0x3F));
        let (length, code) = match first {
            0..0x80 => (1, first),
            0x80..0xE0 => (2, (first & 0x1F) << 6 | bits(1)),
            0xE0..0xF0 => (3, (first & 0x0F) << 12 | bits(1) << 6 | bits(2)),
            _ => (
                4,
                (first & 0x07) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3),
            ),
        };
        let (written, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.rest = rest;
        Some((Known::of_code(code), written))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_what_is_looked_up() {
        // Twice: looked up, and remembered; every character drives another one out.
        for c in ('\0'..=char::MAX).flat_map(|c| [c, c]) {
            let known = Known::of(c);
            assert_eq!(known.class(), script::class_of(c), "{c:?}");
            assert_eq!(known.part(), Part::of(c), "{c:?}");
            assert_eq!(known.is_alphanumeric(), c.is_alphanumeric(), "{c:?}");
            assert_eq!(known.has_lower_case(), c.to_lowercase().ne([c]), "{c:?}");
            assert_eq!(known.character(), c);
            let text = String::from(c) + "a";
            let all: Vec<_> = Characters::of(&text).collect();
            assert_eq!(
                all,
                [(known, String::from(c).as_bytes()), (Known::of('a'), b"a")]
            );
        }
    }
}
