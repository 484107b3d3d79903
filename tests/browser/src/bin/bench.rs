//! Prints what is measured in real browsers, one `name = value unit` a line. `cargo xtask bench`
//! builds Hearth and starts it with the name of a group.

use anyhow::{Context as _, Result, bail};
use hearth_bench::requests;
use hearth_browser::bench::{at_percent, median, nudge, page, people, text};
use hearth_browser::{Scene, in_both};
use xtask::browsers::Engine;

/// How often a link is pasted, awake and stopped each.
const PASTES: usize = 50;

/// How often the popup is opened, with few people and with many each.
const OPENINGS: usize = 40;

/// The most that a key may cost the page's main thread, in microseconds.
const KEY: u32 = 1_000;

/// The most that ten seconds may cost in which nobody writes, in milliseconds. One listener waits,
/// and nothing runs; this is what can be told from nothing on a busy machine as well.
const IDLE: u32 = 1;

fn main() -> Result<()> {
    let group = std::env::args().nth(1).context("name a group")?;
    match group.as_str() {
        "nudge" => in_both(nudges),
        "people" => tokio::runtime::Runtime::new()?.block_on(many_people()),
        "page" => tokio::runtime::Runtime::new()?.block_on(pages()),
        "text" => tokio::runtime::Runtime::new()?.block_on(texts()),
        other => bail!("there is no group `{other}`: nudge, page, people or text"),
    }
}

async fn nudges(scene: Scene) -> Result<Scene> {
    nudge::prepare(&scene).await?;
    let engine = scene.browser.engine();
    for (name, stopped, budget) in nudge::BUDGETS {
        let took = nudge::pastes(&scene, PASTES, stopped).await?;
        println!("nudge.{engine}.{name}.p50 = {:.0} ms", median(&took));
        println!("nudge.{engine}.{name}.p50.budget = {budget:.0} ms");
        println!(
            "nudge.{engine}.{name}.p95 = {:.0} ms",
            at_percent(&took, 95)
        );
    }
    Ok(scene)
}

async fn many_people() -> Result<()> {
    let mut ratio: f64 = 0.0;
    for engine in Engine::ALL {
        let measured = people::measure(engine, OPENINGS).await?;
        for (name, took) in [
            ("popup_first_content.few", &measured.popup_few),
            ("popup_first_content.many", &measured.popup_many),
            ("adding.few", &measured.adding_few),
            ("adding.many", &measured.adding_many),
        ] {
            println!("people.{engine}.{name} = {:.0} ms", median(took));
        }
        println!(
            "people.{engine}.adding.many.budget = {:.0} ms",
            people::ADDING
        );
        ratio = ratio.max(measured.ratio());
    }
    println!("people.popup_first_content.ratio = {ratio:.2}");
    println!(
        "people.popup_first_content.ratio.budget = {:.2}",
        people::RATIO
    );
    Ok(())
}

async fn texts() -> Result<()> {
    let scene = Scene::open(Engine::Chromium).await?;
    text::prepare(&scene).await?;
    for (who, what) in text::READERS {
        let measured = text::read(&scene, who, what).await?;
        let rate = |bytes: f64, ms: f64| bytes / ms / 1e3;
        for (characters, one) in &measured {
            let rate = rate(one.bytes, one.ms);
            println!("text.{who}.{what}.of_{characters} = {rate:.1} MB/s");
        }
        let sum =
            |part: fn(&text::Measured) -> f64| measured.iter().map(|(_, one)| part(one)).sum();
        let all = rate(sum(|one| one.bytes), sum(|one| one.ms));
        println!("text.{who}.{what} = {all:.1} MB/s");
        // What each takes for one is its own affair, and part of what its time is spent on.
        let found: f64 = sum(|one| one.found);
        println!("text.{who}.{what}.found = {found} {what}");
    }
    for (name, _) in requests::all() {
        let took = text::exchange(&scene, name).await?;
        println!("text.wasm.exchange.{name} = {:.2} us", took * 1e3);
    }
    scene.close().await
}

async fn pages() -> Result<()> {
    let scene = Scene::open(Engine::Chromium).await?;
    let idle = page::idle(&scene).await?;
    figure("idle.script_ms", "ms", idle.script, 1e3);
    println!("page.chromium.idle.script_ms.budget = {IDLE} ms");
    figure("idle.script_ms.without", "ms", idle.script_without, 1e3);
    figure("idle.task_ms", "ms", idle.task, 1e3);
    figure("idle.task_ms.without", "ms", idle.task_without, 1e3);
    let typing = page::typing(&scene).await?;
    figure("typing.us_per_key", "us", typing.task, 1.0);
    println!("page.chromium.typing.us_per_key.budget = {KEY} us");
    figure("typing.us_per_key.without", "us", typing.task_without, 1.0);
    figure("typing.script_us_per_key", "us", typing.script, 1.0);
    figure(
        "typing.script_us_per_key.without",
        "us",
        typing.script_without,
        1.0,
    );
    scene.close().await
}

/// Microseconds, in a unit of so many of them.
fn figure(name: &str, unit: &str, figure: page::Figure, by: f64) {
    let (middle, noise) = (figure.middle / by, figure.noise / by);
    println!("page.chromium.{name} = {middle:.2} {unit}");
    println!("page.chromium.{name}.noise = {noise:.2} {unit}");
}
