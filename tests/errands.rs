//! What the program beside sites leaves about people comes out as if one program had done it all.

mod play;

use std::collections::BTreeMap;

use hearth::activity::MINUTE;
use hearth::hearth::Event;
use hearth::message::{
    AskNudge, AskOptions, AskPeople, Asker, Draft, Hello, Question, WritePerson,
};
use hearth::people::{Circle, Person};
use hearth::record::Record as _;
use hearth::store::Key;
use play::{Core, Play, answering, delete, draft, edit, reply, write_person};
use serde_json::Value;

/// What happens, after Ana was put on the list, and how many talks and handles she has then.
type Case = (&'static str, fn(&mut Play), usize, usize);

const CASES: &[Case] = &[
    ("nothing", |_| (), 0, 2),
    (
        "an answer",
        |play| play.done(reply("@ana how did it grow?")),
        1,
        2,
    ),
    (
        "an answer to a stranger",
        |play| play.done(reply("@bo how did it grow?")),
        0,
        2,
    ),
    (
        "an answer that is taken back",
        |play| {
            play.done(reply("@ana how did it grow?"));
            play.done(delete());
        },
        0,
        2,
    ),
    (
        "an answer that is edited",
        |play| {
            play.done(reply("@ana how did it grow?"));
            play.done(edit("@ana and how did it taste?"));
        },
        1,
        2,
    ),
    (
        "an answer from a composer that lets go of it",
        |play| {
            play.draft(answering("how did it grow?", "@ana"));
            play.done(reply("@ana how did it grow?"));
            play.draft(draft(""));
            play.wait(MINUTE);
        },
        1,
        2,
    ),
    (
        "her lasting id is seen beside her name",
        |play| {
            let id = "https://cdn.bsky.app/img/avatar/plain/did:plc:aaa/c@jpeg";
            let telling = Draft {
                site: "bluesky".into(),
                name: "post".into(),
                aliases: vec![(id.into(), "/profile/ana.example".into())],
                ..draft("how")
            };
            play.ask_as(Asker::Content, "https://bsky.app/", telling)
                .expect("not refused");
        },
        0,
        3,
    ),
];

/// The case as this core plays it, and what is kept after the background has started once more.
fn played(case: fn(&mut Play), core: Core) -> (BTreeMap<Key, Value>, Person) {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    play.ask(WritePerson {
        id: Some(ana),
        keep: play.person_named("Ana").handles,
        ..write_person("Ana", Circle::Five, "https://bsky.app/profile/ana.example")
    });
    play.core = core;
    case(&mut play);
    play.event(&Event::Started);
    (play.memory.all(), play.person_named("Ana"))
}

#[test]
fn two_programs_keep_what_one_keeps() {
    for (name, case, talks, handles) in CASES {
        let (whole, ana) = played(*case, Core::Whole);
        assert_eq!(
            (ana.talks.len(), ana.handles.len()),
            (*talks, *handles),
            "{name}"
        );
        for core in [Core::Parted, Core::Killed] {
            assert_eq!(played(*case, core).0, whole, "{name}, {core:?}");
        }
    }
}

#[test]
fn errands_wait_for_a_background_that_was_killed() {
    let mut play = Play::default();
    play.add("Ana", Circle::Five, "@ana@example.social");
    play.core = Core::Killed;
    answer(&mut play, "@bo a word to somebody else");
    assert_eq!(
        play.record::<Value>(&Key::Errands),
        None,
        "nobody on the list is concerned"
    );
    answer(&mut play, "@ana how did it grow?");
    assert!(play.person_named("Ana").talks.is_empty());
    assert!(play.record::<Value>(&Key::Errands).is_some());
    // Whatever shows people runs them first.
    play.popup();
    assert_eq!(play.person_named("Ana").talks.len(), 1);
    assert_eq!(play.record::<Value>(&Key::Errands), None);
}

/// The user answers, and nobody wakes the background after it.
fn answer(play: &mut Play, text: &str) {
    let id = play.send(reply(text));
    play.end(&id, Some(200));
}

#[test]
fn each_program_reads_its_own_questions() {
    // A question, and whether it is asked beside a site.
    let questions: [(Question, bool); 4] = [
        (Hello {}.into(), true),
        (AskNudge {}.into(), true),
        (AskOptions {}.into(), false),
        (AskPeople {}.into(), false),
    ];
    for (question, beside_a_site) in questions {
        let value = question.write();
        let found = [
            Question::read_beside_a_site(&value).ok(),
            Question::read_of_a_page(&value).ok(),
        ];
        let expected = [beside_a_site, !beside_a_site].map(|reads| reads.then(|| question.clone()));
        assert_eq!(found, expected, "{question:?}");
    }
}
