//! The nudge: one offer beside the composer, with an action and a way out.
//!
//! It never takes the focus: nothing in it asks for it, and a press of the mouse leaves it in the
//! composer. It holds no action that cannot be taken back, because a page can lure a click.

use hearth::nudge::{Answer, NudgeKind};
use hearth::view;
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::pieces::element::{all, block, choices, element, list, paragraph, said};
use crate::pieces::icon::{Stroke, mark};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing};
use crate::pieces::size::{size_of, watch_size};
use crate::words::nudge as words;

/// What the nudge tells whoever mounted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The user answered.
    Answer(Answer),
    /// It was laid out, or changed its size: so large it wants to be, in CSS pixels.
    Sized {
        /// The width. A card wants [`CARD_WIDTH`] and makes do with less; then its height follows
        /// in another of these.
        width: u32,
        /// The height, at the width that it has.
        height: u32,
    },
}

/// How wide a card wants to be, in CSS pixels; as in its style sheet.
pub const CARD_WIDTH: u32 = 340;

/// The card's first button.
const ACCEPT_ID: &str = "nudge-accept";

/// Where a keyboard pressed a button that then went away, its focus stays in the card. A press of
/// the mouse, which has a count of clicks, leaves the focus in the composer.
fn keep_focus(event: &MouseEvent) {
    if event.detail() == 0 {
        land_on(ACCEPT_ID);
    }
}

/// How much of it is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Open {
    /// The whole card, or only the chip.
    card: bool,
    /// The questions to begin with.
    starters: bool,
    /// The ways to have fewer.
    fewer: bool,
}

/// The nudge. While `view` is `None` there is nothing to see.
#[component]
pub fn Nudge(
    /// What to offer.
    view: Signal<Option<view::Nudge>>,
    /// What the user does.
    act: Callback<Act>,
) -> impl IntoView {
    let root = NodeRef::<Div>::new();
    let shown = Memo::new(move |_| view.get());
    let open = RwSignal::new(Open::default());
    let told = move |drawn, height| {
        let width = if open.get_untracked().card {
            CARD_WIDTH
        } else {
            drawn
        };
        act.run(Act::Sized { width, height });
    };
    root.on_load(move |element| watch_size(&element, told));
    // Firefox draws nothing in a frame that nobody can see, and so never tells the size of what
    // is there first: it is asked for as soon as it stands.
    Effect::new(move |_| {
        if shown.with(Option::is_some)
            && let Some(element) = root.get_untracked()
        {
            spawn_local(async move {
                let (width, height) = size_of(&element);
                told(width, height);
            });
        }
    });
    let drawn = move || {
        shown.get().map(|nudge| {
            open.set(Open {
                card: nudge.full,
                ..Open::default()
            });
            offer(nudge, open, act)
        })
    };
    // Hidden, it is not read out either.
    let unseen = move || shown.with(|it| it.as_ref().is_some_and(view::Nudge::is_rehearsal));
    view! {
        <div class="nudge-root" class:ready=unseen node_ref=root>{drawn}</div>
    }
}

fn offer(nudge: view::Nudge, open: RwSignal<Open>, act: Callback<Act>) -> AnyView {
    let answer = Callback::new(move |answer| act.run(Act::Answer(answer)));
    let inside = changing(move || {
        let open_now = open.get();
        if open_now.card {
            card(&nudge, open_now, open, answer)
        } else {
            chip(&nudge, open, answer)
        }
    });
    view! {
        <section
            class="nudge"
            class:chip=move || !open.get().card
            aria-label=words::NAME.text()
            on:mousedown=|event| event.prevent_default()
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    event.prevent_default();
                    answer.run(Answer::Dismiss);
                }
            }
        >
            {inside}
        </section>
    }
    .into_any()
}

fn chip(nudge: &view::Nudge, open: RwSignal<Open>, answer: Callback<Answer>) -> AnyView {
    let accept = Button::new(Look::Plain, words::accept(nudge.kind))
        .titled(words::reason(nudge.kind, &nudge.about))
        .pressed(move |_| answer.run(Answer::Accept));
    let grow = Button::new(Look::Icon(Stroke::Down), words::OPEN)
        .titled(words::OPEN.into())
        .pressed(move |event| {
            open.update(|open| open.card = true);
            keep_focus(&event);
        });
    all(vec![mark(), accept, grow, close(answer)])
}

fn card(nudge: &view::Nudge, now: Open, open: RwSignal<Open>, answer: Callback<Answer>) -> AnyView {
    let kind = nudge.kind;
    let accept_words = if now.starters {
        words::ASK_ACCEPT
    } else {
        words::accept(kind)
    };
    let accept = Button::new(Look::Strong, accept_words)
        .with_id(ACCEPT_ID)
        .pressed(move |_| answer.run(Answer::Accept));
    let ask = || {
        Button::new(Look::Quiet, words::ASK).pressed(move |event| {
            open.update(|open| open.starters = true);
            keep_focus(&event);
        })
    };
    let post =
        Button::new(Look::Plain, words::POST).pressed(move |_| answer.run(Answer::PostAnyway));
    let more = Button::new(Look::Plain, words::MORE)
        .opens(Signal::derive(move || open.get().fewer))
        .pressed(move |_| open.update(|open| open.fewer = !open.fewer));
    let offer = paragraph("offer", words::offer(kind));
    let parts = [
        Some(element("header").holding(vec![mark(), offer, close(answer)])),
        Some(paragraph("reason", words::reason(kind, &nudge.about))),
        nudge
            .full
            .then(|| paragraph("purpose", words::purpose(kind))),
        now.starters.then(|| starters(kind)),
        Some(block(
            "actions",
            if now.starters {
                vec![accept]
            } else {
                vec![accept, ask()]
            },
        )),
        Some(block("ways-out", vec![post, more])),
        now.fewer.then(|| fewer(&nudge.host, answer)),
    ];
    all(parts.into_iter().flatten().collect())
}

/// Questions to read; nothing of them is inserted.
fn starters(kind: NudgeKind) -> AnyView {
    let questions = list("", words::starters(kind).map(said).into());
    block("starters", vec![paragraph("", words::STARTERS), questions])
}

/// The ways to have fewer of these.
fn fewer(host: &str, answer: Callback<Answer>) -> AnyView {
    let buttons = [
        (words::QUIET_HOUR.into(), Answer::SnoozeHour),
        (words::QUIET_TODAY.into(), Answer::SnoozeToday),
        (words::quiet_here(host), Answer::QuietHere),
        (words::NEVER.into(), Answer::Never),
    ]
    .map(|(label, what): (String, Answer)| {
        Button::new(Look::Small, label).pressed(move |_| answer.run(what))
    });
    choices(words::MORE, Vec::from(buttons))
}

fn close(answer: Callback<Answer>) -> AnyView {
    Button::new(Look::Icon(Stroke::Close), words::CLOSE)
        .titled(words::CLOSE.into())
        .pressed(move |_| answer.run(Answer::Dismiss))
}
