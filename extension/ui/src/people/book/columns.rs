//! What the columns of a table hold: a guess, until the user says otherwise.

use hearth::view::{Column, Meaning};
use leptos::prelude::*;

use super::panel::Panel;
use crate::pieces::element::{block, element, paragraph, span};
use crate::words::book as said;

/// A choice for each column. Whatever is chosen, the file is read anew.
pub fn columns(columns: &[Column], panel: Panel) -> AnyView {
    let means: Vec<Meaning> = columns.iter().map(|column| column.means).collect();
    let fields = columns.iter().enumerate().map(|(place, column)| {
        let choose = {
            let means = means.clone();
            move |chosen: usize| {
                let mut means = means.clone();
                means[place] = Meaning::ALL.get(chosen).copied().unwrap_or_default();
                panel.read(Some(means), id_of(place));
            }
        };
        field(place, column, choose)
    });
    let summary = element("summary").saying(said::COLUMNS);
    element("details")
        .class("columns")
        .with("open", "")
        .holding(vec![
            summary,
            paragraph("hint", said::COLUMNS_WHY),
            block("fields", fields.collect()),
        ])
}

/// The field of a column.
fn id_of(place: usize) -> String {
    format!("book-column-{place}")
}

fn field(place: usize, column: &Column, choose: impl Fn(usize) + 'static) -> AnyView {
    let id = id_of(place);
    let chosen = Meaning::ALL.iter().position(|known| *known == column.means);
    let chosen = chosen.unwrap_or_default();
    let meanings: Vec<AnyView> = Meaning::ALL
        .iter()
        .enumerate()
        .map(|(value, meaning)| {
            let words = said::meaning(*meaning).text();
            view! {
                <option value=value.to_string() selected=value == chosen>
                    {words}
                </option>
            }
            .into_any()
        })
        .collect();
    let header = column.header.clone();
    view! {
        <div class="field">
            <label for=id.clone()>
                <bdi>{header}</bdi>
            </label>
            <select
                id=id
                on:change=move |event| choose(event_target_value(&event).parse().unwrap_or(0))
            >
                {meanings}
            </select>
            {span("hint", column.example.clone())}
        </div>
    }
    .into_any()
}
