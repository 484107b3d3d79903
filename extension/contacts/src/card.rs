//! One card while it is read: every fact finds its place, within bounds.

use hearth::people::{
    BETWEEN_TAGS, Channel, Contact, Handle, LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG,
    MOST_CARD_LINES, MOST_TAGS, Way, is_page,
};
use hearth::view::Remark;

use crate::facts;

/// The longest fact of another sort, in bytes. Our own number.
const LONGEST_FACT: usize = 300;
/// The longest line of a card that is kept, in bytes. Our own number: photos are longer, and do not get here.
const LONGEST_LINE: usize = 2_000;
/// The most facts of one sort. Our own number.
const MOST_FACTS: usize = 20;

/// What a file says of somebody.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// What is kept of it.
    pub contact: Contact,
    /// What is said of it besides.
    pub remarks: Vec<Remark>,
    /// Whether it is a group, a place or the like.
    pub is_nobody: bool,
}

impl Card {
    /// The name, the first time; what comes later is another form of it.
    pub fn name(&mut self, text: &str) {
        if self.contact.name.is_empty() {
            let (name, was_cut) = one_line(text, LONGEST_NAME);
            self.contact.name = name;
            self.remark_if(was_cut, Remark::NameCut);
        }
    }

    /// A note; several become one line.
    pub fn note(&mut self, text: &str) {
        let whole = format!("{} {text}", self.contact.note);
        let (note, was_cut) = one_line(&whole, LONGEST_NOTE);
        self.contact.note = note;
        self.remark_if(was_cut, Remark::NoteCut);
    }

    /// A way to reach them. Whether it found a place.
    pub fn way(&mut self, channel: Channel, text: &str) -> bool {
        let text = text.trim();
        let to = match channel {
            Channel::Mail => without_scheme(text, "mailto:"),
            Channel::Phone => without_scheme(text, "tel:"),
            _ => text,
        };
        let (mut to, _) = one_line(to, LONGEST_FACT);
        if channel == Channel::Phone {
            // Dashes, and marks of direction, which programs put around numbers.
            to.retain(|letter| !('\u{2000}'..='\u{206f}').contains(&letter));
        }
        let Some(way) = (Way { channel, to }).fitting() else {
            return false;
        };
        let is_it =
            |known: &Way| known.channel == way.channel && known.to.eq_ignore_ascii_case(&way.to);
        if !self.contact.ways.iter().any(is_it) {
            let put = put(&mut self.contact.ways, way, MOST_FACTS);
            self.remark_if(!put, Remark::MoreThanKept);
        }
        true
    }

    /// A name on a site.
    pub fn handle(&mut self, handle: Handle) {
        if !self.contact.handles.contains(&handle) {
            let put = put(&mut self.contact.handles, handle, MOST_FACTS);
            self.remark_if(!put, Remark::MoreThanKept);
        }
    }

    /// The address of a page: of a profile on a site, else their blog. Whether it found a place.
    pub fn page(&mut self, text: &str) -> bool {
        let text = text.trim();
        if let Some(handle) = facts::handle(text) {
            self.handle(handle);
            return true;
        }
        let is_free = self.contact.blog.is_none() && !text.is_empty();
        let is_blog = is_free && is_page(text);
        if is_blog {
            self.contact.blog = Some(text.to_owned());
        }
        is_blog || self.contact.blog.as_deref() == Some(text)
    }

    /// Their birthday. Whether it is one.
    pub fn birthday(&mut self, text: &str) -> bool {
        let birthday = facts::birthday(text);
        // Programs write zeros where there is none.
        let is_none = !text.contains(|letter: char| ('1'..='9').contains(&letter));
        self.remark_if(birthday.is_none() && !is_none, Remark::BirthdayUnclear);
        if self.contact.birthday.is_none() {
            self.contact.birthday = birthday;
        }
        birthday.is_some() || is_none
    }

    /// Their time zone. Whether it is one.
    pub fn zone(&mut self, text: &str) -> bool {
        let zone = facts::zone(text);
        let is_zone = zone.is_some();
        if self.contact.zone.is_none() {
            self.contact.zone = zone;
        }
        is_zone
    }

    /// Words under which they are found, with commas between them.
    pub fn tags(&mut self, text: &str) {
        for tag in text.split(BETWEEN_TAGS) {
            let (tag, _) = one_line(tag, LONGEST_TAG);
            if !tag.is_empty() && !self.contact.tags.contains(&tag) {
                let put = put(&mut self.contact.tags, tag, MOST_TAGS);
                self.remark_if(!put, Remark::MoreThanKept);
            }
        }
    }

    /// A line that Hearth has no use for.
    pub fn line(&mut self, line: String) {
        let fits = line.len() <= LONGEST_LINE && self.contact.card.len() < MOST_CARD_LINES;
        self.remark_if(!fits, Remark::MoreThanKept);
        if fits && !self.contact.card.contains(&line) {
            self.contact.card.push(line);
        }
    }

    /// Says something of it once.
    pub fn remark_if(&mut self, is_so: bool, remark: Remark) {
        if is_so && !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// Puts a fact beside others, where there is room.
fn put<T>(facts: &mut Vec<T>, fact: T, most: usize) -> bool {
    let fits = facts.len() < most;
    if fits {
        facts.push(fact);
    }
    fits
}

/// A text without the scheme that some write before it.
fn without_scheme<'a>(text: &'a str, scheme: &str) -> &'a str {
    match text.get(..scheme.len()) {
        Some(start) if start.eq_ignore_ascii_case(scheme) => &text[scheme.len()..],
        _ => text,
    }
}

/// Words on one line, at most so many characters, and whether more were there.
fn one_line(text: &str, most: usize) -> (String, bool) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut line = words.join(" ");
    let end = line.char_indices().nth(most).map(|(end, _)| end);
    if let Some(end) = end {
        line.truncate(end);
        line.truncate(line.trim_end().len());
    }
    (line, end.is_some())
}
