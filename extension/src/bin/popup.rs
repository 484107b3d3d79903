//! The popup.

use hearth::Error;
use hearth::message::{Ask, AskCircles, Spoke};
use hearth::view;
use hearth_asking::{Asks, Logs, of_popup};
use hearth_extension::page::{self, State};
use hearth_extension::{here, wire};
use hearth_ui::popup::{Act, Popup};
use hearth_ui::speaking::Logged;
use leptos::prelude::*;

fn main() {
    hearth_ui::page::open(hearth_ui::words::HEARTH, || {
        let state = State::load(ask, fail);
        let act = Callback::new(move |act| match of_popup(act, &Background(state)) {
            Some(Act::Grant { origins }) => page::request(&origins),
            Some(Act::Meet { person }) => page::open(&format!("people.html#meet-{person}")),
            Some(Act::AskCircles(hear)) => page::tell(&AskCircles {}, hear),
            Some(Act::KeepFlame { wish, answer }) => {
                page::wish(&page::write_person(None, wish), answer);
            }
            Some(Act::OpenFlames) => page::open("flames.html"),
            Some(Act::OpenOptions) => page::open_options(),
            Some(Act::OpenWelcome) => page::open("welcome.html"),
            _ => {}
        });
        view! { <Popup view=state.view() act=act version=page::version /> }
    });
}

async fn ask() -> Result<view::Popup, Error> {
    wire::ask(here::page_in_front().await?).await
}

fn fail(popup: &mut view::Popup, why: Error) {
    page::add(&mut popup.troubles, why);
}

/// The background, which tells by itself when something changed.
struct Background(State<view::Popup>);

impl Asks for Background {
    fn ask(&self, question: impl Ask) {
        self.0.send(question, fail);
    }
}

impl Logs for Background {
    fn log(&self, question: Spoke, logged: Logged) {
        self.0.log(&question, logged, fail);
    }
}
