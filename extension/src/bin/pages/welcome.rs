//! The welcome page.

use hearth::Error;
use hearth::message::{AskWelcome, RemovePerson, TroublesSeen};
use hearth::view;
use hearth_extension::page::{self, State, write_person};
use hearth_extension::wire;
use hearth_ui::welcome::{Act, Welcome};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Opens the page.
#[wasm_bindgen]
pub fn welcome() {
    hearth_ui::page::open(hearth_ui::welcome::TITLE, || {
        let state = State::load(|| wire::ask(AskWelcome {}), fail);
        let act = Callback::new(move |act| match act {
            Act::Grant { origins } => page::request(&origins),
            Act::AddPerson { wish, answer } => page::wish(&write_person(None, wish), answer),
            Act::RemovePerson { person } => state.send(RemovePerson { person }, fail),
            Act::OpenOptions => page::open_options(),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Welcome view=state.view() act=act /> }
    });
}

fn fail(welcome: &mut view::Welcome, why: Error) {
    page::add(&mut welcome.troubles, why);
}
