//! The flames: whom the user may want to keep up with, and how the flames of those on the list burn.

use crate::Error;
use crate::activity::{Kind, Millis};
use crate::people::{Channel, Circle, Handle, Warmth};
use crate::record;

/// How many months a strip shows.
pub const MONTHS: usize = 12;

/// Somebody who is not on the list and could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlameOffer {
    /// A name to begin with; the user may change it.
    pub name: String,
    /// Their name on a site.
    pub handle: Handle,
    /// The same as people write it, such as `@ana@mastodon.social`.
    pub shown: String,
    /// The circle to begin with: one that has room, where any has.
    pub circle: Circle,
}

record!(struct FlameOffer { name, handle, shown, circle });

/// Whom the user may want to keep up with, as far as the ledger tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Those they reply to most in these 30 days, the most first; at most three.
    pub often: Vec<Suggestion>,
    /// Those they replied to before and did not in these 30 days, the most first; at most three.
    pub before: Vec<Suggestion>,
}

record!(struct Suggestions { often = default, before = default });

impl Suggestions {
    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.often.is_empty() && self.before.is_empty()
    }
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// How they could be put on the list.
    pub offer: FlameOffer,
    /// How many replies and comments there were: in these 30 days, or before them.
    pub replies: u32,
    /// When the last of them was.
    pub last: Millis,
}

record!(struct Suggestion { offer, replies, last });

/// The page of the flames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flames {
    /// Everybody on the list, by circle; in each the lowest flame last, those that rest after it.
    pub people: Vec<Flame>,
    /// Midday in the middle of each month of the strips, for naming it, the oldest first.
    pub months: Vec<Millis>,
    /// Where the talk of the last 90 days went.
    pub shares: Shares,
    /// Whether it was read at all; else only its troubles say something.
    pub is_known: bool,
    /// What went wrong and was not yet seen by the user.
    pub troubles: Vec<Error>,
}

record!(struct Flames { people, months, shares, is_known, troubles = default });

/// One person's flame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flame {
    /// The person's id.
    pub id: String,
    /// The name the user gave.
    pub name: String,
    /// How close.
    pub circle: Circle,
    /// How the flame burns.
    pub warmth: Warmth,
    /// Whether the tie rests.
    pub rests: bool,
    /// The last talk; `None` where there was none yet.
    pub last: Option<LastTalk>,
    /// The talk of each of the last [`MONTHS`] months, the oldest first.
    pub months: Vec<FlameMonth>,
}

record!(struct Flame { id, name, circle, warmth, rests, last, months });

/// The last talk with somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastTalk {
    /// When.
    pub at: Millis,
    /// Whole days since.
    pub days: u32,
    /// On which rung of the ladder.
    pub channel: Channel,
    /// What was seen; `None` where the user said so.
    pub kind: Option<Kind>,
}

record!(struct LastTalk { at, days, channel, kind });

/// The talk of one month with somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FlameMonth {
    /// How many talks there were.
    pub talks: u32,
    /// The highest rung among them.
    pub highest: Option<Channel>,
}

record!(struct FlameMonth { talks, highest });

/// How many talks reached whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// The closest five.
    pub five: u32,
    /// The next fifteen.
    pub fifteen: u32,
    /// Everybody else.
    pub others: u32,
}

record!(struct Shares { five, fifteen, others });

impl Shares {
    /// What people's social time comes to, in hundredths: 40 of it goes to five people, 20 to the next
    /// ten (New Scientist 2021).
    pub const USUAL: [u32; 3] = [40, 20, 40];

    /// All talks.
    pub fn whole(&self) -> u32 {
        self.five + self.fifteen + self.others
    }

    /// The three of them, the closest first.
    pub fn numbers(&self) -> [u32; 3] {
        [self.five, self.fifteen, self.others]
    }

    /// The same in hundredths of the whole. They come to a hundred where there was any talk: what rounding
    /// leaves goes to those with the largest rest.
    pub fn hundredths(&self) -> [u32; 3] {
        let whole = u64::from(self.whole());
        if whole == 0 {
            return [0; 3];
        }
        let mut rests = [(0, 0); 3];
        let mut shares = [0; 3];
        let mut left = 100;
        for (place, number) in self.numbers().into_iter().enumerate() {
            let parts = u64::from(number) * 100;
            shares[place] = u32::try_from(parts / whole).unwrap_or(100);
            rests[place] = (parts % whole, place);
            left -= shares[place];
        }
        rests.sort_by_key(|(rest, place)| (std::cmp::Reverse(*rest), *place));
        for (_, place) in rests {
            if left > 0 {
                shares[place] += 1;
                left -= 1;
            }
        }
        shares
    }
}
