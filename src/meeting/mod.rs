//! A meeting: two times that suit both, and a file for the calendar.
//!
//! Nothing here is kept or sent: a page works it out, and the user saves the file.

mod file;

use crate::activity::{DAY, HOUR, MINUTE, Millis};
use crate::hours::{MINUTES_OF_A_DAY, WeekHours};
use crate::zones::{Clock, Zones};

pub use file::{Event, Meeting, REMINDED_HOURS_BEFORE};

/// How long a meeting is taken to be. Our own number: a walk, a coffee.
pub const LENGTH: Millis = HOUR;
/// How many days are looked at for two times, from tomorrow on. Our own number.
pub const DAYS_AHEAD: i32 = 14;
/// Meetings begin on the half hour.
const EVERY: usize = 30;
/// How far the clocks have to be known around now: changes of a year ago tell what holds at a
/// meeting, those of the year ahead what holds where the user moves it.
const SPAN: Millis = 400 * DAY;

const WEEK_MINUTES: i64 = 7 * MINUTES_OF_A_DAY as i64;

/// One of the two who meet: their clock, and the hours at which they are reached best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Their clock.
    pub clock: Clock,
    /// Their best hours on that clock, in minutes since Monday's midnight.
    spans: Vec<(i64, i64)>,
}

impl Side {
    /// Somebody in this zone. Hours that are none give way to [`usual_hours`]. `None` where the
    /// zone is not known.
    pub fn new(
        zones: &impl Zones,
        zone: &str,
        hours: impl IntoIterator<Item = WeekHours>,
        now: Millis,
    ) -> Option<Self> {
        let mut hours: Vec<WeekHours> = hours.into_iter().filter(WeekHours::is_sound).collect();
        if hours.is_empty() {
            hours = usual_hours();
        }
        let clock = Clock::of(zones, zone, now - SPAN, now + SPAN)?;
        let spans = spans(&hours);
        Some(Side { clock, spans })
    }

    /// How far a meeting that begins at this moment lies outside of their best hours: by how many
    /// minutes it would have to be moved to lie wholly within. In hours that are shorter than a
    /// meeting it may begin with them.
    pub fn off(&self, at: Millis) -> i64 {
        let (date, minute) = self.clock.reading(at);
        let minute = i64::from(date.weekday()) * i64::from(MINUTES_OF_A_DAY) + minute;
        let mut off = WEEK_MINUTES;
        for (from, to) in &self.spans {
            let last = *from.max(&(to - LENGTH / MINUTE));
            off = off.min((from - minute).max(minute - last).max(0));
        }
        off
    }
}

/// The hours in which people are taken to have time, where nobody said: the evenings of weekdays
/// and the days of the weekend. Our own numbers.
pub fn usual_hours() -> Vec<WeekHours> {
    vec![
        WeekHours {
            days: (0..5).collect(),
            from: 17 * 60,
            to: 21 * 60,
        },
        WeekHours {
            days: vec![5, 6],
            from: 10 * 60,
            to: 18 * 60,
        },
    ]
}

/// The spans of these hours in minutes since Monday's midnight, those that touch joined; those of
/// the week before and of the week after as well, since a Sunday's night reaches into Monday.
fn spans(hours: &[WeekHours]) -> Vec<(i64, i64)> {
    let day = i64::from(MINUTES_OF_A_DAY);
    let mut spans = Vec::new();
    for week in -1..=1 {
        for span in hours {
            // Until the same minute of the next day, where it does not end before.
            let lasts = (i64::from(span.to) - i64::from(span.from) - 1).rem_euclid(day) + 1;
            for weekday in &span.days {
                let from = week * WEEK_MINUTES + i64::from(*weekday) * day + i64::from(span.from);
                spans.push((from, from + lasts));
            }
        }
    }
    spans.sort_unstable();
    let mut joined: Vec<(i64, i64)> = Vec::new();
    for (from, to) in spans {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

/// A time to meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// When the meeting begins.
    pub at: Millis,
    /// How far it lies outside of the user's best hours, in minutes.
    pub mine: i64,
    /// How far it lies outside of the other's best hours, in minutes.
    pub theirs: i64,
}

impl Proposal {
    /// A time, judged for both.
    pub fn new(at: Millis, me: &Side, them: &Side) -> Self {
        Proposal {
            at,
            mine: me.off(at),
            theirs: them.off(at),
        }
    }

    /// Whether it suits both.
    pub fn suits_both(&self) -> bool {
        (self.mine, self.theirs) == (0, 0)
    }

    /// The lower the better: what it asks of whoever it asks more, then what it asks of both.
    fn burden(&self) -> (i64, i64) {
        (self.mine.max(self.theirs), self.mine + self.theirs)
    }
}

/// Two times to meet, the earlier first, on the half hour of the user's clock within the next
/// [`DAYS_AHEAD`] days.
///
/// The first that suits both, and the first on another day. Where no time suits both, it is the
/// least bad: the one that asks least of whoever it asks more of, counted in minutes outside of
/// their best hours; among those the one that asks least of both together; among those the first.
/// A second time on the same day is proposed only where every other day asks for more.
pub fn propose(now: Millis, me: &Side, them: &Side) -> Vec<Proposal> {
    let today = me.clock.now(now).date();
    let days = (1..=DAYS_AHEAD).map(|days| today.plus(days));
    let all: Vec<Proposal> = days
        .flat_map(|date| {
            let minutes = (0..i64::from(MINUTES_OF_A_DAY)).step_by(EVERY);
            minutes.filter_map(move |minute| me.clock.moment(date, minute))
        })
        .map(|at| Proposal::new(at, me, them))
        .collect();
    let day = |proposal: &Proposal| me.clock.reading(proposal.at).0;
    let Some(first) = all.iter().min_by_key(|it| (it.burden(), it.at)) else {
        return Vec::new();
    };
    let second = all
        .iter()
        .filter(|it| (it.at - first.at).abs() >= LENGTH)
        .min_by_key(|it| (it.burden(), day(it) == day(first), it.at));
    let mut two: Vec<Proposal> = std::iter::once(first).chain(second).copied().collect();
    two.sort_unstable_by_key(|it| it.at);
    two
}
