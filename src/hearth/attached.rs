//! Links that a site is told before the post that they belong to.

use crate::activity::{MINUTE, Millis};
use crate::desk::{Desk, Step};
use crate::record;
use crate::site::MAX_LINKS;
use crate::store::Key;

/// For how long a card waits for its post. Our own number: the time to write a few sentences beside it.
const WAITS: Millis = 10 * MINUTE;

/// Where and when something was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub at: Millis,
    pub tab: i32,
    pub site: String,
}

record!(struct Place { at, tab, site });

/// Links that wait, and where they were attached.
#[derive(Clone, Debug)]
struct Card {
    place: Place,
    links: Vec<String>,
}

record!(struct Card { place, links });

/// Notes links for what is sent next from the same place.
pub(super) fn note(desk: &mut Desk<'_>, place: &Place, links: &[String]) -> Step<()> {
    let mut cards = waiting(desk, place.at)?;
    cards.push(Card {
        place: place.clone(),
        links: links.to_vec(),
    });
    let surplus = cards.len().saturating_sub(MAX_LINKS);
    cards.drain(..surplus);
    desk.put(Key::Attached, &cards);
    Ok(())
}

/// The links that wait for what is sent from this place; they wait no longer then.
pub(super) fn take(desk: &mut Desk<'_>, place: &Place) -> Step<Vec<String>> {
    let cards = waiting(desk, place.at)?;
    let same = |card: &Card| card.place.tab == place.tab && card.place.site == place.site;
    let (mine, others): (Vec<_>, Vec<_>) = cards.into_iter().partition(same);
    desk.put(Key::Attached, &others);
    // A card that was put away before another came is not told of: the last one is meant.
    Ok(mine
        .into_iter()
        .last()
        .map_or_else(Vec::new, |card| card.links))
}

fn waiting(desk: &mut Desk<'_>, now: Millis) -> Step<Vec<Card>> {
    let mut cards: Vec<Card> = desk.get_or_default(&Key::Attached)?;
    cards.retain(|card| (0..WAITS).contains(&(now - card.place.at)));
    Ok(cards)
}
