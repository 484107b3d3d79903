//! Talks with somebody, and what is remembered of them.

use super::{Began, Channel};
use crate::activity::{Kind, Millis};
use crate::record;

/// The most talks that are kept of one person: about a year of a weekly talk.
pub const MOST_TALKS: usize = 60;

/// The months of which is kept how often one talked: what the strip of a year shows.
pub const MOST_MONTHS: usize = 12;

/// The talks of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Months since the year 0: twelve times the year, and 0 for January.
    pub month: u32,
    /// How many there were.
    pub talks: u32,
    /// The highest rung of them.
    pub highest: Channel,
}

record!(struct Month { month, talks, highest });

/// A rung that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Which.
    pub channel: Channel,
    /// When last.
    pub at: Millis,
}

record!(struct Rung { channel, at });

/// One talk with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// When.
    pub at: Millis,
    /// What it was; `None` where the user only noted that they said hello.
    pub kind: Option<Kind>,
    /// The activity in the ledger that tells of it.
    pub activity: Option<String>,
    /// The rung, where it is another than that of its kind.
    pub channel: Option<Channel>,
    /// Who began it, where the user said so.
    pub began: Option<Began>,
    /// How long it took, roughly, in minutes.
    pub minutes: Option<u32>,
    /// One line of the user's own.
    pub note: String,
}

record!(struct Talk { at, kind, activity, channel, began, minutes, note = default });

impl Talk {
    /// A talk that was seen or only said to have been.
    pub fn seen(at: Millis, kind: Option<Kind>, activity: Option<String>) -> Self {
        Talk {
            at,
            kind,
            activity,
            channel: None,
            began: None,
            minutes: None,
            note: String::new(),
        }
    }

    /// The rung that it was on.
    pub fn rung(&self) -> Channel {
        let of_kind = || self.kind.map_or(Channel::Comment, Channel::of);
        self.channel.unwrap_or_else(of_kind)
    }

    /// That rung, and when.
    pub fn reached(&self) -> Rung {
        Rung {
            channel: self.rung(),
            at: self.at,
        }
    }
}
