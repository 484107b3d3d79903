//! Ties: what is noted of somebody, talks that no site sees, who steps back, two cards that are one
//! person's, a tie that rests, and somebody who is forgotten.

mod play;

use hearth::Error;
use hearth::activity::{DAY, HOUR, Kind, MINUTE};
use hearth::clock::Date;
use hearth::copies::file;
use hearth::hearth::Event;
use hearth::message::{
    AskLedger, AskSuggestions, Correct, Forget, Later, LogTalk, Merge, Moment, Remove,
    RemovePerson, Rest, SaidHello, Split, StepBack, Undo, WritePerson,
};
use hearth::people::reminder::Coming::{Today, Tomorrow};
use hearth::people::{
    About, Began, BestHours, Birthday, Channel, Circle, Handle, Person, Reach, Warmth,
};
use hearth::store::Key;
use hearth::view::Ledger;
use play::{Play, answering, boost, draft, forum_reply, post, reply, write_person};
use serde_json::{Value, json};

const ANA: &str = "@ana@example.social";
const NOBODY: &str = "";

fn card(play: &Play, name: &str, about: About) -> Result<Vec<Handle>, Error> {
    let known = play.person_named(name);
    play.try_ask(WritePerson {
        id: Some(known.id),
        keep: known.handles,
        note: known.note,
        about: Some(about),
        ..write_person(name, known.circle, NOBODY)
    })
}

fn ledger(play: &Play) -> Ledger {
    play.ask(AskLedger {
        site: None,
        kind: None,
        person: None,
        date: None,
        most: 100,
    })
}

#[test]
#[allow(clippy::too_many_lines)] // A table.
fn what_is_noted_is_checked() {
    let play = Play::default();
    play.add("Ana", Circle::Five, ANA);
    let with = |change: fn(&mut About)| {
        let mut about = About::default();
        change(&mut about);
        about
    };
    let born = |year: Option<u32>, month: u32, day: u32| About {
        birthday: Some(Birthday { year, month, day }),
        ..About::default()
    };
    let awake = |from: u32, to: u32| About {
        best_hours: Some(BestHours { from, to }),
        ..About::default()
    };
    let sound = [
        born(None, 2, 29),
        born(Some(1992), 2, 29),
        born(Some(2000), 12, 31),
        awake(1_320, 120),
        awake(0, 1_440),
        with(|about| about.time_zone = Some("America/Argentina/Buenos_Aires".to_owned())),
        with(|about| about.time_zone = Some("Etc/GMT-14".to_owned())),
        with(|about| about.time_zone = Some("UTC".to_owned())),
        with(|about| about.blog = "http://ana.example/garden?a=b".to_owned()),
        with(|about| about.reach.mail = "ana@example.org".to_owned()),
        with(|about| about.reach.phone = "+351 21 000 (00)".to_owned()),
        with(|about| about.reach.video = "https://video.example/j/7?pwd=x".to_owned()),
    ];
    for about in sound {
        card(&play, "Ana", about.clone()).expect("sound");
        assert_eq!(play.person_named("Ana").about, about);
    }
    let before = play.person_named("Ana");
    let typed = |typed: &str| typed.to_owned();
    for (about, why) in [
        (born(Some(1991), 2, 29), Error::NoSuchDay),
        (born(None, 2, 30), Error::NoSuchDay),
        (born(None, 13, 1), Error::NoSuchDay),
        (born(Some(0), 1, 1), Error::NoSuchDay),
        (born(Some(10_000), 1, 1), Error::NoSuchDay),
        (born(None, 1, 0), Error::NoSuchDay),
        (awake(60, 60), Error::NoSuchHours),
        (awake(1_440, 60), Error::NoSuchHours),
        (awake(0, 1_441), Error::NoSuchHours),
        (
            with(|about| about.time_zone = Some("Lisbon time".to_owned())),
            Error::NoSuchZone {
                typed: typed("Lisbon time"),
            },
        ),
        (
            with(|about| about.time_zone = Some("../etc/passwd".to_owned())),
            Error::NoSuchZone {
                typed: typed("../etc/passwd"),
            },
        ),
        (
            with(|about| about.blog = "javascript:alert(1)".to_owned()),
            Error::NoAddress {
                typed: typed("javascript:alert(1)"),
            },
        ),
        (
            with(|about| about.reach.video = "javascript://a.example/%0aalert(1)".to_owned()),
            Error::NoAddress {
                typed: typed("javascript://a.example/%0aalert(1)"),
            },
        ),
        (
            with(|about| about.reach.video = "ana@example.org".to_owned()),
            Error::NoAddress {
                typed: typed("ana@example.org"),
            },
        ),
        (
            with(|about| about.reach.mail = "ana".to_owned()),
            Error::NoAddress {
                typed: typed("ana"),
            },
        ),
        (
            with(|about| about.reach.mail = "a@b.example?bcc=c@d.example".to_owned()),
            Error::NoAddress {
                typed: typed("a@b.example?bcc=c@d.example"),
            },
        ),
        (
            with(|about| about.reach.phone = "by the fountain".to_owned()),
            Error::NoAddress {
                typed: typed("by the fountain"),
            },
        ),
    ] {
        assert_eq!(card(&play, "Ana", about), Err(why));
        assert_eq!(play.person_named("Ana"), before, "nothing is changed");
    }
    // What is only too long or untidy is made fit.
    card(
        &play,
        "Ana",
        About {
            reach: Reach {
                place: format!("the café\n{}", "x".repeat(1_000)),
                ..Reach::default()
            },
            blog: "ana.example".to_owned(),
            time_zone: Some(" ".to_owned()),
            tags: vec![" library ".to_owned(), "library".to_owned(), "y".repeat(99)],
            card: vec!["X-A:1".to_owned(); 1_000],
            ..About::default()
        },
    )
    .expect("made fit");
    let about = play.person_named("Ana").about;
    assert!(about.reach.place.starts_with("the café xxx"));
    assert_eq!(about.reach.place.chars().count(), 280);
    assert_eq!(about.blog, "https://ana.example");
    assert_eq!(about.time_zone, None);
    assert_eq!(about.tags, ["library".to_owned(), "y".repeat(40)]);
    assert_eq!(about.card.len(), 200);
    // A form that does not show all of it leaves it as it is.
    play.ask(WritePerson {
        id: Some(before.id),
        keep: before.handles,
        ..write_person("Ana", Circle::Five, NOBODY)
    });
    assert_eq!(play.person_named("Ana").about, about);
}

fn five_and(play: &mut Play, circle: Circle, more: usize) {
    for number in 0..5 {
        play.add(&format!("Close {number}"), Circle::Five, NOBODY);
    }
    for number in 0..more {
        play.add(&format!("Wider {number}"), circle, NOBODY);
    }
}

fn circles(play: &Play) -> Vec<(String, Circle)> {
    let mut all: Vec<_> = play
        .everybody()
        .into_iter()
        .map(|one| (one.name, one.circle))
        .collect();
    all.sort();
    all
}

#[test]
fn one_steps_back_and_one_comes_or_neither() {
    // Somebody new, and where whoever steps back goes.
    for to in [Circle::Fifteen, Circle::Fifty, Circle::Beyond] {
        let mut play = Play::default();
        five_and(&mut play, Circle::Fifteen, 0);
        let before = circles(&play);
        let back = play.person_named("Close 2").id;
        let step = |to, person: &str| StepBack {
            person: person.to_owned(),
            to,
            instead: write_person("Ana", Circle::Five, ANA),
        };
        assert_eq!(
            play.try_add("Ana", Circle::Five, ANA),
            Err(Error::CircleFull(Circle::Five))
        );
        assert!(play.try_ask(step(Circle::Five, &back)).is_err());
        assert_eq!(circles(&play), before);
        assert_eq!(play.ask(step(to, &back)).len(), 1);
        assert_eq!(play.person_named("Ana").circle, Circle::Five);
        assert_eq!(play.person_named("Close 2").circle, to);
        play.ask(Undo { id: back.clone() });
        assert_eq!(circles(&play), before);
        assert!(play.try_ask(Undo { id: back }).is_err(), "once");
    }
    // Two change places, though both circles are full.
    let mut play = Play::default();
    five_and(&mut play, Circle::Fifteen, 15);
    let before = circles(&play);
    let back = play.person_named("Close 2").id;
    let come = play.person_named("Wider 7");
    let swap = |to| StepBack {
        person: back.clone(),
        to,
        instead: WritePerson {
            id: Some(come.id.clone()),
            ..write_person("Wider 7", Circle::Five, NOBODY)
        },
    };
    play.ask(swap(Circle::Fifteen));
    assert_eq!(play.person_named("Wider 7").circle, Circle::Five);
    assert_eq!(play.person_named("Close 2").circle, Circle::Fifteen);
    play.ask(Undo { id: back.clone() });
    assert_eq!(circles(&play), before);
    // A third who stands in the way: nothing is changed.
    let mut play = Play::default();
    five_and(&mut play, Circle::Fifteen, 15);
    let before = circles(&play);
    let back = play.person_named("Close 2").id;
    let step = StepBack {
        person: back,
        to: Circle::Fifteen,
        instead: write_person("Ana", Circle::Five, ANA),
    };
    assert_eq!(play.try_ask(step), Err(Error::CircleFull(Circle::Fifteen)));
    assert_eq!(circles(&play), before);
}

#[test]
fn beyond_the_circles_there_is_room_and_no_flame() {
    let mut play = Play::default();
    for number in 0..80 {
        play.try_add(&format!("Known {number:02}"), Circle::Beyond, NOBODY)
            .expect("any number");
        play.wait(1);
    }
    play.wait(4_000 * DAY);
    let popup = play.popup();
    assert!(popup.people.is_empty());
    assert_eq!(popup.known_people, 0);
    assert!(play.options().people.is_empty());
    assert_eq!(play.everybody().len(), 80);
}

#[test]
fn a_tie_rests_until_it_is_woken() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, ANA);
    play.wait(8 * DAY);
    play.ask(Later {
        person: person.clone(),
        until: Moment::NextWeek,
    });
    let rest = |on| Rest {
        person: person.clone(),
        on,
    };
    play.ask(rest(true));
    assert!(play.options().people[0].rests);
    play.wait(400 * DAY);
    assert!(play.popup().people.is_empty());
    assert_eq!(play.options().people[0].warmth, Warmth::Burning);
    play.ask(rest(false));
    assert_eq!(play.popup().people.len(), 1);
}

#[test]
fn later_can_be_a_day_that_was_picked() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(8 * DAY);
    let on = |date: &str| Later {
        person: person.clone(),
        until: Moment::On(Date::parse(date).expect("a day")),
    };
    for none in ["2026-11-30", "2026-12-01", "2027-12-03", "9999-12-31"] {
        assert_eq!(play.try_ask(on(none)), Err(Error::NoSuchDay), "{none}");
    }
    play.ask(on("2026-12-24"));
    play.be("2026-12-24", -1);
    assert!(play.popup().people.is_empty());
    play.be("2026-12-24", 0);
    assert_eq!(play.popup().people.len(), 1);
    // A clock that was years ahead when somebody was put off does not silence them for years.
    play.now.at += 4_000 * DAY;
    play.ask(Later {
        person: person.clone(),
        until: Moment::Tomorrow,
    });
    assert!(play.popup().people.is_empty());
    play.now.at -= 4_000 * DAY;
    assert_eq!(play.popup().people.len(), 1);
}

fn log(person: &str, channel: Channel) -> LogTalk {
    LogTalk {
        person: person.to_owned(),
        channel,
        began: Some(Began::Me),
        minutes: Some(40),
        note: " about\nthe garden ".to_owned(),
        at: None,
    }
}

#[test]
fn a_logged_talk_is_in_the_ledger_and_undone_there() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(8 * DAY);
    assert_eq!(play.popup().people.len(), 1);
    let before = play.person_named("Ana");
    let id = play.ask(log(&person, Channel::InPerson));
    let ana = play.person_named("Ana");
    let talk = ana.last_talk().expect("a talk").clone();
    assert_eq!(talk.rung(), Channel::InPerson);
    assert_eq!((talk.began, talk.minutes), (Some(Began::Me), Some(40)));
    assert_eq!(
        (talk.kind, &*talk.note),
        (Some(Kind::Conversation), "about the garden")
    );
    assert_eq!(
        ana.highest.map(|rung| rung.channel),
        Some(Channel::InPerson)
    );
    assert_eq!(play.tally("2026-12-01").counts.talking, 1);
    let page = ledger(&play);
    let line = &page.days[0].lines[0];
    assert_eq!((line.person.as_deref(), &*line.site), (Some("Ana"), ""));
    assert_eq!(page.people, ["Ana"]);
    // The second at the same moment is another one.
    let other = play.ask(log(&person, Channel::Phone));
    assert_ne!(id, other);
    play.ask(Remove { activity: other });
    // It burns for two cadences.
    play.wait(14 * DAY - 1);
    assert!(play.popup().people.is_empty());
    play.wait(1);
    assert_eq!(play.popup().people.len(), 1);
    // Taken out, and brought back with all that was told of it.
    play.ask(Remove {
        activity: id.clone(),
    });
    assert_eq!(play.person_named("Ana"), before);
    assert_eq!(play.tally("2026-12-01").counts.talking, 0);
    play.ask(Undo { id: id.clone() });
    assert_eq!(play.person_named("Ana"), ana);
    assert_eq!(play.tally("2026-12-01").counts.talking, 1);
    // Corrected to another kind it keeps its rung.
    play.ask(Correct {
        activity: id,
        kind: Kind::DirectMessage,
    });
    let talk = play
        .person_named("Ana")
        .last_talk()
        .cloned()
        .expect("a talk");
    assert_eq!(
        (talk.kind, talk.rung()),
        (Some(Kind::DirectMessage), Channel::InPerson)
    );
    // Whoever is off the list has no name there.
    play.ask(RemovePerson { person });
    assert_eq!(ledger(&play).days[0].lines[0].person, None);
}

#[test]
fn a_talk_is_logged_where_the_ledger_still_sees_it() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(200 * DAY);
    let at = |days: i64| LogTalk {
        at: Some(play.now.at - days * DAY),
        ..log(&person, Channel::Phone)
    };
    assert_eq!(play.try_ask(at(90)), Err(Error::NoSuchDay));
    play.ask(at(89));
    play.ask(at(3));
    // What is said to lie ahead is now.
    play.ask(at(-3));
    let days: Vec<_> = play
        .person_named("Ana")
        .talks
        .iter()
        .map(|talk| (play.now.at - talk.at) / DAY)
        .collect();
    assert_eq!(days, [89, 3, 0]);
    play.event(&Event::Alarm);
    assert_eq!(ledger(&play).all, 3);
    assert_eq!(
        play.try_ask(log("nobody", Channel::Phone)),
        Err(Error::NoSuchPerson)
    );
}

#[test]
fn two_cards_become_one_and_two_again() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, ANA);
    let anna = play.add("Anna", Circle::Fifty, "anna_a");
    card(
        &play,
        "Anna",
        About {
            blog: "https://anna.example/".to_owned(),
            tags: vec!["garden".to_owned()],
            ..About::default()
        },
    )
    .expect("sound");
    play.done(reply("@ana hello"));
    play.wait(HOUR);
    play.ask(log(&anna, Channel::Video));
    play.wait(HOUR);
    let (one, other) = (play.person_named("Ana"), play.person_named("Anna"));
    let merge = || Merge {
        into: ana.clone(),
        from: anna.clone(),
    };
    play.ask(merge());
    let both = play.person_named("Ana");
    assert_eq!(play.everybody().len(), 1);
    assert_eq!(
        both.handles,
        [one.handles.clone(), other.handles.clone()].concat()
    );
    assert_eq!(both.talks.len(), 2);
    assert_eq!(both.highest, other.highest);
    assert_eq!(both.months[0].talks, 2);
    assert_eq!(
        (both.circle, &*both.about.blog),
        (Circle::Five, "https://anna.example/")
    );
    assert_eq!(ledger(&play).people, ["Ana"]);
    assert!(play.try_ask(merge()).is_err());
    // Either handle moves the one reminder.
    play.draft(hearth::message::Draft {
        site: "hn".to_owned(),
        name: "comment".to_owned(),
        ..answering("too late, I fear", "anna_a")
    });
    play.done(forum_reply("too late, I fear"));
    assert_eq!(play.person_named("Ana").talks.len(), 3);
    play.ask(Undo { id: anna.clone() });
    assert_eq!(play.person_named("Anna"), other);
    let again = play.person_named("Ana");
    assert_eq!(again.handles, one.handles);
    assert_eq!(again.talks.len(), 2, "what was said since stays with her");
    assert_eq!(ledger(&play).people, ["Ana", "Anna"]);
    // Nobody is one with themselves.
    let same = Merge {
        into: ana.clone(),
        from: ana,
    };
    assert_eq!(play.try_ask(same), Err(Error::NoSuchPerson));
}

#[test]
fn a_card_of_two_is_parted_and_made_one_again() {
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, ANA);
    let keep = play.person_named("Ana").handles;
    play.ask(WritePerson {
        id: Some(ana.clone()),
        keep,
        ..write_person("Ana", Circle::Five, "@bo@example.social")
    });
    play.done(reply("@ana hello"));
    play.done(reply("@bo hello"));
    play.done(reply("@ana @bo hello"));
    let before = play.person_named("Ana");
    let bo = before.handles[1].clone();
    let part = |handles: &[Handle], name: &str| Split {
        person: ana.clone(),
        handles: handles.to_vec(),
        name: name.to_owned(),
    };
    assert!(play.try_ask(part(&[], "Bo")).is_err());
    assert!(play.try_ask(part(std::slice::from_ref(&bo), " ")).is_err());
    let stranger = Handle {
        site: "hn".to_owned(),
        name: "bo".to_owned(),
    };
    assert!(play.try_ask(part(&[stranger], "Bo")).is_err());
    assert_eq!(play.person_named("Ana"), before);
    let new = play.ask(part(&[bo], "Bo"));
    let (one, other) = (play.person_named("Ana"), play.person_named("Bo"));
    assert_eq!((one.handles.len(), other.handles.len()), (1, 1));
    assert_eq!((one.talks.len(), other.talks.len()), (2, 2));
    assert_eq!((one.months[0].talks, other.months[0].talks), (2, 2));
    assert_eq!((&other.id, other.circle), (&new, Circle::Five));
    play.ask(Undo { id: new });
    assert_eq!(play.person_named("Ana"), before);
    assert_eq!(play.everybody().len(), 1);
}

/// Everything in storage, and the file, as one text.
fn all_of_it(play: &Play) -> String {
    let record = |key| play.record::<Value>(&key).unwrap_or_default();
    let saved = file(&record(Key::Everything), &record(Key::Granted));
    let all = play.memory.all().into_iter();
    let mut lines: Vec<String> = all
        .map(|(key, value)| format!("{} {value}", key.name()))
        .collect();
    lines.push(saved.to_string());
    lines.join(
        "
",
    )
}

#[test]
#[allow(clippy::too_many_lines)] // A whole life with somebody.
fn whoever_is_forgotten_leaves_no_trace() {
    let mut play = Play::default();
    // Under another card first, whose copy is kept, then removed and known by her own.
    play.add("Zenobia Oldname", Circle::Fifty, "@zenobia@example.social");
    play.ask(SaidHello {
        person: play.person_named("Zenobia Oldname").id,
    });
    play.event(&Event::SnapshotDue);
    let old = play.person_named("Zenobia Oldname").id;
    play.ask(RemovePerson { person: old });
    play.wait(DAY);
    play.ask(WritePerson {
        note: "met at the qqlibrary".to_owned(),
        ..write_person("Zenobia", Circle::Five, "@zenobia@example.social")
    });
    let zen = play.person_named("Zenobia").id;
    let known = play.person_named("Zenobia");
    play.ask(WritePerson {
        id: Some(zen.clone()),
        keep: known.handles,
        note: known.note,
        about: Some(About {
            reach: Reach {
                phone: "+1 555 0100".to_owned(),
                mail: "zen@qqmail.example".to_owned(),
                video: "https://video.example/qqroom".to_owned(),
                place: "the qqfountain".to_owned(),
                message: "qqpigeon".to_owned(),
            },
            blog: "https://qqblog.example/".to_owned(),
            tags: vec!["qqtag".to_owned()],
            card: vec!["X-QQCARD:1".to_owned()],
            ..About::default()
        }),
        ..write_person("Zenobia", Circle::Five, "zen_z")
    });
    let other = play.add("Bo", Circle::Five, "@bo@example.social");
    play.done(reply("@zenobia hello, and @bo"));
    play.done(reply("@zenobia https://example.org/a"));
    play.done(post("look https://qqblog.example/2026/soil"));
    play.done(post(
        "look https://example.social/@zenobia/112 https://example.org/b",
    ));
    play.done(boost("112"));
    play.ask(LogTalk {
        note: "she qqmoves".to_owned(),
        ..log(&zen, Channel::InPerson)
    });
    let gone = play.ask(log(&zen, Channel::Phone));
    play.ask(Remove { activity: gone });
    // What could not be read, and speaks of her.
    play.put(
        Key::Handle(Handle {
            site: "mastodon".to_owned(),
            name: "zenobia@example.social".to_owned(),
        }),
        json!(["zenobia@example.social"]),
    );
    play.ask(Later {
        person: other.clone(),
        until: Moment::Tomorrow,
    });
    play.done(reply("@zenobia are you there?"));
    play.ask(WritePerson {
        id: Some(zen.clone()),
        keep: play.person_named("Zenobia").handles,
        note: "met at the qqlibrary".to_owned(),
        ..write_person("Zenobia", Circle::Five, NOBODY)
    });
    // A composer that answers her, a request under way, and a name beside an id.
    play.draft(hearth::message::Draft {
        aliases: vec![("did:plc:7".to_owned(), ANA.to_owned())],
        ..answering("one more thing", "@zenobia@example.social")
    });
    let under_way = play.send(reply("@zenobia one more thing"));
    play.event(&Event::SnapshotDue);
    play.wait(MINUTE);
    let traces = [
        "zenobia",
        "zen_z",
        "oldname",
        "qq",
        "0100",
        &zen,
        "hello-nobody",
    ];
    let text = all_of_it(&play).to_lowercase();
    for trace in &traces[..6] {
        assert!(text.contains(trace), "{trace} is there before");
    }
    let day = "2026-11-24";
    let (counts, entries) = (play.tally(day).counts, play.ledger().len());
    let bo = play.person_named("Bo");

    play.ask(Forget {
        person: zen.clone(),
    });
    let text = all_of_it(&play).to_lowercase();
    for trace in traces {
        let found = text.lines().find(|line| line.contains(trace));
        assert_eq!(found, None, "{trace}");
    }
    // What was counted stays counted, and the others are as they were.
    assert_eq!(play.tally(day).counts, counts);
    assert_eq!(play.ledger().len(), entries);
    assert_eq!(play.person_named("Bo"), bo);
    assert_eq!(play.everybody().len(), 1);
    let recounted = hearth::activity::Tally::of(&play.ledger());
    assert_eq!(
        recounted.counts, counts,
        "each lies on the same side as before"
    );
    assert!(play.try_ask(Undo { id: zen.clone() }).is_err());
    assert!(play.try_ask(Forget { person: zen }).is_err());
    // What was under way ends as it should, and she can be met anew.
    play.end(&under_way, Some(200));
    play.try_add("Zenobia", Circle::Five, "@zenobia@example.social")
        .expect("nothing stands in the way");
    play.draft(draft(""));
}

#[test]
fn birthdays_come_a_day_ahead_and_somebody_easy_comes_first() {
    let mut play = Play::default();
    play.be("2026-02-01", 12 * HOUR);
    for (name, circle) in [
        ("Ana", Circle::Five),
        ("Bo", Circle::Fifty),
        ("Cy", Circle::Fifteen),
    ] {
        play.add(name, circle, NOBODY);
    }
    let born = About {
        birthday: Some(Birthday {
            year: Some(1992),
            month: 2,
            day: 29,
        }),
        ..About::default()
    };
    card(&play, "Bo", born).expect("sound");
    let ask = |play: &Play| -> Vec<_> {
        let cards = play.popup().people.into_iter();
        cards
            .map(|card| (card.name, card.birthday, card.warm_up.map(|easy| easy.name)))
            .collect()
    };
    let bo = play.person_named("Bo").id;
    let cy = play.person_named("Cy").id;
    play.be("2026-02-26", 12 * HOUR);
    play.ask(SaidHello { person: cy });
    let ana = || ("Ana".to_owned(), None, Some("Cy".to_owned()));
    assert_eq!(ask(&play), [ana()]);
    play.be("2026-02-27", 0);
    let of_bo = |coming| ("Bo".to_owned(), Some(coming), None);
    assert_eq!(ask(&play), [of_bo(Tomorrow), ana()]);
    play.be("2026-02-28", 12 * HOUR);
    assert_eq!(ask(&play), [of_bo(Today), ana()]);
    play.be("2026-03-01", 0);
    assert_eq!(ask(&play), [ana()]);
    // In a leap year, on the day itself.
    for (day, coming) in [
        ("2028-02-27", None),
        ("2028-02-28", Some(Tomorrow)),
        ("2028-02-29", Some(Today)),
    ] {
        play.be(day, 0);
        let found = ask(&play).into_iter().find(|(name, ..)| name == "Bo");
        assert_eq!(found.and_then(|(_, coming, _)| coming), coming, "{day}");
    }
    // Once they talked that day it is over.
    play.ask(SaidHello { person: bo });
    assert!(ask(&play).iter().all(|(name, ..)| name != "Bo"));
}

#[test]
fn whoever_is_answered_anyway_is_suggested() {
    let mut play = Play::default();
    play.add("Ana", Circle::Five, ANA);
    let none = play.ask(AskSuggestions {});
    assert!(none.often.is_empty() && none.earlier.is_empty());
    let say = |play: &mut Play, to: &str, times: usize| {
        for _ in 0..times {
            play.done(reply(&format!("@{to} how did yours grow?")));
        }
    };
    say(&mut play, "old", 9);
    play.wait(55 * DAY);
    say(&mut play, "earlier", 2);
    say(&mut play, "once", 1);
    play.wait(31 * DAY);
    for (to, times) in [
        ("ana", 8),
        ("bo", 3),
        ("cy", 5),
        ("di", 2),
        ("ed", 4),
        ("flo", 6),
    ] {
        say(&mut play, to, times);
    }
    play.done(reply("@links https://example.org/a"));
    play.done(reply("@links https://example.org/b"));
    play.done(reply("@links https://example.org/c"));
    let names = |found: &[hearth::people::suggest::Suggested]| -> Vec<_> {
        let names = found.iter().map(|one| (one.handle.name.clone(), one.talks));
        names.collect()
    };
    let host = |name: &str, talks: u32| (format!("{name}@example.social"), talks);
    let found = play.ask(AskSuggestions {});
    assert_eq!(
        names(&found.often),
        [host("flo", 6), host("cy", 5), host("ed", 4)]
    );
    assert_eq!(names(&found.earlier), [host("old", 9), host("earlier", 2)]);
    // Whoever is on the list is not suggested, and what the ledger forgets is forgotten.
    play.add("Flo", Circle::Fifty, "@flo@example.social");
    play.wait(6 * DAY);
    play.event(&Event::Alarm);
    let found = play.ask(AskSuggestions {});
    assert_eq!(
        names(&found.often),
        [host("cy", 5), host("ed", 4), host("bo", 3)]
    );
    assert_eq!(names(&found.earlier), [host("earlier", 2)]);
}

#[test]
fn a_clock_that_was_ahead_hides_nobody() {
    let mut play = Play::default();
    let person = play.add("Ana", Circle::Five, NOBODY);
    play.wait(8 * DAY);
    play.now.at += 1_000 * DAY;
    play.ask(SaidHello { person });
    play.add("Bo", Circle::Five, NOBODY);
    assert!(play.popup().people.is_empty());
    play.now.at -= 1_000 * DAY;
    let names: Vec<_> = play
        .popup()
        .people
        .into_iter()
        .map(|card| card.name)
        .collect();
    assert_eq!(names, ["Ana", "Bo"]);
    let people: Vec<Person> = play.people();
    assert_eq!(people[0].warmth(play.now.at), Warmth::Low);
}
