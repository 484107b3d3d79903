//! The foot of the popup: quiet for a while, and the way to the options.

use hearth::view::Popup;
use leptos::prelude::*;

use super::Act;
use crate::Quiet;
use crate::dates;
use crate::pieces::element::{block, choices, element, notice};
use crate::pieces::icon::Stroke;
use crate::pieces::parts::{Button, Look, changing, nothing, when};
use crate::words::popup as words;

/// Quiet, and the options.
pub fn footer(popup: Memo<Popup>, act: Callback<Act>) -> AnyView {
    let choosing = RwSignal::new(false);
    let snoozed = changing(move || match popup.with(|it| it.snoozed_until) {
        Some(until) => {
            let wake =
                Button::new(Look::Plain, words::WAKE).pressed(move |_| act.run(Act::Unsnooze));
            notice(words::snoozed(&dates::weekday_and_time(until)), wake)
        }
        None => nothing(),
    });
    let quiet = changing(move || match popup.with(|it| it.snoozed_until) {
        Some(_) => element("span").holding(vec![]),
        None => Button::new(Look::Plain, words::QUIET)
            .opens(choosing.into())
            .pressed(move |_| choosing.update(|open| *open = !*open)),
    });
    let options = Button::new(Look::Plain, words::OPTIONS)
        .with_icon(Stroke::Sliders)
        .pressed(move |_| act.run(Act::OpenOptions));
    let choose = Callback::new(move |what: Act| {
        choosing.set(false);
        act.run(what);
    });
    element("footer").holding(vec![
        snoozed,
        when(
            move || choosing.get(),
            move || popup.with(|it| how_long(it, choose)),
        ),
        block("foot-row", vec![quiet, options]),
    ])
}

/// For how long, or where.
fn how_long(popup: &Popup, choose: Callback<Act>) -> AnyView {
    let mut answers = vec![
        (words::QUIET_HOUR, Act::Snooze(Quiet::Hour)),
        (words::QUIET_TODAY, Act::Snooze(Quiet::Today)),
    ];
    if let Some(here) = popup
        .here
        .as_ref()
        .filter(|here| here.granted && !here.quiet)
    {
        answers.push((
            words::QUIET_HERE,
            Act::QuietHere {
                host: here.host.clone(),
            },
        ));
    }
    let name = element("span")
        .class("choices-name")
        .with("aria-hidden", "true");
    let mut shown = vec![name.saying(words::QUIET_HOW_LONG)];
    shown.extend(answers.into_iter().map(|(label, what)| {
        Button::new(Look::Small, label).pressed(move |_| choose.run(what.clone()))
    }));
    choices(words::QUIET_HOW_LONG, shown)
}
