//! The form for somebody: short where three are named for the first time, whole in the options.

use hearth::people::{Circle, Handle};
use hearth::view::PersonRow;
use leptos::prelude::*;

use super::element::{all, block, list, named, paragraph, said as text};
use super::icon::Stroke;
use super::parts::{Button, Look, changing, nothing, radio};
use super::profile_fields::profile_fields;
use super::step_back::step_back;
use super::wishing::wishing;
use crate::Answer;
use crate::person_draft::{PersonDraft, PersonWish, in_circle};
use crate::words::{Message, common, people};

/// What the form is given.
#[derive(Clone)]
pub struct PersonForm {
    /// Unique on the page: the ids of the fields begin with it.
    pub id: String,
    /// What stands in it; kept by whoever shows the form, so that a redrawn one loses nothing.
    pub draft: RwSignal<PersonDraft>,
    /// Everybody on the list but the person themselves.
    pub others: Signal<Vec<PersonRow>>,
    /// The sites that a handle can be on: the pack's id and its name.
    pub sites: Vec<(String, String)>,
    /// Only name and handle.
    pub short: bool,
    /// The words on the button that keeps it.
    pub keep_words: Message,
    /// Asks for the wish to be kept.
    pub keep: Callback<(PersonWish, Answer)>,
    /// What is done once it is.
    pub kept: Callback<PersonWish>,
    /// Leaves the form, where it can be left.
    pub leave: Option<Callback<()>>,
}

/// The form. Its fields are empty again once a wish is kept; one that is refused stays in them,
/// with the reason.
pub fn person_form(form: PersonForm) -> AnyView {
    let PersonForm {
        id,
        draft,
        others,
        sites,
        short,
        keep_words,
        keep,
        kept,
        leave,
    } = form;
    let problem = RwSignal::new(String::new());
    let read = Box::new(move || {
        draft.with_untracked(|it| others.with_untracked(|others| it.wish(others)))
    });
    let emptied = Callback::new(move |wished: PersonWish| {
        draft.set(PersonDraft {
            circle: wished.circle,
            ..PersonDraft::default()
        });
        kept.run(wished);
    });
    let submit = wishing(read, problem, keep, emptied);
    let field = |field: Field| text_field(format!("{id}-{}", field.id()), field, draft);
    let problem_id = format!("{id}-problem");
    let described_by = problem_id.clone();
    let rest = if short {
        nothing()
    } else {
        vec![
            kept_handles(draft),
            circle_choice(&id, draft, others),
            step_back(&id, draft, others),
            field(Field::Cadence),
            field(Field::Note),
            profile_fields(&id, draft),
        ]
        .into_any()
    };
    let leave =
        leave.map(|leave| Button::new(Look::Plain, common::CANCEL).pressed(move |_| leave.run(())));
    view! {
        <form class="person-form" novalidate aria-describedby=described_by on:submit=submit>
            {field(Field::Name)}
            <div class="handle-row">
                {field(Field::Handle)} {site_choice(format!("{id}-site"), draft, sites)}
            </div>
            {paragraph("hint", people::KNOWN_AS_WHY)}
            {rest}
            <p id=problem_id class="problem" role="alert">{move || problem.get()}</p>
            <div class="actions">{Button::new(Look::Strong, keep_words).submit()} {leave}</div>
        </form>
    }
    .into_any()
}

/// The fields that are typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Name,
    Handle,
    Cadence,
    Note,
}

impl Field {
    fn id(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Handle => "handle",
            Field::Cadence => "cadence",
            Field::Note => "note",
        }
    }

    fn label(self) -> Message {
        match self {
            Field::Name => people::NAME,
            Field::Handle => people::KNOWN_AS,
            Field::Cadence => people::CADENCE,
            Field::Note => people::NOTE,
        }
    }

    fn example(self, draft: &PersonDraft) -> String {
        match self {
            Field::Name => people::NAME_EXAMPLE.into(),
            Field::Handle => people::KNOWN_AS_EXAMPLE.into(),
            Field::Cadence => draft.circle.cadence_days().to_string(),
            Field::Note => people::NOTE_EXAMPLE.into(),
        }
    }

    fn of(self, draft: &mut PersonDraft) -> &mut String {
        match self {
            Field::Name => &mut draft.name,
            Field::Handle => &mut draft.known_as,
            Field::Cadence => &mut draft.cadence,
            Field::Note => &mut draft.note,
        }
    }
}

fn text_field(id: String, field: Field, draft: RwSignal<PersonDraft>) -> AnyView {
    let typed = move |typed: String| draft.update(|draft| *field.of(draft) = typed);
    view! {
        <div class="field" class:short=field == Field::Cadence>
            <label for=id.clone()>{field.label().text()}</label>
            <input
                id=id
                type="text"
                dir="auto"
                autocomplete="off"
                placeholder=move || draft.with(|draft| field.example(draft))
                prop:value=move || field.of(&mut draft.get()).clone()
                on:input=move |event| typed(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

fn site_choice(id: String, draft: RwSignal<PersonDraft>, sites: Vec<(String, String)>) -> AnyView {
    let none = (String::new(), people::ON_ANY_SITE.into());
    let options: Vec<AnyView> = std::iter::once(none)
        .chain(sites)
        .map(|(id, name)| view! { <option value=id>{name}</option> }.into_any())
        .collect();
    view! {
        <div class="field">
            <label for=id.clone()>{people::ON_SITE.text()}</label>
            <select
                id=id
                prop:value=move || draft.with(|draft| draft.site.clone())
                on:change=move |event| draft.update(|draft| draft.site = event_target_value(&event))
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}

fn kept_handles(draft: RwSignal<PersonDraft>) -> AnyView {
    changing(move || {
        let kept = draft.with(|draft| draft.keep.clone());
        if kept.is_empty() {
            return nothing();
        }
        list(
            "handles",
            kept.into_iter()
                .map(|handle| kept_handle(handle, draft))
                .collect(),
        )
    })
}

fn kept_handle(handle: Handle, draft: RwSignal<PersonDraft>) -> AnyView {
    let name = handle.name.clone();
    let remove = Button::new(Look::Icon(Stroke::Close), people::remove_handle(&name))
        .pressed(move |_| draft.update(|draft| draft.keep.retain(|kept| *kept != handle)));
    all(vec![named(name), remove])
}

/// The circles, each with how many of it there are.
pub fn circle_choice(
    id: &str,
    draft: RwSignal<PersonDraft>,
    others: Signal<Vec<PersonRow>>,
) -> AnyView {
    let choice = |circle: Circle| {
        let fullness = Signal::derive(move || {
            people::fullness(
                others.with(|others| in_circle(others, circle)),
                circle.cap(),
            )
        });
        radio(
            format!("{id}-circle"),
            text(people::circle(circle)),
            Some(fullness),
            Signal::derive(move || draft.with(|draft| draft.circle == circle)),
            Callback::new(move |()| draft.update(|draft| draft.circle = circle)),
        )
    };
    view! {
        <fieldset class="field">
            <legend>{people::CIRCLE.text()}</legend>
            {block("choices", Vec::from(Circle::ALL.map(choice)))}
        </fieldset>
    }
    .into_any()
}
