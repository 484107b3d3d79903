//! The page of the flames.

use hearth::Error;
use hearth::message::{AskFlames, TroublesSeen};
use hearth::view;
use hearth_extension::page::{self, State};
use hearth_extension::wire;
use hearth_ui::flames::{Act, Flames, TITLE};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Opens the page.
#[wasm_bindgen]
pub fn flames() {
    hearth_ui::page::open(TITLE, || {
        let state = State::load(|| wire::ask(AskFlames {}), fail);
        let act = Callback::new(move |act| match act {
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Flames view=state.view() act=act /> }
    });
}

fn fail(flames: &mut view::Flames, why: Error) {
    page::add(&mut flames.troubles, why);
}
