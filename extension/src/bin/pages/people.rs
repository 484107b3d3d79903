//! The page of the people.

use hearth::Error;
use hearth::message::{
    AskMeeting, AskPeople, AskSuggestions, Decline, DeclineRung, ForgetPerson, Later, MergePeople,
    Remove, RemovePerson, Rest, SplitPerson, TroublesSeen, Undo,
};
use hearth::view;
use hearth_asking::{moment, spoke};
use hearth_extension::page::{self, State, write_person};
use hearth_extension::{book, wire};
use hearth_ui::people::suggestions::{Act as Suggested, Suggesting};
use hearth_ui::people::{Act, People};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Opens the page.
#[wasm_bindgen]
pub fn people() {
    hearth_ui::page::open(hearth_ui::options::TITLE, || {
        let state = State::load(|| wire::ask(AskPeople {}), fail);
        let act = Callback::new(move |act| match act {
            Act::AddPerson { wish, answer } => page::wish(&write_person(None, wish), answer),
            Act::ChangePerson {
                person,
                wish,
                answer,
            } => page::wish(&write_person(Some(person), wish), answer),
            Act::RemovePerson { person } => state.send(RemovePerson { person }, fail),
            Act::Later { person, until } => {
                let until = moment(until);
                state.send(Later { person, until }, fail);
            }
            Act::Rest { person, rests } => state.send(Rest { person, rests }, fail),
            Act::Meet { person, answer } => page::tell(&AskMeeting { person }, answer),
            Act::Book(act) => book::obey(act),
            Act::Spoke { said, logged } => state.log(&spoke(said), logged, fail),
            Act::Unspoke { activity } => state.send(Remove { activity }, fail),
            Act::DeclineRung {
                person,
                channel,
                declined,
            } => state.send(
                DeclineRung {
                    person,
                    channel,
                    declined,
                },
                fail,
            ),
            Act::Undo { person: id, answer } => page::wish(&Undo { id }, answer),
            Act::MergePeople { into, from, answer } => {
                page::wish(&MergePeople { into, from }, answer);
            }
            Act::SplitPerson {
                person,
                name,
                handles,
                answer,
            } => page::wish(
                &SplitPerson {
                    person,
                    name,
                    handles,
                },
                answer,
            ),
            Act::ForgetPerson { person, answer } => page::wish(&ForgetPerson { person }, answer),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        // Without them the page is whole: why there are none need not be said twice.
        let others = State::load(|| wire::ask(AskSuggestions {}), |_, _| ());
        let suggesting = Suggesting {
            view: others.view(),
            act: Callback::new(move |act| match act {
                Suggested::Keep { wish, answer } => page::wish(&write_person(None, wish), answer),
                Suggested::Decline { handle, declined } => {
                    state.send(Decline { handle, declined }, fail);
                }
            }),
        };
        view! { <People view=state.view() act=act suggesting=suggesting /> }
    });
}

fn fail(people: &mut view::People, why: Error) {
    page::add(&mut people.troubles, why);
}
