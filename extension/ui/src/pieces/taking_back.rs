//! What was just done by one click, and the way back.

use std::sync::Arc;

use leptos::prelude::*;

use super::announcer::Announcer;
use super::element::notice;
use super::land_on;
use super::parts::{Button, Look, changing, nothing};
use crate::words::{common, ladder};

/// The button.
const BACK_ID: &str = "take-back";

/// Does something, or takes that back. It outlives the button that was pressed: what shows the button
/// is gone by then.
pub type DoOrUndo = Arc<dyn Fn(bool) + Send + Sync>;

/// The line that says what was done: one on a screen at most.
#[derive(Clone, Copy)]
pub struct TakingBack {
    done: RwSignal<Option<(String, DoOrUndo)>>,
    announcer: Announcer,
    /// Where the focus goes once it is taken back.
    home: &'static str,
}

impl TakingBack {
    /// Nothing was done yet.
    pub fn new(announcer: Announcer, home: &'static str) -> Self {
        TakingBack {
            done: RwSignal::new(None),
            announcer,
            home,
        }
    }

    /// Does it, says so, and offers the way back.
    pub fn act(self, sentence: String, doing: DoOrUndo) {
        doing(true);
        self.announcer.say(sentence.clone());
        self.done.set(Some((sentence, doing)));
        land_on(BACK_ID);
    }

    /// The line, as long as there is something to take back.
    pub fn line(self) -> AnyView {
        changing(move || {
            let Some((sentence, doing)) = self.done.get() else {
                return nothing();
            };
            let undo = Button::new(Look::Plain, common::UNDO)
                .with_id(BACK_ID)
                .pressed(move |_| {
                    doing(false);
                    self.done.set(None);
                    self.announcer.say(ladder::UNDONE);
                    land_on(self.home);
                });
            notice(sentence, undo)
        })
    }
}
