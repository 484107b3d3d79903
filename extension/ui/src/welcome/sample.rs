//! A sample nudge: the real one, beside a draft that is only drawn.

use hearth::nudge::NudgeKind;
use hearth::view;
use leptos::prelude::*;

use crate::nudge::{Act, Nudge};
use crate::pieces::element::{all, block, element, paragraph, said};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, when};
use crate::words::welcome as words;

/// The host in the sample's draft: reserved for examples (RFC 2606).
const LINK_HOST: &str = "news.example";
/// The button that brings it back.
const AGAIN_ID: &str = "sample-again";
/// The draft itself.
const DRAFT: &str = "https://news.example/2026/a-long-read";

/// The sample. Whatever is answered, it goes, and can be had again.
pub fn sample() -> AnyView {
    let shown = RwSignal::new(Some(nudge()));
    let act = Callback::new(move |act| match act {
        Act::Answer(_) => {
            shown.set(None);
            land_on(AGAIN_ID);
        }
        Act::Sized { .. } => (),
    });
    let again = move || {
        let button = Button::new(Look::Quiet, words::SAMPLE_AGAIN)
            .with_id(AGAIN_ID)
            .pressed(move |_| shown.set(Some(nudge())));
        all(vec![paragraph("calm", words::SAMPLE_GONE), button])
    };
    let caret = element("span")
        .class("caret")
        .with("aria-hidden", "true")
        .holding(vec![]);
    block(
        "sample",
        vec![
            element("p")
                .class("draft")
                .with("dir", "ltr")
                .holding(vec![said(DRAFT), caret]),
            view! { <Nudge view=shown.into() act=act /> }.into_any(),
            when(move || shown.with(Option::is_none), again),
        ],
    )
}

fn nudge() -> view::Nudge {
    view::Nudge {
        id: "sample".into(),
        kind: NudgeKind::OwnWords,
        full: true,
        host: "social.example".into(),
        about: LINK_HOST.into(),
    }
}
