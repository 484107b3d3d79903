//! What a page of Hearth's own tells the browser about itself.

use leptos::prelude::*;

use crate::words::LANGUAGE;

/// Sets the page's title, language and direction of writing. Once, before a screen is mounted;
/// not where a screen is a part of somebody else's page.
pub fn introduce(title: &str) {
    let document = document();
    document.set_title(title);
    let Some(root) = document.document_element() else {
        return;
    };
    for (name, value) in [("lang", LANGUAGE.tag), ("dir", LANGUAGE.direction)] {
        // The only refusal is of names that are no attribute's; these are.
        root.set_attribute(name, value).ok();
    }
}
