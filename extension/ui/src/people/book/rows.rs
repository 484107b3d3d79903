//! The people of a file, each with what would become of them.

use hearth::view::{Fate, ImportRow};
use leptos::prelude::*;

use super::choosing::{self, MOST_SHOWN, Place};
use super::panel::Panel;
use crate::pieces::element::{all, block, element, named, paragraph, span};
use crate::pieces::parts::{changing, nothing};
use crate::words::{book as said, count, people};

/// The field that searches.
const SEARCH_ID: &str = "book-search";

/// The table, and the field that searches it where that helps.
pub fn rows(panel: Panel) -> AnyView {
    let is_long = panel
        .book
        .with_untracked(|book| book.as_ref().is_some_and(|book| book.rows.len() > 10));
    let search = if is_long { search(panel) } else { nothing() };
    all(vec![search, changing(move || table(panel))])
}

fn search(panel: Panel) -> AnyView {
    view! {
        <div class="field">
            <label for=SEARCH_ID>{said::SEARCH.text()}</label>
            <input
                id=SEARCH_ID
                type="search"
                dir="auto"
                autocomplete="off"
                prop:value=move || panel.search.get()
                on:input=move |event| panel.search.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

fn table(panel: Panel) -> AnyView {
    let search = panel.search.get();
    panel.book.with_untracked(|book| {
        let Some(book) = book else { return nothing() };
        let (places, more) = choosing::shown(book, &search);
        if places.is_empty() {
            return nothing();
        }
        let heads = [said::WHO, said::FATE, said::PLACE]
            .map(|words| element("th").with("scope", "col").saying(words));
        let head = element("thead").holding(vec![element("tr").holding(heads.into())]);
        let rows = places
            .iter()
            .map(|place| row(*place, &book.rows[*place], panel));
        let body = element("tbody").holding(rows.collect());
        let more = if more {
            paragraph("hint", said::more(count(MOST_SHOWN)))
        } else {
            nothing()
        };
        // It scrolls by itself where it is narrow: then the keyboard has to reach it.
        let table = element("table").class("people").holding(vec![head, body]);
        let around = element("div")
            .class("table")
            .with("role", "region")
            .with("aria-label", said::FATE)
            .with("tabindex", "0")
            .holding(vec![table]);
        all(vec![around, more])
    })
}

fn row(place: usize, row: &ImportRow, panel: Panel) -> AnyView {
    let contact = &row.contact;
    let mut known: Vec<String> = contact.handles.iter().map(|it| it.name.clone()).collect();
    known.extend(contact.ways.iter().map(|way| way.to.clone()));
    known.truncate(3);
    let name = if contact.name.is_empty() {
        known.first().cloned().unwrap_or_else(|| "…".to_owned())
    } else {
        contact.name.clone()
    };
    let known: Vec<AnyView> = known.into_iter().map(|text| span("host", text)).collect();
    let tick = if choosing::is_left(row) {
        block("who", vec![named(name.clone())])
    } else {
        tick(place, name.clone(), panel)
    };
    let mut fate = vec![paragraph("", said::fate(&row.fate))];
    let remarks = row.remarks.iter().map(|remark| said::remark(*remark));
    fate.extend(remarks.map(|words| paragraph("hint", words)));
    let who = element("th")
        .with("scope", "row")
        .holding(vec![tick, block("known", known)]);
    element("tr").holding(vec![
        who,
        element("td").holding(fate),
        element("td").holding(vec![where_to(place, row, &name, panel)]),
    ])
}

fn tick(place: usize, name: String, panel: Panel) -> AnyView {
    let choices = panel.choices;
    let set = move |ticked| {
        choices.update(|choices| {
            if let Some(choice) = choices.get_mut(place) {
                choice.ticked = ticked;
            }
        });
    };
    let is_ticked =
        move || choices.with(|choices| choices.get(place).is_some_and(|choice| choice.ticked));
    view! {
        <label class="tick">
            <input
                type="checkbox"
                aria-label=said::take(&name)
                prop:checked=is_ticked
                on:change=move |event| set(event_target_checked(&event))
            />
            {named(name)}
        </label>
    }
    .into_any()
}

fn where_to(place: usize, row: &ImportRow, name: &str, panel: Panel) -> AnyView {
    let places = choosing::places(row);
    if places.is_empty() {
        return nothing();
    }
    let on_the_list = match &row.fate {
        Fate::Into { name, .. } | Fate::Perhaps { name, .. } => name.as_str(),
        _ => "",
    };
    let words = |place: &Place| match place {
        Place::Circle(circle) => people::circle(*circle).into(),
        Place::Person => said::join(on_the_list),
    };
    if let [only] = places.as_slice() {
        return paragraph("", words(only));
    }
    let choices = panel.choices;
    let now = choices.with_untracked(|choices| choices.get(place).map(|choice| choice.place));
    let options: Vec<AnyView> = places
        .iter()
        .enumerate()
        .map(|(value, place)| {
            let words: String = words(place);
            let is_chosen = Some(*place) == now;
            view! {
                <option value=value.to_string() selected=is_chosen>
                    {words}
                </option>
            }
            .into_any()
        })
        .collect();
    let chosen = {
        let places = places.clone();
        move || {
            let now = choices.with(|choices| choices.get(place).map(|choice| choice.place));
            let chosen = places.iter().position(|known| Some(*known) == now);
            chosen.unwrap_or_default().to_string()
        }
    };
    let choose = move |value: String| {
        let chosen = value
            .parse()
            .ok()
            .and_then(|value: usize| places.get(value).copied());
        choices.update(|choices| {
            if let (Some(choice), Some(chosen)) = (choices.get_mut(place), chosen) {
                choice.place = chosen;
            }
        });
    };
    view! {
        <select
            aria-label=said::place_of(name)
            prop:value=chosen
            on:change=move |event| choose(event_target_value(&event))
        >
            {options}
        </select>
    }
    .into_any()
}
