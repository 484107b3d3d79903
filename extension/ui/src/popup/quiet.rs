//! The foot of the popup: quiet for a while, and the way to the options.

use hearth::view::Popup;
use leptos::prelude::*;

use super::Act;
use crate::Quiet;
use crate::dates;
use crate::pieces::icon::Stroke;
use crate::pieces::parts::{Button, Look, changing, nothing, notice, when};
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
        Some(_) => view! { <span></span> }.into_any(),
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
    view! {
        <footer>
            {snoozed}
            {when(move || choosing.get(), move || popup.with(|it| choices(it, choose)))}
            <div class="foot-row">{quiet} {options}</div>
        </footer>
    }
    .into_any()
}

/// For how long, or where.
fn choices(popup: &Popup, choose: Callback<Act>) -> AnyView {
    let mut choices = vec![
        (words::QUIET_HOUR, Act::Snooze(Quiet::Hour)),
        (words::QUIET_TODAY, Act::Snooze(Quiet::Today)),
    ];
    if let Some(here) = popup
        .here
        .as_ref()
        .filter(|here| here.granted && !here.quiet)
    {
        choices.push((
            words::QUIET_HERE,
            Act::QuietHere {
                host: here.host.clone(),
            },
        ));
    }
    let buttons: Vec<AnyView> = choices
        .into_iter()
        .map(|(label, what)| {
            Button::new(Look::Small, label).pressed(move |_| choose.run(what.clone()))
        })
        .collect();
    view! {
        <div class="choices" role="group" aria-label=words::QUIET_HOW_LONG>
            <span class="choices-name" aria-hidden="true">{words::QUIET_HOW_LONG}</span>
            {buttons}
        </div>
    }
    .into_any()
}
