//! Every activity of the last 90 days, each one correctable and deletable; older days live on as
//! tallies.

// A step stops for what `Stop` says, and for nothing else; it is said there, once.
#![allow(clippy::missing_errors_doc)]

use crate::Error;
use crate::activity::{Activity, Kind, MINUTE, Millis, SECOND, Standing, Tally};
use crate::clock::Date;
use crate::desk::{Desk, Step};
use crate::few::retain;
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

/// The most bytes of links that one day keeps, for the same reason.
const MOST_LINKS_A_DAY: usize = 1 << 20;

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
    let mut days = days(desk)?;
    let name = date.to_string();
    if let Err(place) = days.binary_search(&name) {
        days.insert(place, name);
        desk.put(Key::Days, &days);
    }
    desk.put(Key::Ledger(date), day);
    desk.put(Key::Tally(date), &Tally::of(day));
    Ok(())
}

/// The days that have a ledger, sorted. Where that list cannot be read, they are looked up.
fn days(desk: &mut Desk<'_>) -> Step<Vec<String>> {
    let was_there = desk.has(&Key::Days)?;
    if let Some(days) = desk.get(&Key::Days)? {
        return Ok(days);
    }
    let mut days = Vec::new();
    if was_there {
        let today = desk.now.date();
        let dates: Vec<_> = (-KEPT_DAYS..=1).map(|days| today.plus(days)).collect();
        desk.need(dates.iter().copied().map(Key::Ledger))?;
        for date in dates {
            if desk.has(&Key::Ledger(date))? {
                days.push(date.to_string());
            }
        }
        desk.put(Key::Days, &days);
    }
    Ok(days)
}

/// A day's counts. Where they cannot be read, they are counted again, as long as the day's
/// activities are there.
pub fn tally(desk: &mut Desk<'_>, date: Date) -> Step<Tally> {
    let key = Key::Tally(date);
    let was_there = desk.has(&key)?;
    if let Some(tally) = desk.get(&key)? {
        return Ok(tally);
    }
    let mut tally = Tally::default();
    if was_there {
        tally = Tally::of(&day(desk, date)?);
        desk.put(key, &tally);
    }
    Ok(tally)
}

/// Keeps the list of the activities that wait to hear of their composers.
fn note_waiting(desk: &mut Desk<'_>, id: &str, waits: bool) -> Step<()> {
    let mut ids: Vec<String> = desk.get_or_default(&Key::Awaiting)?;
    if ids.iter().any(|known| known == id) != waits {
        retain(&mut ids, &mut |known| known != id);
        ids.extend(waits.then(|| id.to_owned()));
        desk.put(Key::Awaiting, &ids);
    }
    Ok(())
}

/// Enters an activity; one with the same id is replaced. A full day takes no more.
pub fn enter(desk: &mut Desk<'_>, activity: &Activity) -> Step<()> {
    let date = day_of(&activity.id)?;
    let mut entries = day(desk, date)?;
    match entries.iter().position(|entry| entry.id == activity.id) {
        Some(place) => entries[place] = activity.clone(),
        None if entries.len() < MOST_A_DAY => {
            let links = entries.iter().flat_map(|entry| &entry.links);
            let room = MOST_LINKS_A_DAY.saturating_sub(links.map(String::len).sum());
            let mut entry = activity.clone();
            let own: usize = entry.links.iter().map(String::len).sum();
            if own > room {
                // That there was a link is told by one as well.
                entry.links.truncate(1);
            }
            entries.push(entry);
        }
        None => return Ok(()),
    }
    let waits = matches!(activity.standing, Standing::Awaiting(_));
    note_waiting(desk, &activity.id, waits)?;
    write(desk, date, &entries)
}

/// Every activity that is kept.
pub fn all(desk: &mut Desk<'_>) -> Step<Vec<Activity>> {
    let days = days(desk)?;
    let dates: Vec<_> = days.iter().filter_map(|name| Date::parse(name)).collect();
    desk.need(dates.iter().copied().map(Key::Ledger))?;
    let mut activities = Vec::new();
    for date in dates {
        activities.append(&mut day(desk, date)?);
    }
    Ok(activities)
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
    note_waiting(desk, &activity.id, false)?;
    write(desk, date, &entries)?;
    Ok(activity)
}

/// The activities of the last two days, in the order in which they were entered: enough for
/// everything that looks back by minutes. Tomorrow's belong to them: whoever flies west lands on
/// the day before.
fn recent(desk: &mut Desk<'_>) -> Step<Vec<Activity>> {
    let today = desk.now.date();
    let dates = [-1, 0, 1].map(|days| today.plus(days));
    desk.need(dates.map(Key::Ledger))?;
    let mut entries = Vec::new();
    for date in dates {
        entries.extend(day(desk, date)?);
    }
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
            && !matches!(entry.standing, Standing::TakenBack | Standing::Unread)
            && (0..=TAKEN_BACK_WITHIN).contains(&(now - entry.at))
            && object
                .is_none_or(|object| entry.object.as_deref().is_none_or(|known| known == object))
    }))
}

/// Activities whose composers had time enough to show that they kept the text, and did not,
/// however long ago that was.
pub fn due(desk: &mut Desk<'_>) -> Step<Vec<Activity>> {
    let now = desk.now.at;
    let ids: Vec<String> = desk.get_or_default(&Key::Awaiting)?;
    let dates: Vec<_> = ids.iter().filter_map(|id| day_of(id).ok()).collect();
    desk.need(dates.into_iter().map(Key::Ledger))?;
    let mut due = Vec::new();
    for id in ids {
        if let Some(entry) = find(desk, &id)?
            && let Standing::Awaiting(until) = entry.standing
            // Where it lies further ahead than anything waits, the clock was set back.
            && (until <= now || until > now + LETTING_GO)
        {
            due.push(entry);
        }
    }
    Ok(due)
}

/// Forgets the single activities of days gone by; their tallies stay.
pub fn prune(desk: &mut Desk<'_>) -> Step<()> {
    let oldest = desk.now.date().plus(-KEPT_DAYS);
    let mut days = days(desk)?;
    let first = oldest.to_string();
    if days.first().is_none_or(|name| *name >= first) {
        return Ok(());
    }
    let before = days.len();
    retain(&mut days, &mut |name| match Date::parse(name) {
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
