//! The life of a permission: granted, taken away, granted again; with a background that stops.

use anyhow::{Context as _, Result, ensure};
use hearth::message::AskWelcome;
use hearth_browser::messages::times;
use hearth_browser::presence::{NUDGE, of_words};
use hearth_browser::{Scene, in_both};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::browsers::Engine;
use xtask::driver::wait_until;

const HOST: &str = "mastodon.social";
const HOME: &str = "https://mastodon.social/";
const PATTERN: &str = "*://mastodon.social/*";

/// Puts a stranger beside the content script: it passes on what the page wants to ask, and goes
/// on doing so where the content script has left.
async fn put_stranger(scene: &Scene) -> Result<()> {
    let script = "const [tab] = await chrome.tabs.query({ url: given[0] }); \
        await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => { \
          addEventListener('ask-hearth', async ({ target }) => { \
            const root = document.documentElement; \
            try { root.dataset.answer = JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(root.dataset.ask))); } \
            catch (error) { root.dataset.answer = JSON.stringify({ gone: String(error) }); } \
          }); } });";
    scene.behind(script, vec![json!(PATTERN)]).await.map(drop)
}

async fn stranger_asks(scene: &Scene, question: Value) -> Result<Value> {
    let script = "const root = document.documentElement; delete root.dataset.answer; \
        root.dataset.ask = arguments[0]; dispatchEvent(new CustomEvent('ask-hearth'));";
    let asked = json!({ "ask": question }).to_string();
    scene.browser.execute(script, vec![json!(asked)]).await?;
    wait_until("the stranger's answer", async || {
        let script = "return document.documentElement.dataset.answer ?? null;";
        let answer = scene.browser.execute(script, Vec::new()).await?;
        Ok(answer
            .json()
            .as_str()
            .map(serde_json::from_str)
            .transpose()?)
    })
    .await
}

/// What a content script may ask and what not, where its host is granted and where not.
const QUESTIONS: &[(&str, &str, &str)] = &[
    // question, the error where granted, the error where not
    (r#"{"Hello":{}}"#, "null", r#""NotGranted""#),
    (r#"{"Closed":{"by_user":false}}"#, "null", r#""NotGranted""#),
    (
        r#"{"Fate":{"composer":99,"held":true}}"#,
        "null",
        r#""NotGranted""#,
    ),
    (r#"{"AskOptions":{}}"#, r#""NotForYou""#, r#""NotForYou""#),
    (
        r#"{"SwitchNudges":{"on":false}}"#,
        r#""NotForYou""#,
        r#""NotForYou""#,
    ),
];

async fn stranger_gets(scene: &Scene, granted: bool) -> Result<()> {
    for (question, with, without) in QUESTIONS {
        let answer = stranger_asks(scene, serde_json::from_str(question)?).await?;
        let wanted = if granted { with } else { without };
        ensure!(
            answer["error"] == serde_json::from_str::<Value>(wanted)?,
            "{question}, granted {granted}: {answer}"
        );
    }
    Ok(())
}

/// A way to take a host away.
#[derive(Clone, Copy, Debug)]
enum Way {
    Options,
    BrowsersPage,
    OnClick,
}

const WAYS: &[(Way, &[Engine])] = &[
    (Way::Options, &Engine::ALL),
    (Way::BrowsersPage, &Engine::ALL),
    (Way::OnClick, &[Engine::Chromium]),
];

async fn take_away(scene: &Scene, way: Way) -> Result<()> {
    match way {
        Way::Options => {
            scene.to_backstage().await?;
            scene.browser.open_extension_page("options.html").await?;
            let stop = format!("//li[contains(., '{HOST}')]//button[contains(@class, 'plain')]");
            wait_until(
                "the options page to offer an end, and to take it",
                async || {
                    let button = scene.browser.find(By::XPath(stop.as_str())).await?;
                    button.click().await?;
                    Ok(Some(()))
                },
            )
            .await?;
            scene.to_front().await
        }
        Way::BrowsersPage => scene.browser.withdraw(PATTERN).await,
        Way::OnClick => scene.browser.run_only_on_click().await,
    }
}

/// Nothing of Hearth is left in the open page, and nothing that happens there reaches it.
async fn nothing_is_left(scene: &Scene, words: usize) -> Result<()> {
    scene.until_registered(&[]).await?;
    wait_until("the nudge to go", async || {
        Ok(scene
            .browser
            .find(By::Css(NUDGE))
            .await
            .is_err()
            .then_some(()))
    })
    .await?;
    scene.listen().await?;
    scene.write_link().await?;
    scene.post_here(&of_words(words)).await?;
    // The stranger's answer comes after whatever the page told before.
    stranger_gets(scene, false).await?;
    let heard = scene.heard().await?;
    ensure!(times(&heard, "Draft") == 0, "the script went on: {heard:?}");
    let ledger = scene.ledger().await?;
    ensure!(
        ledger.iter().all(|entry| entry.own_words as usize != words),
        "a post was counted without a grant: {ledger:#?}"
    );
    Ok(())
}

async fn a_grant_reaches_an_open_tab(scene: &Scene) -> Result<()> {
    scene.visit_network(HOME).await?;
    scene
        .browser
        .execute("window.sameDocument = true;", Vec::new())
        .await?;
    scene.post_here(&of_words(2)).await?;
    scene.stop_writing().await?;
    scene.grant(HOST).await?;
    scene.post_here(&of_words(3)).await?;
    let ledger = scene.counted(3).await?;
    ensure!(ledger.len() == 1, "what came before the grant: {ledger:#?}");
    scene
        .script_is_there_once()
        .await
        .context("in the open tab")?;
    put_stranger(scene).await?;
    stranger_gets(scene, true).await
}

async fn every_way_to_take_it_away(scene: &Scene) -> Result<()> {
    let engine = scene.browser.engine();
    let ways = WAYS.iter().filter(|(_, engines)| engines.contains(&engine));
    for (number, (way, _)) in ways.enumerate() {
        let words = 10 + 2 * number;
        async {
            take_away(scene, *way).await?;
            nothing_is_left(scene, words).await?;
            scene.stop_writing().await?;
            scene.grant(HOST).await?;
            scene
                .script_is_there_once()
                .await
                .context("granted again")?;
            scene.post_here(&of_words(words + 1)).await?;
            scene.counted(u32::try_from(words + 1)?).await.map(drop)
        }
        .await
        .with_context(|| format!("taken away by {way:?}"))?;
    }
    let same = "return window.sameDocument ?? false;";
    let same = scene.browser.execute(same, Vec::new()).await?;
    ensure!(same.json() == true, "the page was loaded again");
    Ok(())
}

async fn a_lost_registration_comes_back(scene: &Scene) -> Result<()> {
    let lose = "await chrome.scripting.unregisterContentScripts();";
    scene.behind(lose, Vec::new()).await?;
    scene.browser.stop_background().await?;
    ensure!(scene.registered().await?.is_empty(), "nothing was lost");
    scene.ask(AskWelcome {}).await?;
    scene.until_registered(&[PATTERN]).await
}

async fn a_stopped_background_counts(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.stop_background().await?;
    scene.post_here(&of_words(30)).await?;
    scene.counted(30).await.map(drop)
}

/// A page on a host of its own, and the server that it speaks to.
const CLIENT: &str = "client.example";
const SERVER: &str = "server.example";

async fn two_hosts_need_both(scene: &Scene) -> Result<()> {
    let there = format!("https://{SERVER}/api/v1/statuses");
    let page = format!("https://{CLIENT}/__send");
    scene.visit(&page).await?;
    scene.post(&there, &of_words(50)).await?;
    scene.grant(CLIENT).await?;
    scene.post(&there, &of_words(51)).await?;
    scene.grant(SERVER).await?;
    scene.post(&there, &of_words(52)).await?;
    let ledger = scene.counted(52).await?;
    let early = ledger
        .iter()
        .any(|entry| (50..52).contains(&entry.own_words));
    ensure!(!early, "counted with one host of two: {ledger:#?}");
    Ok(())
}

#[test]
fn a_permission_lives_and_ends() -> Result<()> {
    in_both(async |scene: Scene| {
        a_grant_reaches_an_open_tab(&scene)
            .await
            .context("a tab that was open")?;
        every_way_to_take_it_away(&scene).await?;
        a_lost_registration_comes_back(&scene)
            .await
            .context("a lost registration")?;
        a_stopped_background_counts(&scene)
            .await
            .context("a stopped background")?;
        two_hosts_need_both(&scene).await.context("two hosts")?;
        Ok(scene)
    })
}
