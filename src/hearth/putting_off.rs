//! Putting somebody off, letting a tie rest, and setting the notification.

use serde_json::Value;

use super::answers::reply;
use crate::Error;
use crate::activity::{HOUR, Millis};
use crate::clock::Now;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::message::{Moment, Question};
use crate::people::reminding::Reminding;
use crate::people::{Rests, list};
use crate::store::Key;

/// For how many days a pause is: about a month, and always to the same weekday.
const PAUSE_DAYS: i32 = 28;
/// The most days that somebody is put off: what is meant to be longer is a tie that rests.
const MOST_DAYS: i32 = 366;

/// Answers such a question; `None` where it is another one.
pub(super) fn answer(desk: &mut Desk<'_>, question: &Question) -> Step<Option<Value>> {
    let answer = match question {
        Question::Later(ask) => {
            let mut person = list::person(desk, &ask.person)?;
            person.later_until = Some(moment(desk.now, ask.until));
            desk.put(Key::Person(person.id.clone()), &person);
            reply(ask, &())
        }
        Question::Rest(ask) => {
            let mut person = list::person(desk, &ask.person)?;
            person.rests = ask.rests.then_some(Rests);
            person.later_until = None;
            desk.put(Key::Person(person.id.clone()), &person);
            reply(ask, &())
        }
        Question::SetReminders(ask) => {
            let mut reminding: Reminding = desk.get_or_default(&Key::Reminding)?;
            reminding.set(ask.on, ask.minute_of_day, desk.now);
            desk.put(Key::Reminding, &reminding);
            reply(ask, &())
        }
        Question::SetReminderHours(ask) => {
            if !ask.hours.is_sound() {
                return Err(Error::NoSuchHours.into());
            }
            let mut reminding: Reminding = desk.get_or_default(&Key::Reminding)?;
            retain(&mut reminding.quiet, &mut |known| *known != ask.hours);
            if ask.quiet {
                reminding.quiet.push(ask.hours.clone());
            }
            desk.put(Key::Reminding, &reminding);
            reply(ask, &())
        }
        _ => return Ok(None),
    };
    answer.map(Some)
}

/// When a moment that people name without a clock is, for the user.
pub(super) fn moment(now: Now, named: Moment) -> Millis {
    let today = now.date();
    match named {
        Moment::Hour => now.at + HOUR,
        Moment::Tomorrow => now.start_of(today.plus(1)),
        // On a Saturday and a Sunday "the weekend" is the next one.
        Moment::Weekend => now.start_of(today.plus(match today.weekday() {
            day @ 0..=4 => 5 - day,
            day => 12 - day,
        })),
        Moment::NextWeek => now.start_of(today.plus(7 - today.weekday())),
        Moment::Month => now.start_of(today.plus(PAUSE_DAYS)),
        Moment::On(date) => now.start_of(date.min(today.plus(MOST_DAYS))),
    }
}
