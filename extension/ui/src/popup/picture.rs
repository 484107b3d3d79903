//! The geometry of the week's picture: seven slim bars, talk growing up, links hanging down.
//!
//! Both sides have one scale. The line between them lies where both fit, so that a week of links
//! has the room that its talk leaves.

use hearth::view::Day;

use crate::words::number;

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
/// What stands in the place of a number that nobody knows.
const UNSURE: &str = "?";
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
    /// Where the base line of a question mark lies, where nothing was seen and there may have been
    /// something.
    pub unsure: Option<i32>,
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
                unsure: (day.unsure && day.counts.talking + day.counts.linking == 0)
                    .then_some(line - NUMBER_ABOVE),
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
    pub fn drawn(&self, names: &[String], title: &str, description: &str) -> Shape {
        let says = |tag, id: &str, text: &str| Shape::of(tag).with("id", id).saying(text);
        let mut inside = vec![
            says("title", "week-title", title),
            says("desc", "week-description", description),
        ];
        let columns = self.columns.iter().zip(names);
        inside.extend(columns.map(|(column, name)| self.column(*column, name)));
        let line = format!("M2 {}H{}", self.line, WIDTH - 2);
        inside.push(Shape::of("path").with("class", "line").with("d", line));
        Shape::of("svg")
            .with("class", "week")
            .with("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
            .with("role", "img")
            .with("aria-labelledby", "week-title week-description")
            .holding(inside)
    }

    fn column(&self, column: Column, name: &str) -> Shape {
        let Column {
            middle,
            talking,
            linking,
            today,
            unsure,
        } = column;
        let width = self.column_width - 4;
        let mut inside = Vec::new();
        if today {
            let place = (middle - width / 2, 0, width, HEIGHT);
            inside.push(rectangle("backdrop", place, 12));
        }
        for (side, bar) in [("talking", talking), ("linking", linking)] {
            inside.extend(bar.into_iter().flat_map(|bar| bar.drawn(side, middle)));
        }
        inside.extend(unsure.map(|place| text(middle, place, UNSURE)));
        inside.push(text(middle, NAMES, name));
        let class = if today { "day today" } else { "day" };
        Shape::of("g").with("class", class).holding(inside)
    }
}

impl Bar {
    fn drawn(self, side: &str, middle: i32) -> [Shape; 2] {
        let Bar {
            top,
            length,
            number_at,
            count,
        } = self;
        let place = (middle - BAR / 2, top, BAR, length);
        let bar = rectangle(side, place, (BAR / 2).min(length / 2));
        [bar, text(middle, number_at, &number(count))]
    }
}

fn rectangle(class: &str, (x, y, width, height): (i32, i32, i32, i32), round: i32) -> Shape {
    let sides = [("x", x), ("y", y), ("width", width), ("height", height)];
    let mut shape = Shape::of("rect").with("class", class);
    for (name, value) in sides.into_iter().chain([("rx", round)]) {
        shape = shape.with(name, value.to_string());
    }
    shape
}

fn text(x: i32, y: i32, words: &str) -> Shape {
    let place = Shape::of("text").with("x", x.to_string());
    place.with("y", y.to_string()).saying(words)
}

/// One element of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Its name in SVG.
    pub tag: &'static str,
    /// Names and values.
    pub attributes: Vec<(&'static str, String)>,
    /// The text in it; empty where there is none.
    pub text: String,
    /// The elements in it.
    pub inside: Vec<Shape>,
}

impl Shape {
    fn of(tag: &'static str) -> Self {
        Shape {
            tag,
            attributes: Vec::new(),
            text: String::new(),
            inside: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    fn saying(self, text: &str) -> Self {
        let text = text.to_owned();
        Shape { text, ..self }
    }

    fn holding(self, inside: Vec<Shape>) -> Self {
        Shape { inside, ..self }
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

#[cfg(test)]
mod tests;
