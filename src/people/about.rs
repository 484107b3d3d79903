//! What the user noted of somebody: how to reach them, and when.

use crate::record;

/// What the user noted of somebody, all of it optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// How to reach them.
    pub reach: Reach,
    /// The address of their blog or site.
    pub blog: String,
    /// Their time zone, by its name in the IANA database: `Europe/Lisbon`.
    pub time_zone: Option<String>,
    /// The hours in which they like to talk, in their time zone.
    pub best_hours: Option<BestHours>,
    /// Their birthday.
    pub birthday: Option<Birthday>,
    /// Words of the user's own to find them by, each once.
    pub tags: Vec<String>,
    /// Lines of a card that was read in and that mean nothing here, as they stood: they go out again
    /// with it.
    pub card: Vec<String>,
}

record!(struct About {
    reach = default, blog = default, time_zone, best_hours, birthday, tags = default, card = default,
});

/// Where somebody is reached, a rung of the ladder each; empty where nothing is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// A phone number.
    pub phone: String,
    /// An e-mail address.
    pub mail: String,
    /// The link of a video room.
    pub video: String,
    /// Where one meets.
    pub place: String,
    /// The page on which they get messages, or how else to send them one.
    pub message: String,
}

record!(struct Reach {
    phone = default, mail = default, video = default, place = default, message = default,
});

/// Hours of a day, in minutes since midnight; where `to` is not after `from`, across midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BestHours {
    /// The first minute.
    pub from: u32,
    /// The first minute after them.
    pub to: u32,
}

record!(struct BestHours { from, to });

/// A day of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birthday {
    /// The year, where it is known.
    pub year: Option<u32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31. The 29th of February is kept on the 28th in other years.
    pub day: u32,
}

record!(struct Birthday { year, month, day });
