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

/// Of which site a report was copied last, and of which the browser did not let Hearth do so.
#[derive(Clone, Copy)]
struct Became {
    copied: RwSignal<Option<String>>,
    refused: RwSignal<Option<String>>,
    announcer: Announcer,
}

/// A card for each such site. `version` is Hearth's own, for the report.
pub fn blind(popup: Memo<Popup>, version: fn() -> String, announcer: Announcer) -> AnyView {
    let became = Became {
        copied: RwSignal::new(None),
        refused: RwSignal::new(None),
        announcer,
    };
    changing(move || {
        let sites = popup.with(|it| it.blind.clone()).into_iter();
        all(sites.map(|site| card(&site, version, became)).collect())
    })
}

fn card(site: &Blind, version: fn() -> String, became: Became) -> AnyView {
    let agent = window().navigator().user_agent().unwrap_or_default();
    let text = report(site, &version(), &agent);
    let (id, of) = (site.site.clone(), site.site.clone());
    let copy = {
        let text = text.clone();
        Button::new(Look::Quiet, words::BLIND_COPY)
            .named(words::blind_copy_of(&site.name))
            .pressed(move |_| copy(&text, of.clone(), became))
    };
    let became = changing(move || {
        let is_this = |of: &Option<String>| of.as_ref() == Some(&id);
        match (became.copied.with(is_this), became.refused.with(is_this)) {
            (true, _) => paragraph("hint", words::BLIND_COPIED),
            (_, true) => paragraph("hint", words::BLIND_NOT_COPIED),
            _ => nothing(),
        }
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
fn copy(text: &str, site: String, became: Became) {
    let written = window().navigator().clipboard().write_text(text);
    spawn_local(async move {
        let (copied, refused, said) = match JsFuture::from(written).await {
            Ok(_) => (Some(site), None, words::BLIND_COPIED),
            Err(_) => (None, Some(site), words::BLIND_NOT_COPIED),
        };
        became.announcer.say(said);
        became.copied.set(copied);
        became.refused.set(refused);
    });
}
