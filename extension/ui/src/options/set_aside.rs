//! What could not be read, as it was found.

use hearth::view::SetAside;
use leptos::prelude::*;

use crate::pieces::parts::{list, nothing, paragraph};
use crate::words::options as said;

/// The records that were set aside; nothing where there are none.
pub fn set_aside(records: &[SetAside]) -> AnyView {
    if records.is_empty() {
        return nothing();
    }
    view! {
        <section aria-label=said::SET_ASIDE>
            <h2>{said::SET_ASIDE}</h2>
            {paragraph("why", said::SET_ASIDE_WHY)}
            {list("rows", records.iter().map(record).collect())}
        </section>
    }
    .into_any()
}

fn record(record: &SetAside) -> AnyView {
    let SetAside { key, why, text } = record.clone();
    view! {
        <div class="set-aside">
            <strong dir="ltr">{key}</strong>
            {paragraph("", why)}
            <details>
                <summary>{said::SET_ASIDE_SHOW}</summary>
                <pre dir="ltr" tabindex="0">{text}</pre>
            </details>
        </div>
    }
    .into_any()
}
