//! A file for the user, made in the page.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a text as a file of JSON, as a download.
///
/// # Errors
/// What the browser threw, where it refuses.
pub fn save(name: &str, text: &str) -> Result<(), JsValue> {
    save_as(name, "application/json", text)
}

/// The same for a file of this media type.
///
/// # Errors
/// The same.
pub fn save_as(name: &str, media_type: &str, text: &str) -> Result<(), JsValue> {
    let parts = Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has its own hold on the content by now.
    Url::revoke_object_url(&address)
}
