//! The demo: Hearth on an ordinary web page, to be tried without installing anything.
//!
//! A small made-up network stands in the page, and Hearth's popup beside it. What a person does
//! there becomes the very events that the extension's background would see, the same state machine
//! handles them, and the same views show what comes of it. It is kept in the page's own storage,
//! and nothing is ever sent anywhere.

mod clock;
mod composer;
mod feed;
mod hints;
mod keeping;
mod layout;
mod network;
mod page;
mod panel;
mod past;
mod people;
mod post;
mod start_over;
mod told;
mod words;

use wasm_bindgen::prelude::*;

fn main() {}

/// Opens the page, with what Hearth knows of sites and the list of top-level domains.
///
/// # Errors
/// Where the first text is not what the build wrote.
#[wasm_bindgen]
pub fn open(packs: &str, top_level_domains: String) -> Result<(), JsValue> {
    hearth::text::load_top_level_domains(top_level_domains);
    hearth::site::load(packs).map_err(|why| why.to_string())?;
    hearth_ui::page::open(words::TITLE, || layout::layout(page::Page::open()));
    Ok(())
}
