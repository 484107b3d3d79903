//! What is known of a person beside their flame. It is a record of its own: what happens on sites
//! touches the flame alone, and need not read more.

use super::Channel;
use super::profile::{LONGEST_WAY, cut, sound_way};
use crate::activity::Millis;
use crate::hours::WeekHours;
use crate::record;

/// The most conversations that are kept of one person: about a year of a weekly one.
pub const MOST_CONVERSATIONS: usize = 60;

/// How somebody is reached, and what the user knows of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Words under which the user groups people.
    pub tags: Vec<String>,
    /// How they are reached.
    pub ways: Vec<Way>,
    /// The address of their blog.
    pub blog: Option<String>,
    /// Their time zone, such as `Europe/Vienna` (IANA); `None` for the user's own.
    pub zone: Option<String>,
    /// When they are reached best, on their clock.
    pub best_hours: Option<WeekHours>,
    /// Their birthday.
    pub birthday: Option<Birthday>,
    /// The conversations that the user logged, the oldest first, at most [`MOST_CONVERSATIONS`].
    pub conversations: Vec<Conversation>,
    /// The months in which they spoke, the oldest first, at most thirteen.
    pub months: Vec<Month>,
    /// The highest rung that was ever reached, and when last.
    pub highest: Option<Reached>,
    /// The rungs that the user did not want to climb to, each once, and when they said so.
    pub declined: Vec<Reached>,
    /// Lines of an imported vCard that Hearth has no use for, unfolded, for the next export.
    pub card: Vec<String>,
}

record!(struct Details {
    tags = default, ways = default, blog, zone, best_hours, birthday, conversations = default,
    months = default, highest, declined = default, card = default,
});

/// One way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The rung of the ladder.
    pub channel: Channel,
    /// A phone number, a mail address, the address of a page for messages or video, a place to meet.
    pub to: String,
}

record!(struct Way { channel, to });

/// Digits at the end of a phone number by which it is known: what stands before them is written in many
/// ways, with and without the country.
const DIGITS: usize = 8;

impl Way {
    /// Whether both lead to the same place, however they are written.
    pub fn is_same(&self, other: &Way) -> bool {
        self.channel == other.channel && self.key() == other.key()
    }

    /// The same as the form takes it; `None` where it leads nowhere. What is no number, no mail address and
    /// no page is kept in words, as a way to send a message: somebody may be reached by it all the same.
    pub fn fitting(&self) -> Option<Way> {
        let (channel, to) = (self.channel, cut(&self.to, usize::MAX));
        let mut way = Way { channel, to };
        if way.channel == Channel::Phone {
            let number = number(&way.to);
            if sound_way(way.channel, &number).is_ok() {
                way.to = number;
            }
        }
        if let Ok(to) = sound_way(way.channel, &way.to) {
            return to.map(|_| way);
        }
        if way.channel != Channel::InPerson {
            way.channel = Channel::Message;
        }
        if way.to.contains(' ') {
            // Words with an address in them, which leads to a page where it stands alone.
            way.to = way.to.replace("https://", "").replace("http://", "");
        }
        if !way.to.contains("://") {
            way.to = cut(&way.to, LONGEST_WAY);
        }
        let is_sound = matches!(sound_way(way.channel, &way.to), Ok(Some(_)));
        is_sound.then_some(way)
    }

    /// What an address has in common however it is written: of a phone number its last digits, of a mail
    /// address its letters in lower case.
    pub fn key(&self) -> String {
        match self.channel {
            Channel::Phone => {
                let mut digits = self.to.clone();
                digits.retain(|letter| letter.is_ascii_digit());
                let start = digits.len().saturating_sub(DIGITS);
                // Too short to be a number by itself.
                if digits.len() < DIGITS - 2 {
                    return self.to.clone();
                }
                digits.split_off(start)
            }
            Channel::Mail => crate::text::lower_case(&self.to),
            _ => self.to.clone(),
        }
    }
}

/// A phone number in the digits that phones dial, and with an `x` before an extension.
fn number(to: &str) -> String {
    let dialled: String = to.chars().map(digit).collect();
    let dialled = dialled.replace(";ext=", " x").replace("Ext", "ext");
    dialled.replace("ext.", "x").replace("ext", "x")
}

/// A digit of Arabic, of Persian, or as wide as the letters of East Asia, as phones have it.
fn digit(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

/// A day of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birthday {
    /// The year, where it is known.
    pub year: Option<u32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

record!(struct Birthday { year, month, day });

/// Who began a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Began {
    /// The user.
    Me,
    /// The other one.
    Them,
}

record!(
    enum Began {
        Me,
        Them,
    }
);

/// One conversation, as the user logged it. A [`super::Talk`] of the same moment and channel moves the flame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// When.
    pub at: Millis,
    /// How.
    pub channel: Channel,
    /// Who began it, where the user said so.
    pub began: Option<Began>,
    /// Roughly how long, in minutes.
    pub minutes: Option<u32>,
    /// One line about it.
    pub line: String,
}

record!(struct Conversation { at, channel, began, minutes, line = default });

/// The talk of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Such as `2026-11`, on the user's calendar.
    pub month: String,
    /// How many talks there were.
    pub talks: u32,
    /// The highest rung among them.
    pub highest: Channel,
}

record!(struct Month { month, talks, highest });

/// A rung, and when it was reached last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The rung.
    pub channel: Channel,
    /// When.
    pub at: Millis,
}

record!(struct Reached { channel, at });
