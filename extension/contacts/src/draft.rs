//! Somebody in a file, before it is decided what becomes of them.

use hearth::people::{Circle, Handle, Person};
use hearth::site;

/// The most lines of a card that are kept though they mean nothing here, and the longest of them in
/// bytes. Our own numbers: the largest cards of address books have some thirty.
pub const MOST_KEPT: usize = 100;
pub const LONGEST_KEPT: usize = 4_000;

/// Somebody in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Which card or row it is, from 1.
    pub at: u32,
    /// Who it is, without an id; beyond the circles, unless Hearth itself wrote the file.
    pub person: Person,
    /// Whether it is a company or a group.
    pub is_nobody: bool,
}

impl Draft {
    /// Nobody yet.
    pub fn new(at: usize) -> Self {
        let mut person = Person::new(String::new(), 0);
        person.circle = Circle::Beyond;
        Draft {
            at: u32::try_from(at).unwrap_or(u32::MAX),
            person,
            is_nobody: false,
        }
    }

    /// Adds a handle, where an address or a name tells one by itself or with the name of a site.
    /// Says whether it does.
    pub fn add_handle(&mut self, typed: &str, site: Option<&str>) -> bool {
        let Ok(handle) = site::from_what_was_typed(typed, site) else {
            return false;
        };
        self.push_handle(handle);
        true
    }

    /// Adds a handle, once.
    pub fn push_handle(&mut self, handle: Handle) {
        if !self.person.handles.contains(&handle) {
            self.person.handles.push(handle);
        }
    }

    /// Keeps a line of a card.
    pub fn keep(&mut self, line: String) {
        let card = &mut self.person.about.card;
        if card.len() < MOST_KEPT && line.len() <= LONGEST_KEPT && !card.contains(&line) {
            card.push(line);
        }
    }

    /// Takes what was read of phone numbers, mail addresses and sites: the first of each is where they
    /// are reached, the others are kept as lines of a card.
    pub fn reach(&mut self, phones: Vec<(String, String)>, mails: Vec<(String, String)>) {
        let mut seen = Vec::new();
        for (phone, line) in phones {
            if seen.contains(&digits(&phone)) {
                continue;
            }
            seen.push(digits(&phone));
            if self.person.about.reach.phone.is_empty() {
                self.person.about.reach.phone = phone;
            } else {
                self.keep(line);
            }
        }
        let mut seen = Vec::new();
        for (mail, line) in mails {
            if seen.contains(&mail.to_lowercase()) {
                continue;
            }
            seen.push(mail.to_lowercase());
            if self.person.about.reach.mail.is_empty() {
                self.person.about.reach.mail = mail;
            } else {
                self.keep(line);
            }
        }
    }
}

/// The digits of a phone number.
pub fn digits(phone: &str) -> String {
    phone
        .chars()
        .filter_map(|letter| letter.to_digit(10))
        .filter_map(|it| char::from_digit(it, 10))
        .collect()
}

/// Whether a text is the name of a time zone as the IANA database writes them.
pub fn is_zone(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_+-/".contains(letter);
    text.contains('/')
        && text.len() <= 60
        && text.starts_with(|letter: char| letter.is_ascii_uppercase())
        && !text.ends_with('/')
        && text.chars().all(is_letter)
}
