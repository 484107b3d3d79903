//! The moment at which something happens, and the user's calendar. The core has no clock: every
//! event brings its moment with it.
//!
//! The little calendar here is our own, and that has a price and a reason: a library for civil
//! time costs the background more than 50 kB of WebAssembly, a fifth of its budget, for the
//! arithmetic of whole days alone.

use std::fmt;

use serde_json::Value;

use crate::activity::{DAY, MINUTE, Millis};
use crate::record::{Record, Unreadable};

/// A moment, and how far the user's clock is ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: Millis,
    /// Minutes that the user's clock is ahead of UTC; negative in America.
    pub offset_minutes: i32,
}

/// A day of the user's calendar: days since the first of January 1970, in the Gregorian calendar
/// of ISO 8601. From the year 0000 to the year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Now {
    /// The user's date at this moment.
    pub fn date(&self) -> Date {
        self.date_of(self.at)
    }

    /// The user's date at another moment.
    pub fn date_of(&self, at: Millis) -> Date {
        let days = at.saturating_add(self.offset()).div_euclid(DAY);
        Date::since_1970(i32::try_from(days).unwrap_or(if days < 0 { i32::MIN } else { i32::MAX }))
    }

    /// The moment at which a day begins for the user, with today's offset.
    pub fn start_of(&self, date: Date) -> Millis {
        Millis::from(date.0) * DAY - self.offset()
    }

    /// What the user's clock shows: minutes since midnight, 0 to 1,439.
    pub fn minute_of_day(&self) -> u32 {
        let minute = self.at.saturating_add(self.offset()).rem_euclid(DAY) / MINUTE;
        u32::try_from(minute).unwrap_or_default()
    }

    fn offset(&self) -> Millis {
        Millis::from(self.offset_minutes) * MINUTE
    }
}

impl Date {
    const FIRST: Date = Date::of(0, 1, 1);
    const LAST: Date = Date::of(9999, 12, 31);

    fn since_1970(days: i32) -> Self {
        Date(days.clamp(Self::FIRST.0, Self::LAST.0))
    }

    /// The day with these numbers, all of them in their ranges.
    ///
    /// A year is taken to begin in March: then the odd day of February comes last, and a month
    /// begins at a fixed place. 146,097 days are the 400 years after which the calendar repeats,
    /// and 719,468 days lie between the first of March 0000 and the first of January 1970.
    const fn of(year: i32, month: i32, day: i32) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Date(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month and day.
    fn numbers(self) -> (i32, i32, i32) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// Month, 1 to 12, and day, 1 to 31.
    pub fn month_and_day(self) -> (u32, u32) {
        let (_, month, day) = self.numbers();
        (month.unsigned_abs(), day.unsigned_abs())
    }

    /// So many days later; earlier where the number is negative.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::since_1970(self.0.saturating_add(days))
    }

    /// The day that a text such as `2026-11-23` names.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str| digits.parse::<u16>().ok().map(i32::from);
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let (year, month, day) = (number(year)?, number(month)?, number(day)?);
        let in_range = year <= 9999 && (1..=12).contains(&month) && (1..=31).contains(&day);
        let date = in_range.then(|| Self::of(year, month, day))?;
        // The thirtieth of February is no day, and no other way of writing is ours.
        (date.to_string() == text).then_some(date)
    }

    /// Days since Monday: 0 to 6.
    pub fn weekday(self) -> i32 {
        // The first of January 1970 was a Thursday.
        (self.0 + 3).rem_euclid(7)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.numbers();
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

/// Stored as it is written: `2026-11-23`.
impl Record for Date {
    fn write(&self) -> Value {
        Value::String(self.to_string())
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        let date = value.as_str().and_then(Date::parse);
        date.ok_or_else(|| Unreadable::not(value, "a day"))
    }
}
