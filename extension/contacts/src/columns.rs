//! What the columns of a table are: guessed from what stands over them, or said by the user.

use hearth::people::Channel;
use hearth::view::{Column, Meaning, Remark};

use crate::card::Card;
use crate::facts;
use crate::table::Table;
use crate::vcard;

/// What parts several facts in one cell, as Google writes it.
pub const BETWEEN_FACTS: &str = " ::: ";

/// What headers mean: those of Google (both forms), Outlook, `LinkedIn`, Mastodon's follow lists, and our
/// own. In lower case; `#` is a number.
const HEADERS: &[(&str, Meaning)] = &[
    ("account address", Meaning::Handle),
    ("additional name", Meaning::GivenName),
    ("birthday", Meaning::Birthday),
    ("blog", Meaning::Page),
    ("business phone", Meaning::Phone),
    ("business phone #", Meaning::Phone),
    ("card", Meaning::Card),
    ("categories", Meaning::Tags),
    ("circle", Meaning::Circle),
    ("days", Meaning::Days),
    ("display name", Meaning::Name),
    ("e-mail # - value", Meaning::Mail),
    ("e-mail # address", Meaning::Mail),
    ("e-mail address", Meaning::Mail),
    ("email", Meaning::Mail),
    ("email address", Meaning::Mail),
    ("family name", Meaning::FamilyName),
    ("first name", Meaning::GivenName),
    ("full name", Meaning::Name),
    ("given name", Meaning::GivenName),
    ("group membership", Meaning::Tags),
    ("handles", Meaning::Handle),
    ("home phone", Meaning::Phone),
    ("home phone #", Meaning::Phone),
    ("labels", Meaning::Tags),
    ("last name", Meaning::FamilyName),
    ("mail", Meaning::Mail),
    ("message", Meaning::Message),
    ("middle name", Meaning::GivenName),
    ("mobile phone", Meaning::Phone),
    ("name", Meaning::Name),
    ("note", Meaning::Note),
    ("notes", Meaning::Note),
    ("other phone", Meaning::Phone),
    ("personal web page", Meaning::Page),
    ("phone", Meaning::Phone),
    ("phone # - value", Meaning::Phone),
    ("place", Meaning::Place),
    ("primary phone", Meaning::Phone),
    ("tags", Meaning::Tags),
    ("time zone", Meaning::Zone),
    ("url", Meaning::Page),
    ("video", Meaning::Video),
    ("web page", Meaning::Page),
    ("website", Meaning::Page),
    ("website # - value", Meaning::Page),
];

/// The columns of a table with what they mean: what the user said, else a guess.
pub fn columns(table: &Table, said: Option<&[Meaning]>) -> Vec<Column> {
    let of_column = |(place, header): (usize, &String)| {
        let cells = || table.rows.iter().filter_map(|row| row.get(place));
        let example = cells().find(|cell| !cell.is_empty());
        let said = said.and_then(|said| said.get(place)).copied();
        Column {
            header: header.clone(),
            example: example.map(|cell| shortened(cell)).unwrap_or_default(),
            means: said.unwrap_or_else(|| guess(header, example.map(String::as_str))),
        }
    };
    table.headers.iter().enumerate().map(of_column).collect()
}

/// So much of a cell as shows what it holds.
fn shortened(cell: &str) -> String {
    cell.chars().take(60).collect()
}

fn guess(header: &str, example: Option<&str>) -> Meaning {
    let header = numbers_as_one(&header.to_lowercase());
    if let Ok(place) = HEADERS.binary_search_by(|(known, _)| (*known).cmp(header.as_str())) {
        return HEADERS[place].1;
    }
    // Headers in other languages: only what cannot be anything else.
    let is_mail = |cell: &str| {
        let (user, host) = cell.split_once('@').unwrap_or_default();
        !user.is_empty() && host.contains('.') && !cell.contains([' ', '/', ':'])
    };
    match example {
        Some(cell) if is_mail(cell) => Meaning::Mail,
        Some(cell) if facts::handle(cell).is_some() => Meaning::Handle,
        _ => Meaning::Nothing,
    }
}

/// `e-mail 2 address` as `e-mail # address`.
fn numbers_as_one(header: &str) -> String {
    let words = header.split_whitespace().map(|word| {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { "#" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Everybody in a table.
pub fn cards(table: &Table, columns: &[Column]) -> Vec<Card> {
    table.rows.iter().map(|row| card(row, columns)).collect()
}

fn card(row: &[String], columns: &[Column]) -> Card {
    let mut card = Card::default();
    let (mut given, mut family) = (Vec::new(), Vec::new());
    for (cell, column) in row.iter().zip(columns) {
        let cell = without_guard(cell);
        if cell.is_empty() {
            continue;
        }
        match column.means {
            Meaning::GivenName => given.push(cell),
            Meaning::FamilyName => family.push(cell),
            means => fact(&mut card, means, cell),
        }
    }
    given.extend(family);
    card.name(&given.join(" "));
    // Who is only followed has no other name.
    let shown = card
        .contact
        .handles
        .first()
        .map(|handle| handle.name.clone());
    if let (true, Some(shown)) = (card.contact.name.is_empty(), shown) {
        card.name(shown.split('@').next().unwrap_or_default());
    }
    card
}

fn way(card: &mut Card, channel: Channel, to: &str) {
    let found = to.is_empty() || card.way(channel, to);
    card.remark_if(!found, Remark::MoreThanKept);
}

fn fact(card: &mut Card, means: Meaning, cell: &str) {
    let facts = || cell.split(BETWEEN_FACTS.trim()).map(str::trim);
    match means {
        Meaning::Nothing | Meaning::GivenName | Meaning::FamilyName => {}
        Meaning::Name => card.name(cell),
        Meaning::Handle => facts().for_each(|typed| handle(card, typed)),
        Meaning::Page => facts().for_each(|page| _ = card.page(page)),
        Meaning::Mail => facts().for_each(|to| way(card, Channel::Mail, to)),
        Meaning::Phone => facts().for_each(|to| way(card, Channel::Phone, to)),
        Meaning::Message => facts().for_each(|to| way(card, Channel::Message, to)),
        Meaning::Video => facts().for_each(|to| way(card, Channel::Video, to)),
        Meaning::Place => facts().for_each(|to| way(card, Channel::InPerson, to)),
        Meaning::Birthday => _ = card.birthday(cell),
        Meaning::Zone => _ = card.zone(cell),
        Meaning::Note => card.note(cell),
        // Groups that Google makes by itself begin with an asterisk.
        Meaning::Tags => {
            let tags = cell
                .split(BETWEEN_FACTS.trim())
                .flat_map(|tags| tags.split([';', ',']));
            let own = tags.map(str::trim).filter(|tag| !tag.starts_with('*'));
            own.for_each(|tag| card.tags(tag));
        }
        Meaning::Circle => card.contact.circle = facts::circle(cell),
        Meaning::Days => card.contact.cadence_days = cell.parse().ok(),
        Meaning::Card => vcard::take_lines(card, cell),
    }
}

/// A handle as Hearth writes it, as an address, or with its server, where a column says that it is one.
fn handle(card: &mut Card, typed: &str) {
    let full = format!("@{}", typed.trim_start_matches('@'));
    let found = facts::own_handle(typed)
        .or_else(|| facts::handle(typed))
        .or_else(|| facts::handle(&full));
    if let Some(handle) = found {
        card.handle(handle);
    }
}

/// Before a cell that a spreadsheet would take for a formula.
const GUARD: char = '\'';

/// Whether a spreadsheet takes a cell for a formula. A phone number begins like one, and is none.
fn is_formula(cell: &str) -> bool {
    let is_number = |rest: &str| {
        let of_number = |letter: char| letter.is_ascii_digit() || " ()-./".contains(letter);
        rest.chars().all(of_number)
    };
    match cell.chars().next() {
        Some('=' | '@' | '\t' | '-') => true,
        Some('+') => !is_number(&cell[1..]),
        _ => false,
    }
}

/// A cell that no spreadsheet takes for a formula.
pub fn guarded(cell: &str) -> String {
    if is_formula(cell) || cell.starts_with(GUARD) {
        format!("{GUARD}{cell}")
    } else {
        cell.to_owned()
    }
}

fn without_guard(cell: &str) -> &str {
    let rest = cell.strip_prefix(GUARD);
    let is_guarded = |rest: &&str| is_formula(rest) || rest.starts_with(GUARD);
    rest.filter(is_guarded).unwrap_or(cell)
}
