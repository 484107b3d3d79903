//! The people on the list, circle by circle.

use hearth::people::{Channel, Circle, Reached};
use hearth::view::{LastTalk, People, PersonRow, PersonSheet};
use leptos::prelude::*;

use super::list::{ADD_ID, Editing, List};
use super::next::next;
use super::waiting::waiting;
use super::{Act, sheet};
use crate::Answer;
use crate::dates;
use crate::person_draft::{PersonDraft, PersonWish};
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, named, paragraph, said as text, span};
use crate::pieces::icon::{Stroke, flame};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing};
use crate::pieces::person_form::{PersonForm, person_form};
use crate::words::{Message, common, flames, options as words, people as said};

/// The button that opens somebody's form.
fn edit_id(person: &str) -> String {
    format!("edit-{person}")
}

/// The heading of a circle: it stays where it is when a person in it is drawn anew.
fn circle_id(circle: Circle) -> String {
    format!("circle-of-{}", circle.cap())
}

/// The circles with their people, and the form for somebody new.
pub fn people(page: Memo<People>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let list = List::new(page, act, announcer);
    list.meetings().begin_as_asked();
    // While somebody writes in one of the forms, nothing around it is drawn anew: that would take
    // the field from under their hands.
    let people = Memo::new(move |before: Option<&Vec<PersonSheet>>| {
        let now = page.with(|it| it.people.clone());
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
        list.undo(),
        list.meetings().panel(),
        list.speaking.line(),
        list.taking_back().line(),
        circles,
        changing(move || newcomer(list)),
    ])
}

fn in_one(circle: Circle, people: &[PersonSheet], list_of: List) -> AnyView {
    let rows: Vec<AnyView> = people
        .iter()
        .filter(|sheet| sheet.row.circle == circle)
        .map(|sheet| person(sheet.clone(), list_of))
        .collect();
    let taken = rows.len();
    let inside = if rows.is_empty() {
        paragraph("hint", words::CIRCLE_EMPTY)
    } else {
        list("rows", rows)
    };
    let fullness = said::fullness(taken, circle.cap());
    let heading = vec![text(said::circle(circle)), span("hint", fullness)];
    let heading = element("h3")
        .with("id", circle_id(circle))
        .with("tabindex", "-1")
        .holding(heading);
    block("circle", vec![heading, inside])
}

fn person(sheet: PersonSheet, list: List) -> AnyView {
    changing(move || {
        let editing = list
            .editing
            .with(|editing| matches!(editing, Editing::Person(person) if *person == sheet.row.id));
        if editing {
            form_of(&sheet, list)
        } else {
            line(sheet.clone(), list)
        }
    })
}

fn line(sheet: PersonSheet, list: List) -> AnyView {
    let PersonSheet {
        row,
        profile,
        last,
        highest,
        ..
    } = sheet;
    let draft = PersonDraft::of(&row, &profile);
    let waits = waiting(&row, list.page, list.acts(), list.announcer);
    let PersonRow {
        id,
        name,
        handles,
        note,
        warmth,
        cadence_days,
        ..
    } = row;
    let speaking = list.speaking;
    let (spoke, channels) = (
        speaking.button(Look::Quiet, &id, &name),
        speaking.channels(&id, &name),
    );
    let next = changing({
        let (id, name) = (id.clone(), name.clone());
        move || next(&id, &name, list)
    });
    let meet = list.meetings().button(&id, &name);
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
    let remove = {
        let name = name.clone();
        Button::new(Look::Plain, said::REMOVE)
            .named(said::remove_named(&name))
            .pressed(move |_| {
                list.offer_undo(id.clone(), said::removed(&name));
                list.act(Act::RemovePerson { person: id.clone() });
                land_on(super::list::UNDO_ID);
            })
    };
    let known_as = handles.into_iter().map(|handle| handle.name);
    let mut who = vec![
        element("strong").holding(vec![named(name)]),
        facts(known_as.chain(profile.tags).collect()),
        facts(vec![said::last_and_rhythm(last, cadence_days)]),
    ];
    if let Some(reached) = closest(last, highest) {
        let (how, date) = (flames::channel(reached.channel), dates::day(reached.at));
        who.push(facts(vec![said::closest(&date, how.text())]));
    }
    if !note.is_empty() {
        who.push(span("note", note));
    }
    who.extend([waits.line, next]);
    let actions = block("actions", vec![spoke, waits.button, meet, edit, remove]);
    // What a button opens comes after it, where Tab goes next.
    let parts = [flame(warmth), block("who", who), actions];
    block(
        "row",
        parts.into_iter().chain([channels, waits.choices]).collect(),
    )
}

/// How close the two came, where the last talk does not tell it.
fn closest(last: Option<LastTalk>, highest: Option<Reached>) -> Option<Reached> {
    let known = last.map_or(Channel::Comment, |last| last.channel);
    highest.filter(|reached| reached.channel > known)
}

/// What is known of somebody, on one line.
fn facts(facts: Vec<String>) -> AnyView {
    let facts = facts.into_iter().map(|fact| span("host", fact));
    element("p").class("facts").holding(facts.collect())
}

fn form_of(person: &PersonSheet, list: List) -> AnyView {
    let id = person.row.id.clone();
    let keep = {
        let person = id.clone();
        Callback::new(move |(wish, answer)| {
            list.act(Act::ChangePerson {
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
    let form = form(
        format!("person-{id}"),
        Some(id),
        common::SAVE,
        list,
        (keep, kept),
        leave,
    );
    all(vec![form, sheet::sheet(person, list)])
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
    let keep = Callback::new(move |(wish, answer)| list.act(Act::AddPerson { wish, answer }));
    let kept = Callback::new(move |wish: PersonWish| {
        list.announcer.say(said::added(&wish.name));
        list.close(ADD_ID);
    });
    let leave = Callback::new(move |()| list.close(ADD_ID));
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
        let others = list.others(whose.as_deref()).into_iter();
        others.map(|sheet| sheet.row).collect::<Vec<_>>()
    });
    person_form(PersonForm {
        id,
        draft: list.draft,
        others,
        sites: list.page.with_untracked(|it| it.sites.clone()),
        short: false,
        keep_words,
        keep,
        kept,
        leave: Some(leave),
    })
}
