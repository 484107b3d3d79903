//! The state machine: an event and the records it needs go in, changed records and effects come
//! out. One event at a time.
//!
//! A step is pure, and says by itself which records it misses; then they are fetched and it is
//! taken again from its beginning. So no list of needs can fall behind the code, and a background
//! that is killed between two events has lost nothing.

mod again;
mod aliases;
mod answers;
mod attached;
mod best_hours;
mod composing;
mod conversations;
mod errands;
mod exchanges;
mod fates;
mod flames;
mod forgetting;
mod handling;
mod heard;
mod importing;
mod in_front;
mod offering;
mod putting_off;
mod removed;
mod screens;
mod selling;
mod suggestions;
mod wanted;
mod writing;

use serde_json::Value;

pub use handling::{handle, handle_beside_pages, handle_beside_sites};

use crate::Error;
use crate::clock::Now;
use crate::copies;
use crate::desk::{Desk, Step};
use crate::ledger;
use crate::message::{Notice, Order, Question, Sender};
use crate::people::reminding::{self, Reminder};
use crate::people::{birthdays, reminders, turns};
use crate::site::Body;
use crate::store::{Key, Records};

/// What happened.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one at a time, and a box is code at each of its uses"
)]
pub enum Event {
    /// The background started.
    Started,
    /// The user granted hosts, or took them away, here or in the browser's own menus.
    GrantsChanged,
    /// The browser sends a request of a shape that a pack names.
    RequestSent(Request),
    /// That request has ended.
    RequestEnded {
        /// The browser's id of the request, unique in a session.
        id: String,
        /// The answer's status; `None` where none came.
        status: Option<u16>,
        /// The address that the answer redirects to. Nothing of it is kept.
        redirect: Option<String>,
    },
    /// A page or a content script asks something.
    Asked(Sender, Question),
    /// The alarm went off.
    Alarm,
    /// What happened on a site left errands.
    Errands,
    /// A day has begun whose snapshot is not kept yet.
    SnapshotDue,
}

/// A request, as the browser reports it before it is sent.
#[derive(Clone, Debug)]
pub struct Request {
    /// The browser's id of the request, unique in a session.
    pub id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The address it goes to.
    pub url: String,
    /// The address of the page, or at least its origin, where the browser tells it.
    pub page: Option<String>,
    /// The tab, or -1 where a worker sent it.
    pub tab: i32,
    /// The frame in the tab, 0 at the top.
    pub frame: i64,
    /// What is sent.
    pub body: Body,
}

/// What the background has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Tell a content script something.
    Order {
        /// The tab.
        tab: i32,
        /// The frame in it; `None` for all of them.
        frame: Option<i64>,
        /// What.
        order: Order,
    },
    /// Tell every content script to ask again how composers look, and to leave if that is refused.
    RecheckAll,
    /// Tell all pages of the extension something.
    Notice(Notice),
    /// Let the content script run on pages of these match patterns, and on no others.
    RunOn {
        /// The match patterns.
        origins: Vec<String>,
        /// Whether to put it into the pages that are open even where it runs on the same as
        /// before.
        reach: bool,
    },
    /// Show this many low flames on the badge.
    Badge(usize),
    /// Let [`Event::Errands`] happen next, in the program that knows people.
    Errands,
    /// Show the one notification of the day.
    Notify(Reminder),
    /// Wake up now and then.
    SetAlarm,
    /// Let [`Event::SnapshotDue`] happen next: by itself, so that no room for it stops nothing else.
    KeepSnapshot,
}

/// What an event led to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What the background has to do.
    pub effects: Vec<Effect>,
    /// The answer, where something was asked.
    pub answer: Value,
}

/// Takes one step.
///
/// # Errors
/// [`Stop::Needs`](crate::desk::Stop::Needs) where records are missing, [`Refused`](crate::desk::Stop::Refused)
/// where the event is refused.
pub fn step(records: &Records, event: &Event, now: Now) -> Step<(Records, Outcome)> {
    step_in(records, event, now, |desk, event, outcome| {
        if beside_sites(desk, event, outcome)? {
            errands::at_once(desk, outcome)?;
            return Ok(true);
        }
        beside_pages(desk, event, outcome)
    })
}

/// Takes one step in a part of the state machine, which says whether the event was its own.
fn step_in(
    records: &Records,
    event: &Event,
    now: Now,
    part: impl Fn(&mut Desk<'_>, &Event, &mut Outcome) -> Step<bool>,
) -> Step<(Records, Outcome)> {
    let mut desk = Desk::new(records, now)?;
    let mut outcome = Outcome::default();
    if !part(&mut desk, event, &mut outcome)? {
        return Err(Error::NotForYou.into());
    }
    Ok((desk.into_written(), outcome))
}

/// What happens on sites.
fn beside_sites(desk: &mut Desk<'_>, event: &Event, outcome: &mut Outcome) -> Step<bool> {
    match event {
        Event::RequestSent(request) => exchanges::sent(desk, request)?,
        Event::RequestEnded {
            id,
            status,
            redirect,
        } => exchanges::ended(desk, id, *status, redirect.as_deref(), outcome)?,
        Event::Asked(sender, question) => {
            let answer = heard::answer(desk, sender, question, outcome)?;
            outcome.answer = match answer {
                Some(answer) => answer,
                None => return Ok(false),
            };
        }
        _ => return Ok(false),
    }
    errands::tell(desk, outcome);
    Ok(true)
}

/// Everything else.
fn beside_pages(desk: &mut Desk<'_>, event: &Event, outcome: &mut Outcome) -> Step<bool> {
    match event {
        Event::Started | Event::GrantsChanged => {
            // An extension that was updated, or switched on again, finds pages open whose content
            // script went with its last session, while what is registered has stayed.
            let reach = !desk.has(&Key::Reached)?;
            desk.put(Key::Reached, &true);
            let origins = desk.get_or_default(&Key::Granted)?;
            outcome.effects.push(Effect::RunOn { origins, reach });
            if matches!(event, Event::GrantsChanged) {
                copies::forget_granted(desk)?;
                outcome
                    .effects
                    .extend([Effect::RecheckAll, Effect::Notice(Notice::Changed)]);
            }
            outcome.effects.push(Effect::SetAlarm);
            tend(desk, outcome)?;
        }
        Event::Alarm => tend(desk, outcome)?,
        Event::Errands => {
            errands::run(desk)?;
            changed(desk, outcome)?;
        }
        Event::SnapshotDue => copies::keep_today(desk)?,
        Event::Asked(sender, question) => {
            outcome.answer = answers::to_a_page(desk, sender, question, outcome)?;
        }
        _ => return Ok(false),
    }
    birthdays::follow(desk)?;
    Ok(true)
}

/// What is done on every wake: nothing relies on a timer having run.
fn tend(desk: &mut Desk<'_>, outcome: &mut Outcome) -> Step<()> {
    errands::catch_up(desk)?;
    ledger::prune(desk)?;
    selling::begin(desk)?;
    if copies::is_due(desk)? {
        outcome.effects.push(Effect::KeepSnapshot);
    }
    conversations::roll(desk)?;
    // So that the popup finds them.
    birthdays::near(desk)?;
    if let Some(reminder) = reminding::take_turn(desk)? {
        outcome.effects.push(Effect::Notify(reminder));
    }
    badge(desk, outcome)
}

/// Shows how many flames are low.
fn badge(desk: &mut Desk<'_>, outcome: &mut Outcome) -> Step<()> {
    let due = reminders::how_many(&turns::follow(desk)?, desk.now.at);
    outcome.effects.push(Effect::Badge(due));
    Ok(())
}

/// Says that a screen may show something that has changed.
fn told(outcome: &mut Outcome) {
    outcome.effects.push(Effect::Notice(Notice::Changed));
}

/// The same, where the badge may have changed with it.
fn changed(desk: &mut Desk<'_>, outcome: &mut Outcome) -> Step<()> {
    told(outcome);
    badge(desk, outcome)
}
