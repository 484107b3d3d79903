//! The popup: how the week looks, whose turn it is, what was seen last.

mod balance;
mod beside;
mod birthdays;
mod blind;
mod here;
mod last;
mod offer;
mod people;
mod picture;
mod quiet;

use hearth::activity::Kind;
use hearth::clock::Date;
use hearth::people::Channel;
use hearth::view;
use leptos::prelude::*;

use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, element};
use crate::pieces::parts::{changing, when};
use crate::pieces::troubles::troubles;
use crate::speaking::{Logged, Spoken};
use crate::words::HEARTH;
use crate::{Answer, Quiet};

pub use balance::NextStep;

/// What the user can do here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Begin to count on the page's site. Comes within the click itself, because the browser can
    /// be asked at no other time.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// A talk with somebody that Hearth did not see.
    SaidHello {
        /// Their id.
        person: String,
    },
    /// It was none; only ever about the one just said.
    UnsayHello {
        /// Their id.
        person: String,
    },
    /// A conversation with somebody.
    Spoke {
        /// What is known of it.
        said: Spoken,
        /// Hears under which id it is kept.
        logged: Logged,
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
    /// To a meeting with somebody.
    Meet {
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
    /// The tie with somebody rests, until it is woken among the people.
    Rest {
        /// Their id.
        person: String,
    },
    /// An activity was of another kind.
    Correct {
        /// Its id.
        activity: String,
        /// The right kind.
        kind: Kind,
    },
    /// An activity was none.
    Remove {
        /// Its id.
        activity: String,
    },
    /// It was one after all; only ever about the one just removed.
    UndoRemove {
        /// Its id.
        activity: String,
    },
    /// No nudges for a while.
    Snooze(Quiet),
    /// Nudges again.
    Unsnooze,
    /// No nudges on this host.
    QuietHere {
        /// The page's host.
        host: String,
    },
    /// Nudges on this host again.
    UnquietHere {
        /// The page's host.
        host: String,
    },
    /// Who is in which circle: heard before somebody is put into one.
    AskCircles(Callback<Result<Vec<view::PersonRow>, hearth::Error>>),
    /// Onto the list: whom the page is about.
    KeepFlame {
        /// How they are to be.
        wish: PersonWish,
        /// Hears what became of it.
        answer: Answer,
    },
    /// To the page of the flames.
    OpenFlames,
    /// To the options page.
    OpenOptions,
    /// To the welcome page, where people are named.
    OpenWelcome,
    /// The troubles were read.
    DismissTroubles,
}

/// When somebody's turn comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// Tomorrow.
    Tomorrow,
    /// Next Saturday.
    Weekend,
    /// Next Monday.
    NextWeek,
    /// In four weeks.
    Month,
    /// On this day.
    On(Date),
}

/// The popup. While `view` is `None` it is blank, so that nothing jumps when the state comes.
#[component]
pub fn Popup(
    /// What to show.
    view: Signal<Option<view::Popup>>,
    /// What the user does.
    act: Callback<Act>,
    /// The element that it is: all of a page, or a part of somebody else's.
    #[prop(default = "main")]
    element_name: &'static str,
    /// Hearth's version, for reports.
    #[prop(default = String::new)]
    version: fn() -> String,
) -> impl IntoView {
    let announcer = Announcer::new();
    let popup = Memo::new(move |_| view.get().unwrap_or_default());
    let week = move || {
        all(vec![
            changing(move || popup.with(|it| here::invitation(it, act))),
            offer::offer(popup, act, announcer),
            blind::blind(popup, version, announcer),
            changing(move || popup.with(balance::balance)),
            people::people(popup, act, announcer),
            birthdays::birthdays(popup),
            last::last(popup, act, announcer),
        ])
    };
    let inside = move || {
        all(vec![
            changing(move || popup.with(|it| here::header(it, act))),
            troubles(
                move || popup.with(|it| it.troubles.clone()),
                Callback::new(move |()| act.run(Act::DismissTroubles)),
            ),
            when(move || popup.with(view::Popup::is_known), week),
            // The week is the popup's heading; where there is none, the name is.
            when(
                move || !popup.with(view::Popup::is_known),
                || element("h1").class("unseen").saying(HEARTH),
            ),
            quiet::footer(popup, act),
        ])
    };
    element(element_name).class("popup").holding(vec![
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
