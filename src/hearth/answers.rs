//! Answering the questions of Hearth's own pages.

use serde_json::Value;

use super::heard::marks;
use super::removed::{self, Removed};
use super::{Outcome, changed, flames, screens, suggestions};
use crate::Error;
use crate::activity::{HOUR, Millis, Standing};
use crate::clock::Now;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::message::{Ask, Asker, Moment, Question, Sender, WritePerson};
use crate::nudge::Nudging;
use crate::people::{Handle, Person, Talk, list};
use crate::record::Record as _;
use crate::site;
use crate::store::Key;
use crate::strangers::{self, Wish};

/// The longest note and the longest name that are kept, in characters.
const LONGEST_LINE: usize = 280;

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
        Question::AskSuggestions(ask) => reply(ask, &suggestions::suggestions(desk)?),
        Question::AskFlames(ask) => reply(ask, &flames::flames(desk)?),
        Question::AskLedger(ask) => reply(ask, &screens::ledger(desk, ask)?),
        Question::AskData(ask) => reply(ask, &screens::data(desk)?),
        Question::AskOptions(ask) => reply(ask, &screens::options(desk)?),
        other => {
            let answer = change(desk, other)?;
            changed(desk, outcome)?;
            Ok(answer)
        }
    }
}

/// The questions that change what is kept.
fn change(desk: &mut Desk<'_>, question: &Question) -> Step<Value> {
    match question {
        Question::SaidHello(ask) => {
            let mut person = list::person(desk, &ask.person)?;
            person.talked(Talk {
                at: desk.now.at,
                kind: None,
                activity: None,
                channel: None,
            });
            desk.put(Key::Person(person.id.clone()), &person);
            reply(ask, &())
        }
        Question::Later(ask) => {
            let mut person = list::person(desk, &ask.person)?;
            person.later_until = Some(moment(desk.now, ask.until));
            desk.put(Key::Person(person.id.clone()), &person);
            reply(ask, &())
        }
        Question::Correct(ask) => {
            let mut activity = ledger::find(desk, &ask.activity)?.ok_or(Error::NoSuchActivity)?;
            activity.kind = ask.kind;
            activity.standing = Standing::Confirmed;
            ledger::enter(desk, &activity)?;
            list::note(desk, &activity)?;
            reply(ask, &())
        }
        Question::KeepStrangers(ask) => {
            strangers::set(desk, Wish { nameless: !ask.on })?;
            reply(ask, &())
        }
        Question::Remove(ask) => {
            let mut activity = ledger::remove(desk, &ask.activity)?;
            removed::keep(desk, Removed::Activity(activity.clone()))?;
            activity.standing = Standing::TakenBack;
            list::note(desk, &activity)?;
            reply(ask, &())
        }
        Question::WritePerson(ask) => reply(ask, &write_person(desk, ask)?),
        Question::Decline(ask) => {
            suggestions::decline(desk, &ask.handle)?;
            reply(ask, &())
        }
        Question::RemovePerson(ask) => {
            let person = list::remove(desk, &ask.person)?;
            removed::keep(desk, Removed::Person(person))?;
            reply(ask, &())
        }
        Question::Undo(ask) => {
            removed::bring_back(desk, &ask.id)?;
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
                nudging.quiet_hosts.retain(|host| *host != ask.host);
            }
            reply(ask, &())
        }
        Question::SetQuietHours(ask) => {
            if !ask.hours.is_sound() {
                return Err(Error::NoSuchHours.into());
            }
            nudging.quiet_hours.retain(|known| *known != ask.hours);
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

fn write_person(desk: &mut Desk<'_>, ask: &WritePerson) -> Step<Vec<Handle>> {
    let mut handles = ask.keep.clone();
    if let Some(typed) = ask
        .known_as
        .as_deref()
        .map(str::trim)
        .filter(|typed| !typed.is_empty())
    {
        let handle = site::from_what_was_typed(typed, ask.site.as_deref())?;
        if !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    let mut person = match &ask.id {
        Some(id) => list::person(desk, id)?,
        None => Person {
            id: list::new_id(desk)?,
            name: String::new(),
            handles: Vec::new(),
            circle: ask.circle,
            cadence_days: None,
            note: String::new(),
            added: desk.now.at,
            talks: Vec::new(),
            later_until: None,
            rests: None,
        },
    };
    person.name = one_line(&ask.name);
    person.note = one_line(&ask.note);
    person.handles.clone_from(&handles);
    person.circle = ask.circle;
    person.cadence_days = ask.cadence_days.map(|days| days.clamp(1, 3_650));
    list::write(desk, &person)?;
    Ok(handles)
}

fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST_LINE) {
        line.truncate(end);
    }
    line
}

/// When a moment that people name without a clock is, for the user.
fn moment(now: Now, named: Moment) -> Millis {
    let today = now.date();
    match named {
        Moment::Hour => now.at + HOUR,
        Moment::Tomorrow => now.start_of(today.plus(1)),
        // On a Saturday and a Sunday "the weekend" is the next one.
        Moment::Weekend => now.start_of(today.plus(match today.weekday() {
            day @ 0..=4 => 5 - day,
            day => 12 - day,
        })),
        Moment::NextWeek => now.start_of(today.plus(7 - today.weekday())),
    }
}
