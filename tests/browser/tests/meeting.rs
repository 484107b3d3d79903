//! The file of a meeting, read back by a calendar that is not ours: `ical.js`, in Node.js. The zones'
//! rules come from `jiff`; what clocks show at the moment that was read, Node.js says by its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use hearth::activity::{DAY, HOUR, MINUTE, Millis};
use hearth::meeting::{Meeting, Zones};
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, ZonedDateTime};
use serde_json::{Value, json};
use xtask::{npm, process};

/// The rules of the world, each zone read once.
struct World(BTreeMap<String, TimeZone>);

impl World {
    fn new() -> Result<Self> {
        let names = tz::db().available().map(|name| name.as_str().to_owned());
        let zones = names.map(|name| Ok((name.clone(), TimeZone::get(&name)?)));
        zones.collect::<Result<_>>().map(World)
    }
}

impl Zones for World {
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32> {
        let at = Timestamp::from_millisecond(at).ok()?;
        Some(self.0.get(zone)?.to_offset(at).seconds().div_euclid(60))
    }
}

const MADE: Millis = 20_780 * DAY + 8 * HOUR;

fn meeting<'a>(zone: &'a str, start: Millis, place: &'a str) -> Meeting<'a> {
    Meeting {
        person: "1-0",
        start,
        minutes: 90,
        zone,
        summary: "Tea; with Ana, at last",
        place,
        note: "Bring:\n\\ a book",
        remind: 45,
    }
}

/// What the calendar finds in these files.
fn read(files: &Value) -> Result<Vec<Value>> {
    let folder = tempfile::tempdir()?;
    let list = folder.path().join("files.json");
    fs::write(&list, files.to_string())?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/calendar.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(npm::for_browser_tests()?).arg(list);
    serde_json::from_str(&process::read(&mut node)?).context("the calendar says something else")
}

/// A moment, as in `2026-10-24T18:00[Europe/Lisbon]`.
fn at(text: &str) -> Result<Millis> {
    let zoned: ZonedDateTime = text.parse()?;
    Ok(zoned.timestamp().as_millisecond())
}

#[test]
fn a_calendar_reads_the_right_times_in_both_zones() -> Result<()> {
    // When, and what the two clocks show then. The clocks of Europe go back on the 25th of October
    // and those of New York a week later; in March it is the other way round.
    let cases = [
        (
            "2026-10-24T18:00[Europe/Lisbon]",
            "America/New_York",
            "2026-10-24 18:00",
            "2026-10-24 13:00",
        ),
        (
            "2026-10-25T18:00[Europe/Lisbon]",
            "America/New_York",
            "2026-10-25 18:00",
            "2026-10-25 14:00",
        ),
        (
            "2026-10-31T18:00[Europe/Lisbon]",
            "America/New_York",
            "2026-10-31 18:00",
            "2026-10-31 14:00",
        ),
        (
            "2026-11-01T18:00[Europe/Lisbon]",
            "America/New_York",
            "2026-11-01 18:00",
            "2026-11-01 13:00",
        ),
        (
            "2027-03-13T11:00[America/New_York]",
            "Europe/Lisbon",
            "2027-03-13 11:00",
            "2027-03-13 16:00",
        ),
        (
            "2027-03-14T11:00[America/New_York]",
            "Europe/Lisbon",
            "2027-03-14 11:00",
            "2027-03-14 15:00",
        ),
        (
            "2027-03-28T11:00[America/New_York]",
            "Europe/Lisbon",
            "2027-03-28 11:00",
            "2027-03-28 16:00",
        ),
        // Across the very change, in both directions, and in the hour that comes twice.
        (
            "2027-03-28T00:30[Europe/Lisbon]",
            "Europe/Berlin",
            "2027-03-28 00:30",
            "2027-03-28 01:30",
        ),
        (
            "2026-10-25T00:30[Europe/Lisbon]",
            "Europe/Berlin",
            "2026-10-25 00:30",
            "2026-10-25 01:30",
        ),
        (
            "2026-10-25T01:30+01:00[Europe/Lisbon]",
            "Europe/Berlin",
            "2026-10-25 01:30",
            "2026-10-25 02:30",
        ),
        (
            "2026-10-25T01:30+00:00[Europe/Lisbon]",
            "Europe/Berlin",
            "2026-10-25 01:30",
            "2026-10-25 02:30",
        ),
        // Where summer is in winter, half past and a quarter to, half an hour of it, and Ramadan.
        (
            "2026-10-04T18:00[Australia/Sydney]",
            "Europe/London",
            "2026-10-04 18:00",
            "2026-10-04 08:00",
        ),
        (
            "2027-04-03T20:00[America/Santiago]",
            "Europe/Madrid",
            "2027-04-03 20:00",
            "2027-04-04 01:00",
        ),
        (
            "2027-04-04T20:00[America/Santiago]",
            "Europe/Madrid",
            "2027-04-04 20:00",
            "2027-04-05 02:00",
        ),
        (
            "2026-11-30T20:00[Asia/Kolkata]",
            "Asia/Kathmandu",
            "2026-11-30 20:00",
            "2026-11-30 20:15",
        ),
        (
            "2026-10-04T12:00[Australia/Lord_Howe]",
            "Asia/Kolkata",
            "2026-10-04 12:00",
            "2026-10-04 06:30",
        ),
        (
            "2027-02-10T19:00[Africa/Casablanca]",
            "Europe/Paris",
            "2027-02-10 19:00",
            "2027-02-10 20:00",
        ),
    ];
    let world = World::new()?;
    let place = "Café Central, 1º andar; ".repeat(12);
    let mut files = Vec::new();
    for (when, other, ..) in cases {
        let zone = when.split(['[', ']']).nth(1).unwrap_or_default();
        let text = meeting(zone, at(when)?, &place).file(MADE, &world);
        files.push(json!({ "name": when, "text": text, "zones": [zone, other] }));
    }
    let found = read(&json!(files))?;
    assert_eq!(found.len(), cases.len());
    for ((when, _, mine, theirs), file) in cases.into_iter().zip(found) {
        assert_eq!(file["version"], "2.0");
        let meetings = file["meetings"].as_array().context("meetings")?;
        assert_eq!(meetings.len(), 1, "one meeting a file");
        let found = &meetings[0];
        let start = at(when)?;
        assert_eq!(found["shown"], json!([mine, theirs]), "{when}");
        assert_eq!(
            (&found["start"], &found["end"]),
            (&json!(start), &json!(start + 90 * MINUTE)),
            "{when}"
        );
        assert_eq!(found["stamp"], json!(MADE));
        assert_eq!(found["status"], "TENTATIVE");
        assert_eq!(found["summary"], "Tea; with Ana, at last");
        assert_eq!(found["place"], json!(place.trim()));
        assert_eq!(found["note"], "Bring:\n\\ a book");
        let alarm =
            json!([{ "action": "DISPLAY", "says": "Tea; with Ana, at last", "seconds": -45 * 60 }]);
        assert_eq!(found["alarms"], alarm);
        let uid = found["uid"].as_str().context("a UID")?;
        assert!(uid.ends_with(&format!("-{start}@hearth")), "{uid}");
    }
    Ok(())
}

#[test]
fn a_calendar_reads_the_right_times_in_every_zone() -> Result<()> {
    let world = World::new()?;
    let (mut files, mut starts) = (Vec::new(), Vec::new());
    // Four times a year, and at another hour each.
    for quarter in 0..4 {
        let start = MADE + quarter * (91 * DAY + 7 * HOUR + 30 * MINUTE);
        for zone in world.0.keys() {
            let text = meeting(zone, start, "").file(MADE, &world);
            files.push(json!({ "name": zone, "text": text, "zones": [] }));
            starts.push(start);
        }
    }
    let found = read(&json!(files))?;
    assert_eq!(found.len(), starts.len());
    let mut by_its_clock = 0;
    for (start, file) in starts.iter().zip(&found) {
        let meeting = &file["meetings"][0];
        assert_eq!(meeting["start"], json!(start), "{}", file["name"]);
        assert_eq!(
            meeting["end"],
            json!(start + 90 * MINUTE),
            "{}",
            file["name"]
        );
        by_its_clock += usize::from(meeting["zone"] == file["name"]);
    }
    // The others change their clocks by another calendar, or changed their rules just then.
    println!(
        "{by_its_clock} of {} meetings are written by the clock of their zone",
        found.len()
    );
    assert!(
        by_its_clock * 100 > found.len() * 95,
        "{by_its_clock} of {}",
        found.len()
    );
    Ok(())
}
