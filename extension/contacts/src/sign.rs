//! The signs by which somebody is told from others.

use hearth::people::import::Because;
use hearth::people::{Handle, Person};
use hearth::text::lower_case;

use crate::card::line::{Line, name_of};
use crate::draft::digits;

/// The last digits of a phone number that are compared, and the fewest: before them stand a country
/// and zeros, or not.
const COMPARED: usize = 9;
const FEWEST: usize = 6;

/// The lines of a card that hold signs.
const TELLING: [&str; 3] = ["UID", "EMAIL", "TEL"];

/// A sign by which somebody is told from others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    Card(String),
    Handle(Handle),
    Mail(String),
    Phone(String),
    Name(String),
}

/// The signs of somebody, their other numbers and addresses included.
pub fn signs(person: &Person) -> Vec<Sign> {
    let mut signs: Vec<_> = person.handles.iter().cloned().map(Sign::Handle).collect();
    signs.extend(mail(&person.about.reach.mail));
    signs.extend(phone(&person.about.reach.phone));
    let tells = |line: &&String| {
        let name = name_of(line);
        TELLING.iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    let lines = person.about.card.iter().filter(tells);
    for line in lines.filter_map(|line| Line::read(line)) {
        match line.name.as_str() {
            "UID" if !line.value.is_empty() => signs.push(Sign::Card(line.value)),
            "EMAIL" => signs.extend(mail(&line.text())),
            "TEL" if !line.has("TYPE", "FAX") => signs.extend(phone(&line.text())),
            _ => {}
        }
    }
    signs.push(Sign::Name(fold(&person.name)));
    signs
}

fn mail(address: &str) -> Option<Sign> {
    let address = lower_case(address.trim());
    address.contains('@').then_some(Sign::Mail(address))
}

fn phone(number: &str) -> Option<Sign> {
    let digits = digits(number);
    let start = digits.len().saturating_sub(COMPARED);
    (digits.len() >= FEWEST).then(|| Sign::Phone(digits[start..].to_owned()))
}

/// Whether two texts are the same phone number.
pub fn is_same_number(one: &str, other: &str) -> bool {
    match (phone(one), phone(other)) {
        (None, None) => digits(one) == digits(other),
        (one, other) => one == other,
    }
}

/// A name, for comparing it.
pub fn fold(name: &str) -> String {
    lower_case(name.trim())
}

/// What several people may share.
pub fn shared(sign: &Sign, person: &Person) -> Option<Because> {
    let whole = &person.about.reach.phone;
    match sign {
        Sign::Mail(address) => Some(Because::Mail(address.clone())),
        Sign::Phone(_) if phone(whole).as_ref() == Some(sign) => {
            Some(Because::Phone(whole.clone()))
        }
        Sign::Phone(digits) => Some(Because::Phone(digits.clone())),
        _ => None,
    }
}
