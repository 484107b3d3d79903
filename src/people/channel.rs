//! The ladder of real conversation.

use crate::activity::Kind;
use crate::record;

/// A way of talking, a rung of the ladder; the lowest first.
///
/// Order: in person, by video and by voice bonds more than text does (Sherman, Michikyan & Greenfield
/// 2013).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A word under something, or in public.
    Comment,
    /// A letter or an e-mail.
    Mail,
    /// A message to them alone.
    Message,
    /// By phone.
    Phone,
    /// By video.
    Video,
    /// In the same room.
    InPerson,
}

record!(
    enum Channel {
        Comment,
        Mail,
        Message,
        Phone,
        Video,
        InPerson,
    }
);

impl Channel {
    /// Every rung, the highest first.
    pub const ALL: [Channel; 6] = [
        Channel::InPerson,
        Channel::Video,
        Channel::Phone,
        Channel::Message,
        Channel::Mail,
        Channel::Comment,
    ];

    /// For how many half cadences a talk keeps the flame burning: a meeting for two whole ones, a call
    /// for one and a half, everything else for one.
    pub fn half_cadences(self) -> i64 {
        match self {
            Channel::InPerson => 4,
            Channel::Video | Channel::Phone => 3,
            Channel::Message | Channel::Mail | Channel::Comment => 2,
        }
    }

    /// The rung of what was seen on a site.
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::DirectMessage => Channel::Message,
            _ => Channel::Comment,
        }
    }

    /// The next higher rung.
    pub fn next(self) -> Option<Self> {
        let above = Self::ALL.iter().rev();
        above.copied().find(|rung| *rung > self)
    }
}

/// Who began a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Began {
    /// The user.
    Me,
    /// The other.
    They,
}

record!(
    enum Began {
        Me,
        They,
    }
);
