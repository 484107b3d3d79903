//! What happens in the page, as the events of the state machine, and its effects.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use hearth::Error;
use hearth::hearth::{Effect, Event, handle};
use hearth::message::{Ask, AskPopup, Asker, Notice, Order, Question, Spoke};
use hearth::record::Record as _;
use hearth::view;
use hearth_asking::{Asks, Logs};
use hearth_ui::speaking::Logged;
use hearth_ui::words::error;
use leptos::prelude::*;
use serde_json::Value;

use super::{Offered, Page};
use crate::keeping::PageStore;
use crate::{network, words};

impl Page {
    /// Asks what the popup shows.
    pub(super) fn refresh(self) {
        let ask = AskPopup {
            url: Some(network::PAGE.to_owned()),
            marked: network::pack().map(|pack| pack.id.to_string()),
            server: None,
            tab: None,
            title: None,
            me: None,
        };
        let event = Event::Asked(network::sender(Asker::Page), ask.into());
        let Some(answer) = self.happens(&event) else {
            return;
        };
        if let Ok(mut popup) = view::Popup::read(&answer) {
            for card in &mut popup.people {
                // Their pages are as made up as they are.
                card.profile = None;
            }
            for beside in &mut popup.beside {
                beside.next = None;
                beside.easy.iter_mut().for_each(|easy| easy.profile = None);
            }
            if let Some(last) = &mut popup.last {
                last.site = words::NETWORK.into();
            }
            self.popup.set(Some(popup));
        }
    }

    /// The hands in the network's page ask.
    pub(super) fn in_page(self, question: impl Into<Question>) -> Option<Value> {
        self.happens(&Event::Asked(
            network::sender(Asker::Content),
            question.into(),
        ))
    }

    /// Something happens; gives the answer where something was asked.
    pub(super) fn happens(self, event: &Event) -> Option<Value> {
        let now = self.now();
        let handled = self
            .store
            .with_value(|store| at_once(handle(store, event, now)));
        if self.store.with_value(PageStore::forgets) {
            self.trouble.set(Some(words::FORGETS.into()));
        }
        match handled {
            Ok(outcome) => {
                for effect in outcome.effects {
                    self.obeys(effect);
                }
                Some(outcome.answer)
            }
            Err(why) => {
                self.trouble.set(Some(error::sentence(&why)));
                None
            }
        }
    }

    fn obeys(self, effect: Effect) {
        match effect {
            Effect::Notice(Notice::Changed) => self.refresh(),
            Effect::Notice(Notice::Nudge { nudge, .. }) => {
                let composer = self.drafting.get_value();
                self.offered.set(nudge.map(|nudge| Offered {
                    composer,
                    nudge,
                    placed: false,
                }));
            }
            Effect::Order { order, .. } => match order {
                Order::Place { composer, .. } => self.offered.update(|offered| {
                    if let Some(offered) = offered.as_mut().filter(|it| it.composer == composer) {
                        offered.placed = true;
                    }
                }),
                Order::Hide { refocus } => {
                    let offered = self.offered.get_untracked();
                    self.offered.set(None);
                    if refocus {
                        self.focus.set(offered.map(|offered| offered.composer));
                    }
                }
                // The composers here let go of their text at once, and are asked nothing else.
                Order::Watch { .. } | Order::Awake | Order::Recheck => {}
            },
            Effect::Badge(low) => self.low.set(low),
            // There is one page, which is granted, and looked at whenever something happens; and
            // none on which a snapshot could be restored.
            Effect::RecheckAll
            | Effect::Errands
            | Effect::RunOn { .. }
            | Effect::SetAlarm
            | Effect::Notify(_)
            | Effect::KeepSnapshot => {}
        }
    }
}

impl Asks for Page {
    fn ask(&self, question: impl Ask) {
        self.happens(&Event::Asked(network::sender(Asker::Page), question.into()));
    }
}

impl Logs for Page {
    fn log(&self, question: Spoke, logged: Logged) {
        let event = Event::Asked(network::sender(Asker::Page), question.into());
        if let Some(Value::String(id)) = self.happens(&event) {
            logged.run(id);
        }
    }
}

/// What comes of something that never has to wait.
///
/// # Errors
/// Its own; and where it did wait, which a page's storage never does.
pub fn at_once<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => Err(Error::Storage(String::new())),
    }
}
