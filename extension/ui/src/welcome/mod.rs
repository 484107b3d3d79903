//! The welcome page: sixty seconds from nothing to the first count.

mod people;
mod sample;

use hearth::view;
use leptos::prelude::*;

use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::{Stroke, mark, stroke};
use crate::pieces::parts::{Button, Look, changing, list, paragraph, when};
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{HEARTH, welcome as words};

pub(crate) use people::site_names;

/// What the user can do here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Begin to count on these match patterns. Comes within the click or submit itself.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// Somebody to keep up with.
    AddPerson(PersonWish),
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
    let inside = move || {
        vec![
            troubles(
                move || welcome.with(|it| it.troubles.clone()),
                Callback::new(move |()| act.run(Act::DismissTroubles)),
            ),
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
        ]
        .into_any()
    };
    view! {
        <main class="welcome">
            {promises()}
            {when(move || view.with(Option::is_some), inside)}
            {announcer.region()}
        </main>
    }
}

fn promises() -> AnyView {
    let promises = words::PROMISES
        .map(|(promise, why)| view! { <strong>{promise}</strong> <span>{why}</span> }.into_any());
    view! {
        <header class="hero">
            <p class="brand">{mark()} <span>{HEARTH}</span></p>
            <h1>{words::MOTTO}</h1>
            {paragraph("lead", words::LEAD)}
            {list("promises", Vec::from(promises))}
        </header>
    }
    .into_any()
}

fn step(
    number: u32,
    id: &'static str,
    name: &'static str,
    why: &'static str,
    inside: AnyView,
) -> AnyView {
    view! {
        <section class="step" aria-labelledby=id>
            <p class="step-number">
                <span aria-hidden="true">{number.to_string()}</span>
                <span class="unseen">{words::step(number, STEPS)}</span>
            </p>
            <h2 id=id tabindex="-1">{name}</h2>
            {paragraph("why", why)}
            {inside}
        </section>
    }
    .into_any()
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
    view! {
        <section class=class aria-labelledby="done">
            <h2 id="done">{words::DONE}</h2>
            <div role="status">{next}</div>
            {options}
        </section>
    }
    .into_any()
}

fn ready(granted: u32) -> AnyView {
    view! {
        <p class="ready">{stroke(Stroke::Check)} {words::ready(granted)}</p>
        {list("next", words::NEXT.map(IntoAny::into_any).into())}
    }
    .into_any()
}
