//! The welcome page: sixty seconds from nothing to the first count.

mod people;
mod sample;

use hearth::view;
use leptos::prelude::*;

use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::{Stroke, mark, stroke};
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{HEARTH, welcome as words};

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
    let offers = Memo::new(move |_| welcome.with(|it| it.offers.clone()));
    let sentences = Memo::new(move |_| welcome.with(|it| it.troubles.clone()));
    let grant = Callback::new(move |origins| act.run(Act::Grant { origins }));
    view! {
        <main class="welcome">
            {promises()}
            <Show when=move || view.with(Option::is_some)>
                {troubles(sentences, move || act.run(Act::DismissTroubles))}
                <section class="step" aria-labelledby="sites">
                    {heading(1, "sites", words::SITES)}
                    <p class="why">{words::SITES_WHY}</p>
                    {sites(offers, SiteActs { grant, take_away: None })}
                </section>
                <section class="step" aria-labelledby="people">
                    {heading(2, "people", words::PEOPLE)}
                    <p class="why">{words::PEOPLE_WHY}</p>
                    {people::people(welcome, act, announcer)}
                </section>
                <section class="step" aria-labelledby="sample">
                    {heading(3, "sample", words::SAMPLE)}
                    <p class="why">{words::SAMPLE_WHY}</p>
                    {sample::sample()}
                </section>
                {done(offers, act)}
            </Show>
            {announcer.region()}
        </main>
    }
}

fn promises() -> impl IntoView {
    view! {
        <header class="hero">
            <p class="brand">{mark()} <span>{HEARTH}</span></p>
            <h1>{words::MOTTO}</h1>
            <p class="lead">{words::LEAD}</p>
            <ul class="promises">
                {words::PROMISES.map(|(promise, why)| view! {
                    <li>
                        <strong>{promise}</strong>
                        <span>{why}</span>
                    </li>
                })}
            </ul>
        </header>
    }
}

fn heading(number: u32, id: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <p class="step-number">
            <span aria-hidden="true">{number}</span>
            <span class="unseen">{words::step(number, STEPS)}</span>
        </p>
        <h2 id=id tabindex="-1">{text}</h2>
    }
}

/// What comes next; a different thing before and after the first site was chosen.
fn done(offers: Memo<Vec<view::Offer>>, act: Callback<Act>) -> impl IntoView {
    let granted = Memo::new(move |_| {
        let count = offers.with(|list| list.iter().filter(|offer| offer.granted).count());
        u32::try_from(count).unwrap_or(u32::MAX)
    });
    let ready = move || {
        view! {
            <p class="ready" role="status">{stroke(Stroke::Check)} {move || words::ready(granted.get())}</p>
            <ul class="next">{words::NEXT.map(|step| view! { <li>{step}</li> })}</ul>
        }
    };
    view! {
        <section class="done" class:ready=move || { granted.get() > 0 } aria-labelledby="done">
            <h2 id="done">{words::DONE}</h2>
            <Show
                when=move || { granted.get() > 0 }
                fallback=|| view! { <p class="why">{words::NOT_YET}</p> }
            >
                {ready()}
            </Show>
            <button type="button" class="button plain" on:click=move |_| act.run(Act::OpenOptions)>
                {words::OPTIONS}
            </button>
        </section>
    }
}
