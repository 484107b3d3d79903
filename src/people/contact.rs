//! Somebody as an address book has them: what is imported and exported of a person.

use super::profile::{cut, is_day, is_page, is_zone};
use super::{
    BETWEEN_TAGS, Birthday, Channel, Circle, Details, Handle, LONGEST_CADENCE, LONGEST_NAME,
    LONGEST_NOTE, LONGEST_TAG, MOST_TAGS, MOST_WAYS, Person, Way,
};
use crate::clock::Date;
use crate::few::retain;
use crate::hours::WeekHours;
use crate::record;

/// The most lines of somebody's card that are kept for the next export. Our own number: cards in the
/// wild have some twenty.
pub const MOST_CARD_LINES: usize = 60;

/// Properties that a card has once: where both cards have one, the first one stays.
const ONCE: [&str; 7] = ["N", "UID", "KIND", "GENDER", "ANNIVERSARY", "ORG", "TITLE"];

/// What an address book holds of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// How close; `None` where an address book does not say.
    pub circle: Option<Circle>,
    /// For how many days the flame burns, where it is not the circle's own number.
    pub cadence_days: Option<u32>,
    /// One line of notes.
    pub note: String,
    /// See [`Details::tags`].
    pub tags: Vec<String>,
    /// See [`Details::ways`].
    pub ways: Vec<Way>,
    /// See [`Details::blog`].
    pub blog: Option<String>,
    /// See [`Details::zone`].
    pub zone: Option<String>,
    /// See [`Details::best_hours`].
    pub best_hours: Option<WeekHours>,
    /// See [`Details::birthday`].
    pub birthday: Option<Birthday>,
    /// See [`Details::card`]: unfolded lines.
    pub card: Vec<String>,
}

record!(struct Contact {
    name = default, handles = default, circle, cadence_days, note = default, tags = default,
    ways = default, blog, zone, best_hours, birthday, card = default,
});

/// Somebody on the list, as an address book would have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownContact {
    /// The person's id.
    pub id: String,
    /// What is known of them.
    pub contact: Contact,
}

record!(struct KnownContact { id, contact });

/// Somebody who comes from an address book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The id of whoever on the list it is; `None` for somebody new.
    pub into: Option<String>,
    /// What the address book holds of them.
    pub contact: Contact,
}

record!(struct Arrival { into, contact });

/// What became of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// By which it is taken back.
    pub id: String,
    /// How many are new on the list.
    pub added: u32,
    /// How many were on it, and are known better now.
    pub merged: u32,
}

record!(struct Imported { id, added, merged });

impl Contact {
    /// What is known of somebody on the list.
    pub fn of(person: &Person, details: &Details) -> Self {
        Contact {
            name: person.name.clone(),
            handles: person.handles.clone(),
            circle: Some(person.circle),
            cadence_days: person.cadence_days,
            note: person.note.clone(),
            tags: details.tags.clone(),
            ways: details.ways.clone(),
            blog: details.blog.clone(),
            zone: details.zone.clone(),
            best_hours: details.best_hours.clone(),
            birthday: details.birthday,
            card: details.card.clone(),
        }
    }

    /// Puts it in the place of what is known of somebody.
    pub fn put_into(self, person: &mut Person, details: &mut Details) {
        person.name = self.name;
        person.handles = self.handles;
        if let Some(circle) = self.circle {
            person.circle = circle;
        }
        person.cadence_days = self.cadence_days;
        person.note = self.note;
        details.tags = self.tags;
        details.ways = self.ways;
        details.blog = self.blog;
        details.zone = self.zone;
        details.best_hours = self.best_hours;
        details.birthday = self.birthday;
        details.card = self.card;
    }

    /// The same within the bounds of the form, which would not take it otherwise.
    #[must_use]
    pub fn fitting(mut self, today: Date) -> Contact {
        self.name = cut(&self.name, LONGEST_NAME);
        self.note = cut(&self.note, LONGEST_NOTE);
        self.cadence_days = self.cadence_days.map(|days| days.clamp(1, LONGEST_CADENCE));
        for tags in std::mem::take(&mut self.tags) {
            for tag in tags.split(BETWEEN_TAGS) {
                self.put_tag(cut(tag, LONGEST_TAG));
            }
        }
        let ways = std::mem::take(&mut self.ways);
        // Where there are more than are kept, the numbers stay.
        for numbers in [true, false] {
            for way in &ways {
                if (way.channel == Channel::Phone) == numbers
                    && let Some(way) = way.fitting()
                {
                    self.put_way(way);
                }
            }
        }
        self.card.truncate(MOST_CARD_LINES);
        self.blog = self.blog.filter(|blog| is_page(blog));
        self.zone = self.zone.filter(|zone| is_zone(zone));
        self.best_hours = self.best_hours.filter(WeekHours::is_sound);
        self.birthday = self.birthday.filter(|day| is_day(*day, today));
        self
    }

    fn put_tag(&mut self, tag: String) {
        if self.tags.len() < MOST_TAGS && !tag.is_empty() && !self.tags.contains(&tag) {
            self.tags.push(tag);
        }
    }

    fn put_way(&mut self, way: Way) {
        if self.ways.len() < MOST_WAYS && !self.ways.contains(&way) {
            self.ways.push(way);
        }
    }

    /// Whether all tags and ways of another card are in it: there may have been no room.
    pub fn holds(&self, other: &Contact) -> bool {
        let is_there = |way: &Way| self.ways.iter().any(|known| known.is_same(way));
        other.tags.iter().all(|tag| self.tags.contains(tag)) && other.ways.iter().all(is_there)
    }

    /// Takes in what another card says of the same person: what is missing is filled, lists grow, and
    /// nothing that is known is overwritten. Taking in the same twice changes nothing.
    pub fn take_in(&mut self, other: &Contact) {
        if self.name.is_empty() {
            self.name.clone_from(&other.name);
        }
        if self.note.is_empty() {
            self.note.clone_from(&other.note);
        }
        add(&mut self.handles, &other.handles);
        for tag in &other.tags {
            self.put_tag(tag.clone());
        }
        for way in &other.ways {
            if !self.ways.iter().any(|known| known.is_same(way)) {
                self.put_way(way.clone());
            }
        }
        fill(&mut self.circle, other.circle.as_ref());
        fill(&mut self.cadence_days, other.cadence_days.as_ref());
        fill(&mut self.blog, other.blog.as_ref());
        fill(&mut self.zone, other.zone.as_ref());
        fill(&mut self.best_hours, other.best_hours.as_ref());
        fill(&mut self.birthday, other.birthday.as_ref());
        for line in &other.card {
            let name = property(line);
            let once = ONCE.contains(&name);
            let is_there = |known: &String| known == line || once && property(known) == name;
            if self.card.len() < MOST_CARD_LINES && !self.card.iter().any(is_there) {
                self.card.push(line.clone());
            }
        }
    }

    /// Takes back what turned `before` into `after`. What was changed since stays.
    pub fn take_back(&mut self, before: &Contact, after: &Contact) {
        restore(&mut self.name, &before.name, &after.name);
        restore(&mut self.note, &before.note, &after.note);
        restore(&mut self.circle, &before.circle, &after.circle);
        restore(
            &mut self.cadence_days,
            &before.cadence_days,
            &after.cadence_days,
        );
        restore(&mut self.blog, &before.blog, &after.blog);
        restore(&mut self.zone, &before.zone, &after.zone);
        restore(&mut self.best_hours, &before.best_hours, &after.best_hours);
        restore(&mut self.birthday, &before.birthday, &after.birthday);
        drop_added(&mut self.handles, &before.handles, &after.handles);
        drop_added(&mut self.tags, &before.tags, &after.tags);
        drop_added(&mut self.ways, &before.ways, &after.ways);
        drop_added(&mut self.card, &before.card, &after.card);
    }
}

/// The name of a card's property, without its group and its parameters.
fn property(line: &str) -> &str {
    let name = line.split([':', ';']).next().unwrap_or_default();
    name.rsplit('.').next().unwrap_or_default()
}

fn fill<T: Clone>(known: &mut Option<T>, other: Option<&T>) {
    if known.is_none() {
        *known = other.cloned();
    }
}

/// Adds to a list what it does not have yet.
pub(super) fn add<T: Clone + PartialEq>(known: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !known.contains(other) {
            known.push(other.clone());
        }
    }
}

fn restore<T: Clone + PartialEq>(now: &mut T, before: &T, after: &T) {
    if now == after {
        now.clone_from(before);
    }
}

fn drop_added<T: PartialEq>(now: &mut Vec<T>, before: &[T], after: &[T]) {
    retain(now, &mut |one| before.contains(one) || !after.contains(one));
}
