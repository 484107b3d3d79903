//! The options page: people, sites, nudges, and what Hearth keeps.

mod nudges;
mod people;
mod set_aside;

use hearth::nudge::NudgeKind;
use hearth::view;
use leptos::prelude::*;

use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, paragraph};
use crate::pieces::icon::brand;
use crate::pieces::parts::{changing, nothing, when};
use crate::pieces::sites::{SiteActs, sites};
use crate::pieces::troubles::troubles;
use crate::words::{self, options as said};
use crate::{Answer, Quiet};

/// What the user can do here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Somebody to keep up with.
    AddPerson {
        /// How they are to be.
        wish: PersonWish,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Somebody as they are to be from now on.
    ChangePerson {
        /// Their id.
        person: String,
        /// How they are to be.
        wish: PersonWish,
        /// Hears what became of it.
        answer: Answer,
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
            part("keeps", said::KEEPS, "", all(Vec::from(keeps))),
            changing(move || options.with(|it| set_aside::set_aside(&it.set_aside))),
        ];
        block("parts", parts)
    };
    let heading = element("h1").saying(said::TITLE);
    element("main").class("options").holding(vec![
        element("header")
            .class("top")
            .holding(vec![brand(), heading, parts()]),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}

/// One part of the page; `why` is left out where it is empty.
fn part(id: &'static str, name: &'static str, why: &'static str, inside: AnyView) -> AnyView {
    let why = if why.is_empty() {
        nothing()
    } else {
        paragraph("why", why)
    };
    element("section")
        .with("id", id)
        .with("aria-label", name)
        .holding(vec![element("h2").saying(name), why, inside])
}

/// The way to each part of the page.
fn parts() -> AnyView {
    let links = [
        ("#people", said::PEOPLE),
        ("#sites", said::SITES),
        ("#nudges", said::NUDGES),
        ("#keeps", said::KEEPS),
    ]
    .map(|(to, name)| element("a").with("href", to).saying(name));
    element("nav")
        .with("aria-label", said::PARTS)
        .holding(vec![list("", Vec::from(links))])
}
