//! The foot of the popup: quiet for a while, and the way to the options.

use hearth::view::Popup;
use leptos::prelude::*;

use super::Act;
use crate::Quiet;
use crate::dates;
use crate::pieces::icon::{Stroke, stroke};
use crate::words::popup as words;

/// Quiet, and the options.
pub fn footer(popup: Memo<Popup>, act: Callback<Act>) -> impl IntoView {
    let until = Memo::new(move |_| popup.with(|it| it.snoozed_until));
    let quiet_host = Memo::new(move |_| {
        popup.with(|it| {
            it.here
                .clone()
                .filter(|here| here.granted && !here.quiet)
                .map(|here| here.host)
        })
    });
    let choosing = RwSignal::new(false);
    let ask = move |what: Act| {
        choosing.set(false);
        act.run(what);
    };
    let snoozed = move || {
        until.get().map(|until| {
            view! {
                <p class="notice">
                    <span>{words::snoozed(&dates::weekday_and_time(until))}</span>
                    <button type="button" class="button plain" on:click=move |_| act.run(Act::Unsnooze)>
                        {words::WAKE}
                    </button>
                </p>
            }
        })
    };
    let this_site = move || {
        quiet_host.get().map(|host| {
            let quiet_here = move |_| ask(Act::QuietHere { host: host.clone() });
            view! {
                <button type="button" class="button small" on:click=quiet_here>{words::QUIET_HERE}</button>
            }
        })
    };
    view! {
        <footer>
            {snoozed}
            <div
                class="choices"
                id="quiet-choices"
                role="group"
                aria-label=words::QUIET_HOW_LONG
                hidden=move || !choosing.get()
            >
                <span class="choices-name" aria-hidden="true">{words::QUIET_HOW_LONG}</span>
                <button type="button" class="button small" on:click=move |_| ask(Act::Snooze(Quiet::Hour))>
                    {words::QUIET_HOUR}
                </button>
                <button type="button" class="button small" on:click=move |_| ask(Act::Snooze(Quiet::Today))>
                    {words::QUIET_TODAY}
                </button>
                {this_site}
            </div>
            <div class="foot-row">
                <Show when=move || until.get().is_none() fallback=|| view! { <span></span> }>
                    <button
                        type="button"
                        class="button plain"
                        aria-expanded=move || choosing.get().to_string()
                        aria-controls="quiet-choices"
                        on:click=move |_| choosing.update(|open| *open = !*open)
                    >
                        {words::QUIET} {stroke(Stroke::Down)}
                    </button>
                </Show>
                <button type="button" class="button plain" on:click=move |_| act.run(Act::OpenOptions)>
                    {stroke(Stroke::Sliders)} {words::OPTIONS}
                </button>
            </div>
        </footer>
    }
}
