//! From people to a table (RFC 4180).

use csv_core::{WriteResult, Writer};
use hearth::people::Person;
use hearth::site;

use crate::birthday;
use crate::card::{circle, hours};

/// The signs with which a spreadsheet begins to calculate.
pub const GUARDED: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The names of the columns. Those that other programs know are called as these call them.
const HEADER: [&str; 15] = [
    "Name",
    "Circle",
    "Cadence in days",
    "Handles",
    "Phone",
    "E-mail",
    "Video link",
    "Meeting place",
    "Messages",
    "Website",
    "Time zone",
    "Best hours",
    "Birthday",
    "Labels",
    "Notes",
];

/// People as a table, a row each, for spreadsheets: a cell that would be taken for a formula has an
/// apostrophe before it, which is taken away when it is read in again.
pub fn write(people: &[Person]) -> String {
    // The mark by which spreadsheets know UTF-8.
    let mut file = vec![0xef, 0xbb, 0xbf];
    row(HEADER.iter().map(|name| (*name).to_owned()), &mut file);
    for person in people {
        let about = &person.about;
        let handles = person
            .handles
            .iter()
            .map(|handle| site::profile(handle).unwrap_or_else(|| handle.name.clone()));
        let handles: Vec<_> = handles.collect();
        let cells = [
            person.name.clone(),
            circle(person.circle).to_owned(),
            person
                .cadence_days
                .map(|days| days.to_string())
                .unwrap_or_default(),
            handles.join(" "),
            about.reach.phone.clone(),
            about.reach.mail.clone(),
            about.reach.video.clone(),
            about.reach.place.clone(),
            about.reach.message.clone(),
            about.blog.clone(),
            about.time_zone.clone().unwrap_or_default(),
            about.best_hours.map(hours).unwrap_or_default(),
            about.birthday.map(birthday::dashed).unwrap_or_default(),
            about.tags.join("; "),
            person.note.clone(),
        ];
        row(cells.into_iter(), &mut file);
    }
    String::from_utf8_lossy(&file).into_owned()
}

fn row(cells: impl Iterator<Item = String>, file: &mut Vec<u8>) {
    for (number, cell) in cells.enumerate() {
        if number > 0 {
            file.push(b',');
        }
        let guard = if cell.starts_with(GUARDED) { "'" } else { "" };
        field(&format!("{guard}{cell}"), file);
    }
    file.extend(b"\r\n");
}

fn field(cell: &str, file: &mut Vec<u8>) {
    let mut writer = Writer::new();
    let mut buffer = vec![0; 2 * cell.len() + 4];
    let (result, _, written) = writer.field(cell.as_bytes(), &mut buffer);
    debug_assert_eq!(result, WriteResult::InputEmpty);
    file.extend(&buffer[..written]);
    let (_, written) = writer.finish(&mut buffer);
    file.extend(&buffer[..written]);
}
