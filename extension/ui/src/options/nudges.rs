//! The nudges: all of them, for a while, by kind, by host.

use hearth::view::Nudges;
use leptos::prelude::*;

use super::Act;
use crate::Quiet;
use crate::dates;
use crate::pieces::element::{all, block, choices, element, list, named, notice, paragraph};
use crate::pieces::parts::{Button, Look, nothing, switch};
use crate::words::{Message, options as said};

/// The switches for nudges.
pub fn nudges(nudges: &Nudges, act: Callback<Act>) -> AnyView {
    let on = nudges.on;
    let snooze = match (on, nudges.snoozed_until) {
        (false, _) => nothing(),
        (true, None) => snooze(act),
        (true, Some(until)) => {
            let wake =
                Button::new(Look::Plain, said::WAKE).pressed(move |_| act.run(Act::Unsnooze));
            notice(said::snoozed(&dates::weekday_and_time(until)), wake)
        }
    };
    let never = nudges.never.iter().map(|kind| {
        let kind = *kind;
        allowed(said::nudge_kind(kind).into(), act, Act::AllowKind(kind))
    });
    let quiet_hosts = nudges
        .quiet_hosts
        .iter()
        .map(|host| allowed(host.clone(), act, Act::AllowHost { host: host.clone() }));
    let set = Callback::new(move |on| act.run(Act::SetNudges { on }));
    all(vec![
        switch(said::NUDGES_ON.into(), Signal::stored(on), set),
        paragraph("hint", said::effect(nudges.shown, nudges.heeded)),
        snooze,
        refusals(said::NEVER, never.collect()),
        refusals(said::QUIET_HOSTS, quiet_hosts.collect()),
    ])
}

fn snooze(act: Callback<Act>) -> AnyView {
    let buttons = [
        (said::SNOOZE_HOUR, Quiet::Hour),
        (said::SNOOZE_TODAY, Quiet::Today),
    ]
    .map(|(label, quiet)| {
        Button::new(Look::Small, label).pressed(move |_| act.run(Act::Snooze(quiet)))
    });
    let name = element("span")
        .class("choices-name")
        .with("aria-hidden", "true");
    let mut shown = vec![name.saying(said::SNOOZE)];
    shown.extend(buttons);
    choices(said::SNOOZE, shown)
}

/// What is refused under this heading; nothing where nothing is.
fn refusals(heading: Message, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return nothing();
    }
    all(vec![element("h3").saying(heading), list("rows", rows)])
}

fn allowed(what: String, act: Callback<Act>, allow: Act) -> AnyView {
    let button = Button::new(Look::Plain, said::ALLOW)
        .named(said::allow_what(&what))
        .pressed(move |_| act.run(allow.clone()));
    block("row", vec![block("who", vec![named(what)]), button])
}
