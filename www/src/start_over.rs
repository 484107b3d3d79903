//! Emptying the demo, asked twice.

use hearth_ui::words::Message;
use leptos::prelude::*;

use crate::page::Page;
use crate::words;

/// Where the focus goes when the buttons change.
const PLACE: &str = "start-over";

/// How far somebody has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Nothing,
    Once,
    Twice,
}

/// Draws it.
pub fn start_over(page: Page) -> AnyView {
    let asked = RwSignal::new(Asked::Nothing);
    let go = move |to: Asked| {
        asked.set(to);
        request_animation_frame(|| {
            let button = document().query_selector("#start-over button");
            if let Ok(Some(button)) = button {
                use wasm_bindgen::JsCast as _;
                if let Ok(button) = button.dyn_into::<web_sys::HtmlElement>() {
                    // Refused only where it has just gone.
                    button.focus().ok();
                }
            }
        });
    };
    let button = move |words: Message, to: Asked| {
        view! {
            <button type="button" class="button" on:click=move |_| go(to)>{words.text()}</button>
        }
        .into_any()
    };
    let inside = move || match asked.get() {
        Asked::Nothing => button(words::START_OVER, Asked::Once),
        Asked::Once => view! {
            <p>{words::START_OVER_FIRST.text()}</p>
            {button(words::KEEP_IT, Asked::Nothing)}
            {button(words::YES, Asked::Twice)}
        }
        .into_any(),
        Asked::Twice => view! {
            <p>{words::START_OVER_AGAIN.text()}</p>
            {button(words::KEEP_IT, Asked::Nothing)}
            <button
                type="button"
                class="button strong"
                on:click=move |_| {
                    page.start_over();
                    go(Asked::Nothing);
                }
            >
                {words::YES_REALLY.text()}
            </button>
        }
        .into_any(),
    };
    view! { <div id=PLACE class="start-over" role="group" aria-label=words::START_OVER.text()>{inside}</div> }.into_any()
}
