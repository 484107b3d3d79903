//! Meetings: two times that suit both, and the clocks that they are written down by. The yardstick is
//! `jiff`; the files are read back by an independent reader in the browser package.

use std::cell::RefCell;
use std::collections::BTreeMap;

use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::meeting::{Clock, Meeting, Side, WITHIN_DAYS, Zones, times};
use hearth::nudge::QuietHours;
use hearth::people::BestHours;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

/// The rules of the world, from `jiff`.
struct World;

impl Zones for World {
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32> {
        let zone = zone_of(zone)?;
        let at = Timestamp::from_millisecond(at).ok()?;
        Some(zone.to_offset(at).seconds().div_euclid(60))
    }
}

/// A zone. Each is read once: that takes longer than everything else here.
fn zone_of(name: &str) -> Option<TimeZone> {
    thread_local! {
        static KNOWN: RefCell<BTreeMap<String, Option<TimeZone>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let zone = known.entry(name.to_owned());
        zone.or_insert_with(|| TimeZone::get(name).ok()).clone()
    })
}

/// A world whose only zone has these offsets, by the days since 1970.
struct Made(fn(i64) -> i32);

impl Zones for Made {
    fn offset_minutes(&self, _: &str, at: Millis) -> Option<i32> {
        Some(self.0(at.div_euclid(DAY)))
    }
}

/// A moment, as in `2026-10-24T18:00[Europe/Lisbon]`.
fn at(text: &str) -> Millis {
    let zoned: ZonedDateTime = text.parse().unwrap_or_else(|why| panic!("{text}: {why}"));
    zoned.timestamp().as_millisecond()
}

/// What a clock shows, with its weekday, as in `Sat 2026-10-24 18:00`.
fn shown(at: Millis, zone: &str) -> String {
    let at = Timestamp::from_millisecond(at).expect("a moment");
    let zoned = at.to_zoned_datetime(zone_of(zone).expect("a zone"));
    zoned.strftime("%a %Y-%m-%d %H:%M").to_string()
}

/// Hours of a day, as in `hours(18, 22)`.
fn hours(from: u32, to: u32) -> BestHours {
    BestHours {
        from: from * 60,
        to: to * 60,
    }
}

#[test]
fn a_clock_shows_what_it_shows() {
    for zone in [
        "Europe/Lisbon",
        "America/New_York",
        "America/Santiago",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Africa/Casablanca",
        "Pacific/Chatham",
        "UTC",
    ] {
        let moment = at("2026-10-25T12:00[UTC]");
        let clock = Clock::around(&World, zone, moment).expect("a zone");
        for step in -390..390 {
            for moment in [
                moment + step * DAY,
                moment + step * DAY + 13 * HOUR + 7 * MINUTE,
            ] {
                let (date, minute) = clock.reading(moment);
                let reading = format!("{date} {:02}:{:02}", minute / 60, minute % 60);
                assert!(shown(moment, zone).ends_with(&reading), "{zone} {reading}");
            }
        }
    }
    assert_eq!(Clock::around(&World, "Mars/Olympus", 0), None);
    for moment in [i64::MIN, -1, i64::MAX] {
        assert!(
            Clock::around(&World, "Europe/Lisbon", moment).is_some(),
            "{moment}"
        );
    }
}

/// Zone and hours of the user, of the other, now, and the times by the clocks of both.
type Case = (
    &'static str,
    Option<BestHours>,
    &'static str,
    Option<BestHours>,
    &'static str,
    Vec<[&'static str; 2]>,
);

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn two_times_suit_both() {
    let (lisbon, new_york) = ("Europe/Lisbon", "America/New_York");
    let (sydney, kathmandu) = ("Australia/Sydney", "Asia/Kathmandu");
    let cases: Vec<Case> = vec![
        // Nothing is known: tomorrow, and on the other kind of day.
        (
            lisbon,
            None,
            "",
            None,
            "2026-11-25T09:00[Europe/Lisbon]",
            vec![
                ["Thu 2026-11-26 10:00", "Thu 2026-11-26 10:00"],
                ["Sat 2026-11-28 10:00", "Sat 2026-11-28 10:00"],
            ],
        ),
        // The clocks of Europe go back on the 25th of October, those of New York on the 1st of
        // November: in the week between they are an hour nearer.
        (
            lisbon,
            Some(hours(18, 22)),
            new_york,
            Some(hours(14, 16)),
            "2026-10-22T09:00[Europe/Lisbon]",
            vec![
                ["Fri 2026-10-23 19:00", "Fri 2026-10-23 14:00"],
                ["Sat 2026-10-24 19:00", "Sat 2026-10-24 14:00"],
            ],
        ),
        (
            lisbon,
            Some(hours(18, 22)),
            new_york,
            Some(hours(14, 16)),
            "2026-10-24T23:00[Europe/Lisbon]",
            vec![
                ["Sun 2026-10-25 18:00", "Sun 2026-10-25 14:00"],
                ["Mon 2026-10-26 18:00", "Mon 2026-10-26 14:00"],
            ],
        ),
        // In March New York is first.
        (
            new_york,
            Some(hours(9, 12)),
            lisbon,
            Some(hours(15, 18)),
            "2027-03-13T09:00[America/New_York]",
            vec![
                ["Sun 2027-03-14 11:00", "Sun 2027-03-14 15:00"],
                ["Mon 2027-03-15 11:00", "Mon 2027-03-15 15:00"],
            ],
        ),
        // Where it is summer in winter, and half past.
        (
            sydney,
            Some(hours(18, 21)),
            kathmandu,
            Some(hours(14, 18)),
            "2026-10-02T09:00[Australia/Sydney]",
            vec![
                ["Sat 2026-10-03 19:00", "Sat 2026-10-03 14:45"],
                ["Mon 2026-10-05 20:00", "Mon 2026-10-05 14:45"],
            ],
        ),
        // On the half hour where there is no other.
        (
            "Asia/Kolkata",
            Some(hours(18, 20)),
            "Europe/Berlin",
            Some(hours(14, 15)),
            "2026-11-25T09:00[UTC]",
            vec![
                ["Thu 2026-11-26 18:30", "Thu 2026-11-26 14:00"],
                ["Sat 2026-11-28 18:30", "Sat 2026-11-28 14:00"],
            ],
        ),
        // Across midnight for one of them.
        (
            lisbon,
            Some(hours(22, 1)),
            "Asia/Tokyo",
            Some(hours(7, 9)),
            "2026-11-25T09:00[Europe/Lisbon]",
            vec![
                ["Thu 2026-11-26 22:00", "Fri 2026-11-27 07:00"],
                ["Sat 2026-11-28 22:00", "Sun 2026-11-29 07:00"],
            ],
        ),
        // Hours that have nothing in common.
        (
            lisbon,
            Some(hours(18, 22)),
            "Asia/Tokyo",
            Some(hours(18, 22)),
            "2026-11-25T09:00[UTC]",
            vec![],
        ),
        // Shorter than the meeting.
        (
            lisbon,
            Some(BestHours { from: 600, to: 640 }),
            "",
            None,
            "2026-11-25T09:00[UTC]",
            vec![],
        ),
        // All day long.
        (
            lisbon,
            Some(hours(0, 0)),
            lisbon,
            Some(hours(0, 0)),
            "2026-11-25T23:59[Europe/Lisbon]",
            vec![
                ["Thu 2026-11-26 00:00", "Thu 2026-11-26 00:00"],
                ["Sat 2026-11-28 00:00", "Sat 2026-11-28 00:00"],
            ],
        ),
        (
            "Mars/Olympus",
            None,
            lisbon,
            None,
            "2026-11-25T09:00[UTC]",
            vec![],
        ),
    ];
    for (zone, mine, other, theirs, now, expected) in cases {
        let me = Side { zone, best: mine };
        let them = Side {
            zone: other,
            best: theirs,
        };
        let found = times(me, them, &[], 60, at(now), &World);
        let other = if other.is_empty() { zone } else { other };
        let found: Vec<_> = found
            .iter()
            .map(|at| [shown(*at, zone), shown(*at, other)])
            .collect();
        assert_eq!(found, expected, "{zone} {other} {now}");
    }
}

#[test]
fn quiet_hours_are_kept() {
    let zone = "Europe/Lisbon";
    let me = Side {
        zone,
        best: Some(hours(18, 22)),
    };
    let quiet = |days: &[i32], from: u32, to: u32| QuietHours {
        days: days.to_vec(),
        from: from * 60,
        to: to * 60,
    };
    // It is Wednesday.
    let now = at("2026-11-25T09:00[Europe/Lisbon]");
    let all = [0, 1, 2, 3, 4, 5, 6];
    for (kept, expected) in [
        (
            vec![quiet(&all, 20, 7)],
            vec!["Thu 2026-11-26 18:00", "Sat 2026-11-28 18:00"],
        ),
        (
            vec![quiet(&all, 7, 19)],
            vec!["Thu 2026-11-26 19:00", "Sat 2026-11-28 19:00"],
        ),
        // No weekend is left: some days later.
        (
            vec![quiet(&[5, 6], 0, 0)],
            vec!["Thu 2026-11-26 18:00", "Mon 2026-11-30 18:00"],
        ),
        // Only Thursdays are.
        (
            vec![quiet(&[4, 5, 6, 0, 1, 2], 2, 2)],
            vec!["Thu 2026-11-26 18:00", "Thu 2026-12-03 18:00"],
        ),
        (
            vec![quiet(&all, 7, 19), quiet(&all, 20, 23)],
            vec!["Thu 2026-11-26 19:00", "Sat 2026-11-28 19:00"],
        ),
        (vec![quiet(&all, 0, 0)], vec![]),
    ] {
        let them = Side {
            zone: "",
            best: None,
        };
        let them = Side {
            best: Some(hours(0, 0)),
            ..them
        };
        let found = times(me, them, &kept, 60, now, &World);
        let found: Vec<_> = found.iter().map(|at| shown(*at, zone)).collect();
        assert_eq!(found, expected, "{kept:?}");
    }
}

#[test]
fn every_time_suits_whatever_the_zones() {
    let zones = [
        "Europe/Lisbon",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Chatham",
        "America/St_Johns",
        "America/Santiago",
        "Africa/Casablanca",
    ];
    let mut proposed = 0;
    for day in (0..365).step_by(61) {
        let now = at("2026-11-25T09:41[UTC]") + day * DAY;
        for mine in zones {
            for other in zones {
                let me = Side {
                    zone: mine,
                    best: Some(hours(9, 22)),
                };
                let them = Side {
                    zone: other,
                    best: Some(hours(16, 1)),
                };
                let found = times(me, them, &[], 90, now, &World);
                proposed += found.len();
                assert!(found.len() <= 2 && found.is_sorted());
                for start in found {
                    assert!(start > now && start < now + i64::from(WITHIN_DAYS + 2) * DAY);
                    for minute in 0..90 {
                        let hour = |zone| {
                            let shown = shown(start + minute * MINUTE, zone);
                            shown[15..17].parse::<u32>().expect("an hour")
                        };
                        let (my_hour, their_hour) = (hour(mine), hour(other));
                        assert!((9..22).contains(&my_hour), "{mine} {other} {start}");
                        assert!(!(1..16).contains(&their_hour), "{mine} {other} {start}");
                    }
                }
            }
        }
    }
    assert!(proposed > 300, "{proposed}");
}

fn meeting(zone: &str, start: Millis) -> Meeting<'_> {
    Meeting {
        person: "1-0",
        start,
        minutes: 60,
        zone,
        summary: "Tea with Ana",
        place: "Café Central; 1st floor, Lisboa",
        note: "Two lines:\none \\ two",
        remind: 60,
    }
}

#[test]
fn a_file_is_what_calendars_take() {
    let made = at("2026-10-20T08:30:05[UTC]");
    let start = at("2026-10-26T18:00[Europe/Lisbon]");
    let file = meeting("Europe/Lisbon", start).file(made, &World);
    let uid = file
        .lines()
        .find_map(|line| line.strip_prefix("UID:"))
        .expect("a UID");
    assert!(uid.ends_with("-1793037600000@hearth"), "{uid}");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Hearth//Hearth//EN",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Lisbon",
        "BEGIN:STANDARD",
        "DTSTART:20251026T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T010000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        &format!("UID:{uid}"),
        "DTSTAMP:20261020T083005Z",
        "DTSTART;TZID=Europe/Lisbon:20261026T180000",
        "DTEND;TZID=Europe/Lisbon:20261026T190000",
        "SUMMARY:Tea with Ana",
        "LOCATION:Café Central\\; 1st floor\\, Lisboa",
        "DESCRIPTION:Two lines:\\none \\\\ two",
        "STATUS:TENTATIVE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT60M",
        "DESCRIPTION:Tea with Ana",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(file, expected.join("\r\n"));
    let later = meeting("Europe/Lisbon", start).file(made + DAY, &World);
    assert!(later.contains(uid), "the same meeting has the same UID");
    let another = Meeting {
        person: "1-1",
        ..meeting("Europe/Lisbon", start)
    };
    assert!(!another.file(made, &World).contains(uid));
    assert!(
        !meeting("Europe/Lisbon", start + HOUR)
            .file(made, &World)
            .contains(uid)
    );
}

#[test]
fn a_zone_is_written_by_its_rules_or_not_at_all() {
    let spring = "2027-03-20T12:00[UTC]";
    for (zone, around, rules) in [
        (
            "America/New_York",
            spring,
            vec!["11;BYDAY=1SU", "3;BYDAY=2SU"],
        ),
        (
            "Australia/Sydney",
            spring,
            vec!["4;BYDAY=1SU", "10;BYDAY=1SU"],
        ),
        (
            "America/Santiago",
            spring,
            vec!["4;BYDAY=1SU", "9;BYDAY=1SU"],
        ),
        (
            "Australia/Lord_Howe",
            spring,
            vec!["4;BYDAY=1SU", "10;BYDAY=1SU"],
        ),
        ("Asia/Kathmandu", spring, vec![]),
        ("Asia/Kolkata", spring, vec![]),
        ("UTC", spring, vec![]),
        // Abolished in the autumn before, or some years before.
        ("America/Mexico_City", "2025-03-20T12:00[UTC]", vec![]),
    ] {
        let file = meeting(zone, at(around)).file(0, &World);
        let found: Vec<_> = file
            .lines()
            .filter_map(|line| line.strip_prefix("RRULE:FREQ=YEARLY;BYMONTH="))
            .collect();
        assert_eq!(found, rules, "{zone}");
        assert!(file.contains(&format!("DTSTART;TZID={zone}:")), "{zone}");
    }
    // By Ramadan, in the year after it was abolished, in the hour that comes twice, and no zone.
    for (zone, around) in [
        ("Africa/Casablanca", spring),
        ("America/Mexico_City", "2023-01-20T12:00[UTC]"),
        ("Europe/Lisbon", "2026-10-25T00:30[UTC]"),
        ("Europe/Lisbon", "2026-10-25T01:30[UTC]"),
        ("Mars/Olympus", spring),
        ("Europe/Lisbon\r\nATTENDEE:x", spring),
        ("Europe/Lisbon:x", spring),
        ("", spring),
    ] {
        let start = at(around);
        let file = meeting(zone, start).file(0, &World);
        assert!(
            !file.contains("TZ") && !file.contains("ATTENDEE"),
            "{zone}: {file}"
        );
        let utc = Timestamp::from_millisecond(start).expect("a moment");
        let utc = utc.strftime("\r\nDTSTART:%Y%m%dT%H%M%SZ\r\n").to_string();
        assert!(file.contains(&utc), "{zone}: {file}");
    }
    // A rule is none where it would say what the clock does not do.
    for (what, offsets) in [
        (
            "every eleven months",
            (|day| i32::from(day.rem_euclid(334) < 167) * 60) as fn(i64) -> i32,
        ),
        ("one way only", |day| i32::from(day >= 20_500) * 60),
        ("three a year", |day| {
            i32::try_from(day.rem_euclid(365) / 122).expect("few") * 60
        }),
    ] {
        let file = meeting("Made/Up", 20_780 * DAY).file(0, &Made(offsets));
        assert!(!file.contains("TZ"), "{what}: {file}");
    }
}

#[test]
fn long_and_hostile_texts_stay_in_their_lines() {
    let long = "日本語とEnglish, ".repeat(50);
    let hostile = "x\r\nATTENDEE:mailto:all@example.org\nEND:VEVENT\u{2028}y\u{0}\u{7f};\t,\\n";
    for text in [long.as_str(), hostile, "", " \n "] {
        let asked = Meeting {
            summary: text,
            place: text,
            note: text,
            ..meeting("Europe/Lisbon", 20_780 * DAY)
        };
        let file = asked.file(0, &World);
        assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n', '\0']));
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        let unfolded = file.replace("\r\n ", "");
        assert_eq!(unfolded.matches("\r\nEND:VEVENT").count(), 1);
        assert!(!unfolded.contains("\r\nATTENDEE"));
        assert_eq!(unfolded.contains("\r\nSUMMARY:"), !text.trim().is_empty());
        let escaped = long.trim().replace(',', "\\,");
        assert_eq!(
            unfolded.contains(&format!("LOCATION:{escaped}\r\n")),
            text == long
        );
    }
}

#[test]
fn no_number_is_too_wrong() {
    for start in [i64::MIN, -1, 0, i64::MAX] {
        for minutes in [0, 1, u32::MAX] {
            let asked = Meeting {
                minutes,
                remind: u32::MAX,
                ..meeting("Europe/Lisbon", start)
            };
            assert!(asked.file(start, &World).contains("DTSTART"));
        }
        let side = Side {
            zone: "Europe/Lisbon",
            best: Some(BestHours {
                from: u32::MAX,
                to: 0,
            }),
        };
        times(side, side, &[], u32::MAX, start, &World);
    }
}
