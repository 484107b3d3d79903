//! Whom the page in front is about: one click opens a little form, another keeps the flame.

use hearth::Error;
use hearth::view::{FlameOffer, PersonRow, Popup};
use leptos::prelude::*;

use super::Act;
use crate::person_draft::PersonWish;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{element, named};
use crate::pieces::flame_form::{FlameForm, first_field, flame_form};
use crate::pieces::icon::Stroke;
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{flames as words, people};

/// What the ids in it begin with.
const ID: &str = "keep-flame";
/// The button that opens the form.
const OPEN_ID: &str = "keep-flame-open";
/// What is said once somebody is on the list.
const KEPT_ID: &str = "kept-flame";

/// The question, the form, or that it is done.
pub fn offer(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let open = RwSignal::new(false);
    let kept = RwSignal::new(None::<String>);
    // While the form is open, it is not drawn anew under somebody's hands; nor does it go before it hears
    // that they are on the list, after which nobody is asked about any more.
    let offer = Memo::new(move |before: Option<&Option<FlameOffer>>| {
        let now = popup.with(|it| it.offer.clone());
        let before = before.and_then(Option::as_ref);
        before.filter(|_| open.get()).cloned().or(now)
    });
    changing(move || match (kept.get(), offer.get()) {
        (Some(name), _) => element("p")
            .class("notice")
            .with("id", KEPT_ID)
            .with("tabindex", "-1")
            .saying(people::added(&name)),
        (None, Some(offer)) => asked(offer, open, kept, act, announcer),
        (None, None) => nothing(),
    })
}

fn asked(
    offer: FlameOffer,
    open: RwSignal<bool>,
    kept: RwSignal<Option<String>>,
    act: Callback<Act>,
    announcer: Announcer,
) -> AnyView {
    let question = words::question(&offer);
    let others = RwSignal::new(Vec::new());
    let inside = changing(move || {
        if !open.get() {
            let opened = Callback::new(move |people: Result<Vec<PersonRow>, Error>| {
                // Where they are not known, the answer to the wish says whether there is room.
                others.set(people.unwrap_or_default());
                open.set(true);
                land_on(first_field(ID));
            });
            return Button::new(Look::Quiet, words::KEEP)
                .with_icon(Stroke::Plus)
                .with_id(OPEN_ID)
                .pressed(move |_| act.run(Act::AskCircles(opened)));
        }
        flame_form(FlameForm {
            id: ID.into(),
            offer: offer.clone(),
            others: others.into(),
            keep: Callback::new(move |(wish, answer)| act.run(Act::KeepFlame { wish, answer })),
            kept: Callback::new(move |wish: PersonWish| {
                announcer.say(people::added(&wish.name));
                kept.set(Some(wish.name));
                land_on(KEPT_ID);
            }),
            leave: Callback::new(move |()| {
                open.set(false);
                land_on(OPEN_ID);
            }),
        })
    });
    element("section")
        .class("flame-offer")
        .with("aria-label", question.clone())
        .holding(vec![element("p").holding(vec![named(question)]), inside])
}
