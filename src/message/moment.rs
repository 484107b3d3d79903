//! When something is to be, as a question says it.

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
    /// A day that was picked, when it begins.
    On(Date),
}

record!(
    enum Moment {
        Hour,
        Tomorrow,
        Weekend,
        NextWeek,
        On(date),
    }
);
