//! The people whose turn it is.

use std::sync::Arc;

use hearth::view::{Beside, PersonCard, Popup};
use leptos::prelude::*;

use super::Act;
use super::beside::{Besides, beside};
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, named, paragraph};
use crate::pieces::icon::{Stroke, flame, stroke};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing, when};
use crate::pieces::put_off::{PutOff, put_off};
use crate::pieces::spoke::Speaking;
use crate::pieces::taking_back::TakingBack;
use crate::words::{flames, later, people, popup as words};

/// Where the focus goes when a card went away.
const HEADING_ID: &str = "turns";

/// What every card needs.
#[derive(Clone, Copy)]
struct Cards {
    /// Whose choices of "later" are open.
    choosing: RwSignal<Option<String>>,
    besides: Besides,
    speaking: Speaking,
    act: Callback<Act>,
    announcer: Announcer,
}

/// At most three people, or why there is nobody.
pub fn people(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let cards = Cards {
        choosing: RwSignal::new(None),
        besides: Besides {
            open: RwSignal::new(None),
            act,
            announcer,
            taking_back: TakingBack::new(announcer, HEADING_ID),
        },
        speaking: Speaking::new(
            Callback::new(move |(said, logged)| act.run(Act::Spoke { said, logged })),
            Callback::new(move |activity| act.run(Act::Remove { activity })),
            announcer,
            HEADING_ID,
        ),
        act,
        announcer,
    };
    let inside = changing(move || {
        let (people, known) = popup.with(|it| (it.people.clone(), it.known_people));
        let mut besides = popup.with(|it| it.beside.clone()).into_iter();
        match (people.is_empty(), known) {
            (false, _) => list(
                "people",
                people
                    .into_iter()
                    .map(|card| person(card, besides.next().unwrap_or_default(), cards))
                    .collect(),
            ),
            (true, 0) => {
                let name_them = Button::new(Look::Quiet, words::NAME_PEOPLE)
                    .pressed(move |_| act.run(Act::OpenWelcome));
                all(vec![paragraph("calm", words::NOBODY_KNOWN), name_them])
            }
            (true, _) => paragraph("calm", words::NOBODY_LOW),
        }
    });
    let heading = element("h2")
        .with("id", HEADING_ID)
        .with("tabindex", "-1")
        .saying(words::PEOPLE);
    let flames = when(
        move || popup.with(|it| it.known_people > 0),
        move || Button::new(Look::Plain, flames::OPEN).pressed(move |_| act.run(Act::OpenFlames)),
    );
    element("section")
        .class("turns")
        .with("aria-labelledby", HEADING_ID)
        .holding(vec![
            heading,
            cards.speaking.line(),
            cards.besides.taking_back.line(),
            inside,
            flames,
        ])
}

fn person(card: PersonCard, besides: Beside, cards: Cards) -> AnyView {
    let PersonCard {
        id,
        name,
        warmth,
        note,
        days,
        last_kind,
        profile,
    } = card;
    let Cards {
        choosing,
        besides: all_besides,
        speaking,
        act,
        announcer,
    } = cards;
    let spoke = speaking.button(Look::Plain, &id, &name);
    let channels = speaking.channels(&id, &name);
    // One act a card has an edge: the next rung, where there is one.
    let hello = if besides.next.is_some() {
        Look::Plain
    } else {
        Look::Quiet
    };
    let taking_back = all_besides.taking_back;
    let besides = beside(besides, &name, all_besides);
    let open = {
        let id = id.clone();
        Signal::derive(move || choosing.with(|chosen| chosen.as_ref() == Some(&id)))
    };
    let said_hello = {
        let (id, name) = (id.clone(), name.clone());
        Button::new(hello, words::SAID_HELLO)
            .named(words::said_hello_to(&name))
            .pressed(move |_| {
                let id = id.clone();
                let say = move |said| {
                    let person = id.clone();
                    act.run(if said {
                        Act::SaidHello { person }
                    } else {
                        Act::UnsayHello { person }
                    });
                };
                let sentence = words::noted_hello(&name);
                taking_back.act(sentence, Arc::new(say));
            })
    };
    let put_it_off = {
        let id = id.clone();
        Button::new(Look::Plain, words::LATER)
            .named(words::later_for(&name))
            .opens(open)
            .pressed(move |_| choosing.set((!open.get_untracked()).then(|| id.clone())))
    };
    let choices_id = format!("later-{id}");
    let chosen = {
        let name = name.clone();
        Callback::new(move |what: PutOff| {
            let person = id.clone();
            match what {
                PutOff::Until(until) => {
                    act.run(Act::Later { person, until });
                    announcer.say(words::put_off(&name));
                }
                PutOff::Rest => {
                    act.run(Act::Rest { person });
                    announcer.say(later::rests(&name));
                }
            }
            land_on(HEADING_ID);
        })
    };
    let note = if note.is_empty() {
        nothing()
    } else {
        noted(note)
    };
    let about = vec![paragraph("since", people::since(days, last_kind)), note];
    // What leads to talk stands above what is said after it; what a button opens comes after it.
    block(
        "person",
        vec![
            flame(warmth),
            element("h3").holding(vec![shown_name(name, profile)]),
            put_it_off,
            block("about", about),
            when(
                move || open.get(),
                move || block("later", vec![put_off(&choices_id, chosen)]),
            ),
            besides,
            block("actions", vec![said_hello, spoke]),
            channels,
        ],
    )
}

fn shown_name(name: String, profile: Option<String>) -> AnyView {
    match profile {
        Some(address) => element("a")
            .with("href", address)
            .with("target", "_blank")
            .with("rel", "noreferrer")
            .with("aria-label", words::open_profile(&name))
            .holding(vec![named(name), stroke(Stroke::Outward)]),
        None => named(name),
    }
}

fn noted(note: String) -> AnyView {
    element("p").class("note").holding(vec![named(note)])
}
