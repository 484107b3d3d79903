//! People are put off until a day, ties rest and are woken, and one notification a day is switched on
//! and off.

use anyhow::{Context as _, Result, ensure};
use hearth::message::AskOptions;
use hearth_browser::{Scene, in_both, in_both_for_good, newcomer};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;

/// Lights everybody's flame two months ago, so that it is low now; what follows from that is found anew.
const LIT_LONG_AGO: &str = "
    const all = await chrome.storage.local.get(null);
    const people = Object.entries(all).filter(([key]) => key.startsWith('person/'));
    const long = 60 * 24 * 60 * 60 * 1000;
    await chrome.storage.local.set(Object.fromEntries(
      people.map(([key, person]) => [key, { ...person, added: person.added - long }])));
    await chrome.storage.local.remove('turns');";

/// Chooses a day so many days from now in the open field, as it is chosen from a calendar.
const CHOOSE_DAY: &str = "
    const day = new Date(); day.setDate(day.getDate() + arguments[0]);
    const two = (number) => String(number).padStart(2, '0');
    const field = document.querySelector('.a-day input');
    field.value = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();";

async fn with_people(scene: &Scene, names: &[&str]) -> Result<()> {
    for name in names {
        scene.ask(newcomer(name)).await?;
    }
    scene.behind(LIT_LONG_AGO, Vec::new()).await.map(drop)
}

/// Waits until the page in front shows so many of these.
async fn shows(scene: &Scene, selector: &str, many: usize) -> Result<()> {
    wait_until(&format!("{many} of {selector}"), async || {
        let found = scene.browser.find_all(By::Css(selector)).await?.len();
        ensure!(found == many, "there are {found}");
        Ok(Some(()))
    })
    .await
}

/// The record of somebody.
async fn person(scene: &Scene, name: &str) -> Result<Value> {
    let stored = scene.stored().await?;
    let mut people = stored.iter().filter(|(key, _)| key.starts_with("person/"));
    let found = people.find(|(_, person)| person["name"] == name);
    Ok(found.map(|(_, person)| person.clone()).unwrap_or_default())
}

#[test]
fn somebody_is_put_off_until_a_day() -> Result<()> {
    in_both(async |scene: Scene| {
        with_people(&scene, &["Bo", "Yuki"]).await?;
        scene.to_front().await?;
        scene.browser.open_extension_page("popup.html").await?;
        shows(&scene, ".people > li", 2).await?;
        // By mouse.
        scene.element(".person > .plain").await?.click().await?;
        scene.element(".a-day input").await?;
        scene.browser.execute(CHOOSE_DAY, vec![json!(0)]).await?;
        scene.element(".a-day button").await?.click().await?;
        shows(&scene, ".a-day .problem:not(:empty)", 1).await?;
        scene.browser.execute(CHOOSE_DAY, vec![json!(9)]).await?;
        scene.element(".a-day button").await?.click().await?;
        shows(&scene, ".people > li", 1).await?;
        let until = person(&scene, "Bo").await?["later_until"].clone();
        ensure!(until.is_i64(), "{until}");
        // By keyboard.
        scene.tab_to("Later, Yuki").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.element(".a-day input").await?;
        scene.browser.execute(CHOOSE_DAY, vec![json!(9)]).await?;
        scene.browser.press(&[], Key::Enter).await?;
        shows(&scene, ".people > li", 0).await?;
        Ok(scene)
    })
}

#[test]
fn a_tie_rests_and_is_woken() -> Result<()> {
    in_both(async |scene: Scene| {
        with_people(&scene, &["Bo"]).await?;
        scene.to_front().await?;
        // By keyboard there, by mouse here, and the other way round.
        for by_mouse in [false, true] {
            scene.browser.open_extension_page("popup.html").await?;
            shows(&scene, ".people > li", 1).await?;
            if by_mouse {
                scene.element(".person > .plain").await?.click().await?;
                let rest = ".person .choices .button:last-child";
                scene.element(rest).await?.click().await?;
            } else {
                for name in ["Later, Bo", "Let the tie rest"] {
                    scene.tab_to(name).await?;
                    scene.browser.press(&[], Key::Enter).await?;
                }
            }
            shows(&scene, ".people > li", 0).await?;
            ensure!(person(&scene, "Bo").await?["rests"] == true);
            scene.browser.open_extension_page("people.html").await?;
            shows(&scene, ".waiting .hint", 1).await?;
            if by_mouse {
                scene.tab_to("Wake the tie with Bo").await?;
                scene.browser.press(&[], Key::Enter).await?;
            } else {
                scene.element(".waiting .plain").await?.click().await?;
            }
            shows(&scene, ".waiting .hint", 0).await?;
            ensure!(person(&scene, "Bo").await?["rests"].is_null());
        }
        Ok(scene)
    })
}

/// The day's turn has not been yet, and its hour has come.
const IS_TIME: &str = "
    const { reminding } = await chrome.storage.local.get('reminding');
    await chrome.storage.local.set({ reminding: { ...reminding, minute_of_day: 0, last: null } });";

async fn is_on(scene: &Scene) -> Result<bool> {
    Ok(scene.ask(AskOptions {}).await?.reminders.on)
}

async fn until_on(scene: &Scene, on: bool) -> Result<()> {
    wait_until("the switch", async || {
        Ok((is_on(scene).await? == on).then_some(()))
    })
    .await?;
    let checked = if on { ":checked" } else { ":not(:checked)" };
    shows(scene, &format!("#reminders .switch input{checked}"), 1).await
}

/// Switches the notification on by mouse; its hour is not now.
async fn switched_on(scene: &mut Scene) -> Result<()> {
    // Chromium complains where nothing is granted when a version comes.
    scene.grant("mastodon.social").await?;
    scene.will_allow_notifications().await?;
    with_people(scene, &["Bo"]).await?;
    scene.to_front().await?;
    scene.browser.open_extension_page("options.html").await?;
    ensure!(!is_on(scene).await?, "nobody asked for it");
    scene
        .element("#reminders .switch input")
        .await?
        .click()
        .await?;
    until_on(scene, true).await.context("switched on")?;
    shows(scene, "#reminder-hour", 1).await?;
    ensure!(scene.notifications().await? == 0, "its hour is not now");
    Ok(())
}

/// Wakes the background, and waits until the notification stands there.
async fn notified(scene: &Scene) -> Result<()> {
    scene.ask(AskOptions {}).await?;
    wait_until("the notification", async || {
        Ok((scene.notifications().await? == 1).then_some(()))
    })
    .await
}

#[test]
fn a_click_on_the_notification_shows_whose_turn_it_is() -> Result<()> {
    in_both_for_good(async |mut scene: Scene| {
        switched_on(&mut scene).await?;
        scene.browser.stop_background().await?;
        scene.behind(IS_TIME, Vec::new()).await?;
        notified(&scene).await?;
        ensure!(!scene.shows_popup_or("flames.html").await?);
        scene.browser.click_notification("hearth").await?;
        wait_until("the popup, or the flames", async || {
            Ok(scene.shows_popup_or("flames.html").await?.then_some(()))
        })
        .await?;
        wait_until("the notification to go", async || {
            Ok((scene.notifications().await? == 0).then_some(()))
        })
        .await?;
        Ok(scene)
    })
}

#[test]
fn a_notification_comes_where_it_is_switched_on() -> Result<()> {
    in_both_for_good(async |mut scene: Scene| {
        switched_on(&mut scene).await?;
        scene.browser.stop_background().await?;
        scene.behind(IS_TIME, Vec::new()).await?;
        notified(&scene).await?;
        scene.browser.stop_background().await?;
        notified(&scene).await?;
        let clear = "await chrome.notifications.clear('hearth');";
        scene.behind(clear, Vec::new()).await?;

        // Taken away elsewhere, the switch says so by itself.
        let withdraw = "await chrome.permissions.remove({ permissions: ['notifications'] });";
        scene.behind(withdraw, Vec::new()).await?;
        until_on(&scene, false).await.context("taken away")?;
        // By keyboard on, and off again. Hearth's pages go with the version.
        scene.visit("about:blank").await?;
        scene.will_allow_notifications().await?;
        scene.to_front().await?;
        scene.browser.open_extension_page("options.html").await?;
        scene.element("#reminders .switch input").await?;
        scene.tab_to("Tell me once a day").await?;
        for on in [true, false] {
            scene.browser.press(&[], Key::Space).await?;
            until_on(&scene, on).await.context("by keyboard")?;
        }
        Ok(scene)
    })
}
