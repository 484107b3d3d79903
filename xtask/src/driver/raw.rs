//! `WebDriver` commands for which `thirtyfour` has no function.

use std::path::Path;

use anyhow::{Context, Result};
use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId, WebDriver, WebElement};

/// A command by its method, its path below the session, and its body.
#[derive(Debug)]
struct Raw {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl FormatRequestData for Raw {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("session/{session}/{}", self.path);
        let request = RequestData::new(self.method.clone(), path);
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}

async fn get(driver: &WebDriver, path: String) -> Result<Value> {
    let method = Method::GET;
    let body = None;
    let answer = driver.cmd(Raw { method, path, body }).await?;
    Ok(answer.value_json()?)
}

async fn post(driver: &WebDriver, path: String, body: Value) -> Result<Value> {
    let method = Method::POST;
    let body = Some(body);
    let answer = driver.cmd(Raw { method, path, body }).await?;
    Ok(answer.value_json()?)
}

/// The first element that a CSS selector finds in the shadow root of `host`. Works for closed
/// roots too, which no script of a page can look into.
pub async fn find_in_shadow(
    driver: &WebDriver,
    host: &WebElement,
    selector: &str,
) -> Result<WebElement> {
    let root = get(driver, format!("element/{}/shadow", host.element_id())).await?;
    let root = root
        .as_object()
        .and_then(|reference| reference.values().next()?.as_str())
        .context("the driver names no shadow root")?;
    let path = format!("shadow/{root}/element");
    let body = json!({ "using": "css selector", "value": selector });
    let found = post(driver, path, body).await?;
    Ok(WebElement::from_json(found, driver.handle().clone())?)
}

/// Presses and lets go of one key after the other, with a pause of so many milliseconds after each.
pub async fn type_with_pauses(driver: &WebDriver, text: &str, pause: u64) -> Result<()> {
    let mut actions = Vec::new();
    for key in text.chars() {
        actions.push(json!({ "type": "keyDown", "value": key }));
        actions.push(json!({ "type": "keyUp", "value": key }));
        actions.push(json!({ "type": "pause", "duration": pause }));
    }
    let keys = json!({ "type": "key", "id": "key", "actions": actions });
    post(driver, "actions".into(), json!({ "actions": [keys] })).await?;
    Ok(())
}

/// Installs an extension in Firefox and gives its id: an archive for good, an unpacked one until
/// Firefox ends.
pub async fn install_in_firefox(
    driver: &WebDriver,
    extension: &Path,
    for_good: bool,
) -> Result<String> {
    let body = json!({ "path": extension, "temporary": !for_good });
    let id = post(driver, "moz/addon/install".into(), body).await?;
    let id = id.as_str().context("Firefox names no extension")?;
    Ok(id.to_owned())
}

/// Runs an asynchronous script with the rights of Firefox itself and gives what it calls its last
/// argument with.
pub async fn run_as_firefox(
    driver: &WebDriver,
    script: &str,
    arguments: Vec<Value>,
) -> Result<Value> {
    set_context(driver, "chrome").await?;
    let result = driver.execute_async(script, arguments).await;
    // Back to pages also where the script failed: every later command would miss its page.
    set_context(driver, "content").await?;
    Ok(result?.json().clone())
}

async fn set_context(driver: &WebDriver, context: &str) -> Result<()> {
    let body = json!({ "context": context });
    post(driver, "moz/context".into(), body).await?;
    Ok(())
}
