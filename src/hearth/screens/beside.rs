//! What stands beside people: the ladder, lines to begin with, somebody easy to write first.

use super::days_since_talk;
use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::people::openers::openers;
use crate::people::turns::Turn;
use crate::people::{Details, Person, Warmth, ladder, reminders};
use crate::site;
use crate::store::Key;
use crate::view::{self, Beside, Easy};

/// What is shown beside these people, whose turn it is. `bright` burn bright.
pub(super) fn beside(
    desk: &mut Desk<'_>,
    people: &[Person],
    bright: &[Person],
) -> Step<Vec<Beside>> {
    let now = desk.now;
    let mut bright = bright.iter().map(|person| easy(person, now.at));
    let mut all = Vec::with_capacity(people.len());
    for person in people {
        let mut next = None;
        if ladder::is_ripe(person) {
            let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
            next = ladder::next(person, &details, now.at);
        }
        let is_embers = person.warmth(now.at) == Warmth::Embers;
        all.push(Beside {
            person: person.id.clone(),
            next,
            openers: openers(person, now),
            easy: if is_embers { bright.next() } else { None },
        });
    }
    Ok(all)
}

/// Those who burn brightest, as many as there are people at once: their turn has not come, so they are
/// none of these.
pub(super) fn bright<'a>(everybody: &[Turn<'a>], now: Millis) -> Vec<Turn<'a>> {
    let mut bright: Vec<Turn<'a>> = Vec::new();
    for turn in everybody {
        let flame = turn.flame;
        if !flame.rests && flame.last_talk.is_some() && flame.warmth(now) == Warmth::Burning {
            let last = flame.last_talk;
            let place = bright.partition_point(|brighter| brighter.flame.last_talk >= last);
            bright.insert(place, *turn);
            bright.truncate(reminders::MOST);
        }
    }
    bright
}

fn easy(person: &Person, now: Millis) -> Easy {
    Easy {
        name: person.name.clone(),
        profile: person.handles.first().and_then(site::profile),
        days: days_since_talk(person, now).unwrap_or_default(),
    }
}

/// The rung that comes next with each of them, where there is a way to one.
pub(super) fn steps(desk: &mut Desk<'_>, people: &[Person]) -> Step<Vec<view::Step>> {
    let now = desk.now;
    let ids = people.iter().map(|person| person.id.clone());
    desk.need(ids.map(Key::Details))?;
    let mut steps = Vec::new();
    for person in people {
        let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
        steps.extend(
            ladder::next(person, &details, now.at).map(|rung| view::Step {
                person: person.id.clone(),
                rung,
                opener: openers(person, now).into_iter().next(),
            }),
        );
    }
    Ok(steps)
}
