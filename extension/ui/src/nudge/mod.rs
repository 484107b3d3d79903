//! The nudge: one offer beside the composer, with an action and a way out.
//!
//! It never takes the focus: nothing in it asks for it, and a press of the mouse leaves it in the
//! composer. It holds no action that cannot be taken back, because a page can lure a click.

use hearth::nudge::Answer;
use hearth::view;
use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;

use crate::pieces::icon::{Stroke, mark, stroke};
use crate::pieces::land_on;
use crate::pieces::size::watch_size;
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
    root.on_load(move |element| {
        watch_size(&element, move |drawn, height| {
            let width = if open.get_untracked().card {
                CARD_WIDTH
            } else {
                drawn
            };
            act.run(Act::Sized { width, height });
        });
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
    view! {
        <div class="nudge-root" node_ref=root>{drawn}</div>
    }
}

fn offer(nudge: view::Nudge, open: RwSignal<Open>, act: Callback<Act>) -> impl IntoView {
    let answer = Callback::new(move |answer| act.run(Act::Answer(answer)));
    let card = Memo::new(move |_| open.get().card);
    let first_time = nudge.full;
    let inside = move || {
        if card.get() {
            full(&nudge, first_time, open, answer).into_any()
        } else {
            chip(&nudge, open, answer).into_any()
        }
    };
    view! {
        <section
            class="nudge"
            class:chip=move || !card.get()
            aria-label=words::NAME
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
}

fn chip(
    nudge: &view::Nudge,
    open: RwSignal<Open>,
    answer: Callback<Answer>,
) -> impl IntoView + use<> {
    let reason = words::reason(nudge.kind, &nudge.link_host);
    view! {
        {mark()}
        <button
            type="button"
            class="button plain"
            title=reason
            on:click=move |_| answer.run(Answer::Accept)
        >
            {words::ACCEPT_SHORT}
        </button>
        <button
            type="button"
            class="button icon-only"
            aria-label=words::OPEN
            title=words::OPEN
            aria-expanded="false"
            on:click=move |event| {
                open.update(|open| open.card = true);
                keep_focus(&event);
            }
        >
            {stroke(Stroke::Down)}
        </button>
        {close(answer)}
    }
}

fn full(
    nudge: &view::Nudge,
    first_time: bool,
    open: RwSignal<Open>,
    answer: Callback<Answer>,
) -> impl IntoView + use<> {
    let kind = nudge.kind;
    let host = nudge.host.clone();
    let starters = Memo::new(move |_| open.get().starters);
    let fewer = Memo::new(move |_| open.get().fewer);
    view! {
        <header>
            {mark()}
            <p class="offer">{words::offer(kind)}</p>
            {close(answer)}
        </header>
        <p class="reason">{words::reason(kind, &nudge.link_host)}</p>
        {first_time.then(|| view! { <p class="purpose">{words::purpose(kind)}</p> })}
        <Show when=move || starters.get()>
            <div class="starters" id="starters">
                <p>{words::STARTERS}</p>
                <ul>{words::starters(kind).map(|starter| view! { <li>{starter}</li> })}</ul>
            </div>
        </Show>
        <div class="actions">
            <button
                type="button"
                id=ACCEPT_ID
                class="button strong"
                on:click=move |_| answer.run(Answer::Accept)
            >
                {move || if starters.get() { words::ASK_ACCEPT } else { words::ACCEPT }}
            </button>
            <Show when=move || !starters.get()>
                <button
                    type="button"
                    class="button"
                    on:click=move |event| {
                        open.update(|open| open.starters = true);
                        keep_focus(&event);
                    }
                >
                    {words::ASK}
                </button>
            </Show>
        </div>
        <div class="ways-out">
            <button type="button" class="button plain" on:click=move |_| answer.run(Answer::PostAnyway)>
                {words::POST}
            </button>
            <button
                type="button"
                class="button plain"
                aria-expanded=move || fewer.get().to_string()
                aria-controls="fewer"
                on:click=move |_| open.update(|open| open.fewer = !open.fewer)
            >
                {words::MORE} {stroke(Stroke::Down)}
            </button>
        </div>
        <div class="choices" id="fewer" role="group" aria-label=words::MORE hidden=move || !fewer.get()>
            {choice(words::QUIET_HOUR.into(), Answer::SnoozeHour, answer)}
            {choice(words::QUIET_TODAY.into(), Answer::SnoozeToday, answer)}
            {choice(words::quiet_here(&host), Answer::QuietHere, answer)}
            {choice(words::NEVER.into(), Answer::Never, answer)}
        </div>
    }
}

fn choice(label: String, what: Answer, answer: Callback<Answer>) -> impl IntoView {
    view! {
        <button type="button" class="button small" on:click=move |_| answer.run(what)>{label}</button>
    }
}

fn close(answer: Callback<Answer>) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button icon-only"
            aria-label=words::CLOSE
            title=words::CLOSE
            on:click=move |_| answer.run(Answer::Dismiss)
        >
            {stroke(Stroke::Close)}
        </button>
    }
}
