//! The phrases that read like selling: kept, and looked for in a draft to somebody on the list.

use super::composing::Composing;
use crate::desk::{Desk, Step};
use crate::message::Draft;
use crate::nudge::{first_phrases, phrases, sells};
use crate::people::list;
use crate::site::Mode;
use crate::store::Key;

/// The name of the person on the list to whom this draft reads like selling.
pub(super) fn sold_to(
    desk: &mut Desk<'_>,
    draft: &Draft,
    composing: &Composing,
) -> Step<Option<String>> {
    let Some(handle) = &composing.person else {
        return Ok(None);
    };
    let phrases: Vec<String> = desk.get_or_default(&Key::Selling)?;
    if composing.mode == Some(Mode::Editing) || !sells(&draft.text, &phrases) {
        return Ok(None);
    }
    list::name_of(desk, handle)
}

/// Keeps the phrases to begin with, where none were ever kept: a list that was emptied stays so.
pub(super) fn begin(desk: &mut Desk<'_>) -> Step<()> {
    if !desk.has(&Key::Selling)? {
        desk.put(Key::Selling, &first_phrases());
    }
    Ok(())
}

/// The phrases are these from now on.
pub(super) fn set(desk: &mut Desk<'_>, typed: &[String]) {
    let typed = typed.iter().map(String::as_str);
    desk.put(Key::Selling, &phrases(typed));
}
