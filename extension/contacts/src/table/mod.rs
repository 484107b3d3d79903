//! Tables: CSV (RFC 4180) of address books and networks, and any other.

mod columns;
mod rows;
mod write;

pub use columns::Field;
use columns::field_of;
pub use write::{GUARDED, write};

use hearth::text::{LONGEST_LINE, one_line};

use crate::birthday;
use crate::card::{circle_of, hours_of, line::escaped, said};
use crate::draft::{Draft, is_zone};
use crate::{MOST_PEOPLE, Unfit};

/// How many rows at the top are looked at for the names of the columns: networks put notes above them.
const LOOKED_AT: usize = 20;

/// How many rows a preview shows.
const PREVIEWED: usize = 5;

/// What stands between several values in a cell, as one address book writes them.
const BETWEEN: &str = ":::";

/// A table with people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, as they stand.
    pub header: Vec<String>,
    /// What each column holds; `None` where nothing of it is taken. A guess, for the user to change.
    pub columns: Vec<Option<Field>>,
    /// The rows below, each as long as the header.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// Reads a table.
    pub(crate) fn read(text: &str) -> Result<Self, Unfit> {
        let mut rows = rows::read(text)?;
        let known = |row: &Vec<String>| row.iter().filter(|name| field_of(name).is_some()).count();
        let top = rows.iter().take(LOOKED_AT).enumerate();
        let best = top.max_by_key(|(at, row)| (known(row), usize::MAX - at));
        let Some((at, first)) = best.filter(|(_, row)| row.len() > 1 || known(row) > 0) else {
            return Err(Unfit::NoTable);
        };
        // Where no name is known, the widest row at the top is taken for the names.
        let at = if known(first) > 0 {
            at
        } else {
            let widths = rows.iter().take(LOOKED_AT).map(Vec::len);
            let widest = widths.max().unwrap_or_default();
            rows.iter()
                .position(|row| row.len() == widest)
                .unwrap_or_default()
        };
        let mut rows = rows.split_off(at);
        let header = rows.remove(0);
        if header.len() < 2 && known(&header) == 0 {
            return Err(Unfit::NoTable);
        }
        rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
        if rows.len() > MOST_PEOPLE {
            return Err(Unfit::TooMany);
        }
        for row in &mut rows {
            row.resize(header.len(), String::new());
        }
        Ok(Table {
            columns: header.iter().map(|name| field_of(name)).collect(),
            header,
            rows,
        })
    }

    /// The first rows, to show what the columns hold.
    pub fn preview(&self) -> &[Vec<String>] {
        &self.rows[..self.rows.len().min(PREVIEWED)]
    }

    /// Everybody in it, as the columns are understood now.
    pub fn drafts(&self) -> Vec<Draft> {
        let dates = self.cells(Field::Birthday);
        let order = birthday::order(dates);
        let rows = self.rows.iter().enumerate();
        rows.map(|(at, row)| self.draft(at + 1, row, order))
            .collect()
    }

    /// Every cell of the columns that hold this.
    fn cells(&self, field: Field) -> impl Iterator<Item = &str> {
        let cells = self
            .rows
            .iter()
            .flat_map(|row| row.iter().zip(&self.columns));
        cells
            .filter(move |(_, known)| **known == Some(field))
            .map(|(cell, _)| cell.as_str())
    }

    fn draft(&self, at: usize, row: &[String], order: Option<birthday::Order>) -> Draft {
        let mut draft = Draft::new(at);
        let cells = || {
            let fields = row.iter().zip(&self.columns);
            let found =
                fields.filter_map(|(cell, field)| Some((unguarded(cell.trim()), (*field)?)));
            found.filter(|(cell, _)| !cell.is_empty())
        };
        let all = |field: Field| {
            cells()
                .filter(move |(_, known)| *known == field)
                .map(|(cell, _)| cell)
        };
        let values = |field: Field| {
            let split = |cell: &str| {
                cell.split(BETWEEN)
                    .map(|one| one.trim().to_owned())
                    .collect()
            };
            all(field)
                .flat_map(split as fn(&str) -> Vec<String>)
                .filter(|one| !one.is_empty())
        };
        let pairs = |field, name: &str| -> Vec<(String, String)> {
            values(field)
                .map(|value| (value.clone(), said(name, &value)))
                .collect()
        };
        draft.reach(pairs(Field::Phone, "TEL"), pairs(Field::Mail, "EMAIL"));
        for address in values(Field::Handle) {
            for one in address.split([' ', ';']).filter(|one| !one.is_empty()) {
                if !draft.add_handle(one, None) {
                    draft.keep(format!("SOCIALPROFILE;VALUE=text:{}", escaped(one)));
                }
            }
        }
        for address in values(Field::Url) {
            let about = &mut draft.person.about;
            if about.blog == address || draft.add_handle(&address, None) {
                continue;
            }
            if draft.person.about.blog.is_empty() {
                draft.person.about.blog = address;
            } else {
                draft.keep(said("URL", &address));
            }
        }
        let given = [Field::Given, Field::Middle, Field::Family].map(|field| all(field).next());
        let given: Vec<_> = given.into_iter().flatten().collect();
        let handle = draft.person.handles.first();
        let names = [
            all(Field::Name).next().map(one_line),
            Some(one_line(&given.join(" "))),
            all(Field::Nickname).next().map(one_line),
            // A list of accounts has no other name.
            handle.map(|handle| handle.name.split('@').next().unwrap_or_default().to_owned()),
        ];
        let mut names = names.into_iter().flatten();
        let company = all(Field::Company).next();
        draft.person.name = names.find(|name| !name.is_empty()).unwrap_or_default();
        draft.is_nobody = draft.person.name.is_empty() && company.is_some();
        self.rest(&mut draft, row, order);
        draft
    }

    /// What is not needed for knowing who it is.
    fn rest(&self, draft: &mut Draft, row: &[String], order: Option<birthday::Order>) {
        for (cell, field) in row.iter().zip(&self.columns) {
            let cell = unguarded(cell.trim());
            let (Some(field), false) = (field, cell.is_empty()) else {
                continue;
            };
            let about = &mut draft.person.about;
            match field {
                Field::Birthday => match birthday::of_table(cell, order) {
                    Some(birthday) if about.birthday.is_none() => about.birthday = Some(birthday),
                    // Zeros stand for no day.
                    _ if cell.starts_with("0/0") => {}
                    _ => draft.keep(format!("BDAY;VALUE=text:{}", escaped(cell))),
                },
                Field::TimeZone if is_zone(cell) => about.time_zone = Some(cell.to_owned()),
                Field::TimeZone => draft.keep(said("TZ", cell)),
                Field::Note if draft.person.note.is_empty() => {
                    draft.person.note = one_line(cell);
                    if cell.chars().count() > LONGEST_LINE {
                        draft.keep(said("NOTE", cell));
                    }
                }
                Field::Note => draft.keep(said("NOTE", cell)),
                Field::Tags => {
                    for tag in cell.split([';', ',']).flat_map(|tags| tags.split(BETWEEN)) {
                        let tag = tag.trim();
                        // With an asterisk the address book marks groups of its own.
                        let is_tag = !tag.is_empty() && !tag.starts_with('*');
                        if is_tag && !about.tags.iter().any(|known| known == tag) {
                            about.tags.push(tag.to_owned());
                        }
                    }
                }
                Field::Company => draft.keep(said("ORG", cell)),
                Field::Title => draft.keep(said("TITLE", cell)),
                Field::Video => cell.clone_into(&mut about.reach.video),
                Field::Place => cell.clone_into(&mut about.reach.place),
                Field::Message => cell.clone_into(&mut about.reach.message),
                Field::BestHours => about.best_hours = hours_of(cell),
                Field::Circle => {
                    draft.person.circle = circle_of(cell).unwrap_or(draft.person.circle);
                }
                Field::Cadence => {
                    let days = cell.parse().ok().filter(|days| (1..=3_650).contains(days));
                    draft.person.cadence_days = days;
                }
                Field::Name
                | Field::Given
                | Field::Middle
                | Field::Family
                | Field::Nickname
                | Field::Phone
                | Field::Mail
                | Field::Handle
                | Field::Url => {}
            }
        }
    }
}

/// A cell without the sign that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(GUARDED) => rest,
        _ => cell,
    }
}
