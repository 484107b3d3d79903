//! Days and times in the words of the reader's language, told by the browser.

use hearth::activity::Millis;
use hearth::view::Since;
use js_sys::wasm_bindgen::JsValue;
use js_sys::{Date, Object, Reflect};

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
