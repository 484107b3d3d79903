//! Sending requests from a page of a site, one after the other, with the answers that a test
//! chooses, and telling afterwards what each of them left in the ledger.

use anyhow::{Result, ensure};
use hearth::activity::Activity;
use hearth::message::AskWelcome;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::Scene;

/// Requests that go out in one go; the driver gives a script 30 s.
const AT_ONCE: usize = 24;

/// One request, as the stage's sender takes it.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Wish {
    /// In capitals.
    pub method: String,
    /// Where it goes.
    pub url: String,
    /// The sender's way of sending.
    pub how: &'static str,
    /// The `Content-Type`, where the way does not decide it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<&'static str>,
    /// What is sent as it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What is sent as a form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Map<String, Value>>,
}

/// A request, the status it is answered with, and the page it is sent from.
#[derive(Clone, Debug, Serialize)]
pub struct Send {
    /// The request.
    pub wish: Wish,
    /// The answer's status.
    pub status: u16,
    /// Where it redirects to; without it, a redirect leads back to the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect: Option<String>,
    /// The path and query that the page stands at, where that matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// What is answered and sent for each [`Send`], in the page of the stage's sender.
const SEND_ALL: &str = "
    const [sends, done] = arguments;
    // A form that was sent has brought a new page, whose script may still be on its way.
    const ready = () => new Promise((go) => {
      const look = () => (window.send ? go() : requestAnimationFrame(look));
      look();
    });
    (async () => {
      await ready();
      for (const { wish, status, redirect, page } of sends) {
        const { pathname, origin } = new URL(wish.url);
        // Servers that a page may speak to from another host say so.
        const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' };
        const headers = origin !== location.origin ? open : status === 302 ? { Location: redirect ?? '/__send' } : {};
        const answers = [{ path: pathname, method: wish.method, status, headers, body: [204, 304].includes(status) ? '' : '{}' }];
        if (origin !== location.origin) answers.push({ path: pathname, method: 'OPTIONS', status: 204, headers });
        for (const answer of answers) {
          await fetch(origin + '/__answer', { method: 'POST', mode: 'no-cors', body: JSON.stringify(answer) });
        }
        if (page) history.replaceState(null, '', page);
        await window.send(wish);
        if (page) history.replaceState(null, '', '/__send');
      }
    })().then(() => done(null), (error) => done(String(error)));";

impl Scene {
    /// Sends requests from the sender's page, each after the answer to the one before.
    ///
    /// # Errors
    /// Where the page in front is not the sender's.
    pub async fn send_all(&self, sends: &[Send]) -> Result<()> {
        for some in sends.chunks(AT_ONCE) {
            let arguments = vec![serde_json::to_value(some)?];
            let failure = self.browser.execute_async(SEND_ALL, arguments).await?;
            ensure!(failure.json().is_null(), "the page: {}", failure.json());
            // Who asks waits in line behind them: however slow the machine is, no more are waiting.
            self.ask(AskWelcome {}).await?;
        }
        Ok(())
    }
}

/// A request that is known to be counted, to part what others left in the ledger: when it is
/// there, everything that was sent before it has been dealt with.
#[derive(Clone, Copy, Debug)]
pub struct Fence<'a> {
    /// Where such a request goes.
    pub url: &'a str,
    /// The field of its text.
    pub field: &'a str,
    /// The status that means success.
    pub status: u16,
}

impl Fence<'_> {
    /// The link by which the fence with this number is known.
    #[must_use]
    pub fn link(number: usize) -> String {
        format!("https://fence.example/{number}")
    }

    /// The request of the fence with this number.
    #[must_use]
    pub fn send(&self, number: usize) -> Send {
        self.post(&format!("fence {number} {}", Self::link(number)))
    }

    /// A request of the same kind with another text.
    #[must_use]
    pub fn post(&self, text: &str) -> Send {
        let fields = json!({ self.field: text, "parent": "1", "visibility": "public" });
        Send {
            wish: Wish {
                method: "POST".to_owned(),
                url: self.url.to_owned(),
                how: "urlsearchparams",
                fields: fields.as_object().cloned(),
                ..Wish::default()
            },
            status: self.status,
            redirect: None,
            page: None,
        }
    }

    /// Waits for the fence with this number and gives the ledger, parted at the fences.
    ///
    /// # Errors
    /// Where the fence does not come.
    pub async fn parted(scene: &Scene, last: usize) -> Result<Vec<Vec<Activity>>> {
        let is_fence = |activity: &Activity, number| activity.links == [Self::link(number)];
        let ledger = scene
            .ledger_where("the last fence to be counted", |ledger| {
                ledger.iter().any(|entry| is_fence(entry, last))
            })
            .await?;
        let mut parts = vec![Vec::new()];
        for activity in ledger {
            if is_fence(&activity, parts.len() - 1) {
                parts.push(Vec::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(activity);
            }
        }
        ensure!(
            parts.len() == last + 2,
            "{} of {} fences stand in their order",
            parts.len() - 1,
            last + 1
        );
        Ok(parts)
    }
}
