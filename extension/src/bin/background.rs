//! The background: takes each event from the browser to the core, and does what the core says.

use hearth::Error;
use hearth::clock::Now;
use hearth::hearth::{Effect, Event, Outcome, Request, handle};
use hearth::message::{Asker, Sender};
use hearth::record::Record as _;
use hearth::site::{self, Body, MAX_BODY};
use hearth::store::{Key, Records, Store as _};
use hearth_extension::wire::{Asked, BrowserStore, done, from_js, seal, to_js};
use hearth_extension::{browser, scripts};
use js_sys::{Array, ArrayBuffer, Date, Object, Promise, Reflect, Uint8Array};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

/// The colour of the badge: an ember.
const BADGE: &str = "#b4532a";
/// How often the background looks after what is due, in minutes. It computes everything from the
/// data on every wake, so a missed alarm loses nothing.
const ALARM_MINUTES: u32 = 30;

fn main() {}

/// Takes what Hearth knows of sites, before anything else happens.
///
/// # Errors
/// Where the text is not what the build wrote.
#[wasm_bindgen]
pub fn take_packs(text: &str) -> Result<(), JsValue> {
    site::load(text).map_err(|why| why.to_string().into())
}

/// The browser is about to send a request that a pack may claim.
#[wasm_bindgen]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what JavaScript lends costs more glue than what it gives"
)]
pub fn request_sent(details: JsValue) -> Promise {
    match request(&details) {
        Ok(request) => happened(Event::RequestSent(request)),
        Err(why) => Promise::reject(&why.to_string().into()),
    }
}

/// A request has ended, with this status, or with none; and whereto its answer redirects.
#[wasm_bindgen]
pub fn request_ended(id: String, status: Option<u16>, redirect: Option<String>) -> Promise {
    happened(Event::RequestEnded {
        id,
        status,
        redirect,
    })
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

/// The alarm went off.
#[wasm_bindgen]
pub fn alarm() -> Promise {
    happened(Event::Alarm)
}

/// A page or a content script asks something. There always is an answer.
#[wasm_bindgen]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what JavaScript lends costs more glue than what it gives"
)]
pub fn asked(question: JsValue, sender: JsValue) -> Promise {
    match (from_js::<Asked>(&question), sender_of(&sender)) {
        (Ok(asked), Ok(sender)) => happened(Event::Asked(sender, asked.ask)),
        (Err(why), _) | (_, Err(why)) => Promise::resolve(&seal(Err(why)).unwrap_or(JsValue::NULL)),
    }
}

/// Takes an event to the core. What goes wrong is the answer where something was asked, and else
/// kept for the popup.
fn happened(event: Event) -> Promise {
    future_to_promise(async move {
        let asked = matches!(event, Event::Asked(..));
        let answer = run(event).await;
        if let Err(why) = &answer
            && !asked
        {
            browser::warn(&why.to_string());
            trouble(why).await;
        }
        seal(answer).map_err(|why| why.to_string().into())
    })
}

async fn run(event: Event) -> Result<Value, Error> {
    let Outcome { effects, answer } = handle(&BrowserStore, &event, now()).await?;
    for effect in effects {
        if let Err(why) = act(effect).await {
            browser::warn(&why.to_string());
        }
    }
    Ok(answer)
}

fn now() -> Now {
    let date = Date::new_0();
    #[allow(clippy::cast_possible_truncation)] // Whole numbers, far below 2⁵³ and 2³¹.
    Now {
        at: date.get_time() as i64,
        offset_minutes: -(date.get_timezone_offset() as i32),
    }
}

/// Keeps what went wrong where nobody asked, until the popup has shown it.
async fn trouble(why: &Error) {
    const MOST: usize = 3;
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

/// Does what the core says.
async fn act(effect: Effect) -> Result<(), Error> {
    match effect {
        Effect::Order { tab, frame, order } => {
            let options = frame.map_or_else(|| json!({}), |frame| json!({ "frameId": frame }));
            // A tab that is gone needs no order.
            scripts::tell(tab, &order, &options)?;
        }
        Effect::RecheckAll => scripts::recheck_all().await?,
        Effect::Notice(notice) => {
            // Nobody may be listening.
            scripts::post(browser::runtime_send(&to_js(&notice)?));
        }
        Effect::RunOn { origins, reach } => scripts::run_on(&origins, reach).await?,
        Effect::Badge(low) => {
            let text = if low == 0 {
                String::new()
            } else {
                low.to_string()
            };
            done(browser::set_badge_text(&to_js(&json!({ "text": text }))?)).await?;
            done(browser::set_badge_color(&to_js(
                &json!({ "color": BADGE }),
            )?))
            .await?;
        }
        Effect::KeepSnapshot => {
            let kept = handle(&BrowserStore, &Event::SnapshotDue, now()).await;
            if let Err(why) = &kept {
                trouble(why).await;
            }
            kept?;
        }
        Effect::SetAlarm => {
            let when = to_js(
                &json!({ "periodInMinutes": ALARM_MINUTES, "delayInMinutes": ALARM_MINUTES }),
            )?;
            done(browser::alarms_create("hearth", &when)).await?;
        }
    }
    Ok(())
}

/// Who asks, as the browser vouches for it. Pages of the extension are told by their scheme,
/// because the nudge's frame has an address that changes.
fn sender_of(sender: &JsValue) -> Result<Sender, Error> {
    if field(sender, "id").as_string() != Some(browser::own_id()) {
        return Err(Error::NotForYou);
    }
    let text = |name| field(sender, name).as_string().unwrap_or_default();
    let url = text("url");
    let top = field(&field(sender, "tab"), "url").as_string();
    let own = browser::runtime_url("");
    let is_page = scheme(&url) == scheme(&own);
    let url = site::address_of_frame(&url, &text("origin"), top.as_deref()).to_owned();
    Ok(Sender {
        asker: if is_page { Asker::Page } else { Asker::Content },
        tab: tab(&field(sender, "tab"), "id"),
        frame: number(sender, "frameId"),
        url,
        top,
    })
}

fn scheme(address: &str) -> Option<&str> {
    address.split_once("://").map(|(scheme, _)| scheme)
}

/// A request, from the details that `webRequest.onBeforeRequest` gives. They are looked at field
/// by field: the body may be megabytes.
fn request(details: &JsValue) -> Result<Request, Error> {
    let text = |name| field(details, name).as_string();
    let needed =
        |name| text(name).ok_or_else(|| Error::Garbled(format!("a request without {name}")));
    Ok(Request {
        id: needed("requestId")?,
        method: needed("method")?,
        url: needed("url")?,
        // Firefox tells the address of the page, Chromium its origin.
        page: text("documentUrl").or_else(|| text("initiator")),
        tab: tab(details, "tabId"),
        frame: number(details, "frameId"),
        body: body_of(&field(details, "requestBody")),
    })
}

/// The number of a tab; -1, which is none, where there is none.
fn tab(object: &JsValue, name: &str) -> i32 {
    i32::try_from(number(object, name)).unwrap_or(-1)
}

/// The number of a frame, which may be past 2³² in Firefox; -1 where there is none.
fn number(object: &JsValue, name: &str) -> i64 {
    #[allow(clippy::cast_possible_truncation)] // Whole numbers, far below 2⁵³.
    field(object, name)
        .as_f64()
        .map_or(-1, |number| number as i64)
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn body_of(body: &JsValue) -> Body {
    let form = field(body, "formData");
    if let Some(form) = form.dyn_ref::<Object>() {
        return form_of(form);
    }
    let raw = field(body, "raw");
    let Some(parts) = raw.dyn_ref::<Array>() else {
        return Body::Empty;
    };
    let parts: Vec<ArrayBuffer> = parts
        .iter()
        .filter_map(|part| field(&part, "bytes").dyn_into().ok())
        .collect();
    let length: usize = parts.iter().map(|part| part.byte_length() as usize).sum();
    if length > MAX_BODY {
        return Body::TooLarge;
    }
    let mut bytes = Vec::with_capacity(length);
    for part in &parts {
        bytes.append(&mut Uint8Array::new(part).to_vec());
    }
    Body::Bytes(bytes)
}

fn form_of(form: &Object) -> Body {
    let mut fields = Vec::new();
    let mut length = 0;
    for name in Object::keys(form) {
        let name = name.as_string().unwrap_or_default();
        let values = field(form, &name);
        let Some(values) = values.dyn_ref::<Array>() else {
            continue;
        };
        for value in values.iter() {
            // A file has no text; a binary value is none that anybody wrote.
            let Some(value) = value.as_string() else {
                continue;
            };
            length += name.len() + value.len();
            if length > MAX_BODY {
                return Body::TooLarge;
            }
            fields.push((name.clone(), value));
        }
    }
    Body::Form(fields)
}
