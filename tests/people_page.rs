//! The page of the people: what is known of somebody, who steps back, two who are one, one who is two.

mod play;

use hearth::Error;
use hearth::activity::{DAY, HOUR, Kind};
use hearth::hearth::Event;
use hearth::hours::WeekHours;
use hearth::message::{
    AskPeople, Correct, DeclineRung, ForgetPerson, Later, MergePeople, Moment, Remove,
    RemovePerson, Rest, SaidHello, SplitPerson, Spoke, Undo, WritePerson,
};
use hearth::people::{
    Amiss, Began, Birthday, Channel, Circle, Conversation, Details, Handle, MOST_TALKS, Month,
    Person, Profile, Reached, Rests, Talk, Way, join,
};
use hearth::record::Record as _;
use hearth::store::Key;
use hearth::view::PersonSheet;
use play::{Play, answering, reply, write_person};

const NOBODY: &str = "";

fn way(channel: Channel, to: &str) -> Way {
    let to = to.to_owned();
    Way { channel, to }
}

fn handle(name: &str) -> Handle {
    Handle {
        site: "mastodon".to_owned(),
        name: name.to_owned(),
    }
}

/// Everything that the form holds.
fn whole() -> Profile {
    Profile {
        tags: vec!["choir".to_owned(), "neighbours".to_owned()],
        ways: vec![
            way(Channel::Phone, "+43 1 234 56"),
            way(Channel::Phone, "0660 98 76 54"),
            way(Channel::Mail, "ana@post.example"),
            way(Channel::Video, "https://meet.example/ana"),
            way(Channel::Message, "ana.07 on the blue one"),
            way(Channel::InPerson, "the bench by the river"),
        ],
        blog: Some("https://ana.example/notes".to_owned()),
        zone: Some("Europe/Vienna".to_owned()),
        best_hours: Some(WeekHours {
            days: vec![0, 4],
            from: 1_080,
            to: 1_200,
        }),
        birthday: Some(Birthday {
            year: Some(1_984),
            month: 2,
            day: 29,
        }),
    }
}

fn with(profile: Profile) -> WritePerson {
    WritePerson {
        profile: Some(profile),
        ..write_person("Ana", Circle::Five, "@ana@example.social")
    }
}

fn sheet(play: &Play, name: &str) -> PersonSheet {
    let mut people = play.ask(AskPeople {}).people.into_iter();
    people
        .find(|sheet| sheet.row.name == name)
        .expect("on the page")
}

fn details(play: &Play, id: &str) -> Option<Details> {
    play.record(&Key::Details(id.to_owned()))
}

#[test]
fn what_is_known_of_somebody_is_kept_and_shown() {
    let play = Play::default();
    play.ask(with(whole()));
    let Person { id, handles, .. } = play.person_named("Ana");
    assert_eq!(sheet(&play, "Ana").profile, whole());
    // What the form does not hold stays: the logged conversations, an imported card.
    let key = Key::Details(id.clone());
    let mut known = details(&play, &id).expect("details");
    known.card = vec!["X-SPINNING:wool".to_owned()];
    known.highest = Some(Reached {
        channel: Channel::Video,
        at: 7,
    });
    play.put(key, known.write());
    let change = |profile| WritePerson {
        id: Some(id.clone()),
        keep: handles.clone(),
        profile,
        ..write_person("Ana", Circle::Five, NOBODY)
    };
    play.ask(change(None));
    assert_eq!(details(&play, &id), Some(known.clone()), "left as it is");
    play.ask(change(Some(Profile::default())));
    let bare = Details {
        card: known.card.clone(),
        highest: known.highest,
        ..Details::default()
    };
    assert_eq!(details(&play, &id), Some(bare));
    assert_eq!(sheet(&play, "Ana").highest, known.highest);
    // Of whom nothing more is known, nothing more is kept.
    let bo = WritePerson {
        profile: Some(Profile::default()),
        ..write_person("Bo", Circle::Five, NOBODY)
    };
    play.ask(bo);
    assert_eq!(details(&play, &play.person_named("Bo").id), None);
}

/// What is typed into a form, and what becomes of it.
type Typed = (&'static str, fn(&mut Profile), fn(&mut Profile));

#[test]
fn what_is_typed_becomes_sound() {
    let cases: [Typed; 8] = [
        (
            "blanks and repeats",
            |it| it.tags = vec![" choir ".into(), "choir".into(), " ".into(), "a  b".into()],
            |it| it.tags = vec!["choir".into(), "a b".into()],
        ),
        (
            "the same way twice, and none",
            |it| {
                it.ways = vec![
                    way(Channel::Phone, " 123  456 "),
                    way(Channel::Phone, "123 456"),
                    way(Channel::Mail, "  "),
                    way(Channel::Comment, "nowhere"),
                ];
            },
            |it| it.ways = vec![way(Channel::Phone, "123 456")],
        ),
        (
            "a call without a scheme",
            |it| it.ways = vec![way(Channel::Video, "meet.example/ana")],
            |it| it.ways = vec![way(Channel::Video, "https://meet.example/ana")],
        ),
        (
            "a message in words",
            |it| it.ways = vec![way(Channel::Message, "@ana there")],
            |it| it.ways = vec![way(Channel::Message, "@ana there")],
        ),
        (
            "a blog without a scheme",
            |it| it.blog = Some(" ana.example ".into()),
            |it| it.blog = Some("https://ana.example".into()),
        ),
        (
            "an empty blog and zone",
            |it| (it.blog, it.zone) = (Some(" ".into()), Some(String::new())),
            |_| (),
        ),
        (
            "a zone",
            |it| it.zone = Some(" America/Port-au-Prince ".into()),
            |it| it.zone = Some("America/Port-au-Prince".into()),
        ),
        (
            "a birthday without a year",
            |it| {
                it.birthday = Some(Birthday {
                    year: None,
                    month: 2,
                    day: 29,
                });
            },
            |it| {
                it.birthday = Some(Birthday {
                    year: None,
                    month: 2,
                    day: 29,
                });
            },
        ),
    ];
    for (name, typed, expected) in cases {
        let (mut asked, mut kept) = (Profile::default(), Profile::default());
        typed(&mut asked);
        expected(&mut kept);
        let play = Play::default();
        play.ask(with(asked));
        assert_eq!(sheet(&play, "Ana").profile, kept, "{name}");
    }
}

/// What is refused, with the reason.
fn refused() -> Vec<(Profile, Amiss)> {
    let ways = |ways: &[(Channel, &str)]| Profile {
        ways: ways.iter().map(|(channel, to)| way(*channel, to)).collect(),
        ..Profile::default()
    };
    let born = |year: Option<u32>, month, day| Profile {
        birthday: Some(Birthday { year, month, day }),
        ..Profile::default()
    };
    let zone = |zone: &str| Profile {
        zone: Some(zone.to_owned()),
        ..Profile::default()
    };
    let blog = |blog: &str| Profile {
        blog: Some(blog.to_owned()),
        ..Profile::default()
    };
    let tags = |tags: Vec<String>| Profile {
        tags,
        ..Profile::default()
    };
    let hours = |days: &[i32], from, to| Profile {
        best_hours: Some(WeekHours {
            days: days.to_vec(),
            from,
            to,
        }),
        ..Profile::default()
    };
    let many: Vec<String> = (100..125).map(|number| number.to_string()).collect();
    let many: Vec<_> = many
        .iter()
        .map(|it| (Channel::Phone, it.as_str()))
        .collect();
    vec![
        (tags(vec!["t".repeat(41)]), Amiss::Tags),
        (
            tags((0..13).map(|it| it.to_string()).collect()),
            Amiss::Tags,
        ),
        (ways(&many), Amiss::Ways),
        (ways(&[(Channel::Phone, "12")]), Amiss::Phone),
        (ways(&[(Channel::Phone, "call me 123")]), Amiss::Phone),
        (ways(&[(Channel::Mail, "ana")]), Amiss::Mail),
        (ways(&[(Channel::Mail, "ana@")]), Amiss::Mail),
        (ways(&[(Channel::Mail, "a b@c.example")]), Amiss::Mail),
        (ways(&[(Channel::Mail, "mailto:a@c.example")]), Amiss::Mail),
        (ways(&[(Channel::Mail, "a@b@c.example")]), Amiss::Mail),
        (ways(&[(Channel::Video, "ask me")]), Amiss::Video),
        (
            ways(&[(Channel::Video, "javascript:alert(1)")]),
            Amiss::Video,
        ),
        (
            ways(&[(Channel::Message, "file:///etc/passwd")]),
            Amiss::Message,
        ),
        (
            ways(&[(Channel::Message, "javascript:alert(1)")]),
            Amiss::Message,
        ),
        (ways(&[(Channel::InPerson, &"x".repeat(281))]), Amiss::Place),
        (blog("my blog"), Amiss::Blog),
        (blog("localhost"), Amiss::Blog),
        (blog("ftp://ana.example"), Amiss::Blog),
        (zone("Vienna"), Amiss::Zone),
        (zone("Europe/"), Amiss::Zone),
        (zone("Europe/Vi enna"), Amiss::Zone),
        (zone("Europe/Wien?"), Amiss::Zone),
        (hours(&[], 60, 120), Amiss::BestHours),
        (hours(&[7], 60, 120), Amiss::BestHours),
        (hours(&[0], 1_440, 120), Amiss::BestHours),
        (born(None, 2, 30), Amiss::Birthday),
        (born(None, 0, 1), Amiss::Birthday),
        (born(None, 13, 1), Amiss::Birthday),
        (born(Some(1_983), 2, 29), Amiss::Birthday),
        (born(Some(1_889), 1, 1), Amiss::Birthday),
        // The day after the one on which it is typed.
        (born(Some(2_026), 11, 24), Amiss::Birthday),
    ]
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (profile, amiss) in refused() {
        let play = Play::default();
        let before = play.memory.all();
        let why = play.try_ask(with(profile.clone()));
        assert_eq!(why, Err(amiss.into()), "{profile:?}");
        assert_eq!(play.memory.all(), before, "nothing is kept of {profile:?}");
        assert_eq!(Amiss::named(amiss.name()), Some(amiss));
    }
    let play = Play::default();
    let birthday = Some(Birthday {
        year: Some(2_026),
        month: 11,
        day: 23,
    });
    play.ask(with(Profile {
        birthday,
        ..Profile::default()
    }));
}

/// Puts so many people into each circle; they are called “5 0”, “15 3”.
fn filled(sizes: [usize; 3]) -> Play {
    let play = Play::default();
    for (circle, size) in Circle::ALL.into_iter().zip(sizes) {
        for number in 0..size {
            play.add(&format!("{} {number}", circle.cap()), circle, NOBODY);
        }
    }
    play
}

/// In which circle everybody is who is not where they were added.
fn moved(play: &Play) -> Vec<(String, Circle)> {
    let people = play.people().into_iter();
    let moved = people.filter(|one| !one.name.starts_with(&format!("{} ", one.circle.cap())));
    moved.map(|person| (person.name, person.circle)).collect()
}

/// Its name, the sizes of the circles, where the new one goes, who steps back, what comes of it, and
/// where they are then.
type Stepping<'a> = (
    &'a str,
    [usize; 3],
    Circle,
    Option<&'a str>,
    Result<(), Error>,
    Option<Circle>,
);

#[test]
fn whoever_steps_back_moves_to_the_next_circle_with_room() {
    use Circle::{Fifteen, Fifty, Five};
    let full = |circle| Err(Error::CircleFull(circle));
    let nowhere = || Err(Error::from(Amiss::NowhereToStepBack));
    let cases: Vec<Stepping> = vec![
        ("nobody is chosen", [5, 0, 0], Five, None, full(Five), None),
        (
            "the next one",
            [5, 14, 0],
            Five,
            Some("5 3"),
            Ok(()),
            Some(Fifteen),
        ),
        (
            "the one after",
            [5, 15, 49],
            Five,
            Some("5 0"),
            Ok(()),
            Some(Fifty),
        ),
        (
            "all are full",
            [5, 15, 50],
            Five,
            Some("5 0"),
            nowhere(),
            None,
        ),
        (
            "from the fifteen",
            [0, 15, 3],
            Fifteen,
            Some("15 9"),
            Ok(()),
            Some(Fifty),
        ),
        (
            "out of the fifty",
            [0, 0, 50],
            Fifty,
            Some("50 1"),
            nowhere(),
            None,
        ),
        (
            "somebody elsewhere",
            [5, 1, 0],
            Five,
            Some("15 0"),
            full(Five),
            None,
        ),
        ("there is room", [4, 0, 0], Five, Some("5 0"), Ok(()), None),
    ];
    for (name, sizes, circle, stepping, outcome, goes_to) in cases {
        let play = filled(sizes);
        let before = play.memory.all();
        let steps_back = stepping.map(|name| play.person_named(name).id);
        let asked = play.try_ask(WritePerson {
            steps_back,
            ..write_person("New", circle, "@new@example.social")
        });
        assert_eq!(asked.map(drop), outcome, "{name}");
        if outcome.is_err() {
            assert_eq!(play.memory.all(), before, "nothing is lost: {name}");
            continue;
        }
        assert_eq!(play.person_named("New").circle, circle, "{name}");
        let mut expected = vec![("New".to_owned(), circle)];
        expected.extend(goes_to.map(|circle| (stepping.unwrap_or_default().to_owned(), circle)));
        let mut moved = moved(&play);
        moved.sort();
        expected.sort();
        assert_eq!(moved, expected, "{name}");
        assert_eq!(
            play.people().len(),
            sizes.iter().sum::<usize>() + 1,
            "{name}"
        );
    }
}

#[test]
fn two_change_places_where_all_is_full() {
    let play = filled([5, 15, 50]);
    let (inner, outer) = (play.person_named("5 2"), play.person_named("15 7"));
    play.ask(WritePerson {
        id: Some(outer.id.clone()),
        steps_back: Some(inner.id),
        ..write_person("15 7", Circle::Five, NOBODY)
    });
    let mut moved = moved(&play);
    moved.sort();
    let expected = [("15 7", Circle::Five), ("5 2", Circle::Fifteen)];
    assert_eq!(
        moved,
        expected.map(|(name, circle)| (name.to_owned(), circle))
    );
    // Nobody makes room for themselves.
    let why = play.try_ask(WritePerson {
        id: Some(outer.id.clone()),
        steps_back: Some(outer.id),
        ..write_person("15 7", Circle::Fifteen, NOBODY)
    });
    assert_eq!(why, Err(Error::CircleFull(Circle::Fifteen)));
}

/// Ana under two names, each of whom the user answered; with details.
fn twice_ana() -> (Play, Person, Person) {
    let mut play = Play::default();
    play.ask(WritePerson {
        note: "choir".to_owned(),
        ..with(Profile {
            zone: None,
            ..whole()
        })
    });
    play.wait(DAY);
    play.ask(WritePerson {
        profile: Some(Profile {
            tags: vec!["choir".to_owned(), "chess".to_owned()],
            ways: vec![
                way(Channel::Mail, "ana@post.example"),
                way(Channel::Phone, "555 123"),
            ],
            zone: Some("Europe/Rome".to_owned()),
            ..Profile::default()
        }),
        note: "chess".to_owned(),
        ..write_person("A. Anders", Circle::Fifteen, "@anders@chess.example")
    });
    for (text, whom) in [
        ("One.", "@ana@example.social"),
        ("Two.", "@anders@chess.example"),
    ] {
        play.wait(DAY);
        play.draft(answering(text, whom));
        play.done(reply(text));
    }
    let (one, two) = (play.person_named("Ana"), play.person_named("A. Anders"));
    assert_eq!((one.talks.len(), two.talks.len()), (1, 1));
    (play, one, two)
}

/// What is kept for good of everybody. The order on the list is that of adding.
fn kept(play: &Play) -> Vec<(Key, serde_json::Value)> {
    let is_of_people = |key: &Key| matches!(key, Key::Person(_) | Key::Details(_) | Key::Handle(_));
    let all = play.memory.all().into_iter();
    all.filter(|(key, _)| is_of_people(key)).collect()
}

#[test]
fn two_who_are_one_are_joined_and_parted_again() {
    for turned in [false, true] {
        let (mut play, one, two) = twice_ana();
        let (into, from) = if turned { (&two, &one) } else { (&one, &two) };
        let before = kept(&play);
        play.ask(MergePeople {
            into: into.id.clone(),
            from: from.id.clone(),
        });
        let merged = play.people();
        let [merged] = merged.as_slice() else {
            panic!("one is left, not {merged:?}");
        };
        assert_eq!((&merged.id, &merged.name), (&into.id, &into.name));
        assert_eq!(merged.circle, into.circle);
        assert_eq!(
            merged.handles,
            [into.handles.clone(), from.handles.clone()].concat()
        );
        let times: Vec<_> = merged.talks.iter().map(|talk| talk.at).collect();
        assert!(times.len() == 2 && times.is_sorted(), "{times:?}");
        assert_eq!(merged.added, one.added);
        assert_eq!(merged.note, format!("{}; {}", into.note, from.note));
        let Profile {
            tags,
            ways,
            zone,
            birthday,
            ..
        } = sheet(&play, &into.name).profile;
        assert_eq!(tags.len(), 3, "{tags:?}");
        assert_eq!(ways.len(), 7, "{ways:?}");
        assert_eq!(zone.as_deref(), Some("Europe/Rome"), "the only one");
        assert_eq!(birthday, whole().birthday);
        assert_eq!(details(&play, &from.id), None);

        play.ask(Undo {
            id: from.id.clone(),
        });
        assert_eq!(kept(&play), before, "as they were");
        assert_eq!(play.people().len(), 2);
        let again = play.try_ask(Undo {
            id: from.id.clone(),
        });
        assert_eq!(again, Err(Error::NothingToUndo));

        // A talk that came meanwhile is not lost.
        play.ask(MergePeople {
            into: into.id.clone(),
            from: from.id.clone(),
        });
        play.wait(DAY);
        play.ask(SaidHello {
            person: into.id.clone(),
        });
        play.ask(Undo {
            id: from.id.clone(),
        });
        let now = play.person_named(&into.name);
        assert_eq!(now.talks.len(), into.talks.len() + 1);
        assert_eq!(now.last_talk().map(|talk| talk.at), Some(play.now.at));
    }
}

/// Ana’s form as it is filled now.
fn form(play: &Play) -> WritePerson {
    let ana = play.person_named("Ana");
    WritePerson {
        id: Some(ana.id),
        keep: ana.handles,
        note: ana.note,
        cadence_days: ana.cadence_days,
        profile: Some(sheet(play, "Ana").profile),
        ..write_person("Ana", ana.circle, NOBODY)
    }
}

fn profile_of(form: &mut WritePerson) -> &mut Profile {
    form.profile.as_mut().expect("a form with everything")
}

#[test]
#[allow(clippy::too_many_lines)] // A table of cases.
fn what_the_user_did_since_two_were_one_stays_with_the_one_whose_name_was_kept() {
    type Since = (
        &'static str,
        fn(&mut Play, WritePerson),
        fn(&Play, &mut Person, &mut Details),
    );
    let cases: [Since; 12] = [
        ("nothing", |_, _| {}, |_, _, _| {}),
        (
            "another note, name and cadence",
            |play, form| {
                play.ask(WritePerson {
                    note: "sings".to_owned(),
                    name: "Anna".to_owned(),
                    cadence_days: Some(9),
                    circle: Circle::Fifteen,
                    ..form
                });
            },
            |_, ana, _| {
                ana.note = "sings".to_owned();
                ana.name = "Anna".to_owned();
                ana.cadence_days = Some(9);
                ana.circle = Circle::Fifteen;
            },
        ),
        (
            "a tag more",
            |play, mut form| {
                profile_of(&mut form).tags.push("sings".to_owned());
                play.ask(form);
            },
            |_, _, details| details.tags.push("sings".to_owned()),
        ),
        (
            "a tag and a way less",
            |play, mut form| {
                profile_of(&mut form).tags.remove(0);
                profile_of(&mut form).ways.remove(0);
                play.ask(form);
            },
            |_, _, details| {
                details.tags.remove(0);
                details.ways.remove(0);
            },
        ),
        (
            "another zone, blog, birthday, and other hours",
            |play, mut form| {
                let profile = profile_of(&mut form);
                profile.zone = Some("Asia/Tokyo".to_owned());
                profile.blog = None;
                profile.birthday = None;
                profile.best_hours = None;
                play.ask(form);
            },
            |_, _, details| {
                details.zone = Some("Asia/Tokyo".to_owned());
                details.blog = None;
                details.birthday = None;
                details.best_hours = None;
            },
        ),
        (
            "a way of the other was mended",
            |play, mut form| {
                for way in &mut profile_of(&mut form).ways {
                    if way.to == "555 123" {
                        way.to = "555 124".to_owned();
                    }
                }
                play.ask(form);
            },
            |_, _, details| details.ways.push(way(Channel::Phone, "555 124")),
        ),
        (
            "one more handle",
            |play, mut form| {
                form.known_as = Some("@new@example.social".to_owned());
                form.site = Some("mastodon".to_owned());
                play.ask(form);
            },
            |_, ana, _| ana.handles.push(handle("new@example.social")),
        ),
        (
            "put off",
            |play, form| {
                play.ask(Later {
                    person: form.id.unwrap_or_default(),
                    until: Moment::NextWeek,
                });
            },
            |play, ana, _| {
                let later = play.person_named("Ana").later_until;
                assert!(later.is_some());
                ana.later_until = later;
            },
        ),
        (
            "a rest",
            |play, form| {
                play.ask(Rest {
                    person: form.id.unwrap_or_default(),
                    rests: true,
                });
            },
            |_, ana, _| ana.rests = Some(Rests),
        ),
        (
            "a rung declined",
            |play, form| {
                play.ask(DeclineRung {
                    person: form.id.unwrap_or_default(),
                    channel: Channel::Video,
                    declined: true,
                });
            },
            |play, _, details| {
                details.declined = vec![Reached {
                    channel: Channel::Video,
                    at: play.now.at,
                }];
            },
        ),
        (
            "a conversation",
            |play, form| {
                play.ask(spoke(&form.id.unwrap_or_default(), "tea"));
            },
            |play, ana, details| {
                let (at, channel) = (play.now.at, Channel::Phone);
                ana.talks.push(Talk {
                    at,
                    kind: Some(Kind::Conversation),
                    activity: play.ledger().last().map(|logged| logged.id.clone()),
                    channel: Some(channel),
                });
                details.conversations.push(said(at, "tea"));
                details.months = vec![month("2026-11", 2, channel)];
                details.highest = Some(Reached { channel, at });
            },
        ),
        (
            "a reply that is in the months by now",
            |play, _| {
                play.draft(answering("Three.", "@ana@example.social"));
                play.done(reply("Three."));
                play.wait(HOUR);
                play.event(&Event::Alarm);
            },
            |play, ana, details| {
                let merged = play.person_named("Ana").talks.pop().expect("a talk");
                details.months = vec![month("2026-11", 2, Channel::Comment)];
                details.highest = Some(Reached {
                    channel: Channel::Comment,
                    at: merged.at,
                });
                ana.talks.push(merged);
            },
        ),
    ];
    for (name, since, expected) in cases {
        let (mut play, _, _) = twice_ana();
        // Both talks are in the months.
        play.wait(HOUR);
        play.event(&Event::Alarm);
        let (mut ana, other) = (play.person_named("Ana"), play.person_named("A. Anders"));
        let others = details(&play, &other.id);
        let mut known = details(&play, &ana.id).expect("details");
        play.ask(MergePeople {
            into: ana.id.clone(),
            from: other.id.clone(),
        });
        play.wait(HOUR);
        let merged = form(&play);
        since(&mut play, merged);
        // What is expected is found in what is there before it is undone.
        expected(&play, &mut ana, &mut known);
        play.ask(Undo {
            id: other.id.clone(),
        });
        assert_eq!(
            play.record(&Key::Person(ana.id.clone())),
            Some(ana.clone()),
            "{name}"
        );
        assert_eq!(details(&play, &ana.id), Some(known), "{name}");
        assert_eq!(play.person_named("A. Anders"), other, "{name}");
        assert_eq!(details(&play, &other.id), others, "{name}");
    }
}

/// A call, logged now.
fn spoke(person: &str, line: &str) -> Spoke {
    Spoke {
        person: person.to_owned(),
        channel: Channel::Phone,
        on: None,
        began: Some(Began::Me),
        minutes: None,
        line: line.to_owned(),
        instead: None,
    }
}

/// One that was logged.
fn said(at: i64, line: &str) -> Conversation {
    Conversation {
        at,
        channel: Channel::Phone,
        began: Some(Began::Me),
        minutes: None,
        line: line.to_owned(),
    }
}

fn month(month: &str, talks: u32, highest: Channel) -> Month {
    Month {
        month: month.to_owned(),
        talks,
        highest,
    }
}

#[test]
fn of_two_who_are_parted_each_has_their_own_talks() {
    type Since = (
        &'static str,
        fn(&mut Play, &Person, String),
        // (how many talks and conversations Ana has; of those of the other: the same, and what the reply is)
        [usize; 4],
        Option<Kind>,
    );
    let cases: [Since; 6] = [
        ("nothing", |_, _, _| {}, [2, 1, 2, 1], Some(Kind::Reply)),
        (
            "the other's reply is taken out",
            |play, other, _| {
                let activity = other.talks[0].activity.clone().unwrap_or_default();
                play.ask(Remove { activity });
            },
            [2, 1, 1, 1],
            None,
        ),
        (
            "it was a comment",
            |play, other, _| {
                let activity = other.talks[0].activity.clone().unwrap_or_default();
                let kind = Kind::Comment;
                play.ask(Correct { activity, kind });
            },
            [2, 1, 2, 1],
            Some(Kind::Comment),
        ),
        (
            "the other's call is taken out",
            |play, other, _| {
                let activity = other.talks[1].activity.clone().unwrap_or_default();
                play.ask(Remove { activity });
            },
            [2, 1, 1, 0],
            Some(Kind::Reply),
        ),
        (
            "of Ana's call more is said",
            |play, _, ana| {
                let instead = play.person_named("Ana").talks;
                let is_hers = |id: &String| id.ends_with(&ana);
                let instead = { instead.into_iter() }.filter_map(|talk| talk.activity);
                play.ask(Spoke {
                    instead: { instead }.find(is_hers),
                    ..spoke(&ana, "more")
                });
            },
            [2, 1, 2, 1],
            Some(Kind::Reply),
        ),
        (
            "more talks than are kept",
            |play, _, ana| {
                for _ in 0..MOST_TALKS {
                    play.wait(HOUR);
                    play.ask(SaidHello {
                        person: ana.clone(),
                    });
                }
            },
            [MOST_TALKS, 1, 2, 1],
            Some(Kind::Reply),
        ),
    ];
    for (name, since, [talks, logged, others, others_logged], kind) in cases {
        let (mut play, ana, other) = twice_ana();
        play.wait(HOUR);
        play.ask(spoke(&ana.id, "hers"));
        play.wait(HOUR);
        play.ask(spoke(&other.id, "the other’s"));
        let other = play.person_named(&other.name);
        let (into, from) = (ana.id.clone(), other.id.clone());
        play.ask(MergePeople { into, from });
        play.wait(HOUR);
        since(&mut play, &other, ana.id.clone());
        play.wait(HOUR);
        play.event(&Event::Alarm);
        play.ask(Undo {
            id: other.id.clone(),
        });
        let found = |name: &str| {
            let person = play.person_named(name);
            let known = details(&play, &person.id).expect("details");
            let counted: u32 = known.months.iter().map(|month| month.talks).sum();
            assert_eq!(counted as usize, person.talks.len(), "{name}");
            (person.talks, known.conversations)
        };
        let (hers, theirs) = (found("Ana"), found(&other.name));
        let sizes = [hers.0.len(), hers.1.len(), theirs.0.len(), theirs.1.len()];
        assert_eq!(sizes, [talks, logged, others, others_logged], "{name}");
        let first = theirs.0.first().and_then(|talk| talk.kind);
        assert_eq!(
            first.filter(|kind| *kind != Kind::Conversation),
            kind,
            "{name}"
        );
    }
}

#[test]
fn what_made_room_when_two_were_joined_is_there_again() {
    let (mut play, ana, other) = twice_ana();
    for person in [&ana.id, &other.id] {
        for _ in 0..40 {
            play.wait(HOUR);
            play.ask(spoke(person, "tea"));
        }
    }
    play.wait(HOUR);
    play.event(&Event::Alarm);
    let before = kept(&play);
    let (into, from) = (ana.id, other.id.clone());
    play.ask(MergePeople { into, from });
    assert_eq!(play.person_named("Ana").talks.len(), MOST_TALKS);
    play.wait(HOUR);
    play.event(&Event::Alarm);
    play.ask(Undo { id: other.id });
    assert_eq!(kept(&play), before);
}

#[test]
fn nobody_is_merged_with_themselves_or_with_nobody() {
    let (play, one, two) = twice_ana();
    let merge = |into: &str, from: &str| {
        play.try_ask(MergePeople {
            into: into.to_owned(),
            from: from.to_owned(),
        })
    };
    let before = play.memory.all();
    assert_eq!(merge(&one.id, &one.id), Err(Amiss::SamePerson.into()));
    assert_eq!(merge(&one.id, "gone"), Err(Error::NoSuchPerson));
    assert_eq!(merge("gone", &two.id), Err(Error::NoSuchPerson));
    assert_eq!(play.memory.all(), before);
}

#[test]
fn a_place_that_was_taken_meanwhile_keeps_the_other_in_the_undo_list() {
    let mut play = filled([5, 0, 0]);
    play.wait(DAY);
    let (into, from) = (play.person_named("5 0").id, play.person_named("5 1").id);
    let merge = MergePeople { into, from };
    play.ask(merge.clone());
    let sixth = play.add("Somebody", Circle::Five, NOBODY);
    let undo = || {
        play.try_ask(Undo {
            id: merge.from.clone(),
        })
    };
    assert_eq!(undo(), Err(Error::CircleFull(Circle::Five)));
    play.ask(RemovePerson { person: sixth });
    assert_eq!(undo(), Ok(()));
    assert_eq!(play.people().len(), 5);
}

#[test]
fn joined_details_count_each_thing_once() {
    let reached = |channel, at| Some(Reached { channel, at });
    let mut one = Details {
        conversations: vec![said(1, "a"), said(5, "b")],
        months: vec![month("2026-01", 2, Channel::Comment)],
        highest: reached(Channel::Phone, 5),
        ..Details::default()
    };
    let other = Details {
        conversations: (2..70)
            .map(|at| said(at, "c"))
            .chain([said(90, "d")])
            .collect(),
        months: (1..=13)
            .map(|it| month(&format!("2026-{it:02}"), 1, Channel::Video))
            .chain([month("2025-12", 9, Channel::Mail)])
            .collect(),
        highest: reached(Channel::Phone, 9),
        ..Details::default()
    };
    join::join_details(&mut one, other);
    assert_eq!(one.conversations.len(), hearth::people::MOST_CONVERSATIONS);
    assert!(one.conversations.iter().map(|it| it.at).is_sorted());
    assert_eq!(
        one.conversations.last(),
        Some(&said(90, "d")),
        "the newest stay"
    );
    assert_eq!(one.months.len(), 13, "the oldest goes");
    assert_eq!(one.months[0], month("2026-01", 3, Channel::Video));
    assert_eq!(one.highest, reached(Channel::Phone, 9));
}

#[test]
fn an_answer_to_both_handles_is_one_talk() {
    let talk = |at, activity: Option<&str>| Talk {
        at,
        kind: Some(Kind::Reply),
        activity: activity.map(str::to_owned),
        channel: None,
    };
    let (_, mut one, mut two) = twice_ana();
    one.talks = vec![talk(1, Some("a")), talk(4, None)];
    two.talks = vec![
        talk(1, Some("a")),
        talk(2, Some("b")),
        talk(4, None),
        talk(5, None),
    ];
    join::join(&mut one, &two);
    let times: Vec<_> = one.talks.iter().map(|talk| talk.at).collect();
    assert_eq!(times, [1, 2, 4, 5]);
}

/// Ana and Bo, who were taken for one: both were answered, once each and once together.
fn one_for_two() -> Play {
    let mut play = Play::default();
    play.add("Ana", Circle::Five, "@ana@example.social");
    let ana = play.person_named("Ana");
    play.ask(WritePerson {
        id: Some(ana.id.clone()),
        keep: ana.handles,
        profile: Some(whole()),
        note: "choir".to_owned(),
        ..write_person("Ana", Circle::Five, "@bo@example.social")
    });
    for text in ["@ana hello", "@bo hello", "@ana @bo hello to you both"] {
        play.wait(DAY);
        play.done(reply(text));
    }
    play.wait(DAY);
    play.ask(SaidHello { person: ana.id });
    assert_eq!(play.person_named("Ana").talks.len(), 4);
    play
}

#[test]
fn one_who_is_two_is_parted_and_joined_again() {
    let play = one_for_two();
    let before = kept(&play);
    let whole_ana = play.person_named("Ana");
    play.ask(SplitPerson {
        person: whole_ana.id.clone(),
        name: " Bo ".to_owned(),
        handles: vec![handle("bo@example.social")],
    });
    let (ana, bo) = (play.person_named("Ana"), play.person_named("Bo"));
    assert_eq!(ana.handles, [handle("ana@example.social")]);
    assert_eq!(bo.handles, [handle("bo@example.social")]);
    let times = |person: &Person| -> Vec<i64> {
        let talks = person.talks.iter();
        talks
            .map(|talk| talk.at - play.now.at)
            .map(|ago| -ago / DAY)
            .collect()
    };
    assert_eq!(times(&ana), [3, 1, 0], "what was logged stays");
    assert_eq!(times(&bo), [2, 1]);
    assert_eq!((bo.circle, bo.added), (Circle::Five, play.now.at));
    assert_eq!((bo.note.as_str(), ana.note.as_str()), ("", "choir"));
    assert_eq!(sheet(&play, "Bo").profile, Profile::default());
    // From now on each has their own.
    assert_eq!(
        play.record::<String>(&Key::Handle(handle("bo@example.social"))),
        Some(bo.id.clone())
    );

    play.ask(Undo { id: ana.id.clone() });
    assert_eq!(kept(&play), before, "as they were");
    assert_eq!(play.try_ask(Undo { id: ana.id }), Err(Error::NothingToUndo));
}

#[test]
fn a_split_that_cannot_be_is_refused() {
    let play = one_for_two();
    let person = play.person_named("Ana").id;
    let split = |name: &str, handles: &[&str]| {
        play.try_ask(SplitPerson {
            person: person.clone(),
            name: name.to_owned(),
            handles: handles.iter().map(|name| handle(name)).collect(),
        })
    };
    let before = play.memory.all();
    assert_eq!(split("Bo", &[]), Err(Amiss::NothingToSplit.into()));
    assert_eq!(
        split("Bo", &["cy@example.social"]),
        Err(Amiss::NothingToSplit.into())
    );
    assert_eq!(split(" ", &["bo@example.social"]), Err(Error::NoName));
    assert_eq!(play.memory.all(), before);
    // A full circle: the new one is further out.
    for number in 0..4 {
        play.add(&format!("Friend {number}"), Circle::Five, NOBODY);
    }
    assert_eq!(split("Bo", &["bo@example.social"]), Ok(()));
    assert_eq!(play.person_named("Bo").circle, Circle::Fifteen);
}

#[test]
fn whoever_was_removed_comes_back_with_all_that_is_known() {
    let play = Play::default();
    play.ask(with(whole()));
    let before = kept(&play);
    let id = play.person_named("Ana").id;
    play.ask(RemovePerson { person: id.clone() });
    assert_eq!(kept(&play), []);
    play.ask(Undo { id: id.clone() });
    assert_eq!(kept(&play), before);
    play.ask(ForgetPerson { person: id.clone() });
    assert_eq!(play.try_ask(Undo { id }), Err(Error::NothingToUndo));
}
