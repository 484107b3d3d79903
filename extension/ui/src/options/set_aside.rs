//! What could not be read, as it was found.

use hearth::view::{Options, SetAside};
use leptos::prelude::*;

use crate::words::options as said;

/// The records that were set aside; nothing where there are none.
pub fn set_aside(options: Memo<Options>) -> impl IntoView {
    let records = Memo::new(move |_| options.with(|it| it.set_aside.clone()));
    let list = move || records.get().into_iter().map(record).collect_view();
    view! {
        <Show when=move || records.with(|records| !records.is_empty())>
            <section aria-labelledby="set-aside">
                <h2 id="set-aside">{said::SET_ASIDE}</h2>
                <p class="why">{said::SET_ASIDE_WHY}</p>
                <ul class="rows">{list}</ul>
            </section>
        </Show>
    }
}

fn record(record: SetAside) -> impl IntoView {
    let SetAside { key, why, text } = record;
    view! {
        <li class="set-aside">
            <strong dir="ltr">{key}</strong>
            <p>{why}</p>
            <details>
                <summary>{said::SET_ASIDE_SHOW}</summary>
                <pre dir="ltr" tabindex="0">{text}</pre>
            </details>
        </li>
    }
}
