//! The page: what it shows, and what becomes of a person's acts in it.
//!
//! Every act becomes the event that the extension's background would see, and its effects are
//! obeyed here. A page's storage answers at once, so an event is handled within the call that it
//! comes in: no two of them can come between each other.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use hearth::Error;
use hearth::activity::Millis;
use hearth::clock::Now;
use hearth::hearth::{Effect, Event, handle};
use hearth::message::{Ask, AskPopup, Asker, Closed, Hello, Notice, Order, Question, Verdict};
use hearth::nudge::fitting;
use hearth::record::Record as _;
use hearth::{text, view};
use hearth_asking::{Asks, of_nudge, of_popup};
use hearth_ui::{nudge, popup};
use leptos::prelude::*;
use serde_json::Value;

use crate::feed::{Feed, Own, Post};
use crate::keeping::PageStore;
use crate::people::{KEPT_UP_WITH, Person, YOU};
use crate::told::Told;
use crate::{clock, network, past, words};

/// Under which name the feed is kept.
const FEED: &str = "feed";

/// A nudge, and the composer that it stands beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The composer.
    pub composer: u32,
    /// What is offered.
    pub nudge: view::Nudge,
    /// Whether it may be seen: it is drawn first, and counts as shown then.
    pub placed: bool,
}

/// The page.
#[derive(Clone, Copy)]
pub struct Page {
    store: StoredValue<PageStore, LocalStorage>,
    /// The composer whose draft is being looked at.
    drafting: StoredValue<u32>,
    /// The number of the last composer.
    composers: StoredValue<u32>,
    /// What the popup shows.
    pub popup: RwSignal<Option<view::Popup>>,
    /// How many flames are low, as the badge has it.
    pub low: RwSignal<usize>,
    /// What stands in the feed.
    pub feed: RwSignal<Feed>,
    /// The nudge that is there.
    pub offered: RwSignal<Option<Offered>>,
    /// The composer that gets the focus.
    pub focus: RwSignal<Option<u32>>,
    /// What stands in the composer for new posts.
    pub writing: RwSignal<String>,
    /// The post that is being answered.
    pub answering: RwSignal<Option<Millis>>,
    /// What just happened.
    pub told: RwSignal<Told>,
    /// What the state machine refused, or storage.
    pub trouble: RwSignal<Option<String>>,
}

/// The composer for new posts.
pub const NEW_POST: u32 = 0;

impl Page {
    /// Opens the page with what was kept, or begins.
    pub fn open() -> Self {
        let page = Self {
            store: StoredValue::new_local(PageStore::open()),
            drafting: StoredValue::new(NEW_POST),
            composers: StoredValue::new(NEW_POST),
            popup: RwSignal::default(),
            low: RwSignal::default(),
            feed: RwSignal::default(),
            offered: RwSignal::default(),
            focus: RwSignal::default(),
            writing: RwSignal::default(),
            answering: RwSignal::default(),
            told: RwSignal::new(Told::Began),
            trouble: RwSignal::default(),
        };
        page.begin();
        page
    }

    /// Goes on with what was kept, or lives the week before.
    fn begin(self) {
        let kept = self.store.with_value(|store| store.read(FEED));
        if let Some(Ok(feed)) = kept.as_ref().map(Feed::read) {
            self.feed.set(feed);
        } else {
            let now = clock::now(0);
            match self.store.with_value(|store| past::live(store, now)) {
                Ok(feed) => self.feed.set(feed),
                Err(why) => self.trouble.set(Some(why.to_string())),
            }
            self.keep_feed();
        }
        self.happens(&Event::Started);
        self.in_page(Hello {});
        self.refresh();
    }

    /// Forgets everything, and begins anew.
    pub fn start_over(self) {
        self.store.with_value(PageStore::empty);
        self.offered.set(None);
        self.answering.set(None);
        self.writing.set(String::new());
        self.told.set(Told::Began);
        self.trouble.set(None);
        self.begin();
    }

    /// This moment on the demo's clock.
    pub fn now(self) -> Now {
        clock::now(self.feed.with_untracked(|feed| feed.ahead))
    }

    /// A composer of its own for an answer.
    pub fn new_composer(self) -> u32 {
        self.composers.update_value(|last| *last += 1);
        self.composers.get_value()
    }

    /// A text stands in a composer now.
    pub fn writes(self, composer: u32, written: &str, answers: Option<&Person>) {
        let before = self.offered.get_untracked();
        let Some(verdict) = self.drafts(composer, written, answers) else {
            return;
        };
        let offered = self.offered.get_untracked();
        if offered.is_some() && offered != before {
            self.told.set(Told::Nudged);
        } else if !verdict.ready && calls_for_a_nudge(written) {
            self.told.set(Told::Resting);
        }
    }

    fn drafts(self, composer: u32, written: &str, answers: Option<&Person>) -> Option<Verdict> {
        self.drafting.set_value(composer);
        let draft = network::draft(composer, written, answers)?;
        Verdict::read(&self.in_page(draft)?).ok()
    }

    /// Whether a nudge is to be seen beside this composer.
    pub fn has_nudge_at(self, composer: u32) -> bool {
        let offered = self.offered.get_untracked();
        offered.is_some_and(|offered| offered.composer == composer && offered.placed)
    }

    /// The nudge beside a composer is closed by a key.
    pub fn closes_nudge(self) {
        self.in_page(Closed { by_user: true });
        self.told
            .set(Told::Answered(hearth::nudge::Answer::Dismiss));
    }

    /// A text is sent, and the made-up network takes it. Answers whether there was anything to send.
    pub fn sends(self, composer: u32, written: &str, answered: Option<&Post>) -> bool {
        let written = written.trim();
        if written.is_empty() {
            return false;
        }
        let to = answered.map(|post| post.by);
        let before = self.newest();
        self.drafts(composer, written, to);
        let newest = self
            .feed
            .with_untracked(|feed| feed.own.last().map(|own| own.at));
        let at = self.now().at.max(newest.unwrap_or_default() + 1);
        let answers = answered.map(|post| post.id);
        let id = at.to_string();
        self.happens(&Event::RequestSent(network::post(
            id.clone(),
            written,
            answers,
        )));
        self.feed.update(|feed| {
            let text = written.to_owned();
            feed.own.push(Own { at, text, answers });
        });
        self.keep_feed();
        self.ended(id);
        self.drafts(composer, "", None);
        self.refresh();
        self.tells(before.as_deref(), to);
        true
    }

    /// A post is passed on, or that is undone.
    pub fn reposts(self, post: &Post) {
        let undone = self
            .feed
            .with_untracked(|feed| feed.reposted.contains(&post.id));
        let before = self.newest();
        let id = self.now().at.to_string();
        self.happens(&Event::RequestSent(network::repost(
            id.clone(),
            post.id,
            undone,
        )));
        self.feed.update(|feed| {
            feed.reposted.retain(|other| *other != post.id);
            if !undone {
                feed.reposted.push(post.id);
            }
        });
        self.keep_feed();
        self.ended(id);
        self.refresh();
        if undone {
            self.told.set(Told::TakenBack);
        } else {
            self.tells(before.as_deref(), None);
        }
    }

    fn ended(self, id: String) {
        let status = Some(200);
        self.happens(&Event::RequestEnded { id, status });
    }

    /// The demo's clock moves on.
    pub fn lets_pass(self, time: Millis) {
        self.feed.update(|feed| feed.ahead += time);
        self.keep_feed();
        self.happens(&Event::Alarm);
        self.refresh();
        let now = clock::weekday_and_time(self.now().at, hearth_ui::words::LANGUAGE.tag);
        self.told.set(Told::Time(now));
    }

    /// An act in the popup.
    pub fn in_popup(self, act: popup::Act) {
        // There are no other pages to open here, and the network is granted from the start.
        if of_popup(act, &self).is_some() {
            self.told.set(Told::Elsewhere);
        }
    }

    /// An act in the nudge.
    pub fn in_nudge(self, act: nudge::Act) {
        let Some(offered) = self.offered.get_untracked() else {
            return;
        };
        of_nudge(offered.nudge.id, act, &self);
        if let nudge::Act::Answer(answer) = act {
            self.told.set(Told::Answered(answer));
        }
    }

    /// Says what became of something that was sent.
    fn tells(self, before: Option<&str>, to: Option<&Person>) {
        let popup = self.popup.get_untracked();
        let last = popup.and_then(|popup| popup.last);
        let told = match last.filter(|last| before != Some(last.id.as_str())) {
            Some(last) => Told::Counted {
                kind: last.kind,
                weight: last.weight,
                to: to.map(|to| to.first_name().to_owned()),
                moved: KEPT_UP_WITH.iter().any(|(person, _)| Some(*person) == to),
            },
            None if to == Some(YOU) => Told::Thread,
            None => Told::SameAgain,
        };
        self.told.set(told);
    }

    /// The id of the newest activity that the popup shows.
    fn newest(self) -> Option<String> {
        let popup = self.popup.get_untracked()?;
        popup.last.map(|last| last.id)
    }

    /// Asks what the popup shows.
    fn refresh(self) {
        let ask = AskPopup {
            url: Some(network::PAGE.to_owned()),
            marked: network::pack().map(|pack| pack.id.to_string()),
            server: None,
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
            if let Some(last) = &mut popup.last {
                words::NETWORK.clone_into(&mut last.site);
            }
            self.popup.set(Some(popup));
        }
    }

    /// The hands in the network's page ask.
    fn in_page(self, question: impl Into<Question>) -> Option<Value> {
        self.happens(&Event::Asked(
            network::sender(Asker::Content),
            question.into(),
        ))
    }

    /// Something happens; gives the answer where something was asked.
    fn happens(self, event: &Event) -> Option<Value> {
        let now = self.now();
        let handled = self
            .store
            .with_value(|store| at_once(handle(store, event, now)));
        if self.store.with_value(PageStore::forgets) {
            self.trouble.set(Some(words::FORGETS.to_owned()));
        }
        match handled {
            Ok(outcome) => {
                for effect in outcome.effects {
                    self.obeys(effect);
                }
                Some(outcome.answer)
            }
            Err(why) => {
                self.trouble.set(Some(why.to_string()));
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
            // There is one page, which is granted, and looked at whenever something happens.
            Effect::RecheckAll | Effect::RunOn { .. } | Effect::SetAlarm => {}
        }
    }

    fn keep_feed(self) {
        let feed = self.feed.with_untracked(Feed::write);
        self.store.with_value(|store| store.write(FEED, feed));
    }
}

impl Asks for Page {
    fn ask(&self, question: impl Ask) {
        self.happens(&Event::Asked(network::sender(Asker::Page), question.into()));
    }
}

/// Whether a nudge would be offered, were it not for the limits.
fn calls_for_a_nudge(written: &str) -> bool {
    let read = text::read(written);
    fitting(read.links.len(), read.own_words).is_some()
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
