//! Whose birthday it is, and whose tomorrow.

// A step stops for what `Stop` says.
#![allow(clippy::missing_errors_doc)]

use super::{Birthday, Details, Person, list};
use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::record;
use crate::store::Key;

impl Birthday {
    /// Whether it is kept on this day. One of the 29th of February is on the 28th in common years.
    pub fn is_on(&self, date: Date) -> bool {
        let is_last_of_february = || date.plus(1).month_and_day() == (3, 1);
        let on = (self.month, self.day);
        on == date.month_and_day() || on == (2, 29) && is_last_of_february()
    }
}

/// The birthdays of two days, found once a day: what is known of people is read for it, and that is
/// much to read whenever the popup opens.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Near {
    /// The day.
    date: Date,
    /// The ids of those whose birthday it is.
    today: Vec<String>,
    /// The ids of those whose birthday is on the next day.
    tomorrow: Vec<String>,
}

record!(struct Near { date, today, tomorrow });

/// Fetches what [`near`] reads together with everybody, where today's were not found yet: once
/// everybody is read, a stop would read them again.
pub fn need(desk: &mut Desk<'_>) -> Step<()> {
    if known(desk)?.is_none() {
        let ids = list::ids(desk)?.into_iter();
        desk.need(ids.flat_map(|id| [Key::Person(id.clone()), Key::Details(id)]))?;
    }
    Ok(())
}

/// Those that were found today.
fn known(desk: &mut Desk<'_>) -> Step<Option<Near>> {
    let today = desk.now.date();
    let known: Option<Near> = desk.get(&Key::Birthdays)?;
    Ok(known.filter(|known| known.date == today))
}

/// Those among these people whose birthday is today or tomorrow, those of today first. Whose tie rests
/// is left in peace.
pub fn near<'a>(
    desk: &mut Desk<'_>,
    people: &'a [Person],
) -> Step<(Vec<&'a Person>, Vec<&'a Person>)> {
    let near = match known(desk)? {
        Some(known) => known,
        None => look_up(desk, people)?,
    };
    let those = |ids: &[String]| {
        let awake = people.iter().filter(|person| person.rests.is_none());
        awake.filter(|person| ids.contains(&person.id)).collect()
    };
    Ok((those(&near.today), those(&near.tomorrow)))
}

fn look_up(desk: &mut Desk<'_>, people: &[Person]) -> Step<Near> {
    let date = desk.now.date();
    let key = |person: &Person| Key::Details(person.id.clone());
    desk.need(people.iter().map(key))?;
    let (mut today, mut tomorrow) = (Vec::new(), Vec::new());
    for person in people {
        let details: Option<Details> = desk.get(&key(person))?;
        let Some(birthday) = details.and_then(|details| details.birthday) else {
            continue;
        };
        if birthday.is_on(date) {
            today.push(person.id.clone());
        } else if birthday.is_on(date.plus(1)) {
            tomorrow.push(person.id.clone());
        }
    }
    let near = Near {
        date,
        today,
        tomorrow,
    };
    desk.put(Key::Birthdays, &near);
    Ok(near)
}

/// Lets them be found anew where the step changed what is known of somebody.
pub fn follow(desk: &mut Desk<'_>) {
    if desk.changes(|key| matches!(key, Key::Details(_) | Key::People | Key::Everything)) {
        desk.remove(Key::Birthdays);
    }
}
