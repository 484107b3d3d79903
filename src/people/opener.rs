//! How a talk may begin: which three lines are shown. What they say is the screen's.

use super::ladder::tells_how;
use super::{Channel, Person};
use crate::activity::{DAY, MINUTE};
use crate::clock::Now;
use crate::record;

/// How many lines are shown.
pub const SHOWN: usize = 3;

/// A kind of talk that is worth it: one such talk a day is enough (Hall et al. 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// What is new.
    CatchingUp,
    /// Of what matters.
    Meaningful,
    /// For fun.
    Joking,
    /// How they are.
    Care,
    /// They talk.
    Listening,
    /// What they are to one.
    Valuing,
    /// What they do well.
    Compliment,
}

record!(
    enum Manner {
        CatchingUp,
        Meaningful,
        Joking,
        Care,
        Listening,
        Valuing,
        Compliment,
    }
);

impl Manner {
    /// All seven.
    pub const ALL: [Manner; 7] = [
        Manner::CatchingUp,
        Manner::Meaningful,
        Manner::Joking,
        Manner::Care,
        Manner::Listening,
        Manner::Valuing,
        Manner::Compliment,
    ];
}

/// The last talk, as far as a line can go on from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Before {
    /// In words, in public or not.
    Written,
    /// By phone or by video.
    Spoken,
    /// In the same room.
    Met,
    /// However it was, it was more than two cadences ago.
    LongAgo,
}

record!(
    enum Before {
        Written,
        Spoken,
        Met,
        LongAgo,
    }
);

/// A line to begin with. Each is said in two ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opener {
    /// In one of the seven kinds.
    Of {
        /// Which.
        manner: Manner,
        /// In the second way.
        other: bool,
    },
    /// From the line that is noted of somebody.
    Note {
        /// In the second way.
        other: bool,
    },
    /// From the last talk.
    After {
        /// How that was.
        talk: Before,
        /// In the second way.
        other: bool,
    },
}

record!(
    enum Opener {
        Of { manner, other },
        Note { other },
        After { talk, other },
    }
);

/// The lines for a person on this day: one from the note and one from the last talk, where there are
/// such, and the rest in kinds that are all different.
///
/// They turn with the days. While note and last talk stay as they are, the same three do not come back
/// within eight weeks, so neither a daily nor a weekly nor a monthly look sees them twice in a row.
pub fn openers(person: &Person, now: Now) -> [Opener; SHOWN] {
    let offset = i64::from(now.offset_minutes) * MINUTE;
    let day = now.at.saturating_add(offset).div_euclid(DAY);
    // So that not everybody is asked the same on one day.
    let own = person.id.bytes().fold(0_i64, |sum, byte| {
        (sum * 31 + i64::from(byte)).rem_euclid(1_000_003)
    });
    let turn = day.saturating_add(own);
    let count = 2 * Manner::ALL.len();
    let around = i64::try_from(count).unwrap_or(1);
    // Where it stands in the one round of all fourteen, and how many rounds there were.
    let (place, rounds) = (turn.rem_euclid(around), turn.div_euclid(around));
    let (place, gap) = (at(place), at(1 + rounds.rem_euclid(6)));

    let note = !person.note.trim().is_empty();
    let note = note.then_some(Opener::Note {
        other: rounds.rem_euclid(2) == 1,
    });
    let after = before(person, now).map(|talk| Opener::After {
        talk,
        other: rounds.div_euclid(2).rem_euclid(2) == 1,
    });
    // Steps of one to six places: any three of them are of three kinds, and no other place and step
    // give the same.
    let other = |step: usize| {
        let place = (place + step * gap) % count;
        Opener::Of {
            manner: Manner::ALL[place % Manner::ALL.len()],
            other: place >= Manner::ALL.len(),
        }
    };
    let mut known = [note, after].into_iter().flatten();
    let mut steps = 0..;
    std::array::from_fn(|_| {
        let line = known.next();
        line.unwrap_or_else(|| other(steps.next().unwrap_or_default()))
    })
}

fn at(number: i64) -> usize {
    usize::try_from(number).unwrap_or_default()
}

/// The last talk, where it is known how it was or that it was long ago.
fn before(person: &Person, now: Now) -> Option<Before> {
    let talk = person.last_talk()?;
    if now.at.saturating_sub(talk.at) >= 2 * person.cadence() {
        return Some(Before::LongAgo);
    }
    if !tells_how(talk) {
        return None;
    }
    Some(match talk.rung() {
        Channel::Comment | Channel::Mail | Channel::Message => Before::Written,
        Channel::Phone | Channel::Video => Before::Spoken,
        Channel::InPerson => Before::Met,
    })
}
