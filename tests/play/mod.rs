//! A user, their browser and the core between them; only the browser is played. Everything goes
//! through `hearth::handle`, as it does in the extension.

#![allow(dead_code)] // Each test takes what it needs.

use hearth::Error;
use hearth::activity::{Activity, DAY, HOUR, MINUTE, Millis, Tally};
use hearth::clock::{Date, Now};
use hearth::hearth::{
    Effect, Event, Outcome, Request, handle, handle_beside_pages, handle_beside_sites,
};
use hearth::ledger::LETTING_GO;
use hearth::message::{
    Ask, AskCircles, AskOptions, AskPeople, AskPopup, Asker, Draft, Question, Sender, Verdict,
    WritePerson,
};
use hearth::people::turns::Turns;
use hearth::people::{Circle, Person};
use hearth::record::Record;
use hearth::site::{Body, Mode};
use hearth::store::{Key, Memory, Records, Store as _};
use hearth::view::{Options, People, PersonRow, Popup};
use hearth_cases::Case;
use serde_json::{Value, json};

/// A page of a network that runs on any host.
pub const FEED: &str = "https://example.social/home";
/// A page of a forum that has its own host.
pub const FORUM: &str = "https://news.ycombinator.com/item?id=7";
/// Monday, the 23rd of November 2026, at noon, UTC.
pub const MONDAY_NOON: Millis = 20_780 * DAY + 12 * HOUR;
/// The tab in which everything happens, unless a test says otherwise.
pub const TAB: i32 = 1;

/// What is being played.
pub struct Play {
    /// What the browser keeps.
    pub memory: Memory,
    /// The clock.
    pub now: Now,
    /// How the core is run.
    pub core: Core,
    sent: u32,
}

/// How the core is run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Core {
    /// As one program, as in the demo.
    #[default]
    Whole,
    /// As two programs, as in the extension.
    Parted,
    /// The same, where the background is killed each time before the second one gets its turn.
    Killed,
}

impl Default for Play {
    /// Every site is granted.
    fn default() -> Self {
        Play {
            memory: [(Key::Granted, json!(["*://*/*"]))].into_iter().collect(),
            now: Now {
                at: MONDAY_NOON,
                offset_minutes: 0,
            },
            core: Core::Whole,
            sent: 0,
        }
    }
}

impl Play {
    /// Time passes.
    pub fn wait(&mut self, time: Millis) {
        self.now.at += time;
    }

    /// The clock stands at a time of a day, such as `2026-11-23` and 9 hours, for the user.
    pub fn be(&mut self, date: &str, time: Millis) {
        let date = Date::parse(date).expect("a date");
        self.now.at = self.now.start_of(date) + time;
    }

    /// Something happens. What is kept of everybody's flames is afterwards what their cards say.
    pub fn try_event(&self, event: &Event) -> Result<Outcome, Error> {
        let outcome = self.try_event_unwatched(event);
        if let Some(kept) = self.record::<String>(&Key::Turns) {
            let ids: Vec<String> = self.record(&Key::People).unwrap_or_default();
            let people = ids.into_iter();
            let people = people.filter_map(|id| self.record::<Person>(&Key::Person(id)));
            let people: Vec<_> = people.collect();
            assert_eq!(
                Turns::read(kept),
                Some(Turns::of(&people)),
                "after {event:?}"
            );
        }
        outcome
    }

    fn try_event_unwatched(&self, event: &Event) -> Result<Outcome, Error> {
        let (memory, now) = (&self.memory, self.now);
        if self.core == Core::Whole {
            return pollster::block_on(handle(memory, event, now));
        }
        match pollster::block_on(handle_beside_sites(memory, event, now)) {
            Err(Error::NotForYou) => pollster::block_on(handle_beside_pages(memory, event, now)),
            Ok(outcome) if self.leaves_errands(&outcome) => {
                pollster::block_on(handle_beside_pages(memory, &Event::Errands, now))?;
                Ok(outcome)
            }
            outcome => outcome,
        }
    }

    fn leaves_errands(&self, outcome: &Outcome) -> bool {
        self.core == Core::Parted && outcome.effects.contains(&Effect::Errands)
    }

    /// Something happens, and is not refused.
    pub fn event(&self, event: &Event) -> Outcome {
        self.try_event(event).expect("not refused")
    }

    /// Somebody asks something.
    pub fn ask_as<A: Ask>(&self, asker: Asker, url: &str, ask: A) -> Result<A::Reply, Error> {
        let outcome = self.try_event(&Event::Asked(sender(asker, TAB, url), ask.into()))?;
        Ok(A::Reply::read(&outcome.answer).expect("an answer of its type"))
    }

    /// A page of the extension asks.
    pub fn try_ask<A: Ask>(&self, ask: A) -> Result<A::Reply, Error> {
        self.ask_as(Asker::Page, "", ask)
    }

    /// A page of the extension asks, and is not refused.
    pub fn ask<A: Ask>(&self, ask: A) -> A::Reply {
        self.try_ask(ask).expect("not refused")
    }

    /// What the popup shows.
    pub fn popup(&self) -> Popup {
        self.ask(AskPopup {
            url: None,
            marked: None,
            server: None,
            tab: None,
            title: None,
            me: None,
        })
    }

    /// What the page of the people shows.
    pub fn page_of_people(&self) -> People {
        self.ask(AskPeople {})
    }

    /// Who is in which circle.
    pub fn circles(&self) -> Vec<PersonRow> {
        self.ask(AskCircles {})
    }

    /// What the options page shows.
    pub fn options(&self) -> Options {
        self.ask(AskOptions {})
    }

    /// A request is sent; it has an id then.
    pub fn send(&mut self, mut request: Request) -> String {
        self.sent += 1;
        request.id = self.sent.to_string();
        let id = request.id.clone();
        self.event(&Event::RequestSent(request));
        id
    }

    /// It ends.
    pub fn end(&self, id: &str, status: Option<u16>) -> Outcome {
        let id = id.to_owned();
        self.event(&Event::RequestEnded {
            id,
            status,
            redirect: None,
        })
    }

    /// A request is sent and accepted, and the time is over in which a composer could say no.
    pub fn done(&mut self, request: Request) {
        let status = if request.url.contains("/api/") {
            200
        } else {
            302
        };
        let id = self.send(request);
        self.end(&id, Some(status));
        self.wait(LETTING_GO);
        self.event(&Event::Alarm);
    }

    /// A text stands in the composer.
    pub fn draft(&self, draft: Draft) -> Verdict {
        self.ask_as(Asker::Content, page_of(&draft.site), draft)
            .expect("not refused")
    }

    /// Somebody is put on the list.
    pub fn add(&self, name: &str, circle: Circle, known_as: &str) -> String {
        self.try_add(name, circle, known_as).expect("not refused");
        self.person_named(name).id
    }

    /// Somebody is put on the list, if there is room.
    pub fn try_add(&self, name: &str, circle: Circle, known_as: &str) -> Result<(), Error> {
        self.try_ask(write_person(name, circle, known_as)).map(drop)
    }

    /// A record, as it is kept.
    pub fn record<T: Record>(&self, key: &Key) -> Option<T> {
        let records = pollster::block_on(self.memory.get(std::slice::from_ref(key)));
        let value = records.expect("memory answers").remove(key).flatten()?;
        Some(T::read(&value).expect("a record of its type"))
    }

    /// Puts a record there as it is. What a session holds of the people follows from them, and is found
    /// anew.
    pub fn put(&self, key: Key, value: Value) {
        let is_of_people = matches!(key, Key::People | Key::Person(_));
        let mut records: Records = [(key, Some(value))].into_iter().collect();
        if is_of_people {
            records.insert(Key::Turns, None);
        }
        pollster::block_on(self.memory.put(&records)).expect("memory takes it");
    }

    /// Everybody on the list.
    pub fn people(&self) -> Vec<Person> {
        let ids: Vec<String> = self.record(&Key::People).unwrap_or_default();
        ids.into_iter()
            .map(|id| self.record(&Key::Person(id)).expect("everybody has a card"))
            .collect()
    }

    /// Somebody on the list.
    pub fn person_named(&self, name: &str) -> Person {
        let mut people = self.people().into_iter();
        people
            .find(|person| person.name == name)
            .expect("on the list")
    }

    /// Every activity that is kept, day after day.
    pub fn ledger(&self) -> Vec<Activity> {
        let all = self.memory.all().into_iter();
        all.filter(|(key, _)| matches!(key, Key::Ledger(_)))
            .flat_map(|(_, day)| Vec::<Activity>::read(&day).expect("a ledger’s day"))
            .collect()
    }

    /// A day's tally, as it is kept.
    pub fn tally(&self, date: &str) -> Tally {
        let date = Date::parse(date).expect("a date");
        self.record(&Key::Tally(date)).unwrap_or_default()
    }
}

/// Who asks.
pub fn sender(asker: Asker, tab: i32, url: &str) -> Sender {
    Sender {
        asker,
        tab,
        frame: 0,
        url: url.to_owned(),
        top: None,
    }
}

/// The page on which a site's composer stands.
pub fn page_of(site: &str) -> &'static str {
    if site == "hn" { FORUM } else { FEED }
}

/// Any question, as an event.
pub fn asked(asker: Asker, tab: i32, url: &str, question: impl Into<Question>) -> Event {
    Event::Asked(sender(asker, tab, url), question.into())
}

/// The question that puts somebody new on the list.
pub fn write_person(name: &str, circle: Circle, known_as: &str) -> WritePerson {
    WritePerson {
        id: None,
        name: name.to_owned(),
        keep: Vec::new(),
        known_as: Some(known_as.to_owned()),
        site: known_as
            .contains(['@', '/'])
            .then_some("mastodon")
            .or(Some("hn"))
            .map(str::to_owned),
        circle,
        cadence_days: None,
        note: String::new(),
        profile: None,
        steps_back: None,
    }
}

/// The request of a pack's case, with this body.
pub fn of_case(case: &Case, body: Body) -> Request {
    Request {
        id: String::new(),
        method: case.method().to_owned(),
        url: case.url().to_owned(),
        page: case.page.clone(),
        tab: TAB,
        frame: 0,
        body,
    }
}

/// A draft in the network's composer.
pub fn draft(text: &str) -> Draft {
    Draft {
        composer: 0,
        site: "mastodon".to_owned(),
        name: "status".to_owned(),
        mode: None,
        person: None,
        me: None,
        private: false,
        aliases: Vec::new(),
        told: false,
        text: text.to_owned(),
    }
}

/// A draft that answers somebody there.
pub fn answering(text: &str, person: &str) -> Draft {
    Draft {
        mode: Some(Mode::Replying),
        person: Some(person.to_owned()),
        ..draft(text)
    }
}

fn json_request(method: &str, path: &str, body: Option<&Value>) -> Request {
    Request {
        id: String::new(),
        method: method.to_owned(),
        url: format!("https://example.social/api/v1/statuses{path}"),
        page: Some("https://example.social".to_owned()),
        tab: TAB,
        frame: 0,
        body: body.map_or(Body::Empty, |body| {
            Body::Bytes(body.to_string().into_bytes())
        }),
    }
}

/// A new post on the network.
pub fn post(status: &str) -> Request {
    json_request("POST", "", Some(&json!({ "status": status })))
}

/// An answer there.
pub fn reply(status: &str) -> Request {
    let body = json!({ "status": status, "in_reply_to_id": "1" });
    json_request("POST", "", Some(&body))
}

/// Somebody's post is passed on.
pub fn boost(object: &str) -> Request {
    json_request("POST", &format!("/{object}/reblog"), None)
}

/// That is undone.
pub fn unboost(object: &str) -> Request {
    json_request("POST", &format!("/{object}/unreblog"), None)
}

/// A post is changed.
pub fn edit(status: &str) -> Request {
    json_request("PUT", "/1", Some(&json!({ "status": status })))
}

/// A post is deleted.
pub fn delete() -> Request {
    json_request("DELETE", "/1", None)
}

/// An answer on the forum.
pub fn forum_reply(text: &str) -> Request {
    let fields = [
        ("parent", "8"),
        ("goto", "item?id=7#8"),
        ("hmac", "hunter2"),
        ("text", text),
    ];
    Request {
        url: "https://news.ycombinator.com/comment".to_owned(),
        page: Some(FORUM.to_owned()),
        body: Body::Form(
            fields
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
        ),
        ..json_request("POST", "", None)
    }
}

/// Whole minutes.
pub const fn minutes(number: i64) -> Millis {
    number * MINUTE
}
