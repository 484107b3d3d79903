//! How a flame burns, by the few numbers that say it.

use super::Warmth;
use crate::activity::{DAY, Millis};

/// The longest that somebody is put off: a year, and a day for journeys. What lies further ahead was
/// said under a clock that was wrong, and would hide them for good.
const LONGEST_LATER: Millis = 367 * DAY;

/// What says how somebody's flame burns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flame {
    /// For how many days it burns without talk, at least one.
    pub cadence_days: i64,
    /// Until when it burns: one cadence from the last talk, or from being lit; longer after a talk higher
    /// on the ladder.
    pub burns_until: Millis,
    /// When the newest talk was.
    pub last_talk: Option<Millis>,
    /// Until when they are not shown.
    pub later_until: Option<Millis>,
    /// Whether the tie rests.
    pub rests: bool,
}

impl Flame {
    fn cadence(self) -> Millis {
        self.cadence_days.saturating_mul(DAY)
    }

    /// How it burns: low past the cadence, embers past twice the cadence.
    pub fn warmth(self, now: Millis) -> Warmth {
        match now.saturating_sub(self.burns_until) {
            past if past >= self.cadence() => Warmth::Embers,
            0.. => Warmth::Low,
            _ => Warmth::Burning,
        }
    }

    /// Whether it is their turn: the flame is low, the tie does not rest, and the user did not say "later".
    pub fn is_due(self, now: Millis) -> bool {
        !self.rests && self.warmth(now) != Warmth::Burning && !self.is_put_off(now)
    }

    /// Whether the user said "later", and that has not come yet.
    pub fn is_put_off(self, now: Millis) -> bool {
        self.later_until
            .is_some_and(|until| until > now && until.saturating_sub(now) <= LONGEST_LATER)
    }

    /// By how many cadences it is past burning, in thousandths: who is lowest comes first.
    pub fn lowness(self, now: Millis) -> i64 {
        now.saturating_sub(self.burns_until).saturating_mul(1_000) / self.cadence().max(1)
    }
}
