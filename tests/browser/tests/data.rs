//! The data as a whole: saved, forgotten, read back, restored; and storage that fails.

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use hearth::message::{AskCircles, AskData, RemovePerson, SaidHello, SetSelling};
use hearth::nudge::first_phrases;
use hearth_browser::{Scene, differences, in_both, in_both_for_good};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;

const HOST: &str = "mastodon.social";

async fn open(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page("data.html").await?;
    scene.element("#data button").await.map(drop)
}

/// Goes with the Tab key to the button with these words, and presses it with another key.
async fn press(scene: &Scene, words: &str) -> Result<()> {
    scene.element("#data button").await?;
    scene.tab_to(words).await?;
    scene.browser.press(&[], Key::Enter).await
}

/// Waits until a question is open: then the focus is on it.
async fn asked(scene: &Scene) -> Result<()> {
    scene.focus_is_on("#data-question").await
}

/// Saves a copy by the page's button, and takes the file that the browser made.
async fn save(scene: &Scene) -> Result<(PathBuf, String)> {
    let folder = scene.browser.downloads();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    open(scene).await?;
    press(scene, "Save a copy").await?;
    wait_until("the file", async || {
        let Ok(files) = std::fs::read_dir(&folder) else {
            return Ok(None);
        };
        for file in files {
            let path = file?.path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            // Under its own name, and whole: browsers write it under another one first.
            let is_json = path.extension().is_some_and(|ending| ending == "json");
            let is_done = name.starts_with("hearth-") && is_json;
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if is_done && serde_json::from_str::<Value>(&text).is_ok() {
                return Ok(Some((path, text)));
            }
        }
        Ok(None)
    })
    .await
}

async fn read_back(scene: &Scene, path: &std::path::Path) -> Result<()> {
    let field = scene.element("#copy-file").await?;
    field.send_keys(path.to_string_lossy().as_ref()).await?;
    asked(scene).await?;
    press(scene, "Read it back").await
}

/// Waits until the page says so, in what is read out or in what went wrong.
async fn said(scene: &Scene, words: &str) -> Result<()> {
    wait_until(&format!("the page to say “{words}”"), async || {
        let script = "return [...document.querySelectorAll('[role=status], [role=alert], main')].map((it) => it.innerText).join(' ');";
        let text = scene.browser.execute(script, Vec::new()).await?;
        let text: String = text.convert()?;
        ensure!(text.contains(words), "it says {text:?}");
        Ok(Some(()))
    })
    .await
}

async fn people(scene: &Scene) -> Result<usize> {
    Ok(scene.ask(AskCircles {}).await?.len())
}

async fn saved_erased_and_read_back(scene: &Scene) -> Result<()> {
    scene.grant(HOST).await?;
    scene.live_a_week().await?;
    let phrases = vec!["tupperware".to_owned()];
    scene.ask(SetSelling { phrases }).await?;
    let people_before = people(scene).await?;
    let (path, first) = save(scene).await?;
    let file: Value = serde_json::from_str(&first)?;
    ensure!(file["sites"] == json!([format!("*://{HOST}/*")]), "{first}");
    ensure!(
        first.lines().count() > 50,
        "it is not for people to read: {first}"
    );
    // Out of the folder that the next saving empties.
    let kept = scene.browser.downloads().with_file_name("kept.json");
    std::fs::rename(&path, &kept)?;

    press(scene, "Erase everything").await?;
    asked(scene).await?;
    ensure!(
        people(scene).await? == people_before,
        "asked once, it is gone already"
    );
    // Another tab was in front meanwhile: the way begins anew.
    open(scene).await?;
    press(scene, "Erase everything").await?;
    asked(scene).await?;
    press(scene, "Go on").await?;
    wait_until("the second question", async || {
        let asked = scene.browser.find(By::Css("#data-question")).await?;
        Ok(asked.text().await?.contains("Once more").then_some(()))
    })
    .await?;
    asked(scene).await?;
    press(scene, "Erase it all").await?;
    said(scene, "Everything is erased.").await?;
    let left = scene.stored().await?;
    // Hearth may have woken since, and begun as on the first day.
    let begun_with = |(name, value): &(&String, &Value)| match name.as_str() {
        "schema" => true,
        "selling" => **value == json!(first_phrases()),
        _ => false,
    };
    let left: Vec<_> = left.iter().filter(|one| !begun_with(one)).collect();
    ensure!(left.is_empty(), "{left:?}");
    scene.until_registered(&[]).await?;

    open(scene).await?;
    read_back(scene, &kept).await?;
    said(scene, "The copy is read back.").await?;
    ensure!(people(scene).await? == people_before);
    scene.to_front().await?;
    let (_, second) = save(scene).await?;
    let again: Value = serde_json::from_str(&second)?;
    let [was, is] = [&file, &again].map(|file| file["records"].as_object().cloned());
    let (was, is) = (was.unwrap_or_default(), is.unwrap_or_default());
    ensure!(first == second, "{:#?}", differences(&was, &is));

    // The copy cannot grant a site: the page says which it was, and asks within the click.
    said(scene, HOST).await?;
    scene.browser.will_allow(&format!("*://{HOST}/*")).await?;
    press(scene, "Count on these").await?;
    scene.until_registered(&[&format!("*://{HOST}/*")]).await?;
    wait_until("the question to go", async || {
        Ok(scene.ask(AskData {}).await?.wanted.is_empty().then_some(()))
    })
    .await
}

/// Files that are none, and a word of the sentence that says so.
const NO_COPIES: &[(&str, &str)] = &[
    ("", "no copy"),
    ("{", "no copy"),
    ("[1, 2]", "no copy"),
    (r#"{"hearth": 1, "records": {}}"#, "no copy"),
    (r#"{"hearth": 99, "records": {"schema": 1}}"#, "newer"),
    (r#"{"hearth": 1, "records": {"schema": 99}}"#, "newer"),
];

async fn what_is_no_copy_changes_nothing(scene: &Scene) -> Result<()> {
    let before = scene.kept().await?;
    open(scene).await?;
    for (content, word) in NO_COPIES {
        let path = scene.browser.downloads().with_file_name("no-copy.json");
        std::fs::write(&path, content)?;
        read_back(scene, &path).await?;
        said(scene, word)
            .await
            .with_context(|| format!("{content:?}"))?;
        ensure!(
            scene.kept().await? == before,
            "{content:?} changed something"
        );
        open(scene).await?;
    }
    Ok(())
}

async fn a_snapshot_is_restored(scene: &Scene) -> Result<()> {
    scene.forget().await?;
    scene.live_a_week().await?;
    // The first wake of a day keeps one.
    let list = scene.ask(AskCircles {}).await?;
    wait_until("a snapshot", async || {
        Ok((!scene.ask(AskData {}).await?.snapshots.is_empty()).then_some(()))
    })
    .await?;
    let gone = list.first().context("somebody")?.id.clone();
    scene.ask(RemovePerson { person: gone }).await?;
    open(scene).await?;
    press(scene, "Restore").await?;
    asked(scene).await?;
    press(scene, "Restore").await?;
    said(scene, "Restored.").await?;
    ensure!(scene.ask(AskCircles {}).await? == list);
    ensure!(
        scene.ask(AskData {}).await?.snapshots.len() == 2,
        "none from before"
    );
    scene.to_front().await
}

#[test]
fn everything_can_be_taken_along_brought_back_and_let_go_of() -> Result<()> {
    in_both(async |scene: Scene| {
        saved_erased_and_read_back(&scene).await.context("a copy")?;
        what_is_no_copy_changes_nothing(&scene)
            .await
            .context("no copy")?;
        a_snapshot_is_restored(&scene).await.context("a snapshot")?;
        Ok(scene)
    })
}

/// (what is wrong, the record that makes it so, a word of the sentence about it)
const BROKEN: &[(&str, &str, &str)] = &[
    ("newer", r#"{"schema": 99}"#, "newer Hearth"),
    ("corrupt", r#"{"people": 7}"#, "could not read"),
    ("corrupt", r#"{"nudges": "junk"}"#, "could not read"),
];

async fn broken_storage_is_told_and_saved(scene: &Scene) -> Result<()> {
    for (what, records, words) in BROKEN {
        scene.forget().await?;
        scene.live_a_week().await?;
        let records: Value = serde_json::from_str(records)?;
        let put = "await chrome.storage.local.set(given[0]);";
        scene.behind(put, vec![records.clone()]).await?;
        let before = scene.kept().await?;
        // Somebody looks, and something is asked that would change what is kept.
        scene.to_front().await?;
        scene.browser.open_extension_page("popup.html").await?;
        scene.element("main.popup .top").await?;
        scene.browser.open_extension_page("people.html").await?;
        scene.element("main.options .parts").await?;
        open(scene).await?;
        said(scene, words)
            .await
            .with_context(|| format!("{what}: {records}"))?;
        let (_, file) = save(scene).await?;
        let file: Value = serde_json::from_str(&file)?;
        // It follows from the people, and is in no copy.
        for (name, value) in before.iter().filter(|(name, _)| *name != "turns") {
            let moved = file["records"].as_object().into_iter().flatten();
            let is_there = moved.filter(|(key, _)| key.contains(name.as_str()));
            ensure!(
                is_there.into_iter().any(|(_, kept)| kept == value),
                "{what}: {name} is not in the copy: {file}"
            );
        }
        scene.to_front().await?;
    }
    Ok(())
}

#[test]
fn broken_storage_ends_in_a_sentence_and_a_copy() -> Result<()> {
    in_both(async |scene: Scene| {
        broken_storage_is_told_and_saved(&scene).await?;
        scene.forget().await?;
        Ok(scene)
    })
}

/// What a browser does when there is no room: it refuses to write. Said before anything else runs.
const NO_ROOM: &str = "chrome.runtime.onMessage.addListener((message) => { \
    if (message?.full !== undefined) globalThis.full = message.full; }); \
    const set = chrome.storage.local.set.bind(chrome.storage.local); \
    Object.defineProperty(chrome.storage.local, 'set', { value: (records) => globalThis.full \
      ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(records) });\n";

#[test]
fn full_storage_ends_in_a_sentence_and_a_copy() -> Result<()> {
    in_both_for_good(async |mut scene: Scene| {
        scene.grant(HOST).await?;
        scene.live_a_week().await?;
        let person = scene.ask(AskCircles {}).await?.remove(0).id;
        scene.before_the_background(NO_ROOM).await?;
        let before = scene.kept().await?;
        scene
            .behind(
                "await chrome.runtime.sendMessage({ full: true }).catch(() => {});",
                Vec::new(),
            )
            .await?;
        let refused = scene.ask(SaidHello { person }).await;
        ensure!(refused.is_err(), "it was saved");
        let why = format!("{refused:?}");
        ensure!(
            why.contains("could not save") || why.contains("Storage"),
            "{why}"
        );
        ensure!(scene.kept().await? == before, "something was changed");
        let (_, file) = save(&scene).await?;
        let file: Value = serde_json::from_str(&file)?;
        ensure!(file["records"]["people"] == before["people"]);
        scene.to_front().await?;
        Ok(scene)
    })
}
