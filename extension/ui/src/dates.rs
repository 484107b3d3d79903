//! Days and times in the words of the reader's language, told by the browser.

use hearth::activity::Millis;
use hearth::view::Since;
use js_sys::wasm_bindgen::JsValue;
use js_sys::{Date, Intl, Object, Reflect};

use crate::words::locale;

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

/// "Monday at 14:05", or as the reader's region writes it.
pub fn long_weekday_and_time(at: Millis) -> String {
    format(
        at,
        &[
            ("weekday", "long"),
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

/// "Monday, November 23 at 14:05" on the clock of a zone that the browser knows, or as the reader's
/// region writes it.
pub fn long_date_and_time(at: Millis, zone: &str) -> String {
    format(
        at,
        &[
            ("weekday", "long"),
            ("month", "long"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "2-digit"),
            ("timeZone", zone),
        ],
    )
}

/// "Nov 23, 2026", or as the reader's region writes it.
pub fn day(at: Millis) -> String {
    format(
        at,
        &[("year", "numeric"), ("month", "short"), ("day", "numeric")],
    )
}

/// "Nov".
pub fn month(at: Millis) -> String {
    format(at, &[("month", "short")])
}

/// "Monday", or "Monday, November 23" where that is more than a week ago.
pub fn since(since: &Since) -> String {
    if since.lately {
        long_weekday(since.noon)
    } else {
        long_date(since.noon)
    }
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

/// Today, on the reader's calendar.
pub fn today() -> Option<hearth::clock::Date> {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    hearth::clock::Date::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

/// `2026-11-23`: a day of the reader's calendar, so many days from today, as fields for days have it.
pub fn iso(days: i32) -> String {
    let date = Date::new_0();
    let (year, month) = (date.get_full_year(), date.get_month());
    let day = i32::try_from(date.get_date()).unwrap_or_default() + days;
    let month_of_year = i32::try_from(month).unwrap_or_default();
    let date = Date::new_with_year_month_day(year, month_of_year, day);
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// "February": the name of a month, 1 to 12.
pub fn month_name(month: u32) -> String {
    let month = i32::try_from(month).unwrap_or(1);
    let date = Date::new_with_year_month_day(2026, month - 1, 15);
    written(&date, &[("month", "long")])
}

/// The time zones that the browser knows, by their names in the IANA's list.
pub fn zones() -> Vec<String> {
    let names = Intl::supported_values_of(Intl::SupportedValuesKey::TimeZone);
    let names = names.iter().map(JsValue::from);
    names.filter_map(|name| name.as_string()).collect()
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
        // A plain object takes any property.
        Reflect::set(&options, &(*name).into(), &(*value).into()).ok();
    }
    date.to_locale_string(locale(), &options).into()
}
