//! What a character is, for all that reads texts: looked up once, and remembered.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::script::{self, Class};
use super::words::Part;

/// What was looked up last for each place. Looking up goes through tables of all scripts, and a text is
/// written in few characters; what a character is never changes, so whoever remembers it is right.
static LATELY: [AtomicU32; PLACES] = [const { AtomicU32::new(0) }; PLACES];

/// Those of ASCII have places of their own.
const ASCII: u32 = 128;
const OTHERS: u32 = 1024;
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
/// Nothing has been remembered where this is not set.
const IS_KNOWN: u32 = 1 << 29;

impl Known {
    /// What `c` is.
    #[inline]
    pub(super) fn of(c: char) -> Self {
        let code = u32::from(c);
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
        let known = Self::look_up(c);
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
                | IS_KNOWN,
        )
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

    /// Whether it is another character in lower case.
    #[inline]
    pub(super) fn has_lower_case(self) -> bool {
        self.0 & HAS_LOWER_CASE != 0
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
        }
    }
}
