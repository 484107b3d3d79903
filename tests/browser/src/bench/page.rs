//! What Hearth costs the main thread of a page: the same page without it and with it, in turns, in
//! one run of Chromium, by the clock of the thread. That one stands still while the machine does
//! something else.

use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::json;
use thirtyfour::WindowHandle;
use xtask::stage::BLANK_HOST;

use super::{median, noise};
use crate::Scene;
use crate::nudge::ON_MASTODON;

/// What happens on a page where nobody writes: 2,000 elements come in ten seconds.
const ELEMENTS_COME: &str = "const done = arguments[0]; let times = 0; \
    const timer = setInterval(() => { \
      for (let n = 0; n < 100; n++) document.body.append(document.createElement('p')); \
      if (++times === 20) { clearInterval(timer); done(null); } \
    }, 500);";

/// How often that is measured.
const IDLE_ROUNDS: usize = 7;

/// What is typed. Nothing in it asks for a nudge.
const SENTENCE: &str = "The garden slept under snow today and we spoke of books. ";

/// After each key: quicker than anybody types, and slow enough for each to have a frame of its own,
/// and so a message.
const TEMPO: Duration = Duration::from_millis(25);

/// How often that is done before it is measured, and how often it is measured.
const WARM_UP: usize = 4;
const TYPING_ROUNDS: usize = 20;

/// Something that was measured in several rounds.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// The round in the middle.
    pub middle: f64,
    /// What that may be off by.
    pub noise: f64,
}

/// What Hearth costs a page, in microseconds: what a round with it takes more than the round
/// without it that went before.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// In scripts, the page's and the extension's.
    pub script: Figure,
    /// In all tasks: scripts, messages, layout, paint.
    pub task: Figure,
    /// Scripts of the page by itself.
    pub script_without: Figure,
    /// All tasks of the page by itself.
    pub task_without: Figure,
}

/// Measures ten seconds of a page where nobody writes, after it is loaded.
///
/// # Errors
/// Where the browser does not follow.
pub async fn idle(scene: &Scene) -> Result<Cost> {
    let tabs = Tabs::open(scene, BLANK_HOST, "without.blank.example").await?;
    let mut rounds = Vec::new();
    for _ in 0..IDLE_ROUNDS {
        let mut works = Vec::new();
        for tab in tabs.both() {
            scene.browser.switch_to_window(tab).await?;
            let before = Work::so_far(scene).await?;
            let come = scene.browser.execute_async(ELEMENTS_COME, Vec::new());
            come.await?;
            works.push(Work::so_far(scene).await?.since(before));
        }
        rounds.push((works[0], works[1]));
    }
    tabs.close(scene).await?;
    Ok(cost(&rounds, 1.0))
}

/// Measures a key that is typed.
///
/// # Errors
/// Where the browser does not follow, or Hearth is not in the page.
pub async fn typing(scene: &Scene) -> Result<Cost> {
    let tabs = Tabs::open(scene, "mastodon.social", "clearing.example").await?;
    let mut rounds = Vec::new();
    for round in 0..WARM_UP + TYPING_ROUNDS {
        let mut works = Vec::new();
        for tab in tabs.both() {
            scene.browser.switch_to_window(tab).await?;
            scene.empty(ON_MASTODON).await?;
            let before = Work::so_far(scene).await?;
            scene.browser.type_with_pauses(SENTENCE, TEMPO).await?;
            works.push(Work::so_far(scene).await?.since(before));
        }
        if round >= WARM_UP {
            rounds.push((works[0], works[1]));
        }
    }
    // In the tab with Hearth. Else nothing at all would have been measured.
    scene.frame_ready().await?;
    tabs.close(scene).await?;
    let keys = u32::try_from(SENTENCE.chars().count())?;
    Ok(cost(&rounds, f64::from(keys)))
}

/// Of rounds (without, with), each divided by a number of keys, or by 1.
fn cost(rounds: &[(Work, Work)], by: f64) -> Cost {
    let figure = |part: fn(&(Work, Work)) -> f64| {
        let values: Vec<_> = rounds.iter().map(|round| part(round) / by).collect();
        Figure {
            middle: median(&values),
            noise: noise(&values),
        }
    };
    Cost {
        script: figure(|(without, with)| with.script - without.script),
        task: figure(|(without, with)| with.task - without.task),
        script_without: figure(|(without, _)| without.script),
        task_without: figure(|(without, _)| without.task),
    }
}

/// The same page in two tabs.
struct Tabs {
    without: WindowHandle,
    with: WindowHandle,
}

impl Tabs {
    /// Opens two hosts that are alike. Hearth is allowed on the first of them.
    async fn open(scene: &Scene, with: &str, without: &str) -> Result<Self> {
        scene.grant(with).await?;
        scene.visit(&format!("https://{with}/")).await?;
        let with = scene.browser.window().await?;
        let tab = scene.browser.new_tab().await?;
        scene.browser.switch_to_window(tab.clone()).await?;
        scene.browser.goto(format!("https://{without}/")).await?;
        Ok(Self { without: tab, with })
    }

    /// The one without Hearth, and the one with it.
    fn both(&self) -> [WindowHandle; 2] {
        [self.without.clone(), self.with.clone()]
    }

    /// Leaves the tab of the sites as the only one of the two.
    async fn close(self, scene: &Scene) -> Result<()> {
        scene.browser.switch_to_window(self.without).await?;
        scene.browser.close_window().await?;
        Ok(scene.browser.switch_to_window(self.with).await?)
    }
}

/// Microseconds that a page's main thread has worked.
#[derive(Clone, Copy, Debug)]
struct Work {
    script: f64,
    task: f64,
}

impl Work {
    /// Since somebody began to look at the page in front.
    async fn so_far(scene: &Scene) -> Result<Self> {
        let cdp = scene.browser.cdp();
        let clock = json!({ "timeDomain": "threadTicks" });
        cdp.send_raw("Performance.enable", clock).await?;
        let all = cdp.send_raw("Performance.getMetrics", json!({})).await?;
        let of = |name: &str| {
            let metrics = all["metrics"].as_array();
            let metric = metrics?.iter().find(|metric| metric["name"] == name)?;
            Some(metric["value"].as_f64()? * 1e6)
        };
        Ok(Self {
            script: of("ScriptDuration").context("Chromium measures no scripts")?,
            task: of("TaskDuration").context("Chromium measures no tasks")?,
        })
    }

    fn since(self, before: Self) -> Self {
        Self {
            script: self.script - before.script,
            task: self.task - before.task,
        }
    }
}
