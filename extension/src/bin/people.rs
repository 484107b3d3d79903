//! The page of the people.

use hearth::Error;
use hearth::message::{AskOptions, Forget, LogTalk, RemovePerson, Rest, TroublesSeen, Undo};
use hearth::view;
use hearth_extension::page::{self, State, write_person};
use hearth_extension::wire;
use hearth_ui::people::{Act, People};
use leptos::prelude::*;

fn main() {
    hearth_ui::page::open(hearth_ui::options::TITLE, || {
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
            Act::LogTalk { person, channel } => {
                let talk = LogTalk {
                    person,
                    channel,
                    began: None,
                    minutes: None,
                    note: String::new(),
                    at: None,
                };
                state.send(talk, fail);
            }
            Act::Rest { person, on } => state.send(Rest { person, on }, fail),
            Act::Forget { person } => state.send(Forget { person }, fail),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <People view=state.view() act=act /> }
    });
}

fn fail(options: &mut view::Options, why: Error) {
    page::add(&mut options.troubles, why);
}
