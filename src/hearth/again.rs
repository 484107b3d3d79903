//! Exchanges of the last seconds: clients try again.

use crate::activity::{Millis, SECOND};
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::record;
use crate::site::Meant;
use crate::store::Key;

/// Two requests that say the same within this time are one: clients try again.
const SAME_AGAIN: Millis = 10 * SECOND;

/// An exchange of the last seconds.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub at: Millis,
    pub site: String,
    pub meant: Meant,
    pub activity: String,
}

record!(struct Seen { at, site, meant, activity });

/// Whether the same was said a moment ago; if not, it is remembered. Where nothing tells what was said,
/// as of a private message, two are two.
pub(super) fn is_same(desk: &mut Desk<'_>, new: &Seen) -> Step<bool> {
    let Meant {
        letters,
        links,
        object,
        ..
    } = &new.meant;
    if letters.is_empty() && links.is_empty() && object.is_none() {
        return Ok(false);
    }
    let mut recent: Vec<Seen> = desk.get_or_default(&Key::Recent)?;
    retain(&mut recent, &mut |seen| {
        (0..SAME_AGAIN).contains(&(new.at - seen.at))
    });
    let again = recent
        .iter()
        .any(|seen| seen.site == new.site && seen.meant == new.meant);
    if !again {
        recent.push(new.clone());
        desk.put(Key::Recent, &recent);
    }
    Ok(again)
}

/// What was taken back may be said again at once, and is new then.
pub(super) fn forget(desk: &mut Desk<'_>, activity: &str) -> Step<()> {
    let mut recent: Vec<Seen> = desk.get_or_default(&Key::Recent)?;
    retain(&mut recent, &mut |seen| seen.activity != activity);
    desk.put(Key::Recent, &recent);
    Ok(())
}
