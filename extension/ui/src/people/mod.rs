//! The page of the people.

mod circles;
pub mod suggestions;

use hearth::view;
use leptos::prelude::*;

use crate::Answer;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{block, element};
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::when;
use crate::pieces::troubles::troubles;
use crate::words::options as of_all;

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
    /// The troubles were read.
    DismissTroubles,
}

/// The page of the people. While `view` is `None` only its heading is there.
#[component]
pub fn People(
    /// What to show: its people, and the sites that they may be on.
    view: Signal<Option<view::Options>>,
    /// What the user does.
    act: Callback<Act>,
    /// Whom else the user may want to keep up with.
    #[prop(optional)]
    suggesting: Option<suggestions::Suggesting>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let options = Memo::new(move |_| view.get().unwrap_or_default());
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || options.with(|it| it.troubles.clone()), dismiss);
        let people = when(
            move || options.with(view::Options::is_known),
            move || {
                let people = circles::people(options, act, announcer);
                part("people", of_all::PEOPLE, Some(of_all::PEOPLE_WHY), people)
            },
        );
        let more = suggesting.map(|given| suggestions::suggestions(given, announcer));
        block(
            "parts",
            [troubles, people].into_iter().chain(more).collect(),
        )
    };
    element("main").class("options").holding(vec![
        navigation("people.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
