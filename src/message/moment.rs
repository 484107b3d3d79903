//! Moments, as people say them.

use crate::clock::Date;
use crate::record;

/// A moment that people name without a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// In an hour.
    Hour,
    /// Tomorrow, when the day begins.
    Tomorrow,
    /// Next Saturday, when the day begins.
    Weekend,
    /// Next Monday, when the day begins.
    NextWeek,
    /// In four weeks, when the day begins.
    Month,
    /// This day, when it begins; within a year.
    On(Date),
}

record!(
    enum Moment {
        Hour,
        Tomorrow,
        Weekend,
        NextWeek,
        Month,
        On(date),
    }
);
