//! Two times for a meeting that suit both.

use super::{Clock, Zones};
use crate::activity::{MINUTE, Millis};
use crate::clock::Date;
use crate::nudge::QuietHours;
use crate::people::BestHours;

/// How many times are proposed: a choice, and no negotiation.
pub const PROPOSED: usize = 2;

/// Within how many days, beginning with tomorrow: who is asked today need not come today.
pub const WITHIN_DAYS: i32 = 14;

/// How many days at least lie between the two times where both are on the same kind of day.
const APART_DAYS: i32 = 3;

/// Meetings begin on the hour or the half hour.
const STEP: Millis = 30 * MINUTE;

/// The hours of somebody who noted none: those in which nobody minds to be met. Our own numbers.
const ANY_HOURS: BestHours = BestHours {
    from: 10 * 60,
    to: 20 * 60,
};

/// One of the two who meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side<'a> {
    /// Their time zone. Where it is empty or unknown, they live by the user's clock.
    pub zone: &'a str,
    /// The hours in which they like to talk, by their own clock.
    pub best: Option<BestHours>,
}

/// The moments at which a meeting of so many minutes could begin: at most [`PROPOSED`], in order. None
/// where the hours of the two have nothing in common.
///
/// A time suits when every minute of the meeting lies within the best hours of both, each by their own
/// clock, and outside the user's quiet hours. All days of the week are alike. On each of the next
/// [`WITHIN_DAYS`] days the earliest full hour that suits is looked at, or else the earliest half hour.
/// The first time is on the first such day. The second is on a day of the other kind, so that whoever
/// is bound on weekdays can take the weekend, and the other way round; else some days later.
pub fn times(
    me: Side<'_>,
    other: Side<'_>,
    quiet: &[QuietHours],
    minutes: u32,
    now: Millis,
    zones: &dyn Zones,
) -> Vec<Millis> {
    let Some(mine) = Clock::around(zones, me.zone, now) else {
        return Vec::new();
    };
    let theirs = Clock::around(zones, other.zone, now);
    let theirs = theirs.as_ref().unwrap_or(&mine);
    let suits = |start: Millis| {
        (0..i64::from(minutes.max(1))).all(|minute| {
            let at = start + minute * MINUTE;
            within(me.best, mine.reading(at).1)
                && within(other.best, theirs.reading(at).1)
                && !quiet.iter().any(|hours| hours.hold(mine.at(at)))
        })
    };
    let tomorrow = mine.reading(now).0.plus(1);
    let days = (0..WITHIN_DAYS).map(|days| tomorrow.plus(days));
    let mut found: Vec<(Date, Millis)> = Vec::new();
    for day in days {
        // The clock may be changed between now and then, by an hour or two at most.
        let noon = mine.at(now).start_of(day) + 24 * STEP;
        let midnight = mine.at(noon).start_of(day);
        let starts = (-4..52).map(|step| midnight + step * STEP);
        let starts = starts.filter(|start| mine.reading(*start).0 == day && suits(*start));
        let off_the_hour = |start: &Millis| mine.reading(*start).1 % 60 != 0;
        let earliest = starts.min_by_key(|start| (off_the_hour(start), *start));
        found.extend(earliest.map(|start| (day, start)));
    }
    let Some(&(first, start)) = found.first() else {
        return Vec::new();
    };
    let later = || found.iter().skip(1);
    let is_weekend = |day: Date| day.weekday() >= 5;
    let second = later()
        .find(|(day, _)| is_weekend(*day) != is_weekend(first))
        .or_else(|| later().find(|(day, _)| *day >= first.plus(APART_DAYS)))
        .or_else(|| later().next());
    let second = second.map(|(_, start)| *start);
    [Some(start), second].into_iter().flatten().collect()
}

/// Whether a minute of the day is within somebody's hours.
fn within(best: Option<BestHours>, minute: u32) -> bool {
    let hours = best.unwrap_or(ANY_HOURS);
    if hours.from < hours.to {
        (hours.from..hours.to).contains(&minute)
    } else {
        minute >= hours.from || minute < hours.to
    }
}
