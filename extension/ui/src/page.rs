//! What a page of Hearth's own does before it shows anything.

use std::pin::Pin;

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::words;

/// Opens a page: loads the reader's words, tells the browser the page's title and language, and
/// draws it.
pub fn open<V: IntoView + 'static>(
    title: impl Into<String> + 'static,
    draw: impl FnOnce() -> V + 'static,
) {
    // Leptos' own tasks begin with its first mount. This one has their type, so that what runs
    // them is compiled once.
    let opening: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async move {
        words::load().await;
        introduce(&title.into());
        mount_to_body(draw);
    });
    spawn_local(opening);
}

/// Sets the page's title, language and direction of writing.
fn introduce(title: &str) {
    let document = document();
    document.set_title(title);
    let Some(root) = document.document_element() else {
        return;
    };
    let words::Language { tag, direction } = words::language();
    // The only refusal is of names that are no attribute's; these are.
    root.set_attribute("lang", tag).ok();
    root.set_attribute("dir", direction).ok();
}
