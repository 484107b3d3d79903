//! From people to cards of version 4.0.

use std::fmt::Write as _;

use hearth::people::{Handle, Person};
use hearth::site;

use super::line::{Line, escaped, parameter_value, parts};
use super::{circle, hours, own};
use crate::birthday;

/// The longest line in bytes, without its break (RFC 6350, 3.2).
const LONGEST: usize = 75;

/// People as cards, with all that is kept of them but their talks. Read in again, they are the same
/// people.
pub fn write(people: &[Person]) -> String {
    let mut file = String::new();
    for person in people {
        card(person, &mut file);
    }
    file
}

fn card(person: &Person, file: &mut String) {
    let about = &person.about;
    let mut line = |text: &str| fold(text, file);
    for text in ["BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Hearth//EN"] {
        line(text);
    }
    let mut say = |name: &str, value: &str| {
        if !value.is_empty() {
            line(&format!("{name}:{}", escaped(value)));
        }
    };
    say("FN", &person.name);
    say(own::CIRCLE, circle(person.circle));
    say(
        own::CADENCE,
        &person
            .cadence_days
            .map(|days| days.to_string())
            .unwrap_or_default(),
    );
    say(own::RESTS, if person.rests { "TRUE" } else { "" });
    say("NOTE", &person.note);
    say("TEL;PREF=1", &about.reach.phone);
    say("EMAIL;PREF=1", &about.reach.mail);
    say(own::VIDEO, &about.reach.video);
    say(own::PLACE, &about.reach.place);
    say(own::MESSAGE, &about.reach.message);
    say("URL", &about.blog);
    say("TZ", about.time_zone.as_deref().unwrap_or_default());
    say(own::HOURS, &about.best_hours.map(hours).unwrap_or_default());
    say(
        "BDAY",
        &about.birthday.map(birthday::iso).unwrap_or_default(),
    );
    if !about.tags.is_empty() {
        let tags: Vec<_> = about.tags.iter().map(|tag| escaped(tag)).collect();
        line(&format!("CATEGORIES:{}", tags.join(",")));
    }
    for handle in &person.handles {
        line(&profile(handle));
    }
    let kept = about
        .card
        .iter()
        .filter_map(|text| kept(text, &person.name));
    for (number, text) in kept.enumerate() {
        if number == 0 {
            line(&format!("{}:TRUE", own::KEPT));
        }
        line(text);
    }
    line("END:VCARD");
}

fn profile(handle: &Handle) -> String {
    let mut line = "SOCIALPROFILE".to_owned();
    if let Some(pack) = site::pack(&handle.site) {
        let _ = write!(line, ";SERVICE-TYPE={}", parameter_value(&pack.name));
    }
    let _ = write!(
        line,
        ";{}={};USERNAME={}",
        own::SITE,
        parameter_value(&handle.site),
        parameter_value(&handle.name),
    );
    match site::profile(handle) {
        Some(address) => line + ":" + &address,
        None => line + ";VALUE=text:" + &escaped(&handle.name),
    }
}

/// A line of another program's card, where it still can stand in one: it must neither end the card nor
/// give a name that somebody no longer has.
fn kept<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let line = Line::read(text).filter(|_| !text.contains(['\n', '\r']))?;
    let fits = match line.name.as_str() {
        "BEGIN" | "END" | "VERSION" | own::KEPT => false,
        "N" => {
            let parts = parts(&line.value, ';');
            let mut words = parts
                .iter()
                .take(2)
                .flat_map(|part| part.split_whitespace());
            words.all(|word| name.split_whitespace().any(|known| known == word))
        }
        _ => true,
    };
    fits.then_some(text)
}

/// Writes a line, in pieces that are not too long, without cutting a letter.
fn fold(text: &str, file: &mut String) {
    let mut width = 0;
    for letter in text.chars() {
        if width + letter.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            width = 1;
        }
        width += letter.len_utf8();
        file.push(letter);
    }
    file.push_str("\r\n");
}
