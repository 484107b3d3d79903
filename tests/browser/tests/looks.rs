//! How every screen looks, for people to look at, and that each works without a mouse.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::nudge::{HOST, ON_MASTODON};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::{Appearance, Viewport, wait_until};

/// What a person has set in their system, and what the pictures call it.
const LOOKS: &[(&str, Appearance)] = &[
    (
        "light",
        Appearance {
            dark: false,
            forced_colours: false,
            reduced_motion: false,
        },
    ),
    (
        "dark",
        Appearance {
            dark: true,
            forced_colours: false,
            reduced_motion: false,
        },
    ),
    (
        "forced",
        Appearance {
            dark: false,
            forced_colours: true,
            reduced_motion: false,
        },
    ),
];

/// (page, how wide and high, whether a week was lived and its name)
const SCREENS: &[(&str, (u32, u32), &str)] = &[
    ("popup", (380, 620), "empty"),
    ("welcome", (1000, 1500), "empty"),
    ("people", (900, 900), "empty"),
    ("flames", (900, 700), "empty"),
    ("options", (900, 1200), "empty"),
    ("ledger", (900, 700), "empty"),
    ("data", (900, 1500), "empty"),
    ("popup", (380, 1060), "week"),
    ("welcome", (1000, 1500), "people"),
    ("people", (900, 1500), "people"),
    ("flames", (900, 1500), "people"),
    ("options", (900, 1500), "people"),
    ("ledger", (900, 1500), "week"),
    ("data", (900, 1900), "week"),
];

async fn open(scene: &Scene, page: &str) -> Result<()> {
    scene.to_front().await?;
    scene
        .browser
        .open_extension_page(&format!("{page}.html"))
        .await?;
    scene.element("main section").await.map(drop)
}

async fn pictures(scene: &Scene, screen: &str, state: &str) -> Result<()> {
    scene.pictures_in(LOOKS, &format!("{screen}-{state}")).await
}

#[test]
fn every_screen_has_its_picture_and_is_walked_by_tab() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.to_front().await?;
        for (page, (width, height), state) in SCREENS {
            if *state == "week" {
                scene.live_a_week().await?;
            }
            open(&scene, page).await?;
            let viewport = Viewport {
                width: *width,
                height: *height,
                zoom: 1.0,
            };
            scene.browser.look_through(viewport).await?;
            pictures(&scene, page, state).await?;
            scene
                .walks_by_tab()
                .await
                .with_context(|| format!("{page}, {state}"))?;
        }
        let troubles = json!([{ "Storage": "QuotaExceededError" }]);
        scene
            .behind(
                "await chrome.storage.session.set({ troubles: given[0] });",
                vec![troubles],
            )
            .await?;
        open(&scene, "popup").await?;
        pictures(&scene, "popup", "troubles").await?;
        climbing(&scene).await?;
        blind(&scene).await?;
        Ok(scene)
    })
}

/// Gives somebody in embers replies enough for the next rung, and a video call last year.
const CLIMBING: &str = "
    const all = await chrome.storage.local.get(null);
    const [key, ana] = Object.entries(all).find(([, it]) => it?.name?.startsWith('Ana'));
    const ago = (days) => Date.now() - days * 24 * 60 * 60 * 1000;
    const talks = [20, 19, 18, 17].map((days) => ({ at: ago(days), kind: 'Reply' }));
    const highest = { channel: 'Video', at: ago(300) };
    await chrome.storage.local.set({
      [key]: { ...ana, talks }, [key.replace('person/', 'details/')]: { highest },
    });
    await chrome.storage.local.remove('turns');";

/// The next rung, lines to begin with and the ways to speak, all open; and the highest rung so far.
async fn climbing(scene: &Scene) -> Result<()> {
    scene.behind(CLIMBING, Vec::new()).await?;
    let viewport = Viewport {
        width: 380,
        height: 1300,
        zoom: 1.0,
    };
    scene.browser.look_through(viewport).await?;
    open(scene, "popup").await?;
    scene.element(".person .rung a").await?;
    for opens in [".beside", ".actions"] {
        let button = format!(".person {opens} [aria-expanded]");
        scene.element(&button).await?.click().await?;
    }
    scene.element(".person .choices").await?;
    pictures(scene, "popup", "ladder").await?;
    open(scene, "people").await?;
    let width = 900;
    let viewport = Viewport { width, ..viewport };
    scene.browser.look_through(viewport).await?;
    pictures(scene, "people", "ladder").await
}

/// The pages that say where Hearth may be blind.
async fn blind(scene: &Scene) -> Result<()> {
    scene.grant("mastodon.social").await?;
    scene.go_blind("mastodon").await?;
    for (page, (width, height)) in [("popup", (380, 1100)), ("options", (900, 1500))] {
        open(scene, page).await?;
        let viewport = Viewport {
            width,
            height,
            zoom: 1.0,
        };
        scene.browser.look_through(viewport).await?;
        pictures(scene, page, "blind").await?;
        scene
            .walks_by_tab()
            .await
            .with_context(|| page.to_owned())?;
    }
    Ok(())
}

#[test]
fn the_nudge_has_its_pictures() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene
            .browser
            .copy("https://example.org/garden-notes")
            .await?;
        scene.visit_network("https://mastodon.social/").await?;
        scene
            .browser
            .look_through(Viewport {
                width: 1280,
                height: 800,
                zoom: 1.0,
            })
            .await?;
        for (state, record) in [
            ("card", Value::Null),
            ("chip", json!({ "kinds": { "OwnWords": { "shown": 1 } } })),
        ] {
            scene.empty(ON_MASTODON).await?;
            scene.nudges_are(record).await?;
            scene.come_again(ON_MASTODON).await?;
            scene.browser.paste().await?;
            scene.nudged(ON_MASTODON).await?;
            pictures(&scene, "nudge", state).await?;
            // With everything open.
            if state == "card" {
                scene.press_in_nudge("Ask something").await?;
                scene.press_in_nudge("Fewer of these").await?;
                scene.nudged(ON_MASTODON).await?;
                pictures(&scene, "nudge", "open").await?;
            }
        }
        ensure!(scene.browser.find_all(By::Css(HOST)).await?.len() == 1);
        Ok(scene)
    })
}

#[test]
fn everything_works_by_keys_alone() -> Result<()> {
    in_both(async |scene: Scene| {
        open(&scene, "welcome").await?;
        scene.tab_to("Name").await?;
        scene.type_text("Grete").await?;
        scene.browser.press(&[], Key::Enter).await?;
        let named = "//ul[@class='named']//strong[contains(., 'Grete')]";
        wait_until("Grete to be on the list", async || {
            Ok(scene.browser.find(By::XPath(named)).await.ok())
        })
        .await?;
        scene.live_a_week().await?;
        open(&scene, "popup").await?;
        scene.tab_to("Said hello to Ana").await?;
        scene.browser.press(&[], Key::Space).await?;
        gone(&scene, "Said hello to Ana").await?;
        // It was none: the focus is on the way back.
        wait_until("the focus on the way back", async || {
            Ok((scene.focus().await?.name == "Undo").then_some(()))
        })
        .await?;
        scene.browser.press(&[], Key::Enter).await?;
        wait_until("Ana to be back", async || {
            let controls = scene.controls().await?;
            let mut hello = controls
                .iter()
                .filter(|it| it.starts_with("Said hello to Ana"));
            Ok(hello.next().map(drop))
        })
        .await?;
        scene.tab_to("Later, Bo").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.tab_to("Tomorrow").await?;
        scene.browser.press(&[], Key::Enter).await?;
        gone(&scene, "Said hello to Bo").await?;
        scene.tab_to("That’s wrong").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.tab_to("A repost").await?;
        scene.browser.press(&[], Key::Down).await?;
        scene.tab_to("Correct it").await?;
        scene.browser.press(&[], Key::Enter).await?;
        wait_until("the correction", async || {
            let ledger = scene.ledger().await?;
            let last = ledger.iter().max_by_key(|entry| entry.at);
            Ok(last
                .filter(|last| last.kind != hearth::activity::Kind::Repost)
                .map(drop))
        })
        .await?;
        wait_until("the popup to show the correction", async || {
            let popup = scene.browser.find(By::Css("main.popup")).await?;
            Ok((!popup.text().await?.contains("epost")).then_some(()))
        })
        .await?;
        let before = scene.ledger().await?.len();
        scene.tab_to("That’s wrong").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.tab_to("Remove it").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene
            .ledger_where("the removal", |ledger| ledger.len() == before - 1)
            .await?;
        scene.tab_to("Undo").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene
            .ledger_where("the return", |ledger| ledger.len() == before)
            .await?;
        Ok(scene)
    })
}

async fn gone(scene: &Scene, name: &str) -> Result<()> {
    wait_until(&format!("“{name}” to go"), async || {
        let controls = scene.controls().await?;
        Ok((!controls.iter().any(|control| control.starts_with(name))).then_some(()))
    })
    .await
}
