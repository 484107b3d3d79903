//! When to be quiet. Prompts wear out and drive people away (`HabitLab`, CSCW 2018), so the limits
//! are tight and every answer is obeyed.

use super::{Answer, NudgeKind};
use crate::Few;
use crate::activity::{DAY, HOUR, Millis};
use crate::clock::Now;
use crate::hours::WeekHours;
use crate::record;

/// The shortest time between two nudges. Each dismissal doubles it.
pub const APART: Millis = HOUR;
/// The most nudges on one day.
pub const MOST_A_DAY: u32 = 3;
/// After so many dismissals in a row a kind rests for [`REST`].
pub const DISMISSALS_TO_REST: u32 = 3;
/// For how long.
pub const REST: Millis = 7 * DAY;
/// The longest wait that doubling leads to.
const LONGEST_WAIT: Millis = REST;

/// How nudges are set, and what came of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nudging {
    /// Switched off for good.
    pub off: bool,
    /// Quiet until then.
    pub snoozed_until: Option<Millis>,
    /// Hosts without nudges, sorted.
    pub quiet_hosts: Vec<String>,
    /// Hours of the week without nudges.
    pub quiet_hours: Vec<WeekHours>,
    /// What came of each kind.
    pub kinds: Few<NudgeKind, KindRecord>,
    /// When one was shown last.
    pub last: Option<Millis>,
    /// The day of the last one, and how many there were on it.
    pub day: Option<(String, u32)>,
    /// How often the last ones were dismissed in a row, whatever their kind.
    pub dismissed: u32,
}

record!(struct Nudging {
    off = default, snoozed_until, quiet_hosts = default, quiet_hours = default, kinds = default, last,
    day, dismissed = default,
});

/// What came of one kind of nudge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindRecord {
    /// How often it was shown.
    pub shown: u32,
    /// How often what was sent after it was better than what it was shown for.
    pub heeded: u32,
    /// How often it was dismissed in a row.
    pub dismissed: u32,
    /// It rests until then.
    pub rests_until: Option<Millis>,
    /// "Never again."
    pub never: bool,
}

record!(struct KindRecord {
    shown = default, heeded = default, dismissed = default, rests_until, never = default,
});

impl Nudging {
    /// Whether this kind may be shown on this host now.
    pub fn allows(&self, kind: NudgeKind, host: &str, now: Now) -> bool {
        !self.is_quiet(kind, host, now)
            && self.shown_today(now) < MOST_A_DAY
            && self.waited_long_enough(now)
    }

    /// Whether the user wants none of this kind on this host now. That holds for one which is
    /// shown already, too.
    pub fn is_quiet(&self, kind: NudgeKind, host: &str, now: Now) -> bool {
        let record = self.kinds.get(&kind);
        self.off
            || self.quiet_hosts.iter().any(|quiet| quiet == host)
            || self.quiet_hours.iter().any(|hours| hours.hold(now))
            || self.snoozed_until.is_some_and(|until| until > now.at)
            || record.is_some_and(|record| record.never)
            || record
                .and_then(|record| record.rests_until)
                .is_some_and(|until| until > now.at)
    }

    fn shown_today(&self, now: Now) -> u32 {
        let today = now.date().to_string();
        self.day
            .as_ref()
            .map_or(0, |(day, shown)| if *day == today { *shown } else { 0 })
    }

    fn waited_long_enough(&self, now: Now) -> bool {
        let wait = APART
            .saturating_mul(1 << self.dismissed.min(20))
            .min(LONGEST_WAIT);
        match self.last {
            // A clock that was set back: what was shown "later" says nothing about now.
            Some(last) if last > now.at => true,
            Some(last) => now.at - last >= wait,
            None => true,
        }
    }

    /// Whether the kind was never shown before, and therefore explains itself.
    pub fn is_new(&self, kind: NudgeKind) -> bool {
        self.kinds.get(&kind).is_none_or(|record| record.shown == 0)
    }

    /// Notes that one was shown.
    pub fn shown(&mut self, kind: NudgeKind, now: Now) {
        self.day = Some((now.date().to_string(), self.shown_today(now) + 1));
        self.last = Some(now.at);
        self.kinds.get_or_default(kind).shown += 1;
    }

    /// Notes that what was sent after it was better than what it was shown for.
    pub fn heeded(&mut self, kind: NudgeKind) {
        self.kinds.get_or_default(kind).heeded += 1;
        self.welcome(kind);
    }

    /// Does what the user answered. The host is that of the page.
    pub fn answered(&mut self, kind: NudgeKind, answer: Answer, host: &str, now: Now) {
        match answer {
            Answer::Accept => self.welcome(kind),
            Answer::PostAnyway => {}
            Answer::Dismiss => {
                self.dismissed = self.dismissed.saturating_add(1);
                let record = self.kinds.get_or_default(kind);
                record.dismissed += 1;
                if record.dismissed >= DISMISSALS_TO_REST {
                    record.dismissed = 0;
                    record.rests_until = Some(now.at + REST);
                }
            }
            Answer::Never => self.kinds.get_or_default(kind).never = true,
            Answer::SnoozeHour => self.snoozed_until = Some(now.at + HOUR),
            Answer::SnoozeToday => self.snoozed_until = Some(now.start_of(now.date().plus(1))),
            Answer::QuietHere => self.quieten(host),
        }
    }

    /// No nudges on this host any more.
    pub fn quieten(&mut self, host: &str) {
        if let Err(place) = self
            .quiet_hosts
            .binary_search_by(|known| known.as_str().cmp(host))
        {
            self.quiet_hosts.insert(place, host.to_owned());
        }
    }

    fn welcome(&mut self, kind: NudgeKind) {
        self.dismissed = 0;
        self.kinds.get_or_default(kind).dismissed = 0;
    }
}
