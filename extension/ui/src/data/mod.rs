//! The page of the data: taking it along, bringing it back, letting go of it, and everything that
//! Hearth keeps.

mod copies;
mod kept;
mod set_aside;

use hearth::kept::Group;
use hearth::view;
use leptos::prelude::*;
use web_sys::File;

use crate::Answer;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{block, element};
use crate::pieces::navigation::{navigation, part};
use crate::pieces::parts::{changing, when};
use crate::pieces::troubles::troubles;
use crate::words::{data as said, options};

/// What the user can do here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Save everything as a file.
    Save(Answer),
    /// Read such a file in the place of everything.
    ReadBack(File, Answer),
    /// A snapshot in the place of everything.
    Restore {
        /// Its name.
        snapshot: String,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Forget everything, and give the sites back.
    Erase(Answer),
    /// Begin to count on these match patterns. Comes within the click itself.
    Grant {
        /// The match patterns to ask for.
        origins: Vec<String>,
    },
    /// The sites of a file that was read back are not wanted.
    WantNoSites,
    /// The troubles were read.
    DismissTroubles,
}

/// The page of the data. While `view` is `None` only its heading is there.
#[component]
pub fn Data(
    /// The copies, and what could not be read.
    view: Signal<Option<view::Data>>,
    /// Everything in storage.
    kept: Signal<Vec<Group>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let announcer = Announcer::new();
    let data = Memo::new(move |_| view.get().unwrap_or_default());
    let inside = move || {
        let dismiss = Callback::new(move |()| act.run(Act::DismissTroubles));
        let troubles = troubles(move || data.with(|it| it.troubles.clone()), dismiss);
        let copies = copies::copies(data, act, announcer);
        let set_aside = changing(move || data.with(|it| set_aside::set_aside(&it.set_aside)));
        block(
            "parts",
            vec![
                troubles,
                part("data", options::DATA, Some(said::WHY), copies),
                part("keeps", options::KEEPS, None, kept::kept(kept)),
                set_aside,
            ],
        )
    };
    element("main").class("options").holding(vec![
        navigation("data.html"),
        when(move || view.with(Option::is_some), inside),
        announcer.region(),
    ])
}
