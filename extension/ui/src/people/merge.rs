//! Two on the list who are one person.

use hearth::view::PersonRow;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use super::list::{List, UNDO_ID};
use super::sheet::landing;
use crate::pieces::element::{block, element, named};
use crate::pieces::parts::{Button, Look, changing};
use crate::pieces::select::select;
use crate::words::people as said;

/// The form: who is the same person, and whose name and circle stay.
pub fn merge(row: &PersonRow, list: List, leave: AnyView) -> AnyView {
    let own = (row.id.clone(), row.name.clone());
    // As they are when it opens: nothing is drawn anew under somebody's hands.
    let others: Vec<(String, String)> = untrack(|| list.others(Some(&row.id)))
        .into_iter()
        .map(|sheet| (sheet.row.id, sheet.row.name))
        .collect();
    let other = RwSignal::new(others.first().cloned().unwrap_or_default());
    // Whether the other one stays.
    let turned = RwSignal::new(false);
    let problem = RwSignal::new(String::new());
    let who = {
        let known = others.clone();
        let choose = Callback::new(move |id: String| {
            if let Some(chosen) = known.iter().find(|(known, _)| *known == id) {
                other.set(chosen.clone());
            }
        });
        let chosen = Signal::derive(move || other.get().0);
        select(landing(&row.id), said::MERGE_WITH, others, chosen, choose)
    };
    let keeps = {
        let (group, own_name) = (format!("keep-{}", row.id), own.1.clone());
        let names = changing(move || {
            let names = [(own_name.clone(), false), (other.get().1, true)];
            let names = names.map(|(name, is_other)| stays(&group, name, is_other, turned));
            block("choices", names.into())
        });
        let legend = element("legend").saying(said::MERGE_KEEP);
        element("fieldset")
            .class("field")
            .holding(vec![legend, names])
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (one, two) = (own.clone(), other.get_untracked());
        let (into, from) = if turned.get_untracked() {
            (two, one)
        } else {
            (one, two)
        };
        let sentence = said::merged(&into.1, &from.1);
        let undo_id = from.0.clone();
        let answer = List::answer(problem, move || {
            list.offer_undo(undo_id.clone(), sentence.clone());
            list.close(UNDO_ID);
        });
        list.act(Act::MergePeople {
            into: into.0,
            from: from.0,
            answer,
        });
    };
    let yes = Button::new(Look::Quiet, said::MERGE_DO).submit();
    view! {
        <form class="asked" novalidate on:submit=submit>
            {who}
            {keeps}
            <p class="problem" role="alert">{move || problem.get()}</p>
            {block("actions", vec![yes, leave])}
        </form>
    }
    .into_any()
}

fn stays(group: &str, name: String, is_other: bool, turned: RwSignal<bool>) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=group.to_owned()
                prop:checked=move || turned.get() == is_other
                on:change=move |_| turned.set(is_other)
            />
            {named(name)}
        </label>
    }
    .into_any()
}
