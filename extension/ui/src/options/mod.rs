//! The options page: people, sites, nudges, and what Hearth keeps.

mod nudges;
mod people;
mod set_aside;

use hearth::nudge::NudgeKind;
use hearth::view;
use leptos::prelude::*;

use crate::Quiet;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::mark;
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{self, options as said};

/// What the user can do here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Somebody to keep up with.
    AddPerson(PersonWish),
    /// Somebody as they are to be from now on.
    ChangePerson {
        /// Their id.
        person: String,
        /// How they are to be.
        wish: PersonWish,
    },
    /// Off the list.
    RemovePerson {
        /// Their id.
        person: String,
    },
    /// On the list after all; only ever about the one just removed.
    UndoRemovePerson {
        /// Their id.
        person: String,
    },
    /// Begin to count on these match patterns. Comes within the click or submit itself.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// No longer count on these.
    TakeAway {
        /// The match patterns to give back.
        origins: Vec<String>,
    },
    /// All nudges on or off.
    SetNudges {
        /// Whether there are any.
        on: bool,
    },
    /// No nudges for a while.
    Snooze(Quiet),
    /// Nudges again.
    Unsnooze,
    /// A kind that was never to come may come again.
    AllowKind(NudgeKind),
    /// A host without nudges may have them again.
    AllowHost {
        /// The host.
        host: String,
    },
    /// The troubles were read.
    DismissTroubles,
}

/// The options page. While `view` is `None` only its heading is there.
#[component]
pub fn Options(
    /// What to show.
    view: Signal<Option<view::Options>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let options = Memo::new(move |_| view.get().unwrap_or_default());
    let offers = Memo::new(move |_| options.with(|it| it.sites.clone()));
    let sentences = Memo::new(move |_| options.with(|it| it.troubles.clone()));
    let site_acts = SiteActs {
        grant: Callback::new(move |origins| act.run(Act::Grant { origins })),
        take_away: Some(Callback::new(move |offer: view::Offer| {
            announcer.say(words::sites::stopped(&offer.host));
            act.run(Act::TakeAway {
                origins: offer.origins,
            });
        })),
    };
    view! {
        <main class="options">
            <header class="top">
                <p class="brand">{mark()} <span>{words::HEARTH}</span></p>
                <h1>{said::TITLE}</h1>
                {parts()}
            </header>
            <Show when=move || view.with(Option::is_some)>
                <div class="parts">
                    {troubles(sentences, move || act.run(Act::DismissTroubles))}
                    <section id="people" aria-labelledby="people-name">
                        <h2 id="people-name">{said::PEOPLE}</h2>
                        <p class="why">{said::PEOPLE_WHY}</p>
                        {people::people(options, act, announcer)}
                    </section>
                    <section id="sites" aria-labelledby="sites-name">
                        <h2 id="sites-name">{said::SITES}</h2>
                        <p class="why">{said::SITES_WHY}</p>
                        {sites(offers, site_acts)}
                    </section>
                    <section id="nudges" aria-labelledby="nudges-name">
                        <h2 id="nudges-name">{said::NUDGES}</h2>
                        <p class="why">{said::NUDGES_WHY}</p>
                        {nudges::nudges(options, act)}
                    </section>
                    <section id="keeps" aria-labelledby="keeps-name">
                        <h2 id="keeps-name">{said::KEEPS}</h2>
                        {said::KEEPS_WHAT.map(|paragraph| view! { <p>{paragraph}</p> })}
                    </section>
                    {set_aside::set_aside(options)}
                </div>
            </Show>
            {announcer.region()}
        </main>
    }
}

/// The way to each part of the page.
fn parts() -> impl IntoView {
    let link = |(to, name)| view! { <li><a href=to>{name}</a></li> };
    view! {
        <nav aria-label=said::PARTS>
            <ul>
                {[
                    ("#people", said::PEOPLE),
                    ("#sites", said::SITES),
                    ("#nudges", said::NUDGES),
                    ("#keeps", said::KEEPS),
                ]
                    .map(link)}
            </ul>
        </nav>
    }
}
