//! The page of the people.

use hearth::Error;
use hearth::message::{AskOptions, DeclineRung, Remove, RemovePerson, TroublesSeen, Undo};
use hearth::view;
use hearth_asking::spoke;
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
            Act::Spoke { said, logged } => state.log(&spoke(said), logged, fail),
            Act::Unspoke { activity } => state.send(Remove { activity }, fail),
            Act::DeclineRung { person, channel } => {
                state.send(DeclineRung { person, channel }, fail);
            }
            // The link is the act; there is none to a meeting yet.
            Act::Meet { .. } => {}
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <People view=state.view() act=act /> }
    });
}

fn fail(options: &mut view::Options, why: Error) {
    page::add(&mut options.troubles, why);
}
