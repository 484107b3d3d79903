//! The demo's clock: the browser's, and ahead of it where a person let time pass.

use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::clock::Now;
use hearth_ui::words::locale;
use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// This moment, so far ahead of the browser's clock.
#[allow(clippy::cast_possible_truncation)] // Whole numbers, far below 2⁵³ and 2³¹.
pub fn now(ahead: Millis) -> Now {
    let at = Date::now() as i64 + ahead;
    let then = Date::new(&moment(at));
    Now {
        at,
        offset_minutes: -(then.get_timezone_offset() as i32),
    }
}

/// How long ago something was, as the reader's language says it: "12 min. ago".
pub fn since(past: Millis) -> String {
    let (length, unit) = match past {
        ..HOUR => (MINUTE, "minute"),
        HOUR..DAY => (HOUR, "hour"),
        _ => (DAY, "day"),
    };
    let options = Object::new();
    for (name, value) in [("numeric", "auto"), ("style", "short")] {
        // Setting a property of a fresh object cannot be refused.
        Reflect::set(&options, &name.into(), &value.into()).ok();
    }
    let locales = Array::of1(&locale().into());
    let format = Intl::RelativeTimeFormat::new(&locales, &options);
    format.format(number(-(past / length)), unit).into()
}

fn moment(at: Millis) -> JsValue {
    JsValue::from_f64(number(at))
}

#[allow(clippy::cast_precision_loss)] // Exact for 285,000 years around 1970.
fn number(of: Millis) -> f64 {
    of as f64
}
