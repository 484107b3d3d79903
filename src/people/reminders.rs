//! Whose turn it is. It is computed from the data, at whatever moment it is asked: nothing that was
//! missed is lost, and nothing piles up.

use super::turns::{Turn, Turns};
use crate::activity::Millis;

/// The most people whose turn it is at once.
pub const MOST: usize = 3;

/// Those whose turn it is, the lowest flame first, at most [`MOST`]. Of two as low, who was added
/// earlier comes first.
pub fn due<'a>(turns: &[Turn<'a>], now: Millis) -> Vec<Turn<'a>> {
    let mut due: Vec<Turn<'a>> = Vec::new();
    for turn in turns.iter().filter(|turn| turn.flame.is_due(now)) {
        let lowness = turn.flame.lowness(now);
        due.insert(
            due.partition_point(|lower| lower.flame.lowness(now) >= lowness),
            *turn,
        );
        due.truncate(MOST);
    }
    due
}

/// How many they are, for the badge.
pub fn how_many(turns: &Turns, now: Millis) -> usize {
    let due = turns.iter().filter(|turn| turn.flame.is_due(now));
    due.take(MOST).count()
}
