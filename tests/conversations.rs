//! Conversations that the user logs: the flame, the ledger, what is known of somebody and the months agree,
//! whatever is taken back, told twice, or cut short.

mod play;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::slice::from_ref;

use hearth::Error;
use hearth::activity::{Activity, DAY, HOUR, Kind, MINUTE, Millis, Weight};
use hearth::clock::Date;
use hearth::hearth::{Event, handle};
use hearth::ledger::KEPT_DAYS;
use hearth::message::{AskLedger, Asker, Correct, KeepStrangers, Remove, Spoke, Undo};
use hearth::people::{Began, Channel, Circle, Conversation, Details, Month, Reached, months};
use hearth::store::{Area, Key, Memory, Records, Store};
use play::{MONDAY_NOON, Play, asked, minutes, reply};
use proptest::prelude::*;
use serde_json::json;

fn spoke(person: &str, channel: Channel) -> Spoke {
    Spoke {
        person: person.to_owned(),
        channel,
        on: None,
        began: None,
        minutes: None,
        line: String::new(),
        instead: None,
    }
}

fn details(play: &Play, person: &str) -> Details {
    let key = Key::Details(person.to_owned());
    play.record(&key).unwrap_or_default()
}

fn day(play: &Play, days: i32) -> Date {
    play.now.date().plus(days)
}

#[test]
fn a_logged_conversation_is_a_talk_on_its_rung() {
    let cases = [
        // (channel; for how many days a flame of the closest circle burns after it)
        (Channel::Mail, 7),
        (Channel::Message, 7),
        (Channel::Phone, 10),
        (Channel::Video, 10),
        (Channel::InPerson, 14),
    ];
    for (channel, days) in cases {
        let mut play = Play::default();
        let ana = play.add("Ana", Circle::Five, "ana@example.social");
        play.wait(20 * DAY);
        assert_eq!(play.popup().people.len(), 1);
        let id = play.ask(spoke(&ana, channel));
        let popup = play.popup();
        assert!(popup.people.is_empty(), "{channel:?}");
        let today = popup.week.last().expect("today").counts;
        assert_eq!((today.talking, today.linking), (1, 0), "{channel:?}");
        assert_eq!(popup.today_talk, Some(Kind::Conversation));
        let last = popup.last.expect("it is the newest");
        assert_eq!(
            (last.id, last.kind, last.weight, last.person.as_deref()),
            (id, Kind::Conversation, Weight::Talking, Some("Ana"))
        );
        let known = details(&play, &ana);
        let at = play.now.at;
        assert_eq!(known.highest, Some(Reached { channel, at }));
        let month = Month {
            month: "2026-12".to_owned(),
            talks: 1,
            highest: channel,
        };
        assert_eq!(known.months, [month], "{channel:?}");
        play.wait(days * DAY - 1);
        assert!(play.popup().people.is_empty(), "{channel:?}");
        play.wait(DAY);
        assert_eq!(play.popup().people.len(), 1, "{channel:?}");
    }
}

#[test]
fn more_is_said_of_it_and_it_stays_one() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    let first = play.ask(spoke(&ana, Channel::Phone));
    play.wait(3 * MINUTE);
    let more = Spoke {
        began: Some(Began::Them),
        minutes: Some(30),
        line: "  the library,\nagain ".to_owned(),
        instead: Some(first.clone()),
        ..spoke(&ana, Channel::Phone)
    };
    for _ in 0..2 {
        assert_eq!(play.ask(more.clone()), first, "the same day, the same one");
    }
    let said = Conversation {
        at: MONDAY_NOON,
        channel: Channel::Phone,
        began: Some(Began::Them),
        minutes: Some(30),
        line: "the library, again".to_owned(),
    };
    assert_eq!(details(&play, &ana).conversations, from_ref(&said));
    // On another day: it leaves the one and counts on the other. The flame moves back with it.
    let elsewhere = Spoke {
        on: Some(day(&play, -2)),
        ..more
    };
    let moved = play.ask(elsewhere.clone());
    assert_eq!(play.ask(elsewhere), moved);
    assert_ne!(moved, first);
    assert_eq!(play.ledger().len(), 1);
    assert_eq!(play.tally("2026-11-23").counts.talking, 0);
    assert_eq!(play.tally("2026-11-21").counts.talking, 1);
    let at = MONDAY_NOON - 2 * DAY;
    let known = details(&play, &ana);
    assert_eq!(known.conversations, [Conversation { at, ..said }]);
    assert_eq!(known.months.len(), 1);
    assert_eq!(known.months[0].talks, 1);
    let channel = Channel::Phone;
    assert_eq!(known.highest, Some(Reached { channel, at }));
    let talks = play.person_named("Ana").talks;
    assert_eq!(talks.len(), 1);
    assert_eq!(talks[0].at, at);
    // Once it was taken back, there is nothing to say more of.
    play.ask(Remove {
        activity: moved.clone(),
    });
    let more = Spoke {
        instead: Some(moved),
        ..spoke(&ana, Channel::Phone)
    };
    assert_eq!(play.try_ask(more), Err(Error::NoSuchActivity));
}

#[test]
fn only_days_of_the_ledger_are_taken() {
    let cases = [
        (0, true),
        (-1, true),
        (-KEPT_DAYS, true),
        (-KEPT_DAYS - 1, false),
        (1, false),
    ];
    for (days, taken) in cases {
        let play = Play::default();
        let ana = play.add("Ana", Circle::Five, "ana@example.social");
        let on = Some(day(&play, days));
        let asked = play.try_ask(Spoke {
            on,
            ..spoke(&ana, Channel::InPerson)
        });
        assert_eq!(asked.is_ok(), taken, "{days}: {asked:?}");
        assert_eq!(play.ledger().len(), usize::from(taken), "{days}");
        assert_eq!(details(&play, &ana).conversations.len(), usize::from(taken));
    }
    let play = Play::default();
    assert_eq!(
        play.try_ask(spoke("nobody", Channel::Phone)),
        Err(Error::NoSuchPerson)
    );
}

#[test]
fn taking_it_out_takes_all_of_it_and_undo_brings_all_of_it_back() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    play.ask(spoke(&ana, Channel::Phone));
    play.wait(DAY);
    let before = (play.person_named("Ana"), details(&play, &ana));
    let id = play.ask(Spoke {
        line: "tea".to_owned(),
        minutes: Some(60),
        ..spoke(&ana, Channel::InPerson)
    });
    let with = (play.person_named("Ana"), details(&play, &ana));
    assert_ne!(before, with);
    play.ask(Remove {
        activity: id.clone(),
    });
    assert_eq!((play.person_named("Ana"), details(&play, &ana)), before);
    assert_eq!(play.ledger().len(), 1);
    play.ask(Undo { id: id.clone() });
    assert_eq!((play.person_named("Ana"), details(&play, &ana)), with);
    assert_eq!(play.ledger().len(), 2);

    // It was no talk; and it was one after all, of which only the line is gone.
    let correct = |kind| Correct {
        activity: id.clone(),
        kind,
    };
    play.ask(correct(Kind::Repost));
    assert_eq!((play.person_named("Ana"), details(&play, &ana)), before);
    play.ask(correct(Kind::Conversation));
    assert_eq!(play.person_named("Ana"), with.0);
    assert_eq!(details(&play, &ana).highest, with.1.highest);
    assert_eq!(details(&play, &ana).months, with.1.months);
    // Of another kind of talk it stays a talk.
    play.ask(correct(Kind::DirectMessage));
    let talk = play.person_named("Ana").talks.pop().expect("a talk");
    assert_eq!(talk.kind, Some(Kind::DirectMessage));
    assert_eq!(talk.channel, Some(Channel::InPerson));
}

#[test]
fn the_ledger_names_whom_it_was_with() {
    let play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    play.ask(spoke(&ana, Channel::Phone));
    let ledger = |person: Option<&str>| {
        play.ask(AskLedger {
            site: None,
            kind: None,
            person: person.map(str::to_owned),
            date: None,
            most: 10,
        })
    };
    assert_eq!(ledger(None).people, ["Ana"]);
    assert_eq!(ledger(Some("Ana")).fitting, 1);
    // Who keeps no names of strangers keeps this one.
    play.ask(KeepStrangers { on: false });
    assert_eq!(ledger(Some("Ana")).fitting, 1);
    // Two that turned out to be one: her card has another id now, and the talk is on it.
    let mut card = play.person_named("Ana");
    card.id = "other".to_owned();
    play.put(
        Key::Person("other".to_owned()),
        hearth::record::Record::write(&card),
    );
    play.put(Key::People, serde_json::json!(["other"]));
    pollster::block_on(
        play.memory
            .put(&[(Key::Person(ana), None)].into_iter().collect()),
    )
    .expect("memory takes it");
    assert_eq!(ledger(Some("Ana")).fitting, 1);
    let id = play.ledger()[0].id.clone();
    play.ask(Remove { activity: id });
    assert!(play.person_named("Ana").talks.is_empty());
}

/// A store that notes of whom it was asked for more than the flame.
struct Listening<'a>(&'a Memory, RefCell<Vec<String>>);

impl Store for Listening<'_> {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        self.1
            .borrow_mut()
            .extend(keys.iter().filter_map(|key| match key {
                Key::Details(id) => Some(id.clone()),
                _ => None,
            }));
        self.0.get(keys).await
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        self.0.put(records).await
    }
}

/// The background wakes; of whom it read more than the flame. The day's birthdays were found already:
/// for them it looks at everybody, once a day.
fn wake(play: &Play) -> Vec<String> {
    let date = play.now.date().to_string();
    let found = json!({ "date": date, "today": [], "tomorrow": [] });
    play.put(Key::Birthdays, found);
    let store = Listening(&play.memory, RefCell::default());
    pollster::block_on(handle(&store, &Event::Alarm, play.now)).expect("not refused");
    store.1.into_inner()
}

#[test]
fn talks_that_were_seen_are_in_the_months_from_the_next_wake_on() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    let bo = play.add("Bo", Circle::Fifteen, "bo@example.social");
    assert!(wake(&play).is_empty(), "nobody spoke");
    play.done(reply("@ana@example.social yes"));
    assert!(wake(&play).is_empty(), "an undo may still take it back");
    play.wait(minutes(31));
    assert_eq!(wake(&play), from_ref(&ana));
    let month = |talks| Month {
        month: "2026-11".to_owned(),
        talks,
        highest: Channel::Comment,
    };
    assert_eq!(details(&play, &ana).months, [month(1)]);
    assert_eq!(wake(&play), [""; 0], "nothing is new");
    play.wait(DAY);
    assert_eq!(wake(&play), [""; 0]);

    play.done(reply("@ana@example.social and @bo@example.social too"));
    play.wait(HOUR);
    assert_eq!(wake(&play), [ana.clone(), bo.clone()]);
    assert_eq!(details(&play, &ana).months, [month(2)]);
    assert_eq!(details(&play, &bo).months, [month(1)]);

    // The user takes one out in the ledger, and brings it back.
    let id = play.ledger().pop().expect("the newest").id;
    play.ask(Remove {
        activity: id.clone(),
    });
    assert_eq!(details(&play, &ana).months, [month(1)]);
    assert_eq!(details(&play, &bo).months, []);
    assert_eq!(details(&play, &bo).highest, None);
    play.ask(Undo { id });
    assert_eq!(details(&play, &bo).months, [month(1)]);

    // The clock is set back: everybody who spoke is looked at once more, and nothing changes.
    let before = details(&play, &ana);
    play.wait(-12 * HOUR);
    assert_eq!(wake(&play), from_ref(&ana));
    assert_eq!(details(&play, &ana), before);
    assert_eq!(wake(&play), [""; 0]);
}

#[test]
fn thirteen_months_are_kept_of_many_talks() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "ana@example.social");
    let mut expected: BTreeMap<String, u32> = BTreeMap::new();
    // Every fourth day for two years: the sixty that are kept one by one reach back eight months.
    for _ in 0..180 {
        play.ask(spoke(&ana, Channel::Phone));
        let month = play.now.date().to_string()[..7].to_owned();
        *expected.entry(month).or_default() += 1;
        play.wait(4 * DAY);
        play.event(&Event::Alarm);
    }
    let found = details(&play, &ana).months;
    let newest = expected.into_iter().rev().take(months::MOST_MONTHS);
    let found: Vec<_> = found.into_iter().map(|it| (it.month, it.talks)).collect();
    assert_eq!(
        found,
        { newest }
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
}

#[test]
fn months_keep_what_made_room_while_a_long_evening_stays() {
    // What is done once a day, for four months after that evening: of sixty-one, the first after it goes.
    type Daily = (&'static str, Circle, fn(&mut Play, &str));
    let cases: [Daily; 4] = [
        ("replies", Circle::Fifty, |play, _| {
            play.done(reply("@ana@example.social yes"));
        }),
        ("mails", Circle::Fifty, |play, ana| {
            play.ask(spoke(ana, Channel::Mail));
        }),
        ("calls", Circle::Fifty, |play, ana| {
            play.ask(spoke(ana, Channel::Phone));
        }),
        ("replies to somebody closer", Circle::Fifteen, |play, _| {
            play.done(reply("@ana@example.social yes"));
        }),
    ];
    for (name, circle, talk) in cases {
        let mut play = Play::default();
        let ana = play.add("Ana", circle, "ana@example.social");
        let mut expected: BTreeMap<String, u32> = BTreeMap::new();
        let month = |play: &Play| play.now.date().to_string()[..7].to_owned();
        play.ask(spoke(&ana, Channel::InPerson));
        *expected.entry(month(&play)).or_default() += 1;
        for _ in 0..120 {
            play.wait(DAY);
            talk(&mut play, &ana);
            *expected.entry(month(&play)).or_default() += 1;
            play.wait(HOUR);
            play.event(&Event::Alarm);
        }
        let found = |play: &Play| -> BTreeMap<String, u32> {
            let months = details(play, &ana).months.into_iter();
            months.map(|it| (it.month, it.talks)).collect()
        };
        assert_eq!(found(&play), expected, "{name}");
        // One that is taken back is one less, and no other month changes by it.
        let newest = play.ledger().pop().expect("the newest").id;
        let (remove, undo) = (newest.clone(), newest);
        play.ask(Remove { activity: remove });
        play.event(&Event::Alarm);
        let mut less = expected.clone();
        *less.entry(month(&play)).or_default() -= 1;
        assert_eq!(found(&play), less, "{name}");
        play.ask(Undo { id: undo });
        assert_eq!(found(&play), expected, "{name}");
        assert_eq!(
            details(&play, &ana).highest.map(|it| it.channel),
            Some(Channel::InPerson),
            "{name}"
        );
    }
}

/// What may happen.
#[derive(Clone, Debug)]
enum Op {
    Spoke {
        person: usize,
        channel: Channel,
        days: Option<i32>,
    },
    More {
        back: usize,
        days: Option<i32>,
    },
    Remove {
        back: usize,
    },
    Undo,
    Correct {
        back: usize,
        kind: Kind,
    },
    Reply {
        person: usize,
    },
    Alarm,
    Wait(Millis),
}

/// What becomes of the telling of an event.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Once,
    Twice,
    /// The background was killed when so many of the four writes were done, and is told again.
    Again(usize),
}

/// A store whose writer is killed after some of its writes.
struct Mortal<'a>(&'a Memory, usize);

impl Store for Mortal<'_> {
    async fn get(&self, keys: &[Key]) -> Result<Records, Error> {
        self.0.get(keys).await
    }

    async fn put(&self, records: &Records) -> Result<(), Error> {
        let writes = [
            (Area::Local, true),
            (Area::Local, false),
            (Area::Session, true),
            (Area::Session, false),
        ];
        for (area, puts) in writes.into_iter().take(self.1) {
            let part = records
                .iter()
                .filter(|(key, value)| key.area() == area && value.is_some() == puts);
            let part = part.map(|(key, value)| (key.clone(), value.clone()));
            self.0.put(&part.collect()).await?;
        }
        Ok(())
    }
}

fn op() -> impl Strategy<Value = Op> {
    let channel = prop::sample::select(Channel::ALL[1..].to_vec());
    let days = || prop::sample::select(vec![None, None, Some(0), Some(-1), Some(-30), Some(-70)]);
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let time = prop::sample::select(vec![1, MINUTE, 31 * MINUTE, HOUR, DAY, 5 * DAY]);
    prop_oneof![
        4 => (0..2_usize, channel, days()).prop_map(|(person, channel, days)| Op::Spoke { person, channel, days }),
        2 => (0..4_usize, days()).prop_map(|(back, days)| Op::More { back, days }),
        2 => (0..4_usize).prop_map(|back| Op::Remove { back }),
        2 => Just(Op::Undo),
        1 => (0..4_usize, kind).prop_map(|(back, kind)| Op::Correct { back, kind }),
        2 => (0..2_usize).prop_map(|person| Op::Reply { person }),
        1 => Just(Op::Alarm),
        3 => time.prop_map(Op::Wait),
    ]
}

fn told() -> impl Strategy<Value = Told> {
    prop_oneof![
        6 => Just(Told::Once),
        2 => Just(Told::Twice),
        2 => (0..4_usize).prop_map(Told::Again),
    ]
}

/// The event of an op, where there is one.
fn event(play: &Play, people: &[String], removed: Option<&String>, op: &Op) -> Option<Event> {
    let page = |question| Some(asked(Asker::Page, 1, "", question));
    let nth = |back: usize| {
        let mut ledger = play.ledger();
        ledger.sort_by_key(|activity| activity.at);
        ledger.into_iter().rev().nth(back)
    };
    match op {
        Op::Spoke {
            person,
            channel,
            days,
        } => page(hearth::message::Question::from(Spoke {
            on: days.map(|days| day(play, days)),
            ..spoke(&people[*person], *channel)
        })),
        Op::More { back, days } => {
            let old = nth(*back).filter(|old| old.site.is_none())?;
            let logged = hearth::people::conversation::Logged::of(&old.id).expect("logged");
            page(hearth::message::Question::from(Spoke {
                on: days.map(|days| day(play, days)),
                line: "more".to_owned(),
                instead: Some(old.id),
                ..spoke(&logged.person, logged.channel)
            }))
        }
        Op::Remove { back } => page(
            Remove {
                activity: nth(*back)?.id,
            }
            .into(),
        ),
        Op::Undo => page(
            Undo {
                id: removed?.clone(),
            }
            .into(),
        ),
        Op::Correct { back, kind } => page(
            Correct {
                activity: nth(*back)?.id,
                kind: *kind,
            }
            .into(),
        ),
        Op::Alarm => Some(Event::Alarm),
        Op::Reply { .. } | Op::Wait(_) => None,
    }
}

/// Everything that was logged with somebody, wherever it is told.
fn agree(play: &Play, people: &[String]) {
    let ledger = play.ledger();
    let is_talk = |activity: &&Activity| activity.counts() && activity.weight() == Weight::Talking;
    for person in play.people() {
        let ending = format!("-{}", person.id);
        let logged = ledger
            .iter()
            .filter(|it| it.site.is_none() && it.id.ends_with(&ending));
        let mut in_ledger: Vec<_> = logged
            .filter(is_talk)
            .map(|activity| (activity.at, activity.id.clone()))
            .collect();
        in_ledger.sort();
        let logged = person.talks.iter().filter(|talk| talk.channel.is_some());
        let mut in_talks: Vec<_> = logged
            .map(|talk| (talk.at, talk.activity.clone().expect("told by an activity")))
            .collect();
        in_talks.sort();
        assert_eq!(in_talks, in_ledger, "{}", person.name);
        let known = details(play, &person.id);
        let mut said: Vec<_> = known.conversations.iter().map(|it| it.at).collect();
        assert!(said.is_sorted());
        let mut at: Vec<_> = in_ledger.iter().map(|(at, _)| *at).collect();
        said.sort_unstable();
        at.sort_unstable();
        assert_eq!(said, at, "{}", person.name);
    }
    assert_eq!(play.people().len(), people.len());
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    for activity in ledger.iter().filter(is_talk) {
        let (date, _) = activity.id.split_once('/').expect("its day");
        *counted.entry(date.to_owned()).or_default() += 1;
    }
    for (key, _) in play.memory.all() {
        if let Key::Tally(date) = key {
            let date = date.to_string();
            let talking = play.tally(&date).counts.talking;
            assert_eq!(
                talking,
                counted.get(&date).copied().unwrap_or_default(),
                "{date}"
            );
        }
    }
}

/// The months, counted anew.
fn counted_months(play: &Play, person: &str) -> (Vec<(String, u32, Channel)>, Option<Reached>) {
    let people = play.people();
    let person = people.iter().find(|it| it.id == person).expect("listed");
    let mut months: BTreeMap<String, (u32, Channel)> = BTreeMap::new();
    let mut highest: Option<Reached> = None;
    for talk in &person.talks {
        let (channel, at) = (talk.channel(), talk.at);
        let month = play.now.date_of(at).to_string()[..7].to_owned();
        let entry = months.entry(month).or_insert((0, channel));
        *entry = (entry.0 + 1, entry.1.max(channel));
        if highest.is_none_or(|it| (channel, at) > (it.channel, it.at)) {
            highest = Some(Reached { channel, at });
        }
    }
    let months = months.into_iter();
    let months = months.map(|(month, (talks, channel))| (month, talks, channel));
    (months.collect(), highest)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn everything_agrees_whatever_happens(ops in prop::collection::vec((op(), told()), 1..24)) {
        let mut play = Play::default();
        let people = [
            play.add("Ana", Circle::Five, "ana@example.social"),
            play.add("Bo", Circle::Fifteen, "bo@example.social"),
        ];
        let mut removed = None;
        for (op, told) in ops {
            // No two clicks are made in one millisecond.
            play.wait(1);
            match &op {
                Op::Wait(time) => play.wait(*time),
                Op::Reply { person } => {
                    let handle = ["ana", "bo"][*person];
                    play.done(reply(&format!("@{handle}@example.social yes {}", play.now.at)));
                }
                _ => {}
            }
            let Some(event) = event(&play, &people, removed.as_ref(), &op) else {
                continue;
            };
            if let Event::Asked(_, hearth::message::Question::Remove(remove)) = &event {
                removed = Some(remove.activity.clone());
            }
            if let Told::Again(writes) = told {
                // What was removed is noted in the session, which is written last: where that is lost,
                // so is the way back, and nothing else.
                let mortal = Mortal(&play.memory, writes);
                pollster::block_on(handle(&mortal, &event, play.now)).ok();
                agree(&play, &people);
            }
            for _ in 0..=usize::from(told == Told::Twice) {
                play.try_event(&event).ok();
            }
            agree(&play, &people);
        }
        play.wait(minutes(31));
        play.event(&Event::Alarm);
        for person in &people {
            let known = details(&play, person);
            let (months, highest) = counted_months(&play, person);
            let found: Vec<_> = known.months.into_iter().map(|it| (it.month, it.talks, it.highest)).collect();
            prop_assert_eq!(found, months);
            prop_assert_eq!(known.highest, highest);
        }
    }
}
