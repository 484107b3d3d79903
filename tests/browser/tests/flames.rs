//! Keeping the flame: whoever is in front comes onto the list by two clicks, the ledger's quiet word about
//! others, and the page of the flames in every state.

use anyhow::{Context as _, Result, ensure};
use hearth::activity::{Activity, DAY, Kind, Millis, Standing};
use hearth::clock::Now;
use hearth::ledger;
use hearth::message::{AskCircles, AskFlames, AskSuggestions};
use hearth::people::{Channel, Circle, Handle, Person, Rests, Talk};
use hearth::record::Record as _;
use hearth::schema::VERSION;
use hearth::store::Key;
use hearth_browser::nudge::now;
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::{Map, Value, json};
use thirtyfour::{By, Key as Press};
use xtask::driver::{Viewport, wait_until};

const HOST: &str = "mastodon.social";
const ANA: &str = "ana@mastodon.social";
/// Somebody of the practice network.
const BO: &str = "bo@mastodon.social";

/// Waits until somebody of this handle is on the list.
async fn on_the_list(scene: &Scene, handle: &str) -> Result<()> {
    wait_until("somebody new on the list", async || {
        let people = scene.ask(AskCircles {}).await?;
        let mut handles = people.iter().flat_map(|person| &person.handles);
        Ok(handles.any(|known| known.name == handle).then_some(()))
    })
    .await
}

/// Opens the popup over a page, and waits for what it asks about it.
async fn over(scene: &Scene, page: &str) -> Result<()> {
    scene.visit_network(page).await?;
    let asks = ".flame-offer button";
    scene.open_popup_that_recognises(HOST, asks).await.map(drop)
}

#[test]
fn whoever_is_in_front_is_kept_by_two_clicks_or_keys() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HOST).await?;
        let page = format!("https://{HOST}/@bo");
        over(&scene, &page).await?;
        let question = scene.element(".flame-offer p").await?.text().await?;
        ensure!(
            question.ends_with("@bo@mastodon.social: keep the flame?"),
            "{question}"
        );
        scene.element("#keep-flame-open").await?.click().await?;
        let keep = ".flame-offer form button[type=submit]";
        scene.element(keep).await?.click().await?;
        on_the_list(&scene, BO).await.context("by mouse")?;
        scene.to_backstage().await?;
        scene.element("#kept-flame").await?;
        // Who is on the list is not asked about.
        scene.visit_network(&page).await?;
        scene.open_popup_that_recognises(HOST, ".here").await?;
        ensure!(
            scene
                .browser
                .find_all(By::Css(".flame-offer"))
                .await?
                .is_empty()
        );

        scene.forget().await?;
        over(&scene, &page).await?;
        scene.tab_to("Keep the flame").await?;
        scene.browser.press(&[], Press::Enter).await?;
        // The focus is in the name, which can be changed there and then.
        scene.focus_is_on("#keep-flame-name").await?;
        scene.type_text(" B").await?;
        scene.browser.press(&[], Press::Enter).await?;
        on_the_list(&scene, BO).await.context("by keys")?;
        let person = scene.ask(AskCircles {}).await?.remove(0);
        ensure!(person.name.ends_with(" B"), "{person:?}");
        ensure!(person.circle == Circle::Fifteen, "{person:?}");
        Ok(scene)
    })
}

/// Waits until the one in front is among the closest, and one of those a circle further out.
async fn has_room_made(scene: &Scene, stepped: &str) -> Result<()> {
    wait_until("room to be made", async || {
        let people = scene.ask(AskCircles {}).await?;
        let of = |circle| people.iter().filter(move |one| one.circle == circle);
        ensure!(of(Circle::Five).count() == 5, "{people:?}");
        let is_there = of(Circle::Fifteen).any(|one| one.name == stepped);
        let has_come = of(Circle::Five).any(|one| one.handles.iter().any(|it| it.name == BO));
        Ok((is_there && has_come).then_some(()))
    })
    .await
}

#[test]
fn a_full_circle_asks_who_steps_back() -> Result<()> {
    in_both(async |scene: Scene| {
        scene.grant(HOST).await?;
        let page = format!("https://{HOST}/@bo");
        for by_mouse in [true, false] {
            scene.forget().await?;
            for name in ["Cy", "Di", "Ed", "Flo", "Gus"] {
                scene.ask(newcomer(name)).await?;
            }
            over(&scene, &page).await?;
            let keep = ".flame-offer form button[type=submit]";
            if by_mouse {
                scene.element("#keep-flame-open").await?.click().await?;
                scene.element(keep).await?;
                let five = ".flame-offer input[name='keep-flame-circle']";
                scene.element(five).await?.click().await?;
                scene.element(keep).await?.click().await?;
                let problem = scene.element("#keep-flame-problem").await?;
                wait_until("a sentence about the circle", async || {
                    Ok(problem.text().await?.contains("steps back").then_some(()))
                })
                .await?;
                let ed = "//fieldset[contains(@class, 'steps-back')]//label[contains(., 'Ed')]";
                scene.browser.find(By::XPath(ed)).await?.click().await?;
                scene.pictures("popup-stepping-back").await?;
                scene.element(keep).await?.click().await?;
                has_room_made(&scene, "Ed").await.context("by mouse")?;
            } else {
                scene.tab_to("Keep the flame").await?;
                scene.browser.press(&[], Press::Enter).await?;
                scene.element(keep).await?;
                scene.tab_to("The next fifteen").await?;
                scene.browser.press(&[], Press::Up).await?;
                scene.tab_to("Cy").await?;
                scene.browser.press(&[], Press::Space).await?;
                scene.tab_to("Keep the flame").await?;
                scene.browser.press(&[], Press::Enter).await?;
                has_room_made(&scene, "Cy").await.context("by keys")?;
            }
        }
        Ok(scene)
    })
}

/// Replies so many days ago, to two people.
fn replies(now: Now) -> Map<String, Value> {
    let mut records = Map::new();
    let mut days = Vec::new();
    for (days_ago, to) in [
        (60, "bo"),
        (50, "bo"),
        (45, "bo"),
        (3, "ana"),
        (2, "ana"),
        (1, "ana"),
    ] {
        let at = now.at - Millis::from(days_ago) * DAY;
        let date = now.date_of(at);
        let activity = Activity {
            id: ledger::id_of(date, at, "reply"),
            at,
            site: Some("mastodon".into()),
            kind: Kind::Reply,
            links: Vec::new(),
            own_words: 5,
            to: vec![Handle {
                site: "mastodon".into(),
                name: format!("{to}@{HOST}"),
            }],
            mentions: false,
            private: false,
            object: None,
            standing: Standing::Confirmed,
            held: None,
        };
        records.insert(Key::Ledger(date).name(), vec![activity].write());
        days.push(date.to_string());
    }
    records.insert(Key::Days.name(), json!(days));
    records.insert(Key::Schema.name(), json!(VERSION));
    records
}

async fn keep(scene: &Scene, records: Map<String, Value>) -> Result<()> {
    let script = "await chrome.storage.local.set(given[0]); \
        await chrome.storage.local.remove('turns');";
    scene
        .behind(script, vec![Value::Object(records)])
        .await
        .map(drop)
}

async fn open(scene: &Scene, page: &str, landmark: &str) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page(page).await?;
    scene.element(landmark).await.map(drop)
}

fn clock() -> Now {
    Now {
        at: now(),
        offset_minutes: 0,
    }
}

#[test]
fn suggestions_are_taken_up_or_not_now() -> Result<()> {
    in_both(async |scene: Scene| {
        for by_mouse in [true, false] {
            scene.forget().await?;
            keep(&scene, replies(clock())).await?;
            open(&scene, "people.html", "#suggestions").await?;
            if by_mouse {
                let first = "#suggestions .actions button";
                scene.element(first).await?.click().await?;
                let submit = "#suggestions form button[type=submit]";
                scene.element(submit).await?.click().await?;
            } else {
                scene.tab_to("Keep the flame: ana").await?;
                scene.browser.press(&[], Press::Enter).await?;
                scene.element("#suggestions form").await?;
                scene.focus_is_on("#suggestions input").await?;
                scene.browser.press(&[], Press::Enter).await?;
            }
            on_the_list(&scene, ANA).await?;
            wait_until("one suggestion to be left", async || {
                let rows = scene.browser.find_all(By::Css("#suggestions li")).await?;
                Ok((rows.len() == 1).then_some(()))
            })
            .await?;
            // Not now, then after all, then not now.
            for back in [true, false] {
                if by_mouse {
                    let decline = "#suggestions .actions button + button";
                    scene.element(decline).await?.click().await?;
                } else {
                    scene.tab_to("Not now: bo").await?;
                    scene.browser.press(&[], Press::Space).await?;
                }
                scene.gone("#suggestions").await?;
                ensure!(scene.ask(AskSuggestions {}).await?.is_empty());
                if back && by_mouse {
                    scene.element("#take-back").await?.click().await?;
                } else if back {
                    wait_until("the focus on the way back", async || {
                        Ok((scene.focus().await?.name == "Undo").then_some(()))
                    })
                    .await?;
                    scene.browser.press(&[], Press::Enter).await?;
                }
                if back {
                    scene.element("#suggestions li").await?;
                }
            }
        }
        Ok(scene)
    })
}

/// Names of every sort.
const NAMES: &[&str] = &[
    "Ana Ferreira",
    "لیلا حداد",
    "田辺ゆうき",
    "🌻 Bo 🐝",
    "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenburg-Schillingsfürst",
    "Chidi",
    "Грета Тунберг",
    "אלה לוי",
];

/// So many people, in circles that fill one after another; burning, low, in embers, resting.
fn people(number: usize) -> Map<String, Value> {
    let at = now();
    let mut records = Map::new();
    let mut ids = Vec::new();
    for place in 0..number {
        let circle = match place {
            0..5 => Circle::Five,
            5..20 => Circle::Fifteen,
            _ => Circle::Fifty,
        };
        let id = format!("p{place}");
        let step = i64::try_from(place).unwrap_or_default();
        let last = at - Millis::from(circle.cadence_days()) * DAY * (step % 4) * 3 / 4 - DAY;
        let talks = (0..step % 9).rev().map(|back| Talk {
            at: last - back * 23 * DAY,
            kind: None,
            activity: None,
            channel: Channel::ALL
                .into_iter()
                .nth(usize::try_from(back + step).unwrap_or_default() % 6),
        });
        let person = Person {
            id: id.clone(),
            name: NAMES
                .get(place % NAMES.len())
                .map_or("", |name| name)
                .to_owned(),
            handles: Vec::new(),
            circle,
            cadence_days: None,
            note: String::new(),
            added: at - 400 * DAY,
            talks: talks.collect(),
            later_until: None,
            rests: (place % 7 == 6).then_some(Rests),
        };
        records.insert(Key::Person(id.clone()).name(), person.write());
        ids.push(id);
    }
    records.insert(Key::People.name(), json!(ids));
    records.insert(Key::Schema.name(), json!(VERSION));
    records
}

/// How many people, how high the page is; fifty are seventy places' worth of three circles.
const STATES: &[(&str, usize, u32)] = &[
    ("nobody", 0, 700),
    ("one", 1, 1100),
    ("fifteen", 15, 1700),
    ("fifty", 50, 2900),
];

/// The pages on which people are, what is there once they are drawn, and how wide they are.
const PAGES: &[(&str, &str, u32)] = &[
    ("flames", "#flames", 1000),
    ("people", "#add-person", 900),
    ("popup", "main section", 380),
];

#[test]
fn people_have_their_pictures_in_every_state() -> Result<()> {
    in_both(async |scene: Scene| {
        for (state, number, height) in STATES {
            scene.forget().await?;
            keep(&scene, people(*number)).await?;
            for (page, landmark, width) in PAGES {
                open(&scene, &format!("{page}.html"), landmark).await?;
                let viewport = Viewport {
                    width: *width,
                    height: *height,
                    zoom: 1.0,
                };
                scene.browser.look_through(viewport).await?;
                let of = || format!("{page}, {state}");
                if *page == "flames" {
                    let shown = scene.browser.find_all(By::Css(".garden li")).await?.len();
                    ensure!(shown == *number, "{shown} of {number} flames");
                    scene.walks_by_tab().await.with_context(of)?;
                }
                scene.has_room().await.with_context(of)?;
                scene.pictures(&format!("{page}-{state}")).await?;
            }
        }
        Ok(scene)
    })
}

#[test]
fn the_flames_are_there_as_tables() -> Result<()> {
    in_both(async |scene: Scene| {
        keep(&scene, people(15)).await?;
        open(&scene, "flames.html", "#flames .as-table summary").await?;
        scene.tab_to("As a table").await?;
        scene.browser.press(&[], Press::Enter).await?;
        let script = "return [...document.querySelectorAll('#flames table')].map((table) => \
            [table.rows.length, table.rows[0].cells.length]);";
        let tables = scene.browser.execute(script, Vec::new()).await?;
        // A head and fifteen people: five columns; a name and twelve months.
        ensure!(
            *tables.json() == json!([[16, 5], [16, 13]]),
            "{:?}",
            tables.json()
        );
        let shown = scene.ask(AskFlames {}).await?;
        scene.element("#shares summary").await?.click().await?;
        let script = "return [...document.querySelectorAll('#shares tbody tr')].map((row) => +row.cells[1].textContent);";
        let talks = scene.browser.execute(script, Vec::new()).await?;
        ensure!(
            *talks.json() == json!(shown.shares.numbers()),
            "{:?}",
            talks.json()
        );
        // The popup leads there.
        open(&scene, "popup.html", ".turns").await?;
        scene.tab_to("All flames").await?;
        Ok(scene)
    })
}
