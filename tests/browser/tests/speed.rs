//! A nudge is as fast as the product says.

use anyhow::{Result, ensure};
use hearth_browser::bench::{at_percent, median, nudge};
use hearth_browser::{Scene, in_both};

/// How often a link is pasted, awake and stopped each.
const PASTES: usize = 30;

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
