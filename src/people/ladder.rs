//! The ladder to real conversation: which rung comes next with somebody, and the link that one click
//! follows. Nothing is opened, and nothing is sent, by itself.

use super::{Channel, Details, Person, Reached};
use crate::activity::{DAY, Millis};
use crate::record;
use crate::site::{self, Address};

/// How many talks within [`LOOKED_BACK`] suggest the next rung. Our own number: about one a week.
pub const TALKS: usize = 4;

/// How far back talks are looked at.
pub const LOOKED_BACK: Millis = 30 * DAY;

/// For how long a rung rests that the user declined.
pub const RESTS: Millis = 30 * DAY;

/// A rung that somebody can be spoken with on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// How.
    pub channel: Channel,
    /// Where one click leads: an address of `tel`, `mailto`, `https` or `http`. `None` for a meeting.
    pub link: Option<String>,
}

record!(struct Rung { channel, link });

/// The rungs of the talks of the thirty days before a moment.
fn lately(person: &Person, before: Millis) -> impl Iterator<Item = Channel> {
    let talks = person.talks.iter();
    talks
        .filter(move |talk| talk.at > before - LOOKED_BACK)
        .map(super::Talk::channel)
}

/// Whether there was talk enough within a month, all of it written, for the next rung to be suggested by
/// itself. It is the month up to the last talk: whose turn it is has been silent since, for half a year with
/// some.
pub fn is_ripe(person: &Person) -> bool {
    let Some(last) = person.last_talk() else {
        return false;
    };
    lately(person, last.at).count() >= TALKS
        && lately(person, last.at).all(|channel| channel <= Channel::Message)
}

/// The lowest rung above all of the last thirty days that there is a way to, and that does not rest.
pub fn next(person: &Person, details: &Details, now: Millis) -> Option<Rung> {
    let highest = lately(person, now).max().unwrap_or(Channel::Comment);
    let above = Channel::ALL.into_iter().filter(|rung| *rung > highest);
    above
        .filter(|rung| !rests(details, *rung, now))
        .find_map(|rung| way(person, details, rung))
}

fn rests(details: &Details, rung: Channel, now: Millis) -> bool {
    // A clock that was set back must not make it rest for longer.
    let is_recent = |at: Millis| now.saturating_sub(at).abs() < RESTS;
    let mut declined = details.declined.iter();
    declined.any(|declined| declined.channel == rung && is_recent(declined.at))
}

/// The user does not want to climb to this rung for now; with no time, that is taken back.
pub fn decline(details: &mut Details, channel: Channel, at: Option<Millis>) {
    details
        .declined
        .retain(|declined| declined.channel != channel);
    let declined = at.map(|at| Reached { channel, at });
    details.declined.extend(declined);
}

/// How somebody is reached on a rung, where it is known.
pub fn way(person: &Person, details: &Details, channel: Channel) -> Option<Rung> {
    let known = details.ways.iter().filter(|way| way.channel == channel);
    let mut known = known.map(|way| way.to.trim());
    let link = match channel {
        Channel::Comment => return None,
        Channel::InPerson => {
            return known.any(|place| !place.is_empty()).then_some(Rung {
                channel,
                link: None,
            });
        }
        Channel::Message => known.find_map(web).or_else(|| {
            let profiles = person.handles.iter().filter_map(site::profile);
            profiles.into_iter().find_map(|profile| web(&profile))
        }),
        Channel::Mail => known.find_map(mail),
        Channel::Phone => known.find_map(phone),
        Channel::Video => known.find_map(web),
    };
    let link = Some(link?);
    Some(Rung { channel, link })
}

/// `tel:` for a phone number as people write it: digits after a plus or none, with what separates them.
pub fn phone(number: &str) -> Option<String> {
    let number = after_scheme(number, "tel");
    let mut link = "tel:".to_owned();
    for letter in number.chars() {
        match letter {
            '0'..='9' => link.push(letter),
            '+' if link.len() == "tel:".len() => link.push('+'),
            // An extension is dialled by hand.
            'x' | 'X' => break,
            ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{2011}' | '\u{202f}' => (),
            _ => return None,
        }
    }
    let digits = link.bytes().filter(u8::is_ascii_digit).count();
    (3..=20).contains(&digits).then_some(link)
}

/// `mailto:` for one mail address, without anything else in it.
pub fn mail(address: &str) -> Option<String> {
    let (name, host) = after_scheme(address, "mailto").rsplit_once('@')?;
    let is_plain =
        |letter: char| letter.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(letter);
    let is_sound =
        !name.is_empty() && name.chars().all(is_plain) && host.contains('.') && is_host(host);
    is_sound.then(|| {
        let mut link = "mailto:".to_owned();
        escape(name, &mut link);
        link.push('@');
        link.push_str(host);
        link
    })
}

/// A web address, with or without its scheme. One with a user's name in it may show another host than it
/// leads to, and is none.
pub fn web(address: &str) -> Option<String> {
    let full = if address.contains("://") {
        address.to_owned()
    } else {
        ["https://", address].concat()
    };
    let parsed = Address::parse(&full)?;
    let (_, rest) = full.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let is_whole = parsed.host.len() == authority.len()
        || authority
            .strip_prefix(parsed.host)
            .is_some_and(|port| port.starts_with(':'));
    // Marks that turn the direction of writing could show another address than this one.
    let is_plain = |letter: char| {
        !letter.is_control()
            && !letter.is_whitespace()
            && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    let is_link = is_whole
        && is_host(parsed.host)
        && parsed.host.contains('.')
        && full
            .chars()
            .all(|letter| is_plain(letter) && !"\"'<>\\`".contains(letter));
    is_link.then_some(full)
}

fn is_host(host: &str) -> bool {
    !host.starts_with('.')
        && host
            .chars()
            .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.')
}

fn after_scheme<'a>(text: &'a str, scheme: &str) -> &'a str {
    match text.split_once(':') {
        Some((found, rest)) if found.eq_ignore_ascii_case(scheme) => rest.trim(),
        _ => text,
    }
}

/// A `mailto:` link with a subject and a body. Others stay as they are.
pub fn with_letter(link: &str, subject: &str, body: &str) -> String {
    let mut full = link.to_owned();
    if link.starts_with("mailto:") {
        full.push_str("?subject=");
        escape(subject, &mut full);
        full.push_str("&body=");
        escape(body, &mut full);
    }
    full
}

/// Percent-encodes what RFC 3986 does not let stand as it is; a line ends as RFC 6068 wants it.
fn escape(text: &str, into: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                into.push(char::from(byte));
            }
            b'\n' => into.push_str("%0D%0A"),
            _ => {
                into.push('%');
                into.push(char::from(DIGITS[usize::from(byte >> 4)]));
                into.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
}
