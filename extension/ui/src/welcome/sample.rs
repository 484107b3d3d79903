//! A sample nudge: the real one, beside a draft that is only drawn.

use hearth::nudge::NudgeKind;
use hearth::view;
use leptos::prelude::*;

use crate::nudge::{Act, Nudge};
use crate::pieces::land_on;
use crate::words::welcome as words;

/// The host in the sample's draft: reserved for examples (RFC 2606).
const LINK_HOST: &str = "news.example";
/// The button that brings it back.
const AGAIN_ID: &str = "sample-again";
/// The draft itself.
const DRAFT: &str = "https://news.example/2026/a-long-read";

/// The sample. Whatever is answered, it goes, and can be had again.
pub fn sample() -> impl IntoView {
    let shown = RwSignal::new(Some(nudge()));
    let act = Callback::new(move |act| match act {
        Act::Answer(_) => {
            shown.set(None);
            land_on(AGAIN_ID);
        }
        Act::Sized { .. } => (),
    });
    let again = move || {
        view! {
            <p class="calm" role="status">{words::SAMPLE_GONE}</p>
            <button type="button" id=AGAIN_ID class="button" on:click=move |_| shown.set(Some(nudge()))>
                {words::SAMPLE_AGAIN}
            </button>
        }
    };
    view! {
        <div class="sample">
            <p class="draft" dir="ltr">{DRAFT}<span class="caret" aria-hidden="true"></span></p>
            <Nudge view=shown.into() act=act />
            <Show when=move || shown.with(Option::is_none)>{again()}</Show>
        </div>
    }
}

fn nudge() -> view::Nudge {
    view::Nudge {
        id: "sample".into(),
        kind: NudgeKind::OwnWords,
        full: true,
        host: "social.example".into(),
        link_host: LINK_HOST.into(),
    }
}
