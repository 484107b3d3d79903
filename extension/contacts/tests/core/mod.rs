//! The core behind the page that imports: plans are carried out for real.

#![allow(dead_code)] // Each test takes what it needs.

use hearth::Error;
use hearth::clock::Now;
use hearth::hearth::{Event, handle};
use hearth::message::{Ask, Asker, CarryOut, Sender, Undo};
use hearth::people::Person;
use hearth::people::import::{Done, Plan, everybody_in};
use hearth::record::Record as _;
use hearth::store::{Key, Memory, Store as _};
use hearth_contacts::{Contacts, plan, read};

/// A sample, as it is.
pub fn sample(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/");
    std::fs::read(folder.to_owned() + name).expect("a sample")
}

/// Everything that is kept.
#[derive(Default)]
pub struct Core(pub Memory);

impl Core {
    pub fn ask<A: Ask>(&self, question: A) -> Result<A::Reply, Error> {
        let sender = Sender {
            asker: Asker::Page,
            tab: 1,
            frame: 0,
            url: String::new(),
            top: None,
        };
        let now = Now {
            at: 1_795_435_200_000,
            offset_minutes: 0,
        };
        let event = Event::Asked(sender, question.into());
        let outcome = pollster::block_on(handle(&self.0, &event, now))?;
        Ok(A::Reply::read(&outcome.answer).expect("an answer of its type"))
    }

    pub fn everybody(&self) -> Vec<Person> {
        let records = pollster::block_on(self.0.get(&[Key::Everything])).expect("memory answers");
        let everything = records.get(&Key::Everything).cloned().flatten();
        everybody_in(&everything.unwrap_or_default())
    }

    pub fn plan(&self, contacts: &Contacts) -> Plan {
        plan(contacts.drafts(), &self.everybody())
    }

    pub fn carry_out(&self, plan: Plan) -> Done {
        self.ask(CarryOut { plan }).expect("not refused")
    }

    pub fn import(&self, name: &str, file: &[u8]) -> Done {
        let contacts = read(name, file).expect("it can be read");
        self.carry_out(self.plan(&contacts))
    }

    pub fn undo(&self, done: &Done) {
        self.ask(Undo {
            id: done.id.clone(),
        })
        .expect("not refused");
    }
}
