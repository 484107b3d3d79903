//! From cards to people.

use hearth::text::{LONGEST_LINE, one_line};

use super::line::{Line, escaped, parts};
use super::profile::profile;
use super::{circle_of, hours_of, own};
use crate::birthday;
use crate::bytes::is_quoted_printable;
use crate::draft::{Draft, is_zone};
use crate::{BEGIN, MOST_PEOPLE, Unfit};

/// What a card says of itself and not of somebody, and what Hearth does not keep.
const DROPPED: [&str; 10] = [
    "VERSION",
    "PRODID",
    "REV",
    "PHOTO",
    "LOGO",
    "SOUND",
    "KEY",
    "AGENT",
    "XML",
    "CLIENTPIDMAP",
];

/// Groups that an address book makes by itself, and no words of the user's own.
const NO_TAGS: [&str; 2] = ["mycontacts", "starred"];

/// Everybody in a text of cards.
pub fn read(text: &str) -> Result<Vec<Draft>, Unfit> {
    let mut drafts = Vec::new();
    let mut card: Vec<Line> = Vec::new();
    // How deep within cards: one may hold that of an agent, which is nobody's here.
    let mut depth = 0_usize;
    let mut lines = text.lines();
    while let Some(first) = lines.next() {
        let mut whole = first.trim_end_matches('\r').to_owned();
        // Version 2.1 breaks quoted-printable texts with an equals sign.
        if is_quoted_printable(whole.as_bytes()) {
            while whole.ends_with('=') {
                whole.pop();
                let Some(next) = lines.next() else { break };
                whole.push_str(next.trim_end_matches('\r'));
            }
        }
        let mark = whole.trim();
        if mark.eq_ignore_ascii_case(BEGIN) {
            // One that stands within a card that does not say so ends a card that has no end.
            if card.last().is_some_and(|line| line.name == "AGENT") {
                depth += 1;
            } else {
                depth = 1;
                card.clear();
            }
        } else if mark.eq_ignore_ascii_case("END:VCARD") {
            if depth == 1 {
                if drafts.len() >= MOST_PEOPLE {
                    return Err(Unfit::TooMany);
                }
                drafts.push(draft(drafts.len() + 1, &card));
                card.clear();
            }
            if depth == 2 {
                card.pop();
            }
            depth = depth.saturating_sub(1);
        } else if depth == 1 {
            card.extend(Line::read(&whole));
        }
    }
    if drafts.is_empty() {
        return Err(Unfit::NoCards);
    }
    Ok(drafts)
}

/// What was read of one card, beside its draft.
#[derive(Default)]
struct Reading {
    /// Whether Hearth wrote it.
    is_own: bool,
    name: String,
    structured: Vec<String>,
    nickname: String,
    organisation: String,
    phones: Vec<(u8, String, String)>,
    mails: Vec<(u8, String, String)>,
    labels: Vec<Line>,
}

fn draft(at: usize, card: &[Line]) -> Draft {
    let mut draft = Draft::new(at);
    let end = card.iter().position(|line| line.name == own::KEPT);
    let (lines, kept) = card.split_at(end.unwrap_or(card.len()));
    let mut reading = Reading {
        is_own: lines.iter().any(|line| line.name == own::CIRCLE),
        ..Reading::default()
    };
    for line in lines {
        if !DROPPED.contains(&line.name.as_str()) && !line.is_binary() {
            property(line, &mut draft, &mut reading);
        }
    }
    for line in kept.iter().skip(1) {
        draft.keep(line.kept.clone());
    }
    finish(draft, reading)
}

fn finish(mut draft: Draft, mut reading: Reading) -> Draft {
    let part = |number: usize| reading.structured.get(number).map_or("", String::as_str);
    let names = [
        reading.name.clone(),
        [part(3), part(1), part(2), part(0), part(4)].join(" "),
        reading.nickname.clone(),
    ];
    let mut names = names.iter().map(|name| one_line(name));
    draft.person.name = names.find(|name| !name.is_empty()).unwrap_or_default();
    // Where the name is the company's and no person's stands beside it, it is the company's card.
    let has_own = !one_line(&reading.structured.join(" ")).is_empty();
    draft.is_nobody |= !reading.is_own
        && !reading.organisation.is_empty()
        && !has_own
        && (draft.person.name.is_empty() || draft.person.name == reading.organisation);
    for found in [&mut reading.phones, &mut reading.mails] {
        found.sort_by_key(|(rank, ..)| *rank);
    }
    let pairs = |found: Vec<(u8, String, String)>| {
        found
            .into_iter()
            .map(|(_, value, line)| (value, line))
            .collect()
    };
    draft.reach(pairs(reading.phones), pairs(reading.mails));
    // A label of a line goes where its line goes.
    for label in reading.labels {
        let group = label.group.clone() + ".";
        if draft
            .person
            .about
            .card
            .iter()
            .any(|line| line.starts_with(&group))
        {
            draft.keep(label.kept);
        }
    }
    draft
}

fn property(line: &Line, draft: &mut Draft, reading: &mut Reading) {
    let text = line.text();
    let is_new = |field: &str| field.is_empty() && !text.trim().is_empty();
    let reach = &mut draft.person.about.reach;
    match line.name.as_str() {
        "FN" if is_new(&reading.name) => reading.name = text,
        "N" => {
            if reading.structured.is_empty() {
                reading.structured = parts(&line.value, ';');
            }
            if !text.replace(';', "").trim().is_empty() {
                draft.keep(line.kept.clone());
            }
        }
        "NICKNAME" => {
            reading.nickname = text;
            draft.keep(line.kept.clone());
        }
        "ORG" => {
            if reading.organisation.is_empty() {
                reading.organisation = one_line(&parts(&line.value, ';').join(" "));
            }
            draft.keep(line.kept.clone());
        }
        "KIND" | "X-ADDRESSBOOKSERVER-KIND" | "X-ABSHOWAS" => {
            let value = text.to_lowercase();
            draft.is_nobody |= ["group", "org", "company", "location"].contains(&value.as_str());
            if value != "individual" {
                draft.keep(line.kept.clone());
            }
        }
        "TEL" => {
            let number = text.strip_prefix("tel:").unwrap_or(&text).trim().to_owned();
            match rank(line) {
                FAX => draft.keep(line.kept.clone()),
                rank if !number.is_empty() => {
                    reading.phones.push((rank, number, line.kept.clone()));
                }
                _ => {}
            }
        }
        "EMAIL" => {
            let address = text
                .strip_prefix("mailto:")
                .unwrap_or(&text)
                .trim()
                .to_owned();
            if !address.is_empty() {
                reading.mails.push((rank(line), address, line.kept.clone()));
            }
        }
        "URL" => {
            // Hearth's own cards say which address is a handle's.
            let is_handle = !reading.is_own && draft.add_handle(&text, None);
            if !is_handle && draft.person.about.blog.is_empty() {
                draft.person.about.blog = text;
            } else if !is_handle {
                draft.keep(line.kept.clone());
            }
        }
        "SOCIALPROFILE" | "X-SOCIALPROFILE" | "IMPP" => profile(line, &text, draft, reading.is_own),
        "BDAY" => match birthday::of_iso(&text).filter(|_| draft.person.about.birthday.is_none()) {
            Some(birthday) => draft.person.about.birthday = Some(birthday),
            None => draft.keep(line.kept.clone()),
        },
        "TZ" if is_zone(&text) && draft.person.about.time_zone.is_none() => {
            draft.person.about.time_zone = Some(text);
        }
        "NOTE" if is_new(&draft.person.note) => {
            draft.person.note = one_line(&text);
            if text.chars().count() > LONGEST_LINE {
                draft.keep(line.kept.clone());
            }
        }
        "CATEGORIES" => {
            for tag in parts(&line.value, ',') {
                let is_tag = !tag.is_empty() && !NO_TAGS.contains(&tag.to_lowercase().as_str());
                if is_tag && !draft.person.about.tags.contains(&tag) {
                    draft.person.about.tags.push(tag);
                }
            }
        }
        "X-ABLABEL" if !line.group.is_empty() => reading.labels.push(line.clone()),
        own::CIRCLE => draft.person.circle = circle_of(&text).unwrap_or(draft.person.circle),
        own::CADENCE => {
            let days = text.parse().ok().filter(|days| (1..=3_650).contains(days));
            draft.person.cadence_days = days;
        }
        own::RESTS => draft.person.rests = text.eq_ignore_ascii_case("true"),
        own::HOURS => draft.person.about.best_hours = hours_of(&text),
        own::PLACE => reach.place = text,
        own::VIDEO => reach.video = text,
        own::MESSAGE => reach.message = text,
        _ if text.trim().is_empty() => {}
        _ => draft.keep(line.kept.clone()),
    }
}

/// The rank of what nobody speaks on.
const FAX: u8 = 3;

/// Which of several is taken first: the preferred one, then a mobile phone.
fn rank(line: &Line) -> u8 {
    let is = |name: &str| line.has("TYPE", name);
    let preferred = line.get("PREF").is_some_and(|pref| pref.trim() == "1");
    match () {
        () if ["FAX", "PAGER", "MODEM", "BBS"].into_iter().any(is) => FAX,
        () if preferred || is("PREF") => 0,
        () if is("CELL") || is("IPHONE") => 1,
        () => 2,
    }
}

/// A line of a card that says this.
pub fn said(name: &str, value: &str) -> String {
    format!("{name}:{}", escaped(value))
}
