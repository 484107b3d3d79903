//! A draft that sounds like selling: marked beside the composer, by a list that the user edits.

use anyhow::{Result, ensure};
use hearth::message::{AskOptions, WritePerson};
use hearth_browser::acting::Step::{self, Erase, Keys};
use hearth_browser::mastodon::{BO_REPLY, LISTED};
use hearth_browser::nudge::{ON_MASTODON, now};
use hearth_browser::{Scene, in_both, newcomer};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;

const SELL: &[Step] = &[BO_REPLY, Erase, Keys("By the way, my new course is out")];
const ASK: &[Step] = &[BO_REPLY, Erase, Keys("How was the concert")];

async fn know_bo(scene: &Scene) -> Result<()> {
    scene.grant(LISTED).await?;
    scene
        .ask(WritePerson {
            known_as: Some("@bo@mastodon.social".to_owned()),
            site: Some("mastodon".to_owned()),
            ..newcomer("Bo")
        })
        .await
        .map(drop)
}

#[test]
fn a_pitch_to_a_friend_is_marked_and_a_question_is_not() -> Result<()> {
    in_both(async |scene: Scene| {
        know_bo(&scene).await?;
        scene.visit_network(&format!("https://{LISTED}/")).await?;
        scene.take(LISTED, ASK).await?;
        let since = now();
        scene.browser.press(&[], '?').await?;
        ensure!(scene.offers_nothing(since).await?, "a question was marked");
        let seen = scene.look(ON_MASTODON).await?;
        ensure!(seen.nudge.is_none(), "a question was marked: {seen:?}");
        scene.take(LISTED, SELL).await?;
        scene.nudged(ON_MASTODON).await?.keeps_manners()?;
        let said = scene
            .in_nudge(async || {
                let card = scene.browser.find(By::Css(".nudge")).await?;
                Ok(card.text().await?)
            })
            .await?;
        for words in ["This sounds like selling", "Bo may like a hello more."] {
            ensure!(said.contains(words), "it says {said:?}");
        }
        scene.browser.press(&[], Key::Escape).await?;
        scene.no_frame().await?;
        Ok(scene)
    })
}

/// The phrases as they are kept.
async fn kept(scene: &Scene) -> Result<Vec<String>> {
    Ok(scene.ask(AskOptions {}).await?.nudges.selling)
}

#[test]
fn the_phrases_are_edited() -> Result<()> {
    in_both(async |scene: Scene| {
        let first = kept(&scene).await?;
        ensure!(first.iter().any(|it| it == "my new course"), "{first:?}");
        scene.to_front().await?;
        scene.browser.open_extension_page("options.html").await?;
        // By keys alone.
        scene.element("#selling-phrases").await?;
        scene.tab_to("Phrases that sound like selling").await?;
        scene.browser.press(&[Key::Control], 'a').await?;
        scene.type_text("Tupperware").await?;
        scene.tab_to("Save the phrases").await?;
        scene.browser.press(&[], Key::Enter).await?;
        kept_are(&scene, &["tupperware"]).await?;
        // By mouse, once the field shows what is kept.
        scene.holds("#selling-phrases", "tupperware").await?;
        let field = scene.element("#selling-phrases").await?;
        field.click().await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys("one\ntwo words").await?;
        scene
            .element(".phrases button[type=submit]")
            .await?
            .click()
            .await?;
        kept_are(&scene, &["one", "two words"]).await?;
        Ok(scene)
    })
}

async fn kept_are(scene: &Scene, phrases: &[&str]) -> Result<()> {
    wait_until(&format!("{phrases:?} to be kept"), async || {
        let kept = kept(scene).await?;
        ensure!(kept == phrases, "{kept:?} are kept");
        Ok(Some(()))
    })
    .await
}
