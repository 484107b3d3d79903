//! Every activity of the last 90 days, each one correctable and deletable; older days live on as
//! tallies.

use crate::Error;
use crate::activity::{Activity, Kind, MINUTE, Millis, SECOND, Standing, Tally};
use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::store::Key;

/// For how many days activities are kept one by one.
pub const KEPT_DAYS: i32 = 90;

/// For how long a composer may show that it kept the text, after the server has said yes.
pub const LETTING_GO: Millis = 10 * SECOND;

/// For how long a delete or an undo takes back what was counted.
pub const TAKEN_BACK_WITHIN: Millis = 30 * MINUTE;

/// The most activities of one day. Nobody writes so many: it is a bound on what a page that
/// sends requests in a loop can make Hearth keep.
pub const MOST_A_DAY: usize = 2_000;

/// The id of an activity: its day, then what makes it unique on that day. The same request
/// always gets the same id.
pub fn id_of(date: Date, at: Millis, request: &str) -> String {
    format!("{date}/{at}-{request}")
}

fn day_of(id: &str) -> Result<Date, Error> {
    id.split_once('/')
        .and_then(|(date, _)| Date::parse(date))
        .ok_or(Error::NoSuchActivity)
}

/// The activities of a day.
pub fn day(desk: &mut Desk<'_>, date: Date) -> Step<Vec<Activity>> {
    desk.get_or_default(&Key::Ledger(date))
}

/// Writes a day, and its tally with it: the tally follows from the day, so a repeat changes
/// nothing.
fn write(desk: &mut Desk<'_>, date: Date, day: &Vec<Activity>) -> Step<()> {
    let mut days: Vec<String> = desk.get_or_default(&Key::Days)?;
    let name = date.to_string();
    if let Err(place) = days.binary_search(&name) {
        days.insert(place, name);
        desk.put(Key::Days, &days);
    }
    desk.put(Key::Ledger(date), day);
    desk.put(Key::Tally(date), &Tally::of(day));
    Ok(())
}

/// Enters an activity; one with the same id is replaced. A full day takes no more.
pub fn enter(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let date = day_of(&activity.id)?;
    let mut entries = day(desk, date)?;
    match entries.iter().position(|entry| entry.id == activity.id) {
        Some(place) => entries[place] = activity.clone(),
        None if entries.len() < MOST_A_DAY => entries.push(activity.clone()),
        None => return Ok(()),
    }
    write(desk, date, &entries)
}

/// The activity with this id.
pub fn find(desk: &mut Desk<'_>, id: &str) -> Step<Option<Activity>> {
    Ok(day(desk, day_of(id)?)?
        .into_iter()
        .find(|entry| entry.id == id))
}

/// Takes an activity out for good, and gives it back.
pub fn remove(desk: &mut Desk<'_>, id: &str) -> Step<Activity> {
    let date = day_of(id)?;
    let mut entries = day(desk, date)?;
    let place = entries
        .iter()
        .position(|entry| entry.id == id)
        .ok_or(Error::NoSuchActivity)?;
    let activity = entries.remove(place);
    write(desk, date, &entries)?;
    Ok(activity)
}

/// The activities of the last two days, in the order in which they were entered: enough for
/// everything that looks back by minutes.
fn recent(desk: &mut Desk<'_>) -> Step<Vec<Activity>> {
    let today = desk.now.date();
    desk.need([Key::Ledger(today.plus(-1)), Key::Ledger(today)])?;
    let mut entries = day(desk, today.plus(-1))?;
    entries.extend(day(desk, today)?);
    Ok(entries)
}

/// The newest activity of a site within [`TAKEN_BACK_WITHIN`] that is of one of these kinds and,
/// where both know one, about the same object.
pub fn newest(
    desk: &mut Desk<'_>,
    site: &str,
    kinds: &[Kind],
    object: Option<&str>,
) -> Step<Option<Activity>> {
    let now = desk.now.at;
    Ok(recent(desk)?.into_iter().rev().find(|entry| {
        entry.site.as_deref() == Some(site)
            && kinds.contains(&entry.kind)
            && !matches!(entry.standing, Standing::TakenBack)
            && (0..=TAKEN_BACK_WITHIN).contains(&(now - entry.at))
            && object
                .is_none_or(|object| entry.object.as_deref().is_none_or(|known| known == object))
    }))
}

/// Activities whose composers had time enough to show that they kept the text, and did not.
pub fn due(desk: &mut Desk<'_>) -> Step<Vec<Activity>> {
    let now = desk.now.at;
    let waiting =
        |entry: &Activity| matches!(entry.standing, Standing::Awaiting(until) if until <= now);
    Ok(recent(desk)?.into_iter().filter(waiting).collect())
}

/// Forgets the single activities of days gone by; their tallies stay.
pub fn prune(desk: &mut Desk<'_>) -> Step<()> {
    let oldest = desk.now.date().plus(-KEPT_DAYS);
    let mut days: Vec<String> = desk.get_or_default(&Key::Days)?;
    let before = days.len();
    days.retain(|name| match Date::parse(name) {
        Some(date) if date < oldest => {
            desk.remove(Key::Ledger(date));
            false
        }
        Some(_) => true,
        None => false,
    });
    if days.len() < before {
        desk.put(Key::Days, &days);
    }
    Ok(())
}
