//! What went wrong, as plain sentences, until the user has seen them.

use hearth::Error;
use leptos::prelude::*;

use super::element::{element, list, said};
use super::parts::{Button, Look, changing, nothing};
use crate::words::{common, error};

/// A sentence for each, and the button that puts them away.
pub fn troubles(
    found: impl Fn() -> Vec<Error> + Send + Sync + 'static,
    seen: Callback<()>,
) -> AnyView {
    let inside = changing(move || {
        let found = found();
        if found.is_empty() {
            return nothing();
        }
        let button = Button::new(Look::Quiet, common::TROUBLES_SEEN).pressed(move |_| seen.run(()));
        let sentences = found.iter().map(|error| said(error::sentence(error)));
        element("section")
            .class("troubles")
            .with("aria-label", common::TROUBLES)
            .holding(vec![list("", sentences.collect()), button])
    });
    // Always there, so that what comes into it is heard.
    element("div").with("role", "alert").holding(vec![inside])
}
