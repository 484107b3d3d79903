//! The page in front of the user, for the popup.

use hearth::{Error, site};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::wire::{from_js, settled, to_js, words};

#[wasm_bindgen(raw_module = "./recognise.js")]
extern "C" {
    /// Says in which of the lists of selectors one finds something in the tab's page.
    #[wasm_bindgen(js_name = firstMarked, catch)]
    fn first_marked(tab: i32, lists: &JsValue) -> Result<JsValue, JsValue>;
}

struct Tab {
    id: Option<i32>,
    url: Option<String>,
}

hearth::record!(struct Tab { id, url });

/// Its address, and the id of the site that it belongs to by what it is. Opening the popup lets
/// Hearth look at this one page (`activeTab`), and at no other.
///
/// # Errors
/// Where the browser does not tell its tabs.
pub async fn page_in_front() -> Result<(Option<String>, Option<String>), Error> {
    let query = to_js(&json!({ "active": true, "currentWindow": true }))?;
    let found = settled(browser::tabs_query(&query))
        .await
        .map_err(|why| Error::Garbled(words(&why)))?;
    let tabs: Vec<Tab> = from_js(found)?;
    let Some(Tab {
        id: Some(tab),
        url: Some(url),
    }) = tabs.into_iter().next()
    else {
        return Ok((None, None));
    };
    let Some(address) = site::Address::parse(&url) else {
        return Ok((Some(url), None));
    };
    let candidates = site::candidates(address.host);
    let marks = candidates.iter().map(site::PageMarks::write_marks);
    let marks = Value::Array(marks.collect());
    // Pages that the browser guards, such as its own stores, refuse; then nothing is recognised.
    let place = settled(first_marked(tab, &to_js(&marks)?))
        .await
        .ok()
        .and_then(|place| place.as_f64());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // The place in a short list.
    let site = place
        .and_then(|place| candidates.get(place as usize))
        .map(|found| found.site.to_string());
    Ok((Some(url), site))
}
