//! The main job, from a grant to the popup, on pages as the sites have them.

use anyhow::{Result, ensure};
use hearth::activity::{Kind, Standing, Weight};
use hearth::message::{AskPopup, WritePerson};
use hearth_browser::{Scene, in_both, newcomer};
use thirtyfour::Key;
use xtask::stage::HACKER_NEWS_HOST;

const FIELD: &str = "form.compose-form textarea.autosuggest-textarea__textarea";

#[test]
fn a_link_post_on_mastodon_is_counted_at_once_after_the_grant() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.visit_network("https://mastodon.social/").await?;
        let field = scene.element(FIELD).await?;
        field
            .send_keys("Notes from my garden https://example.org/garden-notes")
            .await?;
        scene.browser.press(&[Key::Control], Key::Enter).await?;
        let ledger = scene
            .ledger_where("the link post to be counted", |ledger| {
                ledger
                    .iter()
                    .any(|entry| entry.standing == Standing::Confirmed)
            })
            .await?;
        ensure!(ledger.len() == 1, "counted once: {ledger:#?}");
        ensure!(ledger[0].kind == Kind::LinkPost && ledger[0].weight() == Weight::Linking);
        ensure!(ledger[0].links == ["https://example.org/garden-notes"]);
        let popup = scene
            .ask(AskPopup {
                url: Some("https://mastodon.social/".to_owned()),
                marked: None,
                server: None,
                tab: None,
                title: None,
                me: None,
            })
            .await?;
        ensure!(popup.week[6].counts.linking == 1, "{popup:#?}");
        Ok(scene)
    })
}

#[test]
fn a_comment_on_hacker_news_is_counted_and_moves_a_reminder() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HACKER_NEWS_HOST).await?;
        scene.visit("https://news.ycombinator.com/").await?;
        let story = scene
            .element("tr.athing.submission")
            .await?
            .attr("id")
            .await?
            .unwrap_or_default();
        scene
            .visit(&format!("https://news.ycombinator.com/item?id={story}"))
            .await?;
        let author = scene
            .element("table.fatitem a.hnuser")
            .await?
            .text()
            .await?;
        scene
            .ask(WritePerson {
                known_as: Some(author.clone()),
                site: Some("hn".to_owned()),
                ..newcomer("The author")
            })
            .await?;
        let field = scene
            .element("form[action='comment'] textarea[name='text']")
            .await?;
        field.send_keys("How did yours grow?").await?;
        scene
            .element("form[action='comment'] input[type='submit']")
            .await?
            .click()
            .await?;
        let ledger = scene
            .ledger_where("the comment to be counted", |ledger| {
                ledger
                    .iter()
                    .any(|entry| entry.standing == Standing::Confirmed)
            })
            .await?;
        ensure!(
            ledger.len() == 1 && ledger[0].kind == Kind::Comment,
            "{ledger:#?}"
        );
        ensure!(
            ledger[0].to.first().is_some_and(|to| to.name == author),
            "{ledger:#?}"
        );
        scene.talked("Comment").await?;
        Ok(scene)
    })
}
