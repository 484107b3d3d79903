//! Birthdays, as cards and tables write them.

use hearth::people::Birthday;

/// The year that Apple's programs write where none is known.
const NO_YEAR: u32 = 1604;

/// In which order a table writes day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    DayFirst,
    MonthFirst,
}

/// A day in the forms of ISO 8601: `1990-05-14`, `19900514`, `--05-14`, `--0514`, with a time or
/// without.
pub fn of_iso(text: &str) -> Option<Birthday> {
    let text = text.trim();
    let date = text.split(['T', ' ']).next()?;
    if let Some(rest) = date.strip_prefix("--") {
        let (month, day) = match rest.split_once('-') {
            Some(pair) => pair,
            None if rest.len() == 4 && rest.is_ascii() => rest.split_at(2),
            None => return None,
        };
        return checked(None, number(month)?, number(day)?);
    }
    if date.len() == 8 && date.is_ascii() && !date.contains('-') {
        return checked(
            Some(number(&date[..4])?),
            number(&date[4..6])?,
            number(&date[6..])?,
        );
    }
    let mut parts = date.split('-').map(number);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    (parts.next().is_none() && year > 31).then_some(())?;
    checked(Some(year), month, day)
}

/// The order that a column of dates such as `5/14/1990` is in, where one of them tells.
pub fn order<'a>(dates: impl Iterator<Item = &'a str>) -> Option<Order> {
    let mut found = None;
    for date in dates {
        let Some((first, second, _)) = three(date) else {
            continue;
        };
        let tells = match (first > 12, second > 12) {
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            _ => continue,
        };
        if found.is_some_and(|before| before != tells) {
            return None;
        }
        found = Some(tells);
    }
    found
}

/// A day as a table writes it. Where nothing tells the order of day and month, and it matters, there is
/// none.
pub fn of_table(text: &str, order: Option<Order>) -> Option<Birthday> {
    if let Some(birthday) = of_iso(text) {
        return Some(birthday);
    }
    let (first, second, year) = three(text)?;
    // With dots the day is first, wherever dates are written so.
    let order = if text.contains('.') {
        Some(Order::DayFirst)
    } else {
        order
    };
    let (month, day) = match order {
        Some(Order::DayFirst) => (second, first),
        Some(Order::MonthFirst) => (first, second),
        None if first == second => (first, second),
        None => return None,
    };
    checked(Some(year), month, day)
}

/// The three numbers of a date whose year is last.
fn three(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.trim().split(['/', '.', '-']).map(number);
    let found = (parts.next()??, parts.next()??, parts.next()??);
    (parts.next().is_none() && found.2 > 99).then_some(found)
}

fn number(digits: &str) -> Option<u32> {
    let digits = digits.trim();
    let is_one =
        !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|it| it.is_ascii_digit());
    is_one.then(|| digits.parse().ok())?
}

fn checked(year: Option<u32>, month: u32, day: u32) -> Option<Birthday> {
    let longest = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=longest).contains(&day).then_some(Birthday {
        year: year.filter(|year| *year > 0 && *year != NO_YEAR),
        month,
        day,
    })
}

/// As a card of version 4.0 writes it.
pub fn iso(birthday: Birthday) -> String {
    let Birthday { year, month, day } = birthday;
    match year {
        Some(year) => format!("{year:04}{month:02}{day:02}"),
        None => format!("--{month:02}{day:02}"),
    }
}

/// As a table writes it.
pub fn dashed(birthday: Birthday) -> String {
    let Birthday { year, month, day } = birthday;
    match year {
        Some(year) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("--{month:02}-{day:02}"),
    }
}
