//! The next rung of the ladder with somebody, one click away.

use hearth::people::ladder::{Rung, with_letter};
use hearth::people::openers::Opener;
use leptos::prelude::*;

use super::element::{block, element, named};
use super::icon::{Stroke, stroke};
use super::parts::{Button, Look};
use super::taking_back::{DoOrUndo, TakingBack};
use crate::words::ladder as said;

/// The link, or the button that leads to a meeting; and the way out. `opener` is the body of a letter; `decline` says
/// “not this”, or takes that back.
pub fn rung(
    rung: Rung,
    name: &str,
    opener: Option<&Opener>,
    meet: impl Fn() + 'static,
    taking_back: TakingBack,
    decline: DoOrUndo,
) -> AnyView {
    let Rung { channel, link } = rung;
    let words = said::next(channel, name);
    let step = match link {
        Some(link) => {
            let body = opener.map(said::opener).unwrap_or_default();
            element("a")
                .with("href", with_letter(&link, said::SUBJECT.text(), &body))
                .with("target", "_blank")
                .with("rel", "noreferrer")
                .holding(vec![named(words), stroke(Stroke::Outward)])
        }
        None => Button::new(Look::Plain, words).pressed(move |_| meet()),
    };
    let declined = said::declined(name);
    let not_this = Button::new(Look::Icon(Stroke::Close), said::DECLINE)
        .named(said::decline_for(name))
        .titled(said::DECLINE.into())
        .pressed(move |_| taking_back.act(declined.clone(), decline.clone()));
    block("rung", vec![step, not_this])
}
