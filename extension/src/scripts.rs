//! Where the content script runs. The granted hosts are the truth; what is registered follows.

use hearth::Error;
use serde_json::json;

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

/// Lets the content script run on pages of these match patterns and on no others, from now on and
/// in the tabs that are open.
///
/// # Errors
/// Where the browser refuses.
pub async fn run_on(origins: &[String]) -> Result<(), Error> {
    let registered: Vec<Registered> = from_js(done(browser::registered_scripts()).await?)?;
    let mut before = Vec::new();
    for mut script in registered {
        before.append(&mut script.matches);
    }
    let wanted = origins;
    if before.len() == wanted.len() && wanted.iter().all(|pattern| before.contains(pattern)) {
        return Ok(());
    }
    if !before.is_empty() {
        done(browser::unregister_scripts()).await?;
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let script =
        json!([{ "id": "hearth", "js": [SCRIPT], "matches": wanted, "runAt": "document_idle" }]);
    done(browser::register_scripts(&to_js(&script)?)).await?;
    // A registration reaches only what is opened after it. The script itself sees to it that it
    // runs once in a page.
    for tab in tabs(&json!({ "url": wanted })).await? {
        let injection = json!({ "target": { "tabId": tab }, "files": [SCRIPT] });
        // A tab may be an error page, or gone.
        drop(settled(browser::execute_script(&to_js(&injection)?)).await);
    }
    Ok(())
}

/// Tells every content script to ask again, so that those whose host was taken away leave.
///
/// # Errors
/// Where the browser refuses to list the tabs.
pub async fn recheck_all() -> Result<(), Error> {
    let order = to_js(&hearth::message::Order::Recheck)?;
    let everywhere = to_js(&json!({}))?;
    for tab in tabs(&json!({})).await? {
        // Most tabs have none.
        drop(settled(browser::tabs_send(tab, &order, &everywhere)).await);
    }
    Ok(())
}

async fn tabs(query: &serde_json::Value) -> Result<Vec<i32>, Error> {
    let tabs: Vec<Tab> = from_js(done(browser::tabs_query(&to_js(query)?)).await?)?;
    Ok(tabs.into_iter().filter_map(|tab| tab.id).collect())
}
