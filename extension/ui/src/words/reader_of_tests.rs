//! What [`reader`](self) is in tests, where there is no browser to ask: a reader of English.

/// A number in digits.
pub fn number(number: u32) -> String {
    number.to_string()
}

/// The plural category of a number, such as `one`.
pub fn plural(number: u32) -> String {
    (if number == 1 { "one" } else { "other" }).to_owned()
}
