//! What the screens show.

mod data;
mod ledger_page;
mod people;

pub(super) use data::data;
pub(super) use ledger_page::ledger;
use ledger_page::line;
pub(super) use people::suggestions;
use people::{card, row};

use super::fates::settle;
use crate::activity::{HOUR, Tally};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::message::AskPopup;
use crate::nudge::Nudging;
use crate::people::{Circle, list, reminder};
use crate::site::{self, Address};
use crate::store::Key;
use crate::text::lower_case;
use crate::view;

/// How many people the welcome page asks for.
const NAMED_AT_FIRST: usize = 3;

pub(super) fn popup(desk: &mut Desk<'_>, ask: &AskPopup) -> Step<view::Popup> {
    settle(desk)?;
    let now = desk.now;
    let dates: Vec<_> = (-6..=0).map(|days| now.date().plus(days)).collect();
    let tallies = dates.iter().map(|date| Key::Tally(*date));
    desk.need(tallies.chain([Key::Nudges, Key::Troubles, Key::Granted, Key::People]))?;
    let (mut week, mut whole, mut today) = (Vec::new(), Tally::default(), Tally::default());
    for date in &dates {
        today = ledger::tally(desk, *date)?;
        whole += &today;
        let noon = now.start_of(*date) + 12 * HOUR;
        week.push(view::Day {
            date: date.to_string(),
            noon,
            counts: today.counts,
        });
    }
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
    // Last, because a step begins anew with each record that it misses, and people are the most to read.
    let everybody = list::everybody(desk)?;
    let turns = reminder::whose_turn(&everybody, now);
    let people = turns.iter().map(|turn| card(turn, now.at)).collect();
    Ok(view::Popup {
        week,
        week_talk: whole.only_talk(),
        today_talk: today.only_talk(),
        here,
        people,
        known_people: u32::try_from(everybody.len()).unwrap_or(u32::MAX),
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
            origins.push(besides);
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
fn is_covered(desk: &mut Desk<'_>, pattern: &str) -> Step<bool> {
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
    let closest = list::room(&everybody, Circle::Five);
    let room = closest.min(NAMED_AT_FIRST.saturating_sub(everybody.len()));
    Ok(view::Welcome {
        offers: offers(desk)?,
        people: everybody.iter().map(|person| row(person, now)).collect(),
        room: u32::try_from(room).unwrap_or_default(),
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

pub(super) fn options(desk: &mut Desk<'_>) -> Step<view::Options> {
    let now = desk.now.at;
    let mut people: Vec<view::PersonRow> = Vec::new();
    for person in list::everybody(desk)? {
        let before =
            |known: &view::PersonRow| (known.circle, &known.name) <= (person.circle, &person.name);
        people.insert(people.partition_point(before), row(&person, now));
    }
    let sites = offers(desk)?;
    let sites = counted(desk, sites)?;
    let nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
    let of_kinds =
        |count: fn(&crate::nudge::KindRecord) -> u32| nudging.kinds.values().map(count).sum();
    Ok(view::Options {
        people,
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
        },
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}

/// Says of the sites that are granted what was counted there in the last seven days.
fn counted(desk: &mut Desk<'_>, mut offers: Vec<view::Offer>) -> Step<Vec<view::Offer>> {
    let today = desk.now.date();
    let dates: Vec<_> = (-6..=0).map(|days| today.plus(days)).collect();
    desk.need(dates.iter().copied().map(Key::Ledger))?;
    for date in dates {
        for activity in ledger::day(desk, date)? {
            for offer in &mut offers {
                if offer.granted && activity.counts() && activity.site.as_ref() == Some(&offer.site)
                {
                    offer.week += 1;
                    offer.last = offer.last.max(Some(activity.at));
                }
            }
        }
    }
    Ok(offers)
}

/// The hosts that packs offer, then those that the user granted besides.
fn offers(desk: &mut Desk<'_>) -> Step<Vec<view::Offer>> {
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    let mut offers = Vec::new();
    for pack in site::packs() {
        for host in pack.pages.offers.iter() {
            let url = format!("https://{}/", host.0);
            let mut all = is_granted(desk, &url)?;
            let mut origins: Vec<_> = site::origin_of(&url).into_iter().collect();
            for besides in pack.origins_besides() {
                all &= is_covered(desk, &besides)?;
                origins.push(besides);
            }
            offers.push(view::Offer {
                site: pack.id.to_string(),
                name: pack.name.to_string(),
                host: host.to_string(),
                origins,
                granted: all,
                any_host: pack.pages.hosts.is_empty(),
                ..view::Offer::default()
            });
        }
    }
    for pattern in granted {
        let host = pattern
            .split_once("://")
            .and_then(|(_, rest)| rest.split('/').next())
            .unwrap_or(&pattern);
        let is_part = |offer: &view::Offer| {
            offer.host == host || (offer.granted && offer.origins.contains(&pattern))
        };
        if !offers.iter().any(is_part) {
            let pack = site::pack_of_page(host, None);
            offers.push(view::Offer {
                site: pack.map(|pack| pack.id.to_string()).unwrap_or_default(),
                name: pack.map(|pack| pack.name.to_string()).unwrap_or_default(),
                host: host.to_owned(),
                origins: vec![pattern.clone()],
                granted: true,
                ..view::Offer::default()
            });
        }
    }
    Ok(offers)
}
