//! Openers: three lines a day, drawn from what is known, and never the same three twice in a row.

use std::collections::BTreeSet;

use hearth::activity::{DAY, Kind, Millis};
use hearth::clock::Now;
use hearth::people::opener::{Before, Manner, Opener, openers};
use hearth::people::{Channel, Person, Talk};

const START: Millis = 20_780 * DAY;

fn on(day: i64) -> Now {
    Now {
        at: START + day * DAY,
        offset_minutes: 0,
    }
}

fn somebody(id: &str, note: &str, talk: Option<Channel>) -> Person {
    let mut person = Person::new(id.to_owned(), START);
    note.clone_into(&mut person.note);
    person.cadence_days = Some(3_000);
    if let Some(channel) = talk {
        let mut talk = Talk::seen(START, Some(Kind::Reply), None);
        talk.channel = Some(channel);
        person.talked(talk, on(0).date());
    }
    person
}

/// For how many days the same three lines do not come back.
const EIGHT_WEEKS: i64 = 56;

#[test]
fn the_same_three_never_come_twice_in_a_row() {
    for id in ["", "1-0", "1790000000000-3", "1790000000000-4"] {
        for note in ["", "started at the library in May"] {
            for talk in [None, Some(Channel::Comment)] {
                let person = somebody(id, note, talk);
                let shown: Vec<BTreeSet<String>> = (0..400)
                    .map(|day| {
                        let lines = openers(&person, on(day));
                        assert_eq!(lines, openers(&person, on(day)), "a day has its lines");
                        lines.iter().map(|line| format!("{line:?}")).collect()
                    })
                    .collect();
                for (day, lines) in shown.iter().enumerate() {
                    assert_eq!(lines.len(), 3, "three lines: {lines:?}");
                    let eight_weeks = usize::try_from(EIGHT_WEEKS).expect("few");
                    let mut next = shown.iter().skip(day + 1).take(eight_weeks - 1);
                    assert!(
                        next.all(|other| other != lines),
                        "{id} {note} {talk:?} {day}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_kinds_of_a_day_differ_and_all_have_their_turn() {
    let person = somebody("1-0", "", None);
    let mut seen = BTreeSet::new();
    for day in 0..28 {
        let lines = openers(&person, on(day));
        let manners: Vec<_> = lines
            .iter()
            .map(|line| match line {
                Opener::Of { manner, other } => {
                    seen.insert(format!("{manner:?} {other}"));
                    format!("{manner:?}")
                }
                line => panic!("there is neither note nor talk: {line:?}"),
            })
            .collect();
        let different: BTreeSet<_> = manners.iter().collect();
        assert_eq!(different.len(), 3, "{manners:?}");
    }
    assert_eq!(seen.len(), 2 * Manner::ALL.len());
}

#[test]
fn the_note_and_the_last_talk_have_a_line_each() {
    use Channel::{Comment, InPerson, Mail, Message, Phone, Video};
    for (channel, expected) in [
        (Comment, Before::Written),
        (Mail, Before::Written),
        (Message, Before::Written),
        (Phone, Before::Spoken),
        (Video, Before::Spoken),
        (InPerson, Before::Met),
    ] {
        let lines = openers(&somebody("1-0", "moved to Porto", Some(channel)), on(3));
        assert!(matches!(lines[0], Opener::Note { .. }), "{lines:?}");
        assert!(
            matches!(lines[1], Opener::After { talk, .. } if talk == expected),
            "{lines:?}"
        );
        assert!(matches!(lines[2], Opener::Of { .. }), "{lines:?}");
    }
    let mut person = somebody("1-0", " ", Some(Phone));
    person.cadence_days = Some(7);
    let first = |day| openers(&person, on(day))[0];
    assert!(matches!(
        first(13),
        Opener::After {
            talk: Before::Spoken,
            ..
        }
    ));
    assert!(matches!(
        first(14),
        Opener::After {
            talk: Before::LongAgo,
            ..
        }
    ));
    // Of a talk that was only said to have been nobody knows how it was.
    let mut person = somebody("1-0", "", None);
    person.talked(Talk::seen(START, None, None), on(0).date());
    assert!(matches!(openers(&person, on(1))[0], Opener::Of { .. }));
}

#[test]
fn the_day_is_the_users_and_no_clock_is_too_wrong() {
    let person = somebody("1-0", "", None);
    let at = |hour: i64, offset_minutes| {
        let at = START + hour * DAY / 24;
        openers(&person, Now { at, offset_minutes })
    };
    assert_eq!(at(23, 0), at(0, 0));
    assert_ne!(at(23, 60), at(0, 60));
    for at in [i64::MIN, -1, i64::MAX] {
        openers(
            &person,
            Now {
                at,
                offset_minutes: -720,
            },
        );
    }
}
