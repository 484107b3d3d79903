//! What stands beside people: the ladder, lines to begin with, somebody easy to write first.

use super::days_since_talk;
use crate::desk::{Desk, Step};
use crate::people::openers::openers;
use crate::people::turns::{self, Turn};
use crate::people::{Details, Person, Warmth, ladder};
use crate::site;
use crate::store::Key;
use crate::view::{self, Beside, Easy};

/// What is shown beside these people, whose turn it is.
pub(super) fn beside(
    desk: &mut Desk<'_>,
    people: &[Person],
    everybody: &[Turn],
) -> Step<Vec<Beside>> {
    let now = desk.now;
    let ripe = people.iter().map(|person| ladder::is_ripe(person, now.at));
    let ripe: Vec<bool> = ripe.collect();
    let read = people.iter().zip(&ripe).filter(|(_, ripe)| **ripe);
    desk.need(read.map(|(person, _)| Key::Details(person.id.clone())))?;
    let mut easy = easy(desk, everybody, people)?.into_iter();
    let mut all = Vec::with_capacity(people.len());
    for (person, ripe) in people.iter().zip(ripe) {
        let mut next = None;
        if ripe {
            let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
            next = ladder::next(person, &details, now.at);
        }
        let is_embers = person.warmth(now.at) == Warmth::Embers;
        all.push(Beside {
            person: person.id.clone(),
            next,
            openers: openers(person, now),
            easy: if is_embers { easy.next() } else { None },
        });
    }
    Ok(all)
}

/// Those who burn brightest, as many as there are people, and none of them.
fn easy(desk: &mut Desk<'_>, everybody: &[Turn], people: &[Person]) -> Step<Vec<Easy>> {
    let now = desk.now.at;
    let mut bright: Vec<&Turn> = Vec::new();
    for turn in everybody {
        let flame = turn.flame;
        let is_easy = !flame.rests
            && flame.last_talk.is_some()
            && flame.warmth(now) == Warmth::Burning
            && people.iter().all(|shown| shown.id != turn.id);
        if is_easy {
            let last = flame.last_talk;
            let place = bright.partition_point(|brighter| brighter.flame.last_talk >= last);
            bright.insert(place, turn);
            bright.truncate(people.len());
        }
    }
    let bright = turns::people(desk, &bright)?;
    let easy = bright.iter().map(|person| Easy {
        name: person.name.clone(),
        profile: person.handles.first().and_then(site::profile),
        days: days_since_talk(person, now).unwrap_or_default(),
    });
    Ok(easy.collect())
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
