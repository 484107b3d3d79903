//! What is kept can be read: every version that ever shipped, newer ones, and junk.

mod play;

use std::collections::BTreeMap;

use hearth::Error;
use hearth::activity::{DAY, Kind};
use hearth::clock::Now;
use hearth::hearth::{Event, handle};
use hearth::message::{
    AskData, AskNudge, AskWelcome, Asker, Decline, KeepStrangers, Remove, SaidHello, SetBestHours,
    SetReminderHours, SetReminders, SwitchNudges, WritePerson,
};
use hearth::people::{
    Began, Birthday, Channel, Circle, Conversation, Details, Handle, Month, Reached, Way,
};
use hearth::record::Record as _;
use hearth::schema::VERSION;
use hearth::store::{Area, Key, Memory, SNAPSHOT};
use play::{Play, answering, asked, boost, draft, forum_reply, post, reply, write_person};
use serde_json::{Value, json};

/// The moment at which the sample was taken: 24 hours after its last event.
const SAMPLED: i64 = play::MONDAY_NOON + DAY;

/// The records that came after the version, without changing the others, and why they are records of their
/// own: a name, or how a family's names begin. They may be missing everywhere, and a program that does
/// not know them keeps them as they are.
const ADDED: [(&str, &str); 10] = [
    (
        "best-hours",
        "they are the user's, and about nobody on the list",
    ),
    ("declined", "who was not to be suggested is on no list"),
    (
        "details/",
        "what happens on sites reads the flame, and no more",
    ),
    ("errands", "one program leaves them to the other"),
    ("reminding", "the notification is nobody's"),
    ("rolled", "one moment holds for everybody"),
    (
        "selling",
        "a list that was emptied is told from one that never was",
    ),
    ("sight/", "each site is read, or not, by itself"),
    ("strangers", "it is a wish, and holds for the whole ledger"),
    ("turns", "it follows from the people"),
];

fn is_added(name: &str) -> bool {
    let is_meant =
        |(meant, _): &(&str, _)| name == *meant || meant.ends_with('/') && name.starts_with(meant);
    ADDED.iter().any(is_meant)
}

fn path(version: u32) -> String {
    format!("tests/schema/v{version}.json")
}

/// What a version keeps on disk: name and record, as the browser's storage holds them.
fn sample(version: u32) -> BTreeMap<String, Value> {
    let text = std::fs::read_to_string(path(version)).expect("the frozen sample");
    serde_json::from_str(&text).expect("the sample is JSON")
}

/// Some use of everything that is kept on disk.
fn use_everything() -> Play {
    let mut play = Play::default();
    play.now.at = play::MONDAY_NOON - 10 * DAY;
    play.add("Ana", Circle::Five, "@ana@example.social");
    play.wait(1_000);
    let bo = play.add("Bo", Circle::Fifteen, "bo_b");
    play.ask(WritePerson {
        id: Some(bo.clone()),
        keep: play.person_named("Bo").handles,
        cadence_days: Some(3),
        note: "started at the library in May".to_owned(),
        ..write_person("Bo", Circle::Fifteen, "")
    });
    play.ask(SaidHello { person: bo.clone() });
    play.done(reply("@ana how did yours grow?"));
    play.now.at = play::MONDAY_NOON - DAY;
    play.done(post("Good morning"));
    play.done(post("look https://example.org/garden-notes"));
    play.done(boost("112"));
    play.done(forum_reply("too late, I fear"));
    play.ask(hearth::message::Later {
        person: bo,
        until: hearth::message::Moment::NextWeek,
    });
    let offered = play.event(&asked(
        Asker::Content,
        play::TAB,
        play::FEED,
        draft("https://example.org/a"),
    ));
    assert!(!offered.effects.is_empty());
    let nudge = play.ask(AskNudge {}).nudge.expect("a nudge");
    play.ask(hearth::message::NudgeDrawn {
        id: nudge.id.clone(),
        width: 300,
        height: 80,
    });
    play.ask(hearth::message::AnswerNudge {
        id: nudge.id,
        answer: hearth::nudge::Answer::Dismiss,
    });
    play.ask(hearth::message::QuietHost {
        host: "quiet.example".to_owned(),
        quiet: true,
    });
    play.ask(hearth::message::SetQuietHours {
        hours: hearth::hours::WeekHours {
            days: vec![5, 6],
            from: 1_320,
            to: 420,
        },
        quiet: true,
    });
    play.event(&Event::SnapshotDue);
    // A record that could not be read, and a post that waits to hear of its composer.
    play.put(Key::Tally(play.now.date().plus(-3)), json!("junk"));
    play.popup();
    play.now.at = play::MONDAY_NOON;
    play.draft(answering("see you there", "@ana@example.social"));
    let id = play.send(reply("see you there"));
    play.end(&id, Some(200));
    play
}

fn on_disk(play: &Play) -> BTreeMap<String, Value> {
    let all = play.memory.all().into_iter();
    all.filter(|(key, _)| key.area() == Area::Local)
        .map(|(key, value)| (key.name(), value))
        .collect()
}

/// Writes the sample of the present version. Run it once, when a version ships; the past stays
/// as it was.
#[test]
#[ignore = "writes the frozen sample of a new version"]
fn write_sample() {
    let text = serde_json::to_string_pretty(&on_disk(&use_everything())).expect("plain values");
    std::fs::write(path(VERSION), text + "\n").expect("the sample is written");
}

/// Storage as a version left it.
fn load(version: u32) -> Play {
    let records = sample(version).into_iter().map(|(name, value)| {
        let key = Key::parse(&name).unwrap_or_else(|| panic!("“{name}” has no key any more"));
        (key, value)
    });
    let memory: Memory = records
        .chain([(Key::Granted, json!(["*://*/*"]))])
        .collect();
    let mut play = Play::default();
    play.memory = memory;
    play.now = Now {
        at: SAMPLED,
        offset_minutes: 0,
    };
    play
}

#[test]
fn every_version_is_read() {
    for version in 1..=VERSION {
        is_read(&load(version));
    }
}

fn is_read(play: &Play) {
    let popup = play.popup();
    let counts: Vec<_> = popup
        .week
        .iter()
        .map(|day| (day.counts.linking, day.counts.talking, day.counts.saying))
        .collect();
    assert_eq!(
        counts,
        [
            (0, 0, 0),
            (0, 0, 0),
            (0, 0, 0),
            (0, 0, 0),
            (2, 1, 1),
            (0, 1, 0),
            (0, 0, 0)
        ]
    );
    assert_eq!(popup.known_people, 2);
    assert_eq!(
        popup
            .last
            .as_ref()
            .map(|line| (line.kind, line.person.as_deref())),
        Some((Kind::Reply, Some("Ana")))
    );
    let (options, people) = (play.options(), play.circles());
    let names: Vec<_> = people
        .iter()
        .map(|row| {
            (
                row.name.as_str(),
                row.circle,
                row.cadence_days,
                row.note.as_str(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            ("Ana", Circle::Five, 7, ""),
            ("Bo", Circle::Fifteen, 3, "started at the library in May")
        ]
    );
    assert_eq!(people[1].handles.len(), 1);
    assert_eq!((options.nudges.shown, options.nudges.on), (1, true));
    assert_eq!(options.nudges.quiet_hosts, ["quiet.example"]);
    assert_eq!(play.ask(AskData {}).set_aside.len(), 1);
    assert_eq!(play.ask(AskWelcome {}).people.len(), 2);
}

#[test]
fn a_start_changes_nothing() {
    let play = load(VERSION);
    // What waited for its composer is settled by time; after that nothing changes.
    play.event(&Event::Alarm);
    let before = on_disk(&play);
    for event in [Event::Started, Event::GrantsChanged, Event::Alarm] {
        play.event(&event);
        assert_eq!(on_disk(&play), before, "{event:?}");
    }
    play.popup();
    play.options();
    assert_eq!(on_disk(&play), before);
}

/// A record's form: what it holds where, whatever its numbers and texts are.
fn form(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => "true or false".into(),
        Value::Number(_) => "a number".into(),
        Value::String(_) => "a text".into(),
        Value::Array(all) => all.iter().map(form).collect(),
        Value::Object(all) => all
            .iter()
            .map(|(name, value)| (name.clone(), form(value)))
            .collect(),
    }
}

/// The forms of records, those apart that came after the version; in snapshots too.
fn forms(records: BTreeMap<String, Value>) -> (BTreeMap<String, Value>, BTreeMap<String, Value>) {
    let forms = records.into_iter().map(|(name, mut value)| {
        if let Value::Object(copied) = &mut value
            && name.starts_with(SNAPSHOT)
        {
            copied.retain(|name, _| !is_added(name));
        }
        (name, form(&value))
    });
    forms.partition(|(name, _)| !is_added(name))
}

#[test]
fn the_present_version_writes_what_the_sample_shows() {
    // Where this fails, the stored form has changed: that takes a new version, with a sample of
    // its own and a way from the one before.
    let (written, _) = forms(on_disk(&use_everything()));
    let (sample, _) = forms(sample(VERSION));
    assert_eq!(written, sample);
}

/// Some use of every record that came after the version.
fn use_what_was_added() -> Play {
    let mut play = Play::default();
    play.event(&Event::Started);
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    play.ask(SetReminders {
        on: true,
        minute_of_day: 540,
    });
    let hours = hearth::hours::WeekHours {
        days: vec![5],
        from: 1_320,
        to: 420,
    };
    play.ask(SetReminderHours {
        hours: hours.clone(),
        quiet: true,
    });
    play.ask(SetBestHours {
        hours: Some(hours.clone()),
    });
    play.ask(KeepStrangers { on: false });
    play.ask(Decline {
        handle: Handle {
            site: "mastodon".to_owned(),
            name: "bo@example.social".to_owned(),
        },
        declined: true,
    });
    play.done(reply("@ana how did yours grow?"));
    play.wait(DAY);
    play.event(&Event::Alarm);
    let reached = Reached {
        channel: Channel::Phone,
        at: play.now.at,
    };
    let details = Details {
        tags: vec!["choir".to_owned()],
        ways: vec![Way {
            channel: Channel::Phone,
            to: "+43 1 234 56".to_owned(),
        }],
        blog: Some("https://ana.example/".to_owned()),
        zone: Some("Europe/Vienna".to_owned()),
        best_hours: Some(hours),
        birthday: Some(Birthday {
            year: Some(1980),
            month: 2,
            day: 29,
        }),
        conversations: vec![Conversation {
            at: play.now.at,
            channel: Channel::Phone,
            began: Some(Began::Them),
            minutes: Some(20),
            line: "the beans".to_owned(),
        }],
        months: vec![Month {
            month: "2026-11".to_owned(),
            talks: 1,
            highest: Channel::Phone,
        }],
        highest: Some(reached),
        declined: vec![reached],
        card: vec!["X-SPINNING:yes".to_owned()],
    };
    play.put(Key::Details(ana), details.write());
    // An errand that nobody has run yet.
    play.core = play::Core::Killed;
    let id = play.send(reply("@ana and how did it taste?"));
    play.end(&id, Some(200));
    play
}

#[test]
fn what_was_added_has_the_form_that_it_had_first() {
    // Where this fails, what users keep reads as junk.
    let play = use_what_was_added();
    let (_, mut written) = forms(on_disk(&play));
    let phrases = written["selling"].as_array().map(Vec::len);
    assert!(phrases.is_some_and(|phrases| phrases > 0));
    written.insert("selling".to_owned(), json!(["a text"]));
    let ana = play.person_named("Ana").id;
    let reached = json!({ "channel": "a text", "at": "a number" });
    let hours = json!({ "days": ["a number"], "from": "a number", "to": "a number" });
    let expected = json!({
        "best-hours": hours,
        "declined": [{ "handle": { "site": "a text", "name": "a text" }, "at": "a number" }],
        format!("details/{ana}"): {
            "tags": ["a text"],
            "ways": [{ "channel": "a text", "to": "a text" }],
            "blog": "a text",
            "zone": "a text",
            "best_hours": hours,
            "birthday": { "year": "a number", "month": "a number", "day": "a number" },
            "conversations": [{
                "at": "a number", "channel": "a text", "began": "a text", "minutes": "a number",
                "line": "a text",
            }],
            "months": [{ "month": "a text", "talks": "a number", "highest": "a text" }],
            "highest": reached,
            "declined": [reached],
            "card": ["a text"],
        },
        "errands": [{ "Note": "a text" }],
        "reminding": {
            "on": "true or false", "minute_of_day": "a number", "quiet": [hours], "last": "a text",
        },
        "rolled": "a number",
        "selling": ["a text"],
        "sight/mastodon": { "read": "a text", "days": "a number", "outlines": [] },
        "strangers": { "nameless": "true or false" },
        "turns": "a text",
    });
    assert_eq!(json!(written), expected);
    for (meant, why) in ADDED {
        let is_there = written.keys().any(|name| name.starts_with(meant));
        assert!(is_there, "{meant}: {why}");
    }
}

#[test]
fn a_site_of_which_nothing_is_read_stays_so() {
    // As it was first written.
    let record = json!({
        "used": "2026-11-23", "since": "2026-11-21", "days": 3, "read": "2026-11-20",
        "outlines": ["POST /api/v1/statuses (no case holds): {text: the draft}"],
    });
    let play = load(VERSION);
    play.put(Key::Sight("mastodon".to_owned()), record);
    let blind = play.popup().blind.remove(0);
    assert_eq!(blind.since.date, "2026-11-21");
    assert_eq!(
        (blind.read.as_deref(), blind.outlines.len()),
        (Some("2026-11-20"), 1)
    );
}

#[test]
fn what_is_newer_is_left_alone() {
    for found in [VERSION + 1, u32::MAX] {
        let play = load(VERSION);
        play.put(Key::Schema, json!(found));
        let before = play.memory.all();
        let person = play.people()[0].id.clone();
        for event in [
            Event::Started,
            Event::Alarm,
            Event::GrantsChanged,
            asked(Asker::Page, -1, "", SaidHello { person }),
            asked(Asker::Page, -1, "", SwitchNudges { on: false }),
            asked(Asker::Page, -1, "", hearth::message::AskOptions {}),
            asked(
                Asker::Content,
                1,
                play::FEED,
                draft("https://example.org/a"),
            ),
            Event::RequestSent(hearth::hearth::Request {
                id: "1".to_owned(),
                ..post("hi")
            }),
            Event::RequestEnded {
                id: "1".to_owned(),
                status: Some(200),
                redirect: None,
            },
        ] {
            let refused = pollster::block_on(handle(&play.memory, &event, play.now));
            assert_eq!(refused, Err(Error::NewerSchema { found }), "{event:?}");
        }
        assert_eq!(play.memory.all(), before);
    }
}

#[test]
fn storage_without_a_version_begins() {
    let play = Play::default();
    play.event(&Event::Started);
    assert_eq!(play.record::<u32>(&Key::Schema), Some(VERSION));
}

/// Everything that a user does, on storage of which one record is junk.
fn live_on(play: &mut Play, name: &str) {
    play.event(&Event::Started);
    play.popup();
    play.options();
    play.ask(AskWelcome {});
    play.event(&Event::Alarm);
    let last = play.now.date();
    let before = play.tally(&last.to_string()).counts.talking;
    play.done(reply("@ana all is well here"));
    assert_eq!(
        play.tally(&last.to_string()).counts.talking,
        before + 1,
        "counting goes on without {name}"
    );
    let newest = play.popup().last.expect("an activity");
    play.ask(Remove {
        activity: newest.id.clone(),
    });
    play.ask(hearth::message::Undo { id: newest.id });
    let id = play.add("Cy", Circle::Five, "@cy@example.social");
    play.ask(SaidHello { person: id });
    play.draft(draft("https://example.org/a"));
    play.draft(draft(""));
    play.ask(SwitchNudges { on: true });
    assert!(play.circles().iter().any(|row| row.name == "Cy"));
}

#[test]
fn junk_is_set_aside_and_the_rest_lives_on() {
    let junk = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("junk"),
        json!([[1], {"a": "b"}]),
        json!({"junk": {"deep": [null]}}),
    ];
    let all: Vec<(Key, Value)> = load(VERSION)
        .memory
        .all()
        .into_iter()
        .filter(|(key, _)| key.area() == Area::Local)
        .collect();
    assert!(all.len() > 12, "the sample has a record of every kind");
    for (key, _) in all {
        for junk in &junk {
            let mut play = load(VERSION);
            play.wait(DAY);
            play.put(key.clone(), junk.clone());
            let name = format!("{} as {junk}", key.name());
            let others = play.memory.all();
            live_on(&mut play, &name);
            let after = play.memory.all();
            // The junk is still there: in its place, where nobody had to read it or it is a
            // record as well as any, or aside.
            let aside = after.iter().find(|(aside, value)| {
                matches!(aside, Key::Aside(kept) if kept.starts_with(&key.name())) && *value == junk
            });
            let untouched = after.get(&key) == Some(junk);
            // `null` is no record, settings may lack any field, and a tally is counted anew from
            // its day.
            let holds_nothing = junk.is_null()
                || (key == Key::Nudges && junk.is_object())
                || matches!(key, Key::Tally(_));
            assert!(
                aside.is_some() || untouched || holds_nothing,
                "{name} is lost"
            );
            let told: Vec<_> = play.ask(AskData {}).set_aside;
            if let Some((aside, _)) = aside {
                let note = told.iter().find(|note| note.key == aside.name());
                let note = note.unwrap_or_else(|| panic!("{name} is not reported"));
                assert!(!note.why.is_empty(), "{name}: nobody knows why");
                assert_eq!(note.text, junk.to_string());
            }
            // Nothing else is lost.
            for (other, value) in others {
                let changes = matches!(
                    other,
                    Key::Schema
                        | Key::People
                        | Key::Days
                        | Key::Nudges
                        | Key::SetAside
                        | Key::Awaiting
                        | Key::Tally(_)
                        | Key::Ledger(_)
                );
                if other != key
                    && other.area() == Area::Local
                    && !changes
                    && !matches!(other, Key::Person(_))
                {
                    assert_eq!(
                        after.get(&other),
                        Some(&value),
                        "{} with {name}",
                        other.name()
                    );
                }
                if matches!(other, Key::Person(_)) && other != key {
                    assert!(after.contains_key(&other), "{} with {name}", other.name());
                }
            }
        }
    }
}

#[test]
fn lists_that_cannot_be_read_are_made_again() {
    // A tally follows from the day's ledger, and the list of days from the days.
    let play = load(VERSION);
    let day = hearth::clock::Date::parse("2026-11-22").expect("a day");
    let tally = play.tally("2026-11-22");
    play.put(Key::Tally(day), json!("junk"));
    play.popup();
    assert_eq!(play.tally("2026-11-22"), tally);
    let days: Vec<String> = play.record(&Key::Days).expect("days");
    play.put(Key::Days, json!(7));
    play.event(&Event::Started);
    assert_eq!(play.record::<Vec<String>>(&Key::Days), Some(days));
    assert_eq!(play.ask(AskData {}).set_aside.len(), 3);
}

#[test]
fn a_lost_list_of_people_is_looked_up() {
    let play = load(VERSION);
    let names = |play: &Play| {
        let people = play.people().into_iter();
        people.map(|person| person.name).collect::<Vec<_>>()
    };
    let people = names(&play);
    play.put(Key::People, json!("junk"));
    assert!(
        play.try_add("Ana", Circle::Five, "@ana@example.social")
            .is_err(),
        "she is on the list already"
    );
    play.popup();
    assert_eq!(names(&play), people);
    play.add("Chidi", Circle::Five, "@chidi@example.social");
    assert_eq!(play.people().len(), people.len() + 1);
}
