//! Running a script in a tab that is not the current one, and stays where it is: to show a tab takes a
//! browser ten times as long as a script does, and every page sees it.

use anyhow::{Context, Result, bail};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use thirtyfour::bidi::BrowsingContextId;
use thirtyfour::bidi::modules::script::EvaluateResult;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use super::{Browser, provide_tls};
use crate::browsers::Engine;

impl Browser {
    /// What an expression that promises a text becomes in another tab.
    ///
    /// # Errors
    /// When the tab is gone, or the promise is broken.
    pub async fn text_in(&self, tab: &WindowHandle, expression: &str) -> Result<String> {
        match self.engine() {
            Engine::Chromium => self.text_in_chromium(tab, expression).await,
            Engine::Firefox => self.text_in_firefox(tab, expression).await,
        }
    }

    /// By the protocol of Chromium's developer tools, to the tab itself: chromedriver speaks it with the
    /// current one alone.
    async fn text_in_chromium(&self, tab: &WindowHandle, expression: &str) -> Result<String> {
        let capabilities = self.driver.handle().capabilities();
        let of_makers = ["goog:chromeOptions", "ms:edgeOptions"].into_iter();
        let mut addresses = of_makers.filter_map(|maker| capabilities.get(maker));
        let address = addresses.find_map(|options| options["debuggerAddress"].as_str());
        let address = address.context("the driver does not tell where Chromium listens")?;
        let address = format!("ws://{address}/devtools/page/{tab}");
        let (mut line, _) = connect_async(address).await.context("the tab is gone")?;
        let evaluate = json!({
            "id": 1,
            "method": "Runtime.evaluate",
            "params": { "expression": expression, "awaitPromise": true, "returnByValue": true },
        });
        line.send(Message::text(evaluate.to_string())).await?;
        while let Some(message) = line.next().await {
            let Message::Text(text) = message? else {
                continue;
            };
            let answer: Value = serde_json::from_str(&text)?;
            if answer["id"] == 1 {
                let value = answer["result"]["result"]["value"].as_str();
                return value.map(str::to_owned).with_context(|| answer.to_string());
            }
        }
        bail!("the tab went before it answered")
    }

    /// By `WebDriver` `BiDi`, for which a tab's name is the same.
    async fn text_in_firefox(&self, tab: &WindowHandle, expression: &str) -> Result<String> {
        provide_tls();
        let bidi = self.driver.bidi().await?;
        let tab = BrowsingContextId::from(tab.to_string());
        match bidi.script().evaluate(tab, expression, true).await? {
            EvaluateResult::Success { result, .. } => {
                let value = result["value"].as_str();
                value.map(str::to_owned).with_context(|| result.to_string())
            }
            EvaluateResult::Exception {
                exception_details, ..
            } => bail!("{exception_details}"),
        }
    }
}
