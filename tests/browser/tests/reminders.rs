//! A reminder moves by itself when the user really talks to the person, and an open popup shows it.

use anyhow::{Context as _, Result, ensure};
use hearth::message::WritePerson;
use hearth_browser::acting::Step::{self, Click, CtrlEnter, Erase, Keys, See, Type};
use hearth_browser::mastodon::{ANSWERED_BO, BO_REPLY, FIELD, LISTED, POSTED};
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::driver::wait_until;

/// What does not talk to Bo leaves the card where it is.
const SAY_SOMETHING_ELSE: &[Step] = &[Type(FIELD, "Good morning, everybody"), CtrlEnter, POSTED];
/// The mention is deleted: only the page tells whom it answers.
const ANSWER_BO: &[Step] = &[BO_REPLY, Erase, Keys("yes, twice"), CtrlEnter, POSTED];
const LIKE_BO: &[Step] = &[
    Click("article[aria-label^='Bo'] [data-act=favourite]"),
    See("article[aria-label^='Bo'] [data-act=favourite].active"),
];

/// Lights everybody's flame two months ago, so that it is low now; what follows from that is found anew.
const LIT_LONG_AGO: &str = "
    const all = await chrome.storage.local.get(null);
    const people = Object.entries(all).filter(([key]) => key.startsWith('person/'));
    const long = 60 * 24 * 60 * 60 * 1000;
    await chrome.storage.local.set(Object.fromEntries(
      people.map(([key, person]) => [key, { ...person, added: person.added - long }])));
    await chrome.storage.local.remove('turns');
    return people.length;";

#[test]
fn an_open_popup_shows_that_a_reminder_moved() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        for (name, handle) in [
            ("Bo", "@bo@mastodon.social"),
            ("Yuki", "@yuki@mastodon.social"),
        ] {
            scene
                .ask(WritePerson {
                    known_as: Some(handle.to_owned()),
                    site: Some("mastodon".to_owned()),
                    ..newcomer(name)
                })
                .await?;
        }
        ensure!(scene.behind(LIT_LONG_AGO, Vec::new()).await? == 2);
        // Time alone made them low: what sees that is the alarm.
        let alarm = "await chrome.alarms.create('now', { when: Date.now() });";
        scene.behind(alarm, Vec::new()).await?;
        scene.visit_network(&format!("https://{LISTED}/")).await?;

        scene.to_backstage().await?;
        scene.browser.open_extension_page("popup.html").await?;
        people_in_popup(&scene, &["Bo", "Yuki"]).await?;
        let mark = "document.documentElement.dataset.opened = 'once';";
        scene.browser.execute(mark, Vec::new()).await?;

        scene.to_front().await?;
        scene.take(LISTED, LIKE_BO).await?;
        scene.take(LISTED, SAY_SOMETHING_ELSE).await?;
        scene
            .ledger_where("the post", |ledger| ledger.len() == 1)
            .await?;
        badge(&scene, "2").await?;
        scene.to_backstage().await?;
        people_in_popup(&scene, &["Bo", "Yuki"]).await?;

        scene.to_front().await?;
        scene.take(LISTED, ANSWER_BO).await?;
        scene.to_backstage().await?;
        people_in_popup(&scene, &["Yuki"]).await?;
        let marked = "return document.documentElement.dataset.opened;";
        let marked = scene.browser.execute(marked, Vec::new()).await?;
        ensure!(marked.json() == "once", "the popup was opened anew");

        scene.to_front().await?;
        badge(&scene, "1").await?;
        let ledger = scene
            .ledger_where("both", |ledger| {
                ledger.len() == 2 && ledger.iter().all(hearth::activity::Activity::counts)
            })
            .await?;
        ensure!(ANSWERED_BO.is(&ledger[1], LISTED), "{ledger:#?}");
        let talks = talks_of(&scene, "Bo").await?;
        ensure!(
            talks == json!([{ "at": ledger[1].at, "kind": "Reply", "activity": ledger[1].id }]),
            "{talks}"
        );
        ensure!(talks_of(&scene, "Yuki").await? == json!([]));
        Ok(scene)
    })
}

/// Waits until the popup in front shows cards of these people and of nobody else.
async fn people_in_popup(scene: &Scene, names: &[&str]) -> Result<()> {
    wait_until(&format!("the popup to show {names:?}"), async || {
        let mut shown = Vec::new();
        for card in scene.browser.find_all(By::Css(".people > li")).await? {
            shown.push(card.text().await?);
        }
        let mut each = shown.iter().zip(names);
        let same = shown.len() == names.len() && each.all(|(card, name)| card.contains(name));
        if same {
            return Ok(Some(()));
        }
        anyhow::bail!("it shows {shown:?}")
    })
    .await
}

async fn badge(scene: &Scene, text: &str) -> Result<()> {
    wait_until(&format!("the badge to say {text}"), async || {
        let script = "return chrome.action.getBadgeText({});";
        let shown = scene.behind(script, Vec::new()).await?;
        Ok((shown == text).then_some(()))
    })
    .await
}

async fn talks_of(scene: &Scene, name: &str) -> Result<Value> {
    let stored = scene.stored().await?;
    let mut people = stored.iter().filter(|(key, _)| key.starts_with("person/"));
    let person = people.find(|(_, person)| person["name"] == name);
    let (_, person) = person.with_context(|| format!("{name} is not on the list"))?;
    Ok(person["talks"].clone())
}
