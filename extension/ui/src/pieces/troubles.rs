//! What went wrong, as plain sentences, until the user has seen them.

use leptos::prelude::*;

use super::element::{element, list, said};
use super::parts::{Button, Look, changing, nothing};
use crate::words;

/// The sentences, and the button that puts them away.
pub fn troubles(
    sentences: impl Fn() -> Vec<String> + Send + Sync + 'static,
    seen: Callback<()>,
) -> AnyView {
    let inside = changing(move || {
        let sentences = sentences();
        if sentences.is_empty() {
            return nothing();
        }
        let button = Button::new(Look::Quiet, words::TROUBLES_SEEN).pressed(move |_| seen.run(()));
        let sentences = sentences.into_iter().map(said).collect();
        element("section")
            .class("troubles")
            .with("aria-label", words::TROUBLES)
            .holding(vec![list("", sentences), button])
    });
    // Always there, so that what comes into it is heard.
    element("div").with("role", "alert").holding(vec![inside])
}
