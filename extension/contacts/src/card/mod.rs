//! Cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350, 6868, 9554).

mod hours;
pub mod line;
mod profile;
mod read;
mod write;

pub use read::{read, said};
pub use write::write;

/// What Hearth alone writes into cards.
mod own {
    /// `5`, `15`, `50`, or `0` beyond them. Every card of Hearth has it.
    pub const CIRCLE: &str = "X-HEARTH-CIRCLE";
    /// Days.
    pub const CADENCE: &str = "X-HEARTH-CADENCE";
    /// Whether the tie rests.
    pub const RESTS: &str = "X-HEARTH-RESTS";
    /// The best hours, `09:00-17:30`.
    pub const HOURS: &str = "X-HEARTH-HOURS";
    /// Where one meets.
    pub const PLACE: &str = "X-HEARTH-PLACE";
    /// The video room.
    pub const VIDEO: &str = "X-HEARTH-VIDEO";
    /// How to send a message.
    pub const MESSAGE: &str = "X-HEARTH-MESSAGE";
    /// The id of a pack, as a parameter of `SOCIALPROFILE`.
    pub const SITE: &str = "X-HEARTH-SITE";
    /// Behind it stand the lines of another program's card.
    pub const KEPT: &str = "X-HEARTH-KEPT";
}

/// Each circle, as a card names it.
const CIRCLES: [(&str, hearth::people::Circle); 4] = [
    ("5", hearth::people::Circle::Five),
    ("15", hearth::people::Circle::Fifteen),
    ("50", hearth::people::Circle::Fifty),
    ("0", hearth::people::Circle::Beyond),
];

pub use hours::{hours, hours_of};

/// The circle that a card or a table names so.
pub fn circle_of(text: &str) -> Option<hearth::people::Circle> {
    let mut circles = CIRCLES.into_iter();
    circles
        .find(|(name, _)| *name == text.trim())
        .map(|(_, circle)| circle)
}

/// As a card and a table name a circle.
pub fn circle(circle: hearth::people::Circle) -> &'static str {
    let mut circles = CIRCLES.into_iter();
    circles
        .find(|(_, known)| *known == circle)
        .map_or("0", |(name, _)| name)
}
