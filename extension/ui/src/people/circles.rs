//! The people on the list, circle by circle.

use hearth::people::Circle;
use hearth::view::{Options, PersonRow};
use leptos::prelude::*;

use super::Act;
use super::meeting::Meetings;
use super::next::next;
use super::waiting::waiting;
use crate::Answer;
use crate::person_draft::{PersonDraft, PersonWish, in_circle};
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{
    all, block, element, list, named, notice, paragraph, said as text, span,
};
use crate::pieces::icon::{Stroke, flame};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::pieces::person_form::{PersonForm, person_form};
use crate::pieces::spoke::Speaking;
use crate::welcome::site_names;
use crate::words::{Message, common, options as page, people as said};

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
    options: Memo<Options>,
    editing: RwSignal<Editing>,
    /// What stands in the open form.
    draft: RwSignal<PersonDraft>,
    removed: RwSignal<Option<(String, String)>>,
    meetings: Meetings,
    speaking: Speaking,
    act: Callback<Act>,
    announcer: Announcer,
}

impl List {
    fn open(self, editing: Editing, draft: PersonDraft, landing: String) {
        self.draft.set(draft);
        self.editing.set(editing);
        land_on(landing);
    }

    fn close(self, landing: String) {
        self.editing.set(Editing::Nothing);
        land_on(landing);
    }
}

/// The circles with their people, and the form for somebody new.
pub fn people(options: Memo<Options>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let list = List {
        options,
        editing: RwSignal::new(Editing::Nothing),
        draft: RwSignal::new(PersonDraft::default()),
        removed: RwSignal::new(None),
        meetings: Meetings::new(act, announcer),
        speaking: Speaking::new(
            Callback::new(move |(said, logged)| act.run(Act::Spoke { said, logged })),
            Callback::new(move |activity| act.run(Act::Unspoke { activity })),
            announcer,
            ADD_ID,
        ),
        act,
        announcer,
    };
    list.meetings.begin_as_asked();
    // While somebody writes in one of the forms, nothing around it is drawn anew: that would take
    // the field from under their hands.
    let people = Memo::new(move |before: Option<&Vec<PersonRow>>| {
        let now = options.with(|it| it.people.clone());
        let writing = list.editing.with(|editing| *editing != Editing::Nothing);
        before.filter(|_| writing).cloned().unwrap_or(now)
    });
    let circles = changing(move || {
        let people = people.get();
        all(Circle::ALL
            .map(|circle| in_one(circle, &people, list))
            .into())
    });
    all(vec![
        changing(move || undo(list)),
        list.meetings.panel(),
        list.speaking.line(),
        circles,
        changing(move || newcomer(list)),
    ])
}

fn undo(list: List) -> AnyView {
    let Some((person, name)) = list.removed.get() else {
        return nothing();
    };
    let back = Button::new(Look::Plain, common::UNDO)
        .with_id(UNDO_ID)
        .pressed(move |_| {
            list.removed.set(None);
            list.act.run(Act::UndoRemovePerson {
                person: person.clone(),
            });
            land_on(ADD_ID);
        });
    notice(said::removed(&name), back)
}

fn in_one(circle: Circle, people: &[PersonRow], list_of: List) -> AnyView {
    let rows: Vec<AnyView> = people
        .iter()
        .filter(|row| row.circle == circle)
        .map(|row| person(row.clone(), list_of))
        .collect();
    let inside = if rows.is_empty() {
        paragraph("hint", page::CIRCLE_EMPTY)
    } else {
        list("rows", rows)
    };
    let fullness = said::fullness(in_circle(people, circle), circle.cap());
    let heading = vec![text(said::circle(circle)), span("hint", fullness)];
    let heading = element("h3")
        .with("id", circle_id(circle))
        .with("tabindex", "-1")
        .holding(heading);
    block("circle", vec![heading, inside])
}

fn person(row: PersonRow, list: List) -> AnyView {
    changing(move || {
        let editing = list
            .editing
            .with(|editing| matches!(editing, Editing::Person(person) if *person == row.id));
        if editing {
            form_of(&row, list)
        } else {
            line(row.clone(), list)
        }
    })
}

fn line(row: PersonRow, list: List) -> AnyView {
    let draft = PersonDraft::of(&row);
    let waiting = waiting(&row, list.options, list.act, list.announcer);
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
    let speaking = list.speaking;
    let (spoke, channels) = (speaking.button(&id, &name), speaking.channels(&id, &name));
    let next = changing({
        let (id, name, landing) = (id.clone(), name.clone(), edit_id(&id));
        move || next(&id, &name, &landing, list.options, list.act, list.meetings)
    });
    let edit = {
        let id = id.clone();
        Button::new(Look::Plain, said::EDIT)
            .named(said::edit_named(&name))
            .with_id(edit_id(&id))
            .pressed(move |_| {
                let editing = Editing::Person(id.clone());
                list.open(editing, draft.clone(), format!("person-{id}-name"));
            })
    };
    let meet = list.meetings.button(&id, &name);
    let remove = {
        let name = name.clone();
        Button::new(Look::Plain, said::REMOVE)
            .named(said::remove_named(&name))
            .pressed(move |_| {
                list.announcer.say(said::removed(&name));
                list.removed.set(Some((id.clone(), name.clone())));
                list.act.run(Act::RemovePerson { person: id.clone() });
                land_on(UNDO_ID);
            })
    };
    let mut who = vec![element("strong").holding(vec![named(name)])];
    who.extend(handles.into_iter().map(|handle| span("host", handle.name)));
    who.push(span("since", said::rhythm(cadence_days, days)));
    if !note.is_empty() {
        who.push(span("note", note));
    }
    who.push(waiting);
    who.extend([next, channels]);
    let actions = block("actions", vec![spoke, meet, edit, remove]);
    block("row", vec![flame(warmth), block("who", who), actions])
}

fn form_of(row: &PersonRow, list: List) -> AnyView {
    let id = row.id.clone();
    let keep = {
        let person = id.clone();
        Callback::new(move |(wish, answer)| {
            list.act.run(Act::ChangePerson {
                person: person.clone(),
                wish,
                answer,
            });
        })
    };
    let kept = Callback::new(move |wish: PersonWish| {
        list.announcer.say(said::changed(&wish.name));
        list.close(circle_id(wish.circle));
    });
    let leave = {
        let id = id.clone();
        Callback::new(move |()| list.close(edit_id(&id)))
    };
    form(
        format!("person-{id}"),
        Some(id),
        common::SAVE,
        list,
        (keep, kept),
        leave,
    )
}

fn newcomer(list: List) -> AnyView {
    if list.editing.get() != Editing::New {
        return Button::new(Look::Quiet, said::ADD)
            .with_icon(Stroke::Plus)
            .with_id(ADD_ID)
            .pressed(move |_| {
                list.open(
                    Editing::New,
                    PersonDraft::default(),
                    "new-person-name".into(),
                );
            });
    }
    let keep = Callback::new(move |(wish, answer)| list.act.run(Act::AddPerson { wish, answer }));
    let kept = Callback::new(move |wish: PersonWish| {
        list.announcer.say(said::added(&wish.name));
        list.close(ADD_ID.into());
    });
    let leave = Callback::new(move |()| list.close(ADD_ID.into()));
    let keeping = (keep, kept);
    form("new-person".into(), None, said::ADD, list, keeping, leave)
}

fn form(
    id: String,
    whose: Option<String>,
    keep_words: Message,
    list: List,
    (keep, kept): (Callback<(PersonWish, Answer)>, Callback<PersonWish>),
    leave: Callback<()>,
) -> AnyView {
    let others = Signal::derive(move || {
        let mut people = list.options.with(|it| it.people.clone());
        people.retain(|row| Some(&row.id) != whose.as_ref());
        people
    });
    person_form(PersonForm {
        id,
        draft: list.draft,
        others,
        sites: list.options.with_untracked(|it| site_names(&it.sites)),
        short: false,
        keep_words,
        keep,
        kept,
        leave: Some(leave),
    })
}
