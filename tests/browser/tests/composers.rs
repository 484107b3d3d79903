//! Every page that the packs' cases describe, opened under its own address in Chromium, and every third one
//! in Firefox: a person begins to write in it, and what Hearth knows of the composer then is what the case
//! says.

use anyhow::{Context as _, Result, ensure};
use hearth::message::AskWelcome;
use hearth::record::Record as _;
use hearth::site;
use hearth_browser::{Scene, in_both};
use hearth_cases::{self as cases, Page, Shown};
use serde_json::Value;
use xtask::browsers::Engine;
use xtask::driver::wait_until;

/// A page that is known to be read: when its composer is known, whatever was reported before it has
/// been dealt with.
const FENCE: &str = "https://parting.example/";
const FENCE_SITE: &str = "wordpress";
const FENCE_PAGE: &str = "<form action='/wp-comments-post.php'><textarea></textarea><button type='submit'></button></form>";

#[test]
fn every_page_shows_its_composer_as_its_case_says() -> Result<()> {
    in_both(async |scene: Scene| {
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
        }
        ensure!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
        Ok(scene)
    })
}

/// What Hearth knows of the composer once a person has written in it.
async fn shown(scene: &Scene, pack: &str, page: &Page) -> Result<Shown> {
    // The page that goes says so, and that has to be heard before it is forgotten.
    scene.visit("about:blank").await?;
    scene.ask(AskWelcome {}).await?;
    let forget = "await chrome.storage.session.remove('composers');";
    scene.behind(forget, Vec::new()).await?;
    scene.visit(scene.serve(page)?).await?;
    scene.enter_frame_of(page).await?;
    scene.write_in(&page.focus, "How did yours grow?").await?;
    let Some(composer) = &page.means.composer else {
        scene.answer_with(FENCE, FENCE_PAGE)?;
        scene.visit(FENCE).await?;
        scene.write_in("textarea", "How did yours grow?").await?;
        let known = known(scene).await?;
        ensure!(known["site"] == FENCE_SITE, "a composer: {known}");
        return Ok(Shown::default());
    };
    let known = known(scene).await?;
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

/// The composer that was used last: it is known as soon as it has the focus.
async fn known(scene: &Scene) -> Result<Value> {
    wait_until("the composer to be known", async || {
        let script = "return (await chrome.storage.session.get('composers')).composers ?? [];";
        let known = scene.behind(script, Vec::new()).await?;
        Ok(known.as_array().and_then(|all| all.last()).cloned())
    })
    .await
}
