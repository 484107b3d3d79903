//! Address books: reads and writes them for the page of the people, which loads this when it is needed.
//! It is a program of its own, because the readers of these forms are large and seldom called.

use hearth::people::KnownContact;
use hearth::record::{Record, json};
use hearth::site;
use hearth::view::Meaning;
use hearth_extension::wire::parse;
use wasm_bindgen::prelude::*;

fn main() {}

/// Takes what Hearth knows of sites, before anything else happens.
///
/// # Errors
/// Where the text is not what the build wrote.
#[wasm_bindgen]
pub fn take(packs: &str) -> Result<(), JsValue> {
    site::load(packs).map_err(|why| why.to_string().into())
}

/// What a file holds, beside everybody on the list: a [`hearth::view::FileRead`] as JSON. `means` is what
/// the user said of the columns, or `null`.
///
/// # Errors
/// Where what is given is not what the page gives.
#[wasm_bindgen]
pub fn read(file: &[u8], means: &str, known: &str) -> Result<String, JsValue> {
    let means: Option<Vec<Meaning>> = of_json(means)?;
    let known: Vec<KnownContact> = of_json(known)?;
    let read = hearth_contacts::read(file, means.as_deref(), &known);
    Ok(json(&read.write()))
}

/// People as cards of vCard 4.0.
///
/// # Errors
/// Where what is given is not what the page gives.
#[wasm_bindgen]
pub fn vcards(known: &str) -> Result<String, JsValue> {
    Ok(hearth_contacts::vcards(&of_json::<Vec<_>>(known)?))
}

/// People as a table of CSV.
///
/// # Errors
/// Where what is given is not what the page gives.
#[wasm_bindgen]
pub fn csv(known: &str) -> Result<String, JsValue> {
    Ok(hearth_contacts::csv(&of_json::<Vec<_>>(known)?))
}

fn of_json<T: Record>(text: &str) -> Result<T, JsValue> {
    let value = parse(text).unwrap_or_default();
    T::read(&value).map_err(|why| why.to_string().into())
}
