//! The things to try.

use hearth::activity::DAY;
use hearth_ui::words::Message;
use leptos::prelude::*;

use crate::feed::FROST;
use crate::page::{NEW_POST, Page};
use crate::words;

/// The link that is put in.
const LINK: &str = "https://longread.example/the-quiet-hour";

/// Draws them.
pub fn hints(page: Page) -> AnyView {
    let put_one_in = move || {
        page.writing.set(LINK.to_owned());
        page.focus.set(Some(NEW_POST));
        page.writes(NEW_POST, LINK, None);
    };
    view! {
        <section class="hints" aria-label=words::TRY.text()>
            <ol>
                {hint(words::TRY_LINK, words::PUT_ONE_IN, put_one_in)}
                {hint(words::TRY_TALK, words::ANSWER_ANA, move || page.answering.set(Some(FROST)))}
                {hint(words::TRY_TIME, words::ONE_DAY, move || page.lets_pass(DAY))}
            </ol>
        </section>
    }
    .into_any()
}

fn hint(what: Message, does: Message, act: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <span>{what.text()}</span>
            <button type="button" class="button" on:click=move |_| act()>{does.text()}</button>
        </li>
    }
    .into_any()
}
