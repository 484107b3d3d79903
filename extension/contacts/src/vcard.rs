//! Reading vCards, 3.0 and 4.0, and 2.1 as far as it goes.

use calcard::vcard::{
    VCardEntry, VCardKind, VCardParameterName, VCardProperty, VCardType, VCardValue,
};
use calcard::{Entry, Parser};
use hearth::people::{Channel, Way};

use crate::card::Card;
use crate::profile::{parameter, profile};
use crate::{facts, own};

const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD\r\n";

/// Whether a text holds cards.
pub fn is_there(text: &str) -> bool {
    text.lines().any(is_beginning)
}

fn is_beginning(line: &str) -> bool {
    let line = line.trim_end().trim_start_matches('\u{feff}');
    line.eq_ignore_ascii_case(BEGIN)
}

/// Every card of a text, and whether one is of the form 2.1.
pub fn read(text: &str) -> (Vec<Card>, bool) {
    let mut cards = Vec::new();
    let mut is_old = false;
    let mut inside: Option<String> = None;
    for line in text.split_inclusive('\n') {
        if is_beginning(line) {
            cards.extend(
                inside
                    .replace(String::new())
                    .map(|it| card(&it, &mut is_old)),
            );
        } else if let Some(inside) = &mut inside {
            inside.push_str(line);
        }
        if cards.len() > crate::MOST_CARDS {
            break;
        }
    }
    cards.extend(inside.map(|it| card(&it, &mut is_old)));
    (cards, is_old)
}

fn card(text: &str, is_old: &mut bool) -> Card {
    let entries = entries(text);
    let version = |entry: &&VCardEntry| entry.name == VCardProperty::Version;
    let version = entries.iter().find(version).map(text_of);
    *is_old |= version.is_some_and(|version| version.starts_with('2'));
    let mut card = Card::default();
    take(&mut card, entries);
    card
}

/// Takes in lines of a card that stand by themselves.
pub fn take_lines(card: &mut Card, text: &str) {
    take(card, entries(text));
}

/// The properties in some lines.
pub fn entries(text: &str) -> Vec<VCardEntry> {
    let whole = format!("{}\r\n{END}", text.trim_end());
    match Parser::new(&whole).vcard() {
        Entry::VCard(card) => card.entries,
        _ => Vec::new(),
    }
}

fn take(card: &mut Card, entries: Vec<VCardEntry>) {
    let (mut labels, mut kept_groups) = (Vec::new(), Vec::new());
    let mut other_name = String::new();
    for entry in entries {
        if is_label(&entry) {
            labels.push(entry);
            continue;
        }
        if let VCardProperty::N | VCardProperty::Nickname | VCardProperty::Org = entry.name
            && other_name.is_empty()
        {
            other_name = name_of(&entry);
        }
        if let Some(entry) = place(card, entry) {
            kept_groups.extend(entry.group.clone());
            keep(card, &entry);
        }
    }
    card.name(&other_name);
    drop_own_name(card);
    // What a label is beside may be a fact by now, and then it says nothing any more.
    for label in labels {
        if label
            .group
            .as_ref()
            .is_none_or(|group| kept_groups.contains(group))
        {
            keep(card, &label);
        }
    }
}

fn is_label(entry: &VCardEntry) -> bool {
    let name = entry.name.as_str();
    ["X-ABLABEL", "X-ABADR"]
        .iter()
        .any(|label| name.eq_ignore_ascii_case(label))
}

/// A name in parts that is the whole name as the only part says nothing: Hearth writes one, because
/// some programs refuse a card without.
fn drop_own_name(card: &mut Card) {
    let own = crate::write::name_in_parts(&card.contact.name);
    card.contact.card.retain(|line| *line != own);
}

/// Puts a property where it belongs, or gives it back.
fn place(card: &mut Card, entry: VCardEntry) -> Option<VCardEntry> {
    let text = text_of(&entry);
    let has_place = match &entry.name {
        // Photos, sounds and keys are large, and of no use here; the rest is of one file alone.
        VCardProperty::Photo
        | VCardProperty::Logo
        | VCardProperty::Sound
        | VCardProperty::Key
        | VCardProperty::Begin
        | VCardProperty::End
        | VCardProperty::Version
        | VCardProperty::Prodid
        | VCardProperty::Rev => true,
        VCardProperty::Fn => {
            card.name(&text);
            true
        }
        VCardProperty::Kind => {
            let is_one = matches!(
                entry.values.first(),
                Some(VCardValue::Kind(VCardKind::Individual)) | None
            );
            card.is_nobody |= !is_one;
            is_one
        }
        VCardProperty::Tel if is_fax(&entry) => false,
        VCardProperty::Tel => reached(card, Channel::Phone, &text),
        VCardProperty::Email => reached(card, Channel::Mail, &text),
        VCardProperty::Url => card.page(&text),
        VCardProperty::Impp | VCardProperty::Socialprofile => profile(card, &entry, &text),
        VCardProperty::Bday => birthday(card, &entry, &text),
        VCardProperty::Tz => card.zone(&text),
        VCardProperty::Note => {
            card.note(&text);
            true
        }
        VCardProperty::Categories => {
            for value in &entry.values {
                value.as_text().into_iter().for_each(|tag| card.tags(tag));
            }
            true
        }
        VCardProperty::Other(name) => other(card, &name.to_ascii_uppercase(), &entry, &text),
        _ => false,
    };
    (!has_place).then_some(entry)
}

fn reached(card: &mut Card, channel: Channel, text: &str) -> bool {
    text.is_empty() || card.way(channel, text)
}

/// Properties of makers, and of Hearth.
fn other(card: &mut Card, name: &str, entry: &VCardEntry, text: &str) -> bool {
    let contact = &mut card.contact;
    match name {
        "X-SOCIALPROFILE" => return profile(card, entry, text),
        "X-ADDRESSBOOKSERVER-KIND" => card.is_nobody |= text.eq_ignore_ascii_case("group"),
        own::CIRCLE => contact.circle = facts::circle(text),
        own::DAYS => contact.cadence_days = text.parse().ok(),
        own::HOURS => contact.best_hours = facts::hours(text),
        own::ZONE => contact.zone = Some(text.to_owned()),
        own::BLOG => contact.blog = Some(text.to_owned()),
        own::HANDLE => match facts::own_handle(text) {
            Some(handle) => card.handle(handle),
            // A pack that is not there yet, or any more.
            None => return false,
        },
        _ => match own::WAYS.iter().find(|(own, _)| *own == name) {
            Some((_, channel)) => {
                let (channel, to) = (*channel, text.to_owned());
                let way = Way { channel, to };
                if !card.contact.ways.contains(&way) {
                    card.contact.ways.push(way);
                }
            }
            None => return false,
        },
    }
    true
}

fn birthday(card: &mut Card, entry: &VCardEntry, text: &str) -> bool {
    let Some(VCardValue::PartialDateTime(date)) = entry.values.first() else {
        return card.birthday(text);
    };
    let (Some(month), Some(day)) = (date.month, date.day) else {
        return false;
    };
    let year = date.year.map(u32::from).filter(|year| {
        let left_out = parameter(entry, "X-APPLE-OMIT-YEAR");
        left_out.is_none_or(|left_out| left_out != year.to_string())
    });
    let born = facts::born(year, u32::from(month), u32::from(day));
    if card.contact.birthday.is_none() {
        card.contact.birthday = born;
    }
    born.is_some()
}

fn is_fax(entry: &VCardEntry) -> bool {
    let mut types = entry.parameters(&VCardParameterName::Type);
    types.any(|kind| {
        kind.as_type().is_some_and(|kind| {
            let kind = kind.iana();
            matches!(kind, Some(VCardType::Fax | VCardType::Pager))
        })
    })
}

/// A value as one text.
fn text_of(entry: &VCardEntry) -> String {
    let parts: Vec<&str> = entry
        .values
        .iter()
        .filter_map(VCardValue::as_text)
        .collect();
    parts.join(";").trim().to_owned()
}

/// A name in parts, in the order of speech; a nickname or an organisation as it is.
fn name_of(entry: &VCardEntry) -> String {
    let part = |place: usize| match entry.values.get(place) {
        Some(VCardValue::Component(parts)) => parts.join(" "),
        Some(value) => value.as_text().unwrap_or_default().to_owned(),
        None => String::new(),
    };
    if entry.name == VCardProperty::N {
        // Prefix, given, additional, family, suffix.
        return [3, 1, 2, 0, 4].map(part).join(" ").trim().to_owned();
    }
    part(0)
}

/// Keeps a property as an unfolded line.
fn keep(card: &mut Card, entry: &VCardEntry) {
    let mut folded = String::new();
    if entry.write_to(&mut folded, true).is_ok() {
        let line = folded.replace("\r\n ", "");
        card.line(line.trim_end().to_owned());
    }
}
