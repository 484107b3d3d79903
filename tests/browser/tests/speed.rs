//! A nudge is as fast as the product says, and so are the popup and the list with thousands of people.

use anyhow::{Result, ensure};
use hearth_browser::bench::{at_percent, median, nudge, people};
use hearth_browser::{Scene, in_both};
use tokio::runtime::Runtime;
use xtask::browsers::Engine;

/// How often a link is pasted, awake and stopped each.
const PASTES: usize = 30;

/// How often the popup is opened, with few people and with many each.
const OPENINGS: usize = 10;

/// `cargo xtask bench people` holds a popup with many people to [`people::RATIO`] of one with few. A median of
/// so few openings wavers by more than that; what grows with the people would be many times.
const NOT_MANY_TIMES: f64 = 1.5;

#[test]
fn a_nudge_is_there_before_one_looks_for_it() -> Result<()> {
    in_both(async |scene: Scene| {
        nudge::prepare(&scene).await?;
        let engine = scene.browser.engine();
        for (name, stopped, budget) in nudge::BUDGETS {
            let took = nudge::pastes(&scene, PASTES, stopped).await?;
            let median = median(&took);
            println!("nudge.{engine}.{name}.p50 = {median:.0} ms");
            let p95 = at_percent(&took, 95);
            println!("nudge.{engine}.{name}.p95 = {p95:.0} ms");
            ensure!(
                median < budget,
                "{name}: {median} ms, budget {budget} ms: {took:?}"
            );
        }
        Ok(scene)
    })
}

#[test]
fn thousands_of_people_are_no_burden() -> Result<()> {
    for engine in Engine::ALL {
        let measured = Runtime::new()?.block_on(people::measure(engine, OPENINGS))?;
        // Of a busy machine the quicker quarter tells; the bench prints the median.
        let (ratio, adding) = (measured.ratio(), at_percent(&measured.adding_many, 25));
        println!("people.{engine}.popup_first_content.ratio = {ratio:.2}");
        println!("people.{engine}.adding.many = {adding:.0} ms");
        ensure!(ratio < NOT_MANY_TIMES, "{engine}: {measured:?}");
        ensure!(adding < people::ADDING, "{engine}: {measured:?}");
    }
    Ok(())
}
