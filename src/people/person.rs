//! One person: what is kept of them, and how their flame burns.

use super::{Channel, Circle, Flame, Handle, Warmth};
use crate::activity::{DAY, Kind, Millis};
use crate::few::retain;
use crate::record;
use crate::record::{Record, Unreadable};
use serde_json::Value;

/// The most talks that are kept of one person: about a year of a weekly talk.
pub const MOST_TALKS: usize = 60;

/// The most handles of one person to which those that a site shows are added by themselves. Our own
/// number: somebody renamed every month for a year.
pub const MOST_HANDLES: usize = 12;

/// The longest name that the form takes, in characters: what still fits on a line of the popup, twice over.
pub const LONGEST_NAME: usize = 80;

/// The longest note that the form takes, in characters: it is one line.
pub const LONGEST_NOTE: usize = 140;

/// The longest cadence that the form takes, in days: a year.
pub const LONGEST_CADENCE: u32 = 365;

/// Somebody whom the user chose to keep up with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Unique on the list.
    pub id: String,
    /// The name the user gave.
    pub name: String,
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// How close.
    pub circle: Circle,
    /// For how many days the flame burns, where it is not the circle's own number.
    pub cadence_days: Option<u32>,
    /// One line of notes.
    pub note: String,
    /// Since when they are on the list: the flame was lit then.
    pub added: Millis,
    /// The talks that were seen or said, the oldest first, at most [`MOST_TALKS`].
    pub talks: Vec<Talk>,
    /// Until when they are not shown.
    pub later_until: Option<Millis>,
    /// Whether the tie rests: then their turn never comes, until it is woken.
    pub rests: Option<Rests>,
}

record!(struct Person {
    id, name, handles = default, circle, cadence_days, note = default, added, talks = default,
    later_until, rests,
});

/// A mark: the tie rests, without guilt, until the user wakes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rests;

impl Record for Rests {
    fn write(&self) -> Value {
        Value::Bool(true)
    }

    fn read(_: &Value) -> Result<Self, Unreadable> {
        Ok(Rests)
    }
}

/// One talk with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// When.
    pub at: Millis,
    /// What it was; `None` where the user only noted that they said hello.
    pub kind: Option<Kind>,
    /// The activity in the ledger that tells of it.
    pub activity: Option<String>,
    /// How they spoke, where the user logged it; else what it was tells.
    pub channel: Option<Channel>,
}

record!(struct Talk { at, kind, activity, channel });

impl Talk {
    /// A hello that the user noted.
    pub fn hello(at: Millis) -> Self {
        Talk {
            at,
            kind: None,
            activity: None,
            channel: None,
        }
    }

    /// Whether it is such a hello.
    pub fn is_hello(&self) -> bool {
        *self == Talk::hello(self.at)
    }

    /// How they spoke, as far as it is known.
    pub fn channel(&self) -> Channel {
        match (self.channel, self.kind) {
            (Some(channel), _) => channel,
            (None, Some(Kind::DirectMessage)) => Channel::Message,
            _ => Channel::Comment,
        }
    }

    /// Until when it keeps a flame of this cadence burning.
    fn burns_until(&self, cadence: Millis) -> Millis {
        let longer = cadence * self.channel().burns_thousandths() / 1_000;
        self.at.saturating_add(longer)
    }
}

impl Person {
    /// For how long the flame burns without talk.
    pub fn cadence(&self) -> Millis {
        Millis::from(self.days()) * DAY
    }

    fn days(&self) -> u32 {
        let days = self.cadence_days.unwrap_or(self.circle.cadence_days());
        days.max(1)
    }

    /// Until when the flame burns: one cadence from the last talk, or from being lit; longer after a
    /// talk higher on the ladder.
    pub fn burns_until(&self) -> Millis {
        let cadence = self.cadence();
        let talks = self.talks.iter().map(|talk| talk.burns_until(cadence));
        talks.max().unwrap_or(self.added.saturating_add(cadence))
    }

    /// What says how the flame burns.
    pub fn flame(&self) -> Flame {
        Flame {
            cadence_days: self.days().into(),
            burns_until: self.burns_until(),
            last_talk: self.last_talk().map(|talk| talk.at),
            later_until: self.later_until,
            rests: self.rests.is_some(),
        }
    }

    /// The newest talk.
    pub fn last_talk(&self) -> Option<&Talk> {
        self.talks.last()
    }

    /// How the flame burns.
    pub fn warmth(&self, now: Millis) -> Warmth {
        self.flame().warmth(now)
    }

    /// Notes a talk. The same activity is noted once; a talk that is the newest ends any "later".
    pub fn talked(&mut self, talk: Talk) {
        if talk.activity.is_some() {
            retain(&mut self.talks, &mut |known| {
                known.activity != talk.activity
            });
        }
        let place = self.talks.partition_point(|known| known.at <= talk.at);
        if place == self.talks.len() {
            self.later_until = None;
        }
        self.talks.insert(place, talk);
        if self.talks.len() > MOST_TALKS {
            // Not the oldest: a long evening long ago may burn longer than a hundred replies since.
            let cadence = self.cadence();
            let ends = self.talks.iter().map(|talk| talk.burns_until(cadence));
            if let Some((first, _)) = ends.enumerate().min_by_key(|(_, end)| *end) {
                self.talks.remove(first);
            }
        }
    }

    /// Forgets the talk that an activity told of.
    pub fn untalked(&mut self, activity: &str) {
        retain(&mut self.talks, &mut |talk| {
            talk.activity.as_deref() != Some(activity)
        });
    }
}
