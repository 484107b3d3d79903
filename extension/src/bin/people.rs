//! The page of the people.

use hearth::Error;
use hearth::message::{AskOptions, AskSuggestions, Decline, RemovePerson, TroublesSeen, Undo};
use hearth::view;
use hearth_extension::page::{self, State, write_person};
use hearth_extension::wire;
use hearth_ui::people::suggestions::{Act as Suggested, Suggesting};
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
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        // Without them the page is whole: why there are none need not be said twice.
        let others = State::load(|| wire::ask(AskSuggestions {}), |_, _| ());
        let suggesting = Suggesting {
            view: others.view(),
            act: Callback::new(move |act| match act {
                Suggested::Keep { wish, answer } => page::wish(&write_person(None, wish), answer),
                Suggested::Decline { handle } => state.send(Decline { handle }, fail),
            }),
        };
        view! { <People view=state.view() act=act suggesting=suggesting /> }
    });
}

fn fail(options: &mut view::Options, why: Error) {
    page::add(&mut options.troubles, why);
}
