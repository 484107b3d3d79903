//! Hours of the week: those in which Hearth is quiet, and those in which somebody is well reached.

use crate::clock::Now;
use crate::record;

/// The minutes of a day.
pub const MINUTES_OF_A_DAY: u32 = 1_440;

/// A span of hours, on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekHours {
    /// The weekdays on which it begins: days since Monday, 0 to 6.
    pub days: Vec<i32>,
    /// When it begins, in minutes after midnight.
    pub from: u32,
    /// When it ends. Not after `from`: it ends on the next day.
    pub to: u32,
}

record!(struct WeekHours { days, from, to });

impl WeekHours {
    /// Whether it is a span at all: on some day, and within days of the clock.
    pub fn is_sound(&self) -> bool {
        !self.days.is_empty()
            && self.days.iter().all(|day| (0..7).contains(day))
            && self.from < MINUTES_OF_A_DAY
            && self.to < MINUTES_OF_A_DAY
    }

    /// Whether this moment lies in it, on the user's clock.
    pub fn hold(&self, now: Now) -> bool {
        let today = now.date();
        let minute = now.minute_of_day();
        let (from, to) = (self.from, self.to);
        let begins_on = |day: i32| self.days.contains(&day);
        if from < to {
            return begins_on(today.weekday()) && (from..to).contains(&minute);
        }
        begins_on(today.weekday()) && minute >= from
            || begins_on(today.plus(-1).weekday()) && minute < to
    }
}
