//! Numbers as the reader writes them, and the plural categories of their language, told by the
//! browser.

use js_sys::{Array, Intl, Number, Object};

use super::catalogue::locale;

/// A number in the digits of the reader's region.
pub fn number(number: u32) -> String {
    Number::from(number).to_locale_string(locale()).into()
}

/// The plural category of a number, such as `one`.
pub fn plural(number: u32) -> String {
    let locales = Array::of1(&locale().into());
    let rules = Intl::PluralRules::new(&locales, &Object::new());
    rules.select(number.into()).into()
}
