//! A choice of one from a list that opens.

use leptos::prelude::*;

use crate::words::Message;

/// A list with its label. Each choice is a value and the words for it.
pub fn select(
    id: impl Into<String>,
    label: Message,
    choices: Vec<(String, String)>,
    chosen: Signal<String>,
    choose: Callback<String>,
) -> AnyView {
    let id = id.into();
    let choices: Vec<AnyView> = choices
        .into_iter()
        .map(|(value, words)| view! { <option value=value>{words}</option> }.into_any())
        .collect();
    view! {
        <div class="field">
            <label for=id.clone()>{label.text()}</label>
            <select
                id=id
                prop:value=move || chosen.get()
                on:change=move |event| choose.run(event_target_value(&event))
            >
                {choices}
            </select>
        </div>
    }
    .into_any()
}
