//! The options page.

use hearth::Error;
use hearth::message::{
    AllowKind, AskOptions, QuietHost, SetBestHours, SetQuietHours, SetReminderHours, SetReminders,
    SetSelling, SwitchNudges, TroublesSeen,
};
use hearth::view;
use hearth_asking::snooze;
use hearth_extension::page::{self, State};
use hearth_extension::wire;
use hearth_ui::options::{Act, Options};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Opens the page.
#[wasm_bindgen]
pub fn options() {
    hearth_ui::page::open(hearth_ui::options::TITLE, || {
        let state = State::load(|| wire::ask(AskOptions {}), fail);
        let act = Callback::new(move |act| match act {
            Act::Grant { origins } => page::request(&origins),
            Act::TakeAway { origins } => page::give_back(&origins),
            Act::SetNudges { on } => state.send(SwitchNudges { on }, fail),
            Act::SetQuietHours {
                hours,
                quiet,
                answer,
            } => {
                page::wish(&SetQuietHours { hours, quiet }, answer);
            }
            Act::SetReminders {
                on: true,
                minute_of_day,
                answer,
            } => page::request_permission(page::NOTIFICATIONS, move |allowed| {
                if allowed {
                    let on = true;
                    state.send(SetReminders { on, minute_of_day }, fail);
                }
                answer.try_run(allowed);
            }),
            Act::SetReminders {
                on: false,
                minute_of_day,
                answer,
            } => {
                let on = false;
                state.send(SetReminders { on, minute_of_day }, fail);
                page::give_back_permission(page::NOTIFICATIONS);
                answer.run(true);
            }
            Act::SetReminderHours {
                hours,
                quiet,
                answer,
            } => page::wish(&SetReminderHours { hours, quiet }, answer),
            Act::SetSelling { phrases, answer } => page::wish(&SetSelling { phrases }, answer),
            Act::SetBestHours { hours, answer } => page::wish(&SetBestHours { hours }, answer),
            Act::Snooze(quiet) => state.send(snooze(Some(quiet)), fail),
            Act::Unsnooze => state.send(snooze(None), fail),
            Act::AllowKind(kind) => state.send(AllowKind { kind }, fail),
            Act::AllowHost { host } => state.send(QuietHost { host, quiet: false }, fail),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Options view=state.view() act=act /> }
    });
}

fn fail(options: &mut view::Options, why: Error) {
    page::add(&mut options.troubles, why);
}
