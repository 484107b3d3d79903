//! Answering the questions of Hearth's own pages.

use serde_json::Value;

use super::best_hours;
use super::conversations;
use super::heard::marks;
use super::putting_off::{self, moment};
use super::removed::{self, Removed};
use super::{
    Outcome, changed, flames, forgetting, importing, screens, selling, suggestions, writing,
};
use crate::Error;
use crate::activity::{Millis, Standing};
use crate::clock::Now;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::few::retain;
use crate::ledger;
use crate::message::{Ask, Asker, Question, SaidHello, Sender};
use crate::nudge::Nudging;
use crate::people::{Talk, list};
use crate::record::Record as _;
use crate::site;
use crate::store::Key;
use crate::strangers::{self, Wish};

/// Two clicks within this are one that was made twice.
const DOUBLE_CLICK: Millis = 1_000;

/// The answer to a question, in the form its type says.
#[allow(
    clippy::unnecessary_wraps,
    reason = "it ends the arms of `answer`, beside calls that can fail"
)]
pub(super) fn reply<A: Ask>(_question: &A, answer: &A::Reply) -> Step<Value> {
    Ok(answer.write())
}

/// Answers a page of the extension.
pub(super) fn to_a_page(
    desk: &mut Desk<'_>,
    sender: &Sender,
    question: &Question,
    outcome: &mut Outcome,
) -> Step<Value> {
    if sender.asker != Asker::Page {
        return Err(Error::NotForYou.into());
    }
    match question {
        Question::AskMarks(ask) => reply(ask, &marks(&ask.url, site::PageMarks::write_tells)),
        Question::AskPopup(ask) => reply(ask, &screens::popup(desk, ask)?),
        Question::AskWelcome(ask) => reply(ask, &screens::welcome(desk)?),
        Question::AskCircles(ask) => reply(ask, &screens::circles(desk)?),
        Question::AskPeople(ask) => reply(ask, &screens::people(desk)?),
        Question::AskSuggestions(ask) => reply(ask, &suggestions::suggestions(desk)?),
        Question::AskFlames(ask) => reply(ask, &flames::flames(desk)?),
        Question::AskLedger(ask) => reply(ask, &screens::ledger(desk, ask)?),
        Question::AskData(ask) => reply(ask, &screens::data(desk)?),
        Question::AskOptions(ask) => reply(ask, &screens::options(desk)?),
        Question::AskMeeting(ask) => reply(ask, &screens::meeting(desk, &ask.person)?),
        Question::AskContacts(ask) => reply(ask, &importing::contacts(desk)?),
        other => {
            let answer = change(desk, other)?;
            changed(desk, outcome)?;
            Ok(answer)
        }
    }
}

/// The user said hello to somebody, in a way that Hearth did not see. It can be taken back.
fn said_hello(desk: &mut Desk<'_>, ask: &SaidHello) -> Step<()> {
    let before = list::person(desk, &ask.person)?;
    let at = desk.now.at;
    let mut person = before.clone();
    // The second of two clicks is no second hello.
    let is_again = |last: &Talk| last.is_hello() && (0..DOUBLE_CLICK).contains(&(at - last.at));
    if before.last_talk().is_some_and(is_again) {
        person.talks.pop();
    } else {
        let id = SaidHello::undo_id(&ask.person);
        removed::keep(desk, Removed::Hello { id, before })?;
    }
    person.talked(Talk::hello(at));
    desk.put(Key::Person(person.id.clone()), &person);
    Ok(())
}

/// The questions that change what is kept.
fn change(desk: &mut Desk<'_>, question: &Question) -> Step<Value> {
    match question {
        Question::SaidHello(ask) => {
            said_hello(desk, ask)?;
            reply(ask, &())
        }
        Question::Spoke(ask) => reply(ask, &conversations::spoke(desk, ask)?),
        Question::DeclineRung(ask) => {
            conversations::decline(desk, ask)?;
            reply(ask, &())
        }
        Question::Correct(ask) => {
            let mut activity = ledger::find(desk, &ask.activity)?.ok_or(Error::NoSuchActivity)?;
            activity.kind = ask.kind;
            activity.standing = Standing::Confirmed;
            ledger::enter(desk, &activity)?;
            conversations::note(desk, &activity, None)?;
            reply(ask, &())
        }
        Question::KeepStrangers(ask) => {
            strangers::set(desk, Wish { nameless: !ask.on })?;
            reply(ask, &())
        }
        Question::Remove(ask) => {
            conversations::remove(desk, &ask.activity)?;
            reply(ask, &())
        }
        Question::Import(ask) => reply(ask, &importing::import(desk, &ask.people)?),
        Question::WritePerson(ask) => reply(ask, &writing::write(desk, ask)?),
        Question::Decline(ask) => {
            suggestions::decline(desk, ask)?;
            reply(ask, &())
        }
        Question::RemovePerson(ask) => {
            removed::remove(desk, &ask.person)?;
            reply(ask, &())
        }
        Question::MergePeople(ask) => reply(ask, &writing::merge(desk, ask)?),
        Question::SplitPerson(ask) => reply(ask, &writing::split(desk, ask)?),
        Question::ForgetPerson(ask) => reply(ask, &forgetting::forget(desk, &ask.person)?),
        Question::Undo(ask) => {
            removed::bring_back(desk, &ask.id)?;
            reply(ask, &())
        }
        Question::SetSelling(ask) => {
            selling::set(desk, &ask.phrases);
            reply(ask, &())
        }
        Question::SetBestHours(ask) => {
            best_hours::set(desk, ask.hours.as_ref())?;
            reply(ask, &())
        }
        Question::TakeIn(ask) => {
            copies::take_in(desk, &ask.file)?;
            reply(ask, &())
        }
        Question::Restore(ask) => {
            copies::restore(desk, &ask.snapshot)?;
            reply(ask, &())
        }
        Question::Erase(ask) => {
            copies::erase(desk);
            reply(ask, &())
        }
        Question::WantNoSites(ask) => {
            desk.remove(Key::Wanted);
            reply(ask, &())
        }
        Question::TroublesSeen(ask) => {
            desk.remove(Key::Troubles);
            reply(ask, &())
        }
        other => {
            if let Some(answer) = putting_off::answer(desk, other)? {
                return Ok(answer);
            }
            let mut nudging: Nudging = desk.get_or_default(&Key::Nudges)?;
            let answer = set_nudges(&mut nudging, other, desk.now)?;
            desk.put(Key::Nudges, &nudging);
            Ok(answer)
        }
    }
}

fn set_nudges(nudging: &mut Nudging, question: &Question, now: Now) -> Step<Value> {
    match question {
        Question::SwitchNudges(ask) => {
            nudging.off = !ask.on;
            reply(ask, &())
        }
        Question::Snooze(ask) => {
            nudging.snoozed_until = ask.until.map(|until| moment(now, until));
            reply(ask, &())
        }
        Question::QuietHost(ask) => {
            if ask.quiet {
                nudging.quieten(&ask.host);
            } else {
                retain(&mut nudging.quiet_hosts, &mut |host| *host != ask.host);
            }
            reply(ask, &())
        }
        Question::SetQuietHours(ask) => {
            if !ask.hours.is_sound() {
                return Err(Error::NoSuchHours.into());
            }
            retain(&mut nudging.quiet_hours, &mut |known| *known != ask.hours);
            if ask.quiet {
                nudging.quiet_hours.push(ask.hours.clone());
            }
            reply(ask, &())
        }
        Question::AllowKind(ask) => {
            nudging.kinds.get_or_default(ask.kind).never = false;
            reply(ask, &())
        }
        _ => Err(Error::NotForYou.into()),
    }
}
