//! The next rung: when it is time to talk in another way, and how that begins with one click.
//!
//! Everything here is offered, and followed by the user's own click alone. Nothing is sent.

use super::{Channel, Circle, Person, Talk};
use crate::activity::{DAY, Kind, Millis};
use crate::record;
use crate::site::{self, Address};

/// How many written talks within [`MONTH`] are several. Four are one a week, which is how often the
/// closest five are talked with (Dunbar): who writes that much to each other has more to say.
pub const ENOUGH: usize = 4;

/// Within what time they have to be.
pub const MONTH: Millis = 30 * DAY;

/// For how long a rung counts as reached. A quarter of a year, our own number: who met last month is
/// not offered a letter, and who met two years ago may begin with one.
pub const LATELY: Millis = 90 * DAY;

/// The longest address that is followed, in bytes. Our own number.
const LONGEST_ADDRESS: usize = 2_000;

/// The rung to take next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub channel: Channel,
    /// How it begins.
    pub act: Act,
    /// Why it is offered.
    pub why: Why,
}

record!(struct Step { channel, act, why });

/// What a click begins. The texts that go with it are the screen's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A call: an address with `tel:` (RFC 3966), digits with a plus before them or not.
    Call(String),
    /// A letter to this address; see [`letter`].
    Mail(String),
    /// A page, with `https:`: of a video room, or where somebody gets messages.
    Open(String),
    /// A meeting, at the place that is noted; see [`crate::meeting`].
    Meet,
}

record!(
    enum Act {
        Call(address),
        Mail(to),
        Open(address),
        Meet,
    }
);

/// What was seen, as in “4 times written within 30 days, and no rung higher than a comment”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    /// How many written talks.
    pub talks: u32,
    /// Within how many days.
    pub days: u32,
    /// The highest rung that was reached lately.
    pub reached: Channel,
}

record!(struct Why { talks, days, reached });

/// The rung to take next with somebody: the lowest one above those reached lately that there is a way
/// to, when enough was written since the highest of them was reached. For nobody beyond the circles,
/// nobody whose tie rests, and nobody who can wait.
pub fn next(person: &Person, now: Millis) -> Option<Step> {
    let can_wait = person.later_until.is_some_and(|until| until > now);
    if person.circle == Circle::Beyond || person.rests || can_wait {
        return None;
    }
    let within = |at: Millis, span: Millis| at <= now && at > now.saturating_sub(span);
    let talks = person.talks.iter().map(|talk| (talk.rung(), talk.at));
    // The oldest talks are not kept one by one; the highest rung is.
    let highest = person.highest.map(|rung| (rung.channel, rung.at));
    let lately = talks.chain(highest).filter(|(_, at)| within(*at, LATELY));
    // The highest, and when it was first reached.
    let (reached, since) = lately.reduce(|best, one| match one.0.cmp(&best.0) {
        std::cmp::Ordering::Greater => one,
        std::cmp::Ordering::Equal => (best.0, best.1.min(one.1)),
        std::cmp::Ordering::Less => best,
    })?;
    let written = person.talks.iter().filter(|talk| {
        let is_word = tells_how(talk) && talk.rung() <= Channel::Message;
        is_word && within(talk.at, MONTH) && talk.at >= since
    });
    let written = written.count();
    if written < ENOUGH {
        return None;
    }
    let above = std::iter::successors(reached.next(), |rung| rung.next());
    let mut ways = above.filter_map(|channel| Some((channel, way(person, channel)?)));
    let (channel, act) = ways.next()?;
    let why = Why {
        talks: u32::try_from(written).unwrap_or(u32::MAX),
        days: u32::try_from(MONTH / DAY).unwrap_or_default(),
        reached,
    };
    Some(Step { channel, act, why })
}

/// Whether it is known how one talked: not of a talk that was only said to have been, nor of one away
/// from the screen without a channel.
pub(super) fn tells_how(talk: &Talk) -> bool {
    let seen = talk.kind.is_some_and(|kind| kind != Kind::Conversation);
    seen || talk.channel.is_some()
}

/// How somebody is reached on a rung, where that is noted and sound. A message goes to the page that
/// is noted, or else to the first of their profiles.
pub fn way(person: &Person, channel: Channel) -> Option<Act> {
    let reach = &person.about.reach;
    match channel {
        Channel::Comment => None,
        Channel::Mail => mail_address(&reach.mail).map(|to| Act::Mail(to.to_owned())),
        Channel::Message => {
            let noted = web_address(&reach.message).map(str::to_owned);
            let mut profiles = person.handles.iter().filter_map(site::profile);
            let page = noted.or_else(|| profiles.find(|page| web_address(page).is_some()));
            page.map(Act::Open)
        }
        Channel::Phone => call(&reach.phone).map(Act::Call),
        Channel::Video => web_address(&reach.video).map(|page| Act::Open(page.to_owned())),
        Channel::InPerson => (!reach.place.trim().is_empty()).then_some(Act::Meet),
    }
}

/// The `tel:` address of a phone number as people write it: blanks, brackets and dashes aside. `None`
/// where anything else stands in it, or it has not as many digits as numbers have: three at least, and
/// at most the fifteen of E.164.
pub fn call(number: &str) -> Option<String> {
    // In `+44 (0)20 …` the nought is for those who call from inside.
    let number = number
        .trim()
        .replacen("(0)", "", usize::from(number.contains('+')));
    let mut address = "tel:".to_owned();
    for c in number.chars() {
        match c {
            '+' | '＋' if address.ends_with(':') => address.push('+'),
            // Marks of direction come along when a number is copied.
            ' '
            | '\u{a0}'
            | '\u{202f}'
            | '-'
            | '\u{2010}'
            | '\u{2011}'
            | '–'
            | '.'
            | '/'
            | '('
            | ')'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {}
            c => address.push(char::from_digit(digit(c)?, 10)?),
        }
    }
    let digits = address.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits).then_some(address)
}

/// A digit: Latin, Arabic, Persian, or of full width.
fn digit(c: char) -> Option<u32> {
    let noughts = ['0', '٠', '۰', '０'].map(u32::from);
    let mut values = noughts
        .iter()
        .map(|nought| u32::from(c).wrapping_sub(*nought));
    values.find(|value| *value < 10)
}

/// The address, where it is one of an e-mail to one person.
fn mail_address(text: &str) -> Option<&str> {
    let text = text.trim();
    let (name, host) = text.rsplit_once('@')?;
    let stands_in_name = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let is_name = !name.is_empty() && name.len() <= 64 && name.chars().all(stands_in_name);
    let is_label = |label: &str| {
        let known = |c: char| c.is_alphanumeric() || c == '-';
        !label.is_empty() && label.chars().all(known)
    };
    let is_host = host.contains('.') && host.split('.').all(is_label);
    (is_name && is_host && text.len() <= 254).then_some(text)
}

/// The address, where it is one of a page that is loaded safely, and says where it leads: without a
/// user before the host, and without anything that a browser would read in a way of its own.
fn web_address(text: &str) -> Option<&str> {
    let text = text.trim();
    let strange = |c: char| c.is_whitespace() || c.is_control() || "\\\"<>^`{|}".contains(c);
    let address = Address::parse(text)?;
    let authority = text.split("://").nth(1)?.split(['/', '?', '#']).next()?;
    let is_page = address.scheme.eq_ignore_ascii_case("https")
        && !authority.contains('@')
        && address.host.chars().any(char::is_alphanumeric)
        && !text.contains(strange);
    (is_page && text.len() <= LONGEST_ADDRESS).then_some(text)
}

/// The `mailto:` address of a letter (RFC 6068), for a program for mail to open. The user sends it, or
/// does not.
///
/// ```
/// # use hearth::people::ladder::letter;
/// assert_eq!(
///     letter("ana@example.org", "Hello & how?", "Olá,\nhow is it going?"),
///     "mailto:ana@example.org?subject=Hello%20%26%20how%3F&body=Ol%C3%A1%2C%0D%0Ahow%20is%20it%20going%3F"
/// );
/// ```
pub fn letter(to: &str, subject: &str, body: &str) -> String {
    let mut address = "mailto:".to_owned();
    // One at sign stands between name and host, and may stand as it is.
    for (place, part) in to.splitn(2, '@').enumerate() {
        address.push_str(if place > 0 { "@" } else { "" });
        encode(part, &mut address);
    }
    address.push_str("?subject=");
    // A subject is one line.
    let words: Vec<_> = subject.split_whitespace().collect();
    encode(&words.join(" "), &mut address);
    address.push_str("&body=");
    for (place, line) in body.lines().enumerate() {
        address.push_str(if place > 0 { "%0D%0A" } else { "" });
        encode(line, &mut address);
    }
    address
}

fn encode(text: &str, address: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else if byte != 0 {
            address.push('%');
            for half in [byte >> 4, byte & 15] {
                address.push(char::from(DIGITS[usize::from(half)]));
            }
        }
    }
}
