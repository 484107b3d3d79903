//! What Hearth costs the main thread of a page: the same page without it and with it, in one run
//! of Chromium, by the browser's own clock for scripts.

use anyhow::{Context as _, Result};
use serde_json::json;
use xtask::driver::wait_until;
use xtask::stage::BLANK_HOST;

use crate::Scene;
use crate::nudge::ON_MASTODON;

/// How often each page is measured. The least counts: whatever else the machine does only adds.
const ROUNDS: usize = 4;

/// What happens on a page where nobody writes: 2,000 elements come in ten seconds.
const ELEMENTS_COME: &str = "const done = arguments[0]; let times = 0; \
    const timer = setInterval(() => { \
      for (let n = 0; n < 100; n++) document.body.append(document.createElement('p')); \
      if (++times === 20) { clearInterval(timer); done(null); } \
    }, 500);";

/// Two hosts of one network, whose pages are the same. Hearth is allowed on the first.
const HOSTS: [(&str, bool); 2] = [("mastodon.social", true), ("clearing.example", false)];

/// What is typed. Nothing in it asks for a nudge.
const SENTENCE: &str = "The garden slept under snow today and we spoke of books. ";
const TIMES: usize = 4;

/// Measures ten seconds of a page where nobody writes, after it is loaded. Hearth must not be
/// allowed on it yet. Gives the milliseconds of script of the page by itself, and with Hearth.
///
/// # Errors
/// Where the browser does not follow.
pub async fn idle(scene: &Scene) -> Result<(f64, f64)> {
    let without = idle_rounds(scene).await?;
    scene.grant(BLANK_HOST).await?;
    Ok((without, idle_rounds(scene).await?))
}

async fn idle_rounds(scene: &Scene) -> Result<f64> {
    let mut least = f64::INFINITY;
    for _ in 0..ROUNDS {
        scene.visit(&format!("https://{BLANK_HOST}/")).await?;
        let before = Metrics::of(scene).await?;
        scene
            .browser
            .execute_async(ELEMENTS_COME, Vec::new())
            .await?;
        let after = Metrics::of(scene).await?;
        least = least.min((after.script - before.script) * 1e3);
    }
    Ok(least)
}

/// Microseconds of the main thread for each key: the least of some rounds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typing {
    /// In scripts.
    pub script: f64,
    /// In all tasks: scripts, layout, paint.
    pub task: f64,
}

/// Measures typing with and without Hearth, each in turn. Gives the page by itself, and the page
/// with Hearth.
///
/// # Errors
/// Where the browser does not follow, or Hearth did not read what was typed.
pub async fn typing(scene: &Scene) -> Result<(Typing, Typing)> {
    for (host, allowed) in HOSTS {
        if allowed {
            scene.grant(host).await?;
        }
    }
    // With and without, and of each script and task.
    let mut took = [[Vec::new(), Vec::new()], [Vec::new(), Vec::new()]];
    for _ in 0..ROUNDS {
        for ((host, allowed), took) in HOSTS.iter().zip(&mut took) {
            let key = type_on(scene, host, *allowed).await?;
            took[0].push(key.script);
            took[1].push(key.task);
        }
    }
    let [with, without] = took.map(|[script, task]| Typing {
        script: least(&script),
        task: least(&task),
    });
    Ok((without, with))
}

fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

async fn type_on(scene: &Scene, host: &str, allowed: bool) -> Result<Typing> {
    scene.forget().await?;
    scene.visit_network(&format!("https://{host}/")).await?;
    let field = scene.empty(ON_MASTODON).await?;
    // The first key brings whatever comes once: the questions, and the frame.
    field.send_keys("x").await?;
    if allowed {
        scene.frame_ready().await?;
        read_by_hearth(scene).await?;
    }
    let text = SENTENCE.repeat(TIMES);
    let before = Metrics::of(scene).await?;
    field.send_keys(text.as_str()).await?;
    let after = Metrics::of(scene).await?;
    let keys = f64::from(u32::try_from(text.chars().count())?);
    Ok(Typing {
        script: (after.script - before.script) * 1e6 / keys,
        task: (after.task - before.task) * 1e6 / keys,
    })
}

/// Waits until Hearth knows the composer that is written in.
async fn read_by_hearth(scene: &Scene) -> Result<()> {
    wait_until("Hearth to read what is typed", async || {
        let kept = scene.kept_for_the_session().await?;
        let composers = kept["composers"].as_array().map_or(0, Vec::len);
        Ok((composers > 0).then_some(()))
    })
    .await
}

/// Seconds that the page's main thread has worked since somebody began to look.
struct Metrics {
    script: f64,
    task: f64,
}

impl Metrics {
    async fn of(scene: &Scene) -> Result<Self> {
        let cdp = scene.browser.cdp();
        cdp.send_raw("Performance.enable", json!({})).await?;
        let all = cdp.send_raw("Performance.getMetrics", json!({})).await?;
        let of = |name: &str| {
            let metrics = all["metrics"].as_array();
            let metric = metrics?.iter().find(|metric| metric["name"] == name)?;
            metric["value"].as_f64()
        };
        Ok(Self {
            script: of("ScriptDuration").context("Chromium measures no scripts")?,
            task: of("TaskDuration").context("Chromium measures no tasks")?,
        })
    }
}
