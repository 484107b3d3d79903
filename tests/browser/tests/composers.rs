//! Every page that the packs' cases describe, opened under its own address in Chromium, and every third one
//! in Firefox: a person begins to write in it, and what Hearth knows of the composer then is what the case
//! says.
//!
//! All are opened in one tab, one after the other: each page has a document and composers of its own, and
//! what Hearth knows of a composer is looked for by the page's age.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Millis;
use hearth::record::Record as _;
use hearth::site;
use hearth_browser::nudge::now;
use hearth_browser::{Scene, in_both_at_once};
use hearth_cases::{self as cases, Page, Shown};
use serde_json::{Value, json};
use xtask::browsers::Engine;
use xtask::driver::wait_until;

/// A page that is known to be read: when its composer is known, whatever was reported before it has
/// been dealt with.
const FENCE: &str = "https://parting.example/";
const FENCE_SITE: &str = "wordpress";
const FENCE_PAGE: &str = "<form action='/wp-comments-post.php'><textarea></textarea><button type='submit'></button></form>";

/// What is written: that it is there, not how much.
const TEXT: &str = "How?";

#[test]
fn every_page_shows_its_composer_as_its_case_says() -> Result<()> {
    in_both_at_once(async |scene: Scene| {
        scene.grant_everywhere().await?;
        let mut wrong = Vec::new();
        // What a page shows is read in the same way by both: one of them looks at a part alone.
        let apart = match scene.browser.engine() {
            Engine::Chromium => 1,
            Engine::Firefox => 3,
        };
        for (pack, page) in cases::pages().into_iter().step_by(apart) {
            let name = format!("{pack}: {}", page.name);
            match shown(&scene, &pack, &page).await {
                Ok(seen) if seen == page.means => {}
                Ok(seen) => wrong.push(format!("{name}: {seen:?} instead of {:?}", page.means)),
                Err(why) => wrong.push(format!("{name}: {why:#}")),
            }
            // Of a browser that went, the last page tells.
            if scene.browser.windows().await.is_err() {
                break;
            }
        }
        ensure!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
        Ok(scene)
    })
}

/// What Hearth knows of the composer once a person has written in it.
async fn shown(scene: &Scene, pack: &str, page: &Page) -> Result<Shown> {
    let url = scene.serve(page)?;
    // To another place on a page that is there already, the browser only scrolls.
    let here = scene.browser.current_url().await?;
    let mut there = here.join(url)?;
    there.set_fragment(here.fragment());
    if there == here {
        scene.visit("about:blank").await?;
    }
    let opened = now();
    scene.visit(url).await?;
    scene.enter_frame_of(page).await?;
    scene.write_in(&page.focus, TEXT).await?;
    let Some(composer) = &page.means.composer else {
        scene.answer_with(FENCE, FENCE_PAGE)?;
        scene.visit(FENCE).await?;
        scene.write_in("textarea", TEXT).await?;
        let known = known_since(scene, opened).await?;
        let is_fence = |one: &Value| one["page"] == FENCE && one["site"] == FENCE_SITE;
        ensure!(known.iter().all(is_fence), "composers: {known:?}");
        return Ok(Shown::default());
    };
    let known = known_since(scene, opened).await?.pop();
    let known = known.context("a composer")?;
    let pack = site::pack(pack).context("a pack")?;
    let mut composers = pack.composers.iter();
    let composer = composers.find(|one| *one.name == **composer);
    let kind = composer.context("a composer of the pack")?.kind;
    ensure!(
        known["site"] == *pack.site().id && known["kind"] == kind.write(),
        "it is known as {known}"
    );
    let named = |field: &str| known[field]["name"].as_str().map(str::to_owned);
    Ok(Shown {
        composer: page.means.composer.clone(),
        mode: Option::read(&known["mode"])?,
        person: named("person"),
        me: named("me"),
        private: known["private"] == true,
    })
}

/// The composers of pages that were opened after this moment, the one that was used last at the end: each
/// is known as soon as it has the focus. Their numbers tell their pages' age, so that what a page says
/// when it goes is not taken for a word of the next one.
async fn known_since(scene: &Scene, opened: Millis) -> Result<Vec<Value>> {
    let script = "const { composers = [] } = await chrome.storage.session.get('composers'); \
        return composers.filter(({ number }) => number > given[0]);";
    let opened = vec![json!(opened % (1 << 31))];
    wait_until("the composer to be known", async || {
        let known = scene.behind(script, opened.clone()).await?;
        let known = known.as_array().context("a list")?.clone();
        Ok((!known.is_empty()).then_some(known))
    })
    .await
}
