//! Naming up to three people.

use hearth::view::{Offer, PersonRow, Welcome};
use leptos::prelude::*;

use super::{Act, PEOPLE_ID};
use crate::person_draft::{PersonDraft, PersonWish};
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, named, paragraph, span};
use crate::pieces::icon::{Stroke, flame};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing};
use crate::pieces::person_form::{PersonForm, person_form};
use crate::words::{people as said, welcome as words};

/// How many are asked for here: three names are enough to be useful.
const ENOUGH: usize = 3;

/// Those named so far, and the form for the next.
pub fn people(welcome: Memo<Welcome>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let rows = Signal::derive(move || welcome.with(|it| it.people.clone()));
    let room = Memo::new(move |_| welcome.with(|it| it.room > 0 && it.people.len() < ENOUGH));
    let draft = RwSignal::new(PersonDraft::default());
    let keep = Callback::new(move |(wish, answer)| act.run(Act::AddPerson { wish, answer }));
    let kept = Callback::new(move |wish: PersonWish| {
        announcer.say(said::added(&wish.name));
        land_on(PEOPLE_ID);
    });
    let rows_shown = changing(move || {
        list(
            "named",
            rows.get()
                .into_iter()
                .map(|row| row_of(row, act, announcer))
                .collect(),
        )
    });
    let form = changing(move || {
        if !room.get() {
            return paragraph("calm", words::PEOPLE_ENOUGH);
        }
        person_form(PersonForm {
            id: "new-person".into(),
            draft,
            others: rows,
            sites: welcome.with_untracked(|it| site_names(&it.offers)),
            short: true,
            keep_words: said::ADD,
            keep,
            kept,
            leave: None,
        })
    });
    all(vec![rows_shown, form])
}

/// The sites that a handle can be on, each once: the pack's id and its name.
pub fn site_names(offers: &[Offer]) -> Vec<(String, String)> {
    let mut sites: Vec<(String, String)> = Vec::new();
    for offer in offers {
        if !offer.site.is_empty() && !sites.iter().any(|(id, _)| *id == offer.site) {
            sites.push((offer.site.clone(), offer.name.clone()));
        }
    }
    sites
}

fn row_of(row: PersonRow, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let PersonRow {
        id,
        name,
        handles,
        warmth,
        ..
    } = row;
    let remove = {
        let name = name.clone();
        Button::new(Look::Icon(Stroke::Close), said::remove_named(&name)).pressed(move |_| {
            announcer.say(said::removed(&name));
            act.run(Act::RemovePerson { person: id.clone() });
            land_on(PEOPLE_ID);
        })
    };
    let mut who = vec![element("strong").holding(vec![named(name)])];
    who.extend(handles.into_iter().map(|handle| span("host", handle.name)));
    block("row", vec![flame(warmth), block("who", who), remove])
}
