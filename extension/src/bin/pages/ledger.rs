//! The page of the ledger.

use hearth::Error;
use hearth::message::{AskLedger, Correct, KeepStrangers, Remove, TroublesSeen, Undo};
use hearth::view;
use hearth_extension::page::{self, State};
use hearth_extension::wire;
use hearth_ui::ledger::{Act, Filter, Ledger};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Opens the page.
#[wasm_bindgen]
pub fn ledger() {
    hearth_ui::page::open(hearth_ui::options::TITLE, || {
        let filter = RwSignal::new(Filter::default());
        let state = State::load(move || wire::ask(wanted(filter.get_untracked())), fail);
        let act = Callback::new(move |act| match act {
            Act::Look(wanted) => {
                filter.set(wanted);
                state.again();
            }
            Act::Correct { activity, kind } => state.send(Correct { activity, kind }, fail),
            Act::Remove { activity } => state.send(Remove { activity }, fail),
            Act::UndoRemove { activity: id } => state.send(Undo { id }, fail),
            Act::KeepStrangers { on } => state.send(KeepStrangers { on }, fail),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Ledger view=state.view() act=act /> }
    });
}

fn fail(ledger: &mut view::Ledger, why: Error) {
    page::add(&mut ledger.troubles, why);
}

fn wanted(filter: Filter) -> AskLedger {
    let Filter {
        site,
        kind,
        person,
        date,
        most,
    } = filter;
    AskLedger {
        site,
        kind,
        person,
        date,
        most,
    }
}
