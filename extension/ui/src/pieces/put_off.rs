//! When to ask about somebody again, or that the tie is to rest.

use hearth::clock::Date;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::element::{all, choices};
use super::parts::{Button, Look};
use crate::dates;
use crate::popup::Later;
use crate::words::{Message, later as said, popup as words};

/// What becomes of somebody's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutOff {
    /// It comes later.
    Until(Later),
    /// The tie rests until it is woken.
    Rest,
}

/// The choices. `id` is the beginning of the ids in it.
pub fn put_off(id: &str, chosen: Callback<PutOff>) -> AnyView {
    let until = |label: Message, until: Later| {
        Button::new(Look::Small, label).pressed(move |_| chosen.run(PutOff::Until(until)))
    };
    let rest = Button::new(Look::Small, said::REST).pressed(move |_| chosen.run(PutOff::Rest));
    let buttons = vec![
        until(words::TOMORROW, Later::Tomorrow),
        until(words::WEEKEND, Later::Weekend),
        until(words::NEXT_WEEK, Later::NextWeek),
        until(said::MONTH, Later::Month),
        rest,
    ];
    all(vec![
        choices(words::LATER_WHEN, buttons),
        day(format!("{id}-day"), chosen),
    ])
}

fn day(id: String, chosen: Callback<PutOff>) -> AnyView {
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    let choose = move |event: SubmitEvent| {
        event.prevent_default();
        let day = Date::parse(&typed.get_untracked()).filter(|day| Some(*day) > dates::today());
        match day {
            Some(day) => chosen.run(PutOff::Until(Later::On(day))),
            None => problem.set(said::UNCLEAR.into()),
        }
    };
    let about = format!("{id}-problem");
    view! {
        <form class="a-day" novalidate aria-describedby=about.clone() on:submit=choose>
            <label for=id.clone()>{said::DAY.text()}</label>
            <div class="field-row">
                <input
                    id=id
                    type="date"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {Button::new(Look::Small, said::ON_DAY).submit()}
            </div>
            <p id=about.clone() class="problem" role="alert">{move || problem.get()}</p>
        </form>
    }
    .into_any()
}
