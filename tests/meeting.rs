//! Two times to meet, and the clocks that tell them.

mod zones;

use hearth::activity::{DAY, HOUR, MINUTE};
use hearth::hours::WeekHours;
use hearth::meeting::{Proposal, Side, propose};
use hearth::zones::{Clock, Zones as _};
use zones::{Library, at, shown, these_are_proposed};

const VIENNA: &str = "Europe/Vienna";
const NEW_YORK: &str = "America/New_York";

/// Zones that change their clocks in every way there is, and some that do not.
const ZONES: [&str; 14] = [
    VIENNA,
    NEW_YORK,
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Australia/Adelaide",
    "Pacific/Chatham",
    "Pacific/Apia",
    "Africa/Casablanca",
    "America/Santiago",
    "Asia/Tehran",
    "Europe/Dublin",
    "Pacific/Kiritimati",
    "UTC",
];

fn hours(days: impl IntoIterator<Item = i32>, from: u32, to: u32) -> WeekHours {
    WeekHours {
        days: days.into_iter().collect(),
        from: from * 60,
        to: to * 60,
    }
}

#[test]
fn a_clock_is_that_of_the_library() {
    let from = at("UTC", "2025-01-01T00:00");
    for zone in ZONES {
        let clock = Clock::of(&Library, zone, from, from + 800 * DAY).expect(zone);
        for half in 0..(800 * DAY / (30 * MINUTE)) {
            let moment = from + half * 30 * MINUTE;
            let library = Library.offset_minutes(zone, moment);
            assert_eq!(
                Some(clock.offset_minutes(moment)),
                library,
                "{zone}, {moment}"
            );
        }
        for change in &clock.changes {
            // To the minute, and none is told that is none.
            let before = Library.offset_minutes(zone, change.at - 1);
            let after = Library.offset_minutes(zone, change.at);
            assert_eq!((before, after), (Some(change.before), Some(change.after)));
            assert_ne!(before, after, "{zone}: {change:?}");
        }
    }
    assert_eq!(
        Clock::of(&Library, "Middle/Earth", from, from + DAY),
        None,
        "nobody knows that zone"
    );
}

#[test]
fn a_clock_leads_back_to_the_moment() {
    let from = at("UTC", "2025-06-01T00:00");
    for zone in ZONES {
        let clock = Clock::of(&Library, zone, from, from + 500 * DAY).expect(zone);
        for half in 0..(480 * DAY / (30 * MINUTE)) {
            let moment = from + DAY + half * 30 * MINUTE;
            let (date, minute) = clock.reading(moment);
            let found = clock.moment(date, minute).expect("it was shown");
            // Where the clock shows the same twice, it is the first time.
            let same = clock.reading(found) == (date, minute);
            assert!(same && found <= moment, "{zone}, {moment}, {found}");
            let again = found < moment;
            let back = clock
                .changes
                .iter()
                .any(|it| it.after < it.before && (it.at..it.at + HOUR).contains(&moment));
            assert_eq!(again, again && back, "{zone}, {moment}");
        }
    }
    let clock = Clock::of(&Library, VIENNA, from, from + 500 * DAY).expect("a zone");
    let cases = [
        ("2026-03-28T16:00", true),
        ("2026-03-28T16:00:30", true),
        ("2026-07-01T00:30", true),
        ("2026-03-29T02:30", false),
        ("2026-02-30T10:00", false),
        ("2026-03-28T24:00", false),
        ("2026-03-28T16", false),
        ("2026-03-28", false),
        ("花T花花花", false),
        ("", false),
    ];
    for (typed, is_shown) in cases {
        let moment = clock.parse(typed);
        assert_eq!(moment.is_some(), is_shown, "{typed}");
        if let Some(moment) = moment {
            assert_eq!(moment, at(VIENNA, &typed[..16]));
            assert_eq!(clock.written(moment), typed[..16]);
        }
    }
    let date = clock.reading(at(VIENNA, "2026-03-29T12:00")).0;
    let skipped: Vec<_> = (0..4)
        .map(|hour| clock.moment(date, hour * 60).is_some())
        .collect();
    assert_eq!(skipped, [true, true, false, true]);
}

#[test]
fn how_far_a_time_is_from_somebodys_hours() {
    let evenings = || vec![hours(0..5, 17, 21)];
    let night = || vec![hours([6], 22, 2)];
    let cases = [
        ("in the middle", evenings(), "2026-11-23T18:30", 0),
        ("at their beginning", evenings(), "2026-11-23T17:00", 0),
        ("up to their end", evenings(), "2026-11-23T20:00", 0),
        ("past their end", evenings(), "2026-11-23T20:30", 30),
        ("before them", evenings(), "2026-11-23T15:00", 120),
        ("on the weekend", evenings(), "2026-11-28T20:00", 24 * 60),
        ("over midnight", night(), "2026-11-29T23:30", 0),
        ("after midnight, on Monday", night(), "2026-11-30T01:00", 0),
        ("too late on Monday", night(), "2026-11-30T01:30", 30),
        (
            "around the week's end",
            vec![hours([0], 0, 3)],
            "2026-11-29T22:00",
            120,
        ),
        (
            "two that touch are one",
            vec![hours([0], 10, 12), hours([0], 12, 14)],
            "2026-11-23T11:30",
            0,
        ),
        ("all day", vec![hours(0..7, 9, 9)], "2026-11-23T08:30", 0),
        (
            "shorter than a meeting",
            vec![WeekHours {
                days: vec![0],
                from: 17 * 60,
                to: 17 * 60 + 30,
            }],
            "2026-11-23T17:00",
            0,
        ),
        ("the usual ones", Vec::new(), "2026-11-28T10:00", 0),
        (
            "hours that are none are the usual ones",
            vec![hours([9], 17, 21)],
            "2026-11-23T16:00",
            60,
        ),
    ];
    for (name, hours, shown, expected) in cases {
        let moment = at(VIENNA, shown);
        let side = Side::new(&Library, VIENNA, hours, moment).expect("a zone");
        assert_eq!(side.off(moment), expected, "{name}");
    }
}

/// Two people, and what is proposed to them on this day; each time as the clocks of both show it.
struct Case {
    name: &'static str,
    now: &'static str,
    mine: (&'static str, Vec<WeekHours>),
    theirs: (&'static str, Vec<WeekHours>),
    proposed: [(&'static str, &'static str); 2],
    suits_both: bool,
}

#[allow(clippy::too_many_lines)] // A table.
fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "in the same town",
            now: "2026-11-23T12:00",
            mine: (VIENNA, vec![]),
            theirs: (VIENNA, vec![]),
            proposed: [
                ("2026-11-24T17:00", "2026-11-24T17:00"),
                ("2026-11-25T17:00", "2026-11-25T17:00"),
            ],
            suits_both: true,
        },
        Case {
            // Six hours apart: an evening here is a noon there, and theirs are evenings as well.
            name: "over the Atlantic, on the weekend",
            now: "2026-11-23T12:00",
            mine: (VIENNA, vec![]),
            theirs: (NEW_YORK, vec![]),
            proposed: [
                ("2026-11-28T16:00", "2026-11-28T10:00"),
                ("2026-11-29T16:00", "2026-11-29T10:00"),
            ],
            suits_both: true,
        },
        Case {
            // New York changes on the 8th of March 2026, Vienna on the 29th: five hours apart.
            name: "over the Atlantic, between the changes in March",
            now: "2026-03-09T12:00",
            mine: (VIENNA, vec![]),
            theirs: (NEW_YORK, vec![]),
            proposed: [
                ("2026-03-14T15:00", "2026-03-14T10:00"),
                ("2026-03-15T15:00", "2026-03-15T10:00"),
            ],
            suits_both: true,
        },
        Case {
            // Vienna changes on the 25th of October 2026, New York on the first of November.
            name: "over the Atlantic, between the changes in October",
            now: "2026-10-26T12:00",
            mine: (VIENNA, vec![]),
            theirs: (NEW_YORK, vec![]),
            proposed: [
                ("2026-10-31T15:00", "2026-10-31T10:00"),
                ("2026-11-01T16:00", "2026-11-01T10:00"),
            ],
            suits_both: true,
        },
        Case {
            name: "half an hour off",
            now: "2026-11-23T12:00",
            mine: (VIENNA, vec![hours(0..5, 8, 18)]),
            theirs: ("Asia/Kolkata", vec![hours(0..5, 19, 22)]),
            proposed: [
                ("2026-11-24T14:30", "2026-11-24T19:00"),
                ("2026-11-25T14:30", "2026-11-25T19:00"),
            ],
            suits_both: true,
        },
        Case {
            // Lord Howe puts its clock back by half an hour on the 5th of April 2026.
            name: "half an hour of summer",
            now: "2026-04-03T12:00",
            mine: (VIENNA, vec![hours(0..7, 6, 12)]),
            theirs: ("Australia/Lord_Howe", vec![hours([5, 6], 18, 20)]),
            proposed: [
                ("2026-04-04T09:00", "2026-04-04T18:00"),
                ("2026-04-05T09:30", "2026-04-05T18:00"),
            ],
            suits_both: true,
        },
        Case {
            // They have time on one day alone, and for an hour: the other time is on that of the next week.
            name: "once a week",
            now: "2026-11-23T12:00",
            mine: (VIENNA, vec![]),
            theirs: (VIENNA, vec![hours([2], 18, 19)]),
            proposed: [
                ("2026-11-25T18:00", "2026-11-25T18:00"),
                ("2026-12-02T18:00", "2026-12-02T18:00"),
            ],
            suits_both: true,
        },
        Case {
            // Their ten in the morning is one in the night here. In the middle both are as far off.
            name: "never",
            now: "2026-11-23T12:00",
            mine: ("UTC", vec![hours(0..7, 10, 12)]),
            theirs: ("UTC", vec![hours(0..7, 16, 18)]),
            proposed: [
                ("2026-11-24T13:30", "2026-11-24T13:30"),
                ("2026-11-25T13:30", "2026-11-25T13:30"),
            ],
            suits_both: false,
        },
    ]
}

#[test]
fn two_times_are_proposed() {
    for case in cases() {
        let Case {
            name, mine, theirs, ..
        } = case;
        let now = at(mine.0, case.now);
        let me = Side::new(&Library, mine.0, mine.1, now).expect("a zone");
        let them = Side::new(&Library, theirs.0, theirs.1, now).expect("a zone");
        let sides = [(mine.0, &me), (theirs.0, &them)];
        these_are_proposed(name, now, sides, case.proposed, case.suits_both);
    }
}

#[test]
fn a_second_time_is_on_the_same_day_where_no_other_will_do() {
    let now = at("UTC", "2026-11-23T12:00");
    let me = Side::new(&Library, "UTC", [hours([1], 10, 14)], now).expect("a zone");
    // Their Tuesday comes once within the two weeks: the other one is the day the search ends before.
    let all = propose(now - DAY, &me, &me);
    let told: Vec<_> = all.iter().map(|it| shown("UTC", it.at)).collect();
    assert_eq!(told, ["2026-11-24T10:00", "2026-12-01T10:00"]);
    // A clock that shows every day but one too far away.
    let far = Side::new(&Library, "UTC", [hours([1], 10, 12)], now).expect("a zone");
    let all = propose(at("UTC", "2026-11-23T12:00"), &me, &far);
    assert!(all.iter().all(Proposal::suits_both), "{all:?}");
}

#[test]
fn wherever_two_people_are_the_least_bad_is_proposed() {
    let now = at("UTC", "2026-03-20T09:00");
    for mine in ZONES {
        for theirs in ZONES {
            let me = Side::new(&Library, mine, [], now).expect(mine);
            let them = Side::new(&Library, theirs, [], now).expect(theirs);
            let proposed = propose(now, &me, &them);
            let [first, second] = proposed[..] else {
                panic!("{mine}, {theirs}: {proposed:?}");
            };
            assert!(second.at - first.at >= HOUR, "{mine}, {theirs}");
            let worst = |it: Proposal| it.mine.max(it.theirs);
            // Every half hour of the two weeks, judged by the library's clocks alone.
            let begin = at(mine, "2026-03-22T00:00");
            for half in 0..(11 * 48) {
                let other = Proposal::new(begin + half * 30 * MINUTE, &me, &them);
                assert!(
                    worst(first).min(worst(second)) <= worst(other),
                    "{mine}, {theirs}: {other:?}"
                );
            }
        }
    }
}
