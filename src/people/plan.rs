//! What a reader of files proposes: a dry run, for the user to look at.

use super::{About, Handle, Person};
use crate::record;

/// What would become of the people in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Those who would be added. They have no id yet. Where a circle is full by then, they come beyond
    /// the circles.
    pub add: Vec<Person>,
    /// Those who are on the list, with what the file adds to them.
    pub merge: Vec<Merge>,
    /// Those of whom nothing would be taken.
    pub left_out: Vec<LeftOut>,
}

record!(struct Plan { add = default, merge = default, left_out = default });

/// Somebody in the file who is on the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// The id of whoever is on the list.
    pub id: String,
    /// Their name there.
    pub name: String,
    /// Their name in the file.
    pub found: String,
    /// How one knows.
    pub because: Because,
    /// What they get. Nothing that is noted already is replaced.
    pub brings: Brings,
}

record!(struct Merge { id, name, found, because, brings });

/// What shows that two are one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// Both are the same card: a program gave them one lasting id.
    Card,
    /// The same name on a site.
    Handle(String),
    /// The same mail address.
    Mail(String),
    /// The same phone number.
    Phone(String),
    /// The same name, and nothing that speaks against it.
    Name,
}

record!(
    enum Because {
        Card,
        Handle(name),
        Mail(address),
        Phone(number),
        Name,
    }
);

/// Somebody of whom nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which card or row of the file it is, from 1.
    pub at: u32,
    /// What names them in the file, at least somehow; or nothing.
    pub found: String,
    /// Why.
    pub why: WhyNot,
}

record!(struct LeftOut { at, found, why });

/// Why nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// There is no name.
    NoName,
    /// It is a company or a group.
    NotAPerson,
    /// The same person stands earlier in the file, and gets what is new here.
    TwiceInFile {
        /// Their name there.
        of: String,
    },
    /// They are on the list, and there is nothing new.
    NothingNew {
        /// Their name there.
        of: String,
    },
}

record!(enum WhyNot { NoName, NotAPerson, TwiceInFile { of }, NothingNew { of } });

/// What a file adds to somebody who is on the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brings {
    /// Their names on sites.
    pub handles: Vec<Handle>,
    /// The line of notes, where there is none.
    pub note: String,
    /// What else, each where nothing is noted.
    pub about: About,
}

record!(struct Brings { handles = default, note = default, about = default });

impl Brings {
    /// Adds it to somebody. What is noted of them already stays.
    pub fn fill(&self, person: &mut Person) {
        add_missing(&mut person.handles, &self.handles);
        fill(&mut person.note, &self.note);
        let (about, new) = (&mut person.about, &self.about);
        let (reach, found) = (&mut about.reach, &new.reach);
        fill(&mut reach.phone, &found.phone);
        fill(&mut reach.mail, &found.mail);
        fill(&mut reach.video, &found.video);
        fill(&mut reach.place, &found.place);
        fill(&mut reach.message, &found.message);
        fill(&mut about.blog, &new.blog);
        if about.time_zone.is_none() {
            about.time_zone.clone_from(&new.time_zone);
        }
        about.best_hours = about.best_hours.or(new.best_hours);
        about.birthday = about.birthday.or(new.birthday);
        add_missing(&mut about.tags, &new.tags);
        add_missing(&mut about.card, &new.card);
    }
}

fn fill(field: &mut String, new: &str) {
    if field.is_empty() {
        new.clone_into(field);
    }
}

fn add_missing<T: Clone + PartialEq>(known: &mut Vec<T>, new: &[T]) {
    for one in new {
        if !known.contains(one) {
            known.push(one.clone());
        }
    }
}
