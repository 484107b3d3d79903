//! Time zones, as the browser knows them.

use std::cell::RefCell;

use hearth::activity::Millis;
use hearth::zones::Zones;
use js_sys::wasm_bindgen::{JsCast as _, JsValue};
use js_sys::{Array, Date, Function, Object, Reflect};

/// The zones that the browser knows. What it writes a zone's times with is made once a zone.
#[derive(Default)]
pub struct OfBrowser(RefCell<Vec<(String, Option<Function>)>>);

impl Zones for OfBrowser {
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32> {
        let mut known = self.0.borrow_mut();
        if !known.iter().any(|(name, _)| name == zone) {
            known.push((zone.to_owned(), writer(zone)));
        }
        let (_, writer) = known.iter().find(|(name, _)| name == zone)?;
        let written = writer.as_ref()?.call1(&JsValue::UNDEFINED, &date(at));
        offset(&written.ok()?.as_string()?)
    }
}

/// The name of the user's own zone, where the browser tells it.
pub fn own() -> Option<String> {
    let format = Reflect::construct(&formats()?, &Array::new()).ok()?;
    let options: Function = get(&format, "resolvedOptions")?;
    let options = options.call0(&format).ok()?;
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// The moment that it is.
pub fn now() -> Millis {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number of whole milliseconds"
    )]
    let now = Date::now() as Millis;
    now
}

/// A moment, for the browser.
fn date(at: Millis) -> JsValue {
    #[expect(
        clippy::cast_precision_loss,
        reason = "exact for 285,000 years around 1970"
    )]
    let at = at as f64;
    Date::new(&JsValue::from_f64(at)).into()
}

/// What writes moments with a zone's distance from UTC; `None` where the browser does not know the
/// zone. It throws then, so it is made in a way that hears of it.
fn writer(zone: &str) -> Option<Function> {
    let options = Object::new();
    for (name, value) in [("timeZone", zone), ("timeZoneName", "longOffset")] {
        // A plain object takes any property.
        Reflect::set(&options, &name.into(), &value.into()).ok();
    }
    let given = Array::of2(&"en-US".into(), &options);
    get(&Reflect::construct(&formats()?, &given).ok()?, "format")
}

fn formats() -> Option<Function> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    get(&intl, "DateTimeFormat")
}

fn get(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// The minutes in `3/28/2026, GMT+05:30`.
fn offset(written: &str) -> Option<i32> {
    let (_, offset) = written.rsplit_once("GMT")?;
    if offset.is_empty() {
        return Some(0);
    }
    let ahead = match offset.chars().next()? {
        '+' => 1,
        // Unicode has a sign for less than nothing.
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let mut numbers = offset
        .trim_start_matches(['+', '-', '\u{2212}'])
        .split(':')
        .map(str::parse::<i32>);
    let hours = numbers.next()?.ok()?;
    let minutes = numbers.next().unwrap_or(Ok(0)).ok()?;
    Some(ahead * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn how_far_ahead_a_zone_is() {
        let cases = [
            ("3/28/2026, GMT", Some(0)),
            ("3/28/2026, GMT+01:00", Some(60)),
            ("3/28/2026, GMT+05:30", Some(330)),
            ("3/28/2026, GMT+10:30", Some(630)),
            ("3/28/2026, GMT-04:00", Some(-240)),
            ("3/28/2026, GMT\u{2212}03:30", Some(-210)),
            ("3/28/2026, GMT+1", Some(60)),
            // As it was before there were zones, to the second.
            ("1/1/1800, GMT+01:05:21", Some(65)),
            ("3/28/2026", None),
            ("3/28/2026, GMT?", None),
            ("3/28/2026, GMT+one", None),
        ];
        for (written, expected) in cases {
            assert_eq!(offset(written), expected, "{written}");
        }
    }
}
