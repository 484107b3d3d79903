//! Importing people: all at once or nobody, and taking it back as one.

mod play;

use hearth::Error;
use hearth::activity::{DAY, HOUR};
use hearth::hearth::Event;
use hearth::message::{
    AskContacts, AskPeople, DeclineRung, Import, Later, Moment, RemovePerson, Rest, SaidHello,
    Spoke, Undo, WritePerson,
};
use hearth::people::{
    Arrival, Birthday, Channel, Circle, Contact, Details, Handle, Imported, KnownContact, Person,
    Profile, Way,
};
use hearth::record::Record as _;
use hearth::store::Key;
use hearth::view::{Fate, FileRead, LeftOut};
use hearth_contacts::{csv, read, vcards};
use play::{Play, reply, write_person};

fn contact(name: &str) -> Contact {
    Contact {
        name: name.into(),
        circle: Some(Circle::Fifty),
        ..Contact::default()
    }
}

fn ana() -> Contact {
    Contact {
        handles: vec![Handle {
            site: "mastodon".into(),
            name: "ana@example.social".into(),
        }],
        note: "likes walks".into(),
        ways: vec![Way {
            channel: Channel::Mail,
            to: "ana@example.org".into(),
        }],
        birthday: Some(Birthday {
            year: None,
            month: 4,
            day: 12,
        }),
        card: vec!["X-OWN:7".into()],
        ..contact("Ana")
    }
}

fn born(year: Option<u32>, month: u32, day: u32) -> Birthday {
    Birthday { year, month, day }
}

fn new(contact: Contact) -> Arrival {
    Arrival {
        into: None,
        contact,
    }
}

fn import(play: &Play, people: &Vec<Arrival>) -> Result<Imported, Error> {
    let people = people.write();
    play.try_ask(Import { people })
}

fn contacts(play: &Play) -> Vec<Contact> {
    let all = play.ask(AskContacts {}).into_iter();
    all.map(|KnownContact { contact, .. }| contact).collect()
}

#[test]
fn people_are_added_and_joined_and_all_of_it_is_taken_back() {
    let mut play = Play::default();
    let bo = play.add("Bo", Circle::Five, "@bo@example.social");
    let before = play.memory.all();
    let mut more_of_bo = ana();
    more_of_bo.name = "Bo Lindqvist".into();
    more_of_bo.handles.clear();
    let people = vec![
        new(ana()),
        Arrival {
            into: Some(bo.clone()),
            contact: more_of_bo,
        },
    ];
    play.wait(1_000);
    let imported = import(&play, &people).expect("there is room");
    assert_eq!((imported.added, imported.merged), (1, 1));
    let now = contacts(&play);
    assert_eq!(now.len(), 2);
    assert_eq!(now[1], ana());
    assert_eq!(
        (now[0].name.as_str(), now[0].note.as_str()),
        ("Bo", "likes walks")
    );
    assert_eq!(now[0].circle, Some(Circle::Five));
    assert_eq!(now[0].ways, ana().ways);
    // Their handle leads to them.
    assert!(
        play.record::<String>(&Key::Handle(ana().handles[0].clone()))
            .is_some()
    );
    play.ask(Undo { id: imported.id });
    let mut after = play.memory.all();
    for key in [Key::Removed, Key::Details(bo)] {
        after.remove(&key);
    }
    let before: Vec<_> = before
        .into_iter()
        .filter(|(key, _)| *key != Key::Removed)
        .collect();
    assert_eq!(after.into_iter().collect::<Vec<_>>(), before);
}

#[test]
fn what_the_user_did_since_stays() {
    let play = Play::default();
    let bo = play.add("Bo", Circle::Five, "@bo@example.social");
    let mut more = ana();
    more.handles.clear();
    let cid = play.add("Cid", Circle::Five, "@cid@example.social");
    let into = |id: &String| Arrival {
        into: Some(id.clone()),
        contact: more.clone(),
    };
    let imported = import(&play, &vec![into(&bo), into(&cid), new(ana())]).expect("there is room");
    let card = play.person_named("Bo");
    play.ask(WritePerson {
        id: Some(bo),
        name: card.name,
        keep: card.handles,
        known_as: None,
        site: None,
        circle: Circle::Fifteen,
        cadence_days: None,
        note: "mine".into(),
        profile: None,
        steps_back: None,
    });
    // One leaves before it is taken back: nobody comes again by that.
    play.ask(RemovePerson { person: cid });
    play.ask(Undo {
        id: imported.id.clone(),
    });
    let left = contacts(&play);
    assert_eq!(left.len(), 1);
    assert_eq!(
        (left[0].note.as_str(), left[0].circle),
        ("mine", Some(Circle::Fifteen))
    );
    assert_eq!((&left[0].ways, left[0].birthday), (&Vec::new(), None));
    assert_eq!(
        play.try_ask(Undo { id: imported.id }),
        Err(Error::NothingToUndo)
    );
}

#[test]
fn a_newcomer_with_whom_something_was_done_since_stays() {
    type Since = (&'static str, fn(&mut Play, &Person));
    fn form(ana: &Person) -> WritePerson {
        WritePerson {
            id: Some(ana.id.clone()),
            keep: ana.handles.clone(),
            note: ana.note.clone(),
            ..write_person("Ana", ana.circle, "")
        }
    }
    let cases: [Since; 9] = [
        ("a note, by its capital", |play, ana| {
            play.ask(WritePerson {
                note: "Likes walks".into(),
                ..form(ana)
            });
        }),
        ("another circle", |play, ana| {
            play.ask(WritePerson {
                circle: Circle::Five,
                ..form(ana)
            });
        }),
        ("a tag", |play, ana| {
            let profile = Profile {
                tags: vec!["choir".into()],
                ..play.ask(AskPeople {}).people[0].profile.clone()
            };
            play.ask(WritePerson {
                profile: Some(profile),
                ..form(ana)
            });
        }),
        ("a conversation", |play, ana| {
            play.ask(Spoke {
                person: ana.id.clone(),
                channel: Channel::Phone,
                on: None,
                began: None,
                minutes: None,
                line: String::new(),
                instead: None,
            });
        }),
        ("hello", |play, ana| {
            let person = ana.id.clone();
            play.ask(SaidHello { person });
        }),
        ("a reply", |play, _| {
            play.done(reply("@ana@example.social yes"));
        }),
        ("put off", |play, ana| {
            play.ask(Later {
                person: ana.id.clone(),
                until: Moment::Month,
            });
        }),
        ("a rest", |play, ana| {
            play.ask(Rest {
                person: ana.id.clone(),
                rests: true,
            });
        }),
        ("a rung declined", |play, ana| {
            play.ask(DeclineRung {
                person: ana.id.clone(),
                channel: Channel::Video,
                declined: true,
            });
        }),
    ];
    let id_of = |play: &Play| play.person_named("Ana").id;
    for (name, since) in cases {
        let mut play = Play::default();
        let imported = import(&play, &vec![new(ana()), new(contact("Cid"))]);
        let ana = play.person_named("Ana");
        play.wait(HOUR);
        since(&mut play, &ana);
        let key = Key::Details(id_of(&play));
        let kept = |play: &Play| (play.person_named("Ana"), play.record::<Details>(&key));
        let before = kept(&play);
        // What happens by itself is nothing that was done with the other.
        play.wait(DAY);
        play.event(&Event::Alarm);
        let rolled = kept(&play);
        play.ask(Undo {
            id: imported.expect("there is room").id,
        });
        assert_eq!(play.people().len(), 1, "{name}");
        assert_eq!(kept(&play), rolled, "{name}");
        assert_eq!(before.0, rolled.0, "{name}");
        let handle = Key::Handle(ana.handles[0].clone());
        assert_eq!(play.record(&handle), Some(ana.id), "{name}");
    }
}

fn way(channel: Channel, to: &str) -> Way {
    let to = to.into();
    Way { channel, to }
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn what_is_imported_is_within_the_bounds_of_the_form() {
    type Bound = (&'static str, fn(&mut Contact), fn(&mut Contact));
    let number = |number: usize| way(Channel::Phone, &format!("+43 660 {number:07}"));
    let cases: [Bound; 14] = [
        ("all fits", |_| {}, |_| {}),
        (
            "a name and a note, in characters",
            |card| {
                card.name = "Ä".repeat(81);
                card.note = format!("{} x", "é".repeat(139));
            },
            |card| {
                card.name = "Ä".repeat(80);
                card.note = "é".repeat(139);
            },
        ),
        (
            "a cadence of ten years",
            |card| card.cadence_days = Some(3_650),
            |card| card.cadence_days = Some(365),
        ),
        (
            "tags: too long, empty, and too many",
            |card| {
                card.tags = (10..30).map(|number| number.to_string()).collect();
                card.tags.insert(0, "ß".repeat(41));
                card.tags.insert(1, " ".into());
            },
            |card| {
                card.tags = (10..21).map(|number| number.to_string()).collect();
                card.tags.insert(0, "ß".repeat(40));
            },
        ),
        (
            "two that are one when they are cut",
            |card| card.tags = vec!["x".repeat(41), "x".repeat(42)],
            |card| card.tags = vec!["x".repeat(40)],
        ),
        (
            "what is none of its sort is kept in words",
            |card| {
                card.ways = vec![
                    way(Channel::Phone, "1-800-FLOWERS"),
                    way(Channel::Mail, "Ana <ana@example.org>"),
                ];
            },
            |card| {
                card.ways = vec![
                    way(Channel::Message, "1-800-FLOWERS"),
                    way(Channel::Message, "Ana <ana@example.org>"),
                ];
            },
        ),
        (
            "numbers in other digits, and with extensions",
            |card| {
                card.ways = vec![
                    way(Channel::Phone, "+49 30 1234 ext. 6"),
                    way(Channel::Phone, "+1-201-555-0123;ext=102"),
                    way(Channel::Phone, "٠١٢٣٤٥٦٧"),
                    way(Channel::Phone, "０３-１２３４"),
                ];
            },
            |card| {
                card.ways = vec![
                    way(Channel::Phone, "+49 30 1234 x 6"),
                    way(Channel::Phone, "+1-201-555-0123 x102"),
                    way(Channel::Phone, "01234567"),
                    way(Channel::Phone, "03-1234"),
                ];
            },
        ),
        (
            "words with an address in them",
            |card| {
                card.ways = vec![
                    way(Channel::Message, "Signal: https://signal.me/#ana"),
                    way(Channel::Message, "sip://ana@pbx.example"),
                ];
            },
            |card| card.ways = vec![way(Channel::Message, "Signal: signal.me/#ana")],
        ),
        (
            "tags with commas",
            |card| card.tags = vec!["Smith, family".into(), "合唱、散歩".into()],
            |card| {
                card.tags = ["Smith", "family", "合唱", "散歩"]
                    .map(str::to_owned)
                    .into();
            },
        ),
        (
            "a place is cut, a page is not",
            |card| {
                card.ways = vec![
                    way(Channel::InPerson, &"ü".repeat(281)),
                    way(
                        Channel::Video,
                        &format!("https://a.example/{}", "x".repeat(280)),
                    ),
                    way(Channel::Message, "javascript:alert(1)"),
                    way(Channel::Comment, "here"),
                    way(Channel::Mail, " "),
                ];
            },
            |card| card.ways = vec![way(Channel::InPerson, &"ü".repeat(280))],
        ),
        (
            "too many ways: the numbers stay",
            |card| {
                let mails = (0..30).map(|number| format!("ana{number}@example.org"));
                card.ways = mails.map(|mail| way(Channel::Mail, &mail)).collect();
                card.ways.push(way(Channel::Phone, "+43 660 1234567"));
            },
            |card| {
                let mails = (0..23).map(|number| format!("ana{number}@example.org"));
                card.ways = mails.map(|mail| way(Channel::Mail, &mail)).collect();
                card.ways.insert(0, way(Channel::Phone, "+43 660 1234567"));
            },
        ),
        (
            "no page, no zone",
            |card| {
                card.blog = Some("my blog".into());
                card.zone = Some("Vienna".into());
            },
            |_| {},
        ),
        (
            "a blog and a zone that are",
            |card| {
                card.blog = Some("ana.example".into());
                card.zone = Some("Europe/Vienna".into());
            },
            |card| {
                card.blog = Some("ana.example".into());
                card.zone = Some("Europe/Vienna".into());
            },
        ),
        (
            "a day that no year has",
            |card| card.birthday = Some(born(Some(1_985), 2, 30)),
            |card| card.birthday = None,
        ),
    ];
    for (name, card, kept) in cases {
        let play = Play::default();
        let (mut given, mut expected) = (contact("Ana"), contact("Ana"));
        card(&mut given);
        kept(&mut expected);
        import(&play, &vec![new(given.clone())]).expect("there is room");
        assert_eq!(contacts(&play), [expected.clone()], "{name}");
        save(&play, name);
        // Somebody who has all that fits keeps it.
        let full = Contact {
            tags: (0..12).map(|tag| format!("tag {tag}")).collect(),
            ways: (0..24).map(number).collect(),
            ..contact("Bo")
        };
        let play = Play::default();
        import(&play, &vec![new(full.clone())]).expect("there is room");
        let into = Some(play.people()[0].id.clone());
        let more = vec![Arrival {
            into,
            contact: given,
        }];
        import(&play, &more).expect("there is room");
        let now = contacts(&play).remove(0);
        assert_eq!((now.tags, now.ways), (full.tags, full.ways), "{name}");
        save(&play, name);
    }
}

/// Saves the form of the first one as it is filled.
fn save(play: &Play, name: &str) {
    let sheet = play.ask(AskPeople {}).people.remove(0);
    let person = play.people().remove(0);
    let saved = play.try_ask(WritePerson {
        id: Some(person.id),
        keep: person.handles,
        profile: Some(sheet.profile),
        ..write_person(&person.name, person.circle, "")
    });
    assert!(saved.is_ok(), "{name}: {saved:?}");
}

#[test]
fn it_is_all_or_nobody() {
    let play = Play::default();
    play.add("Bo", Circle::Five, "@ana@example.social");
    let crowd = (0..51).map(|number| new(contact(&format!("Somebody {number}"))));
    let cases: Vec<(Vec<Arrival>, Error)> = vec![
        (crowd.collect(), Error::CircleFull(Circle::Fifty)),
        (
            vec![new(contact("Cid")), new(ana())],
            Error::HandleTaken {
                handle: "ana@example.social".into(),
                by: "Bo".into(),
            },
        ),
        (vec![new(contact("Cid")), new(contact("  "))], Error::NoName),
        (
            vec![
                new(contact("Cid")),
                Arrival {
                    into: Some("nobody".into()),
                    contact: contact("Dan"),
                },
            ],
            Error::NoSuchPerson,
        ),
    ];
    let before = play.memory.all();
    for (people, why) in cases {
        assert_eq!(import(&play, &people), Err(why));
        assert_eq!(play.memory.all(), before);
    }
    let crowd = (0..50).map(|number| new(contact(&format!("Somebody {number}"))));
    let imported = import(&play, &crowd.collect()).expect("there is room for fifty");
    assert_eq!(imported.added, 50);
    play.ask(Undo { id: imported.id });
    assert_eq!(play.people().len(), 1);
}

/// Imports whom a file would add.
fn import_file(play: &Play, file: &str) -> u32 {
    let FileRead::Book(book) = read(file.as_bytes(), None, &play.ask(AskContacts {})) else {
        panic!("no book");
    };
    let rows = book.rows.into_iter();
    let people: Vec<Arrival> = rows
        .filter_map(|row| match row.fate {
            Fate::New => Some(new(row.contact)),
            Fate::Into { person, .. } => Some(Arrival {
                into: Some(person),
                contact: row.contact,
            }),
            Fate::Left(LeftOut::Known(_)) => None,
            other => panic!("{other:?}"),
        })
        .collect();
    let imported = import(play, &people).expect("there is room");
    imported.added + imported.merged
}

#[test]
fn a_file_that_comes_twice_adds_nobody_and_an_export_comes_back_as_it_was() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contacts/");
    let play = Play::default();
    for name in ["google.vcf", "nextcloud.vcf", "monica.vcf", "outlook.vcf"] {
        let file = std::fs::read_to_string(format!("{folder}{name}")).expect("a sample");
        assert!(import_file(&play, &file) > 0, "{name}");
        let before = contacts(&play);
        assert_eq!(import_file(&play, &file), 0, "{name}");
        assert_eq!(contacts(&play), before, "{name}");
    }
    let people = play.ask(AskContacts {});
    for file in [vcards(&people), csv(&people)] {
        let empty = Play::default();
        import_file(&empty, &file);
        let sorted = |mut contacts: Vec<Contact>| {
            for contact in &mut contacts {
                contact
                    .ways
                    .sort_by_key(|way| (way.channel, way.to.clone()));
            }
            contacts
        };
        assert_eq!(sorted(contacts(&empty)), sorted(contacts(&play)), "{file}");
    }
}
