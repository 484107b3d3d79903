//! The page of the flames: how everybody's burns, when there was talk, and whom it reached.

mod garden;
mod picture;
mod shares;
mod table;

use hearth::view;
use leptos::prelude::*;

use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, paragraph};
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::{changing, when};
use crate::pieces::troubles::troubles;
use crate::words::flames as words;

/// The page's name.
pub const TITLE: crate::words::Message = words::TITLE;

/// What the user can do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The troubles were read.
    DismissTroubles,
}

/// The page of the flames. While `view` is `None` only its heading is there.
#[component]
pub fn Flames(
    /// What to show.
    view: Signal<Option<view::Flames>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let page = Memo::new(move |_| view.get().unwrap_or_default());
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || page.with(|it| it.troubles.clone()), dismiss);
        let known = when(
            move || page.with(|it| it.is_known),
            move || {
                let everybody = changing(move || page.with(everybody));
                let went = changing(move || page.with(|it| shares::went(&it.shares)));
                all(vec![
                    part("flames", words::TITLE, Some(words::WHY), everybody),
                    part("shares", words::SHARES, Some(words::SHARES_WHY), went),
                ])
            },
        );
        block("parts", vec![troubles, known])
    };
    element("main").class("options flames-page").holding(vec![
        navigation("flames.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}

fn everybody(page: &view::Flames) -> AnyView {
    if page.people.is_empty() {
        let name_them = element("a")
            .class("button")
            .with("href", "people.html#people")
            .saying(words::NAME_SOMEBODY);
        return all(vec![
            paragraph("calm", words::NOBODY),
            element("p").holding(vec![name_them]),
        ]);
    }
    all(vec![
        garden::garden(page),
        garden::legend(),
        table::of_flames(page),
    ])
}
