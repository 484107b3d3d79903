//! What can be said of everybody without reading them: how their flames burn, and in which circle they are.
//! A popup opens as fast with many people on the list as with few.
//!
//! It follows from the people. So it is in no copy, and nothing is lost where it is; and it is kept where
//! people are, for what is written of one area is written as one.

// A step stops for what `Stop` says.
#![allow(clippy::missing_errors_doc)]

use super::{Circle, Flame, Person, list, reminders};
use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::store::Key;

/// What stands between two. JSON writes it as it is.
const BETWEEN: char = ',';

/// What stands for a moment that is none.
const NEVER: &str = "-";

/// One of everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The person's id.
    pub id: &'a str,
    /// How close they are.
    pub circle: Circle,
    /// How their flame burns.
    pub flame: Flame,
}

impl<'a> Turn<'a> {
    /// The record of the person.
    pub fn person(&self) -> Key {
        Key::Person(self.id.to_owned())
    }

    fn read(text: &'a str) -> Option<Self> {
        let mut rest = text;
        let mut moment = || {
            let (number, after) = number(rest)?;
            rest = after;
            Some(number)
        };
        let circle = usize::try_from(moment()??).ok()?;
        let circle = *Circle::ALL.get(circle)?;
        let flame = Flame {
            cadence_days: moment()??,
            burns_until: moment()??,
            last_talk: moment()?,
            later_until: moment()?,
            rests: moment()?? != 0,
        };
        Some(Turn {
            id: rest,
            circle,
            flame,
        })
    }
}

/// The number, or [`NEVER`], that a text begins with, and what stands behind the space after it. Byte by
/// byte: of thousands of people the library's way is most of what a popup waits for.
fn number(text: &str) -> Option<(Option<Millis>, &str)> {
    let (mut value, mut is_negative, mut digits): (Millis, bool, usize) = (0, false, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b' ' => {
                let is_never = digits == 0 && is_negative;
                let number = (digits > 0).then_some(value);
                return (is_never || digits > 0).then_some((number, &text[at + 1..]));
            }
            b'-' if at == 0 => is_negative = true,
            b'0'..=b'9' => {
                let digit = Millis::from(byte - b'0');
                let digit = if is_negative { -digit } else { digit };
                value = value.checked_mul(10)?.checked_add(digit)?;
                digits += 1;
            }
            _ => return None,
        }
    }
    None
}

/// Those of everybody, in the order in which they were added. Numbers with the id at their end, for each: a
/// browser hands over one text ten times as fast as thousands of objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns(String);

impl Turns {
    /// Those of these people.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut turns = Turns::default();
        for person in people {
            turns.push(&line(person));
        }
        turns
    }

    /// Those that a text holds; `None` where it is none of these.
    pub fn read(text: String) -> Option<Self> {
        // A record is written whole or not at all: its end tells what it is.
        let last = text.rsplit(BETWEEN).next().unwrap_or_default();
        (text.is_empty() || Turn::read(last).is_some()).then_some(Turns(text))
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Turn<'_>> {
        self.lines().filter_map(Turn::read)
    }

    /// How many of them are in a circle.
    pub fn inside(&self, circle: Circle) -> usize {
        let begins = format!("{} ", circle as Millis);
        let inside = self.lines().filter(|line| line.starts_with(&begins));
        inside.count()
    }

    /// The same without somebody.
    #[must_use]
    pub fn without(&self, id: &str) -> Turns {
        let mut others = self.clone();
        others.replace(id, None);
        others
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator(BETWEEN)
    }

    fn push(&mut self, line: &str) {
        if !self.0.is_empty() {
            self.0.push(BETWEEN);
        }
        self.0.push_str(line);
    }

    /// Puts what is known of somebody now in the place of what was. Says whether they were there.
    fn replace(&mut self, id: &str, now: Option<&Person>) -> bool {
        let mut turns = Turns(String::with_capacity(self.0.len()));
        let mut was_there = false;
        for known in self.lines() {
            if is_of(known, id) {
                was_there = true;
                if let Some(person) = now {
                    turns.push(&line(person));
                }
            } else {
                turns.push(known);
            }
        }
        *self = turns;
        was_there
    }
}

fn line(person: &Person) -> String {
    let flame = person.flame();
    let moment = |at: Option<Millis>| at.map_or(NEVER.to_owned(), |at| at.to_string());
    format!(
        "{} {} {} {} {} {} {}",
        person.circle as Millis,
        flame.cadence_days,
        flame.burns_until,
        moment(flame.last_talk),
        moment(flame.later_until),
        u8::from(flame.rests),
        person.id
    )
}

fn is_of(line: &str, id: &str) -> bool {
    line.ends_with(id) && line.splitn(7, ' ').nth(6) == Some(id)
}

/// Those of everybody, as this step leaves them.
#[inline(never)]
pub fn turns(desk: &mut Desk<'_>) -> Step<Turns> {
    let kept: Option<String> = desk.get(&Key::Turns)?;
    if let Some(kept) = kept.and_then(Turns::read) {
        return brought_up(desk, kept);
    }
    let everybody = list::everybody(desk)?;
    if everybody.len() < list::ids(desk)?.len() {
        // Of some nothing can be read.
        let ids: Vec<_> = everybody.iter().map(|person| person.id.clone()).collect();
        desk.put(Key::People, &ids);
    }
    let turns = Turns::of(&everybody);
    // Where everything was erased, nothing is left behind.
    if !everybody.is_empty() {
        desk.put(Key::Turns, &turns.0);
    }
    Ok(turns)
}

/// The same, and keeps them where this step has done something with people: for its end.
pub fn follow(desk: &mut Desk<'_>) -> Step<Turns> {
    let turns = turns(desk)?;
    if !touched(desk).is_empty() && desk.has(&Key::Turns)? {
        desk.put(Key::Turns, &turns.0);
    }
    Ok(turns)
}

/// Brings them up to what this step has done with people.
fn brought_up(desk: &mut Desk<'_>, mut turns: Turns) -> Step<Turns> {
    let mut new = Vec::new();
    for id in touched(desk) {
        let person = desk.get::<Person>(&Key::Person(id.clone()))?;
        let was_there = turns.replace(&id, person.as_ref());
        new.extend(person.filter(|_| !was_there));
    }
    if let [person] = &*new {
        turns.push(&line(person));
    } else if !new.is_empty() {
        // They stand in the order of the list.
        for id in list::ids(desk)? {
            let person = new.iter().find(|person| person.id == id);
            if let Some(person) = person {
                turns.push(&line(person));
            }
        }
    }
    Ok(turns)
}

/// Those whose turn it is, the lowest flame first, at most [`reminders::MOST`].
pub fn due(desk: &mut Desk<'_>) -> Step<Vec<Person>> {
    let turns = turns(desk)?;
    let all: Vec<_> = turns.iter().collect();
    people(desk, &reminders::due(&all, desk.now.at))
}

/// These people. Where the card of one cannot be read, everybody's flames are looked up anew the next time.
pub fn people(desk: &mut Desk<'_>, turns: &[Turn<'_>]) -> Step<Vec<Person>> {
    desk.need(turns.iter().map(Turn::person))?;
    let mut people = Vec::with_capacity(turns.len());
    for turn in turns {
        match desk.get::<Person>(&turn.person())? {
            Some(person) => people.push(person),
            None => desk.remove(Key::Turns),
        }
    }
    Ok(people)
}

/// The ids of those with whom this step has done something.
fn touched(desk: &Desk<'_>) -> Vec<String> {
    let ids = desk.changed().filter_map(|key| match key {
        Key::Person(id) => Some(id.clone()),
        _ => None,
    });
    ids.collect()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_is_read_with_what_is_behind_it() {
        let cases = [
            ("0 x", Some((Some(0), "x"))),
            ("1773000000000 - 7", Some((Some(1_773_000_000_000), "- 7"))),
            ("- 7", Some((None, "7"))),
            ("-31536000000 id", Some((Some(-31_536_000_000), "id"))),
            ("9223372036854775807 ", Some((Some(i64::MAX), ""))),
            ("-9223372036854775808 ", Some((Some(i64::MIN), ""))),
            ("9223372036854775808 ", None),
            ("7", None),
            (" 7", None),
            ("7-7 ", None),
            ("seven ", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(number(text), expected, "{text:?}");
        }
    }
}
