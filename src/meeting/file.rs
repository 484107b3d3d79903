//! The file for the calendar: iCalendar, RFC 5545.
//!
//! It is written by hand, since all of it is below. Its changes of the clock stand one by one,
//! without a rule of repetition: a rule would be guessed from them, and every calendar reads these.

use super::LENGTH;
use crate::activity::{HOUR, MINUTE, Millis};
use crate::clock::Now;
use crate::zones::{Change, Clock};

/// How long before a meeting the calendar reminds of it, in hours: time to set out, or to say that
/// one does not. Our own number.
pub const REMINDED_HOURS_BEFORE: i64 = 2;

/// The longest line, in octets, its end left out (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// A meeting that is proposed.
#[derive(Clone, Debug)]
pub struct Meeting<'a> {
    /// The person's id.
    pub person: &'a str,
    /// Where.
    pub place: &'a str,
    /// The user's clock.
    pub clock: &'a Clock,
    /// What the calendar says when it reminds.
    pub reminder: &'a str,
    /// The times that are proposed.
    pub events: Vec<Event>,
}

/// One time that is proposed, in the words of the user's language.
#[derive(Clone, Debug)]
pub struct Event {
    /// When it begins.
    pub at: Millis,
    /// Its title.
    pub summary: String,
    /// More about it, such as what the other's clock shows then.
    pub description: String,
}

impl Meeting<'_> {
    /// The file. The same times of the same person have the same ids, so that a calendar that
    /// takes in the file twice holds them once.
    pub fn file(&self, now: Millis) -> String {
        let mut file = File::default();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Hearth//Meeting//EN");
        file.line("CALSCALE:GREGORIAN");
        // Without a method Outlook takes several events for somebody's whole calendar.
        file.line("METHOD:PUBLISH");
        if is_name(&self.clock.zone) {
            self.zone(&mut file);
        }
        for event in &self.events {
            self.event(event, now, &mut file);
        }
        file.line("END:VCALENDAR");
        file.text
    }

    /// The zone's clock: the change that holds at the first time, and what follows.
    fn zone(&self, file: &mut File) {
        let first = self.events.iter().map(|event| event.at).min();
        let changes = &self.clock.changes;
        let past = changes.partition_point(|change| first.is_some_and(|first| change.at <= first));
        file.line("BEGIN:VTIMEZONE");
        file.text("TZID", &self.clock.zone);
        if past == 0 {
            // It has not changed for longer than was looked at.
            let offset = self.clock.first;
            observance(0, (offset, offset), file);
        }
        for Change { at, before, after } in &changes[past.saturating_sub(1)..] {
            observance(*at, (*before, *after), file);
        }
        file.line("END:VTIMEZONE");
    }

    fn event(&self, event: &Event, now: Millis, file: &mut File) {
        let begins = stamp(event.at, 0) + "Z";
        file.line("BEGIN:VEVENT");
        file.text("UID", &format!("{}-{begins}@hearth", self.person));
        file.line(&format!("DTSTAMP:{}Z", stamp(now, 0)));
        self.moment("DTSTART", event.at, file);
        self.moment("DTEND", event.at + LENGTH, file);
        file.text("SUMMARY", &event.summary);
        if !self.place.trim().is_empty() {
            file.text("LOCATION", self.place.trim());
        }
        file.text("DESCRIPTION", &event.description);
        // Only one of the two will be: neither is settled, and neither takes up time.
        file.line("STATUS:TENTATIVE");
        file.line("TRANSP:TRANSPARENT");
        file.line("X-MICROSOFT-CDO-BUSYSTATUS:FREE");
        file.line("BEGIN:VALARM");
        file.line("ACTION:DISPLAY");
        file.text("DESCRIPTION", self.reminder);
        file.line(&format!("TRIGGER:-PT{REMINDED_HOURS_BEFORE}H"));
        file.line("END:VALARM");
        file.line("END:VEVENT");
    }

    /// A moment on the user's clock; in UTC where the name of their zone cannot be written.
    fn moment(&self, name: &str, at: Millis, file: &mut File) {
        let zone = &self.clock.zone;
        file.line(&if is_name(zone) {
            let shown = stamp(at, self.clock.offset_minutes(at));
            format!("{name};TZID={zone}:{shown}")
        } else {
            format!("{name}:{}Z", stamp(at, 0))
        });
    }
}

/// Whether it looks like the name of a zone, and can stand in a parameter as it is.
fn is_name(zone: &str) -> bool {
    let fits = |it: char| it.is_ascii_alphanumeric() || "/_-+".contains(it);
    !zone.is_empty() && zone.chars().all(fits)
}

/// From when on a clock shows what.
fn observance(at: Millis, (before, after): (i32, i32), file: &mut File) {
    let name = if after > before {
        "DAYLIGHT"
    } else {
        "STANDARD"
    };
    file.line(&format!("BEGIN:{name}"));
    file.line(&format!("DTSTART:{}", stamp(at, before)));
    file.line(&format!("TZOFFSETFROM:{}", offset(before)));
    file.line(&format!("TZOFFSETTO:{}", offset(after)));
    file.line(&format!("END:{name}"));
}

/// `20261123T170000`: what a clock that is so far ahead of UTC shows.
fn stamp(at: Millis, offset_minutes: i32) -> String {
    let now = Now { at, offset_minutes };
    let date = now.date();
    let past = at - now.start_of(date);
    let (hours, minutes, seconds) = (past / HOUR, past / MINUTE % 60, past / 1_000 % 60);
    let date = date.to_string().replace('-', "");
    format!("{date}T{hours:02}{minutes:02}{seconds:02}")
}

/// `+0530`.
fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let ahead = minutes.abs();
    format!("{sign}{:02}{:02}", ahead / 60, ahead % 60)
}

/// The lines so far.
#[derive(Default)]
struct File {
    text: String,
}

impl File {
    /// A property whose value is a text.
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                // Neither is a line's end within one, nor any other control character.
                '\t' => line.push(' '),
                letter if letter.is_control() => (),
                letter => line.push(letter),
            }
        }
        self.line(&line);
    }

    /// A line, folded where it is too long, and never within a character.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LONGEST_LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
