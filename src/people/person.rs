//! One person: what is kept of them, and how their flame burns.

use super::talk::{MOST_MONTHS, MOST_TALKS, Month, Rung, Talk};
use super::{About, Circle, Handle, Warmth};
use crate::activity::{DAY, Millis};
use crate::clock::Date;
use crate::record;

/// The most handles of one person to which those that a site shows are added by themselves. Our own
/// number: somebody renamed every month for a year.
pub const MOST_HANDLES: usize = 12;

/// The furthest day until which somebody's turn can be put off, in days: a year.
pub const LONGEST_LATER: i32 = 366;

/// Somebody whom the user chose to keep up with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Unique on the list.
    pub id: String,
    /// The name the user gave.
    pub name: String,
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// How close.
    pub circle: Circle,
    /// For how many days the flame burns, where it is not the circle's own number.
    pub cadence_days: Option<u32>,
    /// One line of notes.
    pub note: String,
    /// Since when they are on the list: the flame was lit then.
    pub added: Millis,
    /// The talks that were seen or said, the oldest first, at most [`MOST_TALKS`].
    pub talks: Vec<Talk>,
    /// How often one talked in each of the last months in which one did, the oldest first, at most
    /// [`MOST_MONTHS`].
    pub months: Vec<Month>,
    /// The highest rung of a talk so far, and when that was.
    pub highest: Option<Rung>,
    /// Until when they are not shown.
    pub later_until: Option<Millis>,
    /// Whether the tie rests: nothing is asked of it until the user wakes it.
    pub rests: bool,
    /// What the user noted of them.
    pub about: About,
}

record!(struct Person {
    id, name, handles = default, circle, cadence_days, note = default, added, talks = default,
    months = default, highest, later_until, rests = default, about = default,
});

impl Person {
    /// Somebody of whom nothing is known yet.
    pub fn new(id: String, added: Millis) -> Self {
        Person {
            id,
            name: String::new(),
            handles: Vec::new(),
            circle: Circle::default(),
            cadence_days: None,
            note: String::new(),
            added,
            talks: Vec::new(),
            months: Vec::new(),
            highest: None,
            later_until: None,
            rests: false,
            about: About::default(),
        }
    }

    /// For how long the flame burns without talk.
    pub fn cadence(&self) -> Millis {
        Millis::from(
            self.cadence_days
                .unwrap_or(self.circle.cadence_days())
                .max(1),
        ) * DAY
    }

    /// Until when the flame burns: from a talk for as long as its rung keeps it, from being lit for one
    /// cadence.
    pub fn burns_until(&self) -> Millis {
        let lit = self.added.saturating_add(self.cadence());
        self.kept_until(Millis::MAX).unwrap_or(lit)
    }

    /// The same for a clock that shows `now`. One that was ahead and was set back left talks behind that
    /// are still to come: what lies more than a day ahead does not count, else nobody would be
    /// reminded for as long as it was wrong.
    fn burns_until_by(&self, now: Millis) -> Millis {
        let latest = now.saturating_add(DAY);
        let lit = if self.added <= latest {
            self.added.saturating_add(self.cadence())
        } else {
            now
        };
        self.kept_until(latest).unwrap_or(lit)
    }

    /// Until when the talks up to a moment keep the flame burning, each for as long as its rung does.
    fn kept_until(&self, latest: Millis) -> Option<Millis> {
        let half = self.cadence() / 2;
        let past = self.talks.iter().filter(|talk| talk.at <= latest);
        past.map(|talk| talk.at.saturating_add(half * talk.rung().half_cadences()))
            .max()
    }

    /// The newest talk.
    pub fn last_talk(&self) -> Option<&Talk> {
        self.talks.last()
    }

    /// How the flame burns: low past the cadence, embers past twice the cadence. Beyond the circles, and
    /// while the tie rests, it asks for nothing.
    pub fn warmth(&self, now: Millis) -> Warmth {
        if self.circle == Circle::Beyond || self.rests {
            return Warmth::Burning;
        }
        match now.saturating_sub(self.burns_until_by(now)) {
            past if past >= self.cadence() => Warmth::Embers,
            0.. => Warmth::Low,
            _ => Warmth::Burning,
        }
    }

    /// Whether their turn may come at all: they are in a circle, the tie does not rest, and the user did
    /// not say "later". A later that lies further ahead than any can be is one of a clock that was
    /// wrong.
    pub fn may_be_shown(&self, now: Millis) -> bool {
        let longest = Millis::from(LONGEST_LATER + 1) * DAY;
        let is_over = |until: Millis| until <= now || until.saturating_sub(now) > longest;
        self.circle != Circle::Beyond && !self.rests && self.later_until.is_none_or(is_over)
    }

    /// Whether it is their turn: the flame is low, and the user did not say "later".
    pub fn is_due(&self, now: Millis) -> bool {
        self.may_be_shown(now) && self.warmth(now) != Warmth::Burning
    }

    /// By how many cadences the flame is past burning, in thousandths: who is lowest comes first.
    pub fn lowness(&self, now: Millis) -> i64 {
        now.saturating_sub(self.burns_until_by(now))
            .saturating_mul(1_000)
            / self.cadence()
    }

    /// Notes a talk, in the calendar of its day. The same activity is noted once; a talk ends any
    /// "later".
    pub fn talked(&mut self, talk: Talk, date: Date) {
        if let Some(activity) = &talk.activity {
            let activity = activity.clone();
            self.untalked(&activity, date);
        }
        let rung = talk.rung();
        let reached = talk.reached();
        let is_higher = |before: Rung| (before.channel, before.at) <= (reached.channel, reached.at);
        if self.highest.is_none_or(is_higher) {
            self.highest = Some(reached);
        }
        let month = date.month();
        let place = self.months.partition_point(|known| known.month < month);
        match self
            .months
            .get_mut(place)
            .filter(|known| known.month == month)
        {
            Some(known) => {
                known.talks = known.talks.saturating_add(1);
                known.highest = known.highest.max(rung);
            }
            None => self.months.insert(
                place,
                Month {
                    month,
                    talks: 1,
                    highest: rung,
                },
            ),
        }
        let surplus = self.months.len().saturating_sub(MOST_MONTHS);
        self.months.drain(..surplus);
        let place = self.talks.partition_point(|known| known.at <= talk.at);
        self.talks.insert(place, talk);
        self.forget_oldest();
        self.later_until = None;
    }

    /// Keeps no more talks than [`MOST_TALKS`]. The newest that burns so long is not among those that go:
    /// a meeting keeps the flame for longer than many a later word.
    pub(super) fn forget_oldest(&mut self) {
        while self.talks.len() > MOST_TALKS {
            let burns = |talk: &Talk| talk.rung().half_cadences();
            let (talks, mut places) = (&self.talks, 0..self.talks.len());
            let has_newer = |place: &usize| {
                let mut newer = talks[place + 1..].iter();
                newer.any(|other| burns(other) == burns(&talks[*place]))
            };
            let oldest = places.find(has_newer).unwrap_or_default();
            self.talks.remove(oldest);
        }
    }

    /// Forgets the talk that an activity of this day told of.
    pub fn untalked(&mut self, activity: &str, date: Date) {
        let is_it = |talk: &Talk| talk.activity.as_deref() == Some(activity);
        let Some(place) = self.talks.iter().position(is_it) else {
            return;
        };
        let gone = self.talks.remove(place);
        let month = date.month();
        for known in self.months.iter_mut().filter(|known| known.month == month) {
            known.talks = known.talks.saturating_sub(1);
        }
        self.months.retain(|known| known.talks > 0);
        if self.highest == Some(gone.reached()) {
            let reached = self.talks.iter().map(Talk::reached);
            self.highest = reached.max_by_key(|rung| (rung.channel, rung.at));
        }
    }
}
