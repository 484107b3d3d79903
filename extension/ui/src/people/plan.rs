//! What a meeting's times are on both clocks, and the words in its file.

use hearth::activity::Millis;
use hearth::hours::WeekHours;
use hearth::meeting::{Event, Meeting, Proposal, Side, propose};
use hearth::view;

use crate::dates;
use crate::words::meeting as said;
use crate::zones::{self, OfBrowser};

/// The clock where a browser does not tell its own.
const UTC: &str = "UTC";

/// A meeting that is being thought about.
#[derive(Clone, PartialEq)]
pub struct Plan {
    /// What it began with.
    pub meeting: view::Meeting,
    /// The user.
    pub me: Side,
    /// The other one.
    pub them: Side,
    /// Whether anything is known of their clock.
    pub zone_is_known: bool,
    /// The times that are proposed.
    pub proposed: Vec<Proposal>,
}

impl Plan {
    /// Works out the times; `None` where the browser knows no clock at all.
    pub fn new(meeting: view::Meeting, now: Millis) -> Option<Self> {
        let known = OfBrowser::default();
        let of = |zone: &str, hours: Option<WeekHours>| Side::new(&known, zone, hours, now);
        let own = zones::own();
        let me = own.and_then(|zone| of(&zone, meeting.own_hours.clone()));
        let me = me.or_else(|| of(UTC, meeting.own_hours.clone()))?;
        let zone = meeting.zone.as_deref();
        let theirs = zone.and_then(|zone| of(zone, meeting.hours.clone()));
        let zone_is_known = theirs.is_some();
        let them = theirs.or_else(|| of(&me.clock.zone, meeting.hours.clone()))?;
        Some(Plan {
            proposed: propose(now, &me, &them),
            meeting,
            me,
            them,
            zone_is_known,
        })
    }

    /// A time on both clocks, or on one where they are the same; a line each.
    fn on_both_clocks(&self, at: Millis) -> Vec<String> {
        let (mine, theirs) = (&self.me.clock.zone, &self.them.clock.zone);
        let mut lines = vec![said::yours(&dates::long_date_and_time(at, mine))];
        if mine != theirs {
            let shown = dates::long_date_and_time(at, theirs);
            lines.push(said::theirs(&self.meeting.name, &shown));
        }
        lines
    }

    /// The same, and whom the time does not suit.
    pub fn about(&self, at: Millis) -> Vec<String> {
        let mut lines = self.on_both_clocks(at);
        let judged = Proposal::new(at, &self.me, &self.them);
        if judged.mine > 0 {
            lines.push(said::OUTSIDE_YOURS.into());
        }
        if judged.theirs > 0 {
            lines.push(said::outside_theirs(&self.meeting.name));
        }
        lines
    }

    /// The file with these times.
    pub fn file(&self, place: &str, times: &[Millis], now: Millis) -> String {
        let title = said::title(&self.meeting.name);
        let event = |at: &Millis| {
            let mut lines = vec![said::ONE_OF_TWO.into()];
            lines.extend(self.on_both_clocks(*at));
            Event {
                at: *at,
                summary: title.clone(),
                description: lines.join("\n"),
            }
        };
        let meeting = Meeting {
            person: &self.meeting.person,
            place,
            clock: &self.me.clock,
            reminder: &title,
            events: times.iter().map(event).collect(),
        };
        meeting.file(now)
    }
}
