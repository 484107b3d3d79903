//! A meeting: two times that suit both, and a file that calendars take (RFC 5545).
//!
//! Package-free, because only two things are needed of a calendar: the rules of a zone around one
//! moment, which the browser knows (see [`Zones`]), and some thirty lines of text. Libraries that
//! write the latter bring a calendar of their own along and leave the former to us.

mod file;
mod times;
mod zone;

pub use file::Meeting;
pub use times::{PROPOSED, Side, WITHIN_DAYS, times};
pub use zone::Clock;

use crate::activity::Millis;

/// What tells how far clocks are ahead: the port to the rules of time zones.
pub trait Zones {
    /// How many minutes the clocks of a zone, by its name in the IANA database, are ahead of UTC at a
    /// moment. `None` where there is no such zone.
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32>;
}
