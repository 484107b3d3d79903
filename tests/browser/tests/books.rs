//! Address books: a file is chosen, looked over, brought in and taken back; and what is saved comes in
//! again. Once by mouse, once by keyboard alone.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use hearth::message::{AskCircles, AskContacts};
use hearth_browser::Scene;
use hearth_browser::axe::{self, Whole};
use thirtyfour::{By, Key};
use xtask::driver::{Appearance, wait_until};
use xtask::workspace;

/// The button that brings people in.
const BRING_IN: &str = ".book .button.strong";
/// The button that takes that back.
const UNDO: &str = "#book-undo";

fn sample(name: &str) -> PathBuf {
    workspace::root().join("tests/contacts").join(name)
}

async fn open(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page("people.html").await?;
    scene.element("#books .button").await.map(drop)
}

/// Chooses a file: a browser's own window for that is no page, so it is put into the field.
async fn choose(scene: &Scene, path: &Path) -> Result<()> {
    let field = scene.element("#book-file").await?;
    field.send_keys(path.to_string_lossy().as_ref()).await?;
    scene.focus_is_on("#book-inside").await
}

async fn names(scene: &Scene) -> Result<Vec<String>> {
    let people = scene.ask(AskCircles {}).await?;
    Ok(people.into_iter().map(|person| person.name).collect())
}

async fn until_there_are(scene: &Scene, expected: &[&str]) -> Result<()> {
    wait_until(&format!("{expected:?} to be on the list"), async || {
        let names = names(scene).await?;
        Ok((names == expected).then_some(()))
    })
    .await
}

async fn says(scene: &Scene, words: &str) -> Result<()> {
    wait_until(&format!("the page to say “{words}”"), async || {
        let text = scene.browser.find(By::Css("#books")).await?.text().await?;
        ensure!(text.contains(words), "it says {text:?}");
        Ok(Some(()))
    })
    .await
}

/// axe-core finds nothing, light and dark.
async fn is_accessible(scene: &Scene) -> Result<()> {
    for dark in [false, true] {
        let appearance = Appearance {
            dark,
            forced_colours: false,
            reduced_motion: true,
        };
        scene.browser.appear(appearance).await?;
        let found = axe::judge(scene, Whole::Page).await?;
        ensure!(found.is_empty(), "dark: {dark}: {found:?}");
    }
    Ok(())
}

async fn by_mouse(scene: &Scene) -> Result<()> {
    open(scene).await?;
    choose(scene, &sample("google.vcf")).await?;
    says(scene, "New: 2.").await?;
    says(scene, "It is not clear which day the birthday is").await?;
    ensure!(names(scene).await?.is_empty(), "a dry run added somebody");
    is_accessible(scene).await?;
    scene.pictures("people-import").await?;
    // Bo is not wanted.
    let boxes = scene.browser.find_all(By::Css(".book .tick input")).await?;
    boxes.get(1).context("two boxes")?.click().await?;
    scene.element(BRING_IN).await?.click().await?;
    until_there_are(scene, &["Ana Ferreira"]).await?;
    says(scene, "Added: 1. Joined: 0.").await?;

    // The same file again: there is nothing new of Ana.
    choose(scene, &sample("google.vcf")).await?;
    says(scene, "all of it is known of Ana Ferreira").await?;
    says(scene, "New: 1.").await?;
    scene.pictures("people-import-again").await?;
    scene.element(BRING_IN).await?.click().await?;
    until_there_are(scene, &["Ana Ferreira", "Bo Lindqvist"]).await?;
    scene.element(UNDO).await?.click().await?;
    until_there_are(scene, &["Ana Ferreira"]).await
}

async fn by_keyboard(scene: &Scene) -> Result<()> {
    scene.forget().await?;
    open(scene).await?;
    choose(scene, &sample("outlook-de.csv")).await?;
    says(scene, "there is no name").await?;
    // What the columns hold is said one after another; what is below follows.
    for (header, letter, name) in [("Vorname", "G", "Jörg"), ("Nachname", "F", "Jörg Müller")] {
        scene.tab_to(header).await?;
        scene.type_text(letter).await?;
        wait_until("the table to follow, and the focus to stay", async || {
            let script = "return document.querySelector('.book tbody')?.innerText ?? '';";
            let text = scene.browser.execute(script, Vec::new()).await?;
            let text: String = text.convert()?;
            let stays = scene.focus().await?.name == header;
            Ok((text.contains(name) && stays).then_some(()))
        })
        .await?;
    }
    says(scene, "New: 1.").await?;
    scene.tab_to("Bring in those ticked (1)").await?;
    scene.browser.press(&[], Key::Enter).await?;
    // Nothing is asked of the background here: another tab in front would take the focus along.
    wait_until("the focus on the way back", async || {
        Ok((scene.focus().await?.name == "Undo").then_some(()))
    })
    .await?;
    until_the_list_shows(scene, "Jörg Müller", true).await?;
    scene.browser.press(&[], Key::Enter).await?;
    until_the_list_shows(scene, "Jörg Müller", false).await?;
    until_there_are(scene, &[]).await
}

async fn until_the_list_shows(scene: &Scene, name: &str, shown: bool) -> Result<()> {
    wait_until(&format!("{name} to be shown: {shown}"), async || {
        let text = scene.browser.find(By::Css("#people")).await?.text().await?;
        Ok((text.contains(name) == shown).then_some(()))
    })
    .await
}

/// Saves everybody by the button with these words, and gives the file.
async fn save(scene: &Scene, words: &str, ending: &str) -> Result<PathBuf> {
    let folder = scene.browser.downloads();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    open(scene).await?;
    scene.tab_to(words).await?;
    scene.browser.press(&[], Key::Enter).await?;
    let saved = wait_until("the file", async || {
        let Ok(files) = std::fs::read_dir(&folder) else {
            return Ok(None);
        };
        for file in files {
            let path = file?.path();
            let is_it = path.extension().is_some_and(|found| found == ending);
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if is_it && text.contains("Ana Ferreira") {
                return Ok(Some(path));
            }
        }
        Ok(None)
    })
    .await?;
    let kept = folder.with_file_name(format!("kept.{ending}"));
    std::fs::rename(&saved, &kept)?;
    Ok(kept)
}

async fn what_is_saved_comes_in_again(scene: &Scene) -> Result<()> {
    for (words, ending) in [("Save as vCard", "vcf"), ("Save as CSV", "csv")] {
        scene.forget().await?;
        open(scene).await?;
        choose(scene, &sample("google.vcf")).await?;
        scene.element(BRING_IN).await?.click().await?;
        until_there_are(scene, &["Ana Ferreira", "Bo Lindqvist"]).await?;
        let contacts = async || -> Result<Vec<_>> {
            let known = scene.ask(AskContacts {}).await?.into_iter();
            let known = known.map(|mut one| {
                // A table has a column for each channel.
                one.contact.ways.sort_by_key(|way| way.channel);
                one.contact
            });
            Ok(known.collect())
        };
        let before = contacts().await?;
        let file = save(scene, words, ending).await?;
        scene.forget().await?;
        open(scene).await?;
        choose(scene, &file).await?;
        scene.element(BRING_IN).await?.click().await?;
        until_there_are(scene, &["Ana Ferreira", "Bo Lindqvist"]).await?;
        let after = contacts().await?;
        ensure!(after == before, "{words}: {before:#?} became {after:#?}");
    }
    Ok(())
}

async fn what_is_no_book_is_told(scene: &Scene) -> Result<()> {
    let path = scene.browser.downloads().with_file_name("no-book.csv");
    std::fs::write(&path, "hello")?;
    open(scene).await?;
    let field = scene.element("#book-file").await?;
    field.send_keys(path.to_string_lossy().as_ref()).await?;
    says(scene, "finds no address book").await
}

#[test]
fn people_come_in_from_a_file_and_go_into_one() -> Result<()> {
    axe::in_both_at_once(async |scene: Scene| {
        by_mouse(&scene).await.context("by mouse")?;
        by_keyboard(&scene).await.context("by keyboard")?;
        what_is_saved_comes_in_again(&scene)
            .await
            .context("saved")?;
        what_is_no_book_is_told(&scene).await.context("no book")?;
        Ok(scene)
    })
}
