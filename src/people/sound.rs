//! What the user typed about somebody, made sound: one line each, none too long, and nothing that
//! could open anything but what it says.

use super::{About, BestHours, Birthday, Reach};
use crate::Error;
use crate::clock::Date;
use crate::site::Address;
use crate::text::one_line;

/// The most tags of one person.
const MOST_TAGS: usize = 20;
/// The longest tag, in characters.
const LONGEST_TAG: usize = 40;
/// The most lines of a card that are kept along.
const MOST_CARD_LINES: usize = 200;
/// The longest of them, in characters.
const LONGEST_CARD_LINE: usize = 2_000;
/// The longest address, in bytes.
const LONGEST_ADDRESS: usize = 2_000;
/// The longest name of a time zone, in bytes. The longest in use has 32.
const LONGEST_ZONE: usize = 64;
/// The minutes of a day.
const MINUTES_A_DAY: u32 = 24 * 60;

impl About {
    /// The same in the form in which it is kept.
    ///
    /// # Errors
    /// [`Error::NoSuchDay`] for a birthday that is in no calendar, [`Error::NoSuchHours`],
    /// [`Error::NoSuchZone`], and [`Error::NoAddress`] for what cannot be called, written to or opened.
    pub fn sound(&self) -> Result<Self, Error> {
        if let Some(birthday) = self.birthday
            && !birthday.is_sound()
        {
            return Err(Error::NoSuchDay);
        }
        if let Some(hours) = self.best_hours
            && !hours.is_sound()
        {
            return Err(Error::NoSuchHours);
        }
        let mut tags: Vec<String> = Vec::new();
        for tag in &self.tags {
            let tag = cut(&one_line(tag), LONGEST_TAG);
            if !tag.is_empty() && !tags.contains(&tag) && tags.len() < MOST_TAGS {
                tags.push(tag);
            }
        }
        let card = self.card.iter().take(MOST_CARD_LINES);
        Ok(About {
            reach: self.reach.sound()?,
            blog: opened(&self.blog)?,
            time_zone: zone(self.time_zone.as_deref())?,
            best_hours: self.best_hours,
            birthday: self.birthday,
            tags,
            card: card.map(|line| cut(line, LONGEST_CARD_LINE)).collect(),
        })
    }
}

impl Reach {
    fn sound(&self) -> Result<Self, Error> {
        let phone = one_line(&self.phone);
        let mail = one_line(&self.mail);
        let is_mail = |mail: &str| {
            let parts = mail.rsplit_once('@');
            let (user, host) = parts.unwrap_or_default();
            !user.is_empty() && !host.is_empty() && !mail.contains([' ', '<', '>', '?', '&', '"'])
        };
        if !mail.is_empty() && !is_mail(&mail) {
            return Err(Error::NoAddress { typed: mail });
        }
        if !phone.is_empty() && !phone.chars().any(char::is_numeric) {
            return Err(Error::NoAddress { typed: phone });
        }
        Ok(Reach {
            phone,
            mail,
            video: opened(&self.video)?,
            place: one_line(&self.place),
            message: one_line(&self.message),
        })
    }
}

impl BestHours {
    /// Whether both are minutes of a day, and it is not the whole of it.
    pub fn is_sound(&self) -> bool {
        self.from < MINUTES_A_DAY && self.to <= MINUTES_A_DAY && self.from != self.to
    }
}

impl Birthday {
    /// Whether there is such a day.
    pub fn is_sound(&self) -> bool {
        // Every year that is divisible by 400 has a 29th of February.
        let (year, month, day) = (self.year.unwrap_or(2000), self.month, self.day);
        year > 0 && Date::parse(&format!("{year:04}-{month:02}-{day:02}")).is_some()
    }
}

/// An address that a click may open: of the web, and nothing else. Rooms for video have long ones.
fn opened(typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(String::new());
    }
    let address = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    };
    let is_host = |host: &str| {
        let is_letter = |letter: char| letter.is_alphanumeric() || ".-:[]".contains(letter);
        host.contains(['.', ':']) && host.chars().all(is_letter)
    };
    let is_open = Address::parse(&address).is_some_and(|known| is_host(known.host))
        && address.len() <= LONGEST_ADDRESS
        && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control())
        // A mail address is no page.
        && (typed.contains("://") || !typed.split('/').next().unwrap_or_default().contains('@'));
    if is_open {
        Ok(address)
    } else {
        Err(Error::NoAddress {
            typed: one_line(typed),
        })
    }
}

/// The name of a time zone, as the IANA database forms them: `Europe/Lisbon`, `Etc/GMT-3`. Whether it is
/// one of them, the browser tells.
fn zone(typed: Option<&str>) -> Result<Option<String>, Error> {
    let name = typed.map(str::trim).filter(|name| !name.is_empty());
    let Some(name) = name else { return Ok(None) };
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "_+-".contains(letter))
    };
    if name.len() <= LONGEST_ZONE && name.split('/').count() <= 3 && name.split('/').all(is_part) {
        Ok(Some(name.to_owned()))
    } else {
        Err(Error::NoSuchZone {
            typed: name.to_owned(),
        })
    }
}

fn cut(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}
