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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The person's id.
    pub id: String,
    /// How close they are.
    pub circle: Circle,
    /// How their flame burns.
    pub flame: Flame,
}

impl Turn {
    /// That of a person.
    pub fn of(person: &Person) -> Self {
        Turn {
            id: person.id.clone(),
            circle: person.circle,
            flame: person.flame(),
        }
    }

    /// The record of the person.
    pub fn person(&self) -> Key {
        Key::Person(self.id.clone())
    }

    fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(7, ' ');
        let mut moment = || match parts.next()? {
            NEVER => Some(None),
            number => number.parse::<Millis>().ok().map(Some),
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
        let id = parts.next()?.to_owned();
        Some(Turn { id, circle, flame })
    }
}

/// Numbers with the id at their end, for each: a browser hands over one text ten times as fast as thousands
/// of objects.
pub fn text(turns: &[Turn]) -> String {
    let mut text = String::new();
    for Turn { id, circle, flame } in turns {
        if !text.is_empty() {
            text.push(BETWEEN);
        }
        let numbers = [
            Some(*circle as Millis),
            Some(flame.cadence_days),
            Some(flame.burns_until),
            flame.last_talk,
            flame.later_until,
            Some(flame.rests.into()),
        ];
        for number in numbers {
            match number {
                Some(number) => text.push_str(&number.to_string()),
                None => text.push_str(NEVER),
            }
            text.push(' ');
        }
        text.push_str(id);
    }
    text
}

/// Those of everybody, in the order in which they were added, as this step leaves them.
#[inline(never)]
pub fn turns(desk: &mut Desk<'_>) -> Step<Vec<Turn>> {
    if let Some(kept) = kept(desk)? {
        return Ok(kept);
    }
    let everybody = list::everybody(desk)?;
    let turns: Vec<_> = everybody.iter().map(Turn::of).collect();
    if turns.len() < list::ids(desk)?.len() {
        // Of some nothing can be read.
        let ids: Vec<_> = everybody.into_iter().map(|person| person.id).collect();
        desk.put(Key::People, &ids);
    }
    desk.put(Key::Turns, &text(&turns));
    Ok(turns)
}

/// The same, and keeps them where this step has done something with people: for its end.
pub fn follow(desk: &mut Desk<'_>) -> Step<Vec<Turn>> {
    let turns = turns(desk)?;
    if !touched(desk).is_empty() {
        desk.put(Key::Turns, &text(&turns));
    }
    Ok(turns)
}

/// Those whose turn it is, the lowest flame first, at most [`reminders::MOST`].
pub fn due(desk: &mut Desk<'_>) -> Step<Vec<Person>> {
    let turns = turns(desk)?;
    let due = reminders::due(&turns, desk.now.at);
    people(desk, &due)
}

/// These people.
pub fn people(desk: &mut Desk<'_>, turns: &[&Turn]) -> Step<Vec<Person>> {
    desk.need(turns.iter().map(|turn| turn.person()))?;
    let mut people = Vec::with_capacity(turns.len());
    for turn in turns {
        people.extend(desk.get::<Person>(&turn.person())?);
    }
    Ok(people)
}

/// What is kept of everybody, brought up to what this step has done with people. `None` where nothing is,
/// or nothing that can be read.
fn kept(desk: &mut Desk<'_>) -> Step<Option<Vec<Turn>>> {
    let Some(text) = desk.get::<String>(&Key::Turns)? else {
        return Ok(None);
    };
    let turns: Option<Vec<Turn>> = text.split_terminator(BETWEEN).map(Turn::read).collect();
    let Some(mut turns) = turns else {
        return Ok(None);
    };
    for id in touched(desk) {
        if let Some(place) = turns.iter().position(|turn| turn.id == id) {
            match desk.get::<Person>(&Key::Person(id))? {
                Some(person) => turns[place] = Turn::of(&person),
                None => drop(turns.remove(place)),
            }
        }
    }
    if desk.changed().any(|key| *key == Key::People) {
        // Whoever is new stands at the end of the list.
        let ids = list::ids(desk)?;
        for id in ids.into_iter().skip(turns.len()) {
            let person = desk.get::<Person>(&Key::Person(id))?;
            let turn = person.as_ref().map(Turn::of);
            turns.extend(turn.filter(|new| turns.iter().all(|known| known.id != new.id)));
        }
    }
    Ok(Some(turns))
}

/// The ids of those with whom this step has done something.
fn touched(desk: &Desk<'_>) -> Vec<String> {
    let ids = desk.changed().filter_map(|key| match key {
        Key::Person(id) => Some(id.clone()),
        _ => None,
    });
    ids.collect()
}
