//! The nudges: all of them, for a while, by kind, by host.

use hearth::view::Options;
use leptos::prelude::*;

use super::Act;
use crate::Quiet;
use crate::dates;
use crate::words::options as said;

/// The switches for nudges.
pub fn nudges(options: Memo<Options>, act: Callback<Act>) -> impl IntoView {
    let nudges = Memo::new(move |_| options.with(|it| it.nudges.clone()));
    let on = move || nudges.with(|it| it.on);
    view! {
        <label class="switch">
            <input
                type="checkbox"
                role="switch"
                prop:checked=on
                on:change=move |event| act.run(Act::SetNudges { on: event_target_checked(&event) })
            />
            <span>{said::NUDGES_ON}</span>
        </label>
        <p class="hint">{move || nudges.with(|it| said::effect(it.shown, it.heeded))}</p>
        <Show when=on>
            {move || match nudges.with(|it| it.snoozed_until) {
                Some(until) => snoozed(&dates::weekday_and_time(until), act).into_any(),
                None => snooze(act).into_any(),
            }}
        </Show>
        {move || {
            let kinds = nudges.get().never.into_iter().map(|kind| {
                allowed(said::nudge_kind(kind).into(), move || act.run(Act::AllowKind(kind)))
            });
            refusals(said::NEVER, kinds.collect())
        }}
        {move || {
            let hosts = nudges.get().quiet_hosts.into_iter().map(|host| {
                allowed(host.clone(), move || act.run(Act::AllowHost { host: host.clone() }))
            });
            refusals(said::QUIET_HOSTS, hosts.collect())
        }}
    }
}

fn snooze(act: Callback<Act>) -> impl IntoView {
    view! {
        <div class="choices" role="group" aria-label=said::SNOOZE>
            <span class="choices-name" aria-hidden="true">{said::SNOOZE}</span>
            <button type="button" class="button small" on:click=move |_| act.run(Act::Snooze(Quiet::Hour))>
                {said::SNOOZE_HOUR}
            </button>
            <button type="button" class="button small" on:click=move |_| act.run(Act::Snooze(Quiet::Today))>
                {said::SNOOZE_TODAY}
            </button>
        </div>
    }
}

fn snoozed(until: &str, act: Callback<Act>) -> impl IntoView + use<> {
    view! {
        <p class="notice">
            <span>{said::snoozed(until)}</span>
            <button type="button" class="button plain" on:click=move |_| act.run(Act::Unsnooze)>
                {said::WAKE}
            </button>
        </p>
    }
}

/// What is refused under this heading; nothing where nothing is.
fn refusals(heading: &'static str, rows: Vec<AnyView>) -> Option<impl IntoView> {
    (!rows.is_empty()).then(|| view! { <h3>{heading}</h3><ul class="rows">{rows}</ul> })
}

fn allowed(what: String, allow: impl Fn() + Send + 'static) -> AnyView {
    let label = said::allow(&what);
    view! {
        <li class="row">
            <span class="who"><bdi>{what}</bdi></span>
            <button type="button" class="button plain" aria-label=label on:click=move |_| allow()>
                {said::ALLOW}
            </button>
        </li>
    }
    .into_any()
}
