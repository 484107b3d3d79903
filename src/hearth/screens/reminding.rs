//! What the screens show of birthdays, of those who wait, and of the notification.

use crate::activity::Millis;
use crate::desk::{Desk, Step};
use crate::people::reminding::Reminding;
use crate::people::{self, Person};
use crate::store::Key;
use crate::view;

pub(super) fn birthdays(desk: &mut Desk<'_>) -> Step<Vec<view::Birthday>> {
    let [today, tomorrow] = people::birthdays::near(desk)?;
    let of = |person: &Person, tomorrow| view::Birthday {
        person: person.id.clone(),
        name: person.name.clone(),
        tomorrow,
    };
    let today = today.iter().map(|person| of(person, false));
    let tomorrow = tomorrow.iter().map(|person| of(person, true));
    Ok(today.chain(tomorrow).collect())
}

/// Those who rest, and those who were put off.
pub(super) fn waiting(everybody: &[Person], now: Millis) -> Vec<view::Waiting> {
    let waits = |person: &&Person| person.rests.is_some() || person.flame().is_put_off(now);
    let waiting = everybody.iter().filter(waits).map(|person| view::Waiting {
        person: person.id.clone(),
        until: person.later_until.filter(|_| person.rests.is_none()),
    });
    waiting.collect()
}

pub(super) fn reminders(desk: &mut Desk<'_>) -> Step<view::Reminders> {
    desk.need([Key::Reminding, Key::MayNotify])?;
    let Reminding {
        on,
        minute_of_day,
        quiet,
        ..
    } = desk.get_or_default(&Key::Reminding)?;
    let may: bool = desk.get_or_default(&Key::MayNotify)?;
    Ok(view::Reminders {
        on: on && may,
        minute_of_day,
        quiet,
    })
}
