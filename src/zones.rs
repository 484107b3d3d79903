//! Time zones: by how much the clock of a place is ahead of UTC, and when that changes.
//!
//! Their rules are the browser's, behind a port: a database of them weighs more than all of Hearth.

use crate::activity::{DAY, MINUTE, Millis};
use crate::clock::{Date, Now};

/// The step in which changes are looked for. Within it a clock may change more than once, but not
/// there and back.
const STEP: Millis = 7 * DAY;

/// Whoever knows the rules of time zones.
pub trait Zones {
    /// Minutes that the clock of a zone, such as `Europe/Vienna` (IANA), is ahead of UTC at a
    /// moment; `None` where the zone is not known.
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32>;
}

/// A moment at which the clock of a zone is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// When, to the minute.
    pub at: Millis,
    /// Minutes ahead of UTC until then.
    pub before: i32,
    /// Minutes ahead of UTC from then on.
    pub after: i32,
}

/// The clock of one zone, over a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The zone's name.
    pub zone: String,
    /// Minutes ahead of UTC when the span begins.
    pub first: i32,
    /// The changes within the span, the earliest first.
    pub changes: Vec<Change>,
}

impl Clock {
    /// The clock of a zone between two moments, its changes found by bisection; `None` where the
    /// zone is not known. Before and after the span it goes on as at the ends.
    pub fn of(zones: &impl Zones, zone: &str, from: Millis, to: Millis) -> Option<Self> {
        let offset = |at| zones.offset_minutes(zone, at);
        let mut at = from - from.rem_euclid(MINUTE);
        let first = offset(at)?;
        let (mut before, mut changes) = (first, Vec::new());
        while at < to {
            let end = at + STEP;
            if offset(end)? == before {
                at = end;
                continue;
            }
            let (mut early, mut late) = (at, end);
            while late - early > MINUTE {
                let middle = early + (late - early) / MINUTE / 2 * MINUTE;
                if offset(middle)? == before {
                    early = middle;
                } else {
                    late = middle;
                }
            }
            let after = offset(late)?;
            changes.push(Change {
                at: late,
                before,
                after,
            });
            (at, before) = (late, after);
        }
        Some(Clock {
            zone: zone.to_owned(),
            first,
            changes,
        })
    }

    /// Minutes ahead of UTC at a moment.
    pub fn offset_minutes(&self, at: Millis) -> i32 {
        let past = self.changes.iter().take_while(|change| change.at <= at);
        past.last().map_or(self.first, |change| change.after)
    }

    /// What the clock shows at a moment.
    pub fn now(&self, at: Millis) -> Now {
        Now {
            at,
            offset_minutes: self.offset_minutes(at),
        }
    }

    /// Which day it is, and how many minutes after midnight the clock shows.
    pub fn reading(&self, at: Millis) -> (Date, i64) {
        let now = self.now(at);
        (now.date(), (at - now.start_of(now.date())) / MINUTE)
    }

    /// What the clock shows at a moment, as fields for a day and a time have it:
    /// `2026-03-28T16:00`.
    pub fn written(&self, at: Millis) -> String {
        let (date, minutes) = self.reading(at);
        format!("{date}T{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// The moment at which the clock shows what such a field holds; `None` where it never does.
    pub fn parse(&self, shown: &str) -> Option<Millis> {
        let (date, time) = shown.split_once('T')?;
        // Some add seconds.
        let (hours, minutes) = time.get(..5)?.split_once(':')?;
        let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
        let on_the_clock = (0..24).contains(&hours) && (0..60).contains(&minutes);
        let date = on_the_clock.then(|| Date::parse(date))??;
        self.moment(date, hours * 60 + minutes)
    }

    /// When the clock shows so many minutes after midnight on a day: the first time where it does
    /// so twice, `None` where it is put forward over it.
    pub fn moment(&self, date: Date, minutes: i64) -> Option<Millis> {
        let utc = Now {
            at: 0,
            offset_minutes: 0,
        };
        let shown = utc.start_of(date) + minutes * MINUTE;
        // No clock is more than a day off: what it was a day before, and is a day after.
        [shown - DAY, shown + DAY]
            .map(|near| shown - Millis::from(self.offset_minutes(near)) * MINUTE)
            .into_iter()
            .find(|at| self.reading(*at) == (date, minutes))
    }
}
