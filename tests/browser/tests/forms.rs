//! What is typed into Hearth's own pages is not lost, whatever happens around it.

use anyhow::{Context as _, Result, ensure};
use hearth::message::{AskCircles, SwitchNudges};
use hearth_browser::{Scene, in_both};
use thirtyfour::{By, WebElement};
use xtask::driver::wait_until;

async fn open(scene: &Scene, page: &str, landmark: &str) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page(page).await?;
    scene.element(landmark).await.map(drop)
}

async fn value_of(element: &WebElement) -> Result<String> {
    Ok(element.prop("value").await?.unwrap_or_default())
}

/// Waits until a place for problems says something.
async fn problem(scene: &Scene, selector: &str) -> Result<String> {
    wait_until("a sentence that says what is wrong", async || {
        let said = scene.browser.find(By::Css(selector)).await?.text().await?;
        Ok((!said.is_empty()).then_some(said))
    })
    .await
}

/// Typed handles that nobody can be found by, and a word of the sentence that says so.
const UNCLEAR: &[(&str, &str)] = &[("ana", "server"), ("two words", "blank")];

async fn a_refused_person_stays_in_the_form(scene: &Scene) -> Result<()> {
    open(scene, "people.html", "#add-person").await?;
    scene.element("#add-person").await?.click().await?;
    let name = scene.element("#new-person-name").await?;
    name.send_keys("Ana").await?;
    for (typed, word) in UNCLEAR {
        let handle = scene.element("#new-person-handle").await?;
        handle.clear().await?;
        handle.send_keys(*typed).await?;
        scene
            .element("form.person-form button[type=submit]")
            .await?
            .click()
            .await?;
        let said = problem(scene, "#new-person-problem").await?;
        ensure!(said.contains(word), "“{typed}”: {said}");
        ensure!(value_of(&name).await? == "Ana", "the name is gone");
        ensure!(value_of(&handle).await? == *typed, "the handle is gone");
        scene.to_front().await?;
    }
    ensure!(scene.ask(AskCircles {}).await?.is_empty());
    let handle = scene.element("#new-person-handle").await?;
    handle.clear().await?;
    handle.send_keys("@ana@social.example").await?;
    scene
        .element("form.person-form button[type=submit]")
        .await?
        .click()
        .await?;
    wait_until("Ana to be on the list", async || {
        let people = scene.ask(AskCircles {}).await?;
        Ok((people.len() == 1).then_some(()))
    })
    .await
}

async fn a_typed_server_outlives_a_change(scene: &Scene) -> Result<()> {
    open(scene, "options.html", "#own-server").await?;
    let field = scene.element("#own-server").await?;
    field.send_keys("garden.example").await?;
    scene.ask(SwitchNudges { on: false }).await?;
    wait_until("the page to show the change", async || {
        let switch = scene.browser.find(By::Css("#nudges input")).await?;
        Ok((!switch.is_selected().await?).then_some(()))
    })
    .await?;
    scene.browser.will_allow("*://garden.example/*").await?;
    scene
        .element("form.own-server button")
        .await?
        .click()
        .await?;
    scene.until_registered(&["*://garden.example/*"]).await?;
    // It has no name of its own: its address is what it is called, and no list offers nothing.
    open(scene, "options.html", "#own-server").await?;
    let row = By::XPath("//li[contains(., 'garden.example')]//strong");
    let shown = scene.browser.find(row).await?.text().await?;
    ensure!(shown == "garden.example", "it is called {shown:?}");
    let why = scene.element("form.own-server .hint").await?.text().await?;
    ensure!(!why.contains(", ."), "{why}");
    Ok(())
}

#[test]
fn what_was_typed_is_not_lost() -> Result<()> {
    in_both(async |scene: Scene| {
        a_refused_person_stays_in_the_form(&scene)
            .await
            .context("a refused person")?;
        a_typed_server_outlives_a_change(&scene)
            .await
            .context("a typed server")?;
        Ok(scene)
    })
}
