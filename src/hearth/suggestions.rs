//! Whom the user may want to keep up with: those they reply to most, and those they no longer reply to.
//! The ledger alone tells; nobody is asked about twice in the time that it looks back.

use super::in_front;
use crate::activity::{DAY, Kind, Millis, Weight};
use crate::desk::{Desk, Step};
use crate::ledger::{self, KEPT_DAYS};
use crate::message::Decline;
use crate::people::{Handle, list, turns};
use crate::record;
use crate::store::Key;
use crate::view::{Suggestion, Suggestions};
use crate::{Few, hearth::composing};

/// The most people of each sort: it is a quiet word, not a list to work through.
const MOST: usize = 3;
/// Fewer replies are no sign of anything.
const FEWEST_REPLIES: u32 = 3;
/// How long ago "these days" begin.
const LATELY: Millis = 30 * DAY;

/// Somebody whom the user did not want to be suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Declined {
    handle: Handle,
    at: Millis,
}

record!(struct Declined { handle, at });

impl Declined {
    fn holds(&self, now: Millis) -> bool {
        now - self.at < Millis::from(KEPT_DAYS) * DAY
    }
}

/// What the ledger tells of somebody.
#[derive(Clone, Copy, Default)]
struct Told {
    lately: u32,
    before: u32,
    last: Millis,
}

pub(super) fn suggestions(desk: &mut Desk<'_>) -> Step<Suggestions> {
    let now = desk.now.at;
    let mut told: Few<Handle, Told> = Few::new();
    for activity in ledger::all(desk)? {
        let is_reply = matches!(activity.kind, Kind::Reply | Kind::Comment);
        let talks = activity.counts() && activity.weight() == Weight::Talking;
        // The person answered comes first; who is only mentioned beside them is not answered.
        let Some(handle) = activity.to.first().filter(|_| is_reply && talks) else {
            continue;
        };
        let one = told.get_or_default(handle.clone());
        if now - activity.at < LATELY {
            one.lately += 1;
        } else if now - activity.at < Millis::from(KEPT_DAYS) * DAY {
            one.before += 1;
        }
        one.last = one.last.max(activity.at);
    }
    let often = |one: &Told| one.lately >= FEWEST_REPLIES;
    let no_more = |one: &Told| one.lately == 0 && one.before >= FEWEST_REPLIES;
    let hidden = hidden(desk)?;
    let candidates: Vec<(Handle, Told)> = told
        .into_iter()
        .filter(|(handle, one)| (often(one) || no_more(one)) && !hidden.contains(handle))
        .collect();
    desk.need(
        candidates
            .iter()
            .map(|(handle, _)| Key::Handle(handle.clone())),
    )?;
    let everybody = turns::turns(desk)?;
    let mut found = Suggestions::default();
    for (handle, one) in candidates {
        if list::owner(desk, &handle)?.is_some() {
            continue;
        }
        let (sort, replies) = if often(&one) {
            (&mut found.often, one.lately)
        } else {
            (&mut found.before, one.before)
        };
        let last = one.last;
        let before = |known: &Suggestion| (known.replies, known.last) >= (replies, last);
        let place = sort.partition_point(before);
        if place < MOST {
            let offer = in_front::of(handle, None, &everybody);
            sort.insert(
                place,
                Suggestion {
                    offer,
                    replies,
                    last,
                },
            );
            sort.truncate(MOST);
        }
    }
    Ok(found)
}

/// Who is never suggested now: those the user said "not now" to, and the user.
fn hidden(desk: &mut Desk<'_>) -> Step<Vec<Handle>> {
    let now = desk.now.at;
    let declined: Vec<Declined> = desk.get_or_default(&Key::Declined)?;
    let declined = declined.into_iter().filter(|one| one.holds(now));
    let mut hidden: Vec<Handle> = declined.map(|one| one.handle).collect();
    hidden.extend(composing::all(desk)?.into_iter().filter_map(|one| one.me));
    Ok(hidden)
}

/// Suggests somebody no more for as long as the ledger looks back, or takes that back.
pub(super) fn decline(desk: &mut Desk<'_>, ask: &Decline) -> Step<()> {
    let at = desk.now.at;
    let mut declined: Vec<Declined> = desk.get_or_default(&Key::Declined)?;
    declined.retain(|one| one.holds(at) && one.handle != ask.handle);
    declined.extend(ask.declined.then(|| Declined {
        handle: ask.handle.clone(),
        at,
    }));
    desk.put(Key::Declined, &declined);
    Ok(())
}
