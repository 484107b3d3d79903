//! How a nudge goes, and that every answer to it is obeyed.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{HOUR, MINUTE};
use hearth_browser::nudge::{HOST, ON_MASTODON, now};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::browsers::Engine;
use xtask::driver::wait_until;

const LINK: &str = "https://example.org/garden-notes";
const PRACTICE: &str = "https://mastodon.social/";

/// Pastes the link into an empty composer.
async fn paste(scene: &Scene) -> Result<()> {
    scene.empty(ON_MASTODON).await?;
    scene.come_again(ON_MASTODON).await?;
    scene.browser.paste().await
}

#[test]
fn escape_closes_it_once_and_then_reaches_the_site() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        scene
            .visit_network("https://mastodon.social/?behave=dialog")
            .await?;
        scene.element(".compose-open").await?.click().await?;
        scene.browser.paste().await?;
        scene.nudged(ON_MASTODON).await?;
        scene.browser.press(&[], Key::Escape).await?;
        scene.no_frame().await?;
        let dialogs = async || {
            let open = scene.browser.find_all(By::Css("dialog[open]")).await?;
            anyhow::Ok(open.len())
        };
        ensure!(
            dialogs().await? == 1,
            "the first Escape went on to the site"
        );
        ensure!(scene.look(ON_MASTODON).await?.focused);
        scene.browser.press(&[], Key::Escape).await?;
        wait_until("the second Escape to close the dialog", async || {
            Ok((dialogs().await? == 0).then_some(()))
        })
        .await?;
        wait_until("the first one to be kept as an answer", async || {
            let record = scene.nudges().await?;
            ensure!(record["dismissed"] == 1, "{record}");
            Ok(Some(()))
        })
        .await?;
        Ok(scene)
    })
}

#[test]
fn an_input_method_keeps_its_escape() -> Result<()> {
    in_both(async |scene: Scene| {
        if scene.browser.engine() == Engine::Firefox {
            // Its driver gives no way to compose.
            return Ok(scene);
        }
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        scene.visit_network(PRACTICE).await?;
        paste(&scene).await?;
        scene.nudged(ON_MASTODON).await?;
        let compose = json!({ "text": "か", "selectionStart": 1, "selectionEnd": 1 });
        scene
            .browser
            .cdp()
            .send_raw("Input.imeSetComposition", compose)
            .await?;
        let watch = "addEventListener('keydown', (event) => { \
            document.documentElement.dataset.composing = event.isComposing; }, true);";
        scene.browser.execute(watch, Vec::new()).await?;
        scene.browser.press(&[], Key::Escape).await?;
        let seen = "return document.documentElement.dataset.composing ?? null;";
        let seen = scene.browser.execute(seen, Vec::new()).await?;
        ensure!(
            seen.json() == "true",
            "the key was not part of it: {seen:?}"
        );
        ensure!(
            scene.look(ON_MASTODON).await?.nudge.is_some(),
            "it took the key that was for the input method"
        );
        Ok(scene)
    })
}

/// Chromium loads nothing of Hearth into such a page; a frame that cannot speak is taken away.
#[test]
fn a_silent_frame_is_given_up() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        scene
            .visit_network("https://mastodon.social/?page=isolated")
            .await?;
        paste(&scene).await?;
        match scene.browser.engine() {
            Engine::Chromium => {
                scene.element(HOST).await?;
                scene.no_frame().await?;
            }
            Engine::Firefox => drop(scene.nudged(ON_MASTODON).await?),
        }
        Ok(scene)
    })
}

/// How a composer goes: its name, and what the page does.
const WAYS_TO_GO: &[(&str, &str)] = &[
    (
        "removed",
        "document.querySelector('form.compose-form').remove()",
    ),
    ("the page is drawn anew", "document.body.replaceChildren()"),
    (
        "hidden",
        "document.querySelector('.compose-panel').style.display = 'none'",
    ),
    (
        "removed out of sight",
        "scrollTo(0, 2000); document.querySelector('form.compose-form').remove()",
    ),
    (
        "another route",
        "document.querySelector('.compose-panel').remove(); history.pushState(null, '', '/bookmarks')",
    ),
];

#[test]
fn it_leaves_with_its_composer() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        for (name, change) in WAYS_TO_GO {
            goes(&scene, change).await.context(*name)?;
        }
        // Emptied by a person.
        scene.visit_network(PRACTICE).await?;
        scene.nudges_are(Value::Null).await?;
        paste(&scene).await?;
        scene.nudged(ON_MASTODON).await?;
        scene.empty(ON_MASTODON).await?;
        scene.no_frame().await.context("emptied")?;
        // Sent: the page's script empties it, and no event says so.
        scene.nudges_are(Value::Null).await?;
        paste(&scene).await?;
        scene.nudged(ON_MASTODON).await?;
        scene.browser.press(&[Key::Control], Key::Enter).await?;
        scene.no_frame().await.context("sent")?;
        // Left for another page: nothing of it waits there.
        scene.nudges_are(Value::Null).await?;
        paste(&scene).await?;
        scene.nudged(ON_MASTODON).await?;
        scene
            .visit_network("https://mastodon.social/bookmarks")
            .await?;
        scene.element(ON_MASTODON.field).await?.click().await?;
        let since = now();
        scene.browser.press(&[], 'a').await?;
        ensure!(
            scene.stays_silent(since).await?,
            "it came along to another page"
        );
        Ok(scene)
    })
}

async fn goes(scene: &Scene, change: &str) -> Result<()> {
    scene.visit_network(PRACTICE).await?;
    // Not before: the page that goes may still hold a link, and would be offered something.
    scene.nudges_are(Value::Null).await?;
    paste(scene).await?;
    scene.nudged(ON_MASTODON).await?;
    scene.browser.execute(change, Vec::new()).await?;
    scene.no_frame().await?;
    wait_until("the background to know", async || {
        let script = "const all = await chrome.storage.session.get(null); \
                      return Object.entries(all).every(([name, { closed }]) => \
                        !name.startsWith('nudge/') || closed);";
        Ok((scene.behind(script, Vec::new()).await? == true).then_some(()))
    })
    .await
}

/// (answer, the buttons that give it, where the record then says so, what else would have to be
/// changed for a nudge to come). Each is asked again with the limits out of the way.
const ANSWERS: &[(&str, &[&str], &str, bool)] = &[
    (
        "an hour",
        &["Fewer of these", "Quiet for an hour"],
        "/snoozed_until",
        false,
    ),
    (
        "today",
        &["Fewer of these", "Quiet for today"],
        "/snoozed_until",
        false,
    ),
    (
        "not here",
        &["Fewer of these", "Not on mastodon.social"],
        "/quiet_hosts/0",
        false,
    ),
    (
        "never",
        &["Fewer of these", "Never this one again"],
        "/kinds/OwnWords/never",
        false,
    ),
    (
        "as it is",
        &["Post it as it is"],
        "/kinds/OwnWords/shown",
        true,
    ),
    (
        "own words",
        &["Add your own words"],
        "/kinds/OwnWords/shown",
        true,
    ),
    ("not now", &["Not now"], "/dismissed", true),
];

#[test]
fn every_answer_is_obeyed() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        scene.visit_network(PRACTICE).await?;
        for (name, buttons, kept, comes_again) in ANSWERS {
            answer(&scene, buttons, kept, *comes_again)
                .await
                .context(*name)?;
        }
        Ok(scene)
    })
}

async fn answer(scene: &Scene, buttons: &[&str], kept: &str, comes_again: bool) -> Result<()> {
    scene.empty(ON_MASTODON).await?;
    scene.nudges_are(Value::Null).await?;
    paste(scene).await?;
    scene.nudged(ON_MASTODON).await?;
    for button in buttons {
        scene.press_in_nudge(button).await?;
    }
    scene.no_frame().await?;
    let mut record = wait_until("the answer to be kept", async || {
        let record = scene.nudges().await?;
        let there = record.pointer(kept).is_some_and(|value| !value.is_null());
        Ok(there.then_some(record))
    })
    .await?;
    let seen = scene.look(ON_MASTODON).await?;
    ensure!(
        seen.text == LINK && seen.focused,
        "it touched the composer: {seen:?}"
    );
    // Long ago, and on another day: the limits allow the next one.
    record["last"] = Value::Null;
    record["day"] = Value::Null;
    scene.empty(ON_MASTODON).await?;
    scene.nudges_are(record).await?;
    let since = now();
    paste(scene).await?;
    if comes_again {
        let again = scene.nudged(ON_MASTODON).await?;
        again.keeps_manners()?;
        let card = scene
            .in_nudge(async || Ok(scene.browser.find_all(By::Css(".nudge.chip")).await?.len()))
            .await?;
        ensure!(card == 1, "the second time it is a chip");
        Ok(())
    } else {
        ensure!(scene.stays_silent(since).await?, "it came all the same");
        Ok(())
    }
}

#[test]
fn the_limits_hold() -> Result<()> {
    let today = |shown: u32, minutes_ago: i64, dismissed: u32| {
        json!({
            "last": now() - minutes_ago * MINUTE,
            "day": [Value::Null, shown],
            "dismissed": dismissed,
            "kinds": { "OwnWords": { "shown": shown } },
        })
    };
    // (case, the record, whether a nudge comes)
    let cases = [
        ("the first ever", Value::Null, true),
        ("within the hour", today(1, 30, 0), false),
        ("after an hour", today(1, 61, 0), true),
        ("after an hour, once dismissed", today(1, 61, 1), false),
        ("after two hours, once dismissed", today(1, 121, 1), true),
        ("after two hours, twice dismissed", today(1, 121, 2), false),
        ("the third today", today(2, 61, 0), true),
        ("the fourth today", today(3, 61, 0), false),
        ("switched off", json!({ "off": true }), false),
        (
            "rests",
            json!({ "kinds": { "OwnWords": { "rests_until": now() + HOUR } } }),
            false,
        ),
        ("snoozed", json!({ "snoozed_until": now() + HOUR }), false),
        (
            "snoozed till just now",
            json!({ "snoozed_until": now() - MINUTE }),
            true,
        ),
        (
            "quiet on another host",
            json!({ "quiet_hosts": ["example.org"] }),
            true,
        ),
    ];
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.browser.copy(LINK).await?;
        scene.visit_network(PRACTICE).await?;
        let date = scene
            .behind(
                "const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()] \
                   .map((part) => String(part).padStart(2, '0')).join('-');",
                Vec::new(),
            )
            .await?;
        for (name, record, comes) in &cases {
            let mut record = record.clone();
            if let Some(day) = record.pointer_mut("/day/0") {
                *day = date.clone();
            }
            scene.empty(ON_MASTODON).await?;
            scene.nudges_are(record).await?;
            let since = now();
            paste(&scene).await?;
            if *comes {
                scene.nudged(ON_MASTODON).await.map(drop).context(*name)?;
            } else {
                ensure!(
                    scene.stays_silent(since).await?,
                    "{name}: it came all the same"
                );
            }
        }
        Ok(scene)
    })
}
