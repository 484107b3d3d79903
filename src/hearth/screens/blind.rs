//! The sites of which nothing is read any more.

use crate::activity::HOUR;
use crate::desk::{Desk, Step};
use crate::sight::Sight;
use crate::site::{self, Pack};
use crate::store::Key;
use crate::view;

/// For how many days back a weekday's name alone says which day is meant.
const A_WEEK: i32 = 6;

/// The records that tell.
pub(super) fn keys() -> impl Iterator<Item = Key> {
    let packs = site::packs().iter();
    packs.map(|pack| Key::Sight(pack.id.to_string()))
}

/// The sites that Hearth counts on and may be blind on.
pub(super) fn blind(desk: &mut Desk<'_>) -> Step<Vec<view::Blind>> {
    desk.need(keys().chain([Key::Granted]))?;
    let granted: Vec<String> = desk.get_or_default(&Key::Granted)?;
    let today = desk.now.date();
    let mut found = Vec::new();
    for pack in site::packs() {
        let sight: Sight = desk.get_or_default(&Key::Sight(pack.id.to_string()))?;
        let Some(since) = sight.blind_since(today) else {
            continue;
        };
        if granted.iter().any(|pattern| is_on(pack, pattern)) {
            found.push(view::Blind {
                site: pack.id.to_string(),
                name: pack.name.to_string(),
                checked: pack.checked.to_string(),
                since: view::Since {
                    date: since.to_string(),
                    noon: desk.now.start_of(since) + 12 * HOUR,
                    lately: since >= today.plus(-A_WEEK),
                },
                read: sight.read.map(|read| read.to_string()),
                outlines: sight.outlines,
            });
        }
    }
    Ok(found)
}

/// Whether pages of a site can be on the hosts of a match pattern.
fn is_on(pack: &Pack, pattern: &str) -> bool {
    let host = pattern.split("://").nth(1).unwrap_or(pattern);
    let host = host.split('/').next().unwrap_or_default();
    // Who granted all hosts, or all below one, granted more than is known here.
    let of_host = site::pack_of_page(host, Some(&pack.id));
    host.starts_with('*') || of_host.is_some_and(|of_host| of_host.site().id == pack.id)
}
