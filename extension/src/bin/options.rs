//! The options page.

use hearth::message::{
    AllowKind, AskOptions, QuietHost, RemovePerson, SwitchNudges, TroublesSeen, Undo,
};
use hearth::view;
use hearth_extension::page::{self, State, snooze, write_person};
use hearth_extension::wire;
use hearth_ui::options::{Act, Options};
use leptos::prelude::*;

fn main() {
    hearth_ui::page::introduce(hearth_ui::words::options::TITLE);
    mount_to_body(|| {
        let state = State::load(|| wire::ask(AskOptions {}), fail);
        let act = Callback::new(move |act| match act {
            Act::AddPerson { wish, answer } => page::wish(&write_person(None, wish), answer),
            Act::ChangePerson {
                person,
                wish,
                answer,
            } => page::wish(&write_person(Some(person), wish), answer),
            Act::RemovePerson { person } => state.send(RemovePerson { person }, fail),
            Act::UndoRemovePerson { person: id } => state.send(Undo { id }, fail),
            Act::Grant { origins } => page::request(&origins),
            Act::TakeAway { origins } => page::give_back(&origins),
            Act::SetNudges { on } => state.send(SwitchNudges { on }, fail),
            Act::Snooze(quiet) => state.send(snooze(Some(quiet)), fail),
            Act::Unsnooze => state.send(snooze(None), fail),
            Act::AllowKind(kind) => state.send(AllowKind { kind }, fail),
            Act::AllowHost { host } => state.send(QuietHost { host, quiet: false }, fail),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Options view=state.view() act=act /> }
    });
}

fn fail(options: &mut view::Options, why: String) {
    page::add(&mut options.troubles, why);
}
