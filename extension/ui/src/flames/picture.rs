//! The geometry of the strips and of the bars. Widths are attributes: the page allows no styles of an
//! element's own.

use hearth::people::Channel;
use hearth::view::FlameMonth;

/// The strip's height, in its own units.
pub const STRIP_HEIGHT: i32 = 22;
/// How wide a month is in it.
pub const MONTH: i32 = 11;
/// How wide a month's bar is.
pub const BAR: i32 = 7;
/// The bar's width in units, for a whole of a hundred.
pub const WHOLE: i32 = 600;
/// The bar's height.
pub const THICK: i32 = 26;

/// One talk is seen, however many another month has.
const SHORTEST: i32 = 6;
/// The height of a month without talk: a dot that keeps its place.
const NONE: i32 = 2;
/// So many talks fill a month: more than four a week are no taller.
const MOST: u32 = 16;
/// Between two parts of a bar.
const GAP: i32 = 3;

/// A rectangle and what it is, for the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its class.
    pub class: &'static str,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

/// The class of a rung: written, spoken, met.
pub fn rung(channel: Channel) -> &'static str {
    match channel {
        Channel::Comment | Channel::Mail | Channel::Message => "written",
        Channel::Phone | Channel::Video => "spoken",
        Channel::InPerson => "met",
    }
}

/// A bar for each month, the oldest first.
pub fn strip(months: &[FlameMonth]) -> Vec<Block> {
    let places = 0..i32::try_from(months.len()).unwrap_or(i32::MAX);
    let block = |(place, month): (i32, &FlameMonth)| {
        let talks = i32::try_from(month.talks.min(MOST)).unwrap_or_default();
        let most = i32::try_from(MOST).unwrap_or(1);
        let height = match talks {
            0 => NONE,
            talks => SHORTEST + (STRIP_HEIGHT - SHORTEST) * (talks - 1) / (most - 1),
        };
        Block {
            class: match month.highest.filter(|_| talks > 0) {
                None => "none",
                Some(channel) => rung(channel),
            },
            x: place * MONTH + (MONTH - BAR) / 2,
            y: STRIP_HEIGHT - height,
            width: BAR,
            height,
        }
    };
    places.zip(months).map(block).collect()
}

/// The parts of a bar, one after another. `hundredths` come to a hundred, or are all zero.
pub fn bar(hundredths: [u32; 3]) -> Vec<Block> {
    let mut x = 0;
    let mut blocks = Vec::new();
    for (class, share) in ["five", "fifteen", "others"].into_iter().zip(hundredths) {
        let width = WHOLE * i32::try_from(share.min(100)).unwrap_or_default() / 100;
        let after = x + width;
        if width > 0 {
            let gap = if after < WHOLE { GAP } else { 0 };
            blocks.push(Block {
                class,
                x,
                y: 0,
                width: (width - gap).max(1),
                height: THICK,
            });
        }
        x = after;
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strip_grows_with_talk_and_never_leaves_its_room() {
        let month = |talks, highest| FlameMonth { talks, highest };
        // How many talks, the highest rung; the class and the height.
        let rows = [
            (0, None, "none", NONE),
            (1, Some(Channel::Comment), "written", SHORTEST),
            (1, Some(Channel::Message), "written", SHORTEST),
            (4, Some(Channel::Phone), "spoken", 9),
            (16, Some(Channel::Video), "spoken", STRIP_HEIGHT),
            (u32::MAX, Some(Channel::InPerson), "met", STRIP_HEIGHT),
        ];
        let months: Vec<_> = rows
            .iter()
            .map(|(talks, highest, ..)| month(*talks, *highest))
            .collect();
        for ((place, block), (talks, _, class, height)) in (0..).zip(strip(&months)).zip(rows) {
            assert_eq!((block.class, block.height), (class, height), "{talks}");
            assert_eq!(block.y + block.height, STRIP_HEIGHT);
            assert!(block.x >= place * MONTH && block.x + block.width <= (place + 1) * MONTH);
        }
    }

    /// Hundredths, and the parts of the bar: class, beginning, width.
    type Bar = ([u32; 3], &'static [(&'static str, i32, i32)]);

    #[test]
    fn a_bar_is_filled_by_its_parts() {
        let rows: [Bar; 4] = [
            ([0, 0, 0], &[]),
            ([100, 0, 0], &[("five", 0, WHOLE)]),
            (
                [40, 20, 40],
                &[
                    ("five", 0, 237),
                    ("fifteen", 240, 117),
                    ("others", 360, 240),
                ],
            ),
            ([0, 1, 99], &[("fifteen", 0, 3), ("others", 6, 594)]),
        ];
        for (hundredths, wanted) in rows {
            let found: Vec<_> = bar(hundredths)
                .iter()
                .map(|it| (it.class, it.x, it.width))
                .collect();
            assert_eq!(found, wanted, "{hundredths:?}");
        }
    }
}
