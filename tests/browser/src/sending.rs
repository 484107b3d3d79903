//! Sending requests from a page of a site, one after the other, with the answers that a test
//! chooses, and telling afterwards what each of them left in the ledger.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Activity;
use hearth::message::AskWelcome;
use serde::Serialize;
use serde_json::{Map, Value, json};
use xtask::stage::ChosenAnswer;

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

/// Sends each [`Send`] in the page of the stage's sender, after the answer to the one before. Where one
/// cannot be sent, it is named.
const SEND_ALL: &str = "
    const [sends, done] = arguments;
    // A form that was sent has brought a new page, whose script may still be on its way.
    const ready = () => new Promise((go) => {
      const look = () => (window.send ? go() : requestAnimationFrame(look));
      look();
    });
    (async () => {
      await ready();
      for (const { wish, page } of sends) {
        if (page) history.replaceState(null, '', page);
        await window.send(wish).catch((why) => { throw `${wish.method} ${wish.url}: ${why}`; });
        if (page) history.replaceState(null, '', '/__send');
      }
    })().then(() => done(null), (error) => done(String(error)));";

/// What servers answer, by host, path and method.
type Answers = BTreeMap<(String, String, String), ChosenAnswer>;

impl Scene {
    /// Sends requests from the sender's page, each after the answer to the one before.
    ///
    /// # Errors
    /// Where the page in front is not the sender's, or does not come to an end with them.
    pub async fn send_all(&self, sends: &[Send]) -> Result<()> {
        let page = self.browser.current_url().await?;
        let mut rest = sends;
        while let Some(first) = rest.first() {
            let mut answers = Answers::new();
            let mut number = 0;
            for send in rest.iter().take(AT_ONCE) {
                let to = page.join(&send.wish.url)?;
                let host = to.host_str().context("a host")?;
                let is_own = to.origin() == page.origin();
                // What a path answers otherwise later, it does when those before have been answered.
                if !send.add_answers((host, to.path()), is_own, &mut answers) {
                    break;
                }
                number += 1;
            }
            let (now, later) = rest.split_at(number);
            rest = later;
            for ((host, path, method), answer) in answers {
                let answer = ChosenAnswer {
                    path,
                    method,
                    ..answer
                };
                self.stage.choose(&host, answer);
            }
            let arguments = vec![serde_json::to_value(now)?];
            let failure = self.browser.execute_async(SEND_ALL, arguments).await;
            let failure = failure
                .with_context(|| format!("from {} on, {} requests", first.wish.url, now.len()))?;
            ensure!(failure.json().is_null(), "the page: {}", failure.json());
            // Who asks waits in line behind them: however slow the machine is, no more are waiting.
            self.ask(AskWelcome {}).await?;
        }
        Ok(())
    }
}

impl Send {
    /// Adds what is answered when this is sent to an address, the sender's own or one of another host.
    /// Answers whether it could: not where the address is to answer otherwise already.
    fn add_answers(&self, (host, path): (&str, &str), is_own: bool, answers: &mut Answers) -> bool {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        // Servers that a page may speak to from another host say so.
        let open = ["Origin", "Headers", "Methods"]
            .map(|what| header(&format!("Access-Control-Allow-{what}"), "*"));
        let back = self.redirect.as_deref().unwrap_or("/__send");
        let headers = match self.status {
            _ if !is_own => open.into(),
            302 => [header("Location", back)].into(),
            _ => BTreeMap::new(),
        };
        let answer = |status: u16| ChosenAnswer {
            status: Some(status),
            headers: headers.clone(),
            body: if matches!(status, 204 | 304) {
                ""
            } else {
                "{}"
            }
            .to_owned(),
            ..ChosenAnswer::default()
        };
        let at = |method: &str| (host.to_owned(), path.to_owned(), method.to_owned());
        let mut more = vec![(at(&self.wish.method), answer(self.status))];
        if !is_own {
            more.push((at("OPTIONS"), answer(204)));
        }
        let fits = |(at, answer): &(_, _)| answers.get(at).is_none_or(|there| there == answer);
        let all_fit = more.iter().all(fits);
        if all_fit {
            answers.extend(more);
        }
        all_fit
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
