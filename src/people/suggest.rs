//! Who else could be on the list, from the ledger alone: whom the user answers anyway, and whom they
//! answered until lately.

// A step stops for what `Stop` says, and for nothing else; it is said there, once.
#![allow(clippy::missing_errors_doc)]

use super::{Handle, list};
use crate::Few;
use crate::activity::{DAY, Millis, Weight};
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::record;

/// The most of each sort that are suggested: nobody piles up.
pub const MOST: usize = 3;
/// How often somebody was answered who is answered often. Our own number: once may be chance, and twice
/// one thread.
const OFTEN: u32 = 3;
/// How often somebody was answered earlier.
const SOMETIMES: u32 = 2;
/// Whoever was not answered for so long is answered no longer. Our own number: the cadence of the
/// middle circle.
const NO_LONGER: Millis = 30 * DAY;

/// Somebody who is on nobody's card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    /// Their name on a site.
    pub handle: Handle,
    /// How often they were spoken to in the days that the ledger keeps.
    pub talks: u32,
    /// When last.
    pub last: Millis,
}

record!(struct Suggested { handle, talks, last });

/// Who else could be on the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Whom the user answers most, the most often answered first.
    pub often: Vec<Suggested>,
    /// Whom they answered earlier and no longer, in the same order.
    pub earlier: Vec<Suggested>,
}

record!(struct Suggestions { often, earlier });

/// Who else could be on the list.
pub fn suggestions(desk: &mut Desk<'_>) -> Step<Suggestions> {
    let mut counted: Few<Handle, (u32, Millis)> = Few::new();
    for activity in ledger::all(desk)? {
        if !activity.counts() || activity.weight() != Weight::Talking {
            continue;
        }
        for handle in activity.to.into_iter().filter(|to| to.person().is_none()) {
            let (talks, last) = counted.get_or_default(handle);
            *talks += 1;
            *last = (*last).max(activity.at);
        }
    }
    desk.need(counted.iter().map(|(handle, _)| handle.leads_to()))?;
    let mut found = Suggestions::default();
    for (handle, (talks, last)) in counted {
        let is_recent = desk.now.at - last < NO_LONGER;
        let (least, list) = if is_recent {
            (OFTEN, &mut found.often)
        } else {
            (SOMETIMES, &mut found.earlier)
        };
        if talks < least || list::owner(desk, &handle)?.is_some() {
            continue;
        }
        let place = list.partition_point(|one| (one.talks, one.last) >= (talks, last));
        let one = Suggested {
            handle,
            talks,
            last,
        };
        list.insert(place, one);
        list.truncate(MOST);
    }
    Ok(found)
}
