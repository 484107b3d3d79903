//! People whom the user talks with, or no longer does, and who are not on the list: a quiet word.

use std::sync::Arc;

use hearth::people::Handle;
use hearth::view::{FlameOffer, PersonRow, Suggestion, Suggestions};
use leptos::prelude::*;

use super::list::ADD_ID;
use crate::Answer;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, named, span};
use crate::pieces::flame_form::{FlameForm, first_field, flame_form};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::pieces::taking_back::TakingBack;
use crate::words::{flames as words, people};

/// Where the focus goes when a row went away, as long as there are others.
const HEADING_ID: &str = "suggestions-heading";

/// What the user can do here.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one for each click, and a box would be code for nothing"
)]
pub enum Act {
    /// Onto the list.
    Keep {
        /// How they are to be.
        wish: PersonWish,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Not now.
    Decline {
        /// Whom.
        handle: Handle,
        /// Whether that holds, or is taken back.
        declined: bool,
    },
}

/// What the suggestions are given.
#[derive(Clone, Copy)]
pub struct Suggesting {
    /// Whom.
    pub view: Signal<Option<Suggestions>>,
    /// What the user does.
    pub act: Callback<Act>,
}

#[derive(Clone, Copy)]
struct Rows {
    /// Everybody on the list.
    list: Signal<Vec<PersonRow>>,
    /// Whose form is open.
    open: RwSignal<Option<Handle>>,
    act: Callback<Act>,
    announcer: Announcer,
    taking_back: TakingBack,
}

/// Both sorts; nothing at all where there is nobody.
pub fn suggestions(
    given: Suggesting,
    list: Signal<Vec<PersonRow>>,
    announcer: Announcer,
) -> AnyView {
    let rows = Rows {
        list,
        open: RwSignal::new(None),
        act: given.act,
        announcer,
        taking_back: TakingBack::new(announcer, ADD_ID),
    };
    // While a form is open, nothing around it is drawn anew.
    let shown = Memo::new(move |before: Option<&Suggestions>| {
        let now = given.view.get().unwrap_or_default();
        let writing = rows.open.with(Option::is_some);
        before.filter(|_| writing).cloned().unwrap_or(now)
    });
    let people = changing(move || {
        let Suggestions { often, before } = shown.get();
        if often.is_empty() && before.is_empty() {
            return nothing();
        }
        let heading = element("h2")
            .with("id", HEADING_ID)
            .with("tabindex", "-1")
            .saying(words::SUGGESTIONS);
        let often = sort(words::OFTEN, often, words::replies_lately, rows);
        let before = sort(words::BEFORE, before, words::replies_earlier, rows);
        element("section")
            .class("suggestions")
            .with("id", "suggestions")
            .with("aria-labelledby", HEADING_ID)
            .holding(vec![heading, often, before])
    });
    // After the last one was declined, the way back is all there is.
    all(vec![rows.taking_back.line(), people])
}

fn sort(
    name: crate::words::Message,
    people: Vec<Suggestion>,
    said: fn(u32) -> String,
    rows: Rows,
) -> AnyView {
    if people.is_empty() {
        return nothing();
    }
    let people = people.into_iter();
    let people = people.map(|one| row(one.offer, said(one.replies), rows));
    let heading = element("h3").saying(name);
    all(vec![heading, list("rows", people.collect())])
}

fn id_of(handle: &Handle) -> String {
    // An id has no blanks.
    format!(
        "suggested-{}-{}",
        handle.site,
        handle.name.replace(' ', "-")
    )
}

fn row(offer: FlameOffer, replies: String, rows: Rows) -> AnyView {
    let who = block(
        "who",
        vec![
            element("strong").holding(vec![named(offer.name.clone())]),
            span("host", offer.shown.clone()),
            element("span").class("since").saying(replies),
        ],
    );
    let form = {
        let offer = offer.clone();
        changing(move || {
            if rows.open.with(|open| open.as_ref() == Some(&offer.handle)) {
                form(offer.clone(), rows)
            } else {
                nothing()
            }
        })
    };
    let keep = {
        let handle = offer.handle.clone();
        Button::new(Look::Quiet, words::KEEP)
            .named(words::keep_named(&offer.name))
            .with_id(id_of(&handle))
            .pressed(move |_| {
                land_on(first_field(&format!("{}-form", id_of(&handle))));
                rows.open.set(Some(handle.clone()));
            })
    };
    let FlameOffer { name, handle, .. } = offer;
    let decline = Button::new(Look::Plain, words::NOT_NOW)
        .named(words::not_now_named(&name))
        .pressed(move |_| {
            let handle = handle.clone();
            let decline = move |declined| {
                let handle = handle.clone();
                rows.act.run(Act::Decline { handle, declined });
            };
            let sentence = words::not_now_done(&name);
            rows.taking_back.act(sentence, Arc::new(decline));
        });
    all(vec![
        block("row", vec![who, block("actions", vec![keep, decline])]),
        form,
    ])
}

fn form(offer: FlameOffer, rows: Rows) -> AnyView {
    let id = id_of(&offer.handle);
    flame_form(FlameForm {
        id: format!("{id}-form"),
        offer,
        others: rows.list,
        keep: Callback::new(move |(wish, answer)| rows.act.run(Act::Keep { wish, answer })),
        kept: Callback::new(move |wish: PersonWish| {
            rows.announcer.say(people::added(&wish.name));
            rows.open.set(None);
            land_on(HEADING_ID);
        }),
        leave: Callback::new(move |()| {
            rows.open.set(None);
            land_on(id.clone());
        }),
    })
}
