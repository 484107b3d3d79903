//! The page as a whole.

use leptos::prelude::*;

use crate::composer::Composer;
use crate::hints::hints;
use crate::page::{NEW_POST, Page};
use crate::panel::panel;
use crate::post::post;
use crate::start_over::start_over;
use crate::words;

/// Draws it.
pub fn layout(page: Page) -> AnyView {
    let composer = Composer {
        number: NEW_POST,
        text: page.writing,
        answers: None,
        close: None,
    };
    let posts = Memo::new(move |_| page.feed.with(crate::feed::Feed::posts));
    let trouble = move || {
        let trouble = page.trouble.get();
        trouble.map(|sentence| view! { <p class="troubles">{sentence}</p> })
    };
    view! {
        <main class="demo">
            <header class="intro">
                <p class="brand">
                    <img src="icons/hearth.svg" alt="" width="32" height="32" />
                    <span>{hearth_ui::words::HEARTH}</span>
                </p>
                <h1>{words::HEADING.text()}</h1>
                <p class="lead">{words::LEAD.text()}</p>
                <div role="alert">{trouble}</div>
                {hints(page)}
            </header>
            <div class="new-post">{composer.draw(page)}</div>
            {panel(page)}
            <section class="feed" aria-label=words::FEED.text()>
                <For
                    each=move || posts.get()
                    key=|(post, _)| post.id
                    children=move |(each, depth)| post(&each, depth, page)
                />
            </section>
            <footer class="foot">
                <p class="hint">{words::MADE_UP.text()}</p>
                {start_over(page)}
            </footer>
        </main>
    }
    .into_any()
}
