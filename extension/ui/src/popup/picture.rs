//! The geometry of the week's picture: seven slim bars, talk growing up, links hanging down.

use hearth::view::Day;

/// The picture's width, in its own units.
pub const WIDTH: u32 = 312;
/// The picture's height, weekday names included.
pub const HEIGHT: u32 = 132;
/// The height of the line from which bars grow both ways.
pub const LINE: f64 = 57.0;
/// Where the weekday names stand.
pub const NAMES: f64 = 127.0;
/// How wide a bar is.
pub const BAR: f64 = 12.0;

/// How far the longest bar reaches from its foot.
const REACH: f64 = 38.0;
/// The distance between the line and a bar's foot.
const GAP: f64 = 2.0;
/// One act is seen, however many another day has.
const SHORTEST: f64 = 4.0;
/// Up to this many a day the scale stays: a single link does not fill the picture.
const CALM_PEAK: u32 = 4;
/// The distance between a bar's end and the number beside it.
const NUMBER_ABOVE: f64 = 4.0;
/// The same, below: the height of a digit on top.
const NUMBER_BELOW: f64 = 12.0;

/// One bar, with its number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Its upper edge.
    pub top: f64,
    /// How long it is.
    pub length: f64,
    /// Where the base line of its number lies.
    pub number_at: f64,
    /// How many acts it stands for; at least one.
    pub count: u32,
}

/// One day of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// The middle of the column.
    pub middle: f64,
    /// Talk, where there was any.
    pub talking: Option<Bar>,
    /// Links, where there were any.
    pub linking: Option<Bar>,
    /// Whether it is the last day.
    pub today: bool,
}

/// The width of one day's column.
pub fn column_width(days: usize) -> f64 {
    f64::from(WIDTH) / f64::from(u32::try_from(days.max(1)).unwrap_or(u32::MAX))
}

/// The columns of a week, or of however many days there are, the oldest first.
pub fn columns(week: &[Day]) -> Vec<Column> {
    let peak = week
        .iter()
        .map(|day| day.counts.linking.max(day.counts.talking))
        .fold(CALM_PEAK, u32::max);
    let width = column_width(week.len());
    (0_u32..)
        .zip(week)
        .map(|(place, day)| Column {
            middle: width * (f64::from(place) + 0.5),
            talking: length(day.counts.talking, peak).map(|length| {
                let top = LINE - GAP - length;
                Bar {
                    top,
                    length,
                    number_at: top - NUMBER_ABOVE,
                    count: day.counts.talking,
                }
            }),
            linking: length(day.counts.linking, peak).map(|length| {
                let top = LINE + GAP;
                let number_at = top + length + NUMBER_BELOW;
                Bar {
                    top,
                    length,
                    number_at,
                    count: day.counts.linking,
                }
            }),
            today: place as usize + 1 == week.len(),
        })
        .collect()
}

fn length(count: u32, peak: u32) -> Option<f64> {
    let share = f64::from(count) / f64::from(peak);
    (count > 0).then(|| (REACH * share).max(SHORTEST))
}

#[cfg(test)]
mod tests {
    use hearth::activity::Counts;

    use super::*;

    fn day(talking: u32, linking: u32) -> Day {
        Day {
            counts: Counts {
                linking,
                talking,
                saying: 9,
            },
            ..Day::default()
        }
    }

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_highest_day() {
        let cases = [
            // (the day, the highest day, the length)
            (0, 9, None),
            (9, 9, Some(REACH)),
            (3, 9, Some(REACH / 3.0)),
            (1, 1, Some(REACH / 4.0)),
            (4, 4, Some(REACH)),
            (1, 1000, Some(SHORTEST)),
        ];
        for (count, highest, expected) in cases {
            let columns = columns(&[day(0, highest), day(count, 0)]);
            let found = columns[1].talking.as_ref().map(|bar| bar.length);
            let same = match (found, expected) {
                (Some(found), Some(expected)) => close(found, expected),
                (None, None) => true,
                _ => false,
            };
            assert!(
                same,
                "{count} beside {highest}: {found:?}, not {expected:?}"
            );
        }
    }

    #[test]
    fn everything_stays_inside_above_the_names() {
        let weeks = [
            vec![day(60, 60); 7],
            vec![day(1, 5000); 7],
            vec![day(1, 1)],
            vec![],
        ];
        for week in weeks {
            for column in columns(&week) {
                let (up, down) = (column.talking.unwrap(), column.linking.unwrap());
                assert!(
                    up.number_at >= 9.0,
                    "the number above is cut: {}",
                    up.number_at
                );
                assert!(
                    down.number_at <= NAMES - 10.0,
                    "the number below meets the names"
                );
                assert!(close(up.top + up.length, LINE - GAP) && close(down.top, LINE + GAP));
                assert!(column.middle - BAR / 2.0 >= 0.0);
                assert!(column.middle + BAR / 2.0 <= f64::from(WIDTH));
            }
        }
    }

    #[test]
    fn only_the_last_day_is_today() {
        let today: Vec<bool> = columns(&vec![day(1, 1); 7])
            .iter()
            .map(|it| it.today)
            .collect();
        assert_eq!(today, [false, false, false, false, false, false, true]);
    }
}
