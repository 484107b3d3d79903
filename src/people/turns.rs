//! What can be said of everybody without reading them: how their flames burn, and in which circle they are.
//! A popup opens as fast with many people on the list as with few.
//!
//! It follows from the people. So it is in no copy, and nothing is lost where it is; and it is kept where
//! people are, for what is written of one area is written as one.

// A step stops for what `Stop` says.
#![allow(clippy::missing_errors_doc)]

use serde_json::Value;

use super::{Circle, Flame, Person, list, reminders};
use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::record::{Record, Unreadable};
use crate::store::Key;

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
}

/// A line of numbers, and the id at its end. Of thousands of people an object each takes a browser ten times
/// as long to hand over.
impl Record for Turn {
    fn write(&self) -> Value {
        let Flame {
            cadence_days,
            burns_until,
            last_talk,
            later_until,
            rests,
        } = self.flame;
        let circle = self.circle.cap();
        let moment = |at: Option<Millis>| at.map_or(NEVER.to_owned(), |at| at.to_string());
        let [last, later] = [last_talk, later_until].map(moment);
        let rests = u8::from(rests);
        format!(
            "{circle} {cadence_days} {burns_until} {last} {later} {rests} {}",
            self.id
        )
        .into()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        let line = || {
            let mut parts = value.as_str()?.splitn(7, ' ');
            let mut next = || parts.next();
            let number = |part: &str| part.parse::<i64>().ok();
            let moment = |part: &str| match part {
                NEVER => Some(None),
                at => number(at).map(Some),
            };
            let circle = number(next()?)?;
            let mut circles = Circle::ALL.into_iter();
            let circle = circles.find(|known| i64::try_from(known.cap()) == Ok(circle))?;
            let flame = Flame {
                cadence_days: number(next()?)?,
                burns_until: number(next()?)?,
                last_talk: moment(next()?)?,
                later_until: moment(next()?)?,
                rests: number(next()?)? != 0,
            };
            let id = next()?.to_owned();
            Some(Turn { id, circle, flame })
        };
        line().ok_or_else(|| Unreadable::not(value, "a line of everybody's flames"))
    }
}

/// Those of everybody, in the order in which they were added, as this step leaves them.
pub fn turns(desk: &mut Desk<'_>) -> Step<Vec<Turn>> {
    if let Some(kept) = desk.get::<Vec<Turn>>(&Key::Turns)? {
        return brought_up(desk, kept);
    }
    let everybody = list::everybody(desk)?;
    let turns: Vec<_> = everybody.iter().map(Turn::of).collect();
    if turns.len() < list::ids(desk)?.len() {
        // Of some nothing can be read.
        let ids: Vec<_> = everybody.into_iter().map(|person| person.id).collect();
        desk.put(Key::People, &ids);
    }
    desk.put(Key::Turns, &turns);
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
    let key = |turn: &&Turn| Key::Person(turn.id.clone());
    desk.need(turns.iter().map(key))?;
    let mut people = Vec::with_capacity(turns.len());
    for turn in turns {
        people.extend(desk.get::<Person>(&key(turn))?);
    }
    Ok(people)
}

/// Brings what is kept up to what this step has done with people.
fn brought_up(desk: &mut Desk<'_>, mut turns: Vec<Turn>) -> Step<Vec<Turn>> {
    for id in touched(desk) {
        let now = desk.get::<Person>(&Key::Person(id.clone()))?;
        let now = now.as_ref().map(Turn::of);
        let place = turns.iter().position(|turn| turn.id == id);
        match (place, now) {
            (Some(place), Some(now)) => turns[place] = now,
            (Some(place), None) => drop(turns.remove(place)),
            (None, _) => (),
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
    Ok(turns)
}

/// Keeps them with what this step has done with people, where they are kept at all.
pub fn follow(desk: &mut Desk<'_>) -> Step<()> {
    if touched(desk).is_empty() {
        return Ok(());
    }
    if let Some(kept) = desk.get::<Vec<Turn>>(&Key::Turns)? {
        let turns = brought_up(desk, kept)?;
        desk.put(Key::Turns, &turns);
    }
    Ok(())
}

/// The ids of those with whom this step has done something.
fn touched(desk: &Desk<'_>) -> Vec<String> {
    let ids = desk.changed().filter_map(|key| match key {
        Key::Person(id) => Some(id.clone()),
        _ => None,
    });
    ids.collect()
}
