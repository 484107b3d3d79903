//! A conversation is logged in two clicks and the next rung is one click away, by the mouse and by keys
//! alone, in the popup and on the page of the people.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, Kind};
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;

/// Lights everybody's flame two months ago, so that it is embers now; with ways to reach them, and with
/// replies, where so many are given, of which the last was nine days ago.
const LONG_AGO: &str = "
    const [replies] = given;
    const all = await chrome.storage.local.get(null);
    const day = 24 * 60 * 60 * 1000;
    const ways = [{ channel: 'Mail', to: 'javascript:alert(1)' }, { channel: 'Phone', to: '+43 1 234' }];
    const set = {};
    for (const [key, person] of Object.entries(all)) {
      if (!key.startsWith('person/')) continue;
      const talks = Array.from({ length: replies }, (_, nth) => ({ at: Date.now() - (9 + replies - nth) * day, kind: 'Reply' }));
      set[key] = { ...person, added: person.added - 60 * day, talks, note: 'started at the library' };
      set[key.replace('person/', 'details/')] = { ways };
    }
    await chrome.storage.local.set(set);
    await chrome.storage.local.remove('turns');
    return Object.keys(set).length;";

async fn ana(scene: &Scene, replies: u32) -> Result<()> {
    scene.forget().await?;
    scene.ask(newcomer("Ana")).await?;
    ensure!(scene.behind(LONG_AGO, vec![json!(replies)]).await? == 2);
    Ok(())
}

async fn open(scene: &Scene, page: &str, shows: &str) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page(page).await?;
    scene.element(shows).await.map(drop)
}

async fn click(scene: &Scene, selector: &str) -> Result<()> {
    let element = scene.element(selector).await?;
    element.click().await.with_context(|| selector.to_owned())
}

fn is_conversation(ledger: &[Activity]) -> bool {
    ledger.len() == 1 && ledger[0].kind == Kind::Conversation && ledger[0].counts()
}

/// What is kept of the one who is listed.
async fn details(scene: &Scene) -> Result<Value> {
    let stored = scene.stored().await?;
    let mut details = stored.iter().filter(|(key, _)| key.starts_with("details/"));
    Ok(details.next().context("details")?.1.clone())
}

async fn said(scene: &Scene, part: &str) -> Result<()> {
    wait_until(&format!("a line with {part:?}"), async || {
        for line in scene.browser.find_all(By::Css(".notice")).await? {
            if line.text().await?.contains(part) {
                return Ok(Some(()));
            }
        }
        Ok(None)
    })
    .await
}

/// (the page, what of it shows Ana)
const PAGES: &[(&str, &str)] = &[
    ("popup.html", ".people .person"),
    ("people.html", ".circle .row"),
];

#[test]
fn a_conversation_is_logged_by_the_mouse() -> Result<()> {
    in_both(async |scene: Scene| {
        for (page, shows) in PAGES {
            ana(&scene, 0).await?;
            open(&scene, page, shows).await?;
            click(&scene, &format!("{shows} [aria-label^='We spoke']")).await?;
            click(&scene, &format!("{shows} .choices .button:nth-child(1)")).await?;
            scene.ledger_where("the call", is_conversation).await?;
            said(&scene, "Noted: you spoke with Ana (Phone)").await?;
            ensure!(details(&scene).await?["highest"]["channel"] == "Phone");
            click(&scene, "#spoke-more").await?;
            click(&scene, "#spoke-line").await?;
            scene.type_text("the library").await?;
            click(&scene, "form.correction [type=submit]").await?;
            wait_until("the line to be kept", async || {
                let line = details(&scene).await?["conversations"][0]["line"].clone();
                Ok((line == "the library").then_some(()))
            })
            .await?;
            scene.gone("form.correction").await?;
            click(&scene, ".notice .button:not([aria-expanded])").await?;
            scene
                .ledger_where("nothing", <[Activity]>::is_empty)
                .await?;
            ensure!(
                details(&scene).await?["conversations"] == json!([]),
                "{page}"
            );
        }
        Ok(scene)
    })
}

#[test]
fn a_conversation_is_logged_by_keys() -> Result<()> {
    in_both(async |scene: Scene| {
        for (page, shows) in PAGES {
            ana(&scene, 0).await?;
            open(&scene, page, shows).await?;
            scene.tab_to("We spoke, Ana").await?;
            scene.browser.press(&[], Key::Enter).await?;
            scene.element(&format!("{shows} .choices")).await?;
            scene.tab_to("In person").await?;
            scene.browser.press(&[], Key::Enter).await?;
            scene.ledger_where("the meeting", is_conversation).await?;
            said(&scene, "Noted: you spoke with Ana (In person)").await?;
            // The focus is where more can be said.
            wait_until("the focus", async || {
                Ok((scene.focus().await?.name == "Say more").then_some(()))
            })
            .await?;
            scene.browser.press(&[], Key::Enter).await?;
            scene.tab_to("I did").await?;
            scene.browser.press(&[], Key::Space).await?;
            scene.tab_to("Save").await?;
            scene.browser.press(&[], Key::Enter).await?;
            wait_until("who began it", async || {
                let began = details(&scene).await?["conversations"][0]["began"].clone();
                Ok(began.is_string().then_some(()))
            })
            .await?;
        }
        Ok(scene)
    })
}

#[test]
fn the_next_rung_is_one_click_away_and_can_be_declined() -> Result<()> {
    in_both(async |scene: Scene| {
        for (page, shows) in PAGES {
            ana(&scene, 4).await?;
            open(&scene, page, shows).await?;
            let link = scene.element(&format!("{shows} .rung a")).await?;
            ensure!(link.text().await? == "Next: call Ana");
            ensure!(link.attr("href").await?.as_deref() == Some("tel:+431234"));
            let unsafe_links = "return [...document.links].filter((one) => !/^(tel|mailto|https?|chrome-extension|moz-extension):/.test(one.href)).length;";
            let unsafe_links = scene.browser.execute(unsafe_links, Vec::new()).await?;
            ensure!(*unsafe_links.json() == 0, "{page}");
            scene.tab_to("Not this, Ana").await?;
            scene.browser.press(&[], Key::Enter).await?;
            scene.gone(".rung").await?;
            ensure!(details(&scene).await?["declined"][0]["channel"] == "Phone");
            // The focus is on the way back.
            wait_until("the focus", async || {
                Ok((scene.focus().await?.name == "Undo").then_some(()))
            })
            .await?;
            scene.browser.press(&[], Key::Enter).await?;
            scene.element(&format!("{shows} .rung a")).await?;
            ensure!(details(&scene).await?["declined"] == json!([]), "{page}");
        }
        Ok(scene)
    })
}

#[test]
fn a_line_to_begin_with_is_copied() -> Result<()> {
    in_both(async |scene: Scene| {
        ana(&scene, 4).await?;
        open(&scene, "popup.html", ".people .person").await?;
        scene.tab_to("A line to begin with, Ana").await?;
        scene.browser.press(&[], Key::Enter).await?;
        ensure!(
            scene
                .browser
                .find_all(By::Css(".lines .button"))
                .await?
                .len()
                == 3
        );
        scene.tab_to("Copy: started at the library").await?;
        scene.browser.press(&[], Key::Enter).await?;
        wait_until("it to be copied", async || {
            let told = scene.element("[role=status]").await?.inner_html().await?;
            Ok((told == "Copied.").then_some(()))
        })
        .await?;
        Ok(scene)
    })
}
