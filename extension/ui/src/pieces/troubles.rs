//! What went wrong, as plain sentences, until the user has seen them.

use leptos::prelude::*;

use crate::words;

/// The sentences, and the button that puts them away.
pub fn troubles(
    sentences: Memo<Vec<String>>,
    seen: impl Fn() + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let list = move || {
        sentences
            .get()
            .into_iter()
            .map(|it| view! { <li>{it}</li> })
            .collect_view()
    };
    view! {
        // Always there, so that what comes into it is heard.
        <div role="alert">
            <Show when=move || sentences.with(|list| !list.is_empty())>
                <section class="troubles" aria-label=words::TROUBLES>
                    <ul>{list}</ul>
                    <button type="button" class="button" on:click={
                        let seen = seen.clone();
                        move |_| seen()
                    }>
                        {words::TROUBLES_SEEN}
                    </button>
                </section>
            </Show>
        </div>
    }
}
