//! What a meeting with somebody begins with.

use crate::desk::{Desk, Step};
use crate::people::{Channel, Details, list};
use crate::store::Key;
use crate::view;

pub(in crate::hearth) fn meeting(desk: &mut Desk<'_>, id: &str) -> Step<view::Meeting> {
    desk.need([Key::Details(id.to_owned()), Key::BestHours])?;
    let person = list::person(desk, id)?;
    let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
    let mut places = Vec::new();
    for way in details.ways {
        if way.channel == Channel::InPerson {
            places.push(way.to);
        }
    }
    Ok(view::Meeting {
        person: person.id,
        name: person.name,
        places,
        zone: details.zone,
        hours: details.best_hours,
        own_hours: desk.get(&Key::BestHours)?,
    })
}
