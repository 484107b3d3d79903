//! The demo, in browsers without Hearth: static files, and no network but for them.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::demo::{ANSWER, NEW_POST, NUDGE};
use hearth_browser::{Scene, in_both_without_hearth};
use thirtyfour::{By, Key};
use xtask::demo::FOLDER;
use xtask::driver::{Viewport, wait_until};
use xtask::stage::DEMO_HOST;

const LINK: &str = "https://example.org/garden-notes";
const WEEK: &str = ".panel h1";
const PEOPLE: &str = ".panel .turns";
const TOLD: &str = ".told";

#[test]
fn a_link_a_talk_and_a_reload() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.browser.look_through(Viewport::USUAL).await?;
        scene.browser.copy(LINK).await?;
        for folder in ["", FOLDER] {
            scene.visit_demo(folder).await?;
            live_through_it(&scene)
                .await
                .with_context(|| format!("in the folder “{folder}”"))?;
            scene.demo_stays_at_home(folder).await?;
        }
        Ok(scene)
    })
}

async fn live_through_it(scene: &Scene) -> Result<()> {
    scene
        .until_reads(WEEK, "This week: 8 links, 1 reply.")
        .await?;
    scene.until_reads(PEOPLE, "Ana Ferreira").await?;

    // A bare link is pasted: the card, beside the box, with the focus and the text left alone.
    scene.element(NEW_POST).await?.click().await?;
    scene.browser.paste().await?;
    scene.element(NUDGE).await?;
    scene
        .until_reads(TOLD, "Hearth offers something better")
        .await?;
    ensure!(typed_in(scene, NEW_POST).await? == LINK);
    scene.press_button("Post it as it is").await?;
    scene.gone(NUDGE).await?;
    scene.press_button("Post").await?;
    scene
        .until_reads(TOLD, "Counted: a post with a link.")
        .await?;
    scene
        .until_reads(WEEK, "This week: 9 links, 1 reply.")
        .await?;
    ensure!(typed_in(scene, NEW_POST).await?.is_empty());

    // Somebody on the list is answered: their turn is over.
    scene.press_button("Reply to Ana").await?;
    scene
        .element(ANSWER)
        .await?
        .send_keys("The leeks made it")
        .await?;
    scene.browser.press(&[Key::Control], Key::Enter).await?;
    scene
        .until_reads(TOLD, "a reply to Ana. The flame burns again.")
        .await?;
    scene
        .until_reads(WEEK, "This week: 9 links, 2 replies.")
        .await?;
    ensure!(whose_turn(scene).await? == ["Chidi Okafor"]);

    // Something is passed on, and taken back.
    scene.press_button("Repost Bo’s post").await?;
    scene
        .until_reads(WEEK, "This week: 10 links, 2 replies.")
        .await?;
    scene.press_button("Repost Bo’s post").await?;
    scene.until_reads(TOLD, "Taken back").await?;
    scene
        .until_reads(WEEK, "This week: 9 links, 2 replies.")
        .await?;

    // The last repost stays over the reload, with all the rest.
    scene.press_button("Repost Yūki’s post").await?;
    scene
        .until_reads(WEEK, "This week: 10 links, 2 replies.")
        .await?;
    scene.reload_demo().await?;
    scene
        .until_reads(WEEK, "This week: 10 links, 2 replies.")
        .await?;
    ensure!(whose_turn(scene).await? == ["Chidi Okafor"]);
    let feed = scene.reads(".feed").await?;
    ensure!(
        feed.contains(LINK) && feed.contains("The leeks made it"),
        "{feed}"
    );
    let pressed = scene
        .browser
        .find_all(By::Css("[aria-pressed=true]"))
        .await?;
    ensure!(pressed.len() == 2, "{} reposts", pressed.len());

    // So do the nudges' limits: at most one an hour.
    scene.element(NEW_POST).await?.click().await?;
    scene.browser.paste().await?;
    scene.until_reads(TOLD, "Hearth stays silent").await?;
    ensure!(scene.browser.find_all(By::Css(NUDGE)).await?.is_empty());
    scene.element(NEW_POST).await?.clear().await?;

    // A day later there may be another one, a small one now.
    scene.press_button("A day later").await?;
    scene.element(NEW_POST).await?.click().await?;
    scene.browser.paste().await?;
    scene.element(&format!("{NUDGE}.chip")).await?;

    start_over(scene).await
}

/// The names on the cards.
async fn whose_turn(scene: &Scene) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for name in scene.browser.find_all(By::Css(".panel .person h3")).await? {
        names.push(name.text().await?);
    }
    Ok(names)
}

/// Asked twice; and whoever says no, keeps it.
async fn start_over(scene: &Scene) -> Result<()> {
    let before = scene.reads(WEEK).await?;
    let foreign = "localStorage.setItem('somebody-else', '1');";
    scene.browser.execute(foreign, Vec::new()).await?;
    scene.press_button("Start over").await?;
    scene.press_button("Yes").await?;
    scene.press_button("Keep it").await?;
    ensure!(scene.reads(WEEK).await? == before);
    scene.press_button("Start over").await?;
    scene.press_button("Yes").await?;
    scene.press_button("Yes, start over").await?;
    scene
        .until_reads(WEEK, "This week: 8 links, 1 reply.")
        .await?;
    scene.until_reads(PEOPLE, "Ana Ferreira").await?;
    ensure!(!scene.reads(".feed").await?.contains("The leeks made it"));
    ensure!(scene.browser.find_all(By::Css(NUDGE)).await?.is_empty());
    let kept = "return Object.keys(localStorage).filter((key) => !key.startsWith('hearth-demo/'));";
    let kept: Vec<String> = scene.browser.execute(kept, Vec::new()).await?.convert()?;
    ensure!(kept == ["somebody-else"], "{kept:?}");
    Ok(())
}

#[test]
fn two_tabs_tell_each_other() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.visit_demo("").await?;
        let first = scene.browser.window().await?;
        let second = scene.browser.new_tab().await?;
        scene.browser.switch_to_window(second).await?;
        let address = format!("https://{DEMO_HOST}/");
        scene.browser.goto(&address).await?;
        scene.element(NEW_POST).await?.send_keys(LINK).await?;
        scene.press_button("Post").await?;
        scene.until_reads(WEEK, "This week: 9 links").await?;
        scene.browser.switch_to_window(first).await?;
        scene.until_reads(WEEK, "This week: 9 links").await?;
        scene.until_reads(".feed", LINK).await?;
        Ok(scene)
    })
}

#[test]
fn where_nothing_more_is_kept_it_says_so_and_goes_on() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.visit_demo("").await?;
        let troubles = scene.browser.find_all(By::Css(".intro .troubles")).await?;
        ensure!(troubles.is_empty(), "nothing is wrong yet");
        scene.fill_storage().await?;
        scene.element(NEW_POST).await?.send_keys(LINK).await?;
        scene.press_button("Post").await?;
        scene
            .until_reads(WEEK, "This week: 9 links, 1 reply.")
            .await?;
        scene
            .until_reads(".intro .troubles", "does not keep anything more")
            .await?;
        scene.press_button("Reply to Ana").await?;
        scene
            .element(ANSWER)
            .await?
            .send_keys("The leeks made it")
            .await?;
        scene.browser.press(&[Key::Control], Key::Enter).await?;
        scene
            .until_reads(WEEK, "This week: 9 links, 2 replies.")
            .await?;

        // What was kept before is whole.
        scene.reload_demo().await?;
        scene
            .until_reads(WEEK, "This week: 8 links, 1 reply.")
            .await?;
        ensure!(!scene.reads(".feed").await?.contains(LINK));
        Ok(scene)
    })
}

#[test]
fn where_nothing_is_kept_at_all_it_says_so_and_goes_on() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.browser.look_through(Viewport::USUAL).await?;
        scene.browser.let_pages_keep_nothing().await?;
        scene.visit_demo("").await?;
        let script = "try { return Boolean(localStorage); } catch { return false; }";
        let kept: bool = scene.browser.execute(script, Vec::new()).await?.convert()?;
        ensure!(!kept, "there is a storage");
        scene
            .until_reads(".intro .troubles", "does not keep anything")
            .await?;
        scene
            .until_reads(WEEK, "This week: 8 links, 1 reply.")
            .await?;
        scene.element(NEW_POST).await?.send_keys(LINK).await?;
        scene.press_button("Post").await?;
        scene
            .until_reads(WEEK, "This week: 9 links, 1 reply.")
            .await?;
        Ok(scene)
    })
}

#[test]
fn it_works_by_keys_alone() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.visit_demo("").await?;
        scene.walks_by_tab().await?;
        scene.visit_demo(FOLDER).await?;
        scene.tab_to("Put one in").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.element(NUDGE).await?;
        ensure!(
            scene
                .focus()
                .await?
                .name
                .starts_with("What is on your mind")
        );
        scene.browser.press(&[], Key::Escape).await?;
        scene.gone(NUDGE).await?;
        ensure!(
            scene
                .focus()
                .await?
                .name
                .starts_with("What is on your mind")
        );
        scene.tab_to("Post").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene
            .until_reads(WEEK, "This week: 9 links, 1 reply.")
            .await?;
        scene.tab_to("Reply to Chidi").await?;
        scene.browser.press(&[], Key::Enter).await?;
        wait_until("the box to have the focus", async || {
            let focus = scene.focus().await?;
            Ok((focus.name == "Your answer to Chidi").then_some(()))
        })
        .await?;
        scene.type_text("On Saturday then").await?;
        scene.browser.press(&[Key::Control], Key::Enter).await?;
        scene
            .until_reads(WEEK, "This week: 9 links, 2 replies.")
            .await?;
        scene.tab_to("Start over").await?;
        for answer in ["Yes", "Yes, start over"] {
            scene.browser.press(&[], Key::Enter).await?;
            scene.tab_to(answer).await?;
        }
        scene.browser.press(&[], Key::Enter).await?;
        scene
            .until_reads(WEEK, "This week: 8 links, 1 reply.")
            .await?;
        Ok(scene)
    })
}

/// What it is seen through, and what the pictures call it.
const WINDOWS: [(&str, Viewport); 2] = [
    ("wide", Viewport::USUAL),
    (
        "narrow",
        Viewport {
            width: 390,
            height: 844,
            zoom: 1.0,
        },
    ),
];

#[test]
fn it_has_its_pictures() -> Result<()> {
    in_both_without_hearth(async |scene: Scene| {
        scene.visit_demo("").await?;
        for (window, viewport) in WINDOWS {
            scene.browser.look_through(viewport).await?;
            scene.browser.execute("scrollTo(0, 0);", Vec::new()).await?;
            scene.pictures(&format!("demo-{window}-begun")).await?;
            fits(&scene).await.context(window)?;
            scene.press_button("Put one in").await?;
            scene.element(NUDGE).await?;
            scene.pictures(&format!("demo-{window}-nudge")).await?;
            scene.press_button("Post it as it is").await?;
            scene.press_button("Post").await?;
            scene.press_button("Answer Ana").await?;
            scene
                .element(ANSWER)
                .await?
                .send_keys("The leeks made it. The rest is soup.")
                .await?;
            scene.pictures(&format!("demo-{window}-answer")).await?;
            scene.browser.press(&[Key::Control], Key::Enter).await?;
            scene.until_reads(WEEK, "2 replies").await?;
            scene.pictures(&format!("demo-{window}-counted")).await?;
            start_over(&scene).await?;
        }
        Ok(scene)
    })
}

/// Nothing is wider than the window.
async fn fits(scene: &Scene) -> Result<()> {
    let script =
        "const root = document.documentElement; return root.scrollWidth - root.clientWidth;";
    let over: i64 = scene.browser.execute(script, Vec::new()).await?.convert()?;
    ensure!(over <= 0, "it is {over} px too wide");
    Ok(())
}

async fn typed_in(scene: &Scene, selector: &str) -> Result<String> {
    let field = scene.element(selector).await?;
    Ok(field.value().await?.unwrap_or_default())
}
