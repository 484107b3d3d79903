//! What storage holds, and what differs between two looks at it.

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

use crate::Scene;

impl Scene {
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
