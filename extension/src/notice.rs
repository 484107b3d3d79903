//! The one notification of a day, put into words. Its sentences are the browser's own messages
//! (`_locales`): the background has no other words, and these need none, because no number is in them.

use hearth::Error;
use hearth::people::reminding::Reminder;
use js_sys::Array;
use serde_json::json;
use wasm_bindgen::JsValue;

use crate::browser;
use crate::wire::{done, to_js};

/// There is one at a time: a new one takes the place of one that still stands there.
const ID: &str = "hearth";

/// Shows it.
///
/// # Errors
/// Where the browser refuses.
pub async fn show(reminder: &Reminder) -> Result<(), Error> {
    let mut lines = Vec::new();
    let hello = ["helloOne", "helloTwo", "helloThree"];
    let many = reminder.people.len().checked_sub(1);
    if let Some(name) = many.and_then(|place| hello.get(place)) {
        lines.push(said(name, &reminder.people));
    }
    for (name, people) in [
        ("birthdayToday", &reminder.birthdays_today),
        ("birthdayTomorrow", &reminder.birthdays_tomorrow),
    ] {
        lines.extend(
            people
                .iter()
                .map(|person| said(name, std::slice::from_ref(person))),
        );
    }
    if lines.len() < 2 {
        lines.push(said("oneWord", &[]));
    }
    let notification = json!({
        "type": "basic",
        "iconUrl": browser::runtime_url("icons/hearth-128.png"),
        "title": lines.remove(0),
        "message": lines.join("\n"),
    });
    let shown = browser::notifications_create(ID, &to_js(&notification)?);
    done(shown).await.map(drop)
}

fn said(name: &str, given: &[String]) -> String {
    let given: Array = given
        .iter()
        .map(|one| JsValue::from(one.as_str()))
        .collect();
    browser::message(name, &given)
}
