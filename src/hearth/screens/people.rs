//! The page of the people.

use super::super::errands::catch_up;
use super::super::flames::last_talk;
use super::sites::offers;
use super::{beside, reminding, row};
use crate::desk::{Desk, Step};
use crate::people::{Details, Person, Profile, Reached, list};
use crate::store::Key;
use crate::view;

pub(in super::super) fn people(desk: &mut Desk<'_>) -> Step<view::People> {
    catch_up(desk)?;
    let everybody = list::everybody(desk)?;
    let ids = everybody.iter().map(|person| person.id.clone());
    desk.need(ids.map(Key::Details))?;
    // References: a sort of the people themselves would cost more bytes, and moving them more time.
    let mut in_order: Vec<&Person> = Vec::with_capacity(everybody.len());
    for person in &everybody {
        let before = |known: &&Person| (known.circle, &known.name) <= (person.circle, &person.name);
        in_order.insert(in_order.partition_point(before), person);
    }
    let mut people = Vec::with_capacity(in_order.len());
    for person in in_order {
        let details = desk.get_or_default(&Key::Details(person.id.clone()))?;
        people.push(sheet(desk, person, &details));
    }
    let mut sites: Vec<(String, String)> = Vec::new();
    for offer in offers(desk)? {
        if !offer.site.is_empty() && sites.iter().all(|(id, _)| *id != offer.site) {
            sites.push((offer.site, offer.name));
        }
    }
    Ok(view::People {
        people,
        waiting: reminding::waiting(&everybody, desk.now.at),
        ladder: beside::steps(desk, &everybody)?,
        sites,
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

fn sheet(desk: &Desk<'_>, person: &Person, details: &Details) -> view::PersonSheet {
    let rungs = person.talks.iter().map(|talk| Reached {
        channel: talk.channel(),
        at: talk.at,
    });
    let highest = rungs.chain(details.highest);
    view::PersonSheet {
        row: row(person, desk.now.at),
        profile: Profile::of(details),
        last: last_talk(person, desk.now.at),
        highest: highest.max_by_key(|reached| (reached.channel, reached.at)),
        rests: person.rests,
    }
}
