//! Which activities of the ledger are shown: lists of what occurs in it.

use hearth::activity::Kind;
use leptos::prelude::*;

use super::{Doing, Filter};
use crate::dates;
use crate::pieces::element::block;
use crate::pieces::select::select;
use crate::words::{Message, activity, ledger as said};

/// What can be chosen in the lists: sites, kinds, people, days.
pub type Choices = (
    Vec<(String, String)>,
    Vec<Kind>,
    Vec<String>,
    Vec<(String, i64)>,
);

/// A list for each way to filter.
pub fn filters((sites, kinds, people, dates): Choices, doing: Doing) -> AnyView {
    let Doing { filter, .. } = doing;
    let chosen = |read: fn(&Filter) -> Option<String>| {
        Signal::derive(move || filter.with(read).unwrap_or_default())
    };
    let choose = |write: fn(&mut Filter, Option<String>)| {
        Callback::new(move |value: String| {
            let value = Some(value).filter(|value| !value.is_empty());
            doing.choose(|filter| write(filter, value));
        })
    };
    let kinds = Kind::ALL
        .into_iter()
        .enumerate()
        .filter(|(_, kind)| kinds.contains(kind))
        .map(|(place, kind)| (place.to_string(), activity::kind(kind).into()));
    let people = people.into_iter().map(|person| (person.clone(), person));
    let dates = dates
        .into_iter()
        .map(|(date, noon)| (date, dates::long_date(noon)));
    block(
        "filters",
        vec![
            select(
                "by-site",
                said::BY_SITE,
                with_all(said::ALL_SITES, sites.into_iter()),
                chosen(|filter| filter.site.clone()),
                choose(|filter, value| filter.site = value),
            ),
            select(
                "by-kind",
                said::BY_KIND,
                with_all(said::ALL_KINDS, kinds),
                chosen(|filter| {
                    let kind = filter.kind?;
                    let place = Kind::ALL.iter().position(|known| *known == kind)?;
                    Some(place.to_string())
                }),
                choose(|filter, value| {
                    let place = value.and_then(|place| place.parse::<usize>().ok());
                    filter.kind = place.and_then(|place| Kind::ALL.get(place).copied());
                }),
            ),
            select(
                "by-person",
                said::BY_PERSON,
                with_all(said::ALL_PEOPLE, people),
                chosen(|filter| filter.person.clone()),
                choose(|filter, value| filter.person = value),
            ),
            select(
                "by-day",
                said::BY_DAY,
                with_all(said::ALL_DAYS, dates),
                chosen(|filter| filter.date.clone()),
                choose(|filter, value| filter.date = value),
            ),
        ],
    )
}

/// The choices, after the one that leaves everything in.
fn with_all(
    all: Message,
    choices: impl Iterator<Item = (String, String)>,
) -> Vec<(String, String)> {
    let all = (String::new(), all.into());
    std::iter::once(all).chain(choices).collect()
}
