//! Whose turn it is: computed from the people themselves whenever it is asked. Nothing waits for a
//! timer, nothing is lost where one did not go off, and nobody piles up.

use super::{Birthday, Person, Warmth};
use crate::activity::{DAY, Millis};
use crate::clock::{Date, Now};
use crate::record;

/// The most people who are shown at a time.
pub const MOST: usize = 3;

/// Whoever one talked with so lately is easy to write to. Our own number: two weeks.
const LATELY: Millis = 14 * DAY;

/// When a birthday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coming {
    /// Today.
    Today,
    /// Tomorrow: time enough for a card.
    Tomorrow,
}

record!(
    enum Coming {
        Today,
        Tomorrow,
    }
);

/// Somebody whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder<'a> {
    /// Who.
    pub person: &'a Person,
    /// Their birthday, where that is near.
    pub birthday: Option<Coming>,
    /// Beside the first one in embers: somebody who is easy to write to first. A warm-up raises
    /// reaching out by two thirds (Aknin & Sandstrom 2024).
    pub warm_up: Option<&'a Person>,
}

impl Birthday {
    /// Whether it is kept on this day: that of the 29th of February on the 28th in other years.
    pub fn is_on(&self, date: Date) -> bool {
        let named = |date: Date, month: u32, day: u32| {
            date.to_string().ends_with(&format!("-{month:02}-{day:02}"))
        };
        let is_odd_one = (self.month, self.day) == (2, 29);
        named(date, self.month, self.day)
            || (is_odd_one && named(date, 2, 28) && named(date.plus(1), 3, 1))
    }
}

/// Whose turn it is among those in the circles: birthdays first, then the lowest flames; at most
/// [`MOST`].
pub fn whose_turn(people: &[Person], now: Now) -> Vec<Reminder<'_>> {
    let mut birthdays: Vec<(Coming, &Person)> = Vec::new();
    let mut low: Vec<(i64, &Person)> = Vec::new();
    for person in people.iter().filter(|person| person.may_be_shown(now.at)) {
        if let Some(coming) = birthday(person, now) {
            let place = birthdays.partition_point(|(other, _)| *other <= coming);
            birthdays.insert(place, (coming, person));
        } else if person.warmth(now.at) != Warmth::Burning {
            let lowness = person.lowness(now.at);
            let place = low.partition_point(|(lower, _)| *lower >= lowness);
            low.insert(place, (lowness, person));
            low.truncate(MOST);
        }
    }
    let of_birthday = |(coming, person)| Reminder {
        person,
        birthday: Some(coming),
        warm_up: None,
    };
    let of_flame = |(_, person)| Reminder {
        person,
        birthday: None,
        warm_up: None,
    };
    let mut turns: Vec<Reminder<'_>> = birthdays.into_iter().map(of_birthday).collect();
    turns.extend(low.into_iter().map(of_flame));
    turns.truncate(MOST);
    let in_embers = |turn: &Reminder<'_>| turn.person.warmth(now.at) == Warmth::Embers;
    if let Some(place) = turns.iter().position(in_embers) {
        turns[place].warm_up = warm_up(people, &turns, now.at);
    }
    turns
}

/// The person's birthday, where it is today or tomorrow for the user. Once they talked on the day itself
/// it is over.
fn birthday(person: &Person, now: Now) -> Option<Coming> {
    let birthday = person.about.birthday?;
    let today = now.date();
    if birthday.is_on(today) {
        let mut talks = person.talks.iter();
        let talked = talks.any(|talk| now.date_of(talk.at) == today);
        return (!talked).then_some(Coming::Today);
    }
    birthday.is_on(today.plus(1)).then_some(Coming::Tomorrow)
}

/// Whoever one talked with last, of those whose flames burn and whose turn it is not.
fn warm_up<'a>(people: &'a [Person], turns: &[Reminder<'_>], now: Millis) -> Option<&'a Person> {
    let is_easy = |person: &&Person| {
        let lately = |at: Millis| (now - LATELY..=now).contains(&at);
        !turns.iter().any(|turn| turn.person.id == person.id)
            && person.may_be_shown(now)
            && person.warmth(now) == Warmth::Burning
            && person.last_talk().is_some_and(|talk| lately(talk.at))
    };
    let easy = people.iter().filter(is_easy);
    easy.max_by_key(|person| person.last_talk().map(|talk| talk.at))
}
