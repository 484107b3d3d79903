//! Address books for the page of the people: the file goes to the program that reads it, and what the
//! user chose of it to the background.

use hearth::Error;
use hearth::message::{AskContacts, Import, Undo};
use hearth::record::{Record as _, json};
use hearth::view::{FileRead, LARGEST_BOOK};
use hearth_ui::people::book::{Act, Form};
use hearth_ui::saving;
use js_sys::Date;
use leptos::prelude::Callable as _;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use web_sys::File;

use crate::wire::{self, words};

#[wasm_bindgen(raw_module = "./contacts_boot.js")]
extern "C" {
    #[wasm_bindgen(js_name = read, catch)]
    fn read_book(file: &File, most: u32, means: &str, known: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = write, catch)]
    fn write_book(form: &str, known: &str) -> Result<JsValue, JsValue>;
}

/// Does what the user wants of an address book.
pub fn obey(act: Act) {
    spawn_local(async move {
        // Whoever asked may have left by now.
        match act {
            Act::Read {
                file,
                means,
                answer,
            } => {
                let means = means.map_or_else(|| "null".to_owned(), |means| json(&means.write()));
                answer.try_run(read(&file, &means).await);
            }
            Act::Import { people, answer } => {
                let people = people.write();
                answer.try_run(wire::ask(Import { people }).await);
            }
            Act::TakeBack { id, answer } => {
                answer.try_run(wire::ask(Undo { id }).await);
            }
            Act::Save { form, answer } => {
                answer.try_run(save(form).await);
            }
        }
    });
}

async fn read(file: &File, means: &str) -> Result<FileRead, Error> {
    let known = known().await?;
    let read = text(read_book(file, LARGEST_BOOK, means, &known)).await?;
    let value = wire::parse(&read).unwrap_or_default();
    FileRead::read(&value).map_err(|why| Error::Garbled(why.to_string()))
}

async fn save(form: Form) -> Result<(), Error> {
    let known = known().await?;
    let (name, ending, kind) = match form {
        Form::Cards => ("vcards", "vcf", "text/vcard;charset=utf-8"),
        Form::Table => ("csv", "csv", "text/csv;charset=utf-8"),
    };
    let text = text(write_book(name, &known)).await?;
    // In the user's own calendar, as the form of dates that sorts.
    let today = Date::new_0().to_locale_date_string("sv", &JsValue::UNDEFINED);
    let name = format!("hearth-people-{today}.{ending}");
    saving::save_as(&name, kind, &text).map_err(|why| Error::Garbled(words(&why)))
}

/// Everybody on the list, as JSON.
async fn known() -> Result<String, Error> {
    Ok(json(&wire::ask(AskContacts {}).await?.write()))
}

/// The text that the other program promises.
async fn text(asked: Result<JsValue, JsValue>) -> Result<String, Error> {
    let text = wire::settled(asked)
        .await
        .map_err(|why| Error::Garbled(words(&why)))?;
    Ok(text.as_string().unwrap_or_default())
}
