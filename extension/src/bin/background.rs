//! The background beside the sites: takes requests, drafts and nudges to the core, and does what the core
//! says. It is what every request wakes; the other program of the background does all the rest.

use std::cell::Cell;

use hearth::Error;
use hearth::hearth::{Effect, Event, Request, handle_beside_sites};
use hearth::message::Question;
use hearth::site::{self, Body, MAX_BODY};
use hearth::text;
use hearth_extension::background::{field, now, number, obey, sealed, sender_of, tab};
use hearth_extension::storage::BrowserStore;
use hearth_extension::wire::asked as read;
use js_sys::{Array, ArrayBuffer, JsString, Object, Promise, Uint8Array};
use serde_json::Value;
use wasm_bindgen::prelude::*;

thread_local! {
    /// Whether errands were left that nobody was told of yet.
    static ERRANDS: Cell<bool> = const { Cell::new(false) };
}

fn main() {}

/// Takes what Hearth knows of sites, and the list of top-level domains, before anything else happens.
///
/// # Errors
/// Where the first text is not what the build wrote.
#[wasm_bindgen]
pub fn take(packs: &str, top_level_domains: String) -> Result<(), JsValue> {
    text::load_top_level_domains(top_level_domains);
    site::load(packs).map_err(|why| why.to_string().into())
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

/// Whether errands were left for the other program since this was asked last.
#[wasm_bindgen]
pub fn left() -> bool {
    ERRANDS.replace(false)
}

/// The content script or the nudge asks something. There always is an answer.
#[wasm_bindgen]
#[allow(
    clippy::needless_pass_by_value,
    reason = "what JavaScript lends costs more glue than what it gives"
)]
pub fn asked(question: JsValue, sender: JsValue) -> Promise {
    let question = read(&question, Question::read_beside_a_site);
    sealed(async move {
        let event = Event::Asked(sender_of(&sender)?, question?);
        run(&event).await
    })
}

/// Takes an event to the core. What goes wrong stands in the envelope.
fn happened(event: Event) -> Promise {
    sealed(async move { run(&event).await })
}

async fn run(event: &Event) -> Result<Value, Error> {
    let outcome = handle_beside_sites(&BrowserStore, event, now()).await?;
    let others = async |effect| {
        // What happens on sites calls for nothing else.
        if effect == Effect::Errands {
            ERRANDS.set(true);
        }
        Ok(())
    };
    Ok(obey(outcome, others).await)
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
    for name in Object::keys(form).iter() {
        let values = field(form, &name.as_string().unwrap_or_default());
        let Some((name, values)) = name.dyn_ref::<JsString>().zip(values.dyn_ref::<Array>()) else {
            continue;
        };
        for value in values.iter() {
            // A file has no text; a binary value is none that anybody wrote.
            let Some(value) = value.dyn_ref::<JsString>() else {
                continue;
            };
            // Looked at before it is copied: the browser knows how long its texts are. The name and the
            // value stand with a sign each.
            length += (name.length() + value.length() + 2) as usize;
            if length > MAX_BODY {
                return Body::TooLarge;
            }
            fields.push((String::from(name), String::from(value)));
        }
    }
    Body::Form(fields)
}
