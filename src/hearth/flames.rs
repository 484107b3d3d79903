//! The page of the flames: how everybody's burns, and where talk went.

use super::errands::catch_up;
use crate::activity::{DAY, HOUR, Kind, Millis, Weight};
use crate::clock::Now;
use crate::desk::{Desk, Step};
use crate::ledger::{self, KEPT_DAYS};
use crate::people::{Circle, Details, Person, Talk, list};
use crate::store::Key;
use crate::view::{Flame, FlameMonth, Flames, LastTalk, MONTHS, Shares};

pub(super) fn flames(desk: &mut Desk<'_>) -> Step<Flames> {
    catch_up(desk)?;
    let now = desk.now;
    let everybody = list::everybody(desk)?;
    let ids = everybody.iter().map(|person| person.id.clone());
    desk.need(ids.map(Key::Details))?;
    let names = months(now);
    let mut page = Flames {
        is_known: true,
        troubles: desk.get_or_default(&Key::Troubles)?,
        months: names.iter().map(|(_, noon)| *noon).collect(),
        ..Flames::default()
    };
    let mut order: Vec<(Circle, bool, i64)> = Vec::new();
    for person in &everybody {
        let details: Details = desk.get_or_default(&Key::Details(person.id.clone()))?;
        let rank = (
            person.circle,
            person.rests.is_some(),
            person.flame().lowness(now.at),
        );
        let place = order.partition_point(|known| *known <= rank);
        order.insert(place, rank);
        page.people
            .insert(place, flame(person, &details, &names, now));
        for at in logged(person, &details) {
            if is_in_ledgers_days(at, now) {
                *place_of(&mut page.shares, Some(person.circle)) += 1;
            }
        }
    }
    for activity in ledger::all(desk)? {
        // A conversation that was logged is told by the person.
        let logged = activity.kind == Kind::Conversation && activity.site.is_none();
        let talks = activity.counts() && activity.weight() == Weight::Talking && !logged;
        if !talks || !is_in_ledgers_days(activity.at, now) {
            continue;
        }
        let owns = |person: &&Person| {
            let mut to = activity.to.iter();
            to.any(|handle| person.handles.contains(handle))
        };
        // One talk is one talk: it went to the closest of those whom it reached.
        let reached = everybody.iter().filter(owns).map(|person| person.circle);
        *place_of(&mut page.shares, reached.min()) += 1;
    }
    Ok(page)
}

fn place_of(shares: &mut Shares, circle: Option<Circle>) -> &mut u32 {
    match circle {
        Some(Circle::Five) => &mut shares.five,
        Some(Circle::Fifteen) => &mut shares.fifteen,
        Some(Circle::Fifty) | None => &mut shares.others,
    }
}

fn is_in_ledgers_days(at: Millis, now: Now) -> bool {
    now.at - at < Millis::from(KEPT_DAYS) * DAY
}

/// When there was talk that no site told of: what the user noted, each once.
fn logged(person: &Person, details: &Details) -> Vec<Millis> {
    let own = person.talks.iter().filter(|talk| talk.activity.is_none());
    let mut times: Vec<Millis> = own.map(|talk| talk.at).collect();
    for conversation in &details.conversations {
        if !times.contains(&conversation.at) {
            times.push(conversation.at);
        }
    }
    times
}

/// The last [`MONTHS`] months by name, such as `2026-11`, each with a midday in its middle; the oldest
/// first.
fn months(now: Now) -> Vec<(String, Millis)> {
    let mut months = Vec::with_capacity(MONTHS);
    let mut date = now.date();
    while months.len() < MONTHS {
        let text = date.to_string();
        let (month, day) = text.split_at(text.len() - 3);
        let day: i32 = day[1..].parse().unwrap_or(1);
        let middle = date.plus(15 - day);
        months.insert(0, (month.to_owned(), now.start_of(middle) + 12 * HOUR));
        date = date.plus(-day);
    }
    months
}

/// How and when the last talk with somebody was.
pub(super) fn last_talk(person: &Person, now: Millis) -> Option<LastTalk> {
    person.last_talk().map(|talk| LastTalk {
        at: talk.at,
        days: u32::try_from((now - talk.at).max(0) / DAY).unwrap_or(u32::MAX),
        channel: talk.channel(),
        kind: talk.kind,
    })
}

fn flame(person: &Person, details: &Details, names: &[(String, Millis)], now: Now) -> Flame {
    let last = last_talk(person, now.at);
    let month = |(name, _): &(String, Millis)| {
        let is_of_it = |talk: &&Talk| now.date_of(talk.at).to_string().starts_with(name.as_str());
        let mut month = FlameMonth::default();
        for talk in person.talks.iter().filter(is_of_it) {
            month.talks += 1;
            month.highest = month.highest.max(Some(talk.channel()));
        }
        // Of a month long ago, more is known there than the talks that are still kept.
        if let Some(kept) = details.months.iter().find(|kept| kept.month == *name) {
            month.talks = month.talks.max(kept.talks);
            month.highest = month.highest.max(Some(kept.highest));
        }
        month
    };
    Flame {
        id: person.id.clone(),
        name: person.name.clone(),
        circle: person.circle,
        warmth: person.warmth(now.at),
        rests: person.rests.is_some(),
        last,
        months: names.iter().map(month).collect(),
    }
}
