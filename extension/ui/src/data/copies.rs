//! The data as a whole: a file of it, the snapshots, and forgetting it.

use hearth::Error;
use hearth::copies::Snapshot;
use hearth::view::Data;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

use super::Act;
use crate::Answer;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, named, paragraph};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{Message, common, data as said, error};

/// Where the focus goes when a button went away.
const HEADING_ID: &str = "data-heading";

/// What is asked before it is done.
#[derive(Clone, Debug, PartialEq)]
enum Asking {
    /// The file in the field, by its name.
    ReadBack(String),
    Restore(Snapshot),
    Erase,
    EraseIndeed,
}

#[derive(Clone, Copy)]
struct Doing {
    asking: RwSignal<Option<Asking>>,
    problem: RwSignal<String>,
    /// What was done last, in a sentence.
    done: RwSignal<Option<Message>>,
    act: Callback<Act>,
    read_back: Answer,
    restored: Answer,
    erased: Answer,
}

/// Where it is said what became of an act.
#[derive(Clone, Copy)]
struct Outcome {
    problem: RwSignal<String>,
    done: RwSignal<Option<Message>>,
    announcer: Announcer,
}

impl Outcome {
    /// Hears what became of an act, and says `sentence` where it was done. It belongs to the page:
    /// a question is gone before its answer comes.
    fn answer(self, sentence: Message) -> Answer {
        Callback::new(move |answer: Result<(), Error>| match answer {
            Ok(()) => {
                self.problem.set(String::new());
                self.done.set(Some(sentence));
                self.announcer.say(sentence);
            }
            Err(why) => self.problem.set(error::sentence(&why)),
        })
    }
}

impl Doing {
    fn ask(self, asking: Option<Asking>) {
        self.problem.set(String::new());
        self.done.set(None);
        self.asking.set(asking);
        land_on(QUESTION_ID);
    }

    fn go_on(self, act: Act) {
        self.leave();
        self.act.run(act);
    }

    fn leave(self) {
        self.asking.set(None);
        // So that the same file can be chosen again.
        if let Some(field) = field() {
            field.set_value("");
        }
        land_on(HEADING_ID);
    }
}

/// The field for files.
const FILE_ID: &str = "copy-file";
/// The question that is open.
const QUESTION_ID: &str = "data-question";

/// Saving, reading back, restoring, forgetting.
pub fn copies(data: Memo<Data>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let outcome = Outcome {
        problem: RwSignal::new(String::new()),
        done: RwSignal::new(None),
        announcer,
    };
    let hears = |sentence| outcome.answer(sentence);
    let saved = hears(said::SAVED);
    let doing = Doing {
        asking: RwSignal::new(None),
        problem: outcome.problem,
        done: outcome.done,
        act,
        read_back: hears(said::READ_BACK_DONE),
        restored: hears(said::RESTORED),
        erased: hears(said::ERASED),
    };
    let save = Button::new(Look::Quiet, said::SAVE).pressed(move |_| act.run(Act::Save(saved)));
    let erase =
        Button::new(Look::Plain, said::ERASE).pressed(move |_| doing.ask(Some(Asking::Erase)));
    let snapshots = Memo::new(move |_| data.with(|it| it.snapshots.clone()));
    let wanted = Memo::new(move |_| data.with(|it| it.wanted.clone()));
    all(vec![
        block("actions", vec![save, read_back(doing)]),
        changing(move || question(doing)),
        problem(doing.problem),
        changing(move || {
            doing
                .done
                .get()
                .map_or_else(nothing, |done| paragraph("done", done))
        }),
        changing(move || wanted.with(|wanted| sites(wanted, act))),
        changing(move || rows(snapshots.get(), doing)),
        element("h3").saying(said::ERASE_HEADING),
        block("row", vec![paragraph("hint", said::ERASE_WHY), erase]),
    ])
}

fn problem(problem: RwSignal<String>) -> AnyView {
    view! { <p class="problem" role="alert">{move || problem.get()}</p> }.into_any()
}

/// The button that chooses a file. A field for files looks as each browser wants; its label looks
/// like a button, and the keyboard lands on the field.
fn read_back(doing: Doing) -> AnyView {
    let chosen = move |field: HtmlInputElement| {
        if let Some(file) = first_file(&field) {
            doing.ask(Some(Asking::ReadBack(file.name())));
        }
    };
    view! {
        <label class="button file">
            <input
                id=FILE_ID
                type="file"
                class="unseen"
                accept=".json,application/json"
                on:change=move |event| {
                    if let Some(field) = event.target().and_then(|it| it.dyn_into().ok()) {
                        chosen(field);
                    }
                }
            />
            {said::READ_BACK.text()}
        </label>
    }
    .into_any()
}

/// The field for files.
fn field() -> Option<HtmlInputElement> {
    let field = document().get_element_by_id(FILE_ID)?;
    field.dyn_into().ok()
}

fn first_file(field: &HtmlInputElement) -> Option<File> {
    field.files()?.get(0)
}

/// What is asked before something is done that changes everything.
fn question(doing: Doing) -> AnyView {
    let (words, yes, act): (String, Message, Box<dyn Fn()>) = match doing.asking.get() {
        None => return nothing(),
        Some(Asking::ReadBack(name)) => {
            let act = move || {
                let chosen = field().and_then(|field| first_file(&field));
                if let Some(file) = chosen {
                    doing.go_on(Act::ReadBack(file, doing.read_back));
                }
            };
            let words = said::read_back_question(&name);
            (words, said::READ_BACK_YES, Box::new(act))
        }
        Some(Asking::Restore(snapshot)) => {
            let words = said::restore_question(&name(&snapshot));
            let act = move || {
                let snapshot = snapshot.name.clone();
                let answer = doing.restored;
                doing.go_on(Act::Restore { snapshot, answer });
            };
            (words, said::RESTORE, Box::new(act))
        }
        Some(Asking::Erase) => {
            let act = move || doing.ask(Some(Asking::EraseIndeed));
            (said::ERASE_QUESTION.into(), said::ERASE_YES, Box::new(act))
        }
        Some(Asking::EraseIndeed) => {
            let act = move || doing.go_on(Act::Erase(doing.erased));
            let words = said::ERASE_INDEED_QUESTION.into();
            (words, said::ERASE_INDEED_YES, Box::new(act))
        }
    };
    let yes = Button::new(Look::Strong, yes).pressed(move |_| act());
    let no = Button::new(Look::Plain, common::CANCEL).pressed(move |_| doing.leave());
    let words_of_it = element("p")
        .with("id", QUESTION_ID)
        .with("tabindex", "-1")
        .saying(words);
    element("div")
        .class("question")
        .with("role", "group")
        .with("aria-labelledby", QUESTION_ID)
        .holding(vec![words_of_it, block("actions", vec![yes, no])])
}

/// The sites that a file which was read back counted on.
fn sites(wanted: &[String], act: Callback<Act>) -> AnyView {
    if wanted.is_empty() {
        return nothing();
    }
    let host = |pattern: &String| {
        let host = pattern.split("://").nth(1).unwrap_or(pattern);
        named(host.trim_end_matches("/*"))
    };
    let hosts = wanted.iter().map(host).collect();
    let origins = wanted.to_vec();
    let grant = Button::new(Look::Quiet, said::GRANT_WANTED).pressed(move |_| {
        act.run(Act::Grant {
            origins: origins.clone(),
        });
    });
    let no = Button::new(Look::Plain, said::NOT_WANTED).pressed(move |_| act.run(Act::WantNoSites));
    block(
        "question wanted",
        vec![
            paragraph("", said::WANTED),
            list("", hosts),
            block("actions", vec![grant, no]),
        ],
    )
}

fn rows(snapshots: Vec<Snapshot>, doing: Doing) -> AnyView {
    if snapshots.is_empty() {
        return nothing();
    }
    let row = |snapshot: Snapshot| {
        let name = name(&snapshot);
        let restore = Button::new(Look::Plain, said::RESTORE)
            .named(said::restore_named(&name))
            .pressed(move |_| doing.ask(Some(Asking::Restore(snapshot.clone()))));
        block("row", vec![element("span").saying(name), restore])
    };
    let rows = snapshots.into_iter().rev().map(row).collect();
    all(vec![
        element("h3").saying(said::SNAPSHOTS),
        paragraph("hint", said::SNAPSHOTS_WHY),
        list("rows", rows),
    ])
}

fn name(snapshot: &Snapshot) -> String {
    let when = dates::weekday_and_time(snapshot.at);
    if snapshot.is_from_before() {
        said::before(&when)
    } else {
        dates::long_date(snapshot.at)
    }
}
