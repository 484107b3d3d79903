//! Everybody's flame, circle by circle, each with a strip of the last months.

use hearth::people::Circle;
use hearth::view::{Flame, Flames};
use leptos::prelude::*;

use super::picture::{self, Block, MONTH, STRIP_HEIGHT};
use crate::pieces::element::{all, block, element, list, named, said, shape, span};
use crate::pieces::icon::{flame, resting};
use crate::pieces::parts::nothing;
use crate::words::{flames as words, people};

/// The circles with their flames; one that is empty is not shown.
pub fn garden(page: &Flames) -> AnyView {
    let in_one = |circle: Circle| {
        let inside = page.people.iter().filter(|one| one.circle == circle);
        let flames: Vec<_> = inside.map(one).collect();
        if flames.is_empty() {
            return nothing();
        }
        let fullness = people::fullness(flames.len(), circle.cap());
        let heading = vec![said(people::circle(circle)), span("hint", fullness)];
        let class = match circle {
            Circle::Five => "garden near",
            Circle::Fifteen => "garden",
            Circle::Fifty => "garden far",
        };
        block(
            "circle",
            vec![element("h3").holding(heading), list(class, flames)],
        )
    };
    all(Circle::ALL.map(in_one).into())
}

fn one(of: &Flame) -> AnyView {
    let talks = of.months.iter().map(|month| month.talks);
    let talks = talks.fold(0, u32::saturating_add);
    let name = element("strong").holding(vec![named(of.name.clone())]);
    let drawn = if of.rests {
        resting()
    } else {
        flame(of.warmth)
    };
    all(vec![
        block("fire", vec![drawn]),
        name,
        element("span")
            .class("since")
            .saying(words::last_talk(of.last)),
        strip(&picture::strip(&of.months), words::strip(talks)),
    ])
}

fn strip(months: &[Block], name: String) -> AnyView {
    let width = MONTH * i32::try_from(months.len()).unwrap_or_default();
    shape("svg")
        .class("strip")
        .with("viewBox", format!("0 0 {width} {STRIP_HEIGHT}"))
        .with("role", "img")
        .with("aria-label", name)
        .holding(months.iter().map(|month| drawn(month, 2)).collect())
}

/// A rectangle with round corners.
pub fn drawn(one: &Block, round: i32) -> AnyView {
    let sides = [
        ("x", one.x),
        ("y", one.y),
        ("width", one.width),
        ("height", one.height),
        ("rx", round.min(one.height / 2)),
    ];
    let mut rectangle = shape("rect").class(one.class);
    for (name, value) in sides {
        rectangle = rectangle.with(name, value.to_string());
    }
    rectangle.holding(vec![])
}

/// What the colours of the strips mean.
pub fn legend() -> AnyView {
    let sort = |class, name| element("span").class(class).saying(name);
    element("p").class("legend").holding(vec![
        sort("written", words::WRITTEN),
        sort("spoken", words::SPOKEN),
        sort("met", words::MET),
    ])
}
