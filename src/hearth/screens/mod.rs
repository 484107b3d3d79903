//! What the screens show.

mod beside;
mod blind;
mod data;
mod ledger_page;
mod meeting;
mod people;
mod reminding;
mod sites;

pub(super) use data::data;
pub(super) use ledger_page::ledger;
use ledger_page::line;
pub(super) use meeting::meeting;
pub(super) use people::people;
use sites::{counted, offers};

use super::errands::catch_up;
use super::in_front;
use crate::activity::{DAY, HOUR, Millis, Tally};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::message::AskPopup;
use crate::nudge::Nudging;
use crate::people::turns::{self, Turn};
use crate::people::{Circle, Person, list, reminders};
use crate::site::{self, Address};
use crate::store::Key;
use crate::text::lower_case;
use crate::view;

/// How many people the welcome page asks for.
const NAMED_AT_FIRST: usize = 3;

pub(super) fn popup(desk: &mut Desk<'_>, ask: &AskPopup) -> Step<view::Popup> {
    let now = desk.now;
    let dates: Vec<_> = (-6..=0).map(|days| now.date().plus(days)).collect();
    let tallies = dates.iter().map(|date| Key::Tally(*date));
    let more = tallies.chain(blind::keys());
    desk.need(more.chain([
        Key::Nudges,
        Key::Troubles,
        Key::Granted,
        Key::Turns,
        Key::Birthdays,
        Key::Awaiting,
        Key::Errands,
    ]))?;
    catch_up(desk)?;
    let mut last = None;
    for date in dates.iter().rev() {
        last = ledger::day(desk, *date)?
            .into_iter()
            .max_by_key(|activity| activity.at);
        if last.is_some() {
            break;
        }
    }
    let last = last.map(|activity| line(desk, &activity)).transpose()?;
    let nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    let here = here(desk, ask, &nudging)?;
    let birthdays = reminding::birthdays(desk)?;
    let mut blind = blind::blind(desk)?;
    let (mut week, mut whole, mut today) = (Vec::new(), Tally::default(), Tally::default());
    for date in &dates {
        today = ledger::tally(desk, *date)?;
        whole += &today;
        let noon = now.start_of(*date) + 12 * HOUR;
        let date = date.to_string();
        week.push(view::Day {
            unsure: blind.iter().any(|site| site.since.date <= date),
            date,
            noon,
            counts: today.counts,
        });
    }
    let in_front = in_front::somebody(desk, ask)?;
    // Last, and what it calls for at once: each stop for more would read it again.
    let everybody = turns::turns(desk)?;
    let all: Vec<Turn<'_>> = everybody.iter().collect();
    let due = reminders::due(&all, now.at);
    let bright = beside::bright(&all, now.at);
    let details = due.iter().map(|turn| Key::Details(turn.id.to_owned()));
    desk.need(due.iter().chain(&bright).map(Turn::person).chain(details))?;
    let due = turns::people(desk, &due)?;
    let bright = turns::people(desk, &bright)?;
    let beside = beside::beside(desk, &due, &bright)?;
    let people = due.iter().map(|person| card(person, now.at)).collect();
    let offer = in_front.map(|(handle, name)| in_front::of(handle, name, &everybody));
    let name = here.as_ref().and_then(|here| here.site.as_ref());
    if let Some(place) = blind.iter().position(|site| Some(&site.name) == name) {
        // A sort of these few would cost more bytes than all that it sorts.
        blind.swap(0, place);
    }
    Ok(view::Popup {
        week,
        week_talk: whole.only_talk(),
        today_talk: today.only_talk(),
        here,
        offer,
        people,
        birthdays,
        beside,
        known_people: u32::try_from(all.len()).unwrap_or(u32::MAX),
        blind,
        last,
        snoozed_until: nudging.snoozed_until.filter(|until| *until > now.at),
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

fn here(desk: &mut Desk<'_>, ask: &AskPopup, nudging: &Nudging) -> Step<Option<view::Here>> {
    let Some(url) = &ask.url else { return Ok(None) };
    let (Some(address), Some(origin)) = (Address::parse(url), site::origin_of(url)) else {
        return Ok(None);
    };
    let host = lower_case(address.host);
    let pack = site::pack_of_page(&host, ask.marked.as_deref());
    let mut granted = is_granted(desk, url)?;
    let mut origins = vec![origin];
    // A request between two hosts is shown only where both are granted.
    if pack.is_some_and(site::Pack::is_served_elsewhere) {
        match ask
            .server
            .as_deref()
            .and_then(|url| Some((url, site::origin_of(url)?)))
        {
            // Where most are served is known.
            None if pack.is_some_and(|pack| !pack.pages.servers.is_empty()) => {}
            None => origins.clear(),
            Some((url, server)) => {
                granted &= is_granted(desk, url)?;
                origins.push(server);
                origins.dedup();
            }
        }
    }
    if !origins.is_empty() {
        for besides in pack.map(site::Pack::origins_besides).unwrap_or_default() {
            granted &= is_covered(desk, &besides)?;
            if !origins.contains(&besides) {
                origins.push(besides);
            }
        }
    }
    Ok(Some(view::Here {
        site: pack.map(|pack| pack.name.to_string()),
        by_looks: pack.is_some() && site::pack_of_page(&host, None).is_none(),
        granted,
        quiet: nudging.quiet_hosts.contains(&host),
        origins,
        host,
    }))
}

/// Whether the user granted the host of this address.
pub(super) fn is_granted(desk: &mut Desk<'_>, url: &str) -> Step<bool> {
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    let Some(address) = Address::parse(url) else {
        return Ok(false);
    };
    Ok(granted.iter().any(|pattern| covers(pattern, &address)))
}

/// Whether the user granted all that this match pattern for a whole host covers.
pub(super) fn is_covered(desk: &mut Desk<'_>, pattern: &str) -> Step<bool> {
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    // A host below another: whoever granted all of those granted one that nobody has.
    let below = pattern
        .replacen("*://", "https://", 1)
        .replacen("//*.", "//any.", 1);
    let address = Address::parse(&below);
    Ok(address.is_some_and(|address| granted.iter().any(|one| covers(one, &address))))
}

/// Whether a match pattern covers an address, as far as permissions for hosts go: their path is
/// always everything.
fn covers(pattern: &str, address: &Address<'_>) -> bool {
    if pattern == "<all_urls>" {
        return true;
    }
    let Some((scheme, rest)) = pattern.split_once("://") else {
        return false;
    };
    let host = rest.split('/').next().unwrap_or_default();
    let host_fits = match host.strip_prefix("*.") {
        Some(parent) => {
            let own = lower_case(address.host);
            own == parent
                || own
                    .strip_suffix(parent)
                    .is_some_and(|before| before.ends_with('.'))
        }
        None => host == "*" || host.eq_ignore_ascii_case(address.host),
    };
    host_fits && (scheme == "*" || scheme.eq_ignore_ascii_case(address.scheme))
}

pub(super) fn welcome(desk: &mut Desk<'_>) -> Step<view::Welcome> {
    let now = desk.now.at;
    let everybody = list::everybody(desk)?;
    let closest = everybody.iter();
    let closest = closest.filter(|person| person.circle == Circle::Five);
    let closest = Circle::Five.cap().saturating_sub(closest.count());
    let room = closest.min(NAMED_AT_FIRST.saturating_sub(everybody.len()));
    Ok(view::Welcome {
        offers: offers(desk)?,
        people: everybody.iter().map(|person| row(person, now)).collect(),
        room: u32::try_from(room).unwrap_or_default(),
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

/// Everybody, by circle, then by name.
pub(super) fn circles(desk: &mut Desk<'_>) -> Step<Vec<view::PersonRow>> {
    let now = desk.now.at;
    let mut rows: Vec<view::PersonRow> = Vec::new();
    for person in list::everybody(desk)? {
        let before =
            |known: &view::PersonRow| (known.circle, &known.name) <= (person.circle, &person.name);
        rows.insert(rows.partition_point(before), row(&person, now));
    }
    Ok(rows)
}

pub(super) fn options(desk: &mut Desk<'_>) -> Step<view::Options> {
    desk.need([Key::Nudges, Key::Selling, Key::BestHours, Key::Troubles])?;
    let now = desk.now.at;
    let sites = offers(desk)?;
    let sites = counted(desk, sites)?;
    let nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    let of_kinds =
        |count: fn(&crate::nudge::KindRecord) -> u32| nudging.kinds.values().map(count).sum();
    Ok(view::Options {
        reminders: reminding::reminders(desk)?,
        sites,
        nudges: view::Nudges {
            on: !nudging.off,
            snoozed_until: nudging.snoozed_until.filter(|until| *until > now),
            never: nudging
                .kinds
                .iter()
                .filter(|(_, record)| record.never)
                .map(|(kind, _)| *kind)
                .collect(),
            shown: of_kinds(|record| record.shown),
            heeded: of_kinds(|record| record.heeded),
            quiet_hosts: nudging.quiet_hosts,
            quiet_hours: nudging.quiet_hours,
            selling: desk.get_or_default(&Key::Selling)?,
        },
        best_hours: desk.get(&Key::BestHours)?,
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

fn card(person: &Person, now: Millis) -> view::PersonCard {
    view::PersonCard {
        id: person.id.clone(),
        name: person.name.clone(),
        warmth: person.warmth(now),
        note: person.note.clone(),
        days: days_since_talk(person, now),
        last_kind: person.last_talk().and_then(|talk| talk.kind),
        profile: person.handles.first().and_then(site::profile),
    }
}

fn row(person: &Person, now: Millis) -> view::PersonRow {
    view::PersonRow {
        id: person.id.clone(),
        name: person.name.clone(),
        handles: person.handles.clone(),
        circle: person.circle,
        cadence_days: person.cadence_days.unwrap_or(person.circle.cadence_days()),
        own_cadence: person.cadence_days.is_some(),
        note: person.note.clone(),
        warmth: person.warmth(now),
        days: days_since_talk(person, now),
    }
}

fn days_since_talk(person: &Person, now: Millis) -> Option<u32> {
    let talk = person.last_talk()?;
    Some(u32::try_from((now - talk.at).max(0) / DAY).unwrap_or(u32::MAX))
}
