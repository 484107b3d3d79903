//! The same as tables, to be read out and to be copied.

use hearth::view::{Flame, Flames, Shares};
use leptos::prelude::*;

use super::shares::whom;
use crate::dates;
use crate::pieces::element::{element, named, said};
use crate::pieces::parts::nothing;
use crate::words::{Message, flames as words, number, people};

/// Everybody, then the months of everybody.
pub fn of_flames(page: &Flames) -> AnyView {
    let heads = [
        words::COLUMN_NAME,
        words::COLUMN_CIRCLE,
        words::COLUMN_FLAME,
        words::COLUMN_LAST,
        words::COLUMN_HOW,
    ];
    let flames = page.people.iter().map(|one| {
        let burns = if one.rests {
            words::RESTS
        } else {
            people::warmth(one.warmth)
        };
        let day = one.last.map(|last| dates::day(last.at));
        let how = one.last.map(|last| words::how(last).into());
        let cells = vec![
            people::circle(one.circle).into(),
            burns.into(),
            day.unwrap_or_else(|| words::NEVER.into()),
            how.unwrap_or_default(),
        ];
        row(&one.name, cells)
    });
    let flames = table(
        words::TABLE_FLAMES,
        heads.map(String::from).into(),
        flames.collect(),
    );
    let mut heads: Vec<String> = vec![words::COLUMN_NAME.into()];
    heads.extend(page.months.iter().map(|month| dates::month(*month)));
    let months = |one: &Flame| {
        let talks = one.months.iter().map(|month| number(month.talks));
        row(&one.name, talks.collect())
    };
    let months = page.people.iter().map(months).collect();
    fold(vec![flames, table(words::TABLE_MONTHS, heads, months)])
}

/// Whom talk reached, how often, and how often that is usual.
pub fn of_shares(shares: &Shares) -> AnyView {
    let heads = [
        words::COLUMN_WHOM,
        words::COLUMN_TALKS,
        words::COLUMN_YOURS,
        words::USUAL,
    ];
    let parts = whom().into_iter().zip(shares.numbers());
    let parts = parts.zip(shares.hundredths().into_iter().zip(Shares::USUAL));
    let rows = parts.map(|((whom, talks), (share, usual))| {
        row(
            &whom,
            vec![number(talks), words::percent(share), words::percent(usual)],
        )
    });
    let table = table(
        words::SHARES,
        heads.map(String::from).into(),
        rows.collect(),
    );
    fold(vec![table])
}

fn fold(mut tables: Vec<AnyView>) -> AnyView {
    tables.insert(0, element("summary").saying(words::AS_TABLE));
    element("details").class("as-table").holding(tables)
}

fn row(name: &str, cells: Vec<String>) -> AnyView {
    let head = element("th").with("scope", "row");
    let mut all = vec![head.holding(vec![named(name)])];
    all.extend(cells.into_iter().map(|cell| element("td").saying(cell)));
    element("tr").holding(all)
}

/// A table in a box of its own, which a keyboard can move where it is too wide.
fn table(name: Message, heads: Vec<String>, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return nothing();
    }
    let head = |text: String| element("th").with("scope", "col").saying(text);
    let heads = element("tr").holding(heads.into_iter().map(head).collect());
    let table = element("table").holding(vec![
        element("caption").holding(vec![said(name)]),
        element("thead").holding(vec![heads]),
        element("tbody").holding(rows),
    ]);
    element("div")
        .class("wide")
        .with("role", "group")
        .with("tabindex", "0")
        .with("aria-label", name)
        .holding(vec![table])
}
