//! Whose birthday it is, and whose tomorrow.

// A step stops for what `Stop` says.
#![allow(clippy::missing_errors_doc)]

use super::{Birthday, Details, Person, list};
use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::record;
use crate::store::Key;

impl Birthday {
    /// The day on the calendar, where there is one. Without a year, the 29th of February is a day.
    pub fn on_calendar(&self) -> Option<Date> {
        // A leap year, in which every day of the calendar is.
        let year = self.year.unwrap_or(2_000);
        Date::parse(&format!("{year:04}-{:02}-{:02}", self.month, self.day))
    }

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

/// Those that were found today.
fn known(desk: &mut Desk<'_>) -> Step<Option<Near>> {
    let today = desk.now.date();
    let known: Option<Near> = desk.get(&Key::Birthdays)?;
    Ok(known.filter(|known| known.date == today))
}

/// Those whose birthday is today, and those whose is tomorrow. Whose tie rests is left in peace.
pub fn near(desk: &mut Desk<'_>) -> Step<[Vec<Person>; 2]> {
    let Near {
        today, tomorrow, ..
    } = match known(desk)? {
        Some(known) => known,
        None => look_up(desk)?,
    };
    let ids = today.iter().chain(&tomorrow);
    desk.need(ids.cloned().map(Key::Person))?;
    let mut awake = |ids: Vec<String>| -> Step<Vec<Person>> {
        let mut people = Vec::with_capacity(ids.len());
        for id in ids {
            let person = desk.get::<Person>(&Key::Person(id))?;
            people.extend(person.filter(|person| person.rests.is_none()));
        }
        Ok(people)
    };
    Ok([awake(today)?, awake(tomorrow)?])
}

fn look_up(desk: &mut Desk<'_>) -> Step<Near> {
    let ids = list::ids(desk)?;
    desk.need(ids.iter().cloned().map(Key::Details))?;
    let mut near = Near {
        date: desk.now.date(),
        today: Vec::new(),
        tomorrow: Vec::new(),
    };
    for id in ids {
        near.take_in(desk, id)?;
    }
    desk.put(Key::Birthdays, &near);
    Ok(near)
}

impl Near {
    /// Puts somebody where they belong by now.
    fn take_in(&mut self, desk: &mut Desk<'_>, id: String) -> Step<()> {
        retain(&mut self.today, &mut |known| *known != id);
        retain(&mut self.tomorrow, &mut |known| *known != id);
        let details: Option<Details> = desk.get(&Key::Details(id.clone()))?;
        if let Some(birthday) = details.and_then(|details| details.birthday) {
            if birthday.is_on(self.date) {
                self.today.push(id);
            } else if birthday.is_on(self.date.plus(1)) {
                self.tomorrow.push(id);
            }
        }
        Ok(())
    }
}

/// Keeps what was found with what this step has done to what is known of people.
pub fn follow(desk: &mut Desk<'_>) -> Step<()> {
    let ids = desk.changed().filter_map(|key| match key {
        Key::Details(id) => Some(id.clone()),
        _ => None,
    });
    let ids: Vec<String> = ids.collect();
    if ids.is_empty() {
        return Ok(());
    }
    if let Some(mut near) = known(desk)? {
        for id in ids {
            near.take_in(desk, id)?;
        }
        desk.put(Key::Birthdays, &near);
    }
    Ok(())
}
