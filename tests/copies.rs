//! Copies of everything: a file that is taken along and read back, the snapshots, forgetting.

mod play;

use hearth::Error;
use hearth::activity::DAY;
use hearth::copies::{DAILY, REPLACED, file};
use hearth::hearth::{Effect, Event};
use hearth::hours::WeekHours;
use hearth::kept::Purpose;
use hearth::message::{
    AskData, AskLedger, Erase, Remove, Restore, SetQuietHours, SetSelling, TakeIn, WantNoSites,
};
use hearth::people::Circle;
use hearth::schema::VERSION;
use hearth::store::{Area, Key};
use play::{Play, boost, post, reply};
use serde_json::{Value, json};

/// The file with everything, as the page writes it.
fn saved(play: &Play) -> Value {
    let record = |key| play.record::<Value>(&key).unwrap_or_default();
    file(&record(Key::Everything), &record(Key::Granted))
}

/// Two people, four days of activities, quiet hours, a handle of an odd form, and something
/// that could not be read.
fn lived_in() -> Play {
    let mut play = Play::default();
    play.add("Ana", Circle::Five, "@ana@example.social");
    play.wait(1);
    play.add("Bo", Circle::Fifteen, "bo_b");
    for day in 0..4 {
        play.done(post(&format!("day {day} https://example.org/{day}")));
        play.done(reply("@ana how is “it” going?\n\u{1F525}"));
        play.done(boost(&day.to_string()));
        play.wait(DAY);
    }
    let hours = WeekHours {
        days: vec![0, 6],
        from: 1_320,
        to: 420,
    };
    play.ask(SetQuietHours { hours, quiet: true });
    play.put(Key::Tally(play.now.date().plus(-2)), json!("junk"));
    play.popup();
    play
}

fn day_begins(play: &Play) {
    let outcome = play.event(&Event::Alarm);
    if outcome.effects.contains(&Effect::KeepSnapshot) {
        play.event(&Event::SnapshotDue);
    }
}

#[test]
fn what_is_saved_erased_and_read_back_is_the_same_in_a_second_file() {
    let play = lived_in();
    let first = saved(&play);
    play.ask(Erase {});
    assert!(play.people().is_empty() && play.ledger().is_empty());
    play.ask(TakeIn {
        file: first.clone(),
    });
    assert_eq!(saved(&play), first);
    // It lives: reminders, counts and corrections work on it.
    assert_eq!(play.person_named("Ana").talks.len(), 4);
    let entry = play.ledger()[0].id.clone();
    play.ask(Remove { activity: entry });
    assert_ne!(saved(&play), first);
}

#[test]
fn erasing_leaves_nothing_behind() {
    let play = lived_in();
    day_begins(&play);
    play.draft(play::draft("half a thought"));
    play.ask(Erase {});
    let left: Vec<Key> = play.memory.all().into_keys().collect();
    assert_eq!(left, [Key::Granted]);
}

#[test]
fn what_is_no_copy_changes_nothing() {
    let good = saved(&lived_in());
    let with = |name: &str, value: Value| {
        let mut file = good.clone();
        file[name] = value;
        file
    };
    let cases = [
        (json!(null), Error::NotACopy),
        (json!([]), Error::NotACopy),
        (json!({}), Error::NotACopy),
        (json!({ "records": {} }), Error::NotACopy),
        (json!({ "hearth": 1, "records": {} }), Error::NotACopy),
        (with("hearth", json!("1")), Error::NotACopy),
        (with("records", json!([])), Error::NotACopy),
        (with("records", json!({ "schema": "1" })), Error::NotACopy),
        (with("sites", json!(7)), Error::NotACopy),
        (with("hearth", json!(2)), Error::NewerCopy),
        (
            with("records", json!({ "schema": VERSION + 1 })),
            Error::NewerCopy,
        ),
        (
            with("records", json!({ "schema": 4_294_967_296_u64 })),
            Error::NotACopy,
        ),
    ];
    for (file, expected) in cases {
        let play = lived_in();
        let before = play.memory.all();
        assert_eq!(
            play.try_ask(TakeIn { file: file.clone() }),
            Err(expected),
            "{file}"
        );
        assert_eq!(play.memory.all(), before, "{file}");
    }
}

#[test]
fn what_a_file_holds_besides_is_kept_aside() {
    let play = Play::default();
    play.ask(TakeIn {
        file: json!({
            "hearth": 1,
            "records": {
                "schema": 1,
                "people": ["1"],
                "person/1": { "id": "1", "name": "Ana", "circle": "Five", "added": 0 },
                "person/2": "nobody points here",
                "nonsense": [1, 2],
                "snapshot/2026-01-01": { "people": [] },
                "granted": ["<all_urls>"],
                "composers": "of another session",
            },
        }),
    });
    assert_eq!(play.person_named("Ana").circle, Circle::Five);
    let all = play.memory.all();
    for name in ["nonsense", "snapshot/2026-01-01", "granted", "composers"] {
        assert!(all.contains_key(&Key::Aside(name.to_owned())), "{name}");
    }
    assert_eq!(
        all[&Key::Granted],
        json!(["*://*/*"]),
        "a file grants nothing"
    );
    assert!(all.keys().all(|key| key.area() != Area::Session));
}

#[test]
fn a_file_says_which_sites_to_grant() {
    let play = lived_in();
    play.put(
        Key::Granted,
        json!(["*://a.example/*", "https://b.example/*"]),
    );
    let saved_there = saved(&play);

    let other = Play::default();
    other.put(Key::Granted, json!(["*://*.a.example/*"]));
    other.ask(TakeIn {
        file: saved_there.clone(),
    });
    assert_eq!(other.ask(AskData {}).wanted, ["https://b.example/*"]);
    other.put(Key::Granted, json!([]));
    assert_eq!(saved(&other), saved_there, "wanted sites go along");
    other.ask(WantNoSites {});
    assert!(other.ask(AskData {}).wanted.is_empty());
}

#[test]
fn there_is_a_snapshot_of_each_of_the_last_days() {
    let mut play = Play::default();
    day_begins(&play);
    assert!(
        play.ask(AskData {}).snapshots.is_empty(),
        "nothing to keep yet"
    );
    // Phrases that the user chose are something.
    let choosy = Play::default();
    choosy.ask(SetSelling {
        phrases: vec!["tupperware".to_owned()],
    });
    day_begins(&choosy);
    assert_eq!(choosy.ask(AskData {}).snapshots.len(), 1);
    for day in 0..12 {
        play.done(post(&format!("day {day}")));
        for _ in 0..3 {
            day_begins(&play);
        }
        play.wait(DAY);
    }
    let names: Vec<String> = play
        .ask(AskData {})
        .snapshots
        .into_iter()
        .map(|it| it.name)
        .collect();
    let today = play.now.date();
    let expected: Vec<String> = (-7..0).map(|days| today.plus(days).to_string()).collect();
    assert_eq!(names, expected);
    let kept = play.memory.all();
    let kept = kept.keys().filter(|key| matches!(key, Key::Snapshot(_)));
    assert_eq!(kept.count(), DAILY);
}

#[test]
fn a_snapshot_is_restored_and_that_can_be_undone() {
    let mut play = lived_in();
    day_begins(&play);
    let then = saved(&play);
    let today = play.now.date().to_string();
    play.done(post("later that day"));
    play.add("Chidi", Circle::Five, "@chidi@example.social");
    let later = saved(&play);

    play.ask(Restore { snapshot: today });
    assert_eq!(saved(&play), then);
    let snapshots = play.ask(AskData {}).snapshots;
    let before = snapshots
        .into_iter()
        .find(hearth::copies::Snapshot::is_from_before);
    play.wait(1);
    play.ask(Restore {
        snapshot: before.expect("one from before").name,
    });
    assert_eq!(saved(&play), later);
    let gone = play.try_ask(Restore {
        snapshot: "2020-01-01".to_owned(),
    });
    assert_eq!(gone, Err(Error::NoSuchCopy));
    assert_eq!(saved(&play), later);
}

#[test]
fn whose_turn_it_is_follows_from_what_was_restored() {
    let mut play = Play::default();
    for name in ["Ana", "Bo", "Chidi"] {
        play.add(name, Circle::Five, "");
    }
    day_begins(&play);
    let today = play.now.date().to_string();
    let ana = play.person_named("Ana").id;
    play.ask(hearth::message::RemovePerson { person: ana });
    assert_eq!(play.popup().known_people, 2);
    play.ask(Restore { snapshot: today });
    play.wait(20 * DAY);
    let popup = play.popup();
    let names: Vec<_> = popup.people.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((popup.known_people, names), (3, vec!["Ana", "Bo", "Chidi"]));
    play.ask(Erase {});
    let left = play.memory.all().into_keys();
    let left: Vec<_> = left.filter(|key| key.area() != Area::Browser).collect();
    assert_eq!(left, []);
}

#[test]
fn what_cannot_be_read_goes_along_as_it_is() {
    let cases = [
        (Key::Schema, json!(99)),
        (Key::Schema, json!("junk")),
        (Key::People, json!(7)),
        (Key::Days, json!({ "a": [1.5, null] })),
    ];
    for (key, value) in cases {
        let play = lived_in();
        play.put(key.clone(), value.clone());
        assert_eq!(saved(&play)["records"][key.name()], value);
    }
}

#[test]
fn every_name_of_a_record_leads_back_to_it() {
    let mut play = lived_in();
    day_begins(&play);
    play.draft(play::draft("half a thought"));
    play.send(post("on its way"));
    play.ask(Restore {
        snapshot: play.now.date().to_string(),
    });
    let cases = [
        "",
        "/",
        "tally/",
        "tally/2026-02-30",
        "handle/ana",
        "nudge/x",
        "other/1",
    ];
    for name in cases {
        assert_eq!(Key::parse(name), None, "{name}");
    }
    for key in play
        .memory
        .all()
        .into_keys()
        .filter(|key| key.area() != Area::Browser)
    {
        assert_eq!(Key::parse(&key.name()), Some(key));
    }
}

#[test]
fn quiet_hours_hold_across_midnight_and_by_weekday() {
    // 2026-11-23 is a Monday.
    let week_nights = WeekHours {
        days: vec![0, 1, 2, 3, 4],
        from: 22 * 60,
        to: 7 * 60,
    };
    let sunday = WeekHours {
        days: vec![6],
        from: 0,
        to: 0,
    };
    let lunch = WeekHours {
        days: vec![0],
        from: 12 * 60,
        to: 13 * 60,
    };
    let cases = [
        (&week_nights, "2026-11-23", "21:59", false),
        (&week_nights, "2026-11-23", "22:00", true),
        (&week_nights, "2026-11-24", "06:59", true),
        (&week_nights, "2026-11-24", "07:00", false),
        (&week_nights, "2026-11-27", "23:30", true),
        (&week_nights, "2026-11-28", "06:00", true),
        (&week_nights, "2026-11-28", "23:30", false),
        (&week_nights, "2026-11-23", "06:00", false),
        (&sunday, "2026-11-28", "23:59", false),
        (&sunday, "2026-11-29", "00:00", true),
        (&sunday, "2026-11-29", "23:59", true),
        (&sunday, "2026-11-30", "00:00", false),
        (&lunch, "2026-11-23", "11:59", false),
        (&lunch, "2026-11-23", "12:00", true),
        (&lunch, "2026-11-23", "13:00", false),
        (&lunch, "2026-11-24", "12:30", false),
    ];
    for (hours, date, time, expected) in cases {
        for offset_minutes in [-600, 0, 345] {
            let mut play = Play::default();
            play.now.offset_minutes = offset_minutes;
            let (hour, minute) = time.split_once(':').expect("a time");
            let minutes =
                hour.parse::<i64>().expect("hours") * 60 + minute.parse::<i64>().expect("minutes");
            play.be(date, play::minutes(minutes));
            assert_eq!(
                hours.hold(play.now),
                expected,
                "{hours:?} {date} {time} {offset_minutes}"
            );
            play.ask(SetQuietHours {
                hours: hours.clone(),
                quiet: true,
            });
            let offered = play.draft(play::draft("https://example.org/a"));
            assert_eq!(offered.ready, !expected, "{hours:?} {date} {time}");
        }
    }
}

#[test]
fn hours_that_are_none_are_refused() {
    let sound = WeekHours {
        days: vec![0],
        from: 0,
        to: 60,
    };
    let cases = [
        WeekHours {
            days: Vec::new(),
            ..sound.clone()
        },
        WeekHours {
            days: vec![7],
            ..sound.clone()
        },
        WeekHours {
            days: vec![-1],
            ..sound.clone()
        },
        WeekHours {
            from: 1_440,
            ..sound.clone()
        },
        WeekHours {
            to: 1_440,
            ..sound.clone()
        },
    ];
    let play = Play::default();
    let set = |hours: &WeekHours, quiet| {
        let hours = hours.clone();
        play.try_ask(SetQuietHours { hours, quiet })
    };
    set(&sound, true).expect("sound hours");
    for hours in cases {
        assert_eq!(set(&hours, true), Err(Error::NoSuchHours));
    }
    set(&sound, true).expect("the same again");
    assert_eq!(
        play.options().nudges.quiet_hours,
        std::slice::from_ref(&sound)
    );
    set(&sound, false).expect("not quiet any more");
    assert!(play.options().nudges.quiet_hours.is_empty());
}

#[test]
fn the_ledger_shows_what_is_asked_for() {
    let play = lived_in();
    let everything = AskLedger {
        site: None,
        kind: None,
        person: None,
        date: None,
        most: 100,
    };
    let whole = play.ask(everything.clone());
    assert_eq!((whole.all, whole.fitting, whole.days.len()), (12, 12, 4));
    assert_eq!(
        whole.sites,
        [("mastodon".to_owned(), "Mastodon".to_owned())]
    );
    assert_eq!(whole.people, ["Ana"]);
    assert_eq!(whole.kinds.len(), 3);
    let newest = &whole.days[0].lines;
    assert!(
        newest.windows(2).all(|pair| pair[0].at >= pair[1].at),
        "the newest first"
    );
    let kind = |kind| AskLedger {
        kind: Some(kind),
        ..everything.clone()
    };
    let cases = [
        (kind(hearth::activity::Kind::Repost), 4, 4),
        (
            AskLedger {
                site: Some("hn".to_owned()),
                ..everything.clone()
            },
            0,
            0,
        ),
        (
            AskLedger {
                person: Some("Ana".to_owned()),
                ..everything.clone()
            },
            4,
            4,
        ),
        (
            AskLedger {
                date: Some(whole.days[1].date.clone()),
                ..everything.clone()
            },
            3,
            3,
        ),
        (
            AskLedger {
                most: 5,
                ..everything.clone()
            },
            12,
            5,
        ),
    ];
    for (ask, fitting, shown) in cases {
        let page = play.ask(ask.clone());
        let lines: usize = page.days.iter().map(|day| day.lines.len()).sum();
        assert_eq!((page.fitting, lines), (fitting, shown), "{ask:?}");
        assert_eq!(
            (page.all, page.dates.len()),
            (12, 4),
            "what can be chosen stays"
        );
    }
}

#[test]
fn the_options_tell_how_each_site_is_doing() {
    let mut play = Play::default();
    play.put(Key::Granted, json!(["*://mastodon.social/*"]));
    let of = |play: &Play, host: &str| {
        let sites = play.options().sites;
        let site = sites
            .into_iter()
            .find(|site| site.host == host)
            .expect("offered");
        (site.granted, site.week, site.last)
    };
    assert_eq!(of(&play, "mastodon.social"), (true, 0, None));
    let mut request = post("hello");
    request.url = request.url.replace("example.social", "mastodon.social");
    request.page = Some("https://mastodon.social".to_owned());
    let sent = play.now.at;
    play.done(request);
    assert_eq!(of(&play, "mastodon.social"), (true, 1, Some(sent)));
    play.wait(8 * DAY);
    assert_eq!(of(&play, "mastodon.social"), (true, 0, None));
}

#[test]
fn everything_that_is_kept_is_shown_with_its_purpose() {
    let mut play = lived_in();
    day_begins(&play);
    play.send(post("on its way"));
    play.put(Key::Aside("odd".to_owned()), json!("junk"));
    play.put(Key::Reminding, json!({ "minute_of_day": 540 }));
    let hours = json!({ "days": [2], "from": 540, "to": 600 });
    play.put(Key::BestHours, hours);
    let everything: Value = play.record(&Key::Everything).expect("something");
    let groups = hearth::kept::groups(&everything);
    let shown: usize = groups.iter().map(|group| group.records.len()).sum();
    assert_eq!(
        Some(shown),
        everything.as_object().map(serde_json::Map::len)
    );
    let cases = [
        ("people", Purpose::People),
        ("handle/mastodon/ana@example.social", Purpose::People),
        ("best-hours", Purpose::People),
        ("reminding", Purpose::Reminders),
        ("days", Purpose::Ledger),
        ("ledger/2026-11-23", Purpose::Ledger),
        ("tally/2026-11-23", Purpose::Tallies),
        ("nudges", Purpose::Nudges),
        ("selling", Purpose::Nudges),
        ("sight/mastodon", Purpose::Sight),
        ("snapshots", Purpose::Copies),
        ("aside/odd", Purpose::Aside),
        ("schema", Purpose::Form),
        ("recent", Purpose::Session),
    ];
    for (name, purpose) in cases {
        let group = groups
            .iter()
            .find(|group| group.purpose == purpose)
            .expect("a group");
        let record = group.records.iter().find(|(known, _)| known == name);
        let (_, text) = record.unwrap_or_else(|| panic!("{name} is not for {purpose:?}"));
        assert_eq!(
            serde_json::from_str::<Value>(text).ok().as_ref(),
            everything.get(name)
        );
        assert!(group.bytes() >= name.len() + text.len());
    }
}

#[test]
fn who_reads_back_the_wrong_file_first_has_lost_nothing() {
    let mut play = lived_in();
    let mine = saved(&play);
    let wrong = saved(&Play::default());
    let wrong = json!({ "hearth": 1, "records": { "schema": VERSION }, "sites": wrong["sites"] });
    for _ in 1..REPLACED {
        play.ask(TakeIn {
            file: wrong.clone(),
        });
        play.wait(1);
        // Something is done with the wrong records, so that there is something to keep.
        play.done(post("hm"));
    }
    let snapshots = play.ask(AskData {}).snapshots;
    let first = snapshots.iter().find(|snapshot| snapshot.is_from_before());
    play.ask(Restore {
        snapshot: first.expect("the first one").name.clone(),
    });
    assert_eq!(saved(&play)["records"]["people"], mine["records"]["people"]);
    for _ in 0..2 * REPLACED {
        play.wait(1);
        play.ask(TakeIn { file: mine.clone() });
    }
    let kept = play.ask(AskData {}).snapshots;
    assert_eq!(
        kept.iter().filter(|one| one.is_from_before()).count(),
        REPLACED
    );
}

#[test]
fn what_was_set_aside_outlives_a_replacement() {
    let play = lived_in();
    let aside = |play: &Play| play.ask(AskData {}).set_aside;
    let before = aside(&play);
    assert!(!before.is_empty());
    play.ask(TakeIn {
        file: json!({ "hearth": 1, "records": { "schema": VERSION } }),
    });
    assert_eq!(aside(&play), before);
    for note in before {
        let key = Key::parse(&note.key).expect("a key");
        assert!(play.memory.all().contains_key(&key), "{}", note.key);
    }
}

#[test]
fn settings_alone_are_worth_a_snapshot() {
    let play = Play::default();
    play.ask(hearth::message::SwitchNudges { on: false });
    play.ask(TakeIn {
        file: json!({ "hearth": 1, "records": { "schema": VERSION } }),
    });
    assert!(play.options().nudges.on);
    let before = play.ask(AskData {}).snapshots.remove(0).name;
    play.ask(Restore { snapshot: before });
    assert!(!play.options().nudges.on);
}

#[test]
fn a_file_can_ask_only_for_one_host_after_another() {
    let cases = [
        ("*://a.example/*", true),
        ("https://a.example/*", true),
        ("*://*/*", false),
        ("<all_urls>", false),
        ("*://*.example/*", false),
        ("*://*.host.bsky.network/*", true),
        ("https://a.example/b/*", false),
        ("file:///*", false),
        ("https:///*", false),
        ("", false),
    ];
    for (pattern, asked) in cases {
        let play = Play::default();
        play.put(Key::Granted, json!([]));
        play.ask(TakeIn {
            file: json!({ "hearth": 1, "records": { "schema": VERSION }, "sites": [pattern] }),
        });
        assert_eq!(!play.ask(AskData {}).wanted.is_empty(), asked, "{pattern}");
        // What is granted once is wished for no more, also when it is taken away again.
        play.put(Key::Granted, json!([pattern]));
        play.event(&Event::GrantsChanged);
        play.put(Key::Granted, json!([]));
        assert!(play.ask(AskData {}).wanted.is_empty(), "{pattern}");
    }
}

#[test]
fn a_lost_list_of_snapshots_is_looked_up() {
    let mut play = lived_in();
    for _ in 0..3 {
        day_begins(&play);
        play.wait(DAY);
    }
    let names = |play: &Play| {
        let snapshots = play.ask(AskData {}).snapshots.into_iter();
        snapshots.map(|snapshot| snapshot.name).collect::<Vec<_>>()
    };
    let before = names(&play);
    assert_eq!(before.len(), 3);
    play.put(Key::Snapshots, json!("junk"));
    day_begins(&play);
    assert_eq!(names(&play)[..3], before);
}

#[test]
fn the_ledger_finds_everybody_whom_a_post_names() {
    let mut play = lived_in();
    play.add("Chidi", Circle::Five, "@chidi@example.social");
    play.done(reply("@ana @chidi are you both in?"));
    let ask = AskLedger {
        site: None,
        kind: None,
        person: Some("Chidi".to_owned()),
        date: None,
        most: 10,
    };
    let page = play.ask(ask);
    assert_eq!(
        (page.fitting, page.people),
        (1, vec!["Ana".to_owned(), "Chidi".to_owned()])
    );
}
