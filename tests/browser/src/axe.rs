//! What axe-core, which judges pages by the rules of WCAG and by good practice, says of a page.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use xtask::npm;

use crate::Scene;

/// Judges the document that scripts run in, once no colour is on its way to another one, and calls
/// back with what it found, or with why not.
const JUDGE: &str = "\nconst done = arguments[arguments.length - 1]; \
    const rules = Object.fromEntries(arguments[0].map((rule) => [rule, { enabled: false }])); \
    const rest = Promise.allSettled(document.getAnimations().map((one) => one.finished)); \
    rest.then(() => window.axe.run(document, { resultTypes: ['violations'], rules })).then(({ violations }) => \
      done({ found: violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({ \
        rule: id, element: node.html, why: [help, node.failureSummary].join('. ') })) ) }), \
      (why) => done({ failed: String(why) }));";

/// What a document is a whole of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A page.
    Page,
    /// A frame in somebody's page.
    Frame,
}

impl Whole {
    /// The rules that do not apply. What every page has once, its main part and its first heading,
    /// the page around a frame has: with the frame's they would be there twice.
    fn exempt(self) -> &'static [&'static str] {
        match self {
            Self::Page => &[],
            Self::Frame => &["landmark-one-main", "page-has-heading-one"],
        }
    }
}

/// One element that breaks a rule.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// The rule's name.
    pub rule: String,
    /// The element, as it is written.
    pub element: String,
    /// What is wrong with it.
    pub why: String,
}

/// The judge, with npm's package at hand.
pub struct Axe {
    script: String,
}

impl Axe {
    /// Fetches it where it is not there yet.
    ///
    /// # Errors
    /// Where npm does not bring it.
    pub fn fetch() -> Result<Self> {
        let script = npm::for_browser_tests()?.join("axe-core/axe.min.js");
        let script = std::fs::read_to_string(&script)
            .with_context(|| format!("{} is missing", script.display()))?;
        Ok(Self {
            script: script + JUDGE,
        })
    }

    /// What it finds in the document that the driver is in.
    ///
    /// # Errors
    /// Where it does not come to a judgement.
    pub async fn judge(&self, scene: &Scene, of: Whole) -> Result<Vec<Violation>> {
        let exempt = vec![json!(of.exempt())];
        let answer = scene.browser.execute_async(&self.script, exempt);
        let mut answer: Value = answer.await?.json().clone();
        let found = answer["found"].take();
        serde_json::from_value(found).with_context(|| format!("axe-core failed: {answer}"))
    }
}
