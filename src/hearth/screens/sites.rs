//! The sites that are counted on, and that could be.

use super::{blind, is_covered, is_granted};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::site;
use crate::store::Key;
use crate::text::lower_case;
use crate::view;

/// Says of the sites that are granted what was counted there in the last seven days.
pub(super) fn counted(desk: &mut Desk<'_>, mut offers: Vec<view::Offer>) -> Step<Vec<view::Offer>> {
    let today = desk.now.date();
    let dates: Vec<_> = (-6..=0).map(|days| today.plus(days)).collect();
    desk.need(dates.iter().copied().map(Key::Ledger).chain(blind::keys()))?;
    for blind in blind::blind(desk)? {
        for offer in &mut offers {
            if offer.granted && offer.site == blind.site {
                offer.blind = Some(blind.since.clone());
            }
        }
    }
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

/// The hosts that packs offer, by the names of their sites, then those that the user granted besides.
pub(super) fn offers(desk: &mut Desk<'_>) -> Step<Vec<view::Offer>> {
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    let mut offers: Vec<view::Offer> = Vec::new();
    for pack in site::packs() {
        for host in pack.pages.offers.iter() {
            let url = format!("https://{}/", host.0);
            let mut all = is_granted(desk, &url)?;
            let mut origins: Vec<_> = site::origin_of(&url).into_iter().collect();
            for besides in pack.origins_besides() {
                all &= is_covered(desk, &besides)?;
                origins.push(besides);
            }
            let name = lower_case(&pack.name);
            let before = |known: &view::Offer| lower_case(&known.name) <= name;
            let place = offers.partition_point(before);
            let offer = view::Offer {
                site: pack.id.to_string(),
                name: pack.name.to_string(),
                host: host.to_string(),
                origins,
                granted: all,
                any_host: pack.pages.hosts.is_empty(),
                ..view::Offer::default()
            };
            offers.insert(place, offer);
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
