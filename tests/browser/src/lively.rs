//! A lively week: activities on seven days, and people of whom three are waiting for a word.

use anyhow::Result;
use hearth::activity::{Activity, DAY, HOUR, Kind, Millis, Standing, Tally};
use hearth::clock::Now;
use hearth::ledger;
use hearth::message::WritePerson;
use hearth::people::{Circle, Handle, Person, Talk};
use hearth::record::Record as _;
use hearth::schema::VERSION;
use hearth::sight::{DAYS, Sight};
use hearth::store::Key;
use serde_json::{Map, Value, json};
use xtask::driver::wait_until;

use crate::Scene;
use crate::nudge::now;

/// (days ago, what was done on that day)
const WEEK: &[(i32, &[Kind])] = &[
    (
        6,
        &[Kind::LinkPost, Kind::Repost, Kind::Repost, Kind::Reply],
    ),
    (5, &[Kind::LinkPost, Kind::Post]),
    (4, &[Kind::Reply, Kind::Reply, Kind::Repost]),
    (
        3,
        &[
            Kind::LinkPost,
            Kind::LinkPost,
            Kind::LinkPost,
            Kind::Repost,
            Kind::Comment,
        ],
    ),
    (2, &[]),
    (
        1,
        &[
            Kind::Comment,
            Kind::Reply,
            Kind::DirectMessage,
            Kind::LinkPost,
        ],
    ),
    (0, &[Kind::Repost, Kind::LinkPost]),
];

/// (name, handle, circle, days since the last talk, note)
const PEOPLE: &[(&str, &str, Circle, i64, &str)] = &[
    (
        "Ana Ferreira",
        "ana@hearth.example",
        Circle::Five,
        16,
        "started at the library in May",
    ),
    ("Bo Lindqvist", "bo@mastodon.social", Circle::Five, 9, ""),
    (
        "Chidi Okafor",
        "chidi@workshop.example",
        Circle::Fifteen,
        41,
        "builds a turntable",
    ),
    ("Yūki Tanabe", "yuki@mastodon.social", Circle::Five, 2, ""),
    ("لیلا حداد", "leila@oasis.example", Circle::Fifty, 90, ""),
];

/// Somebody new among the closest, before more is said of them.
pub fn newcomer(name: &str) -> WritePerson {
    WritePerson {
        id: None,
        name: name.to_owned(),
        keep: Vec::new(),
        known_as: None,
        site: None,
        circle: Circle::Five,
        cadence_days: None,
        note: String::new(),
        profile: None,
        steps_back: None,
    }
}

impl Scene {
    /// Puts that week into storage, and lets Hearth wake in it: what a wake finds in it has come then, and
    /// nothing more comes by itself.
    ///
    /// # Errors
    /// Where storage refuses, or Hearth does not wake.
    pub async fn live_a_week(&self) -> Result<()> {
        let now = self.clock().await?;
        let mut records = Map::new();
        records.insert(Key::Schema.name(), json!(VERSION));
        days(now, &mut records);
        people(now.at, &mut records);
        // Whose turn it is follows from the people, and is found anew; so are the months of talk.
        let script = "await chrome.storage.local.set(given[0]); \
            await chrome.storage.local.remove(['turns', 'rolled']); \
            await chrome.alarms.create('now', { when: Date.now() });";
        self.behind(script, vec![Value::Object(records)]).await?;
        wait_until("what a wake finds in the week", async || {
            let kept = self.kept().await?;
            Ok(["turns", "rolled"]
                .iter()
                .all(|name| kept.contains_key(*name))
                .then_some(()))
        })
        .await
    }

    /// Puts into storage that nothing is read of what is sent on a site. It has to be granted for
    /// that to be said.
    ///
    /// # Errors
    /// Where storage refuses.
    pub async fn go_blind(&self, site: &str) -> Result<()> {
        let today = self.clock().await?.date();
        let line = "POST /api/v1/statuses (no case holds): {language: string, media_ids: [], \
                    status_text: the draft, visibility: string}";
        let sight = Sight {
            read: Some(today.plus(-9)),
            used: Some(today),
            since: Some(today.plus(-3)),
            days: DAYS,
            outlines: vec![line.to_owned()],
        };
        let records = json!({ Key::Sight(site.to_owned()).name(): sight.write() });
        let script = "await chrome.storage.local.set(given[0]);";
        self.behind(script, vec![records]).await.map(drop)
    }

    /// The moment, and the clock of the browser's user.
    async fn clock(&self) -> Result<Now> {
        let offset = "return -new Date().getTimezoneOffset();";
        let offset = self.behind(offset, Vec::new()).await?;
        Ok(Now {
            at: now(),
            offset_minutes: i32::try_from(offset.as_i64().unwrap_or_default())?,
        })
    }
}

fn days(now: Now, records: &mut Map<String, Value>) {
    let mut names = Vec::new();
    for (days_ago, kinds) in WEEK {
        let date = now.date().plus(-days_ago);
        let at = now.at - Millis::from(*days_ago) * DAY;
        let day: Vec<Activity> = (0..)
            .zip(*kinds)
            .map(|(n, kind)| activity(now, at - n, *kind))
            .collect();
        records.insert(Key::Tally(date).name(), Tally::of(&day).write());
        records.insert(Key::Ledger(date).name(), day.write());
        names.push(date.to_string());
    }
    records.insert(Key::Days.name(), json!(names));
}

fn activity(now: Now, at: Millis, kind: Kind) -> Activity {
    let links = match kind {
        Kind::LinkPost => vec!["https://example.org/garden-notes".to_owned()],
        _ => Vec::new(),
    };
    Activity {
        id: ledger::id_of(now.date_of(at), at, "lively"),
        at,
        site: Some("mastodon".to_owned()),
        kind,
        links,
        own_words: 9,
        to: Vec::new(),
        mentions: false,
        private: false,
        object: None,
        standing: Standing::Confirmed,
        held: None,
    }
}

fn people(now: Millis, records: &mut Map<String, Value>) {
    let mut ids = Vec::new();
    for (number, (name, handle, circle, days, note)) in PEOPLE.iter().enumerate() {
        let id = format!("lively-{number}");
        let handle = Handle {
            site: "mastodon".to_owned(),
            name: (*handle).to_owned(),
        };
        let person = Person {
            id: id.clone(),
            name: (*name).to_owned(),
            handles: vec![handle.clone()],
            circle: *circle,
            cadence_days: None,
            note: (*note).to_owned(),
            added: now - 200 * DAY,
            talks: vec![Talk {
                at: now - days * DAY - HOUR,
                kind: Some(Kind::Reply),
                activity: None,
                channel: None,
            }],
            later_until: None,
            rests: None,
        };
        records.insert(Key::Person(id.clone()).name(), person.write());
        records.insert(Key::Handle(handle).name(), json!(id));
        ids.push(id);
    }
    records.insert(Key::People.name(), json!(ids));
}
