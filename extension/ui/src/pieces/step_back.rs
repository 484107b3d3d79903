//! Who steps back, where the circle that was chosen is full.

use hearth::people::{Amiss, Circle};
use hearth::view::PersonRow;
use leptos::prelude::*;

use super::element::{block, element, named, paragraph};
use super::parts::{changing, nothing, radio};
use crate::person_draft::{PersonDraft, in_circle};
use crate::words::people as said;

/// Those in the circle, to choose one of; nothing where there is room.
pub fn step_back(
    id: &str,
    draft: RwSignal<PersonDraft>,
    others: Signal<Vec<PersonRow>>,
) -> AnyView {
    let circle = Memo::new(move |_| draft.with(|draft| draft.circle));
    let group = format!("{id}-steps-back");
    changing(move || {
        let circle = circle.get();
        let others = others.get();
        if has_room(&others, circle) {
            return nothing();
        }
        let wider = Circle::ALL.into_iter().filter(|wider| *wider > circle);
        let Some(wider) = wider.into_iter().find(|wider| has_room(&others, *wider)) else {
            return paragraph("hint steps-back", said::amiss(Amiss::NowhereToStepBack));
        };
        let inside = others.into_iter().filter(|row| row.circle == circle);
        let choices = inside.map(|row| choice(&group, row, draft)).collect();
        element("fieldset").class("field steps-back").holding(vec![
            element("legend").saying(said::STEPS_BACK),
            paragraph("hint", said::steps_back_to(said::circle(wider).text())),
            block("choices", choices),
        ])
    })
}

fn has_room(others: &[PersonRow], circle: Circle) -> bool {
    in_circle(others, circle) < circle.cap()
}

fn choice(group: &str, row: PersonRow, draft: RwSignal<PersonDraft>) -> AnyView {
    let PersonRow {
        id,
        name,
        cadence_days,
        days,
        ..
    } = row;
    let own = id.clone();
    let is_chosen = move || draft.with(|draft| draft.steps_back.as_ref() == Some(&own));
    let choose = Callback::new(move |()| {
        draft.update(|draft| draft.steps_back = Some(id.clone()));
    });
    let hint = said::rhythm(cadence_days, days);
    let hint = Some(Signal::derive(move || hint.clone()));
    let is_chosen = Signal::derive(is_chosen);
    radio(group.to_owned(), named(name), hint, is_chosen, choose)
}
