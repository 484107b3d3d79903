//! What every part of the list of people needs: which form is open, and what was just done.

use hearth::Error;
use hearth::view::{People, PersonSheet};
use leptos::prelude::*;

use super::Act;
use super::meeting::Meetings;
use crate::Answer;
use crate::person_draft::PersonDraft;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, notice};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::pieces::spoke::Speaking;
use crate::pieces::taking_back::TakingBack;
use crate::words::{common, error};

/// The button that adds somebody.
pub const ADD_ID: &str = "add-person";
/// The button that takes back what was just done.
pub const UNDO_ID: &str = "undo-removed-person";

/// Which form is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Editing {
    /// None.
    Nothing,
    /// The one for somebody new.
    New,
    /// The one of this person.
    Person(String),
}

/// What every row needs.
#[derive(Clone, Copy)]
pub struct List {
    /// What the page shows.
    pub page: Memo<People>,
    /// Which form is open.
    pub editing: RwSignal<Editing>,
    /// What stands in the open form.
    pub draft: RwSignal<PersonDraft>,
    /// What was just done: the id by which it is taken back, and its sentence.
    done: RwSignal<Option<(String, String)>>,
    /// Why it could not be taken back.
    problem: RwSignal<String>,
    act: Callback<Act>,
    // Kept apart: whoever is given a list is given a copy of it.
    meetings: StoredValue<Meetings>,
    taking_back: StoredValue<TakingBack>,
    /// The conversations.
    pub speaking: Speaking,
    /// Says what happened.
    pub announcer: Announcer,
}

impl List {
    /// With no form open.
    pub fn new(page: Memo<People>, act: Callback<Act>, announcer: Announcer) -> Self {
        List {
            page,
            editing: RwSignal::new(Editing::Nothing),
            draft: RwSignal::new(PersonDraft::default()),
            done: RwSignal::new(None),
            problem: RwSignal::new(String::new()),
            act,
            meetings: StoredValue::new(Meetings::new(act, announcer)),
            speaking: Speaking::new(
                Callback::new(move |(said, logged)| act.run(Act::Spoke { said, logged })),
                Callback::new(move |activity| act.run(Act::Unspoke { activity })),
                announcer,
                ADD_ID,
            ),
            taking_back: StoredValue::new(TakingBack::new(announcer, ADD_ID)),
            announcer,
        }
    }

    /// Opens a form with this in it.
    pub fn open(self, editing: Editing, draft: PersonDraft, landing: String) {
        self.draft.set(draft);
        self.editing.set(editing);
        land_on(landing);
    }

    /// Closes the form that is open.
    pub fn close(self, landing: impl Into<String>) {
        self.editing.set(Editing::Nothing);
        land_on(landing);
    }

    /// The meetings.
    pub fn meetings(self) -> Meetings {
        self.meetings.get_value()
    }

    /// What was just done by one click, and the way back.
    pub fn taking_back(self) -> TakingBack {
        self.taking_back.get_value()
    }

    /// What hears acts.
    pub fn acts(self) -> Callback<Act> {
        self.act
    }

    /// Carries an act away.
    pub fn act(self, act: Act) {
        self.act.run(act);
    }

    /// Everybody but one.
    pub fn others(self, person: Option<&str>) -> Vec<PersonSheet> {
        let mut people = self.page.with(|it| it.people.clone());
        people.retain(|sheet| Some(sheet.row.id.as_str()) != person);
        people
    }

    /// Says what was done, with a way back by this id.
    pub fn offer_undo(self, id: String, sentence: String) {
        self.announcer.say(sentence.clone());
        self.problem.set(String::new());
        self.done.set(Some((id, sentence)));
    }

    /// Says what was done, and that there is no way back.
    pub fn say_done(self, sentence: String) {
        self.announcer.say(sentence);
        self.done.set(None);
    }

    /// Hears what became of an act; `done` where it was.
    pub fn answer(problem: RwSignal<String>, done: impl Fn() + Send + Sync + 'static) -> Answer {
        fn once_for_all(problem: RwSignal<String>, done: Box<dyn Fn() + Send + Sync>) -> Answer {
            Callback::new(move |answer: Result<(), Error>| match answer {
                Ok(()) => done(),
                Err(why) => problem.set(error::sentence(&why)),
            })
        }
        problem.set(String::new());
        once_for_all(problem, Box::new(done))
    }

    /// The way back from what was just done.
    pub fn undo(self) -> AnyView {
        let problem = self.problem;
        let offer = changing(move || {
            let Some((person, sentence)) = self.done.get() else {
                return nothing();
            };
            let back = Button::new(Look::Plain, common::UNDO)
                .with_id(UNDO_ID)
                .pressed(move |_| {
                    let answer = List::answer(problem, move || {
                        self.done.set(None);
                        land_on(ADD_ID);
                    });
                    let person = person.clone();
                    self.act(Act::Undo { person, answer });
                });
            notice(sentence, back)
        });
        let why = view! { <p class="problem" role="alert">{move || problem.get()}</p> };
        all(vec![offer, why.into_any()])
    }
}
