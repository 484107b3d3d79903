//! The edge between the core and the browser: it translates, and decides nothing.

pub mod background;
#[cfg(feature = "pages")]
pub mod book;
pub mod browser;
pub mod here;
pub mod notice;
#[cfg(feature = "pages")]
pub mod page;
pub mod scripts;
pub mod storage;
pub mod wire;
