//! Sites on which Hearth may be blind, and the report for whoever mends that.

use hearth::sight::report;
use hearth::view::{Blind, Popup};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, element, paragraph};
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::popup as words;

/// Of which site a report was copied last, and whether the browser let Hearth do so.
type Copied = RwSignal<Option<(String, bool)>>;

/// A card for each such site. `version` is Hearth's own, for the report.
pub fn blind(popup: Memo<Popup>, version: StoredValue<String>, announcer: Announcer) -> AnyView {
    let copied = Copied::new(None);
    // A memo: news of something else leaves an open report, and the focus, where they are.
    let sites = Memo::new(move |_| popup.with(|it| it.blind.clone()));
    changing(move || {
        let sites = sites.get().into_iter();
        let cards = sites.map(|site| card(&site, &version.get_value(), copied, announcer));
        all(cards.collect())
    })
}

fn card(site: &Blind, version: &str, copied: Copied, announcer: Announcer) -> AnyView {
    let agent = window().navigator().user_agent().unwrap_or_default();
    let text = report(site, version, &agent);
    let (id, of) = (site.site.clone(), site.site.clone());
    let copy = {
        let text = text.clone();
        Button::new(Look::Quiet, words::BLIND_COPY)
            .named(words::blind_copy_of(&site.name))
            .pressed(move |_| copy(&text, of.clone(), copied, announcer))
    };
    let became = changing(move || match copied.get() {
        Some((of, done)) if of == id => paragraph("hint", became(done)),
        _ => nothing(),
    });
    let fold = element("details").holding(vec![
        element("summary").saying(words::BLIND_SHOWS),
        paragraph("hint", words::BLIND_HOLDS),
        element("pre")
            .with("lang", "en")
            .with("dir", "ltr")
            .saying(text),
    ]);
    let since = dates::since(&site.since);
    let said = element("strong").saying(words::blind(&since, &site.name));
    element("section")
        .class("blind")
        .with("aria-label", words::blind(&since, &site.name))
        .holding(vec![
            element("p").holding(vec![said]),
            paragraph("why", words::BLIND_WHY),
            copy,
            became,
            fold,
        ])
}

/// Puts a report where the user can paste it. Within the click itself: then the browser asks for no
/// permission.
fn copy(text: &str, site: String, copied: Copied, announcer: Announcer) {
    let written = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        let done = JsFuture::from(written).await.is_ok();
        announcer.say(became(done));
        copied.set(Some((site, done)));
    });
}

fn became(done: bool) -> crate::words::Message {
    match done {
        true => words::BLIND_COPIED,
        false => words::BLIND_NOT_COPIED,
    }
}
