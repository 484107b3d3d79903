//! The file of a meeting: its form, octet by octet, and its clock.

mod play;
mod zones;

use hearth::activity::HOUR;
use hearth::hours::WeekHours;
use hearth::meeting::{Event, Meeting, Side};
use hearth::message::AskMeeting;
use hearth::people::{Channel, Circle, Details, Way};
use hearth::record::Record as _;
use hearth::store::Key;
use hearth::zones::Clock;
use play::Play;
use zones::{Library, at, shown};

const VIENNA: &str = "Europe/Vienna";
const NOW: &str = "2026-03-20T12:00";

fn file(zone: &str, place: &str, events: &[(&str, &str, &str)]) -> String {
    let now = at("UTC", NOW);
    let side = Side::new(&Library, zone, [], now).expect("a zone");
    let event = |(shown, summary, description): &(&str, &str, &str)| Event {
        at: at(zone, shown),
        summary: (*summary).to_owned(),
        description: (*description).to_owned(),
    };
    let meeting = Meeting {
        person: "7-0",
        place,
        clock: &side.clock,
        reminder: "Ana, in two hours",
        events: events.iter().map(event).collect(),
    };
    meeting.file(now)
}

/// The lines of a file, put together again where they were folded.
fn unfolded(file: &str) -> Vec<String> {
    let lines = file.replace("\r\n ", "");
    lines.split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_whole_file() {
    let file = file(
        VIENNA,
        "Café Sperl",
        &[("2026-03-28T16:00", "Meet Ana", "For Ana: 11:00")],
    );
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Hearth//Meeting//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Vienna
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20270328T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:7-0-20260328T150000Z@hearth
DTSTAMP:20260320T120000Z
DTSTART;TZID=Europe/Vienna:20260328T160000
DTEND;TZID=Europe/Vienna:20260328T170000
SUMMARY:Meet Ana
LOCATION:Café Sperl
DESCRIPTION:For Ana: 11:00
STATUS:TENTATIVE
TRANSP:TRANSPARENT
X-MICROSOFT-CDO-BUSYSTATUS:FREE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Ana\\, in two hours
TRIGGER:-PT2H
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(file.replace("\r\n", "\n"), expected);
    assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{file:?}");
}

#[test]
fn texts_are_escaped() {
    let cases = [
        ("plain", "plain"),
        ("a, b; c\\d", "a\\, b\\; c\\\\d"),
        ("one\ntwo", "one\\ntwo"),
        ("one\r\ntwo", "one\\ntwo"),
        ("BEGIN:VEVENT\r\nX:Y", "BEGIN:VEVENT\\nX:Y"),
        ("a\tb\u{7}c", "a bc"),
        ("\"12:00\" ✨ آنا 花", "\"12:00\" ✨ آنا 花"),
    ];
    for (said, written) in cases {
        let file = file(VIENNA, said, &[("2026-03-28T16:00", "Meet", "")]);
        let lines = unfolded(&file);
        assert!(lines.contains(&format!("LOCATION:{written}")), "{file}");
    }
    let nowhere = file(VIENNA, "  ", &[("2026-03-28T16:00", "Meet", "")]);
    assert!(!nowhere.contains("LOCATION"), "{nowhere}");
}

#[test]
fn long_lines_are_folded_between_characters() {
    for letter in ["a", "é", "花", "👩‍🌾", "آ", "\\"] {
        for length in [1, 20, 66, 67, 68, 70, 150, 400] {
            let place = letter.repeat(length);
            let file = file(VIENNA, &place, &[("2026-03-28T16:00", &place, &place)]);
            for line in file.split("\r\n") {
                assert!(line.len() <= 75, "{} octets: {line}", line.len());
            }
            let escaped = place.replace('\\', "\\\\");
            let lines = unfolded(&file);
            assert!(lines.contains(&format!("LOCATION:{escaped}")), "{file}");
        }
    }
}

#[test]
fn ids_stay() {
    let times = [
        ("2026-03-28T16:00", "Meet", ""),
        ("2026-03-29T16:00", "Meet", ""),
    ];
    let ids = |file: &str| -> Vec<String> {
        let lines = unfolded(file).into_iter();
        lines.filter(|line| line.starts_with("UID:")).collect()
    };
    let (first, again) = (file(VIENNA, "", &times), file(VIENNA, "Café", &times));
    assert_eq!(ids(&first), ids(&again));
    assert_eq!(ids(&first).len(), 2);
    assert_ne!(ids(&first)[0], ids(&first)[1]);
}

#[test]
fn a_zone_without_changes_and_one_without_a_name() {
    let constant = file("Asia/Kolkata", "", &[("2026-03-28T16:00", "Meet", "")]);
    let zone = "BEGIN:STANDARD\r\nDTSTART:19700101T053000\r\nTZOFFSETFROM:+0530\r\n\
        TZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE";
    assert!(constant.contains(zone), "{constant}");
    assert_eq!(constant.matches("BEGIN:STANDARD").count(), 1);

    let nameless = Clock {
        zone: "Mordor;X=\"1\"".to_owned(),
        first: 60,
        changes: Vec::new(),
    };
    let meeting = Meeting {
        person: "7-0",
        place: "",
        clock: &nameless,
        reminder: "Ana",
        events: vec![Event {
            at: at("UTC", "2026-03-28T15:00"),
            summary: "Meet".to_owned(),
            description: String::new(),
        }],
    };
    let file = meeting.file(at("UTC", NOW));
    assert!(file.contains("\r\nDTSTART:20260328T150000Z\r\n"), "{file}");
    assert!(!file.contains("VTIMEZONE"), "{file}");
}

/// Reads the zone of a file as RFC 5545 has it: what its clock shows is what the library says, all
/// through the year that the file tells of.
#[test]
fn the_clock_in_the_file_is_that_of_the_library() {
    let zones = [
        VIENNA,
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
    ];
    for zone in zones {
        let first = at(zone, "2026-03-21T10:00");
        let file = file(zone, "", &[("2026-03-21T10:00", "Meet", "")]);
        let mut observances = Vec::new();
        let lines = unfolded(&file);
        for four in lines.windows(4) {
            if let [_, begins, from, to] = four
                && let Some(begins) = begins.strip_prefix("DTSTART:")
            {
                let minutes = |line: &str, name: &str| {
                    let value = line.strip_prefix(name).expect("an offset");
                    let (sign, digits) = value.split_at(1);
                    let digits: i64 = digits.parse().expect("digits");
                    let minutes = digits / 100 * 60 + digits % 100;
                    if sign == "-" { -minutes } else { minutes }
                };
                let digits = |range| begins.get(range).expect("digits");
                let shown = format!(
                    "{}-{}-{}T{}:{}",
                    digits(0..4),
                    digits(4..6),
                    digits(6..8),
                    digits(9..11),
                    digits(11..13)
                );
                let from = minutes(from, "TZOFFSETFROM:");
                let begins = at("UTC", &shown) - from * 60_000;
                observances.push((begins, minutes(to, "TZOFFSETTO:")));
            }
        }
        assert!(observances.len() >= 2, "{zone}: {file}");
        for hour in 0..(360 * 24) {
            let moment = first + hour * HOUR;
            let past = observances.iter().rfind(|(begins, _)| *begins <= moment);
            let (_, offset) = past.expect("it holds at the meeting");
            let told = shown("UTC", moment + offset * 60_000);
            assert_eq!(told, shown(zone, moment), "{zone}");
        }
    }
}

#[test]
fn a_meeting_begins_with_what_is_known_of_somebody() {
    let play = Play::default();
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    let ask = || AskMeeting {
        person: ana.clone(),
    };
    let nothing = play.ask(ask());
    assert_eq!((&*nothing.name, nothing.places.len()), ("Ana", 0));
    let way = |channel, to: &str| Way {
        channel,
        to: to.to_owned(),
    };
    let hours = WeekHours {
        days: vec![2],
        from: 600,
        to: 720,
    };
    let details = Details {
        ways: vec![
            way(Channel::Mail, "ana@example.org"),
            way(Channel::InPerson, "The café at the park"),
        ],
        zone: Some("America/New_York".to_owned()),
        best_hours: Some(hours.clone()),
        ..Details::default()
    };
    play.put(Key::Details(ana.clone()), details.write());
    let known = play.ask(ask());
    assert_eq!(known.places, ["The café at the park"]);
    assert_eq!(known.zone.as_deref(), Some("America/New_York"));
    assert_eq!(known.hours, Some(hours));
    let nobody = AskMeeting {
        person: "nobody".to_owned(),
    };
    let refused = play.try_ask(nobody);
    assert_eq!(refused, Err(hearth::Error::NoSuchPerson));
    // It only looks.
    let before = play.memory.all();
    play.ask(ask());
    assert_eq!(play.memory.all(), before);
}
