//! The page of the data: copies of it, and everything that Hearth keeps.

use std::cell::Cell;
use std::rc::Rc;

use hearth::Error;
use hearth::copies;
use hearth::kept::{self, Group};
use hearth::message::{AskData, Erase, Restore, TakeIn, TroublesSeen, WantNoSites};
use hearth::record::Record as _;
use hearth::view;
use hearth_extension::page::{self, State};
use hearth_extension::{browser, storage, wire};
use hearth_ui::data::{Act, Data};
use hearth_ui::words::error::sentence;
use hearth_ui::{Answer, saving};
use js_sys::Date;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Opens the page.
#[wasm_bindgen]
pub fn data() {
    hearth_ui::page::open(hearth_ui::options::TITLE, || {
        let state = State::load(|| wire::ask(AskData {}), fail);
        let act = Callback::new(move |act| match act {
            Act::Save(answer) => spawn_local(async move { tell(answer, save().await) }),
            Act::ReadBack(file, answer) => read_back(file, answer),
            Act::Restore { snapshot, answer } => page::wish(&Restore { snapshot }, answer),
            Act::Erase(answer) => spawn_local(async move { tell(answer, erase().await) }),
            Act::Grant { origins } => page::request(&origins),
            Act::WantNoSites => state.send(WantNoSites {}, fail),
            Act::DismissTroubles => state.send(TroublesSeen {}, fail),
        });
        view! { <Data view=state.view() kept=everything() act=act /> }
    });
}

fn fail(data: &mut view::Data, why: Error) {
    page::add(&mut data.troubles, why);
}

/// What lies in storage, read by the page itself and again whenever it changes: so that it can be
/// seen, and saved, also where the background refuses to work with it.
fn everything() -> Signal<Vec<Group>> {
    let groups = RwSignal::new(Vec::new());
    let is_reading = Rc::new(Cell::new(false));
    let read = move || {
        if is_reading.replace(true) {
            return;
        }
        let is_reading = Rc::clone(&is_reading);
        // With the next picture: many changes at once are one, and an unseen page reads nothing.
        request_animation_frame(move || {
            spawn_local(async move {
                is_reading.set(false);
                match storage::everything().await {
                    Ok(everything) => groups.set(kept::groups(&everything)),
                    Err(why) => browser::warn(&sentence(&why)),
                }
            });
        });
    };
    read();
    let listener = Closure::<dyn Fn()>::new(read);
    browser::on_storage_changed(listener.as_ref());
    // It lives as long as the page.
    listener.forget();
    groups.into()
}

/// The sites go first: what is erased stays so only where nothing is counted any more.
async fn erase() -> Result<(), Error> {
    let granted = Vec::read(&storage::granted().await?).unwrap_or_default();
    if !granted.is_empty() {
        wire::done(page::give_back_now(&granted)).await?;
    }
    wire::ask(Erase {}).await
}

async fn save() -> Result<(), Error> {
    let file = copies::file(&storage::everything().await?, &storage::granted().await?);
    // In the user's own calendar, as the form of dates that sorts.
    let today = Date::new_0().to_locale_date_string("sv", &JsValue::UNDEFINED);
    let name = format!("hearth-{today}.json");
    saving::save(&name, &wire::readable(&file)?).map_err(|why| Error::Garbled(wire::words(&why)))
}

fn read_back(file: File, answer: Answer) {
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await.ok();
        let content = text.and_then(|text| text.as_string());
        match content.and_then(|content| wire::parse(&content)) {
            Some(file) => page::wish(&TakeIn { file }, answer),
            None => tell(answer, Err(Error::NotACopy)),
        }
    });
}

fn tell(answer: Answer, outcome: Result<(), Error>) {
    // Whoever asked may have left by now.
    answer.try_run(outcome);
}
