//! What else can be done about somebody on the list: a talk that no site saw, a tie that rests, and to be
//! forgotten.

use hearth::people::Channel;
use hearth::view::PersonRow;
use leptos::prelude::*;

use super::Act;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, choices, notice};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{Message, common, people as said};

/// What is open below somebody's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    /// How one talked.
    Talk,
    /// Whether they are really to be forgotten.
    Forget,
}

/// What these buttons need; one row's things are open at a time.
#[derive(Clone, Copy)]
pub struct Ties {
    opened: RwSignal<Option<(String, Opened)>>,
    act: Callback<Act>,
    announcer: Announcer,
    /// Where the focus goes once somebody is gone.
    after: &'static str,
}

impl Ties {
    /// For a page of people.
    pub fn new(act: Callback<Act>, announcer: Announcer, after: &'static str) -> Self {
        Ties {
            opened: RwSignal::new(None),
            act,
            announcer,
            after,
        }
    }

    fn opener(self, id: &str, what: Opened, words: (Message, String)) -> AnyView {
        let id = id.to_owned();
        let wanted = (id.clone(), what);
        let is_open = {
            let wanted = wanted.clone();
            Signal::derive(move || self.opened.with(|opened| opened.as_ref() == Some(&wanted)))
        };
        Button::new(Look::Plain, words.0)
            .named(words.1)
            .with_id(opener_id(&id, what))
            .opens(is_open)
            .pressed(move |_| {
                let open = (!is_open.get_untracked()).then(|| wanted.clone());
                self.opened.set(open);
            })
    }
}

fn opener_id(person: &str, what: Opened) -> String {
    format!("{what:?}-{person}").to_lowercase()
}

/// The buttons of a row.
pub fn buttons(row: &PersonRow, ties: Ties) -> Vec<AnyView> {
    let (id, name, rests) = (row.id.clone(), &row.name, row.rests);
    let (words, named) = match rests {
        true => (said::WAKE, said::wake_named(name)),
        false => (said::REST, said::rest_named(name)),
    };
    let told = match rests {
        true => said::woken(name),
        false => said::rested(name),
    };
    let rest = Button::new(Look::Plain, words)
        .named(named)
        .pressed(move |_| {
            let person = id.clone();
            ties.act.run(Act::Rest { person, on: !rests });
            ties.announcer.say(told.clone());
        });
    let spoke = (said::SPOKE, said::spoke_named(name));
    let forget = (said::FORGET, said::forget_named(name));
    vec![
        ties.opener(&row.id, Opened::Talk, spoke),
        rest,
        ties.opener(&row.id, Opened::Forget, forget),
    ]
}

/// What is open below a row.
pub fn below(row: &PersonRow, ties: Ties) -> AnyView {
    let (id, name) = (row.id.clone(), row.name.clone());
    changing(move || {
        let opened = ties.opened.get();
        match opened.filter(|(person, _)| *person == id) {
            Some((_, Opened::Talk)) => channels(&id, &name, ties),
            Some((_, Opened::Forget)) => really(&id, &name, ties),
            None => nothing(),
        }
    })
}

fn channels(id: &str, name: &str, ties: Ties) -> AnyView {
    let button = |channel: Channel| {
        let (person, told) = (id.to_owned(), said::spoke_noted(name));
        Button::new(Look::Small, said::channel(channel)).pressed(move |_| {
            ties.opened.set(None);
            let person = person.clone();
            land_on(opener_id(&person, Opened::Talk));
            ties.act.run(Act::LogTalk { person, channel });
            ties.announcer.say(told.clone());
        })
    };
    choices(said::SPOKE_HOW, Vec::from(Channel::ALL.map(button)))
}

fn really(id: &str, name: &str, ties: Ties) -> AnyView {
    let forget = {
        let (person, told) = (id.to_owned(), said::forgotten(name));
        Button::new(Look::Plain, said::FORGET_FOR_GOOD).pressed(move |_| {
            ties.opened.set(None);
            let person = person.clone();
            ties.act.run(Act::Forget { person });
            ties.announcer.say(told.clone());
            land_on(ties.after);
        })
    };
    let landing = opener_id(id, Opened::Forget);
    let leave = Button::new(Look::Plain, common::CANCEL).pressed(move |_| {
        ties.opened.set(None);
        land_on(landing.clone());
    });
    notice(said::forget_sure(name), all(vec![forget, leave]))
}
