//! Days and times in the words of the reader's language, told by the browser.

use hearth::activity::Millis;
use js_sys::wasm_bindgen::{JsCast, JsValue};
use js_sys::{Array, Date, Intl, Object, Reflect};

use crate::words::LANGUAGE;

/// "Mon".
pub fn weekday(at: Millis) -> String {
    format(at, &[("weekday", "short")])
}

/// "Monday".
pub fn long_weekday(at: Millis) -> String {
    format(at, &[("weekday", "long")])
}

/// "Mon, 14:05", or as the reader's region writes it.
pub fn weekday_and_time(at: Millis) -> String {
    format(
        at,
        &[
            ("weekday", "short"),
            ("hour", "numeric"),
            ("minute", "2-digit"),
        ],
    )
}

/// "14:05", or as the reader's region writes it.
pub fn time(at: Millis) -> String {
    format(at, &[("hour", "numeric"), ("minute", "2-digit")])
}

/// "Monday, November 23", or as the reader's region writes it.
pub fn long_date(at: Millis) -> String {
    format(
        at,
        &[("weekday", "long"), ("month", "long"), ("day", "numeric")],
    )
}

/// "22:00", or as the reader's region writes it: a time of any day, in minutes after midnight.
pub fn clock(minutes: u32) -> String {
    let parts = [("hour", "numeric"), ("minute", "2-digit")];
    // The reader's own midnight, on a day without a change of clocks.
    let date = Date::new_with_year_month_day_hr_min(
        2026,
        0,
        5,
        i32::try_from(minutes / 60).unwrap_or_default(),
        i32::try_from(minutes % 60).unwrap_or_default(),
    );
    written(&date, &parts)
}

/// "Mon": the name of a weekday, by its days since Monday.
pub fn short_day(day: i32) -> String {
    // The fifth of January 2026 was a Monday.
    let date = Date::new_with_year_month_day(2026, 0, 5 + day);
    written(&date, &[("weekday", "short")])
}

fn format(at: Millis, parts: &[(&str, &str)]) -> String {
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact for 285,000 years around 1970"
    )]
    let date = Date::new(&JsValue::from_f64(at as f64));
    written(&date, parts)
}

fn written(date: &Date, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        // Setting a property of a fresh object cannot be refused.
        Reflect::set(
            &options,
            &JsValue::from_str(name),
            &JsValue::from_str(value),
        )
        .expect("a plain object takes any property");
    }
    let locales = Array::of1(&JsValue::from_str(&region()));
    Intl::DateTimeFormat::new(&locales, &options)
        .format()
        .call1(&JsValue::UNDEFINED, date)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// The reader's own region of the words' language, so that an English reader in Ireland sees
/// Irish times; the plain language where the browser speaks another.
fn region() -> String {
    let preferred: Vec<String> = leptos::prelude::window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.dyn_into::<js_sys::JsString>().ok().map(String::from))
        .collect();
    region_of(LANGUAGE.tag, &preferred)
}

fn region_of(language: &str, preferred: &[String]) -> String {
    let of_language = |tag: &&String| tag.split('-').next() == Some(language);
    preferred
        .iter()
        .find(of_language)
        .cloned()
        .unwrap_or_else(|| language.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_in_the_language_of_the_words() {
        let cases: &[(&[&str], &str)] = &[
            (&[], "en"),
            (&["en-IE"], "en-IE"),
            (&["de-AT", "en-GB", "en-US"], "en-GB"),
            (&["de-AT"], "en"),
            (&["enm"], "en"),
        ];
        for (preferred, expected) in cases {
            let preferred: Vec<String> = preferred.iter().map(ToString::to_string).collect();
            assert_eq!(region_of("en", &preferred), *expected);
        }
    }
}
