//! Birthdays, those whose turn does not come for now, and the notification.

use crate::activity::Millis;
use crate::hours::WeekHours;
use crate::record;

/// Somebody's birthday, today or tomorrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Birthday {
    /// The person's id.
    pub person: String,
    /// The name the user gave.
    pub name: String,
    /// Whether it is tomorrow.
    pub tomorrow: bool,
}

record!(struct Birthday { person, name, tomorrow });

/// Somebody whose turn does not come for now, because the user said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The person's id.
    pub person: String,
    /// Until when; `None` where the tie rests until it is woken.
    pub until: Option<Millis>,
}

record!(struct Waiting { person, until });

/// How the notification is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reminders {
    /// Whether there is one: the user wants it, and the browser may show it.
    pub on: bool,
    /// From when on it comes, in minutes after midnight.
    pub minute_of_day: u32,
    /// Hours of the week in which it waits.
    pub quiet: Vec<WeekHours>,
}

record!(struct Reminders { on, minute_of_day, quiet = default });
