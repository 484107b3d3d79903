//! What the site packs say: which pack a request or a page belongs to, and how to read it.

mod address;
mod body;
mod claim;
mod composer;
mod constant;
mod format;
mod handle;
mod html;
mod outline;
mod outside;
mod packs;
mod page;
mod place;
mod read;
mod reading;
mod request;
mod shape;
mod shortened;
mod walk;

use crate::Error;
use crate::activity::kind;

pub use address::Address;
pub use body::{Body, MAX_BODY};
pub use claim::Meaning;
pub use composer::{Look, Mode};
pub use format::{Confidence, HandleForm, Pack};
pub use handle::{canonical, from_what_was_typed, owner_of, profile, shown, shown_on};
pub use outline::{Outline, outline};
pub use outside::{MAX_LINKS, outside};
pub use packs::{load, pack, packs};
pub use page::{PageMarks, address_of_frame, candidates, is_asked_for, origin_of, pack_of_page};
pub use read::{Exchange, read};
pub use reading::{Effect, Meant, Reading, Why};
pub use request::MAX_TO;
pub use shape::RequestFilter;

/// What the browser has to report to the background, and nothing else: every request shape of
/// every pack.
pub fn request_filter() -> RequestFilter {
    RequestFilter::of(packs())
}

/// The same for other packs, in the form in which they are shipped.
///
/// # Errors
/// Where the text has another form.
pub fn request_filter_of(shipped: &str) -> Result<RequestFilter, Error> {
    Ok(RequestFilter::of(&packs::read(shipped)?))
}
