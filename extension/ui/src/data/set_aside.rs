//! What could not be read, as it was found.

use hearth::view::SetAside;
use leptos::prelude::*;

use crate::pieces::element::{block, element, list, paragraph};
use crate::pieces::parts::nothing;
use crate::words::options as said;

/// The records that were set aside; nothing where there are none.
pub fn set_aside(records: &[SetAside]) -> AnyView {
    if records.is_empty() {
        return nothing();
    }
    element("section")
        .with("aria-label", said::SET_ASIDE)
        .holding(vec![
            element("h2").saying(said::SET_ASIDE),
            paragraph("why", said::SET_ASIDE_WHY),
            list("rows", records.iter().map(record).collect()),
        ])
}

fn record(record: &SetAside) -> AnyView {
    let SetAside { key, why, text } = record.clone();
    // What exactly was wrong is no sentence for everybody, and stays English.
    let technical = |tag| element(tag).with("lang", "en").with("dir", "ltr");
    let summary = element("summary").saying(said::SET_ASIDE_SHOW);
    let found = technical("pre").with("tabindex", "0").saying(text);
    block(
        "set-aside",
        vec![
            technical("strong").saying(key),
            technical("p").saying(why),
            element("details").holding(vec![summary, found]),
        ],
    )
}
