//! Answering what is asked about people: who is on the list and how close, what one talked about and
//! when, and that somebody is forgotten.

use serde_json::Value;

use super::answers::{moment, reply};
use super::removed::{self, Moved, Removed};
use crate::Error;
use crate::activity::{Activity, Kind, Standing};
use crate::desk::{Desk, Step};
use crate::ledger::{self, KEPT_DAYS};
use crate::message::{LogTalk, Moment, Question, StepBack, WritePerson};
use crate::people::{Circle, Handle, LONGEST_LATER, Person, Talk, forget, list, ties};
use crate::site;
use crate::store::Key;
use crate::text::one_line;

/// The longest talk, in minutes: a day.
const LONGEST_TALK: u32 = 24 * 60;

/// Answers what changes people; `None` where the question is about something else.
pub(super) fn change(desk: &mut Desk<'_>, question: &Question) -> Step<Option<Value>> {
    let answer = match question {
        Question::SaidHello(ask) => {
            let talk = Talk::seen(desk.now.at, None, None);
            let date = desk.now.date();
            touch(desk, &ask.person, |person| person.talked(talk, date))?;
            reply(ask, &())
        }
        Question::Later(ask) => {
            if let Moment::On(date) = ask.until {
                let today = desk.now.date();
                if date <= today || date > today.plus(LONGEST_LATER) {
                    return Err(Error::NoSuchDay.into());
                }
            }
            let until = moment(desk.now, ask.until);
            touch(desk, &ask.person, |person| person.later_until = Some(until))?;
            reply(ask, &())
        }
        Question::Rest(ask) => {
            touch(desk, &ask.person, |person| {
                person.rests = ask.on;
                person.later_until = None;
            })?;
            reply(ask, &())
        }
        Question::LogTalk(ask) => reply(ask, &log(desk, ask)?),
        Question::WritePerson(ask) => reply(ask, &write(desk, ask)?.handles),
        Question::StepBack(ask) => reply(ask, &step_back(desk, ask)?),
        Question::RemovePerson(ask) => {
            let person = list::remove(desk, &ask.person)?;
            removed::keep(desk, Removed::Person(person))?;
            reply(ask, &())
        }
        Question::Merge(ask) => {
            let joined = ties::join(desk, &ask.into, &ask.from)?;
            removed::keep(desk, Removed::Joined(joined))?;
            reply(ask, &())
        }
        Question::Split(ask) => {
            let new = ties::part(desk, &ask.person, &ask.handles, &ask.name)?.id;
            let from = ask.person.clone();
            let parted = Removed::Parted {
                new: new.clone(),
                from,
            };
            removed::keep(desk, parted)?;
            reply(ask, &new)
        }
        Question::Forget(ask) => {
            forget::forget(desk, &ask.person)?;
            reply(ask, &())
        }
        _ => return Ok(None),
    };
    answer.map(Some)
}

/// Changes somebody's card, where it says nothing of who is where.
fn touch(desk: &mut Desk<'_>, id: &str, change: impl FnOnce(&mut Person)) -> Step<()> {
    let mut person = list::person(desk, id)?;
    change(&mut person);
    desk.put(Key::Person(person.id.clone()), &person);
    Ok(())
}

fn write(desk: &mut Desk<'_>, ask: &WritePerson) -> Step<Person> {
    let mut handles = ask.keep.clone();
    if let Some(typed) = ask
        .known_as
        .as_deref()
        .map(str::trim)
        .filter(|typed| !typed.is_empty())
    {
        let handle = site::from_what_was_typed(typed, ask.site.as_deref())?;
        if !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    let mut person = if let Some(id) = &ask.id {
        list::person(desk, id)?
    } else {
        let mut ids = list::new_ids(desk, 1)?;
        Person::new(ids.pop().unwrap_or_default(), desk.now.at)
    };
    person.name = one_line(&ask.name);
    person.note = one_line(&ask.note);
    person.handles = handles;
    person.circle = ask.circle;
    person.cadence_days = ask.cadence_days.map(|days| days.clamp(1, 3_650));
    if let Some(about) = &ask.about {
        person.about = about.sound()?;
    }
    list::write(desk, &person)?;
    Ok(person)
}

/// Somebody makes room in a circle, and somebody comes into it: both, or neither.
fn step_back(desk: &mut Desk<'_>, ask: &StepBack) -> Step<Vec<Handle>> {
    let mut back = list::person(desk, &ask.person)?;
    let circle = back.circle;
    if circle != ask.instead.circle || ask.instead.id.as_deref() == Some(&ask.person) {
        return Err(Error::CircleFull(ask.instead.circle).into());
    }
    let before = match &ask.instead.id {
        Some(id) => Some(list::person(desk, id)?.circle),
        None => None,
    };
    // The two may change places: then nobody has room before the other has left.
    back.circle = Circle::Beyond;
    list::write(desk, &back)?;
    let instead = write(desk, &ask.instead)?;
    back.circle = ask.to;
    list::write(desk, &back)?;
    let moved = Moved {
        id: back.id,
        circle,
        instead: instead.id,
        before,
    };
    removed::keep(desk, Removed::Moved(moved))?;
    Ok(instead.handles)
}

/// Enters a talk that no site shows.
fn log(desk: &mut Desk<'_>, ask: &LogTalk) -> Step<String> {
    list::person(desk, &ask.person)?;
    let now = desk.now;
    let at = ask.at.unwrap_or(now.at).min(now.at);
    let date = now.date_of(at);
    // Older days are not kept one by one: what is entered there would be in nobody's sight.
    if date <= now.date().plus(-KEPT_DAYS) {
        return Err(Error::NoSuchDay.into());
    }
    let day = ledger::day(desk, date)?;
    let ids = (0..=day.len()).map(|number| ledger::id_of(date, at, &format!("said-{number}")));
    let mut free = ids.filter(|id| day.iter().all(|known| known.id != *id));
    let id = free.next().unwrap_or_default();
    let activity = Activity {
        id: id.clone(),
        at,
        site: None,
        kind: Kind::Conversation,
        links: Vec::new(),
        own_words: 0,
        to: vec![Handle::of_person(&ask.person)],
        mentions: true,
        private: true,
        object: None,
        standing: Standing::Confirmed,
        held: None,
    };
    ledger::enter(desk, &activity)?;
    let talk = Talk {
        channel: Some(ask.channel),
        began: ask.began,
        minutes: ask.minutes.map(|minutes| minutes.clamp(1, LONGEST_TALK)),
        note: one_line(&ask.note),
        ..Talk::seen(at, Some(activity.kind), Some(id.clone()))
    };
    touch(desk, &ask.person, |person| person.talked(talk, date))?;
    Ok(id)
}
