//! The data: its copies, and what could not be read.

use super::is_granted;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::store::Key;
use crate::view;

pub(in super::super) fn data(desk: &mut Desk<'_>) -> Step<view::Data> {
    let mut wanted: Vec<String> = desk.get_or_default(&Key::Wanted)?;
    let mut missing = Vec::new();
    for pattern in wanted.drain(..) {
        // A pattern is an address as well, but for its scheme.
        if !is_granted(desk, &pattern.replacen('*', "https", 1))? {
            missing.push(pattern);
        }
    }
    Ok(view::Data {
        snapshots: copies::snapshots(desk)?,
        wanted: missing,
        granted: desk.get_or_default(&Key::Granted)?,
        set_aside: desk.get_or_default(&Key::SetAside)?,
        troubles: desk.get_or_default(&Key::Troubles)?,
    })
}
