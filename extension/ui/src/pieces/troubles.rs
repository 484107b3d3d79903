//! What went wrong, as plain sentences, until the user has seen them.

use leptos::prelude::*;

use super::parts::{Button, Look, changing, list, nothing};
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
        view! {
            <section class="troubles" aria-label=words::TROUBLES>
                {list("", sentences.into_iter().map(IntoAny::into_any).collect())}
                {button}
            </section>
        }
        .into_any()
    });
    // Always there, so that what comes into it is heard.
    view! { <div role="alert">{inside}</div> }.into_any()
}
