//! The records that an event needs for certain, to be fetched in one go. What more it needs, the step says.

use super::Event;
use crate::message::Question;
use crate::store::Key;

/// Those of an event on a site.
pub(super) fn beside_sites(event: &Event) -> Vec<Key> {
    match event {
        Event::RequestSent(_) => vec![Key::Schema, Key::Composers],
        Event::RequestEnded { id, .. } => vec![Key::Schema, Key::Request(id.clone())],
        Event::Asked(sender, Question::Draft(_)) => vec![
            Key::Schema,
            Key::Granted,
            Key::Composers,
            Key::Aliases,
            Key::Nudges,
            Key::Nudge(sender.tab),
            Key::Selling,
        ],
        Event::Asked(sender, Question::AskNudge(_) | Question::NudgeDrawn(_)) => {
            vec![Key::Schema, Key::Nudge(sender.tab), Key::Nudges]
        }
        _ => vec![Key::Schema, Key::Granted],
    }
}

/// Those of any other event. A wake needs many, and each stop for one more would read everybody again.
pub(super) fn beside_pages(event: &Event) -> Vec<Key> {
    match event {
        Event::Started | Event::GrantsChanged | Event::Alarm => vec![
            Key::Schema,
            Key::Granted,
            Key::Reached,
            Key::Awaiting,
            Key::Errands,
            Key::Days,
            Key::Selling,
            Key::Snapshots,
            Key::Turns,
            Key::Rolled,
            Key::Birthdays,
            Key::Reminding,
            Key::MayNotify,
        ],
        Event::Errands => vec![Key::Schema, Key::Errands, Key::Turns],
        Event::SnapshotDue => vec![Key::Schema, Key::Snapshots, Key::Everything],
        _ => vec![Key::Schema, Key::Granted],
    }
}

/// Those of any event, in one program.
pub(super) fn anywhere(event: &Event) -> Vec<Key> {
    match event {
        Event::RequestSent(_) | Event::RequestEnded { .. } | Event::Asked(..) => {
            beside_sites(event)
        }
        _ => beside_pages(event),
    }
}
