//! The background beside Hearth's own pages: answers what they ask, does what starts, grants and the alarm
//! call for, and keeps what went wrong. What happens on sites is the other program's.

use hearth::Error;
use hearth::hearth::{Effect, Event, handle_beside_pages};
use hearth::message::Question;
use hearth::record::Record as _;
use hearth::site;
use hearth::store::{Key, Records, Store as _};
use hearth_extension::background::{now, obey, sealed, sender_of};
use hearth_extension::storage::BrowserStore;
use hearth_extension::wire::{asked as read, done, error_in, to_js};
use hearth_extension::{browser, notice, scripts};
use js_sys::Promise;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

/// How often the background looks after what is due, in minutes. It computes everything from the
/// data on every wake, so a missed alarm loses nothing.
const ALARM_MINUTES: u32 = 30;

fn main() {}

/// Takes what Hearth knows of sites, before anything else happens.
///
/// # Errors
/// Where the text is not what the build wrote.
#[wasm_bindgen]
pub fn take(packs: &str) -> Result<(), JsValue> {
    site::load(packs).map_err(|why| why.to_string().into())
}

/// The background started, or the browser did.
#[wasm_bindgen]
pub fn started() -> Promise {
    happened(Event::Started)
}

/// The user granted hosts, or took them away.
#[wasm_bindgen]
pub fn grants_changed() -> Promise {
    happened(Event::GrantsChanged)
}

/// What happened on a site left errands.
#[wasm_bindgen]
pub fn errands() -> Promise {
    happened(Event::Errands)
}

/// The alarm went off.
#[wasm_bindgen]
pub fn alarm() -> Promise {
    happened(Event::Alarm)
}

/// A page of the extension asks something. There always is an answer.
#[wasm_bindgen]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what JavaScript lends costs more glue than what it gives"
)]
pub fn asked(question: JsValue, sender: JsValue) -> Promise {
    let question = read(&question, Question::read_of_a_page);
    sealed(async move {
        let event = Event::Asked(sender_of(&sender)?, question?);
        run(&event).await
    })
}

/// Keeps for the popup what went wrong on a site, where the envelope says that something did.
#[wasm_bindgen]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what JavaScript lends costs more glue than what it gives"
)]
pub fn went(envelope: JsValue) -> Promise {
    let why = error_in(&envelope);
    sealed(async move {
        if let Some(why) = why? {
            trouble(&why).await;
        }
        Ok(Value::Null)
    })
}

/// Takes an event to the core. What goes wrong is kept for the popup: nobody waits for an answer.
fn happened(event: Event) -> Promise {
    sealed(async move {
        let answer = run(&event).await;
        if let Err(why) = &answer {
            trouble(why).await;
        }
        answer
    })
}

async fn run(event: &Event) -> Result<Value, Error> {
    let outcome = handle_beside_pages(&BrowserStore, event, now()).await?;
    Ok(obey(outcome, act).await)
}

/// Keeps what went wrong where nobody asked, until the popup has shown it.
async fn trouble(why: &Error) {
    const MOST: usize = 3;
    browser::warn(&why.to_string());
    let Ok(mut found) = BrowserStore.get(&[Key::Troubles]).await else {
        return;
    };
    let known = found.remove(&Key::Troubles).flatten().unwrap_or_default();
    let mut troubles: Vec<Error> = Vec::read(&known).unwrap_or_default();
    if !troubles.contains(why) && troubles.len() < MOST {
        troubles.push(why.clone());
        let mut records = Records::new();
        records.insert(Key::Troubles, Some(troubles.write()));
        if let Err(why) = BrowserStore.put(&records).await {
            browser::warn(&why.to_string());
        }
    }
}

/// Does what only this program does.
async fn act(effect: Effect) -> Result<(), Error> {
    match effect {
        Effect::RecheckAll => scripts::recheck_all().await,
        Effect::RunOn { origins, reach } => scripts::run_on(&origins, reach).await,
        Effect::KeepSnapshot => {
            let kept = handle_beside_pages(&BrowserStore, &Event::SnapshotDue, now()).await;
            if let Err(why) = &kept {
                trouble(why).await;
            }
            kept.map(drop)
        }
        Effect::Notify(reminder) => notice::show(&reminder).await,
        Effect::SetAlarm => {
            let when = to_js(
                &json!({ "periodInMinutes": ALARM_MINUTES, "delayInMinutes": ALARM_MINUTES }),
            )?;
            done(browser::alarms_create("hearth", &when))
                .await
                .map(drop)
        }
        Effect::Order { .. } | Effect::Notice(_) | Effect::Badge(_) | Effect::Errands => Ok(()),
    }
}
