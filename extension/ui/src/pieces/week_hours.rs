//! Fields for hours of the week.

use leptos::prelude::*;

use crate::dates;
use crate::words::Message;

/// A field for a time of the day.
pub fn time_field(
    id: impl Into<String>,
    label: Message,
    shown: Signal<String>,
    typed: Callback<String>,
) -> AnyView {
    let id = id.into();
    view! {
        <div class="field">
            <label for=id.clone()>{label.text()}</label>
            <input
                id=id
                type="time"
                prop:value=move || shown.get()
                on:input=move |event| typed.run(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// The days of the week, each to be chosen or not.
pub fn day_choices(days: Signal<Vec<i32>>, set: Callback<Vec<i32>>) -> Vec<AnyView> {
    (0..7).map(|day| day_choice(day, days, set)).collect()
}

fn day_choice(day: i32, days: Signal<Vec<i32>>, set: Callback<Vec<i32>>) -> AnyView {
    let choose = move |chosen: bool| {
        let mut days = days.get_untracked();
        days.retain(|known| *known != day);
        if chosen {
            let place = days.partition_point(|known| *known < day);
            days.insert(place, day);
        }
        set.run(days);
    };
    view! {
        <label class="day">
            <input
                type="checkbox"
                prop:checked=move || days.with(|days| days.contains(&day))
                on:change=move |event| choose(event_target_checked(&event))
            />
            <span>{dates::short_day(day)}</span>
        </label>
    }
    .into_any()
}
