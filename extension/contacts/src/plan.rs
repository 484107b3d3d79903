//! The dry run: who of a file would be added, who is on the list already, who is left out, and why.

use std::collections::BTreeMap;

use hearth::people::{Channel, Circle, Contact, KnownContact, Way};
use hearth::view::{Fate, ImportRow, LeftOut, Remark, Sameness};

use crate::card::Card;

/// How many more each circle holds.
pub fn room(known: &[KnownContact]) -> Vec<(Circle, u32)> {
    let of_circle = |circle: Circle| {
        let is_in = |one: &&KnownContact| one.contact.circle == Some(circle);
        let inside = known.iter().filter(is_in).count();
        let room = circle.cap().saturating_sub(inside);
        (circle, u32::try_from(room).unwrap_or(u32::MAX))
    };
    Circle::ALL.map(of_circle).into()
}

/// What would become of each card, beside everybody who is on the list. Cards that are surely one person
/// are one row.
pub fn plan(cards: Vec<Card>, known: &[KnownContact]) -> Vec<ImportRow> {
    let is_full = room(known).iter().all(|(_, room)| *room == 0);
    let of_card = |mut card: Card| {
        let fate = match fate(&mut card, known) {
            Fate::New if is_full => Fate::Left(LeftOut::Full),
            fate => fate,
        };
        ImportRow {
            contact: card.contact,
            fate,
            remarks: card.remarks,
        }
    };
    joined(cards).into_iter().map(of_card).collect()
}

fn fate(card: &mut Card, known: &[KnownContact]) -> Fate {
    let contact = &card.contact;
    if card.is_nobody {
        return Fate::Left(LeftOut::NobodyAlone);
    }
    if contact.name.is_empty() {
        return Fate::Left(LeftOut::NoName);
    }
    let same = |one: &KnownContact| sameness(contact, &one.contact);
    let mut found: Vec<(Sameness, bool, &KnownContact)> = known
        .iter()
        .filter_map(|one| same(one).map(|(by, is_sure)| (by, is_sure, one)))
        .collect();
    // A sign that is sure outweighs one that is not; of several such signs, a handle the others.
    if found.iter().any(|(_, is_sure, _)| *is_sure) {
        found.retain(|(_, is_sure, _)| *is_sure);
    }
    let handles = |(by, _, _): &&(Sameness, bool, &KnownContact)| *by == Sameness::Handle;
    let of_handles: Vec<_> = found.iter().filter(handles).collect();
    if let [(_, _, one), (_, _, other), ..] = of_handles.as_slice() {
        return Fate::Left(LeftOut::Torn {
            one: one.contact.name.clone(),
            other: other.contact.name.clone(),
        });
    }
    let name = name_key(&contact.name);
    let of_name =
        |(_, _, one): &&(Sameness, bool, &KnownContact)| name_key(&one.contact.name) == name;
    let best = of_handles
        .first()
        .copied()
        .or_else(|| found.iter().find(of_name))
        .or_else(|| found.first());
    let Some((by, is_sure, one)) = best else {
        return Fate::New;
    };
    let mut after = one.contact.clone();
    after.take_in(contact);
    let (person, name, by) = (one.id.clone(), one.contact.name.clone(), *by);
    let is_all = after.holds(contact);
    card.remark_if(!is_all, Remark::MoreThanKept);
    if after == one.contact {
        Fate::Left(LeftOut::Known(name))
    } else if *is_sure {
        Fate::Into { person, name, by }
    } else {
        Fate::Perhaps { person, name, by }
    }
}

/// What tells that two cards are one person, and whether it is sure. A phone may be a household's, and a
/// name two people's.
fn sameness(one: &Contact, other: &Contact) -> Option<(Sameness, bool)> {
    if one
        .handles
        .iter()
        .any(|handle| other.handles.contains(handle))
    {
        return Some((Sameness::Handle, true));
    }
    let same_name = name_key(&one.name) == name_key(&other.name);
    if shares(one, other, Channel::Mail) {
        return Some((Sameness::Mail, true));
    }
    if shares(one, other, Channel::Phone) {
        return Some((
            Sameness::Phone,
            same_name || share_a_word(&one.name, &other.name),
        ));
    }
    let born_apart = match (one.birthday, other.birthday) {
        (Some(one), Some(other)) => (one.month, one.day) != (other.month, other.day),
        _ => false,
    };
    (same_name && !born_apart).then_some((Sameness::Name, false))
}

fn shares(one: &Contact, other: &Contact, channel: Channel) -> bool {
    let ways = one.ways.iter().filter(|way| way.channel == channel);
    let mut ways = ways.filter(|way| is_telling(way));
    ways.any(|way| other.ways.iter().any(|theirs| theirs.is_same(way)))
}

/// Whether a way tells who somebody is. A short number is an extension in some house.
fn is_telling(way: &Way) -> bool {
    let digits = || way.to.chars().filter(char::is_ascii_digit).count();
    match way.channel {
        Channel::Mail => true,
        Channel::Phone => digits() >= 6,
        _ => false,
    }
}

/// A name however it is written: `Ferreira, Ana` is `ana ferreira`.
fn name_key(name: &str) -> Vec<String> {
    let mut words: Vec<String> = name
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.sort();
    words
}

fn share_a_word(one: &str, other: &str) -> bool {
    let others = name_key(other);
    name_key(one).iter().any(|word| others.contains(word))
}

/// Cards that are surely one person joined: those with the same handle, and those with the same name and
/// mail, phone, or all of it. One that has this in common with several makes them one as well: a handle
/// leads to one person.
fn joined(cards: Vec<Card>) -> Vec<Card> {
    let mut rows: Vec<Option<Card>> = Vec::with_capacity(cards.len());
    // Into which row each has gone; those that stand, into their own.
    let mut gone: Vec<usize> = Vec::with_capacity(cards.len());
    let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for card in cards {
        let signs = signs(&card.contact);
        let met = signs.iter().filter_map(|sign| places.get(sign));
        let mut met: Vec<usize> = met.map(|place| stands(&gone, *place)).collect();
        let own = rows.len();
        gone.push(own);
        rows.push(Some(card));
        let place = met.iter().copied().min().unwrap_or(own);
        met.push(own);
        met.retain(|other| *other != place);
        for other in met {
            if let Some(card) = rows[other].take() {
                gone[other] = place;
                rows[place].iter_mut().for_each(|row| take_in(row, &card));
            }
        }
        for sign in signs {
            places.entry(sign).or_insert(place);
        }
    }
    rows.into_iter().flatten().collect()
}

/// The row that stands for this one.
fn stands(gone: &[usize], mut place: usize) -> usize {
    while gone[place] != place {
        place = gone[place];
    }
    place
}

fn take_in(row: &mut Card, card: &Card) {
    row.contact.take_in(&card.contact);
    let is_all = row.contact.holds(&card.contact);
    row.remark_if(!is_all, Remark::MoreThanKept);
    row.is_nobody &= card.is_nobody;
    for remark in card.remarks.iter().chain([&Remark::SeveralCards]) {
        row.remark_if(true, *remark);
    }
}

/// What a card is known by within its file.
fn signs(contact: &Contact) -> Vec<Vec<String>> {
    let handles = contact.handles.iter();
    let mut signs: Vec<Vec<String>> = handles
        .map(|handle| {
            vec![
                "handle".to_owned(),
                handle.site.clone(),
                handle.name.clone(),
            ]
        })
        .collect();
    let name = name_key(&contact.name);
    if name.is_empty() {
        return signs;
    }
    let with_name = |key: String| {
        let mut sign = vec!["named".to_owned(), key];
        sign.extend(name.iter().cloned());
        sign
    };
    let telling = contact.ways.iter().filter(|way| is_telling(way));
    signs.extend(telling.map(|way| with_name(way.key())));
    if contact.handles.is_empty() && contact.ways.is_empty() {
        signs.push(with_name(format!("{:?}", contact.card)));
    }
    signs
}
