//! The popup.

use hearth::Error;
use hearth::message::{Correct, Later, Moment, QuietHost, Remove, SaidHello, TroublesSeen, Undo};
use hearth::view;
use hearth_extension::page::{self, State, snooze};
use hearth_extension::{here, wire};
use hearth_ui::popup::{self, Act, Popup};
use leptos::prelude::*;

fn main() {
    hearth_ui::page::introduce(hearth_ui::words::HEARTH);
    mount_to_body(|| {
        let state = State::load(ask, fail);
        let act = Callback::new(move |act| act_on(state, act));
        view! { <Popup view=state.view() act=act /> }
    });
}

async fn ask() -> Result<view::Popup, Error> {
    wire::ask(here::page_in_front().await?).await
}

fn fail(popup: &mut view::Popup, why: String) {
    page::add(&mut popup.troubles, why);
}

fn act_on(state: State<view::Popup>, act: Act) {
    match act {
        Act::Grant { origins } => page::request(&origins),
        Act::SaidHello { person } => state.send(SaidHello { person }, fail),
        Act::Later { person, until } => {
            let until = match until {
                popup::Later::Tomorrow => Moment::Tomorrow,
                popup::Later::Weekend => Moment::Weekend,
                popup::Later::NextWeek => Moment::NextWeek,
            };
            state.send(Later { person, until }, fail);
        }
        Act::Correct { activity, kind } => state.send(Correct { activity, kind }, fail),
        Act::Remove { activity } => state.send(Remove { activity }, fail),
        Act::UndoRemove { activity: id } => state.send(Undo { id }, fail),
        Act::Snooze(quiet) => state.send(snooze(Some(quiet)), fail),
        Act::Unsnooze => state.send(snooze(None), fail),
        Act::QuietHere { host } => state.send(QuietHost { host, quiet: true }, fail),
        Act::UnquietHere { host } => state.send(QuietHost { host, quiet: false }, fail),
        Act::OpenOptions => page::open_options(),
        Act::OpenWelcome => page::open("welcome.html"),
        Act::DismissTroubles => state.send(TroublesSeen {}, fail),
    }
}
