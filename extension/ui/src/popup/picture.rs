//! The geometry of the week's picture: seven slim bars, talk growing up, links hanging down.
//!
//! Both sides have one scale. The line between them lies where both fit, so that a week of links
//! has the room that its talk leaves.

use hearth::view::Day;

/// The picture's width, in its own units.
pub const WIDTH: u32 = 328;
/// The picture's height, weekday names included.
pub const HEIGHT: u32 = 124;
/// Where the weekday names stand.
pub const NAMES: f64 = 117.0;
/// How wide a bar is.
pub const BAR: f64 = 12.0;

/// Where the highest bar of talk may end: a number fits above it.
const TOP: f64 = 18.0;
/// Where the longest bar of links may end: a number and the names fit below it.
const BOTTOM: f64 = 86.0;
/// The distance between the line and a bar's foot.
const GAP: f64 = 2.5;
/// One act is seen, however many another day has.
const SHORTEST: f64 = 4.0;
/// How long one act is at most: a single link does not fill the picture.
const LONGEST_ONE: f64 = 14.0;
/// The distance between a bar's end and the number above it.
const NUMBER_ABOVE: f64 = 4.5;
/// The same, below: the height of a digit on top.
const NUMBER_BELOW: f64 = 12.5;

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The height of the line between talk and links.
    pub line: f64,
    /// How wide a day's column is.
    pub column_width: f64,
    /// A column for each day, the oldest first.
    pub columns: Vec<Column>,
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

impl Picture {
    /// The picture of a week, or of however many days there are.
    pub fn of(week: &[Day]) -> Self {
        let peak = |count: fn(&Day) -> u32| week.iter().map(count).max().unwrap_or(0);
        let talking = f64::from(peak(|day| day.counts.talking)).max(1.0);
        let linking = f64::from(peak(|day| day.counts.linking)).max(1.0);
        let room = BOTTOM - TOP - 2.0 * GAP;
        let one = (room / (talking + linking)).min(LONGEST_ONE);
        // What is left over where all days are calm is shared by both sides.
        let spare = room - one * (talking + linking);
        let highest = one * talking + spare / 2.0;
        let line = TOP + GAP + highest.clamp(SHORTEST, room - SHORTEST);
        let column_width = f64::from(WIDTH) / columns_in(week);
        let columns = (0_u32..)
            .zip(week)
            .map(|(place, day)| Column {
                middle: column_width * (f64::from(place) + 0.5),
                talking: length(day.counts.talking, one).map(|length| {
                    let top = line - GAP - length;
                    Bar {
                        top,
                        length,
                        number_at: top - NUMBER_ABOVE,
                        count: day.counts.talking,
                    }
                }),
                linking: length(day.counts.linking, one).map(|length| {
                    let top = line + GAP;
                    let number_at = top + length + NUMBER_BELOW;
                    Bar {
                        top,
                        length,
                        number_at,
                        count: day.counts.linking,
                    }
                }),
                today: f64::from(place) + 1.0 >= columns_in(week),
            })
            .collect();
        Picture {
            line,
            column_width,
            columns,
        }
    }
}

fn columns_in(week: &[Day]) -> f64 {
    f64::from(u32::try_from(week.len().max(1)).unwrap_or(u32::MAX))
}

fn length(count: u32, one: f64) -> Option<f64> {
    (count > 0).then(|| (one * f64::from(count)).max(SHORTEST))
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
    fn talk_and_links_have_one_scale() {
        let room = BOTTOM - TOP - 2.0 * GAP;
        let cases = [
            // (talk, links, the length of one act)
            ((1, 1), LONGEST_ONE),
            ((2, 2), LONGEST_ONE),
            ((3, 7), room / 10.0),
            ((9, 1), room / 10.0),
        ];
        for ((talking, linking), one) in cases {
            let picture = Picture::of(&[day(talking, linking)]);
            let (up, down) = (picture.columns[0].talking, picture.columns[0].linking);
            assert!(
                close(up.unwrap().length, one * f64::from(talking)),
                "{talking} of talk"
            );
            assert!(
                close(down.unwrap().length, one * f64::from(linking)),
                "{linking} links"
            );
        }
    }

    #[test]
    fn one_act_is_seen_beside_a_thousand() {
        let picture = Picture::of(&[day(0, 1000), day(1, 1)]);
        let (up, down) = (picture.columns[1].talking, picture.columns[1].linking);
        assert!(close(up.unwrap().length, SHORTEST) && close(down.unwrap().length, SHORTEST));
        assert_eq!(picture.columns[0].talking, None);
    }

    #[test]
    fn everything_stays_inside_above_the_names() {
        let weeks = [
            vec![day(60, 60); 7],
            vec![day(1, 5000); 7],
            vec![day(5000, 1); 7],
            vec![day(1, 1)],
            vec![],
        ];
        for week in weeks {
            let Picture { line, columns, .. } = Picture::of(&week);
            assert!((TOP..=BOTTOM).contains(&line));
            for column in columns {
                let (up, down) = (column.talking.unwrap(), column.linking.unwrap());
                assert!(
                    up.number_at >= 9.0,
                    "the number above is cut: {}",
                    up.number_at
                );
                assert!(
                    down.number_at <= NAMES - 10.0,
                    "it meets the names: {}",
                    down.number_at
                );
                assert!(close(up.top + up.length, line - GAP) && close(down.top, line + GAP));
                assert!(column.middle - BAR / 2.0 >= 0.0);
                assert!(column.middle + BAR / 2.0 <= f64::from(WIDTH));
            }
        }
    }

    #[test]
    fn a_week_without_anything_has_its_line_in_the_middle() {
        let picture = Picture::of(&vec![day(0, 0); 7]);
        assert!(close(picture.line, f64::midpoint(TOP, BOTTOM)));
        assert!(
            picture
                .columns
                .iter()
                .all(|it| it.talking.is_none() && it.linking.is_none())
        );
    }

    #[test]
    fn only_the_last_day_is_today() {
        let picture = Picture::of(&vec![day(1, 1); 7]);
        let today: Vec<bool> = picture.columns.iter().map(|it| it.today).collect();
        assert_eq!(today, [false, false, false, false, false, false, true]);
    }
}
