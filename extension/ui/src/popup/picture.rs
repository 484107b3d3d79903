//! The geometry of the week's picture: seven slim bars, talk growing up, links hanging down.
//!
//! Both sides have one scale. The line between them lies where both fit, so that a week of links
//! has the room that its talk leaves.

use hearth::view::Day;

/// The picture's width, in its own units.
pub const WIDTH: i32 = 329;
/// The picture's height, weekday names included.
pub const HEIGHT: i32 = 124;
/// Where the weekday names stand.
pub const NAMES: i32 = 117;
/// How wide a bar is.
pub const BAR: i32 = 12;

/// Where the highest bar of talk may end: a number fits above it.
const TOP: i32 = 18;
/// Where the longest bar of links may end: a number and the names fit below it.
const BOTTOM: i32 = 86;
/// The distance between the line and a bar's foot.
const GAP: i32 = 3;
/// One act is seen, however many another day has.
const SHORTEST: i32 = 4;
/// How long one act is at most: a single link does not fill the picture.
const LONGEST_ONE: i32 = 14;
/// The distance between a bar's end and the number above it.
const NUMBER_ABOVE: i32 = 5;
/// The same, below: the height of a digit on top.
const NUMBER_BELOW: i32 = 13;

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The height of the line between talk and links.
    pub line: i32,
    /// How wide a day's column is.
    pub column_width: i32,
    /// A column for each day, the oldest first.
    pub columns: Vec<Column>,
}

/// One day of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// The middle of the column.
    pub middle: i32,
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
    pub top: i32,
    /// How long it is.
    pub length: i32,
    /// Where the base line of its number lies.
    pub number_at: i32,
    /// How many acts it stands for; at least one.
    pub count: u32,
}

impl Picture {
    /// The picture of a week, or of however many days there are.
    pub fn of(week: &[Day]) -> Self {
        let scale = Scale::of(week);
        let line = scale.line();
        let days = i32::try_from(week.len()).unwrap_or(i32::MAX);
        let column_width = WIDTH / days.max(1);
        let columns = (0..days)
            .zip(week)
            .map(|(place, day)| Column {
                middle: column_width * place + column_width / 2,
                talking: scale.length(day.counts.talking).map(|length| {
                    let top = line - GAP - length;
                    Bar {
                        top,
                        length,
                        number_at: top - NUMBER_ABOVE,
                        count: day.counts.talking,
                    }
                }),
                linking: scale.length(day.counts.linking).map(|length| {
                    let top = line + GAP;
                    let number_at = top + length + NUMBER_BELOW;
                    Bar {
                        top,
                        length,
                        number_at,
                        count: day.counts.linking,
                    }
                }),
                today: place + 1 == days,
            })
            .collect();
        Picture {
            line,
            column_width,
            columns,
        }
    }

    /// As SVG, with a name under every column, and a title and a description for those who do not
    /// see it. The shapes have classes, their colours are the style sheet's.
    pub fn svg(&self, names: &[String], title: &str, description: &str) -> String {
        let columns: String = self
            .columns
            .iter()
            .zip(names)
            .map(|(column, name)| self.column(*column, name))
            .collect();
        let (title, description) = (escaped(title), escaped(description));
        let (line, end) = (self.line, WIDTH - 2);
        format!(
            "<svg class=\"week\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
             aria-labelledby=\"week-title week-description\"><title id=\"week-title\">{title}\
             </title><desc id=\"week-description\">{description}</desc>{columns}<path \
             class=\"line\" d=\"M2 {line}H{end}\"/></svg>"
        )
    }

    fn column(&self, column: Column, name: &str) -> String {
        let Column {
            middle,
            talking,
            linking,
            today,
        } = column;
        let name = escaped(name);
        let width = self.column_width - 4;
        let start = middle - width / 2;
        let (class, backdrop) = if today {
            let backdrop = format!(
                "<rect class=\"backdrop\" x=\"{start}\" y=\"0\" width=\"{width}\" \
                 height=\"{HEIGHT}\" rx=\"12\"/>"
            );
            ("day today", backdrop)
        } else {
            ("day", String::new())
        };
        let bar = |side, bar: Option<Bar>| bar.map(|bar| bar.svg(side, middle)).unwrap_or_default();
        let (talking, linking) = (bar("talking", talking), bar("linking", linking));
        format!(
            "<g class=\"{class}\">{backdrop}{talking}{linking}<text x=\"{middle}\" \
             y=\"{NAMES}\">{name}</text></g>"
        )
    }
}

impl Bar {
    fn svg(self, side: &str, middle: i32) -> String {
        let Bar {
            top,
            length,
            number_at,
            count,
        } = self;
        let start = middle - BAR / 2;
        let round = (BAR / 2).min(length / 2);
        format!(
            "<rect class=\"{side}\" x=\"{start}\" y=\"{top}\" width=\"{BAR}\" \
             height=\"{length}\" rx=\"{round}\"/><text x=\"{middle}\" y=\"{number_at}\">\
             {count}</text>"
        )
    }
}

/// How many units an act is long, as a fraction so that everything stays a whole number.
#[derive(Clone, Copy)]
struct Scale {
    /// The most talk of a day; at least one.
    talking: i64,
    /// The most links of a day; at least one.
    linking: i64,
    /// The units that both share.
    room: i64,
}

impl Scale {
    fn of(week: &[Day]) -> Self {
        let most = |count: fn(&Day) -> u32| week.iter().map(count).max().unwrap_or(0).max(1).into();
        let talking: i64 = most(|day| day.counts.talking);
        let linking: i64 = most(|day| day.counts.linking);
        let room = i64::from(BOTTOM - TOP - 2 * GAP);
        Scale {
            talking,
            linking,
            room: room.min(i64::from(LONGEST_ONE) * (talking + linking)),
        }
    }

    fn units(self, acts: i64) -> i32 {
        i32::try_from(self.room * acts / (self.talking + self.linking)).unwrap_or(i32::MAX)
    }

    fn length(self, count: u32) -> Option<i32> {
        (count > 0).then(|| self.units(count.into()).max(SHORTEST))
    }

    /// What is left over where all days are calm is shared by both sides.
    fn line(self) -> i32 {
        let room = BOTTOM - TOP - 2 * GAP;
        let used = self.units(self.talking + self.linking);
        let highest = self.units(self.talking) + (room - used) / 2;
        TOP + GAP + highest.clamp(SHORTEST, room - SHORTEST)
    }
}

/// A text that is no markup, whatever stands in it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
