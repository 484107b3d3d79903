//! The moment at which something happens, and the user's calendar. The core has no clock: every
//! event brings its moment with it.

use std::fmt;

use jiff::ToSpan as _;
use jiff::civil;

use crate::activity::{DAY, MINUTE, Millis};

/// A moment, and how far the user's clock is ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: Millis,
    /// Minutes that the user's clock is ahead of UTC; negative in America.
    pub offset_minutes: i32,
}

/// A day of the user's calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Now {
    /// The user's date at this moment.
    pub fn date(&self) -> Date {
        self.date_of(self.at)
    }

    /// The user's date at another moment.
    pub fn date_of(&self, at: Millis) -> Date {
        let days = at.saturating_add(self.offset()).div_euclid(DAY);
        Date(civil::date(1970, 1, 1).saturating_add(days.clamp(-700_000, 2_900_000).days()))
    }

    /// The moment at which a day begins for the user, with today's offset.
    pub fn start_of(&self, date: Date) -> Millis {
        let since = date
            .0
            .since(civil::date(1970, 1, 1))
            .map_or(0, |span| i64::from(span.get_days()));
        since * DAY - self.offset()
    }

    fn offset(&self) -> Millis {
        Millis::from(self.offset_minutes) * MINUTE
    }
}

impl Date {
    /// So many days later; earlier where the number is negative.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Date(self.0.saturating_add(days.days()))
    }

    /// The day that a text such as `2026-11-23` names.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Date)
    }

    /// Days since Monday: 0 to 6.
    pub fn weekday(self) -> i32 {
        i32::from(self.0.weekday().to_monday_zero_offset())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}
