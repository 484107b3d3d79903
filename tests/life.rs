//! A simulated life: anything in any order, the background killed anywhere, anything told twice.
//! What must stay true is compared with a model that knows nothing of how the core works.

mod play;

use std::collections::BTreeMap;

use hearth::Error;
use hearth::activity::{Activity, DAY, HOUR, Kind, MINUTE, Millis, SECOND, Standing};
use hearth::clock::Now;
use hearth::hearth::{Event, Request, handle};
use hearth::ledger::LETTING_GO;
use hearth::message::{
    AskOptions, AskPopup, Asker, Correct, Draft, Fate, Later, Moment, Remove, SaidHello, Undo,
};
use hearth::people::Circle;
use hearth::record::Record as _;
use hearth::site::{Body, Mode};
use hearth::store::{Area, Key, Memory, Records, Store};
use play::{Play, asked, boost, delete, draft, edit, forum_reply, page_of, post, reply, unboost};
use proptest::prelude::*;

/// Stands in everything that is written and in nothing that may be kept.
const MARKER: &str = "zqsecret";
/// A life is shorter than the ledger's memory.
const LONGEST_LIFE: Millis = 80 * DAY;

/// What may happen.
#[derive(Clone, Debug)]
enum Op {
    Draft {
        place: Place,
        words: usize,
        replying: bool,
        person: usize,
    },
    Emptied {
        place: Place,
    },
    Fate {
        place: Place,
        held: bool,
    },
    Send {
        what: What,
        words: usize,
        tab: i32,
        seen_twice: bool,
    },
    End {
        which: usize,
        status: Option<u16>,
    },
    Hello {
        person: usize,
    },
    Later {
        person: usize,
    },
    Correct {
        back: usize,
        kind: usize,
    },
    Remove {
        back: usize,
    },
    Undo,
    Popup,
    Options,
    Alarm,
    Started,
    EndSession,
    Wait(Millis),
    Offset(i32),
}

/// A composer: its tab, its number, whether on the forum.
type Place = (i32, u32, bool);

#[derive(Clone, Copy, Debug)]
enum What {
    Post,
    Link,
    Reply,
    Boost,
    Unboost,
    Edit,
    Delete,
    ForumReply,
}

/// What becomes of the telling of an event.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Once,
    Twice,
    /// Never: the background was killed before it began.
    Lost,
    /// It was killed when so many of the four writes were done: what is put into local storage,
    /// what is removed from it, and the same in the session.
    Killed(usize),
}

/// A store whose writer is killed after some of its writes.
struct Mortal<'a> {
    memory: &'a Memory,
    writes: usize,
}

impl Store for Mortal<'_> {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        self.memory.get(keys).await
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        let writes = [
            (Area::Local, true),
            (Area::Local, false),
            (Area::Session, true),
            (Area::Session, false),
        ];
        for (area, puts) in writes.into_iter().take(self.writes) {
            let part = records
                .iter()
                .filter(|(key, value)| key.area() == area && value.is_some() == puts);
            let part = part
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect();
            self.memory.put(&part).await?;
        }
        Ok(())
    }
}

fn place() -> impl Strategy<Value = Place> {
    (1..3, 0..2_u32, any::<bool>())
}

fn op() -> impl Strategy<Value = Op> {
    let what = || {
        prop::sample::select(vec![
            What::Post,
            What::Link,
            What::Reply,
            What::Reply,
            What::Boost,
            What::Unboost,
            What::Edit,
            What::Delete,
            What::ForumReply,
        ])
    };
    let status = prop::sample::select(vec![
        Some(200),
        Some(200),
        Some(200),
        Some(302),
        Some(302),
        Some(422),
        Some(503),
        None,
    ]);
    let time = prop::sample::select(vec![
        1,
        500,
        9 * SECOND,
        10 * SECOND,
        61 * SECOND,
        5 * MINUTE,
        31 * MINUTE,
        HOUR,
        DAY,
        3 * DAY,
        -SECOND,
        -HOUR,
    ]);
    prop_oneof![
        6 => (place(), 0..4_usize, any::<bool>(), 0..3_usize).prop_map(|(place, words, replying, person)| Op::Draft { place, words, replying, person }),
        3 => place().prop_map(|place| Op::Emptied { place }),
        2 => (place(), any::<bool>()).prop_map(|(place, held)| Op::Fate { place, held }),
        10 => (what(), 0..4_usize, prop::sample::select(vec![-1, 1, 1, 2, 3]), prop::bool::weighted(0.2)).prop_map(|(what, words, tab, seen_twice)| Op::Send { what, words, tab, seen_twice }),
        9 => (0..4_usize, status).prop_map(|(which, status)| Op::End { which, status }),
        2 => (0..2_usize).prop_map(|person| Op::Hello { person }),
        1 => (0..2_usize).prop_map(|person| Op::Later { person }),
        1 => (0..4_usize, 0..8_usize).prop_map(|(back, kind)| Op::Correct { back, kind }),
        1 => (0..4_usize).prop_map(|back| Op::Remove { back }),
        1 => Just(Op::Undo),
        1 => Just(Op::Popup),
        1 => Just(Op::Options),
        1 => Just(Op::Alarm),
        1 => Just(Op::Started),
        1 => Just(Op::EndSession),
        6 => time.prop_map(Op::Wait),
        1 => prop::sample::select(vec![0, 60, -720, 840]).prop_map(Op::Offset),
    ]
}

fn told() -> impl Strategy<Value = Told> {
    prop_oneof![
        16 => Just(Told::Once),
        2 => Just(Told::Twice),
        1 => Just(Told::Lost),
        2 => (0..4_usize).prop_map(Told::Killed),
    ]
}

/// Different words have different letters: the core tells texts apart by them.
fn words(number: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(number).expect("a small number"));
    format!("{MARKER} words {}", letter.to_string().repeat(4))
}

const PEOPLE: [&str; 3] = [
    "@ana@example.social",
    "@bo@example.social",
    "@stranger@example.social",
];

fn request(what: What, number: usize) -> Request {
    let text = words(number);
    // Every second text addresses somebody.
    let to = match number % 3 {
        0 => String::new(),
        person => format!("{} ", PEOPLE[person - 1]),
    };
    let mut request = match what {
        What::Post => post(&format!("{to}{text}")),
        What::Link => post(&format!("{to}{text} https://example.org/{number}")),
        What::Reply => reply(&format!("{to}{text}")),
        What::Boost => boost(&number.to_string()),
        What::Unboost => unboost(&number.to_string()),
        What::Edit => edit(&format!("{text} https://example.org/{number}")),
        What::Delete => delete(),
        What::ForumReply => forum_reply(&text),
    };
    // Bodies carry more than what was said.
    if let Body::Bytes(bytes) = &request.body {
        let mut body: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
        body["i"] = format!("token-{MARKER}").into();
        body["email"] = format!("{MARKER}@example.org").into();
        request.body = Body::Bytes(body.to_string().into_bytes());
    }
    request.url = format!("{}?token={MARKER}", request.url);
    request.page = request
        .page
        .map(|page| format!("{page}?draft={MARKER}#{MARKER}"));
    request
}

/// What the world knows of one request.
#[allow(clippy::struct_excessive_bools)] // Each is a fact of its own.
#[derive(Clone, Debug)]
struct Known {
    id: String,
    /// Requests with the same content say the same.
    says: (u8, usize),
    counts: bool,
    forum: bool,
    sent: Millis,
    /// Whether the core surely wrote it down, and the session has not ended since.
    written: bool,
    ended: bool,
    /// How often it was told that the server took it.
    accepted: bool,
    /// Whether it has to be in the ledger, as far as that is certain.
    sure: Option<bool>,
}

/// The model: requests, and hellos. It neither reads bodies nor joins composers.
#[derive(Default)]
struct World {
    requests: Vec<Known>,
    hellos: Vec<(usize, Millis)>,
    held: usize,
    taken_back: usize,
    /// What was accepted of late, to know a second try.
    recent: Vec<((u8, usize), Millis, String)>,
    /// After a kill, a delete or the session's end nobody knows what is remembered of that.
    recent_is_known: bool,
    removed: Vec<String>,
}

fn weighs_as_talk(entry: &Activity) -> bool {
    match entry.kind {
        Kind::DirectMessage | Kind::Conversation => true,
        Kind::Reply | Kind::Comment => entry.own_words > 0 || entry.links.is_empty(),
        Kind::Quote => entry.own_words > 0,
        Kind::Post => entry.mentions,
        Kind::LinkPost | Kind::Repost => false,
    }
}

fn weighs_as_link(entry: &Activity) -> bool {
    !weighs_as_talk(entry) && entry.kind != Kind::Post
}

struct Life {
    play: Play,
    world: World,
    people: Vec<String>,
}

impl Life {
    fn new() -> Self {
        let play = Play::default();
        let people = ["Ana", "Bo"]
            .iter()
            .zip(PEOPLE)
            .map(|(name, known_as)| play.add(name, Circle::Five, known_as))
            .collect();
        let world = World {
            recent_is_known: true,
            ..World::default()
        };
        Life {
            play,
            world,
            people,
        }
    }

    /// Tells an event; `true` where its local and session writes were all done.
    fn tell(&self, event: &Event, told: Told) -> (bool, bool) {
        let mortal = |writes| {
            let store = Mortal {
                memory: &self.play.memory,
                writes,
            };
            // Questions may be refused, which writes nothing.
            pollster::block_on(handle(&store, event, self.play.now)).is_ok()
        };
        match told {
            Told::Once => {
                let done = mortal(4);
                (done, done)
            }
            Told::Twice => {
                let done = mortal(4);
                mortal(4);
                (done, done)
            }
            Told::Lost => (false, false),
            Told::Killed(writes) => {
                let done = mortal(writes);
                (done && writes >= 1, done && writes >= 4)
            }
        }
    }

    #[allow(clippy::too_many_lines, reason = "an arm for each thing that happens")]
    fn live(&mut self, op: &Op, told: Told) {
        let now = self.play.now.at;
        match op {
            Op::Draft {
                place,
                words: number,
                replying,
                person,
            } => {
                let text = words(*number);
                self.tell(
                    &Life::composed(*place, &text, *replying, PEOPLE[*person]),
                    told,
                );
            }
            Op::Emptied { place } => {
                self.tell(&Life::composed(*place, "", false, PEOPLE[0]), told);
            }
            Op::Fate { place, held } => {
                let fate = Fate {
                    composer: place.1,
                    held: *held,
                };
                let (began, _) = self.tell(
                    &asked(Asker::Content, place.0, page_of(site(place.2)), fate),
                    told,
                );
                self.world.held += usize::from(*held && began);
            }
            Op::Send {
                what,
                words,
                tab,
                seen_twice,
            } => self.send(*what, *words, *tab, told, *seen_twice),
            Op::End { which, status } => self.end(*which, *status, told),
            Op::Hello { person } => {
                let hello = SaidHello {
                    person: self.people[*person].clone(),
                };
                if self.tell(&asked(Asker::Page, -1, "", hello), told).0 {
                    self.world.hellos.push((*person, now));
                }
            }
            Op::Later { person } => {
                let later = Later {
                    person: self.people[*person].clone(),
                    until: Moment::Weekend,
                };
                self.tell(&asked(Asker::Page, -1, "", later), told);
            }
            Op::Correct { back, kind } => {
                if let Some(activity) = self.back(*back) {
                    let correct = Correct {
                        activity: activity.clone(),
                        kind: Kind::ALL[*kind],
                    };
                    self.tell(&asked(Asker::Page, -1, "", correct), told);
                }
            }
            Op::Remove { back } => {
                if let Some(activity) = self.back(*back) {
                    self.world.removed.push(activity.clone());
                    self.tell(&asked(Asker::Page, -1, "", Remove { activity }), told);
                }
            }
            Op::Undo => {
                if let Some(id) = self.world.removed.last().cloned() {
                    self.tell(&asked(Asker::Page, -1, "", Undo { id }), told);
                }
            }
            Op::Popup => {
                let ask = AskPopup {
                    url: Some(format!("{}?{MARKER}", play::FEED)),
                    marked: None,
                    server: None,
                    tab: None,
                    title: None,
                    me: None,
                };
                self.tell(&asked(Asker::Page, -1, "", ask), told);
            }
            Op::Options => drop(self.tell(&asked(Asker::Page, -1, "", AskOptions {}), told)),
            Op::Alarm => drop(self.tell(&Event::Alarm, told)),
            Op::Started => drop(self.tell(&Event::Started, told)),
            Op::EndSession => {
                self.play.memory.end_session();
                self.world.recent.clear();
                self.world.recent_is_known = true;
                for request in &mut self.world.requests {
                    request.written = false;
                }
            }
            Op::Wait(time) => {
                if now + time - play::MONDAY_NOON < LONGEST_LIFE {
                    self.play.wait(*time);
                }
            }
            Op::Offset(minutes) => {
                self.play.now = Now {
                    offset_minutes: *minutes,
                    ..self.play.now
                }
            }
        }
    }

    fn composed((tab, composer, forum): Place, text: &str, replying: bool, person: &str) -> Event {
        let name = if forum { "comment" } else { "status" };
        let written = Draft {
            composer,
            site: site(forum).to_owned(),
            name: name.to_owned(),
            mode: replying.then_some(Mode::Replying),
            person: replying.then(|| person.to_owned()),
            ..draft(text)
        };
        let url = format!("{}?{MARKER}", page_of(site(forum)));
        asked(Asker::Content, tab, &url, written)
    }

    fn send(&mut self, what: What, number: usize, tab: i32, told: Told, seen_twice: bool) {
        // Firefox reports a request that went through a page's worker twice, under two ids, and
        // the second one never ends.
        for again in 0..=usize::from(seen_twice) {
            let id = format!("r{}", self.world.requests.len());
            let mut request = request(what, number);
            request.id.clone_from(&id);
            request.tab = tab;
            let (_, written) = self.tell(&Event::RequestSent(request), told);
            // Sent twice under one id it is written anew, at the same moment.
            self.world.requests.push(Known {
                id,
                says: (what as u8, number),
                counts: !matches!(what, What::Unboost | What::Edit | What::Delete),
                forum: matches!(what, What::ForumReply),
                sent: self.play.now.at,
                written: written || matches!(told, Told::Killed(3)),
                ended: again == 1,
                accepted: false,
                sure: None,
            });
        }
    }

    fn end(&mut self, which: usize, status: Option<u16>, told: Told) {
        let now = self.play.now.at;
        let mut open = self
            .world
            .requests
            .iter_mut()
            .filter(|request| !request.ended);
        let Some(request) = open.nth(which) else {
            return;
        };
        // A browser tells an end once; a background that was killed never hears of it again.
        request.ended = true;
        let taken = status.is_some_and(|status| {
            if request.forum {
                status == 302
            } else {
                (200..400).contains(&status)
            }
        });
        request.accepted = taken && told != Told::Lost;
        let request = request.clone();
        let event = Event::RequestEnded {
            id: request.id.clone(),
            status,
            redirect: None,
        };
        let (local, whole) = self.tell(&event, told);
        if !taken || told == Told::Lost || now - request.sent > 10 * MINUTE {
            return;
        }
        let world = &mut self.world;
        if !request.counts {
            world.taken_back += 1;
            // What is taken back may be said again at once.
            world.recent_is_known &= matches!(request.says.0, what if what == What::Edit as u8);
            return;
        }
        world
            .recent
            .retain(|(_, at, _)| (0..10 * SECOND).contains(&(now - at)));
        let again = world.recent.iter().any(|(says, ..)| *says == request.says);
        let sure = (request.written && (local || told == Told::Killed(0))).then_some(match told {
            Told::Killed(0) => false,
            _ => !again,
        });
        let known = world
            .requests
            .iter_mut()
            .find(|known| known.id == request.id);
        known.expect("it was sent").sure = if world.recent_is_known { sure } else { None };
        if request.written && !again {
            world.recent.push((request.says, now, request.id));
            world.recent_is_known &= whole;
        }
    }

    /// The newest activities, counted backwards.
    fn back(&self, number: usize) -> Option<String> {
        let ledger = self.play.ledger();
        ledger
            .iter()
            .rev()
            .nth(number)
            .map(|entry| entry.id.clone())
    }

    fn check(&self) {
        let ledger = self.play.ledger();
        // Nothing twice, nothing refused.
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &ledger {
            let (_, request) = entry
                .id
                .rsplit_once('-')
                .expect("an id ends with its request");
            *times.entry(request).or_default() += 1;
        }
        for request in &self.world.requests {
            let found = times.get(request.id.as_str()).copied().unwrap_or_default();
            assert!(
                found <= usize::from(request.accepted && request.counts),
                "{request:?} is there {found} times"
            );
            let removed = self
                .world
                .removed
                .iter()
                .any(|id| id.ends_with(&format!("-{}", request.id)));
            if let Some(sure) = request.sure.filter(|_| !removed) {
                assert_eq!(found, usize::from(sure), "{request:?}");
            }
        }
        // The tallies follow from the ledger.
        for (key, day) in self.play.memory.all() {
            let Key::Ledger(date) = key else { continue };
            let day = Vec::<Activity>::read(&day).expect("a ledger’s day");
            let counted: Vec<_> = day
                .iter()
                .filter(|entry| entry.standing == Standing::Confirmed)
                .collect();
            let number = |of: fn(&Activity) -> bool| {
                u32::try_from(counted.iter().filter(|entry| of(entry)).count()).expect("few")
            };
            let counts = self.play.tally(&date.to_string()).counts;
            assert_eq!(counts.talking, number(weighs_as_talk), "talking on {date}");
            assert_eq!(counts.linking, number(weighs_as_link), "linking on {date}");
            assert_eq!(
                counts.saying,
                u32::try_from(counted.len()).expect("few") - counts.talking - counts.linking,
                "saying on {date}"
            );
        }
        // Everybody's last talk is the newest there was.
        for (number, id) in self.people.iter().enumerate() {
            let handle = PEOPLE[number].trim_start_matches('@');
            let seen = ledger.iter().filter(|entry| {
                entry.standing == Standing::Confirmed
                    && weighs_as_talk(entry)
                    && entry
                        .to
                        .iter()
                        .any(|to| to.site == "mastodon" && to.name == handle)
            });
            let said = self
                .world
                .hellos
                .iter()
                .filter(|hello| hello.0 == number)
                .map(|hello| hello.1);
            let newest = seen.map(|entry| entry.at).chain(said).max();
            let person: hearth::people::Person = self
                .play
                .record(&Key::Person(id.clone()))
                .expect("on the list");
            assert_eq!(
                person.last_talk().map(|talk| talk.at),
                newest,
                "{}",
                person.name
            );
        }
        // No word of anything that was written.
        for (key, value) in self.play.memory.all() {
            let kept = format!("{} {value}", key.name());
            assert!(
                !kept.to_lowercase().contains(MARKER) && !kept.contains("hunter2"),
                "{kept}"
            );
        }
    }

    /// Time passes in which every composer could speak.
    fn settle(&mut self) {
        self.play.wait(LETTING_GO + 2 * HOUR);
        self.play.event(&Event::Alarm);
        let standings: Vec<_> = self
            .play
            .ledger()
            .iter()
            .map(|entry| entry.standing)
            .collect();
        let number = |wanted| {
            standings
                .iter()
                .filter(|standing| **standing == wanted)
                .count()
        };
        assert!(
            standings
                .iter()
                .all(|standing| !matches!(standing, Standing::Awaiting(_))),
            "something still waits"
        );
        assert!(
            number(Standing::Unconfirmed) <= self.world.held,
            "nobody held so much"
        );
        assert!(
            number(Standing::TakenBack) <= self.world.taken_back,
            "nobody took so much back"
        );
    }
}

fn site(forum: bool) -> &'static str {
    if forum { "hn" } else { "mastodon" }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_count_is_right(ops in prop::collection::vec((op(), told()), 1..60)) {
        let mut life = Life::new();
        for (op, told) in &ops {
            life.live(op, *told);
            life.check();
        }
        life.settle();
        life.check();
    }
}
