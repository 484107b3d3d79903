//! The page of the people.

mod circles;
mod forget;
mod list;
mod merge;
mod sheet;
mod split;

use hearth::people::Handle;
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
    /// As it was before: somebody is on the list after all, two are two again, or one is one.
    Undo {
        /// Of the one who was removed, merged into somebody, or split.
        person: String,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Two are one person.
    MergePeople {
        /// The id of the one who stays.
        into: String,
        /// The id of the other one.
        from: String,
        /// Hears what became of it.
        answer: Answer,
    },
    /// One is two people.
    SplitPerson {
        /// Their id.
        person: String,
        /// The other one's name.
        name: String,
        /// The other one's handles.
        handles: Vec<Handle>,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Every trace of somebody goes, for good.
    ForgetPerson {
        /// Their id.
        person: String,
        /// Hears what became of it.
        answer: Answer,
    },
    /// The troubles were read.
    DismissTroubles,
}

/// The page of the people. While `view` is `None` only its heading is there.
#[component]
pub fn People(
    /// What to show: its people, and the sites that they may be on.
    view: Signal<Option<view::People>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let page = Memo::new(move |_| view.get().unwrap_or_default());
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || page.with(|it| it.troubles.clone()), dismiss);
        let people = when(
            move || page.with(view::People::is_known),
            move || {
                let people = circles::people(page, act, announcer);
                part("people", of_all::PEOPLE, Some(of_all::PEOPLE_WHY), people)
            },
        );
        block("parts", vec![troubles, people])
    };
    element("main").class("options").holding(vec![
        navigation("people.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
