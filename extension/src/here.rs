//! The page in front of the user, for the popup.

use hearth::Error;
use hearth::message::{AskMarks, AskPopup};
use serde_json::json;
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::wire::{self, from_js, settled, to_js, words};

#[wasm_bindgen(raw_module = "./recognise.js")]
extern "C" {
    /// Says which site's selectors find something in the tab's page, and to which server the page has
    /// sent a request to one of the site's paths.
    #[wasm_bindgen(catch)]
    fn recognised(tab: i32, sites: &JsValue) -> Result<JsValue, JsValue>;
}

/// What was found in a page.
struct Found {
    site: Option<String>,
    server: Option<String>,
    me: Option<String>,
}

hearth::record!(struct Found { site, server, me });

struct Tab {
    id: Option<i32>,
    url: Option<String>,
    title: Option<String>,
}

hearth::record!(struct Tab { id, url, title });

/// What the popup asks about it: its address and its title, the id of the site that it belongs to by
/// what it is, the server it speaks to, and the user's own name on it. Opening the popup lets Hearth look at this one page (`activeTab`),
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
        tab: tab.as_ref().and_then(|tab| tab.id),
        title: tab.as_ref().and_then(|tab| tab.title.clone()),
        me: None,
    };
    let (Some(tab), Some(url)) = (tab.and_then(|tab| tab.id), ask.url.clone()) else {
        return Ok(ask);
    };
    let marks = wire::ask(AskMarks { url }).await?;
    // Pages that the browser guards, such as its own stores, refuse; then nothing is recognised.
    if let Ok(found) = settled(recognised(tab, &to_js(&marks)?)).await {
        let found: Found = from_js(&found)?;
        ask.marked = found.site;
        ask.server = found.server;
        ask.me = found.me;
    }
    Ok(ask)
}
