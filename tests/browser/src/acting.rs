//! What a person does on a page of a site, as data: a case of a test is a list of steps.

use anyhow::{Context as _, Result, bail, ensure};
use hearth::activity::{Activity, Kind, Standing, Weight};
use serde_json::json;
use thirtyfour::{By, Key};
use xtask::driver::wait_until;
use xtask::stage::ChosenAnswer;

use crate::Scene;

/// One step.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Clicks what the selector finds first.
    Click(&'static str),
    /// Clicks what takes the page away, and waits for the next one.
    Submit(&'static str),
    /// Clicks into what the selector finds first, and types.
    Type(&'static str, &'static str),
    /// The same in a composer, and types when Hearth has seen it: a person takes longer to think of a word
    /// than Hearth to look, and a driver does not.
    Write(&'static str, &'static str),
    /// Types wherever the focus is.
    Keys(&'static str),
    /// Gives what the selector finds this value: how a choice is made depends on the browser.
    Choose(&'static str, &'static str),
    /// Selects everything that stands where the focus is, and deletes it.
    Erase,
    /// Presses Ctrl and Enter.
    CtrlEnter,
    /// Waits until the page shows this.
    See(&'static str),
    /// Waits until what the selector finds first holds this text.
    Holds(&'static str, &'static str),
    /// Waits until the ledger holds so many activities that are not waiting any more.
    Counted(usize),
    /// Opens a path of the same host.
    Visit(&'static str),
}

/// An activity as a case expects it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// What it is.
    pub kind: Kind,
    /// On which side it lies.
    pub weight: Weight,
    /// Whom it is addressed to; `%` stands for the host of the server.
    pub person: Option<&'static str>,
    /// Where it leads.
    pub links: &'static [&'static str],
    /// Whether not everybody can read it.
    pub private: bool,
    /// How sure it is.
    pub standing: Standing,
    /// Whether the site holds it back.
    pub held: bool,
}

impl Expected {
    /// A confirmed activity without a link, a person or a secret.
    #[must_use]
    pub const fn new(kind: Kind, weight: Weight) -> Self {
        Self {
            kind,
            weight,
            person: None,
            links: &[],
            private: false,
            standing: Standing::Confirmed,
            held: false,
        }
    }

    /// Whether that is what was counted on this host.
    #[must_use]
    pub fn is(&self, counted: &Activity, host: &str) -> bool {
        let person = self.person.map(|name| name.replace('%', host));
        self.kind == counted.kind
            && self.weight == counted.weight()
            && person.as_deref() == counted.to.first().map(|handle| handle.name.as_str())
            && self.links == counted.links
            && self.private == counted.private
            && self.standing == counted.standing
            && self.held == counted.held.is_some()
    }
}

/// What a person does on a page, and what stands in the ledger afterwards.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// What it is about.
    pub name: &'static str,
    /// What the network does wrong meanwhile.
    pub behave: &'static str,
    /// Paths of the server that answer a POST with a status of the test's own.
    pub answers: &'static [(&'static str, u16)],
    /// What the person does.
    pub steps: &'static [Step],
    /// What stands in the ledger.
    pub counted: &'static [Expected],
}

/// A case in which the site does as it should.
#[must_use]
pub const fn case(
    name: &'static str,
    steps: &'static [Step],
    counted: &'static [Expected],
) -> Case {
    Case {
        name,
        behave: "",
        answers: &[],
        steps,
        counted,
    }
}

/// A case in which the site does something of its own.
#[must_use]
pub const fn wrong(
    name: &'static str,
    behave: &'static str,
    steps: &'static [Step],
    counted: &'static [Expected],
) -> Case {
    Case {
        name,
        behave,
        answers: &[],
        steps,
        counted,
    }
}

/// A case in which the server answers with a status of its own.
#[must_use]
pub const fn refused(
    name: &'static str,
    answers: &'static [(&'static str, u16)],
    steps: &'static [Step],
) -> Case {
    Case {
        name,
        behave: "",
        answers,
        steps,
        counted: &[],
    }
}

impl Case {
    /// Whether that is what was expected to be counted on this host.
    #[must_use]
    pub fn is(&self, counted: &[Activity], host: &str) -> bool {
        let mut both = self.counted.iter().zip(counted);
        self.counted.len() == counted.len()
            && both.all(|(expected, counted)| expected.is(counted, host))
    }
}

/// A page on which cases are played.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// Its host, which is granted.
    pub host: &'a str,
    /// Where it begins.
    pub path: &'a str,
    /// What is there once it can be used.
    pub ready: &'a str,
    /// The host of the server that it speaks to.
    pub server: &'a str,
}

impl Scene {
    /// Plays cases on a page, each from the beginning, and names each that left something else in
    /// the ledger.
    ///
    /// # Errors
    /// Where a case came out otherwise.
    pub async fn play(&self, page: Page<'_>, cases: &[Case]) -> Result<()> {
        let mut wrong = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let counted = self.counted_of(page, case, number).await;
            match counted.with_context(|| format!("{}: {}", page.host, case.name)) {
                Err(why) => wrong.push(format!("{why:#}")),
                Ok(counted) if case.is(&counted, page.server) => {}
                Ok(counted) => wrong.push(format!("{}: {}: {counted:#?}", page.host, case.name)),
            }
        }
        ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    }

    async fn counted_of(
        &self,
        page: Page<'_>,
        case: &Case,
        number: usize,
    ) -> Result<Vec<Activity>> {
        let Page { host, path, .. } = page;
        self.stage.reset();
        self.forget().await?;
        self.visit(&format!("https://{host}{path}?behave={}", case.behave))
            .await?;
        self.element(page.ready).await?;
        for (path, status) in case.answers {
            let answer = ChosenAnswer {
                path: (*path).to_owned(),
                method: "POST".to_owned(),
                status: Some(*status),
                headers: [("Access-Control-Allow-Origin".to_owned(), "*".to_owned())].into(),
                ..ChosenAnswer::default()
            };
            self.stage.choose(page.server, answer);
        }
        self.take(host, case.steps).await?;
        self.counted_so_far(host, number).await
    }

    /// Takes steps on the page of this host that stands in front.
    ///
    /// # Errors
    /// The first step that cannot be taken.
    pub async fn take(&self, host: &str, steps: &[Step]) -> Result<()> {
        for step in steps {
            let taken = self.take_one(host, *step).await;
            taken.with_context(|| format!("at {step:?}"))?;
        }
        Ok(())
    }

    async fn take_one(&self, host: &str, step: Step) -> Result<()> {
        match step {
            Step::Click(selector) => self.click(selector).await,
            Step::Submit(selector) => {
                let mark = "window.isLeaving = true;";
                self.browser.execute(mark, Vec::new()).await?;
                self.click(selector).await?;
                wait_until("the next page", async || {
                    let come = "return !window.isLeaving && document.readyState === 'complete';";
                    let come = self.browser.execute(come, Vec::new()).await?;
                    Ok((*come.json() == true).then_some(()))
                })
                .await
            }
            Step::Type(selector, text) => {
                self.click(selector).await?;
                let field = self.browser.find(By::Css(selector)).await?;
                Ok(field.send_keys(text).await?)
            }
            Step::Write(selector, text) => {
                let now = "return Date.now();";
                let before = self.browser.execute(now, Vec::new()).await?.json().clone();
                self.click(selector).await?;
                wait_until("Hearth to see the composer", async || {
                    let seen = "const { composers } = await chrome.storage.session.get('composers'); \
                        return composers?.some(({ used }) => used >= given[0]);";
                    let seen = self.behind(seen, vec![before.clone()]).await?;
                    Ok((seen == true).then_some(()))
                })
                .await?;
                let field = self.browser.find(By::Css(selector)).await?;
                Ok(field.send_keys(text).await?)
            }
            Step::Choose(selector, value) => {
                let found = self.element(selector).await?.to_json()?;
                let choose = "arguments[0].value = arguments[1];";
                let given = vec![found, value.into()];
                self.browser.execute(choose, given).await?;
                Ok(())
            }
            Step::Keys(text) => {
                let chain = self.browser.action_chain();
                Ok(chain.send_keys(text).perform().await?)
            }
            Step::Erase => {
                self.browser.press(&[Key::Control], 'a').await?;
                self.browser.press(&[], Key::Backspace).await
            }
            Step::CtrlEnter => self.browser.press(&[Key::Control], Key::Enter).await,
            Step::Holds(selector, text) => self.holds(selector, text).await,
            Step::See(selector) => self.element(selector).await.map(drop),
            Step::Counted(number) => {
                let what = format!("{number} to be counted");
                let settled = |ledger: &[Activity]| {
                    ledger.len() == number && ledger.iter().all(|one| !is_awaiting(one))
                };
                self.ledger_where(&what, settled).await.map(drop)
            }
            Step::Visit(path) => self.visit(&format!("https://{host}{path}")).await,
        }
    }

    /// Waits until the field that a selector finds first holds this text.
    ///
    /// # Errors
    /// Where it does not come to hold it.
    pub async fn holds(&self, selector: &str, text: &str) -> Result<()> {
        wait_until(
            &format!("“{text}” to stand in `{selector}`"),
            async || {
                let field = self.browser.find(By::Css(selector)).await?;
                let value = field.prop("value").await?;
                Ok((value.as_deref() == Some(text)).then_some(()))
            },
        )
        .await
    }

    /// Clicks what a selector finds first, as soon as it can be clicked.
    async fn click(&self, selector: &str) -> Result<()> {
        wait_until(&format!("`{selector}` to take a click"), async || {
            let found = self.browser.find(By::Css(selector)).await?;
            // At its edge, a page's own header may stand over it.
            let center = "arguments[0].scrollIntoView({ block: 'center' });";
            self.browser.execute(center, vec![found.to_json()?]).await?;
            found.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Waits until everything that the page in front has sent was dealt with, and gives what it
    /// left in the ledger. It sends a repost of its own and waits for that: what is not in the
    /// ledger by then was not counted.
    ///
    /// # Errors
    /// Where the page may not send, or an activity still waits for its composer after the time
    /// that composers have.
    pub async fn counted_so_far(&self, host: &str, fence: usize) -> Result<Vec<Activity>> {
        let object = format!("fence{fence}");
        // By the site's own request, where it has a host of its own: nobody else's is read there.
        let (path, body) = match host {
            "x.com" => {
                let body = json!({ "variables": { "tweet_id": object } });
                (format!("/i/api/graphql/{object}/CreateRetweet"), body)
            }
            _ => (format!("/api/v1/statuses/{object}/reblog"), json!({})),
        };
        let answer = ChosenAnswer {
            path: path.clone(),
            status: Some(200),
            ..ChosenAnswer::default()
        };
        self.stage.choose(host, answer);
        let send = "const [path, body, done] = arguments; \
                    fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(({ status }) => done(status), (error) => done(String(error)));";
        let status = self
            .browser
            .execute_async(send, vec![path.into(), body.to_string().into()])
            .await?;
        if status.json() != 200 {
            bail!("the fence was answered with {}", status.json());
        }
        let is_fence = |entry: &Activity| entry.object.as_deref() == Some(&object);
        let ledger = self
            .ledger_where("the fence to be counted, and all to settle", |ledger| {
                ledger.iter().any(is_fence) && !ledger.iter().any(is_awaiting)
            })
            .await?;
        Ok(ledger.into_iter().filter(|one| !is_fence(one)).collect())
    }
}

fn is_awaiting(activity: &Activity) -> bool {
    matches!(activity.standing, Standing::Awaiting(_))
}
