//! People out of a file: carried out as one event, and undone as one.

mod play;

use std::time::{Duration, Instant};

use hearth::Error;
use hearth::activity::DAY;
use hearth::message::{CarryOut, RemovePerson, SaidHello, Undo};
use hearth::people::import::{Because, Brings, Merge, Plan, everybody_in};
use hearth::people::list::Known;
use hearth::people::{About, Circle, Handle, Person, Reach};
use hearth::record::Record as _;
use hearth::store::{Area, Key, Store as _};
use play::Play;
use serde_json::Value;

fn newcomer(name: &str, circle: Circle, handle: &str) -> Person {
    let mut person = Person::new(String::new(), 0);
    person.name = name.to_owned();
    person.circle = circle;
    person.handles = vec![account(handle)];
    person
}

fn account(name: &str) -> Handle {
    Handle {
        site: "mastodon".to_owned(),
        name: name.to_owned(),
    }
}

fn brings(id: &str, handle: &str, phone: &str) -> Merge {
    Merge {
        id: id.to_owned(),
        name: String::new(),
        found: String::new(),
        because: Because::Name,
        brings: Brings {
            handles: vec![account(handle)],
            note: "from the file".to_owned(),
            about: About {
                reach: Reach {
                    phone: phone.to_owned(),
                    ..Reach::default()
                },
                ..About::default()
            },
        },
    }
}

fn everybody(play: &Play) -> Vec<Person> {
    let records = pollster::block_on(play.memory.get(&[Key::Everything])).expect("memory answers");
    everybody_in(
        records
            .get(&Key::Everything)
            .and_then(Option::as_ref)
            .unwrap_or(&Value::Null),
    )
}

/// All that is kept for good.
fn kept(play: &Play) -> Vec<(Key, Value)> {
    let all = play.memory.all().into_iter();
    let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    // An empty list says what none says.
    all.filter(|(key, value)| key.area() == Area::Local && !is_empty(value))
        .collect()
}

#[test]
fn what_speaks_against_a_part_stops_only_that() {
    let play = Play::default();
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    for number in 0..3 {
        play.add(&format!("Friend {number}"), Circle::Five, "");
    }
    let before = kept(&play);
    let plan = Plan {
        add: vec![
            newcomer("Bo", Circle::Five, "bo@example.social"),
            newcomer("Cy", Circle::Five, "ana@example.social"),
            newcomer("Di", Circle::Beyond, "bo@example.social"),
            newcomer(" ", Circle::Beyond, "nobody@example.social"),
        ],
        merge: vec![
            brings(&ana, "a@other.example", "1"),
            brings(&ana, "b@other.example", "2"),
            brings("gone", "c@other.example", "3"),
        ],
        left_out: Vec::new(),
    };
    let done = play.ask(CarryOut { plan });
    assert_eq!((done.added.len(), done.merged), (3, 1));
    let found: Vec<_> = everybody(&play)
        .into_iter()
        .filter(|one| !one.name.starts_with("Fr"))
        .collect();
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.name.as_str(), one.circle, one.handles.len()))
        .collect();
    assert_eq!(
        found,
        [
            ("Ana", Circle::Five, 3),
            ("Bo", Circle::Five, 1),
            // The circle was full, and the handle somebody's.
            ("Cy", Circle::Beyond, 0),
            ("Di", Circle::Beyond, 0),
        ]
    );
    let known = play.person_named("Ana");
    assert_eq!(
        (known.about.reach.phone.as_str(), known.note.as_str()),
        ("1", "from the file")
    );
    play.ask(Undo {
        id: done.id.clone(),
    });
    assert_eq!(kept(&play), before);
    assert_eq!(
        play.try_ask(Undo { id: done.id }),
        Err(Error::NothingToUndo)
    );
}

#[test]
fn undone_later_it_leaves_the_talks() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    let plan = Plan {
        add: vec![newcomer("Bo", Circle::Beyond, "bo@example.social")],
        merge: vec![brings(&ana, "a@other.example", "1")],
        left_out: Vec::new(),
    };
    let first = play.ask(CarryOut { plan: plan.clone() });
    play.wait(DAY);
    play.ask(SaidHello {
        person: ana.clone(),
    });
    // Others come in the same moment, and have ids of their own.
    let more = Plan {
        add: vec![newcomer("Cy", Circle::Beyond, "cy@example.social")],
        ..Plan::default()
    };
    let second = play.ask(CarryOut { plan: more.clone() });
    let third = play.ask(CarryOut { plan: more });
    assert_ne!(second.added, third.added);
    assert_ne!(second.id, third.id);
    play.ask(RemovePerson {
        person: first.added[0].clone(),
    });
    play.ask(Undo { id: first.id });
    let known = play.person_named("Ana");
    assert_eq!((known.handles.len(), known.talks.len()), (1, 1));
    assert_eq!(everybody(&play).len(), 3);
    // Of what was removed lately only some is kept, and no record of an import outlives its turn.
    for _ in 0..8 {
        let id = play
            .ask(CarryOut {
                plan: Plan {
                    merge: Vec::new(),
                    ..plan.clone()
                },
            })
            .added;
        play.ask(RemovePerson {
            person: id[0].clone(),
        });
    }
    let records = play.memory.all();
    let imports = records.keys().filter(|key| matches!(key, Key::Import(_)));
    assert!(imports.count() <= 4);
}

#[test]
fn five_thousand_people_come_and_go_in_one_step_each() {
    const MANY: usize = 5_000;
    /// Far more than it takes, also without optimisation and on a busy machine; far less than it would
    /// take to write the list anew for each of them.
    const BOUND: Duration = Duration::from_secs(30);
    let mut play = Play::default();
    play.add("Ana", Circle::Five, "@ana@example.social");
    let before = kept(&play);
    let people = |mark: &str| -> Vec<Person> {
        let names = (0..MANY).map(|number| number * 7_919 % MANY);
        let person = |number| {
            newcomer(
                &format!("Person {number}"),
                Circle::Beyond,
                &format!("p{number}{mark}@example.social"),
            )
        };
        names.map(person).collect()
    };
    let begun = Instant::now();
    let plan = Plan {
        add: people(""),
        ..Plan::default()
    };
    let done = play.ask(CarryOut { plan });
    let took = begun.elapsed();
    assert!(took < BOUND, "{took:?}");
    let beyond: Vec<Known> = play.record(&Key::Beyond).expect("a list");
    assert_eq!((done.added.len(), beyond.len()), (MANY, MANY));
    assert!(beyond.is_sorted_by_key(|known| known.name.clone()));
    let merge = beyond
        .iter()
        .map(|known| brings(&known.id, &format!("m{}@example.social", known.id), "1"));
    let plan = Plan {
        merge: merge.collect(),
        ..Plan::default()
    };
    play.wait(DAY);
    let merged = play.ask(CarryOut { plan });
    assert_eq!(merged.merged as usize, MANY);
    play.ask(Undo { id: merged.id });
    play.ask(Undo { id: done.id });
    assert_eq!(kept(&play), before);
}
