//! The clock of a zone around one moment: when it is changed, and by what rule.

use super::Zones;
use crate::activity::{DAY, MINUTE, Millis};
use crate::clock::{Date, Now};

/// How far the clock is looked at before and after the moment. A clock that is changed twice a year is
/// changed on the same Sunday, so up to 371 days apart; in twice this span lie two of each change.
const SPAN: Millis = 400 * DAY;

/// The longest time between two changes of one kind, in a zone that keeps to a rule.
const LONGEST_YEAR: Millis = 372 * DAY;

/// How often the clock is looked at. The shortest time between two changes that zones have had in this
/// century are the weeks of Ramadan.
const STEP: Millis = 7 * DAY;

/// What the clocks of a zone show, for about a year before and after a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    zone: String,
    around: Millis,
    /// Minutes ahead of UTC before the first change.
    first: i32,
    /// In order.
    changes: Vec<Change>,
}

/// A change of the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    /// The first moment after it.
    at: Millis,
    /// Minutes ahead of UTC before it, and after it.
    from: i32,
    to: i32,
}

/// A rule by which a clock is changed every year: on the `nth` such weekday of the month, or on the
/// last one where that is -1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// Minutes ahead of UTC before and after.
    pub from: i32,
    pub to: i32,
    /// The date and the minute of the day that the clock showed when it was changed for the first
    /// time in the span.
    pub first: (Date, u32),
    pub nth: i32,
}

/// The rules of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    /// It is never changed.
    Fixed(i32),
    /// It is changed to the smaller of two offsets, and to the larger.
    Yearly { standard: Rule, daylight: Rule },
}

impl Clock {
    /// Looks at the clock of a zone; `None` where there is no such zone. Asks some two hundred times.
    pub fn around(zones: &dyn Zones, zone: &str, moment: Millis) -> Option<Self> {
        // Far from any date there are no rules to be asked.
        let around = moment.clamp(-100_000 * DAY, 2_900_000 * DAY);
        let around = around - around.rem_euclid(MINUTE);
        let offset = |at| zones.offset_minutes(zone, at);
        let mut at = around - SPAN;
        let first = offset(at)?;
        let (mut before, mut changes) = (first, Vec::new());
        while at < around + SPAN {
            let next = at + STEP;
            let after = offset(next)?;
            if after != before {
                let (mut low, mut high) = (at, next);
                while high - low > MINUTE {
                    let middle = low + (high - low) / MINUTE / 2 * MINUTE;
                    if offset(middle)? == before {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                let to = offset(high)?;
                changes.push(Change {
                    at: high,
                    from: before,
                    to,
                });
                before = to;
                // Another change may follow within the same week.
                at = high;
                continue;
            }
            at = next;
        }
        Some(Clock {
            zone: zone.to_owned(),
            around,
            first,
            changes,
        })
    }

    /// The zone's name.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// What the clock shows at a moment.
    pub fn at(&self, moment: Millis) -> Now {
        let changed = self.changes.partition_point(|change| change.at <= moment);
        let last = changed.checked_sub(1).map(|place| self.changes[place].to);
        Now {
            at: moment,
            offset_minutes: last.unwrap_or(self.first),
        }
    }

    /// The date and the minute of the day that it shows at a moment.
    pub fn reading(&self, moment: Millis) -> (Date, u32) {
        reading(self.at(moment))
    }

    /// Whether it shows the same time twice, at this moment and an hour or so apart.
    pub(super) fn is_ambiguous(&self, moment: Millis) -> bool {
        self.changes.iter().any(|change| {
            let back = Millis::from(change.from - change.to) * MINUTE;
            (change.at - back..change.at + back).contains(&moment)
        })
    }

    /// The rules that it keeps to all the time; `None` where they are no yearly ones, as in the years
    /// in which they were changed, or where they follow another calendar.
    pub(super) fn rules(&self) -> Option<Rules> {
        if self.changes.is_empty() {
            return Some(Rules::Fixed(self.first));
        }
        let (back, forward): (Vec<_>, Vec<_>) = self
            .changes
            .iter()
            .copied()
            .partition(|change| change.to < change.from);
        let (standard, daylight) = (self.rule(&back)?, self.rule(&forward)?);
        let fit = (standard.from, standard.to) == (daylight.to, daylight.from);
        fit.then_some(Rules::Yearly { standard, daylight })
    }

    /// The rule by which the clock is changed at all these moments, and at no other of the span.
    fn rule(&self, changes: &[Change]) -> Option<Rule> {
        let (first, last) = (changes.first()?, changes.last()?);
        let from_end_to_end = first.at - (self.around - SPAN) <= LONGEST_YEAR
            && self.around + SPAN - last.at <= LONGEST_YEAR;
        let shown = |change: &Change| {
            reading(Now {
                at: change.at,
                offset_minutes: change.from,
            })
        };
        let (date, minute) = shown(first);
        let same = |(place, change): (u32, &Change)| {
            let (day, at) = shown(change);
            (change.from, change.to, at) == (first.from, first.to, minute)
                && day.weekday() == date.weekday()
                && day.month() == date.month() + 12 * place
        };
        if changes.len() < 2 || !from_end_to_end || !(0..).zip(changes).all(same) {
            return None;
        }
        let days = || changes.iter().map(|change| shown(change).0);
        let is_last = |day: Date| day.plus(7).month() != day.month();
        let of_month = |day: Date| (day.day() - 1) / 7 + 1;
        let nth = if days().all(is_last) {
            -1
        } else if days().all(|day| of_month(day) == of_month(date)) {
            i32::try_from(of_month(date)).ok()?
        } else {
            return None;
        };
        Some(Rule {
            from: first.from,
            to: first.to,
            first: (date, minute),
            nth,
        })
    }
}

fn reading(now: Now) -> (Date, u32) {
    let date = now.date();
    let minute = (now.at - now.start_of(date)) / MINUTE;
    (date, u32::try_from(minute).unwrap_or_default())
}
