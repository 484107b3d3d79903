//! How fast the popup opens, and somebody is put on the list, with a few people and a few days kept, and
//! with thousands of people and ten years.

use anyhow::{Context as _, Result};
use hearth::activity::{Counts, DAY, Kind, Millis, Tally};
use hearth::clock::Now;
use hearth::message::{AskCircles, Question, WritePerson};
use hearth::people::{Channel, Circle, Details, Handle, Person, Talk, Way};
use hearth::record::Record as _;
use hearth::store::Key;
use serde_json::{Map, Value};
use xtask::browsers::Engine;
use xtask::driver::wait_until;

use super::median;
use crate::{Scene, newcomer};

/// So many people and days of tallies are few.
pub const FEW: Kept = Kept {
    people: 10,
    days: 7,
};

/// So many are many: far more people than the circles hold, as a file that was made elsewhere may bring.
pub const MANY: Kept = Kept {
    people: 5_000,
    days: 3_650,
};

/// How many times as long as with few the popup may take with many to show its first content.
pub const RATIO: f64 = 1.2;

/// The longest that adding somebody may take, in milliseconds.
pub const ADDING: f64 = 50.0;

/// How much is kept.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// People on the list.
    pub people: usize,
    /// Days with a tally.
    pub days: i32,
}

/// Records that the browser takes at once.
const AT_ONCE: usize = 2_000;

/// What was measured in one browser, in milliseconds.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// Openings of the popup with few people.
    pub popup_few: Vec<f64>,
    /// The same with many.
    pub popup_many: Vec<f64>,
    /// Adding somebody to few.
    pub adding_few: Vec<f64>,
    /// The same to many.
    pub adding_many: Vec<f64>,
}

impl Measured {
    /// How many times as long the popup takes with many.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        median(&self.popup_many) / median(&self.popup_few)
    }
}

/// Opens the popup so many times with few people and with many, in turns, and adds some.
///
/// # Errors
/// Where a browser does not follow.
pub async fn measure(engine: Engine, openings: usize) -> Result<Measured> {
    let (few, many) = (Scene::open(engine).await?, Scene::open(engine).await?);
    prepare(&few, FEW).await?;
    prepare(&many, MANY).await?;
    let mut measured = Measured::default();
    for _ in 0..openings {
        measured.popup_few.push(popup(&few).await?);
        measured.popup_many.push(popup(&many).await?);
    }
    for scene in [&few, &many] {
        scene.to_front().await?;
        scene.browser.goto("about:blank").await?;
    }
    for number in 0..MOST_ADDED {
        measured.adding_few.push(add(&few, number).await?);
        measured.adding_many.push(add(&many, number).await?);
    }
    few.close().await?;
    many.close().await?;
    Ok(measured)
}

/// Puts so much in the place of everything that is kept, and opens the popup once.
///
/// # Errors
/// Where storage refuses.
pub async fn prepare(scene: &Scene, kept: Kept) -> Result<()> {
    let now = "return [Date.now(), -new Date().getTimezoneOffset()];";
    let now = scene.behind(now, Vec::new()).await?;
    let (at, offset_minutes): (Millis, i32) = serde_json::from_value(now)?;
    let records = records(kept, Now { at, offset_minutes });
    scene.forget().await?;
    for some in records.chunks(AT_ONCE) {
        let some: Map<String, Value> = some.iter().cloned().collect();
        let put = "await chrome.storage.local.set(given[0]);";
        scene.behind(put, vec![some.into()]).await?;
    }
    // Pages that ask for little: whatever is changed, each page that is open asks anew. The welcome page may
    // have come by itself.
    scene.to_backstage().await?;
    scene.browser.open_extension_page("nudge.html").await?;
    let close = "const url = chrome.runtime.getURL('welcome.html'); \
        for (const { id } of await chrome.tabs.query({ url })) await chrome.tabs.remove(id);";
    scene.behind(close, Vec::new()).await?;
    popup(scene).await.map(drop)
}

fn records(kept: Kept, now: Now) -> Vec<(String, Value)> {
    let mut records = vec![(Key::Schema.name(), hearth::schema::VERSION.write())];
    let ids: Vec<String> = (0..kept.people).map(|number| format!("{number}")).collect();
    let list = ids.write();
    for (number, id) in ids.into_iter().enumerate() {
        let ago = Millis::try_from(number).unwrap_or_default() % 400 * DAY;
        let talk = |days: Millis| Talk {
            at: now.at - ago - days * DAY,
            kind: Some(Kind::Reply),
            activity: None,
            channel: None,
        };
        let handle = Handle {
            site: "mastodon".to_owned(),
            name: format!("somebody{number}@example.social"),
        };
        let person = Person {
            id: id.clone(),
            name: format!("Somebody {number}"),
            handles: vec![handle.clone()],
            circle: Circle::Fifty,
            cadence_days: None,
            note: "met at the allotments, keeps bees".to_owned(),
            added: now.at - 800 * DAY,
            talks: [30, 14, 3].map(talk).into(),
            later_until: None,
            rests: None,
        };
        let details = Details {
            ways: vec![Way {
                channel: Channel::Phone,
                to: "+43 1 234 56".to_owned(),
            }],
            ..Details::default()
        };
        records.push((Key::Handle(handle).name(), id.write()));
        records.push((Key::Details(id.clone()).name(), details.write()));
        records.push((Key::Person(id).name(), person.write()));
    }
    // After those who stand in it: a wake between two writes would take them for unreadable.
    records.push((Key::People.name(), list));
    let tally = Tally {
        counts: Counts {
            linking: 3,
            talking: 4,
            saying: 1,
        },
        talks: [(Kind::Reply, 3), (Kind::Comment, 1)].into_iter().collect(),
    };
    for days in 0..kept.days {
        let key = Key::Tally(now.date().plus(-days));
        records.push((key.name(), tally.write()));
    }
    records
}

/// Opens the popup, and gives how many milliseconds passed until the first content was painted.
///
/// # Errors
/// Where the browser does not open it.
pub async fn popup(scene: &Scene) -> Result<f64> {
    scene.to_front().await?;
    scene.browser.goto("about:blank").await?;
    scene.browser.open_extension_page("popup.html").await?;
    let painted =
        "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;";
    wait_until("the popup's first content", async || {
        let painted = scene.browser.execute(painted, Vec::new()).await?;
        Ok(painted.json().as_f64())
    })
    .await
}

/// Puts somebody more on the list, and gives how many milliseconds passed until the page was told. It begins
/// when nothing else goes on: nobody adds two within the blink in which a page that is open asks anew.
/// There is room for [`MOST_ADDED`].
///
/// # Errors
/// Where the background refuses.
pub async fn add(scene: &Scene, number: usize) -> Result<f64> {
    let circle = if number < Circle::Five.cap() {
        Circle::Five
    } else {
        Circle::Fifteen
    };
    let question: Question = WritePerson {
        known_as: Some(format!("@newcomer{number}@example.social")),
        site: Some("mastodon".to_owned()),
        circle,
        ..newcomer(&format!("Newcomer {number}"))
    }
    .into();
    // Whatever followed from the last one is answered before this.
    scene.ask(AskCircles {}).await?;
    let script = "const start = performance.now(); \
        const { error } = await chrome.runtime.sendMessage({ ask: given[0] }); \
        if (error) throw JSON.stringify(error); \
        return performance.now() - start;";
    let took = scene.behind(script, vec![question.write()]).await?;
    took.as_f64().context("no time was measured")
}

/// How many there is room for in the two closer circles.
pub const MOST_ADDED: usize = 20;
