//! What a person does in the page.

use hearth::activity::Millis;
use hearth::hearth::Event;
use hearth::message::{Closed, Verdict};
use hearth::nudge::{Answer, fitting};
use hearth::record::Record as _;
use hearth::text;
use hearth_asking::{of_nudge, of_popup};
use hearth_ui::{dates, nudge, popup};
use leptos::prelude::*;

use super::Page;
use crate::feed::{Own, Post};
use crate::network;
use crate::people::{KEPT_UP_WITH, Person, YOU};
use crate::told::Told;

impl Page {
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
        self.told.set(Told::Answered(Answer::Dismiss));
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
        self.happens(&Event::RequestEnded {
            id,
            status,
            redirect: None,
        });
    }

    /// The demo's clock moves on.
    pub fn lets_pass(self, time: Millis) {
        self.feed.update(|feed| feed.ahead += time);
        self.keep_feed();
        self.happens(&Event::Alarm);
        self.refresh();
        let now = dates::long_weekday_and_time(self.now().at);
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
}

/// Whether a nudge would be offered, were it not for the limits.
fn calls_for_a_nudge(written: &str) -> bool {
    let read = text::read(written);
    fitting(read.links.len(), read.own_words).is_some()
}
