//! Sites on which nothing is read any more.

use crate::activity::Millis;
use crate::record;

/// A site on which Hearth may be blind, with all that a report on it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blind {
    /// The pack's id.
    pub site: String,
    /// The site's name.
    pub name: String,
    /// The day on which the facts of the pack were last checked.
    pub checked: String,
    /// Since when.
    pub since: Since,
    /// The last day on which an exchange was read; `None` where there was none.
    pub read: Option<String>,
    /// Requests that were not understood, without their values.
    pub outlines: Vec<String>,
}

record!(struct Blind { site, name, checked, since, read, outlines });

/// Since which day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// `2026-11-23`, in the user's time zone.
    pub date: String,
    /// Midday of that day, for naming it.
    pub noon: Millis,
    /// Whether the name of its weekday is enough.
    pub lately: bool,
}

record!(struct Since { date, noon, lately });
