//! Writing address books: vCard 4.0, and CSV.

use calcard::vcard::{VCard, VCardEntry, VCardParameter, VCardProperty, VCardVersion};
use hearth::people::{Channel, Contact, Handle, KnownContact, Way};
use hearth::site;

use crate::columns::{BETWEEN_FACTS, guarded};
use crate::vcard::entries;
use crate::{card::Card, facts, own};

/// Everybody as cards of vCard 4.0 (RFC 6350). What only Hearth knows stands in properties of its own,
/// which others leave alone.
pub fn vcards(people: &[KnownContact]) -> String {
    let mut text = String::new();
    for person in people {
        let entries = of_contact(&person.contact);
        // It fails only where the text refuses what is written into it, and it takes everything.
        VCard { entries }
            .write_to(&mut text, VCardVersion::V4_0)
            .unwrap_or_default();
    }
    text
}

/// The name in parts of somebody whose name is known as a whole alone: some programs refuse a card
/// without.
pub fn name_in_parts(name: &str) -> String {
    let mut line = String::new();
    let entry = parts(name);
    entry.write_to(&mut line, true).unwrap_or_default();
    line.replace("\r\n ", "").trim_end().to_owned()
}

fn parts(name: &str) -> VCardEntry {
    let mut entry = VCardEntry::new(VCardProperty::N);
    for part in ["", name, "", "", ""] {
        entry = entry.with_value(part.to_owned());
    }
    entry
}

fn line(name: VCardProperty, text: impl Into<String>) -> VCardEntry {
    VCardEntry::new(name).with_value(text.into())
}

fn own_line(name: &str, text: impl Into<String>) -> VCardEntry {
    line(VCardProperty::Other(name.to_owned()), text)
}

fn of_contact(contact: &Contact) -> Vec<VCardEntry> {
    let mut all = vec![line(VCardProperty::Fn, &contact.name)];
    let kept = entries(&contact.card.join("\r\n"));
    if !kept.iter().any(|entry| entry.name == VCardProperty::N) {
        all.push(parts(&contact.name));
    }
    for handle in &contact.handles {
        all.push(own_line(own::HANDLE, facts::own_handle_text(handle)));
        all.extend(profile(handle));
    }
    all.extend(contact.ways.iter().map(way));
    if let Some(blog) = &contact.blog {
        all.push(page(blog));
    }
    if !contact.note.is_empty() {
        all.push(line(VCardProperty::Note, &contact.note));
    }
    if !contact.tags.is_empty() {
        let mut tags = VCardEntry::new(VCardProperty::Categories);
        for tag in &contact.tags {
            tags = tags.with_value(tag.clone());
        }
        all.push(tags);
    }
    if let Some(birthday) = contact.birthday {
        let text = facts::birthday_text(birthday).replacen("--", "=", 1);
        all.push(line(
            VCardProperty::Bday,
            text.replace('-', "").replace('=', "--"),
        ));
    }
    all.extend(contact.zone.as_deref().map(zone));
    all.extend(of_hearth(contact));
    all.extend(kept);
    all
}

/// What only Hearth knows.
fn of_hearth(contact: &Contact) -> Vec<VCardEntry> {
    let circle = contact.circle.unwrap_or_default();
    let mut all = vec![own_line(own::CIRCLE, circle.cap().to_string())];
    let days = contact.cadence_days.map(|days| days.to_string());
    all.extend(days.map(|days| own_line(own::DAYS, days)));
    let hours = contact.best_hours.as_ref().map(facts::hours_text);
    all.extend(hours.map(|hours| own_line(own::HOURS, hours)));
    all
}

/// The profile, for other programs.
fn profile(handle: &Handle) -> Option<VCardEntry> {
    let service = VCardParameter::typ(handle.site.clone());
    let profile = own_line("X-SOCIALPROFILE", site::profile(handle)?);
    Some(profile.with_param(service))
}

fn way(way: &Way) -> VCardEntry {
    let standard = match way.channel {
        Channel::Phone => Some(VCardProperty::Tel),
        Channel::Mail => Some(VCardProperty::Email),
        _ => None,
    };
    let is_read_back = || {
        let mut card = Card::default();
        card.way(way.channel, &way.to);
        card.contact.ways.first() == Some(way)
    };
    match standard.filter(|_| is_read_back()) {
        Some(standard) => line(standard, &way.to),
        None => own_line(own_way(way.channel), &way.to),
    }
}

fn own_way(channel: Channel) -> &'static str {
    let own = own::WAYS.iter().find(|(_, known)| *known == channel);
    own.map_or("X-HEARTH-MESSAGE", |(name, _)| name)
}

fn page(blog: &str) -> VCardEntry {
    if is_read_as_blog(blog) {
        line(VCardProperty::Url, blog)
    } else {
        own_line(own::BLOG, blog)
    }
}

/// Whether the address of a blog is read as one, and not as a profile.
fn is_read_as_blog(blog: &str) -> bool {
    let mut card = Card::default();
    card.page(blog) && card.contact.blog.as_deref() == Some(blog)
}

fn zone(zone: &str) -> VCardEntry {
    if facts::zone(zone).as_deref() == Some(zone) {
        line(VCardProperty::Tz, zone)
    } else {
        own_line(own::ZONE, zone)
    }
}

/// What stands over the columns of a table. It is read by programs and not translated, as no other
/// maker's is.
const HEADERS: [&str; 15] = [
    "Name",
    "Handles",
    "Circle",
    "Days",
    "Note",
    "Tags",
    "Phone",
    "Mail",
    "Message",
    "Video",
    "Place",
    "Blog",
    "Birthday",
    "Time zone",
    "Card",
];

/// Everybody as a table of CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
pub fn csv(people: &[KnownContact]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // It is written into memory: nothing of it fails.
    writer.write_record(HEADERS).unwrap_or_default();
    for person in people {
        let row = row(&person.contact);
        let cells = row.iter().map(|cell| guarded(cell));
        writer.write_record(cells).unwrap_or_default();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    format!("\u{feff}{text}")
}

fn row(contact: &Contact) -> [String; 15] {
    let mut lines: Vec<String> = Vec::new();
    let mut beside = |entry: VCardEntry| {
        let mut line = String::new();
        entry.write_to(&mut line, true).unwrap_or_default();
        lines.push(line.replace("\r\n ", "").trim_end().to_owned());
    };
    let fits = |way: &Way| {
        let mut card = Card::default();
        card.way(way.channel, &way.to);
        way.channel != Channel::Comment
            && card.contact.ways.first() == Some(way)
            && !way.to.contains(BETWEEN_FACTS.trim())
    };
    let mut ways = |channel: Channel| {
        let all = contact.ways.iter().filter(|way| way.channel == channel);
        let (fit, other): (Vec<&Way>, Vec<&Way>) = all.partition(|way| fits(way));
        for way in other {
            beside(own_line(own_way(channel), &way.to));
        }
        let fit: Vec<&str> = fit.into_iter().map(|way| way.to.as_str()).collect();
        fit.join(BETWEEN_FACTS)
    };
    let phone = ways(Channel::Phone);
    let mail = ways(Channel::Mail);
    let message = ways(Channel::Message);
    let video = ways(Channel::Video);
    let place = ways(Channel::InPerson);
    ways(Channel::Comment);
    let (tags, other_tags): (Vec<&String>, Vec<&String>) = contact
        .tags
        .iter()
        .partition(|tag| !tag.contains([';', ',', ':', '*']));
    for tag in other_tags {
        beside(line(VCardProperty::Categories, tag));
    }
    let blog = contact.blog.clone().unwrap_or_default();
    let (blog, other_blog) = if is_read_as_blog(&blog) && !blog.contains(BETWEEN_FACTS.trim()) {
        (blog, None)
    } else {
        (String::new(), contact.blog.clone())
    };
    if let Some(blog) = other_blog {
        beside(page(&blog));
    }
    let zone_fits = |zone: &&String| facts::zone(zone).as_ref() == Some(*zone);
    let shown_zone = contact.zone.as_ref().filter(zone_fits);
    if let (None, Some(other)) = (shown_zone, &contact.zone) {
        beside(zone(other));
    }
    if let Some(hours) = &contact.best_hours {
        beside(own_line(own::HOURS, facts::hours_text(hours)));
    }
    lines.extend(contact.card.iter().cloned());
    let texts = |texts: Vec<String>| texts.join(BETWEEN_FACTS);
    [
        contact.name.clone(),
        texts(contact.handles.iter().map(facts::own_handle_text).collect()),
        contact.circle.unwrap_or_default().cap().to_string(),
        contact
            .cadence_days
            .map(|days| days.to_string())
            .unwrap_or_default(),
        contact.note.clone(),
        texts(tags.into_iter().cloned().collect()),
        phone,
        mail,
        message,
        video,
        place,
        blog,
        contact
            .birthday
            .map(facts::birthday_text)
            .unwrap_or_default(),
        shown_zone.cloned().unwrap_or_default(),
        lines.join("\n"),
    ]
}
