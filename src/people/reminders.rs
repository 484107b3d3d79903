//! Whose turn it is. It is computed from the data, at whatever moment it is asked: nothing that was
//! missed is lost, and nothing piles up.

use super::Person;
use crate::activity::Millis;

/// The most people whose turn it is at once.
pub const MOST: usize = 3;

/// Those whose turn it is, the lowest flame first, at most [`MOST`]. Of two as low, who was added
/// earlier comes first.
pub fn due(people: &[Person], now: Millis) -> Vec<&Person> {
    let mut due: Vec<&Person> = Vec::new();
    for person in people.iter().filter(|person| person.is_due(now)) {
        let lowness = person.lowness(now);
        due.insert(
            due.partition_point(|lower| lower.lowness(now) >= lowness),
            person,
        );
        due.truncate(MOST);
    }
    due
}

/// How many they are, for the badge.
pub fn how_many(people: &[Person], now: Millis) -> usize {
    let due = people.iter().filter(|person| person.is_due(now)).count();
    due.min(MOST)
}
