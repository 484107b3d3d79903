//! The page of the people.

pub mod book;
mod circles;
pub mod meeting;
mod next;
mod plan;
mod waiting;

use hearth::people::Channel;
use hearth::view;
use leptos::prelude::*;

use crate::Answer;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{block, element};
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::when;
use crate::pieces::troubles::troubles;
use crate::popup::Later;
use crate::speaking::{Logged, Spoken};
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
    /// Somebody's turn comes later.
    Later {
        /// Their id.
        person: String,
        /// When.
        until: Later,
    },
    /// The tie with somebody rests, or wakes.
    Rest {
        /// Their id.
        person: String,
        /// Whether it rests.
        rests: bool,
    },
    /// A meeting with somebody: what is it to begin with?
    Meet {
        /// Their id.
        person: String,
        /// Hears it.
        answer: Callback<Result<view::Meeting, hearth::Error>>,
    },
    /// Something with an address book.
    Book(book::Act),
    /// A conversation with somebody.
    Spoke {
        /// What is known of it.
        said: Spoken,
        /// Hears under which id it is kept.
        logged: Logged,
    },
    /// It was none; only ever about the one just logged.
    Unspoke {
        /// The id under which it is kept.
        activity: String,
    },
    /// Not on this rung, for now.
    DeclineRung {
        /// Their id.
        person: String,
        /// The rung.
        channel: Channel,
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
        let books = when(
            move || options.with(view::Options::is_known),
            move || book::part_of_books(act, announcer),
        );
        block("parts", vec![troubles, people, books])
    };
    element("main").class("options").holding(vec![
        navigation("people.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
