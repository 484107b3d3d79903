//! Address books: bringing people in by way of a dry run, taking that back, and taking people along.

mod choosing;
mod columns;
mod panel;
mod rows;

use hearth::Error;
use hearth::people::{Arrival, Imported};
use hearth::view::{Book, Fate, FileRead, ImportRow, Meaning};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

use choosing::Choice;
use panel::{Panel, done};

use super::Act as PageAct;
use crate::Answer;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, notice, paragraph};
use crate::pieces::land_on;
use crate::pieces::navigation::part;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{Message, book as said, common, count, people};

/// What the user does with address books.
#[derive(Clone, Debug)]
pub enum Act {
    /// See what is in a file.
    Read {
        /// It.
        file: File,
        /// What its columns hold, where the user said so.
        means: Option<Vec<Meaning>>,
        /// Hears what is in it.
        answer: Callback<Result<FileRead, Error>>,
    },
    /// Bring people in.
    Import {
        /// Whom.
        people: Vec<Arrival>,
        /// Hears what became of it.
        answer: Callback<Result<Imported, Error>>,
    },
    /// Take that back.
    TakeBack {
        /// What was brought in.
        id: String,
        /// Hears what became of it.
        answer: Answer,
    },
    /// Save everybody on the list as a file.
    Save {
        /// In which form.
        form: Form,
        /// Hears what became of it.
        answer: Answer,
    },
}

/// The form of an address book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// vCard.
    Cards,
    /// CSV.
    Table,
}

/// The field for files.
const FILE_ID: &str = "book-file";
/// The heading over what is in a file.
const INSIDE_ID: &str = "book-inside";
/// The heading of the part.
const HEADING_ID: &str = "books-heading";
/// The button that takes back.
const UNDO_ID: &str = "book-undo";

/// The part of the page.
pub fn part_of_books(act: Callback<PageAct>, announcer: Announcer) -> AnyView {
    let panel = Panel {
        book: RwSignal::new(None),
        choices: RwSignal::new(Vec::new()),
        search: RwSignal::new(String::new()),
        problem: RwSignal::new(String::new()),
        imported: RwSignal::new(None),
        is_busy: RwSignal::new(false),
        act,
        announcer,
    };
    let saves = |form, words: Message| {
        let answer = panel.answer(said::SAVED);
        Button::new(Look::Quiet, words).pressed(move |_| panel.act(Act::Save { form, answer }))
    };
    let actions = vec![
        choose(panel),
        saves(Form::Cards, said::SAVE_CARDS),
        saves(Form::Table, said::SAVE_TABLE),
    ];
    let problem = panel.problem;
    let problem = view! { <p class="problem" role="alert">{move || problem.get()}</p> }.into_any();
    let inside = vec![
        block("actions", actions),
        paragraph("hint", said::CHOOSE_WHY),
        problem,
        changing(move || undo(panel)),
        changing(move || panel.book.with(|book| inside(book.as_ref(), panel))),
    ];
    part("books", said::TITLE, Some(said::WHY), all(inside))
}

/// The button that chooses a file. A field for files looks as each browser wants; its label looks
/// like a button, and the keyboard lands on the field.
fn choose(panel: Panel) -> AnyView {
    view! {
        <label class="button file">
            <input
                id=FILE_ID
                type="file"
                class="unseen"
                accept=".vcf,.vcard,.csv,text/vcard,text/csv"
                on:change=move |_| panel.read(None, INSIDE_ID.to_owned())
            />
            {said::CHOOSE.text()}
        </label>
    }
    .into_any()
}

fn field() -> Option<HtmlInputElement> {
    document().get_element_by_id(FILE_ID)?.dyn_into().ok()
}

fn file() -> Option<File> {
    field()?.files()?.get(0)
}

fn undo(panel: Panel) -> AnyView {
    let Some(imported) = panel.imported.get() else {
        return nothing();
    };
    let sentence = done(&imported);
    let back = Button::new(Look::Plain, common::UNDO)
        .with_id(UNDO_ID)
        .pressed(move |_| {
            let id = imported.id.clone();
            let answer = panel.answer(said::TAKEN_BACK);
            panel.imported.set(None);
            panel.act(Act::TakeBack { id, answer });
            land_on(HEADING_ID);
        });
    notice(sentence, back)
}

/// What is in the file, and what would become of it.
fn inside(book: Option<&Book>, panel: Panel) -> AnyView {
    let Some(book) = book else { return nothing() };
    let name = file().map_or_else(String::new, |file| file.name());
    let heading = element("h3")
        .with("id", INSIDE_ID)
        .with("tabindex", "-1")
        .saying(said::inside(&name));
    let (new, known, left) = choosing::counts(book);
    let mut views = vec![heading];
    let remarks = [
        (book.guessed_letters, said::GUESSED_LETTERS),
        (book.old_form, said::OLD_FORM),
    ];
    let remarks = remarks.into_iter().filter(|(is_so, _)| *is_so);
    views.extend(remarks.map(|(_, words)| paragraph("hint", words)));
    if !book.columns.is_empty() {
        views.push(columns::columns(&book.columns, panel));
    }
    views.push(paragraph("", said::summary(new, known, left)));
    let first = choosing::at_first(book);
    let nobody_new = !first.iter().any(|choice| choice.ticked) && new > 0;
    if nobody_new || book.rows.iter().zip(&first).any(is_new_and_unticked) {
        views.push(paragraph("hint", said::TICK_FEW));
    }
    views.push(rows::rows(panel));
    views.push(changing(move || decide(panel)));
    block("book", views)
}

fn is_new_and_unticked((row, choice): (&ImportRow, &Choice)) -> bool {
    row.fate == Fate::New && !choice.ticked
}

/// What is in the way, and the button that does it.
fn decide(panel: Panel) -> AnyView {
    let choices = panel.choices.read();
    let (ticked, too_many) = panel.book.with_untracked(|book| {
        let Some(book) = book else {
            return (0, Vec::new());
        };
        let people = choosing::arrivals(book, &choices).len();
        (people, choosing::too_many(book, &choices))
    });
    let mut views: Vec<AnyView> = Vec::new();
    for (circle, ticked, room) in &too_many {
        let circle = people::circle(*circle).text();
        views.push(paragraph("problem", said::too_many(circle, *room, *ticked)));
    }
    if ticked == 0 {
        views.push(paragraph("hint", said::NOBODY_TICKED));
    }
    let is_in_the_way = ticked == 0 || !too_many.is_empty();
    let is_busy = panel.is_busy;
    let bring_in = Button::new(Look::Strong, said::bring_in(count(ticked)))
        .disabled_when(Signal::derive(move || is_in_the_way || is_busy.get()))
        .pressed(move |_| panel.bring_in());
    let leave = Button::new(Look::Plain, common::CANCEL).pressed(move |_| {
        panel.leave();
        land_on(HEADING_ID);
    });
    views.push(block("actions", vec![bring_in, leave]));
    all(views)
}
