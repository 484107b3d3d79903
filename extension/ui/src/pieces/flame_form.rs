//! The little form by which somebody who is in sight comes onto the list: a name, and a circle.

use hearth::view::{FlameOffer, PersonRow};
use leptos::prelude::*;

use super::parts::{Button, Look};
use super::person_form::circle_choice;
use super::step_back::step_back;
use super::wishing::wishing;
use crate::Answer;
use crate::person_draft::{PersonDraft, PersonWish};
use crate::words::{common, flames, people};

/// What the form is given.
#[derive(Clone)]
pub struct FlameForm {
    /// Unique on the page: the ids of the fields begin with it.
    pub id: String,
    /// Whom it is about, and what stands in it at first.
    pub offer: FlameOffer,
    /// Everybody on the list.
    pub others: Signal<Vec<PersonRow>>,
    /// Asks for the wish to be kept.
    pub keep: Callback<(PersonWish, Answer)>,
    /// What is done once it is.
    pub kept: Callback<PersonWish>,
    /// Leaves the form.
    pub leave: Callback<()>,
}

/// The id of the field that the focus goes to when the form opens.
pub fn first_field(id: &str) -> String {
    format!("{id}-name")
}

/// The form. One that is refused stays as it is, with the reason.
pub fn flame_form(form: FlameForm) -> AnyView {
    let FlameForm {
        id,
        offer,
        others,
        keep,
        kept,
        leave,
    } = form;
    let draft = RwSignal::new(PersonDraft {
        name: offer.name.clone(),
        keep: vec![offer.handle.clone()],
        circle: offer.circle,
        ..PersonDraft::default()
    });
    let problem = RwSignal::new(String::new());
    let read = Box::new(move || {
        draft.with_untracked(|it| others.with_untracked(|others| it.newcomer(others)))
    });
    let submit = wishing(read, problem, keep, kept);
    let (name_id, problem_id) = (first_field(&id), format!("{id}-problem"));
    let described_by = problem_id.clone();
    let cancel = Button::new(Look::Plain, common::CANCEL).pressed(move |_| leave.run(()));
    view! {
        <form class="person-form" novalidate aria-describedby=described_by on:submit=submit>
            <div class="field">
                <label for=name_id.clone()>{people::NAME.text()}</label>
                <input
                    id=name_id
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    prop:value=move || draft.with(|draft| draft.name.clone())
                    on:input=move |event| {
                        draft.update(|draft| draft.name = event_target_value(&event));
                    }
                />
            </div>
            {circle_choice(&id, draft, others)}
            {step_back(&id, draft, others)}
            <p id=problem_id class="problem" role="alert">{move || problem.get()}</p>
            <div class="actions">{Button::new(Look::Strong, flames::KEEP).submit()} {cancel}</div>
        </form>
    }
    .into_any()
}
