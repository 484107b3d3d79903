//! What a meeting with somebody begins with.

use crate::hours::WeekHours;
use crate::record;

/// A meeting, before its times are worked out; that takes the rules of time zones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// The person's id.
    pub person: String,
    /// The name the user gave.
    pub name: String,
    /// The places where they are known to meet.
    pub places: Vec<String>,
    /// Their time zone (IANA); `None` for the user's own.
    pub zone: Option<String>,
    /// When they are reached best, on their clock.
    pub hours: Option<WeekHours>,
    /// When the user likes to meet, on their own clock; `None` for the usual hours.
    pub own_hours: Option<WeekHours>,
}

record!(struct Meeting { person, name, places, zone, hours, own_hours });
