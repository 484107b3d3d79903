//! The guided tour of the demo, told in words and pictures, for a machine without a display.
//! `cargo xtask run --demo --headless` builds the demo and starts it.

use anyhow::{Context as _, Result};
use hearth_browser::demo::{ANSWER, NUDGE};
use hearth_browser::{ENGLISH, Scene};
use thirtyfour::Key;
use xtask::driver::Viewport;
use xtask::workspace;

fn main() -> Result<()> {
    let engine = std::env::args()
        .nth(1)
        .context("name a browser: chromium or firefox")?
        .parse()?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let scene = Scene::open_without_hearth(engine, ENGLISH).await?;
        tour(&scene).await?;
        scene.close().await
    })
}

async fn tour(scene: &Scene) -> Result<()> {
    scene.browser.look_through(Viewport::USUAL).await?;
    scene.visit_demo("").await?;
    show(
        scene,
        "1-begun",
        "A made-up network, with Hearth beside it.",
    )
    .await?;

    scene.press_button("Put one in").await?;
    scene.element(NUDGE).await?;
    show(
        scene,
        "2-nudge",
        "A bare link, and something better is offered.",
    )
    .await?;

    scene.press_button("Post it as it is").await?;
    scene.press_button("Post").await?;
    scene.until_reads(".told", "Counted").await?;
    show(scene, "3-link", "It is posted as it is, and counted.").await?;

    scene.press_button("Answer Ana").await?;
    scene
        .element(ANSWER)
        .await?
        .send_keys("The leeks made it.")
        .await?;
    scene.browser.press(&[Key::Control], Key::Enter).await?;
    scene.until_reads(".told", "reply").await?;
    show(scene, "4-talk", "Ana is answered: her turn is over.").await?;

    println!(
        "That was the demo. Its files are in {}.",
        workspace::built_demo().display()
    );
    Ok(())
}

async fn show(scene: &Scene, name: &str, sentence: &str) -> Result<()> {
    let folder = workspace::screenshots();
    let name = format!("demo-tour-{}-{name}", scene.browser.engine());
    let picture = scene.browser.picture(&folder, &name).await?;
    println!("- {sentence}\n    {}", picture.display());
    Ok(())
}
