//! In every kind of editor that sites write with: a person types, pastes a link, sees the nudge, takes
//! back, sends. What they wrote is theirs: the editor's own model, and its own undoing, know of no Hearth.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Kind::LinkPost;
use hearth::activity::Weight::Linking;
use hearth_browser::acting::Expected;
use hearth_browser::editors::{EDITORS, Editor, PATH};
use hearth_browser::messages::text_of;
use hearth_browser::{Scene, in_both};
use thirtyfour::Key;
use xtask::driver::{Viewport, wait_until};
use xtask::stage::Received;

const LINK: &str = "https://example.org/garden-notes";
const TYPED: &str = "Look at this:";

const LINKED: Expected = Expected {
    links: &[LINK],
    ..Expected::new(LinkPost, Linking)
};

#[test]
fn what_is_written_in_any_editor_stays_the_persons() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.browser.copy(LINK).await?;
        scene.browser.look_through(Viewport::USUAL).await?;
        for editor in &EDITORS {
            writes_and_sends(&scene, editor)
                .await
                .context(editor.name)?;
        }
        Ok(scene)
    })
}

async fn writes_and_sends(scene: &Scene, editor: &Editor) -> Result<()> {
    scene.grant(editor.host).await?;
    scene.stage.reset();
    editor.stands_on(scene)?;
    scene
        .visit(&format!("https://{}{PATH}", editor.host))
        .await?;
    scene.element("html[data-ready]").await?;
    scene.forget().await?;
    scene.listen().await?;
    let (first, all) = (format!("{TYPED}\n"), format!("{TYPED}\n{LINK}"));

    into(scene, editor).await?;
    scene.element(editor.composer.field).await?.click().await?;
    scene.type_text(TYPED).await?;
    scene.browser.press(&[], Key::Enter).await?;
    holds(scene, &first).await.context("typed")?;
    scene.browser.paste().await?;
    holds(scene, &all).await.context("pasted")?;
    let seen = scene.nudged(editor.composer).await?;
    seen.keeps_manners()?;
    scene.nudge_drawn().await?;
    picture(scene, editor.name).await?;
    into(scene, editor).await?;
    holds(scene, &all).await.context("with a nudge beside it")?;
    scene
        .heard_until("the draft as it was written", |ask| {
            text_of(ask) == Some(&all)
        })
        .await?;

    into(scene, editor).await?;
    scene.browser.press(&[Key::Control], 'z').await?;
    holds(scene, &first).await.context("taken back")?;
    scene.no_frame().await?;
    scene.browser.paste().await?;
    holds(scene, &all).await.context("pasted again")?;
    scene.element(editor.composer.send).await?.click().await?;
    holds(scene, "").await.context("sent")?;
    let is_it = |one: &Received| (&*one.host, &*one.method) == (editor.host, "POST");
    let sent = scene.received_where(is_it).await?;
    let sent: serde_json::Value = serde_json::from_str(&sent.body)?;
    ensure!(sent["status"] == all, "it sent {sent}");
    scene
        .ledger_where("the link to be counted, and nothing else", |ledger| {
            ledger.len() == 1 && LINKED.is(&ledger[0], editor.host)
        })
        .await
        .map(drop)
}

/// To where the editor is, from wherever the driver is.
async fn into(scene: &Scene, editor: &Editor) -> Result<()> {
    scene.to_front().await?;
    scene.browser.enter_default_frame().await?;
    if editor.in_frame {
        scene.element("iframe").await?.enter_frame().await?;
    }
    scene.element(editor.composer.field).await.map(drop)
}

/// Waits until the editor's own model holds this, and the page shows the same.
async fn holds(scene: &Scene, wanted: &str) -> Result<()> {
    let script = "return (window.editor ?? parent.editor).text();";
    wait_until("the editor's text", async || {
        let text = scene.browser.execute(script, Vec::new()).await?;
        ensure!(text.json() == wanted, "it holds {}", text.json());
        Ok(Some(()))
    })
    .await
}

async fn picture(scene: &Scene, name: &str) -> Result<()> {
    let name = format!("{}-nudge-in-{name}", scene.browser.engine());
    let name = name.to_lowercase().replace([' ', '.'], "-");
    let folder = xtask::workspace::screenshots();
    scene.browser.picture(&folder, &name).await.map(drop)
}
