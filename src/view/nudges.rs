//! What is shown of nudges: how they are set, and the one in a page.

use crate::activity::Millis;
use crate::hours::WeekHours;
use crate::nudge::NudgeKind;
use crate::record;

/// How nudges are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nudges {
    /// Whether there are any at all.
    pub on: bool,
    /// Until when they are snoozed; `None` when they are not.
    pub snoozed_until: Option<Millis>,
    /// The kinds that the user said "never again" to.
    pub never: Vec<NudgeKind>,
    /// The hosts without nudges.
    pub quiet_hosts: Vec<String>,
    /// The hours of the week without nudges.
    pub quiet_hours: Vec<WeekHours>,
    /// The phrases that read like selling.
    pub selling: Vec<String>,
    /// How many were shown, and how often the draft changed for the better after one.
    pub shown: u32,
    /// See `shown`.
    pub heeded: u32,
}

record!(struct Nudges {
    on, snoozed_until, never, quiet_hosts, quiet_hours = default, selling = default, shown, heeded,
});

/// One offer to the user, as the nudge frame draws it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nudge {
    /// Which offer this is, for the answer.
    pub id: String,
    /// What is offered.
    pub kind: NudgeKind,
    /// The full card, the first time a kind is seen; a small chip afterwards.
    pub full: bool,
    /// The name of the site, for "not on this site".
    pub host: String,
    /// What its words name: the host of the draft's link, or whom the draft is for.
    pub about: String,
}

record!(struct Nudge { id, kind, full, host, about });

impl Nudge {
    /// One that is drawn to be ready, and that nobody sees.
    pub fn rehearsal() -> Self {
        Nudge {
            id: String::new(),
            kind: NudgeKind::OwnWords,
            full: true,
            host: String::new(),
            about: String::new(),
        }
    }

    /// Whether it is that one: an offer has an id.
    pub fn is_rehearsal(&self) -> bool {
        self.id.is_empty()
    }
}
