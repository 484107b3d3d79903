//! The page: what it shows, and what becomes of a person's acts in it.
//!
//! Every act becomes the event that the extension's background would see, and its effects are
//! obeyed here. A page's storage answers at once, so an event is handled within the call that it
//! comes in: no two of them can come between each other.

mod acts;
mod events;

use hearth::activity::Millis;
use hearth::clock::Now;
use hearth::hearth::Event;
use hearth::message::Hello;
use hearth::record::Record as _;
use hearth::view;
use hearth_ui::words::error;
use leptos::prelude::*;

use crate::feed::Feed;
use crate::keeping::PageStore;
use crate::told::Told;
use crate::{clock, past};

pub use events::at_once;

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
        // What is done in another tab is seen here, and not written over.
        window_event_listener(leptos::ev::storage, move |_| page.sees_other_tabs());
        page
    }

    fn sees_other_tabs(self) {
        let kept = self.store.with_value(|store| store.read(FEED));
        if let Some(Ok(feed)) = kept.as_ref().map(Feed::read) {
            self.feed.set(feed);
            self.refresh();
        }
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
                Err(why) => self.trouble.set(Some(error::sentence(&why))),
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

    fn keep_feed(self) {
        let feed = self.feed.with_untracked(Feed::write);
        self.store.with_value(|store| store.write(FEED, feed));
    }
}
