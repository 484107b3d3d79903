//! What the site packs say: which pack a request or a page belongs to, and how to read it.

mod address;
mod body;
mod constant;
mod format;
mod handle;
mod outside;
mod page;
mod place;
mod read;
mod reading;
mod request;
mod shape;

use crate::activity::kind;

pub use address::Address;
pub use body::{Body, MAX_BODY};
pub use format::{HandleForm, Look, Mode, Pack};
pub use handle::{canonical, from_what_was_typed, profile};
pub use outside::{MAX_LINKS, outside};
pub use page::{PageMarks, candidates, origin_of, pack_of_page};
pub use read::{Exchange, read};
pub use reading::{Effect, Meant, Reading, Why};
pub use request::MAX_TO;
pub use shape::RequestFilter;

#[allow(clippy::wildcard_imports, clippy::enum_glob_use)] // What the build script wrote is made of these types.
mod compiled {
    use super::format::HandleForm::*;
    use super::format::Meaning::*;
    use super::format::Mode::*;
    use super::format::*;
    use super::kind::Kind::*;
    include!(concat!(env!("OUT_DIR"), "/packs.rs"));
}

/// Every pack, sorted by id.
pub fn packs() -> &'static [Pack] {
    compiled::PACKS
}

/// The pack with this id.
pub fn pack(id: &str) -> Option<&'static Pack> {
    packs().iter().find(|pack| &*pack.id == id)
}

impl Pack {
    /// The site whose requests and names count: its own, or that of which it is a client.
    pub fn site(&'static self) -> &'static Pack {
        self.client_of.and_then(|id| pack(&id)).unwrap_or(self)
    }
}

/// What the browser has to report to the background, and nothing else: every request shape of
/// every pack.
pub fn request_filter() -> RequestFilter {
    RequestFilter::of(packs())
}
