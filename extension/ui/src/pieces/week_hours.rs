//! Fields for hours of the week.

use leptos::prelude::*;

use super::element::{block, group};
use crate::dates;
use crate::hours_draft::HoursDraft;
use crate::words::{Message, options as said};

/// The fields for the hours at which somebody is reached best, under the name of their group. Their ids
/// begin with `id`.
pub fn hours_fields(
    id: &str,
    name: Message,
    shown: Signal<HoursDraft>,
    set: Callback<HoursDraft>,
) -> AnyView {
    let time = |part: &str, label: Message, of: fn(&mut HoursDraft) -> &mut String| {
        let text = Signal::derive(move || of(&mut shown.get()).clone());
        let typed = Callback::new(move |typed| {
            let mut hours = shown.get_untracked();
            *of(&mut hours) = typed;
            set.run(hours);
        });
        time_field(format!("{id}-{part}"), label, text, typed)
    };
    let times = vec![
        time("from", said::HOURS_FROM, |it| &mut it.from),
        time("to", said::HOURS_TO, |it| &mut it.to),
    ];
    let days = Signal::derive(move || shown.with(|hours| hours.days.clone()));
    let choose = Callback::new(move |days| {
        let hours = shown.get_untracked();
        set.run(HoursDraft { days, ..hours });
    });
    let days = block("days", day_choices(days, choose));
    group(name, vec![block("field-row", times), days])
}

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
