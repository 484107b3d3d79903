//! People, as screens show them.

use super::super::aliases;
use crate::activity::{DAY, Millis};
use crate::desk::{Desk, Step};
use crate::people::Person;
use crate::people::reminder::Reminder;
use crate::people::suggest::{self, Suggestions};
use crate::site;
use crate::view;

/// Who else could be on the list, by the names that pages show.
pub(in super::super) fn suggestions(desk: &mut Desk<'_>) -> Step<Suggestions> {
    let mut found = suggest::suggestions(desk)?;
    for one in found.often.iter_mut().chain(&mut found.earlier) {
        one.handle = aliases::named(desk, one.handle.clone())?;
    }
    Ok(found)
}

pub(super) fn card(turn: &Reminder<'_>, now: Millis) -> view::PersonCard {
    let person = turn.person;
    view::PersonCard {
        id: person.id.clone(),
        name: person.name.clone(),
        warmth: person.warmth(now),
        note: person.note.clone(),
        days: days_since_talk(person, now),
        last_kind: person.last_talk().and_then(|talk| talk.kind),
        profile: profile(person),
        birthday: turn.birthday,
        warm_up: turn.warm_up.map(|easy| view::WarmUp {
            id: easy.id.clone(),
            name: easy.name.clone(),
            profile: profile(easy),
        }),
    }
}

pub(super) fn row(person: &Person, now: Millis) -> view::PersonRow {
    view::PersonRow {
        id: person.id.clone(),
        name: person.name.clone(),
        handles: person.handles.clone(),
        circle: person.circle,
        cadence_days: person.cadence_days.unwrap_or(person.circle.cadence_days()),
        own_cadence: person.cadence_days.is_some(),
        note: person.note.clone(),
        warmth: person.warmth(now),
        days: days_since_talk(person, now),
        rests: person.rests,
        about: person.about.clone(),
    }
}

fn profile(person: &Person) -> Option<String> {
    person.handles.first().and_then(site::profile)
}

fn days_since_talk(person: &Person, now: Millis) -> Option<u32> {
    let talk = person.last_talk()?;
    Some(u32::try_from((now - talk.at).max(0) / DAY).unwrap_or(u32::MAX))
}
