//! The newest activity, which the user can correct.

use hearth::view::Popup;
use leptos::prelude::*;

use super::Act;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::correction::{Correcting, activity_line};
use crate::pieces::element::{element, notice};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing, when};
use crate::words::{Message, common, popup as said};

/// Where the focus goes when a button went away.
const HEADING_ID: &str = "last";

/// What has been done about the newest activity in this window.
#[derive(Clone, Copy)]
struct Doing {
    /// The one that was removed, for as long as it can come back.
    removed: RwSignal<Option<String>>,
    /// Which correction is open.
    open: RwSignal<Option<String>>,
    act: Callback<Act>,
    announcer: Announcer,
}

impl Doing {
    fn remove(self, activity: String) {
        self.removed.set(Some(activity.clone()));
        self.done(Act::Remove { activity }, said::REMOVED);
    }

    fn undo(self, activity: String) {
        self.removed.set(None);
        self.done(Act::UndoRemove { activity }, said::BACK_AGAIN);
    }

    fn done(self, act: Act, sentence: Message) {
        self.open.set(None);
        self.act.run(act);
        self.announcer.say(sentence);
        land_on(HEADING_ID);
    }
}

/// The newest activity, and a way back after it was removed.
pub fn last(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let doing = Doing {
        removed: RwSignal::new(None),
        open: RwSignal::new(None),
        act,
        announcer,
    };
    let correcting = Correcting {
        open: doing.open,
        correct: Callback::new(move |(activity, kind)| {
            doing.done(Act::Correct { activity, kind }, said::CORRECTED);
        }),
        remove: Callback::new(move |activity| doing.remove(activity)),
    };
    // A memo: news of something else leaves an open correction, and the focus, where they are.
    let line = Memo::new(move |_| {
        let line = popup.with(|it| it.last.clone());
        line.filter(|line| doing.removed.get().as_ref() != Some(&line.id))
    });
    let something = move || line.with(Option::is_some) || doing.removed.with(Option::is_some);
    when(something, move || {
        let heading = element("h2")
            .with("id", HEADING_ID)
            .with("tabindex", "-1")
            .saying(said::LAST);
        let undo = changing(move || match doing.removed.get() {
            Some(activity) => {
                let undo = Button::new(Look::Plain, common::UNDO)
                    .pressed(move |_| doing.undo(activity.clone()));
                notice(said::REMOVED, undo)
            }
            None => nothing(),
        });
        let line = changing(move || match line.get() {
            Some(line) => activity_line(&line, dates::weekday_and_time(line.at), correcting),
            None => nothing(),
        });
        element("section")
            .class("last")
            .with("aria-labelledby", HEADING_ID)
            .holding(vec![heading, undo, line])
    })
}
