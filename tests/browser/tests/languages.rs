//! Hearth speaks the reader's language, and every screen has room for it.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::nudge::ON_MASTODON;
use hearth_browser::{
    Scene, in_both, in_both_for_readers_of, in_both_without_hearth_for_readers_of,
};
use hearth_catalogue::CARDINAL_RULES;
use serde_json::{Value, json};
use xtask::driver::Viewport;

/// What a browser's user reads, the language that Hearth then speaks, how it is written, and what
/// the options page is called in it.
const READERS: &[(&str, &str, &str, &str)] = &[
    ("de-AT,en", "de", "ltr", "Einstellungen"),
    ("ar-EG,en", "ar", "rtl", "الخيارات"),
    ("sw,ja,en", "ja", "ltr", "設定"),
    ("sw", "en", "ltr", "Options"),
];

/// The languages of which there are pictures, beside English: one with long words, one that is
/// written the other way.
const PICTURED: [&str; 2] = ["de", "ar"];

/// (page, how wide and high)
const SCREENS: &[(&str, (u32, u32))] = &[
    ("popup", (380, 900)),
    ("welcome", (1000, 1500)),
    ("people", (900, 1500)),
    ("options", (900, 1500)),
    ("ledger", (900, 1500)),
    ("data", (900, 1900)),
    ("flames", (900, 1500)),
];

async fn open(scene: &Scene, page: &str) -> Result<()> {
    scene.to_front().await?;
    let page = format!("{page}.html");
    scene.browser.open_extension_page(&page).await?;
    scene.element("main section").await.map(drop)
}

/// The page is in this language, and goes its way.
async fn is_written(scene: &Scene, tag: &str, direction: &str) -> Result<()> {
    let root = "return [document.documentElement.lang, document.documentElement.dir];";
    let root = scene.browser.execute(root, Vec::new()).await?;
    let found: [String; 2] = root.convert()?;
    ensure!(found == [tag, direction], "it is in {found:?}");
    Ok(())
}

#[test]
fn every_screen_speaks_the_readers_language_and_has_room_for_it() -> Result<()> {
    for (reads, tag, direction, options) in READERS {
        in_both_for_readers_of(reads, async |scene: Scene| {
            scene.live_a_week().await?;
            for (page, (width, height)) in SCREENS {
                open(&scene, page).await?;
                let viewport = Viewport {
                    width: *width,
                    height: *height,
                    zoom: 1.0,
                };
                scene.browser.look_through(viewport).await?;
                if PICTURED.contains(tag) {
                    scene.pictures(&format!("{tag}-{page}")).await?;
                }
                is_written(&scene, tag, direction)
                    .await
                    .with_context(|| page.to_string())?;
                scene.has_room().await.with_context(|| page.to_string())?;
            }
            scene.grant("mastodon.social").await?;
            scene.go_blind("mastodon").await?;
            for (page, (width, height)) in [&SCREENS[0], &SCREENS[3]] {
                open(&scene, page).await?;
                let viewport = Viewport {
                    width: *width,
                    height: *height,
                    zoom: 1.0,
                };
                scene.browser.look_through(viewport).await?;
                if PICTURED.contains(tag) {
                    scene.pictures(&format!("{tag}-{page}-blind")).await?;
                }
                scene.has_room().await.context("where it is blind")?;
            }
            let title = scene.browser.title().await?;
            ensure!(title == *options, "the options page is called {title}");
            Ok(scene)
        })
        .with_context(|| format!("for somebody who reads {reads}"))?;
    }
    Ok(())
}

#[test]
fn the_nudge_speaks_the_readers_language() -> Result<()> {
    for (reads, tag, _, _) in &READERS[..2] {
        in_both_for_readers_of(reads, async |scene: Scene| {
            scene.grant("mastodon.social").await?;
            let link = "https://example.org/garden-notes";
            scene.browser.copy(link).await?;
            scene.visit_network("https://mastodon.social/").await?;
            scene.browser.look_through(Viewport::USUAL).await?;
            scene.nudges_are(Value::Null).await?;
            scene.come_again(ON_MASTODON).await?;
            scene.browser.paste().await?;
            scene.nudged(ON_MASTODON).await?;
            scene.pictures(&format!("{tag}-nudge")).await?;
            let language = scene
                .in_nudge(async || {
                    let root = "return document.documentElement.lang;";
                    let root = scene.browser.execute(root, Vec::new()).await?;
                    Ok(root.json().clone())
                })
                .await?;
            ensure!(language == json!(tag), "the nudge is in {language}");
            Ok(scene)
        })
        .with_context(|| format!("for somebody who reads {reads}"))?;
    }
    Ok(())
}

/// What the demo is called in each of those languages, and what its week comes to: as many links and
/// replies in every one, whatever its words look like.
const DEMOS: &[(&str, &str)] = &[
    ("Hearth ausprobieren", "Diese Woche: 8 Links, 1 Antwort."),
    ("جرّب Hearth", "هذا الأسبوع: ٨ روابط، رد واحد."),
    ("Hearthを試す", "今週: リンク8件、返信1件。"),
    ("Try Hearth", "This week: 8 links, 1 reply."),
];

#[test]
fn the_demo_speaks_the_readers_language_and_has_room_for_it() -> Result<()> {
    for ((reads, tag, direction, _), (title, week)) in READERS.iter().zip(DEMOS) {
        in_both_without_hearth_for_readers_of(reads, async |scene: Scene| {
            scene.visit_demo("").await?;
            is_written(&scene, tag, direction).await?;
            let found = scene.browser.title().await?;
            ensure!(found == *title, "it is called {found}");
            let found = scene.reads(".panel h1").await?;
            ensure!(found == *week, "the week is “{found}”");
            for (window, (width, height)) in [("wide", (1280, 1500)), ("narrow", (390, 2400))] {
                let viewport = Viewport {
                    width,
                    height,
                    zoom: 1.0,
                };
                scene.browser.look_through(viewport).await?;
                scene.has_room().await.context(window)?;
                if PICTURED.contains(tag) {
                    scene.pictures(&format!("{tag}-demo-{window}")).await?;
                }
            }
            Ok(scene)
        })
        .with_context(|| format!("for somebody who reads {reads}"))?;
    }
    Ok(())
}

/// The plural categories that the sentences are held to are those that browsers tell apart.
#[test]
fn browsers_know_the_same_plurals() -> Result<()> {
    in_both(async |scene: Scene| {
        for (tag, categories) in &CARDINAL_RULES {
            let script =
                "return new Intl.PluralRules(arguments[0]).resolvedOptions().pluralCategories;";
            let known = scene.browser.execute(script, vec![json!(tag)]).await?;
            let mut known: Vec<String> = known.convert()?;
            known.retain(|category| category != "other");
            known.sort_unstable();
            let mut ours: Vec<_> = categories.iter().map(|(name, _)| *name).collect();
            ours.sort_unstable();
            ensure!(known == ours, "{tag} has {known:?}");
            for (category, numbers) in *categories {
                for number in *numbers {
                    let script = "return new Intl.PluralRules(arguments[0]).select(arguments[1]);";
                    let given = vec![json!(tag), json!(number)];
                    let found = scene.browser.execute(script, given).await?;
                    ensure!(found.json() == category, "{number} in {tag}");
                }
            }
        }
        Ok(scene)
    })
}
