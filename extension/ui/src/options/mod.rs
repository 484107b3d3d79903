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
use crate::pieces::parts::{changing, list, paragraph, when};
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
    let site_acts = SiteActs {
        grant: Callback::new(move |origins| act.run(Act::Grant { origins })),
        take_away: Some(Callback::new(move |offer: view::Offer| {
            announcer.say(words::sites::stopped(&offer.host));
            act.run(Act::TakeAway {
                origins: offer.origins,
            });
        })),
    };
    let inside = move || {
        let sites = sites(move || options.with(|it| it.sites.clone()), site_acts);
        let keeps = said::KEEPS_WHAT.map(|text| paragraph("", text));
        let parts = vec![
            troubles(
                move || options.with(|it| it.troubles.clone()),
                Callback::new(move |()| act.run(Act::DismissTroubles)),
            ),
            part("people", said::PEOPLE, said::PEOPLE_WHY, {
                people::people(options, act, announcer)
            }),
            part("sites", said::SITES, said::SITES_WHY, sites),
            part("nudges", said::NUDGES, said::NUDGES_WHY, {
                changing(move || options.with(|it| nudges::nudges(&it.nudges, act)))
            }),
            part("keeps", said::KEEPS, "", Vec::from(keeps).into_any()),
            changing(move || options.with(|it| set_aside::set_aside(&it.set_aside))),
        ];
        view! { <div class="parts">{parts}</div> }.into_any()
    };
    view! {
        <main class="options">
            <header class="top">
                <p class="brand">{mark()} <span>{words::HEARTH}</span></p>
                <h1>{said::TITLE}</h1>
                {parts()}
            </header>
            {when(move || view.with(Option::is_some), inside)}
            {announcer.region()}
        </main>
    }
}

/// One part of the page; `why` is left out where it is empty.
fn part(id: &'static str, name: &'static str, why: &'static str, inside: AnyView) -> AnyView {
    let why = (!why.is_empty()).then(|| paragraph("why", why));
    view! {
        <section id=id aria-label=name>
            <h2>{name}</h2>
            {why}
            {inside}
        </section>
    }
    .into_any()
}

/// The way to each part of the page.
fn parts() -> AnyView {
    let links = [
        ("#people", said::PEOPLE),
        ("#sites", said::SITES),
        ("#nudges", said::NUDGES),
        ("#keeps", said::KEEPS),
    ]
    .map(|(to, name)| view! { <a href=to>{name}</a> }.into_any());
    view! { <nav aria-label=said::PARTS>{list("", Vec::from(links))}</nav> }.into_any()
}
