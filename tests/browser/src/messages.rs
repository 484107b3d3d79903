//! Listening in on what content scripts say to the background: a page of the extension hears it
//! as well.

use anyhow::{Context as _, Result};
use serde_json::Value;
use xtask::driver::wait_until;

use crate::Scene;

const LISTEN: &str = "window.heard = []; \
    chrome.runtime.onMessage.addListener((message, sender) => { \
      if (message?.ask && !sender.url?.includes('-extension://')) window.heard.push(message.ask); \
    });";

impl Scene {
    /// From now on notes every question of a content script, until Hearth's own tab goes to
    /// another page.
    ///
    /// # Errors
    /// Where the page does not open.
    pub async fn listen(&self) -> Result<()> {
        self.to_backstage().await?;
        self.browser.open_extension_page("welcome.html").await?;
        self.behind(LISTEN, Vec::new()).await.map(drop)
    }

    /// What was asked since the last look, the oldest first. Each is an object with one field,
    /// named after the question.
    ///
    /// # Errors
    /// Where nobody listens.
    pub async fn heard(&self) -> Result<Vec<Value>> {
        let heard = self
            .behind("return window.heard.splice(0);", Vec::new())
            .await?;
        heard.as_array().cloned().context("nobody listens")
    }

    /// Waits until a question is among those that were asked since the last look, and gives all
    /// of them.
    ///
    /// # Errors
    /// Where it does not come.
    pub async fn heard_until(
        &self,
        what: &str,
        wanted: impl Fn(&Value) -> bool,
    ) -> Result<Vec<Value>> {
        let mut all = Vec::new();
        wait_until(what, async || {
            all.extend(self.heard().await?);
            let come = all.iter().any(&wanted);
            anyhow::ensure!(come, "heard only {all:?}");
            Ok(Some(()))
        })
        .await?;
        Ok(all)
    }

    /// Waits until the page's nudge is to be seen.
    ///
    /// # Errors
    /// Where it stays away.
    pub async fn nudge_on_screen(&self) -> Result<()> {
        let script = "const nudge = document.querySelector('div[popover=manual]'); \
                      return nudge && getComputedStyle(nudge).opacity;";
        wait_until("the nudge on the screen", async || {
            let opacity = self.browser.execute(script, Vec::new()).await?;
            anyhow::ensure!(opacity.json() == "1", "its opacity is {}", opacity.json());
            Ok(Some(()))
        })
        .await
    }

    /// Waits until what the nudge shows is drawn, for a picture: that is done by a process of its own.
    /// Comes back to the page in the tab.
    ///
    /// # Errors
    /// Where there is no nudge.
    pub async fn nudge_drawn(&self) -> Result<()> {
        self.in_nudge(async || self.frames_pass().await).await
    }
}

/// The text of a draft; `None` of any other question.
pub fn text_of(question: &Value) -> Option<&str> {
    question["Draft"]["text"].as_str()
}

/// How often a question of this name is among them.
pub fn times(questions: &[Value], name: &str) -> usize {
    questions
        .iter()
        .filter(|question| question.get(name).is_some())
        .count()
}
