//! The one notification a day: when its hour is, and what it says.

use super::{Person, birthdays, reminders, turns};
use crate::clock::{Date, Now};
use crate::desk::{Desk, Step};
use crate::hours::{MINUTES_OF_A_DAY, WeekHours};
use crate::record;
use crate::store::Key;

/// The hour at which it comes unless the user chooses another: nine in the morning.
const AT_NINE: u32 = 540;
/// The most birthdays that it names, as there are at most three people.
const MOST_BIRTHDAYS: usize = 3;

/// How the notification is set, and when its last turn was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminding {
    /// Whether there is one.
    pub on: bool,
    /// From when on it comes, in minutes after midnight on the user's clock.
    pub minute_of_day: u32,
    /// Hours of the week in which it waits.
    pub quiet: Vec<WeekHours>,
    /// The last day whose turn has passed, whether there was something to say or not.
    pub last: Option<Date>,
    /// The day on which that lay in the future for the first time: the clock was set back, or the user
    /// went west.
    pub ahead: Option<Date>,
}

record!(struct Reminding {
    on = default, minute_of_day, quiet = default, last, ahead,
});

impl Default for Reminding {
    fn default() -> Self {
        Reminding {
            on: false,
            minute_of_day: AT_NINE,
            quiet: Vec::new(),
            last: None,
            ahead: None,
        }
    }
}

impl Reminding {
    /// Sets it. The turn of a day whose hour has passed already is over: what is switched on in the
    /// evening comes in the morning.
    pub fn set(&mut self, on: bool, minute_of_day: u32, now: Now) {
        self.on = on;
        self.minute_of_day = minute_of_day.min(MINUTES_OF_A_DAY - 1);
        let today = now.date();
        if now.minute_of_day() >= self.minute_of_day && self.last.is_none_or(|last| last < today) {
            self.last = Some(today);
        }
    }

    /// Takes the day's turn where it has come: after its hour, outside of the quiet hours, and once a
    /// day. Says whether it has.
    ///
    /// Where the last turn lies in the future, the clock may be wrong now, or may have been wrong then.
    /// Nothing comes on this day, so that nothing comes twice; from the next day on the clock is believed.
    pub fn take_turn(&mut self, now: Now) -> bool {
        let today = now.date();
        let lies_ahead = self.last.is_some_and(|last| last > today);
        match self.ahead {
            Some(since) if lies_ahead && since < today => (self.last, self.ahead) = (None, None),
            _ => self.ahead = lies_ahead.then_some(today),
        }
        let comes = self.on
            && self.last.is_none_or(|last| last < today)
            && now.minute_of_day() >= self.minute_of_day
            && !self.quiet.iter().any(|hours| hours.hold(now));
        if comes {
            self.last = Some(today);
        }
        comes
    }
}

/// What a notification says. It is put into words by whoever shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reminder {
    /// The names of those whose turn it is, the lowest flame first; at most three.
    pub people: Vec<String>,
    /// The names of those whose birthday is today; at most three.
    pub birthdays_today: Vec<String>,
    /// Of those whose birthday is tomorrow; at most three with the ones before.
    pub birthdays_tomorrow: Vec<String>,
}

impl Reminder {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == Reminder::default()
    }
}

/// The reminder of this day, where its turn has come and there is something to say.
///
/// # Errors
/// Where records are missing.
pub fn take_turn(desk: &mut Desk<'_>) -> Step<Option<Reminder>> {
    let mut reminding: Reminding = match desk.get(&Key::Reminding)? {
        Some(reminding) => reminding,
        None => return Ok(None),
    };
    if !reminding.on {
        return Ok(None);
    }
    let before = reminding.clone();
    let may: bool = desk.get_or_default(&Key::MayNotify)?;
    // The user took the permission away: that was the switch.
    reminding.on = may;
    let comes = reminding.take_turn(desk.now);
    if reminding != before {
        desk.put(Key::Reminding, &reminding);
    }
    if !comes {
        return Ok(None);
    }
    let [today, tomorrow] = birthdays::near(desk)?;
    let due = turns::due(desk)?;
    let reminder = Reminder {
        people: names(&due, reminders::MOST),
        birthdays_today: names(&today, MOST_BIRTHDAYS),
        birthdays_tomorrow: names(&tomorrow, MOST_BIRTHDAYS.saturating_sub(today.len())),
    };
    Ok(Some(reminder).filter(|reminder| !reminder.is_empty()))
}

fn names(people: &[Person], most: usize) -> Vec<String> {
    let names = people.iter().map(|person| person.name.clone());
    names.take(most).collect()
}
