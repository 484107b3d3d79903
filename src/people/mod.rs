//! The few people the user keeps up with: their circle, their flame, their reminder.

use crate::record;
pub mod birthdays;
mod contact;
pub mod conversation;
mod details;
mod flame;
pub mod join;
pub mod ladder;
pub mod list;
pub mod months;
pub mod openers;
mod person;
mod profile;
pub mod reminders;
pub mod reminding;
pub mod turns;

pub use contact::{Arrival, Contact, Imported, KnownContact, MOST_CARD_LINES};
pub use details::{
    Began, Birthday, Conversation, Details, MOST_CONVERSATIONS, Month, Reached, Way,
};
pub use flame::Flame;
pub use person::{
    LONGEST_CADENCE, LONGEST_NAME, LONGEST_NOTE, MOST_HANDLES, MOST_TALKS, Person, Rests, Talk,
};
pub(crate) use profile::cut;
pub use profile::{
    Amiss, BETWEEN_TAGS, FIRST_YEAR, LONGEST_TAG, LONGEST_WAY, MOST_TAGS, MOST_WAYS, Profile,
    is_page, one_line,
};

/// Somebody's name on a site, in its canonical form (the pack says which that is).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle {
    /// The pack's id.
    pub site: String,
    /// Such as `ana@mastodon.social`.
    pub name: String,
}

record!(struct Handle { site, name });

/// How close somebody is. The caps are the point: strong ties with everyone are impossible.
///
/// Sizes and cadences: Dunbar's layers, and the contact that keeps each of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Circle {
    /// The closest five.
    #[default]
    Five,
    /// The next fifteen.
    Fifteen,
    /// Fifty more.
    Fifty,
}

record!(
    enum Circle {
        Five,
        Fifteen,
        Fifty,
    }
);

impl Circle {
    /// Every circle, the closest first.
    pub const ALL: [Circle; 3] = [Circle::Five, Circle::Fifteen, Circle::Fifty];

    /// How many people it holds at most.
    pub fn cap(self) -> usize {
        match self {
            Circle::Five => 5,
            Circle::Fifteen => 15,
            Circle::Fifty => 50,
        }
    }

    /// For how many days a flame in it burns without talk, unless the person has a cadence of
    /// their own.
    pub fn cadence_days(self) -> u32 {
        match self {
            Circle::Five => 7,
            Circle::Fifteen => 30,
            Circle::Fifty => 180,
        }
    }
}

/// A way to speak with somebody: a rung of the ladder, the lowest first.
///
/// Their order: Sherman et al. 2013, who felt closest after meeting, then after video, sound and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A reply or a comment, in public.
    Comment,
    /// An e-mail.
    Mail,
    /// A message to them alone.
    Message,
    /// A call.
    Phone,
    /// A call in which one sees the other.
    Video,
    /// A meeting.
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
    /// Every channel, the lowest first.
    pub const ALL: [Channel; 6] = [
        Channel::Comment,
        Channel::Mail,
        Channel::Message,
        Channel::Phone,
        Channel::Video,
        Channel::InPerson,
    ];

    /// How long a flame burns after it, in thousandths of a cadence. Our own numbers.
    pub fn burns_thousandths(self) -> i64 {
        match self {
            Channel::InPerson => 2_000,
            Channel::Video | Channel::Phone => 1_500,
            _ => 1_000,
        }
    }
}

/// How a flame burns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Warmth {
    /// Past twice the cadence.
    Embers,
    /// Past the cadence.
    Low,
    /// Within the cadence.
    #[default]
    Burning,
}

record!(
    enum Warmth {
        Embers,
        Low,
        Burning,
    }
);
