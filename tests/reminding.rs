//! The one notification a day, birthdays, and those who wait: at every hour, in every zone, and by
//! clocks that are wrong.

mod play;

use hearth::Error;
use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::clock::Date;
use hearth::hearth::{Effect, Event};
use hearth::hours::WeekHours;
use hearth::message::{
    AskData, Later, Moment, Rest, Restore, SaidHello, SetReminderHours, SetReminders,
};
use hearth::people::reminding::{Reminder, Reminding};
use hearth::people::{Birthday, Channel, Circle, Details, MOST_TALKS, Talk};
use hearth::record::Record;
use hearth::store::{Key, Store};
use play::Play;
use serde_json::json;

const NOBODY: &str = "";
const EVERY_DAY: [i32; 7] = [0, 1, 2, 3, 4, 5, 6];

/// Vienna in winter and in summer, and other places, as minutes ahead of UTC.
const VIENNA: i32 = 60;
const VIENNA_IN_SUMMER: i32 = 120;
const TOKYO: i32 = 540;
const AUCKLAND: i32 = 780;
const LOS_ANGELES: i32 = -480;

/// The clock stands at `2026-11-23 09:00`, somewhere.
fn be(play: &mut Play, local: &str, offset: i32) {
    let (date, time) = local.split_once(' ').expect("a date and a time");
    let (hour, minute) = time.split_once(':').expect("a time");
    let number = |text: &str| text.parse::<i64>().expect("a number");
    play.now.offset_minutes = offset;
    play.be(date, number(hour) * HOUR + number(minute) * MINUTE);
}

/// The background wakes, and shows a notification or none.
fn wake(play: &Play) -> Option<Reminder> {
    let shown = play.event(&Event::Alarm).effects.into_iter();
    let mut shown = shown.filter_map(|effect| match effect {
        Effect::Notify(reminder) => Some(reminder),
        _ => None,
    });
    let one = shown.next();
    assert_eq!(shown.next(), None, "two at once");
    one
}

/// Somebody whose flame has been low for long, and notifications from this hour on.
fn reminded(minute_of_day: u32, quiet: &[WeekHours]) -> Play {
    let mut play = Play::default();
    play.put(Key::MayNotify, json!(true));
    play.be("1969-01-01", 0);
    play.add("Ana", Circle::Five, NOBODY);
    let on = true;
    play.ask(SetReminders { on, minute_of_day });
    for hours in quiet {
        let hours = hours.clone();
        play.ask(SetReminderHours { hours, quiet: true });
    }
    play
}

fn clock(time: &str) -> u32 {
    let (hour, minute) = time.split_once(':').expect("a time");
    let number = |text: &str| text.parse::<u32>().expect("a number");
    number(hour) * 60 + number(minute)
}

fn hours(days: &[i32], from: &str, to: &str) -> WeekHours {
    WeekHours {
        days: days.to_vec(),
        from: clock(from),
        to: clock(to),
    }
}

/// What it is about, the hour, the quiet hours, and the wakes: when, where, and whether one is shown.
type Case = (
    &'static str,
    &'static str,
    Vec<WeekHours>,
    Vec<(&'static str, i32, bool)>,
);

fn hours_of_the_day() -> Vec<Case> {
    vec![
        (
            "once a day, from its hour on",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 08:59", 0, false),
                ("2026-11-23 09:00", 0, true),
                ("2026-11-23 09:30", 0, false),
                ("2026-11-23 23:59", 0, false),
                ("2026-11-24 00:00", 0, false),
                ("2026-11-24 08:59", 0, false),
                ("2026-11-24 09:00", 0, true),
            ],
        ),
        (
            "asleep at the hour: at the first wake after it",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 08:30", 0, false),
                ("2026-11-23 23:59", 0, true),
                ("2026-11-24 08:59", 0, false),
                ("2026-11-24 09:10", 0, true),
            ],
        ),
        (
            "asleep for the rest of the day: its turn is over",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 08:30", 0, false),
                ("2026-11-24 07:00", 0, false),
                ("2026-11-24 09:00", 0, true),
            ],
        ),
        (
            "closed for weeks: one",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:00", 0, true),
                ("2026-12-20 08:00", 0, false),
                ("2026-12-20 12:00", 0, true),
                ("2026-12-20 12:30", 0, false),
                ("2026-12-21 09:00", 0, true),
            ],
        ),
        (
            "midnight is an hour as well",
            "00:00",
            vec![],
            vec![
                ("2026-11-23 00:00", 0, true),
                ("2026-11-23 23:59", 0, false),
                ("2026-11-24 00:00", 0, true),
            ],
        ),
    ]
}

fn quiet_hours() -> Vec<Case> {
    vec![
        (
            "it waits for the end of a night",
            "06:00",
            vec![hours(&EVERY_DAY, "22:00", "07:00")],
            vec![
                ("2026-11-23 05:30", 0, false),
                ("2026-11-23 06:30", 0, false),
                ("2026-11-23 06:59", 0, false),
                ("2026-11-23 07:00", 0, true),
                ("2026-11-23 07:30", 0, false),
            ],
        ),
        (
            "Friday's night alone",
            "09:00",
            vec![hours(&[4], "22:00", "10:00")],
            vec![
                ("2026-11-27 09:00", 0, true),
                ("2026-11-28 09:30", 0, false),
                ("2026-11-28 10:00", 0, true),
                ("2026-11-29 09:00", 0, true),
            ],
        ),
        (
            "quiet until the day is over: none, and none in the morning",
            "20:00",
            vec![hours(&EVERY_DAY, "19:00", "06:00")],
            vec![
                ("2026-11-23 20:30", 0, false),
                ("2026-11-23 23:59", 0, false),
                ("2026-11-24 05:00", 0, false),
                ("2026-11-24 06:30", 0, false),
                ("2026-11-24 18:59", 0, false),
            ],
        ),
        (
            "two spans, one after the other",
            "09:00",
            vec![hours(&[0], "08:00", "12:00"), hours(&[0], "12:00", "14:00")],
            vec![
                ("2026-11-23 09:00", 0, false),
                ("2026-11-23 12:30", 0, false),
                ("2026-11-23 14:00", 0, true),
                ("2026-11-24 09:00", 0, true),
            ],
        ),
    ]
}

fn zones() -> Vec<Case> {
    vec![
        (
            "a day of 23 hours: its hour is left out, and the next one does",
            "02:30",
            vec![],
            vec![
                ("2027-03-27 02:30", VIENNA, true),
                ("2027-03-28 01:59", VIENNA, false),
                ("2027-03-28 03:00", VIENNA_IN_SUMMER, true),
                ("2027-03-28 03:30", VIENNA_IN_SUMMER, false),
                ("2027-03-29 02:29", VIENNA_IN_SUMMER, false),
                ("2027-03-29 02:30", VIENNA_IN_SUMMER, true),
            ],
        ),
        (
            "a day of 25 hours: its hour comes twice, the notification once",
            "02:30",
            vec![],
            vec![
                ("2026-10-25 02:00", VIENNA_IN_SUMMER, false),
                ("2026-10-25 02:30", VIENNA_IN_SUMMER, true),
                ("2026-10-25 02:00", VIENNA, false),
                ("2026-10-25 02:30", VIENNA, false),
                ("2026-10-25 23:59", VIENNA, false),
                ("2026-10-26 02:30", VIENNA, true),
            ],
        ),
        (
            "quiet hours are an hour longer on it",
            "01:30",
            vec![hours(&EVERY_DAY, "01:00", "03:00")],
            vec![
                ("2026-10-25 02:59", VIENNA_IN_SUMMER, false),
                ("2026-10-25 02:59", VIENNA, false),
                ("2026-10-25 03:00", VIENNA, true),
            ],
        ),
        (
            "to the east",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:00", VIENNA, true),
                ("2026-11-23 17:30", TOKYO, false),
                ("2026-11-24 08:59", TOKYO, false),
                ("2026-11-24 09:00", TOKYO, true),
            ],
        ),
        (
            "to the west: the same day's hour once more",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:00", TOKYO, true),
                ("2026-11-23 01:30", VIENNA, false),
                ("2026-11-23 09:00", VIENNA, false),
                ("2026-11-24 09:00", VIENNA, true),
            ],
        ),
        (
            "to the west, into yesterday",
            "09:00",
            vec![],
            vec![
                ("2026-11-24 09:00", AUCKLAND, true),
                ("2026-11-23 12:30", LOS_ANGELES, false),
                ("2026-11-23 23:30", LOS_ANGELES, false),
                ("2026-11-24 09:00", LOS_ANGELES, false),
                ("2026-11-25 09:00", LOS_ANGELES, true),
            ],
        ),
        (
            "to the east, past a whole day",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:00", LOS_ANGELES, true),
                ("2026-11-25 08:00", AUCKLAND, false),
                ("2026-11-25 09:00", AUCKLAND, true),
            ],
        ),
    ]
}

fn wrong_clocks() -> Vec<Case> {
    vec![
        (
            "set back by two hours",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:30", 0, true),
                ("2026-11-23 07:30", 0, false),
                ("2026-11-23 09:00", 0, false),
                ("2026-11-24 09:00", 0, true),
            ],
        ),
        (
            "set back over midnight",
            "09:00",
            vec![],
            vec![
                ("2026-11-24 09:00", 0, true),
                ("2026-11-23 23:00", 0, false),
                ("2026-11-24 09:00", 0, false),
                ("2026-11-25 09:00", 0, true),
            ],
        ),
        (
            "set back by three days: believed from the next day on",
            "09:00",
            vec![],
            vec![
                ("2026-11-24 09:00", 0, true),
                ("2026-11-21 09:30", 0, false),
                ("2026-11-21 23:30", 0, false),
                ("2026-11-22 08:30", 0, false),
                ("2026-11-22 09:00", 0, true),
                ("2026-11-23 09:00", 0, true),
            ],
        ),
        (
            "set back twice",
            "09:00",
            vec![],
            vec![
                ("2026-11-24 09:00", 0, true),
                ("2026-11-22 10:00", 0, false),
                ("2026-11-20 10:00", 0, false),
                ("2026-11-20 11:00", 0, false),
                ("2026-11-21 10:00", 0, true),
            ],
        ),
        (
            "an empty battery for an hour",
            "09:00",
            vec![],
            vec![
                ("2026-11-24 09:00", 0, true),
                ("1970-01-01 10:00", 0, false),
                ("2026-11-24 11:00", 0, false),
                ("2026-11-25 09:00", 0, true),
            ],
        ),
        (
            "years ahead for a day",
            "09:00",
            vec![],
            vec![
                ("2026-11-23 09:00", 0, true),
                ("2031-01-01 09:00", 0, true),
                ("2026-11-24 09:00", 0, false),
                ("2026-11-25 09:00", 0, true),
                ("2026-11-26 09:00", 0, true),
            ],
        ),
    ]
}

#[test]
fn the_notification_comes_once_a_day() {
    let cases = [hours_of_the_day(), quiet_hours(), zones(), wrong_clocks()];
    for (what, hour, quiet, wakes) in cases.into_iter().flatten() {
        let mut play = reminded(clock(hour), &quiet);
        for (local, offset, shown) in wakes {
            be(&mut play, local, offset);
            assert_eq!(wake(&play).is_some(), shown, "{what}: {local} {offset}");
        }
    }
}

#[test]
fn it_is_the_same_at_every_start_as_at_an_alarm() {
    for event in [Event::Started, Event::GrantsChanged, Event::Alarm] {
        let mut play = reminded(540, &[]);
        be(&mut play, "2026-11-23 09:00", 0);
        let effects = play.event(&event).effects;
        let shown = |effect: &Effect| matches!(effect, Effect::Notify(_));
        assert!(effects.iter().any(shown), "{event:?}");
        assert_eq!(wake(&play), None, "{event:?}");
    }
}

#[test]
fn it_is_set() {
    let mut play = reminded(540, &[]);
    let set = |play: &Play, on, time| {
        let minute_of_day = clock(time);
        play.ask(SetReminders { on, minute_of_day });
    };
    be(&mut play, "2026-11-23 08:00", 0);
    set(&play, false, "09:00");
    be(&mut play, "2026-11-23 09:00", 0);
    assert_eq!(wake(&play), None, "it is off");
    be(&mut play, "2026-11-23 20:00", 0);
    set(&play, true, "09:00");
    assert_eq!(
        wake(&play),
        None,
        "the hour was over when it was switched on"
    );
    set(&play, true, "21:00");
    be(&mut play, "2026-11-23 21:00", 0);
    assert_eq!(wake(&play), None, "the day's turn is over");
    be(&mut play, "2026-11-24 10:00", 0);
    assert_eq!(wake(&play), None, "the hour is another one");
    set(&play, true, "10:30");
    be(&mut play, "2026-11-24 10:30", 0);
    assert!(wake(&play).is_some(), "the hour was moved to before it");
    set(&play, true, "11:00");
    be(&mut play, "2026-11-24 11:00", 0);
    assert_eq!(wake(&play), None, "a second one on the same day");
    // What no clock shows is the last minute.
    play.ask(SetReminders {
        on: true,
        minute_of_day: 9_999,
    });
    assert_eq!(play.options().reminders.minute_of_day, 1_439);
}

#[test]
fn its_quiet_hours_are_set() {
    let play = reminded(540, &[]);
    let (night, noon) = (
        hours(&EVERY_DAY, "22:00", "07:00"),
        hours(&[0], "12:00", "13:00"),
    );
    let quiet = |play: &Play| play.options().reminders.quiet;
    let set = |hours: &WeekHours, quiet| {
        let hours = hours.clone();
        play.try_ask(SetReminderHours { hours, quiet })
    };
    for hours in [&night, &noon, &night] {
        set(hours, true).expect("sound");
    }
    assert_eq!(quiet(&play), [noon.clone(), night.clone()]);
    set(&noon, false).expect("sound");
    assert_eq!(quiet(&play), [night]);
    let none = hours(&[], "12:00", "13:00");
    assert_eq!(set(&none, true), Err(Error::NoSuchHours));
    assert!(play.options().nudges.quiet_hours.is_empty(), "of nudges");
}

#[test]
fn without_the_permission_there_is_none() {
    let mut play = reminded(540, &[]);
    assert!(play.options().reminders.on);
    play.put(Key::MayNotify, json!(false));
    assert!(!play.options().reminders.on, "the switch is off at once");
    be(&mut play, "2026-11-23 09:00", 0);
    assert_eq!(wake(&play), None);
    // To take it away was a no; that it is there again is no yes.
    play.put(Key::MayNotify, json!(true));
    assert!(!play.options().reminders.on);
    be(&mut play, "2026-11-24 09:00", 0);
    assert_eq!(wake(&play), None);
    let kept: Reminding = play.record(&Key::Reminding).expect("it was set");
    assert_eq!(kept.minute_of_day, 540, "the hour stays");
}

#[test]
fn where_there_is_nothing_to_say_nothing_is_said() {
    let mut play = reminded(540, &[]);
    be(&mut play, "2026-11-16 09:30", 0);
    let person = play.person_named("Ana").id;
    play.ask(SaidHello { person });
    for (local, shown) in [
        ("2026-11-16 10:00", false),
        ("2026-11-22 09:00", false),
        // Low from 9:30 on: too late for this day's turn.
        ("2026-11-23 09:00", false),
        ("2026-11-23 09:30", false),
        ("2026-11-23 18:00", false),
        ("2026-11-24 09:00", true),
    ] {
        be(&mut play, local, 0);
        assert_eq!(wake(&play).is_some(), shown, "{local}");
    }
    // Asleep at the hour, they are told of whoever is low by then.
    let mut play = reminded(540, &[]);
    be(&mut play, "2026-11-16 09:30", 0);
    let person = play.person_named("Ana").id;
    play.ask(SaidHello { person });
    be(&mut play, "2026-11-23 12:00", 0);
    assert!(wake(&play).is_some());
}

/// Notes somebody's birthday.
fn born(play: &Play, name: &str, year: Option<u32>, month: u32, day: u32) {
    let details = Details {
        birthday: Some(Birthday { year, month, day }),
        ..Details::default()
    };
    let id = play.person_named(name).id;
    play.put(Key::Details(id), details.write());
}

#[test]
fn it_says_who_is_low_and_whose_birthday_it_is() {
    let mut play = reminded(540, &[]);
    play.be("2026-11-01", 0);
    for (name, circle) in [
        ("Bo", Circle::Five),
        ("Cy", Circle::Five),
        ("Di", Circle::Fifty),
        ("Ed", Circle::Fifty),
        ("Flo", Circle::Fifty),
        ("Gil", Circle::Fifty),
    ] {
        play.add(name, circle, NOBODY);
        play.wait(HOUR);
    }
    let reminder = |people: &[&str], today: &[&str], tomorrow: &[&str]| {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Some(Reminder {
            people: names(people),
            birthdays_today: names(today),
            birthdays_tomorrow: names(tomorrow),
        })
    };
    be(&mut play, "2026-11-23 09:00", 0);
    assert_eq!(wake(&play), reminder(&["Ana", "Bo", "Cy"], &[], &[]));
    // Birthdays are none of the three.
    born(&play, "Di", None, 11, 24);
    born(&play, "Ed", Some(1990), 11, 25);
    be(&mut play, "2026-11-24 09:00", 0);
    assert_eq!(
        wake(&play),
        reminder(&["Ana", "Bo", "Cy"], &["Di"], &["Ed"])
    );
    // A tie that rests is left in peace; one that was put off is not forgotten.
    for (name, rests) in [("Ana", true), ("Bo", true), ("Cy", true), ("Ed", false)] {
        let person = play.person_named(name).id;
        if rests {
            play.ask(Rest { person, rests });
        } else {
            let until = Moment::Month;
            play.ask(Later { person, until });
        }
    }
    be(&mut play, "2026-11-25 09:00", 0);
    assert_eq!(wake(&play), reminder(&[], &["Ed"], &[]));
    // At most three are named.
    for (name, day) in [("Di", 26), ("Ed", 26), ("Flo", 27), ("Gil", 27)] {
        born(&play, name, None, 11, day);
    }
    be(&mut play, "2026-11-26 09:00", 0);
    assert_eq!(wake(&play), reminder(&[], &["Di", "Ed"], &["Flo"]));
    be(&mut play, "2026-11-28 09:00", 0);
    assert_eq!(wake(&play), None, "nobody's birthday, and nobody's turn");
}

#[test]
fn birthdays_are_told_a_day_ahead() {
    // The birthday, the day, and whether it is tomorrow.
    let cases = [
        ((11, 24), "2026-11-22", None),
        ((11, 24), "2026-11-23", Some(true)),
        ((11, 24), "2026-11-24", Some(false)),
        ((11, 24), "2026-11-25", None),
        ((1, 1), "2026-12-31", Some(true)),
        ((1, 1), "2027-01-01", Some(false)),
        ((12, 31), "2026-12-31", Some(false)),
        ((3, 1), "2027-02-28", Some(true)),
        ((3, 1), "2028-02-28", None),
        ((3, 1), "2028-02-29", Some(true)),
        ((2, 28), "2028-02-28", Some(false)),
        ((2, 28), "2028-02-29", None),
        ((2, 29), "2027-02-26", None),
        ((2, 29), "2027-02-27", Some(true)),
        ((2, 29), "2027-02-28", Some(false)),
        ((2, 29), "2027-03-01", None),
        ((2, 29), "2028-02-27", None),
        ((2, 29), "2028-02-28", Some(true)),
        ((2, 29), "2028-02-29", Some(false)),
        ((2, 29), "2028-03-01", None),
        ((2, 29), "2100-02-28", Some(false)),
        // What no calendar has is nobody's.
        ((2, 30), "2028-02-29", None),
        ((13, 1), "2027-01-01", None),
    ];
    for ((month, day), date, expected) in cases {
        for (offset, time) in [(0, 12 * HOUR), (AUCKLAND, 0), (LOS_ANGELES, DAY - 1)] {
            let mut play = Play::default();
            play.now.offset_minutes = offset;
            play.be(date, time);
            play.add("Ana", Circle::Fifty, NOBODY);
            born(&play, "Ana", None, month, day);
            let shown = play.popup().birthdays.into_iter();
            let shown: Vec<_> = shown.map(|it| (it.name, it.tomorrow)).collect();
            let expected: Vec<_> = expected
                .map(|tomorrow| ("Ana".to_owned(), tomorrow))
                .into_iter()
                .collect();
            assert_eq!(shown, expected, "{month}-{day} on {date} at {offset}");
        }
    }
}

#[test]
fn birthdays_follow_the_day_and_what_is_known() {
    let mut play = Play::default();
    be(&mut play, "2026-11-23 09:00", 0);
    let person = play.add("Ana", Circle::Fifty, NOBODY);
    born(&play, "Ana", None, 11, 24);
    let shown = |play: &Play| -> Vec<bool> {
        let birthdays = play.popup().birthdays.into_iter();
        birthdays.map(|it| it.tomorrow).collect()
    };
    assert_eq!(shown(&play), [true]);
    be(&mut play, "2026-11-24 00:00", 0);
    assert_eq!(shown(&play), [false]);
    // Into yesterday again.
    be(&mut play, "2026-11-23 12:00", LOS_ANGELES);
    assert_eq!(shown(&play), [true]);
    play.event(&Event::SnapshotDue);
    let rests = true;
    let rest = |play: &Play, rests| {
        let person = person.clone();
        play.ask(Rest { person, rests });
    };
    rest(&play, rests);
    assert!(shown(&play).is_empty(), "the tie rests");
    rest(&play, !rests);
    assert_eq!(shown(&play), [true]);
    // What a page changes is looked up at once.
    born(&play, "Ana", None, 6, 1);
    let snapshot = play.ask(AskData {}).snapshots.remove(0).name;
    be(&mut play, "2026-11-23 13:00", 0);
    assert_eq!(shown(&play), [true], "found before");
    play.ask(Restore { snapshot });
    assert_eq!(shown(&play), [true], "as it was kept");
    born(&play, "Ana", None, 6, 1);
    play.memory.end_session();
    assert!(shown(&play).is_empty(), "looked up anew");
}

#[test]
fn somebody_is_put_off_until_a_day() {
    let on = |date: &str| Moment::On(Date::parse(date).expect("a date"));
    // From noon on Monday, the 23rd of November; how many days until that begins.
    for (until, days) in [
        (Moment::Month, 28),
        (on("2026-11-24"), 1),
        (on("2026-12-24"), 31),
        (on("2027-02-28"), 97),
        (on("2027-11-24"), 366),
        // A year at the most: longer is a tie that rests.
        (on("2030-01-01"), 366),
        (on("9999-12-31"), 366),
        // A day that is there, or past, puts nobody off.
        (on("2026-11-23"), 0),
        (on("2026-11-01"), 0),
        (on("1970-01-01"), 0),
        (on("0000-01-01"), 0),
    ] {
        let mut play = reminded(540, &[]);
        be(&mut play, "2026-11-23 12:00", 0);
        let person = play.person_named("Ana").id;
        play.ask(Later { person, until });
        let shown = |play: &Play| play.popup().people.len();
        let again = (days * DAY - 12 * HOUR).max(0);
        for waited in [0, again / 2, again - 1] {
            play.now.at = play::MONDAY_NOON + waited;
            assert_eq!(shown(&play), usize::from(days == 0), "{until:?} {waited}");
        }
        play.now.at = play::MONDAY_NOON + again;
        assert_eq!(shown(&play), 1, "{until:?}");
    }
}

#[test]
fn a_clock_that_was_years_ahead_hides_nobody() {
    let mut play = reminded(540, &[]);
    be(&mut play, "2031-01-01 12:00", 0);
    let person = play.person_named("Ana").id;
    let until = Moment::Month;
    play.ask(Later { person, until });
    assert!(play.popup().people.is_empty());
    be(&mut play, "2026-11-23 12:00", 0);
    assert_eq!(play.popup().people.len(), 1);
    assert!(play.page_of_people().waiting.is_empty());
}

#[test]
fn a_long_evening_is_not_forgotten_among_many_replies() {
    let play = Play::default();
    play.add("Ana", Circle::Fifty, NOBODY);
    let mut person = play.person_named("Ana");
    let start = play.now.at;
    let mut talk = |at, channel| {
        person.talked(Talk {
            at,
            kind: None,
            activity: None,
            channel: Some(channel),
        });
    };
    talk(start, Channel::InPerson);
    for reply in 0..200 {
        talk(start + reply * HOUR, Channel::Comment);
    }
    assert_eq!(person.talks.len(), MOST_TALKS);
    assert_eq!(person.burns_until(), start + 360 * DAY);
    assert_eq!(
        person.last_talk().map(|talk| talk.at),
        Some(start + 199 * HOUR)
    );
}

#[test]
fn a_card_that_cannot_be_read_takes_nobodys_place() {
    let mut play = Play::default();
    for name in ["Ana", "Bo", "Chidi", "Dora"] {
        play.add(name, Circle::Five, NOBODY);
    }
    play.wait(20 * DAY);
    let key = Key::Person(play.person_named("Ana").id);
    let junk = [(key, Some(json!("junk")))].into_iter().collect();
    pollster::block_on(Store::put(&play.memory, &junk)).expect("memory takes it");
    // It is found, and set aside; whoever is next comes after that.
    play.popup();
    let names: Vec<_> = { play.popup().people.into_iter() }
        .map(|it| it.name)
        .collect();
    assert_eq!(names, ["Bo", "Chidi", "Dora"]);
    assert_eq!(play.popup().known_people, 3);
}

#[test]
fn two_clicks_are_one_hello() {
    // Milliseconds between the clicks, and how many talks they are.
    for (between, talks) in [(0, 1), (400, 1), (999, 1), (1_000, 2), (9_000, 2)] {
        let mut play = Play::default();
        let person = play.add("Ana", Circle::Five, NOBODY);
        play.ask(SaidHello {
            person: person.clone(),
        });
        play.wait(between);
        play.ask(SaidHello { person });
        assert_eq!(play.person_named("Ana").talks.len(), talks, "{between}");
    }
}

#[test]
fn an_old_talk_ends_no_later() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(30 * DAY);
    play.ask(SaidHello {
        person: person.clone(),
    });
    play.wait(DAY);
    let spoke = |days: i32| hearth::message::Spoke {
        person: person.clone(),
        channel: Channel::Phone,
        on: Some(play.now.date().plus(-days)),
        began: None,
        minutes: None,
        line: String::new(),
        instead: None,
    };
    // How many days ago the call was, and whether Ana is still put off.
    for (days, put_off) in [(20, true), (0, false)] {
        play.ask(Later {
            person: person.clone(),
            until: Moment::Month,
        });
        play.ask(spoke(days));
        assert_eq!(
            play.person_named("Ana").later_until.is_some(),
            put_off,
            "{days}"
        );
    }
}

#[test]
fn a_tie_rests_until_it_is_woken() {
    let mut play = reminded(540, &[]);
    be(&mut play, "2026-11-23 12:00", 0);
    let person = play.person_named("Ana").id;
    let rest = |play: &Play, rests| {
        let person = person.clone();
        play.ask(Rest { person, rests });
    };
    let waiting = |play: &Play| -> Vec<Option<Millis>> {
        let waiting = play.page_of_people().waiting.into_iter();
        waiting.map(|it| it.until).collect()
    };
    let badge = |play: &Play| {
        let effects = play.event(&Event::Alarm).effects.into_iter();
        let mut shown = effects.filter_map(|effect| match effect {
            Effect::Badge(low) => Some(low),
            _ => None,
        });
        shown.next().expect("a badge")
    };
    assert_eq!(badge(&play), 1);
    rest(&play, true);
    for days in [0, 1, 400, 4_000] {
        play.wait(days * DAY);
        assert!(play.popup().people.is_empty(), "{days}");
        assert_eq!(badge(&play), 0, "{days}");
    }
    assert_eq!(waiting(&play), [None]);
    rest(&play, false);
    assert_eq!(play.popup().people.len(), 1);
    assert_eq!(waiting(&play), []);
    // Whoever was put off is woken as well.
    let until = Moment::Tomorrow;
    play.ask(Later {
        person: person.clone(),
        until,
    });
    let tomorrow = play.now.start_of(play.now.date().plus(1));
    assert_eq!(waiting(&play), [Some(tomorrow)]);
    rest(&play, false);
    assert_eq!(play.popup().people.len(), 1);
    assert_eq!(waiting(&play), []);
    let nobody = "0-0".to_owned();
    let refused = play.try_ask(Rest {
        person: nobody,
        rests: true,
    });
    assert_eq!(refused, Err(Error::NoSuchPerson));
}
