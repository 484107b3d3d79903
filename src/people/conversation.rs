//! A conversation that the user logged, as an activity of the ledger: when it was logged, how they spoke
//! and with whom stands in its id, since no site names them.

use serde_json::Value;

use super::Channel;
use crate::activity::{Activity, Kind, Millis, Standing};
use crate::clock::{Date, Now};
use crate::ledger;
use crate::record::Record as _;

/// What tells a logged conversation from all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// When it was logged.
    pub stamp: Millis,
    /// How they spoke.
    pub channel: Channel,
    /// The id of the person.
    pub person: String,
}

impl Logged {
    /// Reads it from an activity's id.
    pub fn of(id: &str) -> Option<Self> {
        let (_, rest) = id.split_once('/')?;
        let (stamp, rest) = rest.split_once('-')?;
        let (channel, person) = rest.split_once('-')?;
        Some(Logged {
            stamp: stamp.parse().ok()?,
            channel: Channel::read(&Value::from(channel)).ok()?,
            person: person.to_owned(),
        })
    }

    /// Reads it from an activity; `None` where a site saw it.
    pub fn in_activity(activity: &Activity) -> Option<Self> {
        Self::of(&activity.id).filter(|_| activity.site.is_none())
    }

    /// The activity, where the two spoke on this day of the user's calendar: at the time of day at which it
    /// was logged, since nobody said when.
    pub fn activity(&self, on: Date, now: Now) -> Activity {
        let since_midnight = self.stamp - now.start_of(now.date_of(self.stamp));
        let channel = self.channel.write();
        let request = [channel.as_str().unwrap_or_default(), "-", &self.person].concat();
        Activity {
            id: ledger::id_of(on, self.stamp, &request),
            at: (now.start_of(on) + since_midnight).min(now.at),
            site: None,
            kind: Kind::Conversation,
            links: Vec::new(),
            own_words: 0,
            to: Vec::new(),
            mentions: false,
            private: true,
            object: None,
            standing: Standing::Confirmed,
            held: None,
        }
    }
}
