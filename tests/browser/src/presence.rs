//! Whether Hearth is in an open page, and counts what is posted from it.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use hearth::activity::Activity;
use serde_json::json;
use thirtyfour::By;
use xtask::driver::wait_until;

use crate::Scene;
use crate::messages::{text_of, times};

const FIELD: &str = "form.compose-form textarea.autosuggest-textarea__textarea";
const LINK: &str = "https://example.org/garden-notes";
/// The nudge's place in the page, seen or not yet.
pub const NUDGE: &str = "div[popover=manual]";

/// A text of so many words.
#[must_use]
pub fn of_words(words: usize) -> String {
    vec!["word"; words].join(" ")
}

impl Scene {
    /// Posts a text from the page itself, and waits for the answer.
    ///
    /// # Errors
    /// Where the page cannot send it.
    pub async fn post(&self, url: &str, text: &str) -> Result<()> {
        let script = "const [url, status, done] = arguments; \
            fetch(url, { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ status }) }) \
              .then(() => done(null), (error) => done(String(error)));";
        let failed = self
            .browser
            .execute_async(script, vec![json!(url), json!(text)])
            .await?;
        ensure!(failed.json().is_null(), "{url}: {}", failed.json());
        Ok(())
    }

    /// Posts on the page's own host.
    ///
    /// # Errors
    /// Where the page cannot send it.
    pub async fn post_here(&self, text: &str) -> Result<()> {
        self.post("/api/v1/statuses", text).await
    }

    /// Waits for an activity with so many own words: the tests tell their posts by that.
    ///
    /// # Errors
    /// Where it is not counted.
    pub async fn counted(&self, words: u32) -> Result<Vec<Activity>> {
        let what = format!("the post of {words} words to be counted");
        self.ledger_where(&what, |ledger| {
            ledger.iter().any(|entry| entry.own_words == words)
        })
        .await
    }

    /// The match patterns for which the content script is registered.
    ///
    /// # Errors
    /// Where the browser does not tell.
    pub async fn registered(&self) -> Result<Vec<String>> {
        let script = "return (await chrome.scripting.getRegisteredContentScripts()).flatMap((s) => s.matches);";
        Ok(serde_json::from_value(
            self.behind(script, Vec::new()).await?,
        )?)
    }

    /// Waits until it is registered for these, in whatever order the browser tells them.
    ///
    /// # Errors
    /// Where it is not.
    pub async fn until_registered(&self, wanted: &[&str]) -> Result<()> {
        wait_until("the registration to follow the grant", async || {
            let registered = self.registered().await?;
            let all = wanted
                .iter()
                .all(|one| registered.iter().any(|it| it == one));
            ensure!(
                all && registered.len() == wanted.len(),
                "registered for {registered:?}"
            );
            Ok(Some(()))
        })
        .await
    }

    /// Writes a link into the composer of the open page, in place of what stands there.
    ///
    /// # Errors
    /// Where there is no composer.
    pub async fn write_link(&self) -> Result<()> {
        // The page may still draw its form anew.
        wait_until("a field that takes a link", async || {
            let field = self.browser.find(By::Css(FIELD)).await?;
            field.clear().await?;
            field.click().await?;
            field.send_keys(LINK).await?;
            Ok(Some(()))
        })
        .await
    }

    /// Nobody writes any more, so that a script that comes has nothing to ask yet.
    ///
    /// # Errors
    /// Where the page does not follow.
    pub async fn stop_writing(&self) -> Result<()> {
        let script = "document.activeElement?.blur();";
        self.browser.execute(script, Vec::new()).await?;
        Ok(())
    }

    /// The script is in the open page, once: it asks once how composers look, and one script alone tells
    /// of a text.
    ///
    /// # Errors
    /// Where it is not there, or more than once.
    pub async fn script_is_there_once(&self) -> Result<()> {
        // One nudge would keep the next away for an hour.
        self.forget().await?;
        self.listen().await?;
        self.write_link().await?;
        let heard = self
            .heard_until("the draft", |ask| text_of(ask) == Some(LINK))
            .await?;
        ensure!(times(&heard, "Hello") == 1, "{heard:?}");
        // A page that is shown again has the focus anew, and its script tells anew what stands there. Each
        // script numbers its composers from the moment at which it began.
        let told = heard.iter().filter(|ask| text_of(ask) == Some(LINK));
        let composers: BTreeSet<_> = told.map(|ask| ask["Draft"]["composer"].as_u64()).collect();
        ensure!(composers.len() == 1, "told by {composers:?}: {heard:?}");
        wait_until("the composer to be noted", async || {
            let kept = self.kept_for_the_session().await?;
            let composers = kept["composers"].as_array().map_or(0, Vec::len);
            Ok((composers == 1).then_some(()))
        })
        .await?;
        self.element(NUDGE).await.map(drop)
    }
}
