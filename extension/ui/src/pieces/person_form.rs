//! The form for somebody: short where three are named for the first time, whole in the options.

use hearth::people::{Circle, Handle};
use hearth::view::PersonRow;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::icon::{Stroke, stroke};
use crate::person_draft::{DraftProblem, PersonDraft, PersonWish, in_circle};
use crate::words::{self, people};

/// What the form is given.
#[derive(Clone)]
pub struct PersonForm {
    /// Unique on the page: the ids of the fields begin with it.
    pub id: String,
    /// What stands in it at first.
    pub draft: PersonDraft,
    /// Everybody on the list but the person themselves.
    pub others: Signal<Vec<PersonRow>>,
    /// The sites that a handle can be on: the pack's id and its name.
    pub sites: Signal<Vec<(String, String)>>,
    /// Only name and handle.
    pub short: bool,
    /// The words on the button that keeps it.
    pub keep_words: &'static str,
    /// What becomes of the wish.
    pub keep: Callback<PersonWish>,
    /// Leaves the form, where it can be left.
    pub leave: Option<Callback<()>>,
}

/// The form. After a wish is kept its fields are empty again.
pub fn person_form(form: PersonForm) -> AnyView {
    let PersonForm {
        id,
        draft,
        others,
        sites,
        short,
        keep_words,
        keep,
        leave,
    } = form;
    let draft = RwSignal::new(draft);
    let problem = RwSignal::new(None::<DraftProblem>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.with_untracked(|draft| others.with_untracked(|others| draft.wish(others))) {
            Ok(wish) => {
                problem.set(None);
                draft.set(PersonDraft {
                    circle: wish.circle,
                    ..PersonDraft::default()
                });
                keep.run(wish);
            }
            Err(found) => problem.set(Some(found)),
        }
    };
    let field = {
        let id = id.clone();
        move |name: &str| format!("{id}-{name}")
    };
    let problem_id = field("problem");
    let described_by = problem_id.clone();
    let name = text_field(
        field("name"),
        people::PERSON_NAME,
        people::NAME_EXAMPLE,
        move || draft.with(|draft| draft.name.clone()),
        move |typed| draft.update(|draft| draft.name = typed),
    );
    let handle = text_field(
        field("handle"),
        people::KNOWN_AS,
        people::KNOWN_AS_EXAMPLE,
        move || draft.with(|draft| draft.known_as.clone()),
        move |typed| draft.update(|draft| draft.known_as = typed),
    );
    let site = site_choice(field("site"), draft, sites);
    let rest = (!short).then(|| {
        let note = text_field(
            field("note"),
            people::NOTE,
            people::NOTE_EXAMPLE,
            move || draft.with(|draft| draft.note.clone()),
            move |typed| draft.update(|draft| draft.note = typed),
        );
        view! {
            {kept_handles(draft)}
            {circle_choice(&id, draft, others)}
            {cadence_field(field("cadence"), draft)}
            {note}
        }
        .into_any()
    });
    view! {
        <form class="person-form" novalidate aria-describedby=described_by on:submit=submit>
            {name}
            <div class="handle-row">{handle} {site}</div>
            <p class="hint">{people::KNOWN_AS_WHY}</p>
            {rest}
            <p id=problem_id class="problem" role="alert">{move || problem.get().map(people::problem)}</p>
            <div class="actions">
                <button type="submit" class="button strong">{keep_words}</button>
                {leave.map(|leave| view! {
                    <button type="button" class="button plain" on:click=move |_| leave.run(())>
                        {words::CANCEL}
                    </button>
                })}
            </div>
        </form>
    }
    .into_any()
}

fn text_field(
    id: String,
    label: &'static str,
    example: &'static str,
    value: impl Fn() -> String + Send + Sync + 'static,
    typed: impl Fn(String) + 'static,
) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                placeholder=example
                prop:value=value
                on:input=move |event| typed(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

fn site_choice(
    id: String,
    draft: RwSignal<PersonDraft>,
    sites: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    let options = move || {
        let option = |(id, name): (String, String)| view! { <option value=id>{name}</option> };
        sites.get().into_iter().map(option).collect_view()
    };
    view! {
        <div class="field">
            <label for=id.clone()>{people::ON_SITE}</label>
            <select
                id=id
                prop:value=move || draft.with(|draft| draft.site.clone())
                on:change=move |event| draft.update(|draft| draft.site = event_target_value(&event))
            >
                <option value="">{people::ON_ANY_SITE}</option>
                {options}
            </select>
        </div>
    }
}

fn kept_handles(draft: RwSignal<PersonDraft>) -> impl IntoView {
    let remove = move |handle: Handle| {
        draft.update(|draft| draft.keep.retain(|kept| *kept != handle));
    };
    let chip = move |handle: Handle| {
        let label = people::remove_handle(&handle.name);
        view! {
            <li>
                <span dir="ltr">{handle.name.clone()}</span>
                <button type="button" aria-label=label on:click=move |_| remove(handle.clone())>
                    {stroke(Stroke::Close)}
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || draft.with(|draft| !draft.keep.is_empty())>
            <ul class="handles" aria-label=people::HANDLES>
                {move || draft.with(|draft| draft.keep.clone()).into_iter().map(chip).collect_view()}
            </ul>
        </Show>
    }
}

fn circle_choice(
    id: &str,
    draft: RwSignal<PersonDraft>,
    others: Signal<Vec<PersonRow>>,
) -> impl IntoView {
    let group = format!("{id}-circle");
    let choice = move |circle: Circle| {
        let taken = move || others.with(|others| in_circle(others, circle));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || draft.with(|draft| draft.circle == circle)
                    on:change=move |_| draft.update(|draft| draft.circle = circle)
                />
                <span>{people::circle(circle)}</span>
                <span class="hint">{move || people::fullness(taken(), circle.cap())}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{people::CIRCLE}</legend>
            <div class="choices">{Circle::ALL.map(choice)}</div>
        </fieldset>
    }
}

fn cadence_field(id: String, draft: RwSignal<PersonDraft>) -> impl IntoView {
    view! {
        <div class="field short">
            <label for=id.clone()>{people::CADENCE}</label>
            <input
                id=id
                type="text"
                inputmode="numeric"
                autocomplete="off"
                placeholder=move || draft.with(|draft| draft.circle.cadence_days().to_string())
                prop:value=move || draft.with(|draft| draft.cadence.clone())
                on:input=move |event| draft.update(|draft| draft.cadence = event_target_value(&event))
            />
        </div>
    }
}
