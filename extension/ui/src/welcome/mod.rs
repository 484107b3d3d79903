//! The welcome page: sixty seconds from nothing to the first count.

mod people;
mod sample;

use hearth::view;
use leptos::prelude::*;

use crate::Answer;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, element, list, paragraph, said};
use crate::pieces::icon::{Stroke, brand, stroke};
use crate::pieces::parts::{Button, Look, changing, when};
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{Message, number as shown_number, welcome as words};

/// The page's title.
pub const TITLE: Message = words::TITLE;

/// What the user can do here.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one for each click, and a box would be code for nothing"
)]
pub enum Act {
    /// Begin to count on these match patterns. Comes within the click or submit itself.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// Somebody to keep up with.
    AddPerson {
        /// How they are to be.
        wish: PersonWish,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Off the list again.
    RemovePerson {
        /// Their id.
        person: String,
    },
    /// To the options page.
    OpenOptions,
    /// The troubles were read.
    DismissTroubles,
}

/// The heading of the first step.
const SITES_ID: &str = "sites";
/// The heading of the second step, where the focus goes when a person comes or goes.
const PEOPLE_ID: &str = "people";
/// How many steps the page has.
const STEPS: u32 = 3;

/// The welcome page. While `view` is `None` its steps are not there yet.
#[component]
pub fn Welcome(
    /// What to show.
    view: Signal<Option<view::Welcome>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let welcome = Memo::new(move |_| view.get().unwrap_or_default());
    let offers = move || welcome.with(|it| it.offers.clone());
    let grant = Callback::new(move |origins| act.run(Act::Grant { origins }));
    let steps = move || {
        all(vec![
            step(1, SITES_ID, words::SITES, words::SITES_WHY, {
                sites(
                    offers,
                    SiteActs {
                        grant,
                        take_away: None,
                    },
                )
            }),
            step(2, PEOPLE_ID, words::PEOPLE, words::PEOPLE_WHY, {
                people::people(welcome, act, announcer)
            }),
            step(
                3,
                "sample",
                words::SAMPLE,
                words::SAMPLE_WHY,
                sample::sample(),
            ),
            changing(move || done(&offers(), act)),
        ])
    };
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || welcome.with(|it| it.troubles.clone()), dismiss);
        let steps = when(move || welcome.with(view::Welcome::is_known), steps);
        all(vec![troubles, steps])
    };
    element("main").class("welcome").holding(vec![
        promises(),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}

fn promises() -> AnyView {
    let promises = [
        (words::STAYS, words::STAYS_WHY),
        (words::ASKS, words::ASKS_WHY),
        (words::HANDS_OFF, words::HANDS_OFF_WHY),
    ]
    .map(|(promise, why)| {
        all(vec![
            element("strong").saying(promise),
            element("span").saying(why),
        ])
    });
    element("header").class("hero").holding(vec![
        brand(),
        element("h1").saying(words::MOTTO),
        paragraph("lead", words::LEAD),
        list("promises", Vec::from(promises)),
    ])
}

fn step(number: u32, id: &'static str, name: Message, why: Message, inside: AnyView) -> AnyView {
    let number = element("p").class("step-number").holding(vec![
        element("span")
            .with("aria-hidden", "true")
            .saying(shown_number(number)),
        element("span")
            .class("unseen")
            .saying(words::step(number, STEPS)),
    ]);
    let heading = element("h2")
        .with("id", id)
        .with("tabindex", "-1")
        .saying(name);
    element("section")
        .class("step")
        .with("aria-labelledby", id)
        .holding(vec![number, heading, paragraph("why", why), inside])
}

/// What comes next; a different thing before and after the first site was chosen.
fn done(offers: &[view::Offer], act: Callback<Act>) -> AnyView {
    let granted = offers.iter().filter(|offer| offer.granted).count();
    let (class, next) = match u32::try_from(granted).unwrap_or(u32::MAX) {
        0 => ("done", paragraph("why", words::NOT_YET)),
        granted => ("done ready", ready(granted)),
    };
    let options =
        Button::new(Look::Plain, words::OPTIONS).pressed(move |_| act.run(Act::OpenOptions));
    element("section")
        .class(class)
        .with("aria-labelledby", "done")
        .holding(vec![
            element("h2").with("id", "done").saying(words::DONE),
            element("div").with("role", "status").holding(vec![next]),
            options,
        ])
}

fn ready(granted: u32) -> AnyView {
    let ready = vec![stroke(Stroke::Check), said(words::ready(granted))];
    let next = vec![
        said(words::NEXT_PIN),
        said(words::NEXT_WRITE),
        said(words::NEXT_OPEN),
    ];
    all(vec![
        element("p").class("ready").holding(ready),
        list("next", next),
    ])
}
