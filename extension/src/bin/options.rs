//! The options page.

use hearth::Error;
use hearth::message::{
    AllowKind, AskOptions, QuietHost, SetQuietHours, SetSelling, SwitchNudges, TroublesSeen,
};
use hearth::view;
use hearth_asking::snooze;
use hearth_extension::page::{self, State};
use hearth_extension::wire;
use hearth_ui::options::{Act, Options};
use leptos::prelude::*;

fn main() {
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
            Act::SetSelling { phrases, answer } => page::wish(&SetSelling { phrases }, answer),
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
