//! The port to time zones, with the yardstick behind it: a library and its database.

#![allow(dead_code)] // Each test takes what it needs.

use hearth::activity::Millis;
use hearth::meeting::{Proposal, Side, propose};
use hearth::zones::Zones;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The zones that a library knows.
pub struct Library;

impl Zones for Library {
    fn offset_minutes(&self, zone: &str, at: Millis) -> Option<i32> {
        let zone = TimeZone::get(zone).ok()?;
        Some(zone.to_offset(timestamp(at)).seconds() / 60)
    }
}

/// A moment, as the library has it.
pub fn timestamp(at: Millis) -> Timestamp {
    Timestamp::from_millisecond(at).expect("a moment")
}

/// When the clock of a zone shows this, such as `2026-03-12T17:00`.
pub fn at(zone: &str, shown: &str) -> Millis {
    let zone = TimeZone::get(zone).expect("a zone");
    let shown: DateTime = shown.parse().expect("a date and a time");
    let moment = zone.to_ambiguous_timestamp(shown).compatible();
    moment.expect("a moment").as_millisecond()
}

/// What the clock of a zone shows, such as `2026-03-12T17:00`.
pub fn shown(zone: &str, at: Millis) -> String {
    let zone = TimeZone::get(zone).expect("a zone");
    let mut shown = zone.to_datetime(timestamp(at)).to_string();
    shown.truncate("2026-03-12T17:00".len());
    shown
}

/// These are the two times that are proposed, as the clocks of both zones show them, and each suits both or
/// neither does.
pub fn these_are_proposed(
    name: &str,
    now: Millis,
    [(mine, me), (theirs, them)]: [(&str, &Side); 2],
    expected: [(&str, &str); 2],
    suits_both: bool,
) {
    let proposed = propose(now, me, them);
    let told: Vec<_> = proposed
        .iter()
        .map(|it| (shown(mine, it.at), shown(theirs, it.at)))
        .collect();
    let expected = expected.map(|(mine, theirs)| (mine.to_owned(), theirs.to_owned()));
    assert_eq!(told, expected, "{name}");
    for proposal in proposed {
        assert_eq!(proposal.suits_both(), suits_both, "{name}");
        assert_eq!(proposal, Proposal::new(proposal.at, me, them), "{name}");
    }
}
