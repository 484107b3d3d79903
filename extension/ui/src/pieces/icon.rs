//! The icon set. Every shape is drawn on 24 by 24 units and coloured by the style sheet.

use hearth::people::Warmth;
use leptos::prelude::*;

use super::element::{element, shape};
use crate::words::{self, Message};

/// The tall flame.
const FLAME: &str = "M12.4 1.8c.5 3 2.1 4.7 3.7 6.6 1.7 2 3.1 4 3.1 6.8 0 4-3.2 7-7.2 7s-7.2-3-7.2-7c0-2.6 1.2-4.6 2.6-6.2.3 1.6 1 2.7 2 3.3-.1-3.6.5-7.3 3-10.5z";
/// The light in it.
const HEART: &str = "M12.3 12.2c.3 1.6 1.3 2.4 2 3.3.6.8 1 1.5 1 2.5 0 1.9-1.4 3.2-3.3 3.2s-3.3-1.3-3.3-3.2c0-1.3.6-2.1 1.2-2.9.2.8.6 1.3 1.1 1.6 0-1.6.3-3.1 1.3-4.5z";
/// The small flame.
const LOW_FLAME: &str = "M12.3 7.2c.4 2.3 1.7 3.7 2.9 5 1.3 1.4 2.3 2.9 2.3 4.9 0 3.1-2.4 5.1-5.5 5.1s-5.5-2-5.5-5.1c0-2 .9-3.4 2-4.6.2 1.2.8 2 1.5 2.4-.1-2.7.4-5.3 2.3-7.7z";
/// The light in the small flame.
const LOW_HEART: &str = "M12.2 15c.3 1.2 1 1.8 1.5 2.4.5.6.8 1.2.8 1.9 0 1.4-1.1 2.4-2.5 2.4s-2.5-1-2.5-2.4c0-.9.4-1.6.9-2.1.2.6.5.9.9 1.2 0-1.2.1-2.4.9-3.4z";
/// Three coals.
const COALS: &str = "M2.6 20.3c0-2 1.7-3.6 3.9-3.6s3.8 1.6 3.8 3.6c0 .9-.6 1.5-1.5 1.5H4.1c-.9 0-1.5-.6-1.5-1.5zM13.7 20.3c0-2 1.6-3.6 3.8-3.6s3.9 1.6 3.9 3.6c0 .9-.6 1.5-1.5 1.5h-4.7c-.9 0-1.5-.6-1.5-1.5zM8 14.9c0-2.1 1.7-3.7 4-3.7s4 1.6 4 3.7c0 .4-.2.7-.6.8-1.5.5-2.6 1.3-3.4 2.6-.8-1.3-1.9-2.1-3.4-2.6-.4-.1-.6-.4-.6-.8z";
/// The warmth that rises from them.
const GLOW: &str = "M8.8 8.4c-1.2-1.7 1.1-2.8 0-4.8M15.2 8.4c-1.2-1.7 1.1-2.8 0-4.8";

/// The arch of the hearth.
const ARCH: &str = "M2.6 21V11.6a9.4 9.4 0 0 1 18.8 0V21z";
/// The stone that it stands on.
const STONE: &str = "M1.9 19.5h20.2a1.5 1.5 0 0 1 1.5 1.5v.75a1.5 1.5 0 0 1-1.5 1.5H1.9a1.5 1.5 0 0 1-1.5-1.5V21a1.5 1.5 0 0 1 1.5-1.5z";
/// The fire in it.
const FIRE: &str = "M12.4 4.5c.4 2.4 1.7 3.8 3 5.3 1.5 1.6 2.6 3.3 2.6 5.6 0 1.7-.6 3-1.5 4.1h-9c-.9-1.1-1.5-2.4-1.5-4.1 0-2.1.9-3.8 2.1-5.1.2 1.3.7 2.1 1.7 2.6-.2-3 .5-6.2 2.6-8.4z";

/// How a flame burns. Said as well as shown.
pub fn flame(warmth: Warmth) -> AnyView {
    let (class, body, heart) = match warmth {
        Warmth::Burning => ("flame burning", FLAME, HEART),
        Warmth::Low => ("flame low", LOW_FLAME, LOW_HEART),
        Warmth::Embers => ("flame embers", COALS, GLOW),
    };
    drawn(
        class,
        vec![("body", body), ("heart", heart)],
        Some(words::people::warmth(warmth)),
    )
}

/// The fire of a tie that rests: coals under their ash.
pub fn resting() -> AnyView {
    let name = words::flames::RESTS;
    drawn("flame resting", vec![("body", COALS)], Some(name))
}

/// The mark: a flame in its hearth, as on the toolbar.
pub fn mark() -> AnyView {
    drawn(
        "mark",
        vec![("arch", ARCH), ("stone", STONE), ("fire", FIRE)],
        None,
    )
}

/// The mark and the name.
pub fn brand() -> AnyView {
    let name = element("span").saying(words::HEARTH);
    element("p").class("brand").holding(vec![mark(), name])
}

/// The plain strokes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Closes something.
    Close,
    /// It is done.
    Check,
    /// There is more below.
    Down,
    /// Something can be added.
    Plus,
    /// What can be set.
    Sliders,
    /// A page elsewhere.
    Outward,
}

impl Stroke {
    fn path(self) -> &'static str {
        match self {
            Stroke::Close => "M6.5 6.5l11 11M17.5 6.5l-11 11",
            Stroke::Check => "M5 12.8l4.4 4.4L19 7.4",
            Stroke::Down => "M6.5 9.5l5.5 5.5 5.5-5.5",
            Stroke::Plus => "M12 5.5v13M5.5 12h13",
            Stroke::Sliders => {
                "M4 7.5h9M18 7.5h2M4 16.5h2M11 16.5h9M15.5 5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8.5 14a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5"
            }
            Stroke::Outward => "M9 7h8v8M17 7L7.5 16.5",
        }
    }
}

/// A plain stroke, which says nothing that its button does not say.
pub fn stroke(stroke: Stroke) -> AnyView {
    drawn("stroke", vec![("", stroke.path())], None)
}

/// Shapes of these classes, as a picture of this name, or as an ornament without one.
fn drawn(
    class: &'static str,
    shapes: Vec<(&'static str, &'static str)>,
    name: Option<Message>,
) -> AnyView {
    let shapes = shapes.into_iter().map(|(class, path)| {
        let path = shape("path").class(class).with("d", path);
        path.holding(vec![])
    });
    let picture = shape("svg").class(class).with("viewBox", "0 0 24 24");
    let picture = match name {
        Some(name) => picture.with("role", "img").with("aria-label", name),
        None => picture.with("aria-hidden", "true"),
    };
    picture.holding(shapes.collect())
}
