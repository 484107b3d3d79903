//! Single facts, as people and programs write them.

use hearth::hours::WeekHours;
use hearth::people::{Birthday, Circle, FIRST_YEAR, Handle};
use hearth::site;

/// The year that Apple writes where none is known.
const NO_YEAR: u32 = 1604;

/// A birthday: `1985-04-12`, `19850412`, `--04-12`, `--0412`, `12.4.1985`, `4/13/1985`. Where day and
/// month may be either, `None`: a guess would be wrong for half of the world.
pub fn birthday(text: &str) -> Option<Birthday> {
    let text = text.trim();
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    if let Some(rest) = text.strip_prefix("--") {
        return day(None, &digits(rest)?);
    }
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return day(Some(&text[..4]), &text[4..]);
    }
    let parts: Vec<&str> = text.split(['-', '.', '/']).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    let numbers = numbers?;
    match (numbers.as_slice(), text) {
        ([year, month, day], _) if parts[0].len() == 4 => born(Some(*year), *month, *day),
        ([day, month, year], text) if text.contains('.') => born(Some(*year), *month, *day),
        ([first, second, year], text) if text.contains('/') => {
            if *first > 12 || first == second {
                born(Some(*year), *second, *first)
            } else if *second > 12 {
                born(Some(*year), *first, *second)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// `0412` or `04-12`.
fn digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 4).then_some(digits)
}

fn day(year: Option<&str>, month_and_day: &str) -> Option<Birthday> {
    let year = year.map(str::parse).transpose().ok()?;
    let month = month_and_day.get(..2)?.parse().ok()?;
    born(year, month, month_and_day.get(2..)?.parse().ok()?)
}

/// A birthday with these numbers, where there is such a day.
pub fn born(year: Option<u32>, month: u32, day: u32) -> Option<Birthday> {
    let year = year.filter(|year| *year != 0 && *year != NO_YEAR);
    if !year.is_none_or(|year| (1_000..=9_999).contains(&year)) {
        return None;
    }
    // Nobody alive: programs write such years where they know none.
    let year = year.filter(|year| *year >= FIRST_YEAR);
    let birthday = Birthday { year, month, day };
    birthday.on_calendar().map(|_| birthday)
}

/// A birthday as ISO 8601 and vCard have it: `1985-04-12`, `--04-12`.
pub fn birthday_text(birthday: Birthday) -> String {
    let Birthday { year, month, day } = birthday;
    match year {
        Some(year) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("--{month:02}-{day:02}"),
    }
}

/// A time zone by its name, such as `Europe/Vienna`. Offsets are none: they change with the season.
pub fn zone(text: &str) -> Option<String> {
    let text = text.trim();
    let is_name = |part: &str| {
        part.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "_+-".contains(letter))
    };
    let is_zone = text.len() <= 60 && text.contains('/') && text.split('/').all(is_name);
    is_zone.then(|| text.to_owned())
}

/// A handle by the address of a profile, or by what is typed as one, where that alone tells the site.
pub fn handle(text: &str) -> Option<Handle> {
    let text = text.trim();
    if text.contains("://") {
        let found = site::from_what_was_typed(text, None).ok();
        return found.or_else(|| {
            // Makers leave `www.` out, or put it in.
            let (scheme, rest) = text.split_once("://")?;
            let other = match rest.strip_prefix("www.") {
                Some(bare) => format!("{scheme}://{bare}"),
                None => format!("{scheme}://www.{rest}"),
            };
            site::from_what_was_typed(&other, None).ok()
        });
    }
    // Without the first `@` it may be an address of another service, or of a mailbox.
    let is_full = text.starts_with('@') && text.len() > 1 && text[1..].contains('@');
    is_full
        .then(|| site::from_what_was_typed(text, None).ok())
        .flatten()
}

/// A handle on a service that a card names beside it.
pub fn handle_on(service: &str, text: &str) -> Option<Handle> {
    let is_it = |pack: &&site::Pack| {
        pack.id.eq_ignore_ascii_case(service) || pack.name.eq_ignore_ascii_case(service)
    };
    let pack = site::packs().iter().find(is_it)?;
    site::from_what_was_typed(text.trim(), Some(&pack.id)).ok()
}

/// A handle as Hearth itself writes it: the pack's id, a slash, the name.
pub fn own_handle(text: &str) -> Option<Handle> {
    let (site, name) = text.trim().split_once('/')?;
    let is_known = site::packs().iter().any(|pack| *pack.id == *site);
    (is_known && !name.is_empty()).then(|| Handle {
        site: site.to_owned(),
        name: name.to_owned(),
    })
}

/// The other way.
pub fn own_handle_text(handle: &Handle) -> String {
    format!("{}/{}", handle.site, handle.name)
}

/// A circle by the number of those whom it holds.
pub fn circle(text: &str) -> Option<Circle> {
    let number: usize = text.trim().parse().ok()?;
    Circle::ALL
        .into_iter()
        .find(|circle| circle.cap() == number)
}

/// Hours of the week as Hearth writes them: the weekdays since Monday, and minutes: `0 1 2/540/1020`.
pub fn hours(text: &str) -> Option<WeekHours> {
    let (days, rest) = text.trim().split_once('/')?;
    let (from, to) = rest.split_once('/')?;
    let days: Result<Vec<i32>, _> = days.split(' ').map(str::parse).collect();
    let hours = WeekHours {
        days: days.ok()?,
        from: from.parse().ok()?,
        to: to.parse().ok()?,
    };
    hours.is_sound().then_some(hours)
}

/// The other way.
pub fn hours_text(hours: &WeekHours) -> String {
    let days: Vec<String> = hours.days.iter().map(ToString::to_string).collect();
    format!("{}/{}/{}", days.join(" "), hours.from, hours.to)
}
