//! What can be done with somebody besides changing them: below their open form.

use hearth::view::PersonSheet;
use leptos::prelude::*;

use super::list::List;
use super::{forget, merge, split};
use crate::pieces::element::{block, choices};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{Message, common, people as said};

/// What is open there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Nothing,
    Merging,
    Splitting,
    Forgetting,
}

impl Doing {
    fn name(self) -> &'static str {
        match self {
            Doing::Nothing => "nothing",
            Doing::Merging => "merge",
            Doing::Splitting => "split",
            Doing::Forgetting => "forget",
        }
    }
}

/// Where the focus goes when one of them opens.
pub fn landing(person: &str) -> String {
    format!("sheet-{person}")
}

/// The button that leaves it.
pub fn leave(words: Message, back: Callback<()>) -> AnyView {
    Button::new(Look::Plain, words).pressed(move |_| back.run(()))
}

/// The buttons, and what one of them opened.
pub fn sheet(sheet: &PersonSheet, list: List) -> AnyView {
    let doing = RwSignal::new(Doing::Nothing);
    let id = sheet.row.id.clone();
    let button = |words: Message, opens: Doing| {
        let person = id.clone();
        let opened = Signal::derive(move || doing.get() == opens);
        Button::new(Look::Small, words)
            .with_id(format!("{}-{id}", opens.name()))
            .opens(opened)
            .pressed(move |_| {
                if doing.get_untracked() == opens {
                    doing.set(Doing::Nothing);
                } else {
                    doing.set(opens);
                    land_on(landing(&person));
                }
            })
    };
    let mut buttons = Vec::new();
    if !untrack(|| list.others(Some(&id))).is_empty() {
        buttons.push(button(said::MERGE, Doing::Merging));
    }
    if sheet.row.handles.len() > 1 {
        buttons.push(button(said::SPLIT, Doing::Splitting));
    }
    buttons.push(button(said::FORGET, Doing::Forgetting));
    let sheet = sheet.clone();
    let opened = changing(move || {
        let now = doing.get();
        let person = sheet.row.id.clone();
        let back = Callback::new(move |()| {
            doing.set(Doing::Nothing);
            land_on(format!("{}-{person}", now.name()));
        });
        match now {
            Doing::Nothing => nothing(),
            Doing::Merging => merge::merge(&sheet.row, list, leave(common::CANCEL, back)),
            Doing::Splitting => split::split(&sheet.row, list, leave(common::CANCEL, back)),
            Doing::Forgetting => forget::forget(&sheet.row, list, leave(said::FORGET_NO, back)),
        }
    });
    block("sheet", vec![choices(said::SHEET, buttons), opened])
}
