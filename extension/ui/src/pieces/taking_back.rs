//! What was just declined, and the way back.

use std::sync::Arc;

use leptos::prelude::*;

use super::announcer::Announcer;
use super::element::notice;
use super::land_on;
use super::parts::{Button, Look, changing, nothing};
use crate::words::{common, ladder};

/// The button.
const BACK_ID: &str = "take-back";

/// Declines something, or takes that back. It outlives the button that was pressed: what shows the button
/// is gone by then.
pub type Decline = Arc<dyn Fn(bool) + Send + Sync>;

/// The line that says what was declined: one on a screen at most.
#[derive(Clone, Copy)]
pub struct TakingBack {
    declined: RwSignal<Option<(String, Decline)>>,
    announcer: Announcer,
    /// Where the focus goes once it is taken back.
    home: &'static str,
}

impl TakingBack {
    /// Nothing was declined yet.
    pub fn new(announcer: Announcer, home: &'static str) -> Self {
        TakingBack {
            declined: RwSignal::new(None),
            announcer,
            home,
        }
    }

    /// Declines it, says so, and offers the way back.
    pub fn decline(self, sentence: String, decline: Decline) {
        decline(true);
        self.announcer.say(sentence.clone());
        self.declined.set(Some((sentence, decline)));
        land_on(BACK_ID);
    }

    /// The line, as long as there is something to take back.
    pub fn line(self) -> AnyView {
        changing(move || {
            let Some((sentence, decline)) = self.declined.get() else {
                return nothing();
            };
            let undo = Button::new(Look::Plain, common::UNDO)
                .with_id(BACK_ID)
                .pressed(move |_| {
                    decline(false);
                    self.declined.set(None);
                    self.announcer.say(ladder::UNDONE);
                    land_on(self.home);
                });
            notice(sentence, undo)
        })
    }
}
