//! What axe-core, which judges pages by the rules of WCAG and by good practice, says of a page.

use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use xtask::npm;

use crate::{Scene, both};

/// What it is called beside the pages of the extension. It is theirs, since they run no script of
/// anybody else's; and in Firefox it is twice as fast as in the driver's own world.
const FILE: &str = "axe.js";

/// Judges the document that scripts run in, once no colour is on its way to another one, and calls
/// back with what it found, or with why not.
const JUDGE: &str = "const [exempt, file, done] = arguments; \
    const rules = Object.fromEntries(exempt.map((rule) => [rule, { enabled: false }])); \
    const load = (go, fail) => { \
      const script = document.createElement('script'); \
      Object.assign(script, { src: `/${file}`, onload: go, onerror: () => fail(`no ${file}`) }); \
      document.head.append(script); \
    }; \
    const there = window.axe ? Promise.resolve() : new Promise(load); \
    const rest = there.then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished))); \
    rest.then(() => window.axe.run(document, { resultTypes: ['violations'], rules })).then(({ violations }) => \
      done({ found: violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({ \
        rule: id, element: node.html, why: [help, node.failureSummary].join('. ') })) ) }), \
      (why) => done({ failed: String(why) }));";

/// For a whole page on one busy core the thirty seconds that a driver gives a script can be too few.
const PATIENCE: Duration = Duration::from_secs(90);

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

/// Plays a scene in which it can judge in both browsers, side by side. It is fetched first where it is not
/// there yet.
///
/// # Errors
/// Where npm does not bring it; the failure of each, with the browser's name.
pub fn in_both_at_once(play: impl AsyncFn(Scene) -> Result<Scene> + Sync) -> Result<()> {
    let script = npm::for_browser_tests()?.join("axe-core/axe.min.js");
    let script = std::fs::read_to_string(&script)
        .with_context(|| format!("{} is missing", script.display()))?;
    let open = async |engine| {
        let scene = Scene::open_with_file(engine, FILE, &script).await?;
        scene.browser.set_script_timeout(PATIENCE).await?;
        Ok(scene)
    };
    both::in_each_at_once(open, play)
}

/// What it finds in the document of the extension's that the driver is in.
///
/// # Errors
/// Where it does not come to a judgement.
pub async fn judge(scene: &Scene, of: Whole) -> Result<Vec<Violation>> {
    let arguments = vec![json!(of.exempt()), json!(FILE)];
    let answer = scene.browser.execute_async(JUDGE, arguments);
    let mut answer: Value = answer.await?.json().clone();
    let found = answer["found"].take();
    serde_json::from_value(found).with_context(|| format!("axe-core failed: {answer}"))
}
