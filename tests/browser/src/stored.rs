//! What storage holds, and what differs between two looks at it.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value};
use xtask::driver::wait_until;

use crate::Scene;

impl Scene {
    /// Waits until the card of the one who is on the list tells of a talk of this kind. That is noted in a
    /// step of its own, after the ledger.
    ///
    /// # Errors
    /// Where it does not, with what the ledger holds.
    pub async fn talked(&self, kind: &str) -> Result<()> {
        wait_until("the reminder to move", async || {
            let stored = self.stored().await?;
            let person = stored.iter().find(|(key, _)| key.starts_with("person/"));
            let talks = person.map(|(_, person)| person["talks"].clone());
            let moved = talks.as_ref().is_some_and(|talks| talks[0]["kind"] == kind);
            ensure!(
                moved,
                "{talks:?}; the ledger holds {:#?}",
                self.ledger().await?
            );
            Ok(Some(()))
        })
        .await
    }

    /// Everything that is stored for good.
    ///
    /// # Errors
    /// Where storage cannot be read.
    pub async fn stored(&self) -> Result<Map<String, Value>> {
        let all = self
            .behind("return chrome.storage.local.get(null);", Vec::new())
            .await?;
        all.as_object().cloned().context("storage is no object")
    }

    /// The same, but for the day's snapshot: it comes with the first start of a day, when that is.
    ///
    /// # Errors
    /// Where storage cannot be read.
    pub async fn kept(&self) -> Result<Map<String, Value>> {
        let mut stored = self.stored().await?;
        stored.retain(|name, _| !name.starts_with("snapshot"));
        Ok(stored)
    }

    /// What is kept until the browser ends.
    ///
    /// # Errors
    /// Where storage cannot be read.
    pub async fn kept_for_the_session(&self) -> Result<Map<String, Value>> {
        let all = self
            .behind("return chrome.storage.session.get(null);", Vec::new())
            .await?;
        all.as_object().cloned().context("storage is no object")
    }
}

/// The records that are not the same in both: the name, what it was, and what it is.
pub fn differences<'a>(
    before: &'a Map<String, Value>,
    after: &'a Map<String, Value>,
) -> Vec<(&'a str, Option<&'a Value>, Option<&'a Value>)> {
    let come = after.keys().filter(|name| !before.contains_key(*name));
    let all = before.keys().chain(come).map(String::as_str);
    all.map(|name| (name, before.get(name), after.get(name)))
        .filter(|(_, was, is)| was != is)
        .collect()
}
