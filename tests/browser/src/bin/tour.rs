//! The guided tour: what a newcomer would see of Hearth on the practice network, told in words and
//! pictures, for a machine without a display. `cargo xtask run --headless` builds Hearth and
//! starts it.

use std::fmt::Debug;

use anyhow::{Context as _, Result};
use hearth::activity::{Activity, Standing};
use hearth::message::{AskPopup, WritePerson};
use hearth::people::Circle;
use hearth_browser::Scene;
use thirtyfour::{By, Key};
use xtask::browsers::Engine;
use xtask::driver::{Viewport, wait_until};
use xtask::workspace;

/// A server that no list knows: Hearth recognises the practice network by what it is.
const HOST: &str = "clearing.example";
const FIELD: &str = "form.compose-form textarea.autosuggest-textarea__textarea";
const LINK: &str = "https://example.org/garden-notes";
/// Where Hearth keeps its nudge in a page. What is in it, no page can see.
const NUDGE: &str = "div[popover=manual]";

/// About as the browser shows the popup.
const POPUP: Viewport = Viewport {
    width: 380,
    height: 720,
    zoom: 1.0,
};

fn main() -> Result<()> {
    let engine = std::env::args()
        .nth(1)
        .context("name a browser: chromium or firefox")?
        .parse()?;
    tokio::runtime::Runtime::new()?.block_on(tour(engine))
}

async fn tour(engine: Engine) -> Result<()> {
    let scene = Scene::open(engine).await?;
    let step = Steps {
        scene: &scene,
        engine,
    };

    scene.to_backstage().await?;
    scene.browser.look_through(Viewport::USUAL).await?;
    step.show(
        "1-welcome",
        "Hearth is installed. It asked for nothing, and sees nothing yet.",
    )
    .await?;

    scene.grant(HOST).await?;
    step.tell(&format!(
        "Allowed on {HOST}, by a click in the welcome page."
    ));

    scene.visit_network(&format!("https://{HOST}/")).await?;
    // There the nudge has room.
    scene.browser.look_through(Viewport::USUAL).await?;
    let name = keep_up_with_somebody(&scene).await?;
    step.tell(&format!("{name} is on the list of people to keep up with."));

    scene.browser.copy(LINK).await?;
    let field = scene.element(FIELD).await?;
    field.click().await?;
    scene.browser.paste().await?;
    wait_until("the nudge", async || {
        let nudge = scene.browser.find(By::Css(NUDGE)).await?;
        Ok((nudge.css_value("opacity").await? == "1").then_some(()))
    })
    .await?;
    step.show(
        "2-nudge",
        "A bare link is pasted, and something better is offered. The text is untouched.",
    )
    .await?;

    scene.browser.press(&[], Key::Escape).await?;
    scene.browser.press(&[Key::Control], Key::Enter).await?;
    let ledger = scene
        .ledger_where("the link post", |ledger| confirmed(ledger) == 1)
        .await?;
    step.count(&ledger);

    let reply = format!("article:has(a[title='{name}']) button[data-act=reply]");
    scene.element(&reply).await?.click().await?;
    scene.element(".reply-indicator").await?;
    scene
        .element(FIELD)
        .await?
        .send_keys("How did yours grow?")
        .await?;
    scene.browser.press(&[Key::Control], Key::Enter).await?;
    let ledger = scene
        .ledger_where("the reply", |ledger| confirmed(ledger) == 2)
        .await?;
    step.count(&ledger);

    scene.to_backstage().await?;
    scene.browser.open_extension_page("popup.html").await?;
    scene.browser.look_through(POPUP).await?;
    scene.element(".popup h1").await?;
    let popup = scene
        .ask(AskPopup {
            url: None,
            marked: None,
            server: None,
            tab: None,
            title: None,
            me: None,
        })
        .await?;
    let today = popup.week.last().context("a week has days")?.counts;
    scene.to_backstage().await?;
    let words = format!(
        "The popup: {} linking, {} talking today.",
        today.linking, today.talking
    );
    step.show("3-popup", &words).await?;
    scene.close().await?;
    println!(
        "That was Hearth. Open it in a window with `cargo xtask run` where there is a display."
    );
    Ok(())
}

/// Puts somebody who is seen in the feed on the list, and gives their handle.
async fn keep_up_with_somebody(scene: &Scene) -> Result<String> {
    let author = "article .status:has(button[data-act=reply]) a[data-hover-card-account]:not([title='@you'])";
    let name = scene
        .element(author)
        .await?
        .attr("title")
        .await?
        .unwrap_or_default();
    let person = WritePerson {
        id: None,
        name: name
            .trim_start_matches('@')
            .split('@')
            .next()
            .unwrap_or_default()
            .to_owned(),
        keep: Vec::new(),
        known_as: Some(if name.matches('@').count() == 2 {
            name.clone()
        } else {
            format!("{name}@{HOST}")
        }),
        site: None,
        circle: Circle::Five,
        cadence_days: None,
        note: "started at the library in May".to_owned(),
        profile: None,
        steps_back: None,
    };
    scene.ask(person).await?;
    Ok(name)
}

fn confirmed(ledger: &[Activity]) -> usize {
    ledger
        .iter()
        .filter(|entry| entry.standing == Standing::Confirmed)
        .count()
}

/// Tells and shows what happens.
struct Steps<'a> {
    scene: &'a Scene,
    engine: Engine,
}

impl Steps<'_> {
    #[allow(clippy::unused_self)] // A step like the others.
    fn tell(&self, sentence: &str) {
        println!("- {sentence}");
    }

    async fn show(&self, name: &str, sentence: &str) -> Result<()> {
        let folder = workspace::screenshots();
        let picture = self
            .scene
            .browser
            .picture(&folder, &format!("tour-{}-{name}", self.engine))
            .await?;
        println!("- {sentence}\n    {}", picture.display());
        Ok(())
    }

    fn count(&self, ledger: &[Activity]) {
        if let Some(last) = ledger.last() {
            let to = last
                .to
                .first()
                .map(|handle| format!(" to {}", handle.name))
                .unwrap_or_default();
            let (kind, weight) = (words(last.kind), words(last.weight()));
            self.tell(&format!("Sent, and counted as {weight}: a {kind}{to}."));
        }
    }
}

/// The name of a kind as words: `LinkPost` is `link post`.
fn words(kind: impl Debug) -> String {
    let mut words = String::new();
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}
