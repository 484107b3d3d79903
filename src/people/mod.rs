//! The few people the user keeps up with: their circle, their flame, their reminder.

use crate::record;

mod about;
mod channel;
pub mod ladder;
pub mod list;
pub mod opener;
mod person;
pub mod selling;

pub use about::{About, BestHours, Birthday, Reach};
pub use channel::{Began, Channel};
pub use person::{MOST_HANDLES, MOST_MONTHS, MOST_TALKS, Month, Person, Talk};

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
    /// In the address list and in no circle: any number of people, without a flame.
    Beyond,
}

record!(
    enum Circle {
        Five,
        Fifteen,
        Fifty,
        Beyond,
    }
);

impl Circle {
    /// Every circle, the closest first. [`Circle::Beyond`] is none.
    pub const ALL: [Circle; 3] = [Circle::Five, Circle::Fifteen, Circle::Fifty];

    /// How many people it holds at most.
    pub fn cap(self) -> usize {
        match self {
            Circle::Five => 5,
            Circle::Fifteen => 15,
            Circle::Fifty => 50,
            Circle::Beyond => usize::MAX,
        }
    }

    /// For how many days a flame in it burns without talk, unless the person has a cadence of
    /// their own. Beyond the circles it says how long somebody may be out of sight; no flame burns
    /// there.
    pub fn cadence_days(self) -> u32 {
        match self {
            Circle::Five => 7,
            Circle::Fifteen => 30,
            Circle::Fifty => 180,
            Circle::Beyond => 365,
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
