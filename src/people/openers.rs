//! Lines to begin with, in a "how's it going" manner: which three, not their words. The user copies one,
//! or takes none; nothing is ever written for them.

use super::{Channel, Person};
use crate::activity::{DAY, MINUTE, Millis};
use crate::clock::Now;
use crate::record;

/// After so long without talk, a line says that it has been a while. Our own number.
const A_WHILE: Millis = 60 * DAY;

/// How many lines there are.
pub const OPENERS: usize = 3;

/// A line to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opener {
    /// From the user's own line about somebody.
    Note(String),
    /// They wrote to each other lately.
    Wrote,
    /// They heard each other.
    Heard,
    /// They saw each other.
    Saw,
    /// It has been a while.
    LongAgo,
    /// One of the seven kinds of talk.
    Talk(Manner),
}

record!(
    enum Opener {
        Note(note),
        Wrote,
        Heard,
        Saw,
        LongAgo,
        Talk(manner),
    }
);

/// The seven kinds of talk that are worth it. Hall et al. 2023.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Catching up.
    CatchingUp,
    /// Meaningful talk.
    Meaningful,
    /// Joking around.
    Joking,
    /// Showing care.
    Caring,
    /// Listening.
    Listening,
    /// Valuing the other and what they think.
    Valuing,
    /// A sincere compliment.
    Compliment,
}

record!(
    enum Manner {
        CatchingUp,
        Meaningful,
        Joking,
        Caring,
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
        Manner::Caring,
        Manner::Listening,
        Manner::Valuing,
        Manner::Compliment,
    ];
}

/// Three lines for somebody: from the note, from the last talk, and of the seven kinds, which fill up what
/// is missing. They are the same for a day, and come round from day to day.
pub fn openers(person: &Person, now: Now) -> Vec<Opener> {
    let mut lines = Vec::with_capacity(OPENERS);
    if !person.note.is_empty() {
        lines.push(Opener::Note(person.note.clone()));
    }
    if let Some(talk) = person.last_talk() {
        lines.push(match talk.channel() {
            _ if now.at - talk.at >= A_WHILE => Opener::LongAgo,
            Channel::Comment | Channel::Mail | Channel::Message => Opener::Wrote,
            Channel::Phone => Opener::Heard,
            Channel::Video | Channel::InPerson => Opener::Saw,
        });
    }
    let own = person.id.bytes().map(usize::from).sum::<usize>();
    let day = (now.at + Millis::from(now.offset_minutes) * MINUTE).div_euclid(DAY);
    let today = own + usize::try_from(day).unwrap_or_default();
    // Three is no divisor of seven: no two of them are the same.
    let manners = (0..OPENERS).map(|nth| Manner::ALL[(today + 3 * nth) % Manner::ALL.len()]);
    lines.extend(manners.map(Opener::Talk));
    lines.truncate(OPENERS);
    lines
}
