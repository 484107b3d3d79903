//! What stands beside somebody whose turn it is: the next rung, lines to begin with, an easy one first.

use std::sync::Arc;

use hearth::people::openers::Opener;
use hearth::view::{Beside, Easy};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::Act;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, paragraph};
use crate::pieces::parts::{Button, Look, when};
use crate::pieces::rung::rung;
use crate::pieces::taking_back::TakingBack;
use crate::words::ladder as said;

/// What the cards share.
#[derive(Clone, Copy)]
pub struct Besides {
    /// Whose lines are open.
    pub open: RwSignal<Option<String>>,
    pub act: Callback<Act>,
    pub announcer: Announcer,
    pub taking_back: TakingBack,
}

/// The part of a card above its buttons.
pub fn beside(beside: Beside, name: &str, cards: Besides) -> AnyView {
    let Beside {
        person,
        next,
        openers,
        easy,
    } = beside;
    let mut parts = Vec::new();
    if let Some(next) = next {
        let (meets, declines) = (person.clone(), person.clone());
        let (act, channel) = (cards.act, next.channel);
        let meet = move || {
            act.run(Act::Meet {
                person: meets.clone(),
            });
        };
        let decline = move |declined| {
            act.run(Act::DeclineRung {
                person: declines.clone(),
                channel,
                declined,
            });
        };
        let (opener, back) = (openers.first(), cards.taking_back);
        parts.push(rung(next, name, opener, meet, back, Arc::new(decline)));
    }
    if let Some(Easy { name, profile, .. }) = easy {
        let sentence = said::easy(&name);
        parts.push(match profile {
            Some(address) => {
                let link = element("a")
                    .with("href", address)
                    .with("target", "_blank")
                    .with("rel", "noreferrer")
                    .saying(sentence);
                element("p").class("easy").holding(vec![link])
            }
            None => paragraph("easy", sentence),
        });
    }
    parts.push(lines(person, name, &openers, cards));
    block("beside", parts)
}

fn lines(person: String, name: &str, openers: &[Opener], cards: Besides) -> AnyView {
    let open = {
        let person = person.clone();
        Signal::derive(move || cards.open.with(|open| open.as_ref() == Some(&person)))
    };
    let button = Button::new(Look::Plain, said::OPENERS)
        .named(said::openers_for(name))
        .opens(open)
        .pressed(move |_| {
            let opened = (!open.get_untracked()).then(|| person.clone());
            cards.open.set(opened);
        });
    let lines: Vec<String> = openers.iter().map(said::opener).collect();
    let shown = when(
        move || open.get(),
        move || {
            let lines = lines.iter().map(|line| {
                let copied = line.clone();
                Button::new(Look::Plain, line.as_str())
                    .named(said::copy(line))
                    .pressed(move |_| copy(&copied, cards.announcer))
            });
            all(vec![
                paragraph("hint", said::OPENERS_WHY),
                list("lines", lines.collect()),
            ])
        },
    );
    all(vec![button, shown])
}

/// Puts a line where the user can paste it. Within the click itself: then the browser asks for no
/// permission.
fn copy(line: &str, announcer: Announcer) {
    let written = window().navigator().clipboard().write_text(line);
    spawn_local(async move {
        announcer.say(match JsFuture::from(written).await {
            Ok(_) => said::COPIED,
            Err(_) => said::NOT_COPIED,
        });
    });
}
