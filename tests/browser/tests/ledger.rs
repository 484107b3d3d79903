//! The page of the ledger, and the quiet hours, by keys alone.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, Kind, Standing};
use hearth::hours::WeekHours;
use hearth::message::AskOptions;
use hearth::record::Record as _;
use hearth_browser::{Scene, in_both};
use serde_json::json;
use thirtyfour::Key;
use xtask::driver::wait_until;

/// What `lively` holds in all.
const ALL: usize = 20;

async fn open(scene: &Scene, page: &str) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page(page).await?;
    scene.element("main section").await.map(drop)
}

/// Waits until so many entries are shown, and the page says so.
async fn shown(scene: &Scene, entries: usize, words: &str) -> Result<()> {
    wait_until(&format!("{entries} entries, “{words}”"), async || {
        let script = "return [document.querySelectorAll('.entry').length, document.querySelector('#ledger > .hint')?.innerText ?? ''];";
        let seen = scene.browser.execute(script, Vec::new()).await?;
        ensure!(*seen.json() == json!([entries, words]), "there are {}", seen.json());
        Ok(Some(()))
    })
    .await
}

/// (the list, how often Down is pressed in it, how many entries are shown then, in words)
const FILTERS: &[(&str, usize, usize, &str)] = &[
    ("Kind", 1, 1, "1 of 20 entries"),
    ("Kind", 3, 5, "5 of 20 entries"),
    ("Site", 1, ALL, "20 entries"),
    ("Person", 0, ALL, "20 entries"),
    ("Day", 1, 2, "2 of 20 entries"),
    ("Day", 2, 4, "4 of 20 entries"),
];

async fn it_is_looked_through(scene: &Scene) -> Result<()> {
    for (list, down, entries, words) in FILTERS {
        open(scene, "ledger.html").await?;
        shown(scene, ALL, "20 entries").await?;
        scene.tab_to(list).await?;
        for _ in 0..*down {
            scene.browser.press(&[], Key::Down).await?;
        }
        shown(scene, *entries, words)
            .await
            .with_context(|| format!("{list}, {down} down"))?;
        let focus = scene.focus().await?;
        ensure!(focus.name.starts_with(list), "the focus went to {focus:?}");
    }
    Ok(())
}

fn links(ledger: &[Activity]) -> usize {
    let links = ledger.iter().filter(|entry| entry.kind == Kind::LinkPost);
    links.count()
}

async fn it_is_corrected_and_taken_from(scene: &Scene) -> Result<()> {
    open(scene, "ledger.html").await?;
    shown(scene, ALL, "20 entries").await?;
    let before = links(&scene.ledger().await?);
    scene.tab_to("That’s wrong: A post with a link").await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene.tab_to("A post with a link").await?;
    scene.browser.press(&[], Key::Up).await?;
    scene.tab_to("Correct it").await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene
        .ledger_where("the correction", |ledger| links(ledger) == before - 1)
        .await?;
    open(scene, "ledger.html").await?;
    shown(scene, ALL, "20 entries").await?;
    scene.tab_to("That’s wrong").await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene.tab_to("Remove it").await?;
    scene.browser.press(&[], Key::Enter).await?;
    shown(scene, ALL - 1, "19 entries").await?;
    scene.tab_to("Undo").await?;
    scene.browser.press(&[], Key::Enter).await?;
    shown(scene, ALL, "20 entries").await
}

async fn what_is_not_counted_is_marked(scene: &Scene) -> Result<()> {
    let mut ledger = scene.ledger().await?;
    let newest = ledger.pop().context("an entry")?;
    let (date, _) = newest.id.split_once('/').context("a day")?;
    let day = [Activity {
        standing: Standing::Unconfirmed,
        ..newest.clone()
    }];
    let records = json!({ (format!("ledger/{date}")): day.to_vec().write() });
    scene
        .behind("await chrome.storage.local.set(given[0]);", vec![records])
        .await?;
    open(scene, "ledger.html").await?;
    let mark = scene.element(".entry .standing").await?.text().await?;
    ensure!(mark.starts_with("Not counted"), "{mark}");
    scene.tab_to("That’s wrong").await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene.tab_to("Count it").await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene
        .ledger_where("it to count", |ledger| {
            ledger
                .iter()
                .all(|entry| entry.standing == Standing::Confirmed)
        })
        .await?;
    scene.gone(".entry .standing").await
}

async fn hours(scene: &Scene, what: &str, wanted: &[WeekHours]) -> Result<()> {
    wait_until(what, async || {
        let hours = scene.ask(AskOptions {}).await?.nudges.quiet_hours;
        ensure!(hours == wanted, "there are {hours:?}");
        Ok(Some(()))
    })
    .await
}

async fn quiet_hours_come_and_go(scene: &Scene) -> Result<()> {
    open(scene, "options.html").await?;
    scene.tab_to("Sat").await?;
    scene.browser.press(&[], Key::Space).await?;
    scene.tab_to("Sun").await?;
    scene.browser.press(&[], Key::Space).await?;
    scene.tab_to("Add quiet hours").await?;
    scene.browser.press(&[], Key::Enter).await?;
    let nights = WeekHours {
        days: vec![0, 1, 2, 3, 4],
        from: 1_320,
        to: 420,
    };
    hours(scene, "quiet hours", std::slice::from_ref(&nights)).await?;
    let row = scene.element("#nudges .rows .row").await?.text().await?;
    ensure!(
        row.contains("Mon") && row.contains("Fri") && !row.contains("Sat"),
        "{row}"
    );
    // Without a day they are none, and nothing is lost. From the top: past a page's end the focus
    // is the browser's own.
    open(scene, "options.html").await?;
    for day in ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] {
        scene.tab_to(day).await?;
        scene.browser.press(&[], Key::Space).await?;
    }
    scene.tab_to("Add quiet hours").await?;
    scene.browser.press(&[], Key::Enter).await?;
    wait_until("a sentence that says what is wrong", async || {
        let script = "return [document.querySelector('#hours-problem').innerText, \
            [...document.querySelectorAll('.day input')].map((day) => day.checked)];";
        let said = scene.browser.execute(script, Vec::new()).await?;
        let said = said.json();
        ensure!(
            said[0].as_str().is_some_and(|why| why.contains("day")),
            "{said}"
        );
        Ok(Some(()))
    })
    .await?;
    hours(scene, "the same hours", &[nights]).await?;
    open(scene, "options.html").await?;
    scene.tab_to("Remove: ").await?;
    scene.browser.press(&[], Key::Enter).await?;
    hours(scene, "no quiet hours", &[]).await
}

#[test]
fn the_ledger_and_the_quiet_hours_work_by_keys_alone() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.live_a_week().await?;
        it_is_looked_through(&scene)
            .await
            .context("looking through")?;
        it_is_corrected_and_taken_from(&scene)
            .await
            .context("correcting")?;
        what_is_not_counted_is_marked(&scene)
            .await
            .context("marks")?;
        quiet_hours_come_and_go(&scene)
            .await
            .context("quiet hours")?;
        Ok(scene)
    })
}
