//! Telling how large an element is drawn, whenever that changes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, ResizeObserver};

/// Watches one element for as long as its owner lives.
struct Watch {
    observer: ResizeObserver,
    _heard: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `told` with the element's width and height in CSS pixels, rounded up, after it was laid
/// out for the first time and after every change.
pub fn watch_size(element: &HtmlElement, told: impl Fn(u32, u32) + 'static) {
    let watched = element.clone();
    let heard = Closure::<dyn FnMut()>::new(move || {
        let (width, height) = size_of(&watched);
        told(width, height);
    });
    // Refused only for what is no function; without it the frame keeps the size it has.
    let Ok(observer) = ResizeObserver::new(heard.as_ref().unchecked_ref()) else {
        return;
    };
    observer.observe(element);
    StoredValue::new_local(Watch {
        observer,
        _heard: heard,
    });
}

/// The width and the height of an element now, in whole CSS pixels.
pub fn size_of(element: &HtmlElement) -> (u32, u32) {
    let drawn = element.get_bounding_client_rect();
    (pixels(drawn.width()), pixels(drawn.height()))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an element's size is between zero and a few thousand"
)]
fn pixels(length: f64) -> u32 {
    length.ceil() as u32
}
