//! The hands in a page, where something goes wrong around them: a greeting that fails, a draft that
//! is too long, a page that still loads.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Standing;
use hearth_browser::acting::Step::{Click, Type};
use hearth_browser::mastodon::{FIELD, LISTED, REFUSED, SEND};
use hearth_browser::messages::{text_of, times};
use hearth_browser::{Scene, in_both};
use serde_json::json;
use thirtyfour::By;
use xtask::driver::wait_until;
use xtask::stage::ChosenAnswer;

/// What the background answers to the first greeting, and what is asked then: at the first focus,
/// and at the next.
const GREETINGS: &[(&str, &str)] = &[
    (
        "throw new Error('Could not establish connection.')",
        "Hello, Hello Draft",
    ),
    ("return undefined", "Hello, Hello Draft"),
    ("return { error: 'Unreadable' }", "Hello, Hello Draft"),
    ("return { ok: [] }", "Hello, "),
    ("return { error: 'NotGranted' }", "Hello, "),
    ("return { ok: answers.Hello }", "Hello Draft, Draft"),
];

const GREET: &str = r#"
  document.body.innerHTML = "<form><textarea></textarea><button></button></form>";
  const field = document.querySelector("textarea");
  const usual = answer;
  answer = (name) => { answer = usual; FIRST; };
  const focus = async () => {
    happen("focusin", { composedPath: () => [field] });
    await settled();
    return messages.splice(0).map((ask) => Object.keys(ask)[0]).join(" ");
  };
  return `${await focus()}, ${await focus()}`;
"#;

#[test]
fn a_greeting_that_fails_is_tried_again() -> Result<()> {
    in_both(async |scene: Scene| {
        for (first, wanted) in GREETINGS {
            let asked = scene.in_harness(&GREET.replace("FIRST", first)).await?;
            ensure!(asked == *wanted, "{first}: {asked}");
        }
        Ok(scene)
    })
}

/// While the background thinks about a draft, its composer goes: a dialog is closed, say.
const GOES: &str = r#"
  document.body.innerHTML = "<div role=dialog><form><textarea></textarea><button></button></form></div>";
  const field = document.querySelector("textarea");
  answer = (name) => {
    if (name === "Hello") return { ok: answers.Hello };
    GONE;
    return { ok: { ready: true } };
  };
  happen("focusin", { composedPath: () => [field] });
  await settled();
  return document.querySelectorAll("[data-hearth]").length + calls.filter(([name]) => name === "getURL").length;
"#;

#[test]
fn a_composer_that_went_gets_no_frame() -> Result<()> {
    in_both(async |scene: Scene| {
        for (gone, traces) in [("", 2), ("document.body.replaceChildren()", 0)] {
            let left = scene.in_harness(&GOES.replace("GONE", gone)).await?;
            ensure!(left == traces, "after “{gone}”: {left}");
        }
        Ok(scene)
    })
}

/// A draft of so many letters and a character that takes two places; how many places are told, and
/// how it ends.
const CUTS: &[(usize, usize, &str)] = &[
    (0, 2, "😀"),
    (19_998, 20_000, "a😀"),
    // The character is cut in two, and what is left of it is none.
    (19_999, 20_000, "a\u{fffd}"),
    (20_000, 20_000, "aa"),
];

const CUT: &str = r#"
  document.body.innerHTML = "<form><textarea></textarea><button></button></form>";
  const field = document.querySelector("textarea");
  field.value = "a".repeat(LETTERS) + "😀";
  happen("focusin", { composedPath: () => [field] });
  await settled();
  const { text } = messages.at(-1).Draft;
  return { length: text.length, end: text.slice(-3), whole: text.isWellFormed() };
"#;

#[test]
fn a_draft_is_cut_at_its_bound_and_never_inside_a_character() -> Result<()> {
    in_both(async |scene: Scene| {
        for (letters, length, end) in CUTS {
            let told = scene
                .in_harness(&CUT.replace("LETTERS", &letters.to_string()))
                .await?;
            let ends = told["end"].as_str().is_some_and(|told| told.ends_with(end));
            ensure!(
                told["length"] == json!(length) && told["whole"] == true && ends,
                "{letters}: {told}"
            );
        }
        Ok(scene)
    })
}

/// What stands in an editable element, and the text that is told of it.
const TEXTS: &[(&str, &str)] = &[
    ("a", "a"),
    ("<p>a</p><p>b</p>", "a\nb"),
    // Chromium leaves the first line of an editable element where it is.
    ("a<div>b</div>", "a\nb"),
    ("<div><div><span>a</span></div><div>b</div></div>", "a\nb"),
    ("<p>a <b>b</b><a href=#>c</a></p>", "a bc"),
    ("a<br>b", "a\n\nb"),
    ("<ol><li>a</li><li>b</li></ol>", "a\nb"),
    ("<ul><li>a</li></ul>", "a"),
];

const TELL: &str = r#"
  document.body.innerHTML = "<form><div contenteditable></div><button></button></form>";
  const field = document.querySelector("div");
  composer.field = "div";
  field.innerHTML = TEXT;
  happen("focusin", { composedPath: () => [field] });
  await settled();
  return messages.at(-1).Draft.text;
"#;

#[test]
fn blocks_of_a_text_stand_on_lines_of_their_own_and_nothing_else_does() -> Result<()> {
    in_both(async |scene: Scene| {
        for (html, wanted) in TEXTS {
            let told = scene
                .in_harness(&TELL.replace("TEXT", &json!(html).to_string()))
                .await?;
            ensure!(told == *wanted, "{html}: {told}");
        }
        Ok(scene)
    })
}

#[test]
fn a_grant_waits_for_no_tab_and_reaches_the_one_that_loads() -> Result<()> {
    in_both(async |scene: Scene| {
        let home = format!("https://{LISTED}/");
        scene.visit_network(&home).await?;
        // The next page of the site is there, and a part of it is not.
        let held = ChosenAnswer {
            path: "/practice/style.css".to_owned(),
            hold: true,
            ..ChosenAnswer::default()
        };
        scene.stage.choose(LISTED, held);
        let before = scene.browser.windows().await?;
        let open = "window.open('/publish?again', '_blank', 'noopener');";
        scene.browser.execute(open, Vec::new()).await?;
        let loading = wait_until("the second tab", async || {
            let windows = scene.browser.windows().await?;
            Ok(windows.into_iter().find(|window| !before.contains(window)))
        })
        .await?;
        scene
            .received_where(|one| one.path == "/publish?again")
            .await?;
        scene.grant(LISTED).await?;
        scene
            .script_is_there_once()
            .await
            .context("the first tab")?;
        scene.stage.release();
        scene.forget().await?;
        scene.listen().await?;
        scene.browser.switch_to_window(loading.clone()).await?;
        scene.element("#mastodon[data-ready]").await?;
        wait_until("the script in the second tab", async || {
            scene.browser.switch_to_window(loading.clone()).await?;
            let script = "document.activeElement?.blur();";
            scene.browser.execute(script, Vec::new()).await?;
            scene.browser.find(By::Css(FIELD)).await?.click().await?;
            let heard = scene.heard().await?;
            Ok((times(&heard, "Draft") > 0).then_some(()))
        })
        .await?;
        scene.browser.switch_to_window(loading.clone()).await?;
        let field = scene.browser.find(By::Css(FIELD)).await?;
        field.send_keys("See you").await?;
        // It is told with the next frame; unseen, a tab has none.
        scene.frames_pass().await?;
        let heard = scene
            .heard_until("the draft", |ask| text_of(ask) == Some("See you"))
            .await?;
        let told = heard.iter().filter(|ask| text_of(ask) == Some("See you"));
        ensure!(told.count() == 1, "{heard:?}");
        scene.browser.switch_to_window(loading).await?;
        scene.browser.close_window().await?;
        scene.to_front().await?;
        Ok(scene)
    })
}

#[test]
fn what_was_taken_for_refused_is_counted_by_a_button() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(LISTED).await?;
        let page = format!("https://{LISTED}/?behave=silent-refusal");
        scene.visit_network(&page).await?;
        let steps = [Type(FIELD, "Good morning, everybody"), SEND, REFUSED];
        scene.take(LISTED, &steps).await?;
        let standing = |wanted: Standing| {
            move |ledger: &[hearth::activity::Activity]| {
                ledger.len() == 1 && ledger[0].standing == wanted
            }
        };
        scene
            .ledger_where("the refusal", standing(Standing::Unconfirmed))
            .await?;
        scene.to_backstage().await?;
        scene.browser.open_extension_page("popup.html").await?;
        let correct = "form.correction [type=submit]";
        scene
            .take(LISTED, &[Click(".last [aria-expanded]")])
            .await?;
        let name = scene.element(correct).await?.text().await?;
        ensure!(name == "Count it", "the button says {name}");
        scene.take(LISTED, &[Click(correct)]).await?;
        scene.to_front().await?;
        scene
            .ledger_where("it to be counted", standing(Standing::Confirmed))
            .await?;
        Ok(scene)
    })
}
