//! What a site refuses with a yes: the composer, which keeps its text, denies it.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, Kind, Standing};
use hearth::record::Record as _;
use hearth::site::{self, Address, Pack};
use hearth::text;
use hearth_browser::{Scene, in_both};
use hearth_cases::{self as cases, Case, Page};
use serde_json::{Value, json};
use xtask::driver::wait_until;
use xtask::stage::ChosenAnswer;

/// Sends a request as a script of the page does; it is done when the answer is there.
const SEND: &str = "
    const [method, url, body, form, done] = arguments;
    fetch(url, { method, body: form ? new URLSearchParams(form) : body })
      .then((answer) => answer.text())
      .then(() => done(null), (error) => done(String(error)));";

#[test]
fn a_composer_that_keeps_its_text_denies_what_the_answer_says() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant_everywhere().await?;
        scene.forget().await?;
        let all = cases::all();
        let refused: Vec<_> = all
            .iter()
            .filter(|(_, case)| case.keeps.is_some())
            .collect();
        // Each in a tab of its own: the composers are looked at side by side.
        for (id, case) in &refused {
            is_sent(&scene, id, case)
                .await
                .with_context(|| format!("{id}: {}", case.name))?;
        }
        let seen = scene
            .ledger_where("every composer to be looked at", |ledger| {
                let is_settled = |one: &Activity| !matches!(one.standing, Standing::Awaiting(_));
                ledger.len() >= refused.len() && ledger.iter().all(is_settled)
            })
            .await?;
        ensure!(seen.len() == refused.len(), "{seen:?}");
        for ((id, case), activity) in refused.iter().zip(&seen) {
            let name = &case.name;
            ensure!(
                activity.standing == Standing::Unconfirmed,
                "{id}: {name}: {activity:?}"
            );
            ensure!(
                Some(activity.kind) == case.means.kind,
                "{id}: {name}: {activity:?}"
            );
        }
        Ok(scene)
    })
}

/// Writes what is sent in a page of the site's, and sends it from there; the page keeps the text.
async fn is_sent(scene: &Scene, id: &str, case: &Case) -> Result<()> {
    let kept = case.keeps.as_deref().context("a text")?;
    let pack = site::pack(id).context("a pack")?;
    let page = page_for(pack, case)?;
    let address = Address::parse(case.url()).context("an address")?;
    let answer = ChosenAnswer {
        path: address.path.to_owned(),
        method: case.method().to_owned(),
        status: Some(case.status),
        ..ChosenAnswer::default()
    };
    scene.stage.choose(address.host, answer);
    let opened = scene.serve(&page)?;
    let tab = scene.browser.new_tab().await?;
    scene.browser.switch_to_window(tab.clone()).await?;
    scene.browser.goto(opened).await?;
    scene.enter_frame_of(&page).await?;
    scene.write_in(&page.focus, kept).await?;
    let site = &*pack.site().id;
    let letters = text::letters(kept).write();
    wait_until("the text to be known", async || {
        let script = "return (await chrome.storage.session.get('composers')).composers ?? [];";
        let known = scene.behind(script, Vec::new()).await?;
        let mut known = known.as_array().into_iter().flatten();
        let is_known = known.any(|one| one["site"] == site && one["letters"] == letters);
        Ok(is_known.then_some(()))
    })
    .await?;
    scene.browser.switch_to_window(tab).await?;
    scene.enter_frame_of(&page).await?;
    let form = case.fields.as_ref().map(|fields| json!(fields));
    let arguments = vec![
        json!(case.method()),
        json!(case.url()),
        json!(case.verbatim()),
        form.unwrap_or(Value::Null),
    ];
    let failure = scene.browser.execute_async(SEND, arguments).await?;
    ensure!(failure.json().is_null(), "the page: {}", failure.json());
    Ok(())
}

/// A page of the pack's with a composer for what the request sends.
fn page_for(pack: &Pack, case: &Case) -> Result<Page> {
    let is_for = |page: &Page| {
        let mut composers = pack.composers.iter();
        let composer = composers.find(|one| Some(&*one.name) == page.means.composer.as_deref());
        composer.is_some_and(|composer| {
            let (of, kind) = (composer.kind, case.means.kind);
            Some(of) == kind || (of, kind) == (Kind::Post, Some(Kind::LinkPost))
        })
    };
    let mut pages = cases::pages().into_iter();
    let page = pages.find(|(id, page)| *id == *pack.id && is_for(page));
    let (_, page) = page.context("no page of the pack has such a composer")?;
    Ok(page)
}
