//! What the panel of address books knows, and what it does.

use hearth::Error;
use hearth::people::Imported;
use hearth::view::{Book, FileRead, Meaning};
use leptos::prelude::*;

use super::choosing::{self, Choice};
use super::{Act, UNDO_ID, field, file};
use crate::Answer;
use crate::people::Act as PageAct;
use crate::pieces::announcer::Announcer;
use crate::pieces::land_on;
use crate::words::{Message, book as said, error};

/// What the panel knows.
#[derive(Clone, Copy)]
pub struct Panel {
    /// What is in the file in the field.
    pub book: RwSignal<Option<Book>>,
    /// What the user wants of each of its rows.
    pub choices: RwSignal<Vec<Choice>>,
    /// What is searched for.
    pub search: RwSignal<String>,
    /// What went wrong, in a sentence.
    pub problem: RwSignal<String>,
    /// What was brought in last.
    pub imported: RwSignal<Option<Imported>>,
    /// Whether something is on its way.
    pub is_busy: RwSignal<bool>,
    /// What the user does.
    pub act: Callback<PageAct>,
    /// What is said to those who hear.
    pub announcer: Announcer,
}

impl Panel {
    /// Does something.
    pub fn act(self, act: Act) {
        self.problem.set(String::new());
        self.is_busy.set(true);
        self.act.run(PageAct::Book(act));
    }

    fn refuse(self, sentence: String) {
        self.is_busy.set(false);
        self.problem.set(sentence);
    }

    /// Reads the file in the field, with what the user said of its columns. The focus lands on the
    /// element of this id: what was there is drawn anew.
    pub fn read(self, means: Option<Vec<Meaning>>, landing: String) {
        let Some(file) = file() else { return };
        self.imported.set(None);
        let is_first = means.is_none();
        let answer = Callback::new(move |read: Result<FileRead, Error>| match read {
            Ok(FileRead::Book(book)) => {
                self.is_busy.set(false);
                let (new, known, left) = choosing::counts(&book);
                self.announcer.say(said::summary(new, known, left));
                self.choices.set(choosing::at_first(&book));
                self.book.set(Some(book));
                if is_first {
                    self.search.set(String::new());
                }
                land_on(landing.clone());
            }
            Ok(FileRead::Refused(why)) => self.forget_with(said::refusal(why)),
            Err(why) => self.forget_with(error::sentence(&why)),
        });
        self.act(Act::Read {
            file,
            means,
            answer,
        });
    }

    fn forget_with(self, sentence: String) {
        self.leave();
        self.refuse(sentence);
    }

    /// Lets go of the file.
    pub fn leave(self) {
        self.book.set(None);
        self.choices.set(Vec::new());
        // So that the same file can be chosen again.
        if let Some(field) = field() {
            field.set_value("");
        }
    }

    /// Brings in who is ticked.
    pub fn bring_in(self) {
        let people = self.book.with_untracked(|book| {
            let choices = self.choices.read_untracked();
            book.as_ref()
                .map_or_else(Vec::new, |book| choosing::arrivals(book, &choices))
        });
        let answer = Callback::new(move |imported: Result<Imported, Error>| match imported {
            Ok(imported) => {
                self.is_busy.set(false);
                self.announcer.say(done(&imported));
                self.leave();
                self.imported.set(Some(imported));
                land_on(UNDO_ID);
            }
            Err(why) => self.refuse(error::sentence(&why)),
        });
        self.act(Act::Import { people, answer });
    }

    /// Hears what became of an act, and says `sentence` where it was done.
    pub fn answer(self, sentence: Message) -> Answer {
        Callback::new(move |answer: Result<(), Error>| match answer {
            Ok(()) => {
                self.is_busy.set(false);
                self.announcer.say(sentence);
            }
            Err(why) => self.refuse(error::sentence(&why)),
        })
    }
}

/// What an import did, in a sentence.
pub fn done(imported: &Imported) -> String {
    said::done(imported.added, imported.merged)
}
