//! The pieces that several screens are made of.

pub mod announcer;
pub mod correction;
mod drawn;
pub mod element;
pub mod flame_form;
pub mod icon;
pub mod navigation;
pub mod parts;
pub mod person_form;
mod profile_fields;
pub mod put_off;
pub mod rung;
pub mod select;
pub mod sites;
pub mod size;
pub mod spoke;
mod step_back;
pub mod taking_back;
pub mod troubles;
pub mod week_hours;
mod wishing;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sends the focus to the element of this id, once what is changing has changed: so a keyboard
/// does not start again at the page's top when the button under it went away.
pub fn land_on(id: impl Into<String>) {
    let id = id.into();
    request_animation_frame(move || {
        let element = document().get_element_by_id(&id);
        if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            // Refused only where the element has just gone; then there is nothing to land on.
            element.focus().ok();
        }
    });
}
