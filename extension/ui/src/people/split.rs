//! One on the list who is two people.

use hearth::people::Handle;
use hearth::view::PersonRow;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use super::list::{List, UNDO_ID};
use super::sheet::landing;
use crate::pieces::element::{block, element, named};
use crate::pieces::parts::{Button, Look};
use crate::words::people as said;

/// The form: which handles are somebody else's, and who that is.
pub fn split(row: &PersonRow, list: List, leave: AnyView) -> AnyView {
    let chosen: RwSignal<Vec<Handle>> = RwSignal::new(Vec::new());
    let name = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    let name_id = landing(&row.id);
    let handles = row.handles.iter().cloned();
    let handles = handles.map(|handle| choice(handle, chosen)).collect();
    let handles = element("fieldset").class("field").holding(vec![
        element("legend").saying(said::SPLIT_HANDLES),
        block("choices", handles),
    ]);
    let person = row.id.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let name = name.get_untracked().trim().to_owned();
        let (undo_id, sentence) = (person.clone(), said::split_done(&name));
        let answer = List::answer(problem, move || {
            list.offer_undo(undo_id.clone(), sentence.clone());
            list.close(UNDO_ID);
        });
        list.act(Act::SplitPerson {
            person: person.clone(),
            name,
            handles: chosen.get_untracked(),
            answer,
        });
    };
    let yes = Button::new(Look::Quiet, said::SPLIT_DO).submit();
    view! {
        <form class="asked" novalidate on:submit=submit>
            <div class="field">
                <label for=name_id.clone()>{said::SPLIT_NAME.text()}</label>
                <input
                    id=name_id
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    prop:value=move || name.get()
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            {handles}
            <p class="problem" role="alert">{move || problem.get()}</p>
            {block("actions", vec![yes, leave])}
        </form>
    }
    .into_any()
}

fn choice(handle: Handle, chosen: RwSignal<Vec<Handle>>) -> AnyView {
    let name = handle.name.clone();
    let own = handle.clone();
    let choose = move |is_theirs: bool| {
        chosen.update(|chosen| {
            chosen.retain(|known| *known != handle);
            chosen.extend(is_theirs.then(|| handle.clone()));
        });
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || chosen.with(|chosen| chosen.contains(&own))
                on:change=move |event| choose(event_target_checked(&event))
            />
            {named(name)}
        </label>
    }
    .into_any()
}
