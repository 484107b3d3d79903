//! What Hearth costs a page: nothing where nobody writes, and at most one message a frame where
//! somebody does.

use anyhow::{Context as _, Result, ensure};
use hearth_browser::messages::text_of;
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;
use xtask::stage::BLANK_HOST;

const FIELD: &str = "form.compose-form textarea.autosuggest-textarea__textarea";

/// What the script does by itself, on a page that changes under it.
const NOBODY_WRITES: &str = r#"
  for (let number = 0; number < 2000; number++) document.body.append(document.createElement("p"));
  for (const type of ["scroll", "click", "keydown", "keyup", "input", "mousemove", "visibilitychange"]) happen(type);
  happen("focusin", { composedPath: () => [document.body.firstElementChild] });
  await nextFrame();
  return { calls, messages, frames: frames.length };
"#;

/// What the script says while somebody writes: how many messages each step brought.
const SOMEBODY_WRITES: &str = r#"
  document.body.innerHTML = "<form><textarea></textarea><button></button></form>";
  const field = document.querySelector("textarea");
  happen("focusin", { composedPath: () => [field] });
  await settled();
  const steps = { focus: messages.splice(0).map((ask) => Object.keys(ask)[0]) };
  const write = async (name, text, times) => {
    for (let time = 0; time < times; time++) { field.value = text(time); happen("input"); }
    const asked = frames.length;
    await nextFrame();
    steps[name] = { frames: asked, said: messages.splice(0).map((ask) => ask.Draft.text) };
  };
  await write("ten keys in one frame", (time) => "a".repeat(time + 1), 10);
  await write("ten events that change nothing", () => "a".repeat(10), 10);
  await write("one key more", () => "b", 1);
  return steps;
"#;

/// What a person does on a page without writing, as scripts and as keys.
const READING: &[(&str, &str)] = &[
    (
        "elements come",
        "for (let n = 0; n < 2000; n++) document.body.append(document.createElement('p'));",
    ),
    (
        "elements go",
        "for (const one of [...document.querySelectorAll('p')].slice(2000)) one.remove();",
    ),
    (
        "the page is scrolled",
        "scrollTo(0, document.body.scrollHeight);",
    ),
    (
        "something is selected",
        "getSelection().selectAllChildren(document.querySelector('p'));",
    ),
];

/// Somebody goes to a field, and the script asks about it.
async fn somebody_writes(scene: &Scene) -> Result<()> {
    let add = "document.body.prepend(document.createElement('textarea'));";
    scene.browser.execute(add, Vec::new()).await?;
    let field = scene.browser.find(By::Css("textarea")).await?;
    // The space key scrolls, and a page that still scrolls is clicked elsewhere.
    wait_until("the focus in the field", async || {
        field.click().await?;
        let focus = "return document.activeElement?.localName === 'textarea';";
        let is_there = scene.browser.execute(focus, Vec::new()).await?;
        Ok((is_there.json() == true).then_some(()))
    })
    .await?;
    let question = "the script's first question";
    let asks = |ask: &Value| ask.get("Hello").is_some();
    scene.heard_until(question, asks).await.map(drop)
}

#[test]
fn a_page_where_nobody_writes_pays_one_listener() -> Result<()> {
    in_both(async |scene: Scene| {
        let idle = scene.in_harness(NOBODY_WRITES).await?;
        let wanted = json!({
            "calls": [["addEventListener", "focusin"]],
            "messages": [],
            "frames": 0,
        });
        ensure!(idle == wanted, "the script by itself: {idle}");

        let writing = scene.in_harness(SOMEBODY_WRITES).await?;
        let wanted = json!({
            "focus": ["Hello", "Draft"],
            "ten keys in one frame": { "frames": 1, "said": ["aaaaaaaaaa"] },
            "ten events that change nothing": { "frames": 1, "said": [] },
            "one key more": { "frames": 1, "said": ["b"] },
        });
        ensure!(
            writing == wanted,
            "the script while somebody writes: {writing}"
        );

        scene.grant(BLANK_HOST).await?;
        scene.listen().await?;
        // Where there is no script, nothing would be seen of it.
        let page = format!("https://{BLANK_HOST}/");
        scene.visit(&page).await?;
        somebody_writes(&scene).await?;
        scene.visit(&page).await?;
        scene.heard().await?;
        scene.browser.stop_background().await?;
        let before = (scene.kept().await?, scene.kept_for_the_session().await?);
        for (what, script) in READING {
            scene
                .browser
                .execute(*script, Vec::new())
                .await
                .context(*what)?;
        }
        scene.element("p").await?.click().await?;
        for key in ['a', ' ', Key::Tab.into(), Key::Enter.into()] {
            scene.browser.press(&[], key).await?;
        }
        let runs = scene.browser.background_runs().await?;
        ensure!(!runs, "something woke the background");
        let heard = scene.heard().await?;
        ensure!(heard.is_empty(), "the script spoke: {heard:?}");
        let after = (scene.kept().await?, scene.kept_for_the_session().await?);
        ensure!(
            before == after,
            "something was written: {before:?} {after:?}"
        );

        // The same eyes do see it when somebody writes.
        somebody_writes(&scene).await?;
        wait_until("the background to wake", async || {
            Ok(scene.browser.background_runs().await?.then_some(()))
        })
        .await?;
        Ok(scene)
    })
}

#[test]
fn a_message_comes_only_when_the_text_changed() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant("mastodon.social").await?;
        scene.listen().await?;
        scene.visit_network("https://mastodon.social/").await?;
        let field = scene.element(FIELD).await?;
        field.click().await?;
        field.send_keys("See you").await?;
        for key in [Key::Left, Key::Home, Key::End, Key::Shift] {
            scene.browser.press(&[], key).await?;
        }
        field.send_keys("!").await?;
        let heard = scene
            .heard_until("the last draft", |ask| text_of(ask) == Some("See you!"))
            .await?;
        let texts: Vec<_> = heard.iter().filter_map(text_of).collect();
        ensure!(
            texts[1..].windows(2).all(|pair| pair[0] != pair[1]),
            "a draft was told twice: {texts:?}"
        );
        ensure!(texts.len() <= "See you!".len() + 1, "{texts:?}");
        Ok(scene)
    })
}
