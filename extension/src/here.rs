//! The page in front of the user, for the popup.

use hearth::message::AskPopup;
use hearth::{Error, site};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::wire::{from_js, settled, to_js, words};

#[wasm_bindgen(raw_module = "./recognise.js")]
extern "C" {
    /// Says in which of the lists of selectors one finds something in the tab's page, and to which
    /// server the page has sent a request to one of the paths beside that list.
    #[wasm_bindgen(catch)]
    fn recognised(tab: i32, sites: &JsValue) -> Result<JsValue, JsValue>;
}

/// What was found in a page.
struct Found {
    place: i32,
    server: Option<String>,
}

hearth::record!(struct Found { place, server });

struct Tab {
    id: Option<i32>,
    url: Option<String>,
}

hearth::record!(struct Tab { id, url });

/// What the popup asks about it: its address, the id of the site that it belongs to by what it is,
/// and the server it speaks to. Opening the popup lets Hearth look at this one page (`activeTab`),
/// and at no other.
///
/// # Errors
/// Where the browser does not tell its tabs.
pub async fn page_in_front() -> Result<AskPopup, Error> {
    let query = to_js(&json!({ "active": true, "currentWindow": true }))?;
    let found = settled(browser::tabs_query(&query))
        .await
        .map_err(|why| Error::Garbled(words(&why)))?;
    let tabs: Vec<Tab> = from_js(&found)?;
    let tab = tabs.into_iter().next();
    let mut ask = AskPopup {
        url: tab.as_ref().and_then(|tab| tab.url.clone()),
        marked: None,
        server: None,
    };
    let host = ask.url.as_deref().and_then(site::Address::parse);
    let (Some(tab), Some(address)) = (tab.and_then(|tab| tab.id), host) else {
        return Ok(ask);
    };
    let candidates = site::candidates(address.host);
    let sites = candidates.iter().map(site::PageMarks::write_tells);
    let sites = Value::Array(sites.collect());
    // Pages that the browser guards, such as its own stores, refuse; then nothing is recognised.
    if let Ok(found) = settled(recognised(tab, &to_js(&sites)?)).await {
        let found: Found = from_js(&found)?;
        let place = usize::try_from(found.place).ok();
        let site = place.and_then(|place| candidates.get(place));
        ask.marked = site.map(|site| site.site.to_string());
        ask.server = found.server;
    }
    Ok(ask)
}
