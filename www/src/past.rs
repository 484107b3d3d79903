//! The week behind the one who tries it: made up, and lived through the state machine, event by
//! event, with the clock set back.

use hearth::Error;
use hearth::activity::{DAY, HOUR, Millis};
use hearth::clock::Now;
use hearth::hearth::{Event, handle};
use hearth::message::{Asker, WritePerson};
use hearth_ui::words::Message;

use crate::feed::{BREAD, Feed, Own, RECORD_PLAYER, SISTER};
use crate::keeping::PageStore;
use crate::network;
use crate::page::at_once;
use crate::people::{ANA, CHIDI, KEPT_UP_WITH, LEILA, Person};
use crate::words;

/// Since when the people are on the list: long before anything else.
const LISTED: Millis = 40 * DAY;

/// What was done.
enum Did {
    /// A link, with or without words.
    Linked(Option<Message>, &'static str),
    /// An answer.
    Answered(&'static Person, Message, Millis),
    /// A talk from before the feed's first post.
    Talked(&'static Person),
    /// A post passed on.
    Reposted(Millis),
}

/// How long ago, and what; the oldest first.
const WEEK: [(Millis, Did); 11] = [
    (16 * DAY, Did::Talked(CHIDI)),
    (9 * DAY, Did::Talked(ANA)),
    (
        6 * DAY - 3 * HOUR,
        Did::Linked(None, "https://longread.example/the-last-lighthouse-keeper"),
    ),
    (5 * DAY, Did::Answered(LEILA, words::OWN_FLOUR, BREAD)),
    (
        5 * DAY - HOUR,
        Did::Linked(None, "https://maps.example/every-bench-in-town"),
    ),
    (
        4 * DAY,
        Did::Linked(
            Some(words::OWN_WORTH_IT),
            "https://weather.example/why-fog-is-early",
        ),
    ),
    (
        4 * DAY - 2 * HOUR,
        Did::Linked(None, "https://longread.example/slow-trains"),
    ),
    (
        3 * DAY,
        Did::Linked(None, "https://workshop.example/notes/door-hinges"),
    ),
    (
        2 * DAY,
        Did::Linked(None, "https://longread.example/in-praise-of-pencils"),
    ),
    (
        DAY + HOUR,
        Did::Linked(None, "https://maps.example/where-the-tram-went"),
    ),
    (12 * HOUR, Did::Reposted(SISTER)),
];

/// Lives it, and gives the feed as it is now.
///
/// # Errors
/// Where the state machine refuses; then the rest is not lived.
pub fn live(store: &PageStore, now: Now) -> Result<Feed, Error> {
    let mut feed = Feed {
        begun: now.at,
        ..Feed::default()
    };
    let happened = |event: &Event, ago: Millis| {
        let at = now.at - ago;
        at_once(handle(store, event, Now { at, ..now })).map(drop)
    };
    for (person, circle) in KEPT_UP_WITH {
        let note = match person.user {
            "ana" => words::NOTE_ANA.into(),
            "chidi" => words::NOTE_CHIDI.into(),
            _ => String::new(),
        };
        let question = WritePerson {
            id: None,
            name: person.name.to_owned(),
            keep: Vec::new(),
            known_as: Some(network::handle(person)),
            site: network::pack().map(|pack| pack.id.to_string()),
            circle,
            cadence_days: None,
            note,
            profile: None,
            steps_back: None,
        };
        happened(
            &Event::Asked(network::sender(Asker::Page), question.into()),
            LISTED,
        )?;
    }
    for (ago, did) in WEEK {
        let at = now.at - ago;
        let id = at.to_string();
        let mut own = |text: String, answers| {
            feed.own.push(Own { at, text, answers });
        };
        let request = match did {
            Did::Linked(words, link) => {
                let text = match words {
                    Some(words) => format!("{} {link}", words.text()),
                    None => link.to_owned(),
                };
                own(text.clone(), None);
                network::post(id.clone(), &text, None)
            }
            Did::Answered(person, text, post) => {
                own(text.into(), Some(post));
                network::post(
                    id.clone(),
                    &format!("{} {}", network::shown(person), text.text()),
                    Some(post),
                )
            }
            Did::Talked(person) => network::post(
                id.clone(),
                &format!("{} …", network::shown(person)),
                Some(RECORD_PLAYER),
            ),
            Did::Reposted(post) => {
                feed.reposted.push(post);
                network::repost(id.clone(), post, false)
            }
        };
        happened(&Event::RequestSent(request), ago)?;
        let status = Some(200);
        happened(
            &Event::RequestEnded {
                id,
                status,
                redirect: None,
            },
            ago,
        )?;
    }
    Ok(feed)
}
