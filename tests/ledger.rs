//! What stands in the ledger, and what it counts: each case is a little play.

mod play;

use hearth::activity::{DAY, Kind, MINUTE, Millis, SECOND, Standing, Weight};
use hearth::hearth::{Event, Request};
use hearth::ledger::{LETTING_GO, TAKEN_BACK_WITHIN};
use hearth::message::{Asker, Correct, Draft, Fate, Remove, Undo};
use hearth::record::Record as _;
use hearth::store::Key;
use play::{
    Play, answering, boost, delete, draft, edit, forum_reply, page_of, post, reply, unboost,
};

const LINK: &str = "https://example.org/a";

/// What happens in a case.
enum Then {
    /// A text stands in the composer.
    Draft(Draft),
    /// A request is sent and accepted at once.
    Send(Request),
    /// A request is sent and answered with this.
    Answered(Request, Option<u16>),
    /// The composer says whether it holds the text.
    Held(bool),
    Wait(Millis),
    /// The browser ends and starts again.
    Restart,
    /// The background wakes up.
    Alarm,
}
use Then::{Alarm, Answered, Draft as Writes, Held, Restart, Send, Wait};

/// One entry: its kind, its weight, how sure it is.
type Entry = (Kind, Weight, Standing);
const SAID: Entry = (Kind::Post, Weight::Saying, Standing::Confirmed);
const LINKED: Entry = (Kind::LinkPost, Weight::Linking, Standing::Confirmed);
const REPLIED: Entry = (Kind::Reply, Weight::Talking, Standing::Confirmed);
const PASSED_ON: Entry = (Kind::Repost, Weight::Linking, Standing::Confirmed);

fn but(entry: Entry, standing: Standing) -> Entry {
    (entry.0, entry.1, standing)
}

fn linking() -> Request {
    post(&format!("look {LINK}"))
}

fn myself(text: &str) -> Draft {
    Draft {
        me: Some("@me".to_owned()),
        ..answering(text, "@me")
    }
}

fn unconfirmed(entry: Entry) -> Entry {
    but(entry, Standing::Unconfirmed)
}

fn taken_back(entry: Entry) -> Entry {
    but(entry, Standing::TakenBack)
}

#[allow(clippy::too_many_lines)] // A table.
fn cases() -> Vec<(&'static str, Vec<Then>, Vec<Entry>)> {
    let waiting = Standing::Awaiting(play::MONDAY_NOON + LETTING_GO);
    let within = TAKEN_BACK_WITHIN;
    vec![
        (
            "a post from nowhere is there at once",
            vec![Send(post("hi"))],
            vec![SAID],
        ),
        ("a link", vec![Send(linking())], vec![LINKED]),
        ("an answer", vec![Send(reply("@ana yes"))], vec![REPLIED]),
        ("a boost", vec![Send(boost("9"))], vec![PASSED_ON]),
        (
            "two people are told the same",
            vec![
                Send(reply("@ana happy new year")),
                Wait(5 * SECOND),
                Send(reply("@bo happy new year")),
            ],
            vec![REPLIED, REPLIED],
        ),
        (
            "an old post is edited after an answer",
            vec![Send(reply("@ana yes")), Send(edit(LINK))],
            vec![REPLIED],
        ),
        (
            "an answer is edited",
            vec![Send(reply("@ana yes")), Send(edit("@ana yes, and how"))],
            vec![REPLIED],
        ),
        (
            "another composer holds another text",
            vec![Writes(draft("half a thought")), Send(post("hi"))],
            vec![SAID],
        ),
        // Confirmed, awaiting, unconfirmed.
        (
            "the composer may still say no",
            vec![Writes(draft("hi")), Send(post("hi"))],
            vec![but(SAID, waiting)],
        ),
        (
            "it says no",
            vec![Writes(draft("hi")), Send(post("hi")), Held(true)],
            vec![unconfirmed(SAID)],
        ),
        (
            "it lets go",
            vec![Writes(draft("hi")), Send(post("hi")), Held(false)],
            vec![SAID],
        ),
        (
            "it stands empty",
            vec![Writes(draft("hi")), Send(post("hi")), Writes(draft(""))],
            vec![SAID],
        ),
        (
            "it stood empty before the answer came",
            vec![Writes(draft("hi")), Writes(draft("")), Send(post("hi"))],
            vec![SAID],
        ),
        (
            "no news means yes",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Wait(LETTING_GO),
                Alarm,
            ],
            vec![SAID],
        ),
        (
            "not before the time",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Wait(LETTING_GO - 1),
                Alarm,
            ],
            vec![but(SAID, waiting)],
        ),
        (
            "a no after a yes changes nothing",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Held(false),
                Held(true),
            ],
            vec![SAID],
        ),
        (
            "a no that comes after the time is heard",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Wait(LETTING_GO),
                Alarm,
                Held(true),
            ],
            vec![unconfirmed(SAID)],
        ),
        (
            "a no that comes after the time changes nothing of what was taken back",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Wait(LETTING_GO),
                Send(delete()),
                Held(true),
            ],
            vec![taken_back(SAID)],
        ),
        (
            "a yes after a no changes nothing",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Held(true),
                Held(false),
            ],
            vec![unconfirmed(SAID)],
        ),
        (
            "the browser ends before the time",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Restart,
                Wait(MINUTE),
                Alarm,
            ],
            vec![SAID],
        ),
        (
            "and starts a week later",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Restart,
                Wait(7 * DAY),
                Alarm,
            ],
            vec![SAID],
        ),
        (
            "the clock is set back meanwhile",
            vec![Writes(draft("hi")), Send(post("hi")), Wait(-DAY), Alarm],
            vec![SAID],
        ),
        (
            "a boost asks no composer",
            vec![Writes(draft("hi")), Send(boost("9"))],
            vec![PASSED_ON],
        ),
        // Refused.
        ("no answer", vec![Answered(post("hi"), None)], vec![]),
        (
            "refused by the network",
            vec![Answered(post("hi"), Some(422))],
            vec![],
        ),
        (
            "the server is down",
            vec![Answered(boost("9"), Some(503))],
            vec![],
        ),
        (
            "refused by the forum",
            vec![Answered(forum_reply("me too"), Some(200))],
            vec![],
        ),
        (
            "accepted by the forum",
            vec![Answered(forum_reply("me too"), Some(302))],
            vec![REPLIED],
        ),
        // Taken back.
        (
            "deleted",
            vec![Send(post("hi")), Send(delete())],
            vec![taken_back(SAID)],
        ),
        (
            "deleted at the last moment",
            vec![Send(post("hi")), Wait(within), Send(delete())],
            vec![taken_back(SAID)],
        ),
        (
            "deleted too late",
            vec![Send(post("hi")), Wait(within + 1), Send(delete())],
            vec![SAID],
        ),
        (
            "a delete that fails",
            vec![Send(post("hi")), Answered(delete(), Some(404))],
            vec![SAID],
        ),
        (
            "the newest is meant",
            vec![
                Send(post("hi")),
                Wait(MINUTE),
                Send(linking()),
                Send(delete()),
            ],
            vec![SAID, taken_back(LINKED)],
        ),
        (
            "then the one before",
            vec![
                Send(post("hi")),
                Send(linking()),
                Send(delete()),
                Wait(MINUTE),
                Send(delete()),
            ],
            vec![taken_back(SAID), taken_back(LINKED)],
        ),
        (
            "another site's is not meant",
            vec![Answered(forum_reply("yes"), Some(302)), Send(delete())],
            vec![REPLIED],
        ),
        (
            "a delete means no boost",
            vec![Send(boost("9")), Send(delete())],
            vec![PASSED_ON],
        ),
        (
            "deleted before it was sure",
            vec![
                Writes(draft("hi")),
                Send(post("hi")),
                Send(delete()),
                Wait(MINUTE),
                Alarm,
            ],
            vec![taken_back(SAID)],
        ),
        (
            "said again after the delete",
            vec![Send(post("hi")), Send(delete()), Send(post("hi"))],
            vec![taken_back(SAID), SAID],
        ),
        (
            "an undo means that boost",
            vec![Send(boost("9")), Send(boost("8")), Send(unboost("9"))],
            vec![taken_back(PASSED_ON), PASSED_ON],
        ),
        (
            "an undo of an unknown boost",
            vec![Send(boost("9")), Send(unboost("7"))],
            vec![PASSED_ON],
        ),
        (
            "an undo means no post",
            vec![Send(post("hi")), Send(unboost("1"))],
            vec![SAID],
        ),
        (
            "boosted again",
            vec![Send(boost("9")), Send(unboost("9")), Send(boost("9"))],
            vec![taken_back(PASSED_ON), PASSED_ON],
        ),
        // Edited.
        (
            "an edit adds a link",
            vec![Send(post("hi")), Send(edit(&format!("hi {LINK}")))],
            vec![LINKED],
        ),
        (
            "an edit takes it away",
            vec![Send(linking()), Send(edit("hi"))],
            vec![SAID],
        ),
        (
            "an edit addresses somebody",
            vec![Send(post("hi")), Send(edit("hi @ana"))],
            vec![(Kind::Post, Weight::Talking, Standing::Confirmed)],
        ),
        (
            "an answer stays one",
            vec![Send(reply("yes")), Send(edit(LINK))],
            vec![(Kind::Reply, Weight::Linking, Standing::Confirmed)],
        ),
        (
            "an edit of something old",
            vec![Send(post("hi")), Wait(within + 1), Send(edit(LINK))],
            vec![SAID],
        ),
        (
            "an edit of something unknown",
            vec![Send(edit(LINK))],
            vec![],
        ),
        (
            "an edit of what was deleted",
            vec![Send(post("hi")), Send(delete()), Send(edit(LINK))],
            vec![taken_back(SAID)],
        ),
        // The same again.
        (
            "tried twice",
            vec![Send(post("hi")), Wait(9 * SECOND), Send(post("hi"))],
            vec![SAID],
        ),
        (
            "said twice",
            vec![Send(post("hi")), Wait(10 * SECOND), Send(post("hi"))],
            vec![SAID, SAID],
        ),
        (
            "only the link differs",
            vec![Send(linking()), Send(post("look https://example.org/b"))],
            vec![LINKED, LINKED],
        ),
        (
            "two boosts in a row",
            vec![Send(boost("9")), Send(boost("8"))],
            vec![PASSED_ON, PASSED_ON],
        ),
        (
            "refused, then tried again",
            vec![Answered(post("hi"), Some(503)), Send(post("hi"))],
            vec![SAID],
        ),
        // A thread to oneself.
        (
            "a thread is one post",
            vec![
                Send(post("one")),
                Wait(MINUTE),
                Writes(myself("two")),
                Send(reply("two")),
            ],
            vec![SAID],
        ),
        (
            "with a link it is one link",
            vec![
                Send(post("one")),
                Wait(MINUTE),
                Writes(myself(LINK)),
                Send(reply(LINK)),
            ],
            vec![LINKED],
        ),
        (
            "to an old post of one's own",
            vec![Writes(myself("two")), Send(reply("two"))],
            vec![but(SAID, Standing::Confirmed)],
        ),
        (
            "to somebody else it is talk",
            vec![
                Send(post("one")),
                Writes(answering("two", "@ana")),
                Writes(answering("", "@ana")),
                Send(reply("two")),
            ],
            vec![SAID, REPLIED],
        ),
    ]
}

#[test]
fn the_ledger_keeps_its_cases() {
    for (name, happens, expected) in cases() {
        let mut play = Play::default();
        for then in happens {
            match then {
                Writes(draft) => drop(play.draft(draft)),
                Send(request) => {
                    let id = play.send(request);
                    play.end(&id, Some(200));
                }
                Answered(request, status) => {
                    let id = play.send(request);
                    play.end(&id, status);
                }
                Held(held) => {
                    let fate = Fate { composer: 0, held };
                    play.ask_as(Asker::Content, page_of("mastodon"), fate)
                        .expect("not refused");
                }
                Wait(time) => play.wait(time),
                Restart => {
                    play.memory.end_session();
                    play.event(&Event::Started);
                }
                Alarm => drop(play.event(&Event::Alarm)),
            }
        }
        let found: Vec<Entry> = play
            .ledger()
            .iter()
            .map(|entry| (entry.kind, entry.weight(), entry.standing))
            .collect();
        assert_eq!(found, expected, "{name}");
        let counted = expected
            .iter()
            .filter(|entry| entry.2 == Standing::Confirmed)
            .count();
        let counts: u32 = play
            .popup()
            .week
            .iter()
            .map(|day| day.counts.linking + day.counts.talking + day.counts.saying)
            .sum();
        if play.now.at >= play::MONDAY_NOON && play.now.at < play::MONDAY_NOON + 6 * DAY {
            assert_eq!(counts as usize, counted, "counted: {name}");
        }
    }
}

#[test]
fn a_request_that_takes_too_long_is_none() {
    for (takes, entries) in [(10 * MINUTE, 1), (10 * MINUTE + 1, 0)] {
        let mut play = Play::default();
        let id = play.send(post("hi"));
        play.wait(takes);
        play.end(&id, Some(200));
        assert_eq!(play.ledger().len(), entries, "{takes}");
    }
}

#[test]
fn the_day_is_the_users_when_it_was_sent() {
    // Offset in minutes, and the day on which a post at 23:59:59 UTC on the 23rd is counted.
    for (offset, day) in [
        (0, "2026-11-23"),
        (1, "2026-11-24"),
        (840, "2026-11-24"),
        (-720, "2026-11-23"),
    ] {
        let mut play = Play::default();
        play.be("2026-11-23", DAY - SECOND);
        play.now.offset_minutes = offset;
        let id = play.send(post("hi"));
        play.wait(2 * SECOND);
        play.end(&id, Some(200));
        assert_eq!(play.tally(day).counts.saying, 1, "{offset}");
        assert!(play.ledger()[0].id.starts_with(day), "{offset}");
    }
}

#[test]
fn whoever_flies_can_still_take_back() {
    for (before, after) in [(0, 0), (840, -720), (-720, 840), (60, 0), (540, -480)] {
        let mut play = Play::default();
        play.now.offset_minutes = before;
        play.done(boost("9"));
        play.now.offset_minutes = after;
        play.done(unboost("9"));
        assert_eq!(
            play.ledger()[0].standing,
            Standing::TakenBack,
            "{before} to {after}"
        );
    }
}

#[test]
fn after_ninety_days_only_tallies_are_left() {
    let mut play = Play::default();
    play.done(linking());
    for (days, entries) in [(1, 1), (89, 1), (90, 1), (91, 0), (3_650, 0)] {
        play.now.at = play::MONDAY_NOON + days * DAY;
        play.event(&Event::Started);
        assert_eq!(play.ledger().len(), entries, "after {days} days");
        assert_eq!(
            play.tally("2026-11-23").counts.linking,
            1,
            "after {days} days"
        );
    }
    assert_eq!(play.record::<Vec<String>>(&Key::Days), Some(Vec::new()));
}

#[test]
fn corrections_change_the_side() {
    let mut play = Play::default();
    play.done(post("hi"));
    let id = play.ledger()[0].id.clone();
    let counts = |play: &Play| {
        let counts = play.tally("2026-11-23").counts;
        (counts.linking, counts.talking, counts.saying)
    };
    for (kind, expected) in [
        (Kind::Reply, (0, 1, 0)),
        (Kind::Repost, (1, 0, 0)),
        (Kind::Conversation, (0, 1, 0)),
        (Kind::LinkPost, (1, 0, 0)),
        (Kind::Post, (0, 0, 1)),
    ] {
        let activity = id.clone();
        play.ask(Correct { activity, kind });
        assert_eq!(counts(&play), expected, "{kind:?}");
    }
    let activity = id.clone();
    play.ask(Remove { activity });
    assert_eq!((play.ledger().len(), counts(&play)), (0, (0, 0, 0)));
    play.ask(Undo { id: id.clone() });
    assert_eq!((play.ledger().len(), counts(&play)), (1, (0, 0, 1)));
    for id in [id.as_str(), "2026-11-23/0-x", "", "x/y", "2026-13-01/1-1"] {
        let activity = id.to_owned();
        let known = play
            .try_ask(Remove {
                activity: activity.clone(),
            })
            .is_ok();
        let undo = Undo {
            id: activity.clone(),
        };
        assert_eq!(known, play.try_ask(undo).is_ok(), "{id}");
        let kind = Kind::Reply;
        assert_eq!(
            play.try_ask(Correct { activity, kind }).is_ok(),
            known,
            "{id}"
        );
    }
}

#[test]
fn a_correction_confirms() {
    let mut play = Play::default();
    play.draft(draft("hi"));
    let id = play.send(post("hi"));
    play.end(&id, Some(200));
    let fate = Fate {
        composer: 0,
        held: true,
    };
    play.ask_as(Asker::Content, page_of("mastodon"), fate)
        .expect("not refused");
    let activity = play.ledger()[0].id.clone();
    assert_eq!(play.tally("2026-11-23").counts.saying, 0);
    play.ask(Correct {
        activity,
        kind: Kind::Post,
    });
    assert_eq!(play.tally("2026-11-23").counts.saying, 1);
}

#[test]
fn a_page_that_posts_in_a_loop_fills_a_day_and_no_more() {
    let mut play = Play::default();
    let id = play.send(post("hi"));
    play.end(&id, Some(200));
    let entry = play.ledger().remove(0);
    let full: Vec<_> = (0..hearth::ledger::MOST_A_DAY)
        .map(|_| entry.clone())
        .collect();
    let date = play.now.date();
    play.put(Key::Ledger(date), full.write());
    play.wait(MINUTE);
    play.done(post("one more"));
    assert_eq!(play.ledger().len(), hearth::ledger::MOST_A_DAY);
}

#[test]
fn a_day_of_long_links_is_kept_within_bounds() {
    let mut play = Play::default();
    let long = "x".repeat(1_900);
    let links: Vec<_> = (0..16)
        .map(|n| format!("https://example.org/{n}/{long}"))
        .collect();
    for number in 0..100 {
        play.wait(MINUTE);
        play.done(post(&format!("{number} {}", links.join(" "))));
    }
    assert_eq!(play.ledger().len(), 100);
    let bytes = play.ledger().write().to_string().len();
    assert!(bytes < 1_500_000, "{bytes} bytes");
}

#[test]
fn what_a_page_sends_is_kept_within_bounds() {
    let mut play = Play::default();
    let long = "x".repeat(200_000);
    let mut answer = reply(&format!("see https://example.org/{long}"));
    answer.body = hearth::site::Body::Form(vec![
        (
            "status".to_owned(),
            format!("@{long}@{long}.example see https://example.org/{long}"),
        ),
        ("in_reply_to_id".to_owned(), long.clone()),
    ]);
    play.done(answer);
    let mut submission = forum_reply("");
    submission.url = "https://news.ycombinator.com/r".to_owned();
    submission.body = hearth::site::Body::Form(vec![
        ("fnop".to_owned(), "submit-page".to_owned()),
        ("url".to_owned(), format!("https://{long}.example/")),
    ]);
    play.done(submission);
    assert_eq!(play.ledger().len(), 2);
    assert_eq!(play.ledger()[0].links, ["https://example.org/"]);
    for (key, value) in play.memory.all() {
        let length = value.to_string().len();
        assert!(length < 5_000, "{} holds {length} bytes", key.name());
    }
}
