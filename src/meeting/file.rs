//! The file of a meeting, as calendars take it.
//!
//! **One meeting a file.** Each proposed time is a file of its own, and not one of two in the same:
//! Outlook opens a file with several meetings as another calendar beside one's own, and by mail takes
//! only the first; one alone all calendars offer to add. It is `TENTATIVE`, because it is proposed.
//!
//! **The zone with yearly rules or none.** Outlook reads a zone as one rule for each half of the year,
//! and drops what is none. So a zone that keeps to such rules is written with them, and the times by
//! its clock, so that they stay right should the rules be changed; in any other the times are in UTC,
//! which every calendar shows by its own clock.

use super::Zones;
use super::zone::{Clock, Rule, Rules};
use crate::activity::{DAY, MINUTE, Millis};
use crate::clock::{Date, Now};
use crate::text;

/// The longest meeting, in minutes: a day.
const LONGEST: u32 = 1_440;

/// The octets of a line, its end aside; what is longer goes on in the next (RFC 5545, 3.1).
const LINE: usize = 75;

/// The names of the days, from Monday.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A meeting that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting<'a> {
    /// The id of the person whom one meets.
    pub person: &'a str,
    /// When it begins.
    pub start: Millis,
    /// How long it takes.
    pub minutes: u32,
    /// The time zone that it is written down in.
    pub zone: &'a str,
    /// What it is, in a few words.
    pub summary: &'a str,
    /// Where one meets, or the address of the video room.
    pub place: &'a str,
    /// What else there is to say; empty where there is nothing.
    pub note: &'a str,
    /// How many minutes before it calendars remind of it.
    pub remind: u32,
}

impl Meeting<'_> {
    /// The file's text, made at this moment.
    pub fn file(&self, made: Millis, zones: &dyn Zones) -> String {
        let (start, made) = (within_years(self.start), within_years(made));
        let end = start + Millis::from(self.minutes.clamp(1, LONGEST)) * MINUTE;
        // A name that could not stand in the file is none of a zone.
        let clock = Some(self.zone).filter(|zone| is_sound(zone));
        let clock = clock.and_then(|zone| Clock::around(zones, zone, start));
        let clock = clock.filter(|clock| ![start, end].iter().any(|at| clock.is_ambiguous(*at)));
        let known = clock.and_then(|clock| clock.rules().map(|rules| (clock, rules)));

        let mut lines = Lines::default();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Hearth//Hearth//EN");
        if let Some((clock, rules)) = &known {
            lines.zone(clock.zone(), rules);
        }
        lines.add("BEGIN:VEVENT");
        lines.add(&format!("UID:{}", self.uid()));
        lines.add(&format!("DTSTAMP:{}", utc(made)));
        for (name, at) in [("DTSTART", start), ("DTEND", end)] {
            lines.add(&match &known {
                Some((clock, _)) => {
                    format!("{name};TZID={}:{}", clock.zone(), local(clock.reading(at)))
                }
                None => format!("{name}:{}", utc(at)),
            });
        }
        lines.text("SUMMARY", self.summary);
        lines.text("LOCATION", self.place);
        lines.text("DESCRIPTION", self.note);
        lines.add("STATUS:TENTATIVE");
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add(&format!("TRIGGER:-PT{}M", self.remind));
        // An alarm without words is none.
        let words = if self.summary.trim().is_empty() {
            "Hearth"
        } else {
            self.summary
        };
        lines.text("DESCRIPTION", words);
        for part in ["VALARM", "VEVENT", "VCALENDAR"] {
            lines.add(&format!("END:{part}"));
        }
        lines.0
    }

    /// Its name among all meetings: the same whenever the same time is proposed to the same person, so
    /// that a file that is opened twice is one meeting. It tells nothing of the person.
    fn uid(&self) -> String {
        let start = self.start;
        let fingerprint = text::letters(&format!("hearth {} {start}", self.person));
        format!("{fingerprint}-{start}@hearth")
    }
}

/// Whether a text can be the name of a zone: letters, digits and `/_+-`.
fn is_sound(zone: &str) -> bool {
    let is_known = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte);
    !zone.is_empty() && zone.len() <= 64 && zone.bytes().all(is_known)
}

/// A moment in a year with four digits.
fn within_years(at: Millis) -> Millis {
    at.clamp(0, 2_900_000 * DAY)
}

/// A moment, as `20261123T180000Z`.
fn utc(at: Millis) -> String {
    let now = Now {
        at,
        offset_minutes: 0,
    };
    let date = now.date();
    let seconds = (at - now.start_of(date)) / 1_000;
    let (minutes, second) = (seconds / 60, seconds % 60);
    let (hour, minute) = (minutes / 60, minutes % 60);
    format!("{}T{hour:02}{minute:02}{second:02}Z", compact(date))
}

/// What a clock shows, as `20261123T180000`.
fn local((date, minute): (Date, u32)) -> String {
    format!("{}T{:02}{:02}00", compact(date), minute / 60, minute % 60)
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// How far a clock is ahead, as `+0530`.
fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// The lines of the file, each with its end.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, folded where it is too long.
    fn add(&mut self, line: &str) {
        let mut left = LINE;
        for c in line.chars() {
            if c.len_utf8() > left {
                self.0.push_str("\r\n ");
                left = LINE - 1;
            }
            left -= c.len_utf8();
            self.0.push(c);
        }
        self.0.push_str("\r\n");
    }

    /// Adds a text that somebody wrote, unless it is empty: with what means something in the file
    /// escaped, and without control characters.
    fn text(&mut self, name: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let mut line = format!("{name}:");
        for c in text.replace("\r\n", "\n").chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' | '\r' | '\u{2028}' | '\u{2029}' => line.push_str("\\n"),
                '\t' => line.push(' '),
                c if c.is_control() => (),
                c => line.push(c),
            }
        }
        self.add(&line);
    }

    fn zone(&mut self, name: &str, rules: &Rules) {
        self.add("BEGIN:VTIMEZONE");
        self.add(&format!("TZID:{name}"));
        match rules {
            Rules::Fixed(ahead) => {
                self.observance("STANDARD", "19700101T000000", *ahead, *ahead, "");
            }
            Rules::Yearly { standard, daylight } => {
                self.yearly("STANDARD", standard);
                self.yearly("DAYLIGHT", daylight);
            }
        }
        self.add("END:VTIMEZONE");
    }

    fn yearly(&mut self, name: &str, rule: &Rule) {
        let (date, _) = rule.first;
        let month = date.month() % 12 + 1;
        let weekday = usize::try_from(date.weekday()).map_or("", |day| DAYS[day]);
        let said = format!("FREQ=YEARLY;BYMONTH={month};BYDAY={}{weekday}", rule.nth);
        self.observance(name, &local(rule.first), rule.from, rule.to, &said);
    }

    fn observance(&mut self, name: &str, start: &str, from: i32, to: i32, rule: &str) {
        self.add(&format!("BEGIN:{name}"));
        self.add(&format!("DTSTART:{start}"));
        if !rule.is_empty() {
            self.add(&format!("RRULE:{rule}"));
        }
        self.add(&format!("TZOFFSETFROM:{}", offset(from)));
        self.add(&format!("TZOFFSETTO:{}", offset(to)));
        self.add(&format!("END:{name}"));
    }
}
