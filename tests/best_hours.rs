//! The user's own best hours: said in the options, kept, and heeded where a meeting is proposed.

mod play;
mod zones;

use hearth::Error;
use hearth::copies::file;
use hearth::hours::WeekHours;
use hearth::meeting::Side;
use hearth::message::{AskData, AskMeeting, Asker, Erase, SetBestHours, TakeIn, WritePerson};
use hearth::people::{Amiss, Circle, Profile};
use hearth::store::Key;
use play::{Core, Play, write_person};
use serde_json::{Value, json};
use zones::{Library, at, these_are_proposed};

const VIENNA: &str = "Europe/Vienna";
const NEW_YORK: &str = "America/New_York";

fn hours(days: impl IntoIterator<Item = i32>, from: u32, to: u32) -> WeekHours {
    WeekHours {
        days: days.into_iter().collect(),
        from: from * 60,
        to: to * 60,
    }
}

fn say(play: &Play, hours: Option<WeekHours>) -> Result<(), Error> {
    play.try_ask(SetBestHours { hours })
}

#[test]
fn they_are_what_was_said_last_and_none_where_they_make_no_sense() {
    let mornings = || hours(0..5, 7, 9);
    let amiss = || Err(Error::from(Amiss::BestHours));
    // What is said, what is answered, what is kept then.
    let cases = [
        ("none yet", None, Ok(()), None),
        ("mornings", Some(mornings()), Ok(()), Some(mornings())),
        (
            "on no day",
            Some(hours([], 7, 9)),
            amiss(),
            Some(mornings()),
        ),
        (
            "on an eighth day",
            Some(hours([7], 7, 9)),
            amiss(),
            Some(mornings()),
        ),
        (
            "past the day",
            Some(hours([1], 7, 24)),
            amiss(),
            Some(mornings()),
        ),
        (
            "over midnight",
            Some(hours([6], 22, 2)),
            Ok(()),
            Some(hours([6], 22, 2)),
        ),
        ("no longer said", None, Ok(()), None),
    ];
    for core in [Core::Whole, Core::Parted] {
        let mut play = Play::default();
        play.core = core;
        let ana = play.add("Ana", Circle::Five, "@ana@example.social");
        assert_eq!(play.options().best_hours, None);
        for (name, said, answer, kept) in cases.clone() {
            assert_eq!(say(&play, said), answer, "{name}");
            assert_eq!(play.options().best_hours, kept, "{name}");
            assert_eq!(play.record(&Key::BestHours), kept, "{name}");
            let meeting = play.ask(AskMeeting {
                person: ana.clone(),
            });
            assert_eq!((meeting.own_hours, meeting.hours), (kept, None), "{name}");
        }
    }
    let from_a_site = Play::default().ask_as(
        Asker::Content,
        play::FEED,
        SetBestHours {
            hours: Some(mornings()),
        },
    );
    assert_eq!(from_a_site, Err(Error::NotForYou));
}

/// What the user said, who they meet, and what is proposed; each time as the clocks of both show it.
struct Case {
    name: &'static str,
    now: &'static str,
    mine: (&'static str, Option<WeekHours>),
    theirs: (&'static str, Option<WeekHours>),
    proposed: [(&'static str, &'static str); 2],
    suits_both: bool,
}

fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "nothing is said: the evening",
            now: "2026-11-23T12:00",
            mine: (VIENNA, None),
            theirs: (VIENNA, Some(hours(0..7, 8, 22))),
            proposed: [
                ("2026-11-24T17:00", "2026-11-24T17:00"),
                ("2026-11-25T17:00", "2026-11-25T17:00"),
            ],
            suits_both: true,
        },
        Case {
            name: "mornings",
            now: "2026-11-23T12:00",
            mine: (VIENNA, Some(hours(0..5, 7, 11))),
            theirs: (VIENNA, Some(hours(0..7, 8, 22))),
            proposed: [
                ("2026-11-24T08:00", "2026-11-24T08:00"),
                ("2026-11-25T08:00", "2026-11-25T08:00"),
            ],
            suits_both: true,
        },
        Case {
            // Theirs are the usual ones: on the weekend from ten on there.
            name: "over the Atlantic, between the changes in March",
            now: "2026-03-09T12:00",
            mine: (VIENNA, Some(hours([5, 6], 13, 18))),
            theirs: (NEW_YORK, None),
            proposed: [
                ("2026-03-14T15:00", "2026-03-14T10:00"),
                ("2026-03-15T15:00", "2026-03-15T10:00"),
            ],
            suits_both: true,
        },
        Case {
            // Lord Howe puts its clock back by half an hour on the 5th of April 2026.
            name: "half an hour of summer",
            now: "2026-04-03T12:00",
            mine: (VIENNA, Some(hours(0..7, 6, 12))),
            theirs: ("Australia/Lord_Howe", Some(hours([5, 6], 18, 20))),
            proposed: [
                ("2026-04-04T09:00", "2026-04-04T18:00"),
                ("2026-04-05T09:30", "2026-04-05T18:00"),
            ],
            suits_both: true,
        },
        Case {
            // A night owl's Sunday night is somebody's Monday morning.
            name: "over midnight and the week's end",
            now: "2026-11-23T12:00",
            mine: (NEW_YORK, Some(hours([6], 22, 4))),
            theirs: (VIENNA, Some(hours([0], 7, 12))),
            proposed: [
                ("2026-11-30T01:00", "2026-11-30T07:00"),
                ("2026-12-07T01:00", "2026-12-07T07:00"),
            ],
            suits_both: true,
        },
        Case {
            name: "never",
            now: "2026-11-23T12:00",
            mine: ("UTC", Some(hours(0..7, 10, 12))),
            theirs: ("UTC", Some(hours(0..7, 16, 18))),
            proposed: [
                ("2026-11-24T13:30", "2026-11-24T13:30"),
                ("2026-11-25T13:30", "2026-11-25T13:30"),
            ],
            suits_both: false,
        },
    ]
}

#[test]
fn a_meeting_is_proposed_inside_the_hours_of_both() {
    for case in cases() {
        let Case {
            name, mine, theirs, ..
        } = case;
        let now = at(mine.0, case.now);
        let play = Play::default();
        say(&play, mine.1).expect("sound");
        play.ask(WritePerson {
            profile: Some(Profile {
                zone: Some(theirs.0.to_owned()),
                best_hours: theirs.1,
                ..Profile::default()
            }),
            ..write_person("Ana", Circle::Five, "@ana@example.social")
        });
        let meeting = play.ask(AskMeeting {
            person: play.person_named("Ana").id,
        });
        let zone = meeting.zone.expect("a zone");
        let me = Side::new(&Library, mine.0, meeting.own_hours, now).expect("a zone");
        let them = Side::new(&Library, &zone, meeting.hours, now).expect("a zone");
        let sides = [(mine.0, &me), (theirs.0, &them)];
        these_are_proposed(name, now, sides, case.proposed, case.suits_both);
    }
}

#[test]
fn they_go_along_with_every_copy_and_are_erased_with_everything() {
    let play = Play::default();
    let evenings = hours(0..4, 19, 22);
    say(&play, Some(evenings.clone())).expect("sound");
    let record = |key| play.record::<Value>(&key).unwrap_or_default();
    let saved = file(&record(Key::Everything), &record(Key::Granted));
    play.ask(Erase {});
    assert_eq!(play.options().best_hours, None);
    play.ask(TakeIn { file: saved });
    assert_eq!(play.options().best_hours, Some(evenings));
}

#[test]
fn what_cannot_be_read_is_set_aside() {
    let play = Play::default();
    play.put(Key::BestHours, json!("in the evening"));
    assert_eq!(play.options().best_hours, None);
    let aside = play.ask(AskData {}).set_aside;
    assert!(aside[0].key.starts_with("aside/best-hours/"), "{aside:?}");
}
