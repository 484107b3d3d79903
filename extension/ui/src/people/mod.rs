//! The page of the people.

pub mod book;
mod circles;
mod forget;
mod list;
pub mod meeting;
mod merge;
mod next;
mod plan;
mod sheet;
mod split;
pub mod suggestions;
mod waiting;

use hearth::people::{Channel, Handle};
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
        /// Whether that holds, or is taken back.
        declined: bool,
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
    /// Whom else the user may want to keep up with.
    #[prop(optional)]
    suggesting: Option<suggestions::Suggesting>,
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
        let books = when(
            move || page.with(view::People::is_known),
            move || book::part_of_books(act, announcer),
        );
        let list = Signal::derive(move || {
            let rows =
                |it: &view::People| it.people.iter().map(|sheet| sheet.row.clone()).collect();
            page.with(rows)
        });
        let more = suggesting.map(|given| suggestions::suggestions(given, list, announcer));
        let parts = [troubles, people].into_iter().chain(more);
        block("parts", parts.chain([books]).collect())
    };
    element("main").class("options").holding(vec![
        navigation("people.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
