//! Naming up to three people.

use hearth::view::{PersonRow, Welcome};
use leptos::prelude::*;

use super::Act;
use crate::person_draft::{PersonDraft, PersonWish};
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::{Stroke, flame, stroke};
use crate::pieces::land_on;
use crate::pieces::person_form::{PersonForm, person_form};
use crate::words::{people as said, welcome as words};

/// How many are asked for here: three names are enough to be useful.
const ENOUGH: usize = 3;

/// Those named so far, and the form for the next.
pub fn people(welcome: Memo<Welcome>, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let rows = Memo::new(move |_| welcome.with(|it| it.people.clone()));
    let room = Memo::new(move |_| welcome.with(|it| it.room > 0 && it.people.len() < ENOUGH));
    let sites = Signal::derive(move || {
        let mut sites: Vec<(String, String)> = welcome.with(|it| {
            it.offers
                .iter()
                .map(|offer| (offer.site.clone(), offer.name.clone()))
                .collect()
        });
        sites.sort();
        sites.dedup_by(|a, b| a.0 == b.0);
        sites
    });
    let keep = Callback::new(move |wish: PersonWish| {
        announcer.say(said::added(&wish.name));
        act.run(Act::AddPerson(wish));
        land_on("people");
    });
    let form = move || {
        person_form(PersonForm {
            id: "new-person".into(),
            draft: PersonDraft::default(),
            others: rows.into(),
            sites,
            short: true,
            keep_words: said::ADD,
            keep,
            leave: None,
        })
    };
    view! {
        <ul class="named">
            <For each=move || rows.get() key=|row| (row.id.clone(), row.name.clone()) let:row>
                {named(row, act, announcer)}
            </For>
        </ul>
        <Show when=move || room.get() fallback=|| view! { <p class="calm">{words::PEOPLE_ENOUGH}</p> }>
            {form()}
        </Show>
    }
}

fn named(row: PersonRow, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let PersonRow {
        id,
        name,
        handles,
        warmth,
        ..
    } = row;
    let handles: Vec<String> = handles.into_iter().map(|handle| handle.name).collect();
    let label = said::remove(&name);
    let remove = {
        let name = name.clone();
        move |_| {
            announcer.say(said::removed(&name));
            act.run(Act::RemovePerson { person: id.clone() });
            land_on("people");
        }
    };
    view! {
        <li>
            {flame(warmth)}
            <span class="who">
                <strong><bdi>{name}</bdi></strong>
                {handles.into_iter().map(|handle| view! { <span class="host" dir="ltr">{handle}</span> }).collect_view()}
            </span>
            <button type="button" class="button icon-only" aria-label=label on:click=remove>
                {stroke(Stroke::Close)}
            </button>
        </li>
    }
}
