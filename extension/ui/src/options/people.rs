//! The people on the list, circle by circle.

use hearth::people::Circle;
use hearth::view::{Options, PersonRow};
use leptos::prelude::*;

use super::Act;
use crate::person_draft::{PersonDraft, PersonWish, in_circle};
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::{Stroke, flame, stroke};
use crate::pieces::land_on;
use crate::pieces::person_form::{PersonForm, person_form};
use crate::words::{self, people as said};

/// The button that adds somebody.
const ADD_ID: &str = "add-person";
/// The button that brings somebody back.
const UNDO_ID: &str = "undo-removed-person";

/// The button that opens somebody's form.
fn edit_id(person: &str) -> String {
    format!("edit-{person}")
}

/// The heading of a circle: it stays where it is when a person in it is drawn anew.
fn circle_id(circle: Circle) -> String {
    format!("circle-of-{}", circle.cap())
}

/// Which form is open.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Editing {
    /// None.
    Nothing,
    /// The one for somebody new.
    New,
    /// The one of this person.
    Person(String),
}

/// What every row needs.
#[derive(Clone, Copy)]
struct List {
    rows: Memo<Vec<PersonRow>>,
    sites: Signal<Vec<(String, String)>>,
    editing: RwSignal<Editing>,
    removed: RwSignal<Option<(String, String)>>,
    act: Callback<Act>,
    announcer: Announcer,
}

/// The circles with their people, and the form for somebody new.
pub fn people(options: Memo<Options>, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let list = List {
        rows: Memo::new(move |_| options.with(|it| it.people.clone())),
        sites: Signal::derive(move || site_names(&options.get())),
        editing: RwSignal::new(Editing::Nothing),
        removed: RwSignal::new(None),
        act,
        announcer,
    };
    view! {
        {undo(list)}
        {Circle::ALL.map(|circle| in_one(circle, list))}
        {newcomer(list)}
    }
}

fn site_names(options: &Options) -> Vec<(String, String)> {
    let mut sites: Vec<(String, String)> = options
        .sites
        .iter()
        .map(|offer| (offer.site.clone(), offer.name.clone()))
        .collect();
    sites.sort();
    sites.dedup_by(|a, b| a.0 == b.0);
    sites
}

fn undo(list: List) -> impl IntoView {
    move || {
        list.removed.get().map(|(person, name)| {
            let back = move |_| {
                list.removed.set(None);
                list.act.run(Act::UndoRemovePerson {
                    person: person.clone(),
                });
                land_on(ADD_ID);
            };
            view! {
                <p class="notice">
                    <span>{said::removed(&name)}</span>
                    <button type="button" id=UNDO_ID class="button plain" on:click=back>{words::UNDO}</button>
                </p>
            }
        })
    }
}

fn in_one(circle: Circle, list: List) -> impl IntoView {
    let rows = Memo::new(move |_| {
        list.rows.with(|rows| {
            rows.iter()
                .filter(|row| row.circle == circle)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let taken = move || list.rows.with(|rows| in_circle(rows, circle));
    view! {
        <div class="circle">
            <h3 id=circle_id(circle) tabindex="-1">
                {words::people::circle(circle)}
                <span class="hint">{move || said::fullness(taken(), circle.cap())}</span>
            </h3>
            <Show
                when=move || rows.with(|rows| !rows.is_empty())
                fallback=|| view! { <p class="hint">{words::options::CIRCLE_EMPTY}</p> }
            >
                <ul class="rows">
                    <For each=move || rows.get() key=what_it_shows let:row>{person(row, list)}</For>
                </ul>
            </Show>
        </div>
    }
}

/// A row is drawn anew when anything on it changes, and stays as it is otherwise.
fn what_it_shows(row: &PersonRow) -> (String, String, String, u32, bool, Option<u32>, Vec<String>) {
    let PersonRow {
        id,
        name,
        note,
        cadence_days,
        own_cadence,
        days,
        handles,
        ..
    } = row.clone();
    let handles = handles.into_iter().map(|handle| handle.name).collect();
    (id, name, note, cadence_days, own_cadence, days, handles)
}

fn person(row: PersonRow, list: List) -> impl IntoView {
    let editing = {
        let id = row.id.clone();
        Memo::new(move |_| list.editing.get() == Editing::Person(id.clone()))
    };
    let shown = row.clone();
    let closed = move || line(shown.clone(), list);
    view! {
        <li>
            <Show when=move || editing.get() fallback=closed>{form(&row, list)}</Show>
        </li>
    }
}

fn line(row: PersonRow, list: List) -> impl IntoView {
    let PersonRow {
        id,
        name,
        handles,
        note,
        warmth,
        cadence_days,
        days,
        ..
    } = row;
    let edit = {
        let id = id.clone();
        move |_| {
            list.editing.set(Editing::Person(id.clone()));
            land_on(format!("person-{id}-name"));
        }
    };
    let button_id = edit_id(&id);
    let (edit_label, remove_label) = (said::edit(&name), said::remove(&name));
    let remove = {
        let name = name.clone();
        move |_| {
            list.announcer.say(said::removed(&name));
            list.removed.set(Some((id.clone(), name.clone())));
            list.act.run(Act::RemovePerson { person: id.clone() });
            land_on(UNDO_ID);
        }
    };
    let handles = handles
        .into_iter()
        .map(|handle| view! { <span class="host" dir="ltr">{handle.name}</span> })
        .collect_view();
    view! {
        <div class="row">
            {flame(warmth)}
            <div class="who">
                <strong><bdi>{name}</bdi></strong>
                {handles}
                <span class="since">{said::rhythm(cadence_days, days)}</span>
                {(!note.is_empty()).then(|| view! { <span class="note"><bdi>{note}</bdi></span> })}
            </div>
            <div class="actions">
                <button type="button" id=button_id class="button plain" aria-label=edit_label on:click=edit>
                    {said::EDIT}
                </button>
                <button type="button" class="button plain" aria-label=remove_label on:click=remove>
                    {said::REMOVE}
                </button>
            </div>
        </div>
    }
}

fn form(row: &PersonRow, list: List) -> impl IntoView + use<> {
    let id = row.id.clone();
    let others = {
        let id = id.clone();
        Signal::derive(move || {
            list.rows
                .get()
                .into_iter()
                .filter(|row| row.id != id)
                .collect::<Vec<_>>()
        })
    };
    let keep = {
        let person = id.clone();
        Callback::new(move |wish: PersonWish| {
            list.announcer.say(said::changed(&wish.name));
            let landing = circle_id(wish.circle);
            list.editing.set(Editing::Nothing);
            list.act.run(Act::ChangePerson {
                person: person.clone(),
                wish,
            });
            land_on(landing);
        })
    };
    person_form(PersonForm {
        id: format!("person-{id}"),
        draft: PersonDraft::of(row),
        others,
        sites: list.sites,
        short: false,
        keep_words: words::SAVE,
        keep,
        leave: Some(Callback::new(move |()| {
            list.editing.set(Editing::Nothing);
            land_on(edit_id(&id));
        })),
    })
}

fn newcomer(list: List) -> impl IntoView {
    let keep = Callback::new(move |wish: PersonWish| {
        list.announcer.say(said::added(&wish.name));
        list.editing.set(Editing::Nothing);
        list.act.run(Act::AddPerson(wish));
        land_on(ADD_ID);
    });
    let form = move || {
        person_form(PersonForm {
            id: "new-person".into(),
            draft: PersonDraft::default(),
            others: list.rows.into(),
            sites: list.sites,
            short: false,
            keep_words: said::ADD,
            keep,
            leave: Some(Callback::new(move |()| {
                list.editing.set(Editing::Nothing);
                land_on(ADD_ID);
            })),
        })
    };
    let open = move || {
        view! {
            <button
                type="button"
                class="button"
                id=ADD_ID
                on:click=move |_| {
                    list.editing.set(Editing::New);
                    land_on("new-person-name");
                }
            >
                {stroke(Stroke::Plus)} {said::ADD}
            </button>
        }
    };
    view! {
        <div class="newcomer">
            <Show when=move || list.editing.get() == Editing::New fallback=open>{form()}</Show>
        </div>
    }
}
