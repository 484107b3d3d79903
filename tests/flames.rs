//! The page of the flames: who burns how, which months had talk, and where talk went.

mod play;

use hearth::activity::{Activity, DAY, Kind, Millis, Standing};
use hearth::message::{AskFlames, SaidHello};
use hearth::people::{
    Channel, Circle, Conversation, Details, Handle, Month, Person, Rests, Talk, Warmth,
};
use hearth::record::Record as _;
use hearth::store::Key;
use hearth::view::{FlameMonth, Flames, MONTHS, Shares};
use play::{MONDAY_NOON, Play};

fn change(play: &Play, name: &str, change: impl FnOnce(&mut Person)) {
    let mut person = play.person_named(name);
    change(&mut person);
    play.put(Key::Person(person.id.clone()), person.write());
}

fn know(play: &Play, name: &str, details: &Details) {
    play.put(Key::Details(play.person_named(name).id), details.write());
}

fn talk(at: Millis, channel: Option<Channel>, activity: Option<&str>) -> Talk {
    Talk {
        at,
        kind: activity.map(|_| Kind::Reply),
        activity: activity.map(str::to_owned),
        channel,
    }
}

fn flames(play: &Play) -> Flames {
    play.ask(AskFlames {})
}

fn days_ago(days: i64) -> Millis {
    MONDAY_NOON - days * DAY
}

#[test]
fn everybody_has_a_flame() {
    use Warmth::{Burning, Embers, Low};
    assert_eq!(flames(&Play::default()).people, []);
    assert!(flames(&Play::default()).is_known);
    let mut play = Play::default();
    play.now.at = days_ago(40);
    for (name, circle) in [
        ("Ana", Circle::Five),
        ("Bo", Circle::Five),
        ("Cy", Circle::Five),
        ("Di", Circle::Fifteen),
        ("Ed", Circle::Fifty),
        ("Flo", Circle::Five),
    ] {
        play.add(name, circle, "");
    }
    play.now.at = MONDAY_NOON;
    let talked = |name, days, channel| {
        change(&play, name, |it| {
            it.talked(talk(days_ago(days), channel, None));
        });
    };
    talked("Bo", 3, None);
    talked("Cy", 12, Some(Channel::InPerson));
    talked("Flo", 1, Some(Channel::Mail));
    change(&play, "Flo", |it| it.rests = Some(Rests));
    let shown: Vec<_> = flames(&play)
        .people
        .into_iter()
        .map(|it| {
            let last = it.last.map(|last| (last.days, last.channel));
            (it.name, it.circle, it.warmth, it.rests, last)
        })
        .collect();
    let row =
        |name: &str, circle, warmth, rests, last| (name.to_owned(), circle, warmth, rests, last);
    assert_eq!(
        shown,
        [
            row(
                "Bo",
                Circle::Five,
                Burning,
                false,
                Some((3, Channel::Comment))
            ),
            // Twelve days after meeting, a flame of seven days burns still.
            row(
                "Cy",
                Circle::Five,
                Burning,
                false,
                Some((12, Channel::InPerson))
            ),
            row("Ana", Circle::Five, Embers, false, None),
            row("Flo", Circle::Five, Burning, true, Some((1, Channel::Mail))),
            row("Di", Circle::Fifteen, Low, false, None),
            row("Ed", Circle::Fifty, Burning, false, None),
        ]
    );
}

/// The strip of Ana, as text: a letter for the highest rung and the number of talks, or a dot.
fn strip(play: &Play) -> String {
    let page = flames(play);
    assert_eq!(
        (page.months.len(), page.people[0].months.len()),
        (MONTHS, MONTHS)
    );
    let month = |month: &FlameMonth| match month.highest {
        None => {
            assert_eq!(month.talks, 0);
            ".".to_owned()
        }
        Some(channel) => format!("{}{}", &format!("{channel:?}")[..1], month.talks),
    };
    page.people[0].months.iter().map(month).collect()
}

#[test]
fn a_strip_shows_the_last_twelve_months() {
    type Known = (
        &'static [(i64, Option<Channel>)],
        &'static [(&'static str, u32, Channel)],
    );
    let rows: [(&str, Known, &str); 8] = [
        // The day is the 23rd of November 2026.
        ("no talk", (&[], &[]), "............"),
        (
            "today and the first of the month",
            (&[(0, None), (22, None)], &[]),
            "...........C2",
        ),
        (
            "the last of the month before",
            (&[(23, None)], &[]),
            "..........C1.",
        ),
        (
            "the highest rung of a month",
            (
                &[
                    (0, None),
                    (1, Some(Channel::Video)),
                    (2, Some(Channel::Mail)),
                ],
                &[],
            ),
            "...........V3",
        ),
        // The first of December 2025, and the day before it.
        (
            "the oldest month",
            (&[(357, Some(Channel::Phone)), (358, None)], &[]),
            "P1...........",
        ),
        (
            "kept months",
            (&[], &[("2026-01", 4, Channel::InPerson)]),
            ".I4..........",
        ),
        (
            "what is known of a month in both ways",
            (
                &[(0, Some(Channel::Phone))],
                &[("2026-11", 3, Channel::Comment)],
            ),
            "...........P3",
        ),
        (
            "months longer ago",
            (&[], &[("2025-11", 4, Channel::Mail)]),
            "............",
        ),
    ];
    for (case, (talks, kept), wanted) in rows {
        let play = Play::default();
        play.add("Ana", Circle::Five, "");
        for (days, channel) in talks {
            change(&play, "Ana", |it| {
                it.talked(talk(days_ago(*days), *channel, None));
            });
        }
        let month = |(month, talks, highest): &(&str, u32, Channel)| Month {
            month: (*month).to_owned(),
            talks: *talks,
            highest: *highest,
        };
        let months = kept.iter().map(month).collect();
        know(
            &play,
            "Ana",
            &Details {
                months,
                ..Details::default()
            },
        );
        assert_eq!(strip(&play), wanted, "{case}");
    }
}

#[test]
fn months_are_the_users() {
    // The last hour of October is November in the east, and the first of November October in the west.
    for (offset, hours, wanted) in [
        (0, -1, "..........C1."),
        (0, 1, "...........C1"),
        (120, -1, "...........C1"),
        (-120, 1, "..........C1."),
    ] {
        let mut play = Play::default();
        play.add("Ana", Circle::Five, "");
        let at = days_ago(22) + (hours - 12) * hearth::activity::HOUR;
        change(&play, "Ana", |it| it.talked(talk(at, None, None)));
        play.now.offset_minutes = offset;
        assert_eq!(strip(&play), wanted, "{offset} {hours}");
    }
    // Every month has its name, whatever day it is.
    for today in ["2026-01-31", "2026-03-30", "2028-02-29", "2026-12-01"] {
        let mut play = Play::default();
        play.be(today, 0);
        let months = flames(&play).months;
        let names: Vec<_> = months
            .iter()
            .map(|at| play.now.date_of(*at).to_string())
            .collect();
        let mut different = names
            .iter()
            .map(|name| name[..7].to_owned())
            .collect::<Vec<_>>();
        different.dedup();
        assert_eq!(different.len(), MONTHS, "{names:?}");
        assert!(names.iter().all(|name| name.ends_with("-15")), "{names:?}");
        assert_eq!(different.last().map(String::as_str), today.get(..7));
    }
}

fn of(name: &str) -> Handle {
    Handle {
        site: "mastodon".to_owned(),
        name: format!("{name}@example.social"),
    }
}

/// An activity so many days ago.
fn activity(days: i64, kind: Kind, to: &[&str]) -> Activity {
    let at = days_ago(days);
    let date = Play::default().now.date_of(at);
    Activity {
        id: format!("{date}/{at}-1"),
        at,
        site: Some("mastodon".to_owned()),
        kind,
        links: Vec::new(),
        own_words: 3,
        to: to.iter().map(|name| of(name)).collect(),
        mentions: false,
        private: false,
        object: None,
        standing: Standing::Confirmed,
        held: None,
    }
}

#[test]
fn talk_went_to_the_closest_whom_it_reached() {
    let with = |days, kind, to: &[&str], change: fn(&mut Activity)| {
        let mut one = activity(days, kind, to);
        change(&mut one);
        one
    };
    let same = |_: &mut Activity| ();
    // The activity, and what is counted: five, fifteen, others.
    let rows = [
        (with(1, Kind::Reply, &["ana"], same), [1, 0, 0]),
        (with(1, Kind::Comment, &["bo"], same), [0, 1, 0]),
        (with(1, Kind::DirectMessage, &["cy"], same), [0, 0, 1]),
        (with(1, Kind::Reply, &["stranger"], same), [0, 0, 1]),
        (with(1, Kind::Reply, &[], same), [0, 0, 1]),
        (
            with(1, Kind::Reply, &["stranger", "bo", "ana", "cy"], same),
            [1, 0, 0],
        ),
        (with(89, Kind::Reply, &["ana"], same), [1, 0, 0]),
        (with(90, Kind::Reply, &["ana"], same), [0, 0, 0]),
        // No talk.
        (with(1, Kind::Repost, &["ana"], same), [0, 0, 0]),
        (with(1, Kind::Post, &[], same), [0, 0, 0]),
        (
            with(1, Kind::Reply, &["ana"], |it| {
                it.standing = Standing::Unconfirmed;
            }),
            [0, 0, 0],
        ),
        // Told by the person.
        (
            with(1, Kind::Conversation, &["ana"], |it| it.site = None),
            [0, 0, 0],
        ),
        // A reply that the user corrected.
        (with(1, Kind::Conversation, &["ana"], same), [1, 0, 0]),
    ];
    for (activity, wanted) in rows {
        let play = Play::default();
        play.add("Ana", Circle::Five, "@ana@example.social");
        play.add("Bo", Circle::Fifteen, "@bo@example.social");
        play.add("Cy", Circle::Fifty, "@cy@example.social");
        let date = play.now.date_of(activity.at);
        play.put(Key::Days, vec![date.to_string()].write());
        play.put(Key::Ledger(date), vec![activity.clone()].write());
        assert_eq!(flames(&play).shares.numbers(), wanted, "{activity:?}");
    }
}

#[test]
fn what_the_user_noted_is_talk_as_well() {
    let conversation = |days| Conversation {
        at: days_ago(days),
        channel: Channel::Phone,
        began: None,
        minutes: None,
        line: String::new(),
    };
    let noted = |days| talk(days_ago(days), Some(Channel::Phone), None);
    let seen = |days| talk(days_ago(days), None, Some("2026-11-22/1"));
    // Talks of the flame, conversations that were logged; how many are counted.
    let rows = [
        (vec![], vec![], 0),
        (vec![noted(1)], vec![], 1),
        (vec![noted(1)], vec![conversation(1)], 1),
        (
            vec![noted(1), noted(2)],
            vec![conversation(2), conversation(3)],
            3,
        ),
        (vec![], vec![conversation(89), conversation(90)], 1),
        // The ledger tells of it.
        (vec![seen(1)], vec![], 0),
    ];
    for (talks, conversations, wanted) in rows {
        let play = Play::default();
        play.add("Ana", Circle::Fifteen, "");
        let said = format!("{talks:?} {conversations:?}");
        change(&play, "Ana", |it| it.talks = talks);
        know(
            &play,
            "Ana",
            &Details {
                conversations,
                ..Details::default()
            },
        );
        assert_eq!(flames(&play).shares.numbers(), [0, wanted, 0], "{said}");
    }
    let play = Play::default();
    let person = play.add("Ana", Circle::Five, "");
    play.ask(SaidHello { person });
    assert_eq!(flames(&play).shares.numbers(), [1, 0, 0]);
}

#[test]
fn hundredths_come_to_a_hundred() {
    for (numbers, wanted) in [
        ([0, 0, 0], [0, 0, 0]),
        ([1, 0, 0], [100, 0, 0]),
        ([1, 1, 1], [34, 33, 33]),
        ([2, 1, 2], [40, 20, 40]),
        ([1, 2, 3], [17, 33, 50]),
        ([1, 1, 998], [0, 0, 100]),
        ([u32::MAX / 3, u32::MAX / 3, u32::MAX / 3], [34, 33, 33]),
    ] {
        let [five, fifteen, others] = numbers;
        let shares = Shares {
            five,
            fifteen,
            others,
        };
        assert_eq!(shares.hundredths(), wanted, "{numbers:?}");
        assert!(shares.whole() == 0 || shares.hundredths().iter().sum::<u32>() == 100);
    }
}
