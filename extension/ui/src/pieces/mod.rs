//! The pieces that several screens are made of.

pub mod announcer;
pub mod icon;
pub mod person_form;
pub mod sites;
pub mod size;
pub mod troubles;

use leptos::prelude::*;

/// An element that a keyboard's focus can be sent to, when what had it went away.
pub type Landing = NodeRef<leptos::html::H2>;

/// Sends the focus to a landing, so that a keyboard does not start again at the page's top.
pub fn land_on(landing: Landing) {
    if let Some(element) = landing.get_untracked() {
        // Refused only where the element has just gone; then there is nothing to land on.
        element.focus().ok();
    }
}
