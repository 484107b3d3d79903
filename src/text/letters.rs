//! A fingerprint of what a text says, to find the draft that a request was typed as.

use std::fmt;

use serde_json::Value;

use super::known::{Characters, Known};
use crate::record::{Record, Unreadable};

/// What is left of a text when links and mentions are put aside and only letters and digits, in
/// lower case, remain: as a 64-bit number that stays the same across versions and machines.
///
/// Sites trim and wrap what was typed, shorten its links and complete its mentions; none of that
/// changes the fingerprint. It is FNV-1a, which is fast and no secret: it tells texts apart that
/// one person wrote, and does not hide them.
///
/// It is stored as sixteen hexadecimal digits: a number of that size would not survive JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of a text without letters and digits of its own, such as a bare link. The
    /// number is FNV's offset basis.
    pub(crate) const EMPTY: Fingerprint = Fingerprint(0xCBF2_9CE4_8422_2325);

    /// Whether nothing was left to compare. Two such texts are alike by nothing.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Goes on with a part of the text that is neither link nor mention.
    pub(super) fn add(&mut self, part: &str) {
        for (known, written) in Characters::of(part) {
            self.add_known(known, written);
        }
    }

    /// Goes on with a character, of which is known what it is and how it is written.
    pub(super) fn add_known(&mut self, known: Known, written: &[u8]) {
        if !known.is_alphanumeric() {
            return;
        }
        if known.has_lower_case() && written.len() > 1 {
            known
                .character()
                .to_lowercase()
                .for_each(|c| self.add_one(c));
        } else {
            self.add_written(written);
        }
    }

    /// Goes on with letters as they are written; those of ASCII in lower case.
    pub(super) fn add_written(&mut self, letters: &[u8]) {
        for byte in letters {
            self.add_byte(byte.to_ascii_lowercase());
        }
    }

    fn add_one(&mut self, c: char) {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            self.add_byte(byte);
        }
    }

    fn add_byte(&mut self, byte: u8) {
        const PRIME: u64 = 0x0100_0000_01B3;
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(PRIME);
    }
}

impl Default for Fingerprint {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// A name in lower case, letter by letter: the Greek sigma at the end of a word too, so that
/// names which differ in nothing but their capitals become the same.
pub fn lower_case(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).collect()
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Record for Fingerprint {
    fn write(&self) -> Value {
        Value::String(self.to_string())
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        let digits = value.as_str();
        digits
            .and_then(|digits| u64::from_str_radix(digits, 16).ok())
            .map(Fingerprint)
            .ok_or_else(|| Unreadable::not(value, "a number of sixteen hexadecimal digits"))
    }
}
