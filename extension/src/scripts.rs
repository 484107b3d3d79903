//! Where the content script runs. The granted hosts are the truth; what is registered follows.

use hearth::Error;
use hearth::message::Order;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::browser;
use crate::wire::{done, from_js, settled, to_js};

const SCRIPT: &str = "content.js";

struct Registered {
    matches: Vec<String>,
}

hearth::record!(struct Registered { matches = default });

struct Tab {
    id: Option<i32>,
}

hearth::record!(struct Tab { id });

/// Lets the content script run on pages of these match patterns and on no others. Where that is
/// new, or with `reach`, it is put into the tabs that are open as well.
///
/// # Errors
/// Where the browser refuses.
pub async fn run_on(origins: &[String], reach: bool) -> Result<(), Error> {
    let registered: Vec<Registered> = from_js(&done(browser::registered_scripts()).await?)?;
    let mut before = Vec::new();
    for mut script in registered {
        before.append(&mut script.matches);
    }
    let wanted = origins;
    let same = before.len() == wanted.len() && wanted.iter().all(|one| before.contains(one));
    if same && !reach {
        return Ok(());
    }
    if !same && !before.is_empty() {
        done(browser::unregister_scripts()).await?;
    }
    if wanted.is_empty() {
        return Ok(());
    }
    if !same {
        // In every frame: one writes in frames of other hosts too, and in frames that a page fills
        // by itself, which have no address and are of the page's origin.
        let script = json!([{
            "id": "hearth", "js": [SCRIPT], "matches": wanted, "runAt": "document_idle",
            "allFrames": true, "matchOriginAsFallback": true,
        }]);
        done(browser::register_scripts(&to_js(&script)?)).await?;
    }
    // A registration reaches only what is opened after it. The script itself sees to it that it
    // runs once in a page.
    for tab in tabs(&json!({ "url": wanted })).await? {
        let injection = json!({ "target": { "tabId": tab, "allFrames": true }, "files": [SCRIPT] });
        // A tab may be an error page, or gone; one that loads or rests answers much later.
        post(browser::execute_script(&to_js(&injection)?));
    }
    Ok(())
}

/// Tells every content script to ask again, so that those whose host was taken away leave.
///
/// # Errors
/// Where the browser refuses to list the tabs.
pub async fn recheck_all() -> Result<(), Error> {
    for tab in tabs(&json!({})).await? {
        // Most tabs have none.
        tell(tab, &Order::Recheck, &json!({}))?;
    }
    Ok(())
}

/// Sends a tab an order.
///
/// # Errors
/// Where it cannot be put into a message.
pub fn tell(tab: i32, order: &Order, options: &Value) -> Result<(), Error> {
    post(browser::tabs_send(tab, &to_js(order)?, &to_js(options)?));
    Ok(())
}

/// Sends on its way what nobody waits for: it leaves in order, and what comes of it may be heard
/// much later, or never.
pub fn post(message: Result<JsValue, JsValue>) {
    spawn_local(async move { drop(settled(message).await) });
}

async fn tabs(query: &serde_json::Value) -> Result<Vec<i32>, Error> {
    let tabs: Vec<Tab> = from_js(&done(browser::tabs_query(&to_js(query)?)).await?)?;
    Ok(tabs.into_iter().filter_map(|tab| tab.id).collect())
}
