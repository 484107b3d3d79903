//! Forgetting somebody leaves no trace of them: not in storage, not in the file, not in a snapshot.

mod play;

use hearth::Error;
use hearth::activity::{Activity, DAY, Kind};
use hearth::copies;
use hearth::hearth::Event;
use hearth::message::{
    AskPeople, Decline, ForgetPerson, Import, MergePeople, QuietHost, Remove, RemovePerson,
    SaidHello, SplitPerson, Spoke, Undo, WritePerson,
};
use hearth::people::{
    Arrival, Channel, Circle, Contact, Conversation, Details, Handle, Profile, Way,
};
use hearth::record::Record as _;
use hearth::store::Key;
use play::{Play, answering, boost, draft, post, reply, write_person};
use serde_json::{Value, json};

/// Everything that is written of Ana, and nowhere else. Small letters: nothing is to be found in capitals
/// either.
const TRACES: &[&str] = &[
    "ana anders",
    "an old note of hers",
    "choir on tuesdays",
    "ana@example.social",
    "example.social/@ana",
    "ana.example",
    "ana_on_hn",
    "oldname@example.social",
    "anders@chess.example",
    "her other note",
    "+43 1 234 56",
    "ana@post.example",
    "meet.example/ana",
    "the bench by the river",
    "rang about the beans",
    "x-spinning",
    "her tag",
    "8001",
    "imported@post.example",
];

/// The records that a session or another program leaves, and what of them is left without her.
fn left_behind(play: &Play) -> [(Key, Option<usize>); 4] {
    let items = |key: Key| {
        let value: Option<Value> = play.record(&key);
        let items = value.map(|value| value.as_array().map_or(1, Vec::len));
        (key, items)
    };
    [Key::Declined, Key::Errands, Key::Birthdays, Key::Removed].map(items)
}

fn way(channel: Channel, to: &str) -> Way {
    let to = to.to_owned();
    Way { channel, to }
}

fn handle(site: &str, name: &str) -> Handle {
    let (site, name) = (site.to_owned(), name.to_owned());
    Handle { site, name }
}

fn profile() -> Profile {
    Profile {
        tags: vec!["her tag".to_owned()],
        ways: vec![
            way(Channel::Phone, "+43 1 234 56"),
            way(Channel::Mail, "ana@post.example"),
            way(Channel::Video, "https://meet.example/ana"),
            way(Channel::InPerson, "The bench by the river"),
        ],
        blog: Some("https://ana.example/notes".to_owned()),
        ..Profile::default()
    }
}

/// A year's worth of ways to leave a trace. Ana was two people, was called otherwise, was written to, linked to,
/// removed and brought back; there are snapshots of it all, and a record that cannot be read.
#[allow(clippy::too_many_lines, reason = "one life, in its order")]
fn lived() -> (Play, [String; 2]) {
    let mut play = Play::default();
    play.ask(WritePerson {
        note: "an old note of hers".to_owned(),
        ..write_person("Ana Anders", Circle::Five, "@oldname@example.social")
    });
    let id = play.person_named("Ana Anders").id;
    play.wait(DAY);
    play.add("Bo", Circle::Five, "@bo@example.social");
    play.ask(WritePerson {
        note: "her other note".to_owned(),
        ..write_person("Anders", Circle::Fifty, "@anders@chess.example")
    });
    let other = play.person_named("Anders").id;
    // Conversations of both: whom they were with stands in the ids of their activities.
    for person in [&id, &other] {
        play.ask(phoned(person));
    }
    for text in [
        "@oldname how did yours grow?",
        "@bo hello",
        "@oldname @bo both of you",
    ] {
        play.done(reply(text));
    }
    play.event(&Event::SnapshotDue);
    play.wait(DAY);
    // She is called otherwise, and more is known of her.
    play.ask(WritePerson {
        id: Some(id.clone()),
        keep: vec![
            handle("hn", "ana_on_hn"),
            handle("wordpress", "ana.example"),
        ],
        profile: Some(profile()),
        note: "choir on Tuesdays".to_owned(),
        ..write_person("Ana Anders", Circle::Five, "@ana@example.social")
    });
    let key = Key::Details(id.clone());
    let mut details: Details = play.record(&key).expect("details");
    details.card = vec!["X-SPINNING:wool".to_owned()];
    details.conversations = vec![Conversation {
        at: 1,
        channel: Channel::Phone,
        began: None,
        minutes: None,
        line: "rang about the beans".to_owned(),
    }];
    play.put(key, details.write());
    play.event(&Event::SnapshotDue);
    play.wait(DAY);
    play.ask(MergePeople {
        into: id.clone(),
        from: other.clone(),
    });
    play.draft(answering("Two.", "@ana@example.social"));
    play.done(reply("Two."));
    play.done(post("look https://ana.example/notes/7"));
    play.done(reply("@bo https://example.org/garden"));
    play.done(boost("112"));
    play.ask(SaidHello { person: id.clone() });
    let key = Key::Ledger(play.now.date());
    let mut day: Vec<Activity> = play.record(&key).expect("a day");
    let passed_on = day.last_mut().expect("the boost");
    passed_on.links = vec!["https://example.social/@ana/112".to_owned()];
    play.put(key, day.write());
    // What a session holds: an undo, a page that tells her lasting id, a composer, a request.
    let to_her = play
        .ledger()
        .into_iter()
        .find(|it| it.to.iter().any(|to| to.name.starts_with("ana@")));
    play.ask(Remove {
        activity: to_her.expect("an answer to her").id,
    });
    play.done(reply("@ana again"));
    play.put(
        Key::Aliases,
        json!([{ "id": handle("mastodon", "8001@example.social").write(),
                 "name": handle("mastodon", "ana@example.social").write() }]),
    );
    play.put(
        Key::Troubles,
        json!([{ "HandleTaken": { "handle": "ana@example.social", "by": "Ana Anders" } }]),
    );
    play.draft(answering("Not sent.", "@ana@example.social"));
    play.send(reply("@ana on its way"));
    // Before she was on the list, she was not to be suggested; nor is somebody else.
    for name in ["oldname@example.social", "chidi@example.social"] {
        let handle = handle("mastodon", name);
        play.ask(Decline {
            handle,
            declined: true,
        });
    }
    // Her card was imported.
    let arrival = Arrival {
        into: Some(id.clone()),
        contact: Contact {
            name: "Ana Anders".to_owned(),
            ways: vec![way(Channel::Mail, "imported@post.example")],
            ..Contact::default()
        },
    };
    play.ask(Import {
        people: json!([arrival.write()]),
    });
    // What cannot be read, and is found so.
    play.put(Key::Strangers, json!({ "nameless": "ana@example.social" }));
    play.done(post("@somebody hello"));
    // What one program left to the other: her names, and somebody else's.
    let join = |id: &str, name: &str| {
        let [id, name] = [id, name].map(|name| handle("mastodon", name).write());
        json!({ "Join": { "id": id, "name": name } })
    };
    let left = [
        join("8001@example.social", "ana@example.social"),
        join("8002@example.social", "chidi@example.social"),
    ];
    play.put(Key::Errands, json!(left));
    // On her blog there are no nudges; on a site of many neither.
    for host in ["ana.example", "example.social"] {
        let host = host.to_owned();
        play.ask(QuietHost { host, quiet: true });
    }
    // Her birthday was found for today.
    play.put(
        Key::Birthdays,
        json!({ "date": play.now.date().to_string(), "today": [id], "tomorrow": [] }),
    );
    play.put(
        Key::Aside("newer/9".to_owned()),
        json!({ "of": "Ana Anders", "kept": [1] }),
    );
    play.put(
        Key::Aside("newer/8".to_owned()),
        json!({ "of": "Banana Andersen" }),
    );
    play.event(&Event::SnapshotDue);
    (play, [id, other])
}

fn phoned(person: &str) -> Spoke {
    Spoke {
        person: person.to_owned(),
        channel: Channel::Phone,
        on: None,
        began: None,
        minutes: None,
        line: String::new(),
        instead: None,
    }
}

/// Everything that lies anywhere, and the file that one could save.
fn everything(play: &Play) -> String {
    let all = play.memory.all();
    let mut text = String::new();
    let mut records = serde_json::Map::new();
    for (key, value) in &all {
        text.extend([key.name(), value.to_string()].map(|piece| piece + "\n"));
        records.insert(key.name(), value.clone());
    }
    let file = copies::file(&Value::Object(records), &json!([]));
    text.push_str(&file.to_string());
    text.to_lowercase()
}

#[test]
fn no_trace_is_left() {
    let (mut play, [id, other]) = lived();
    let before = everything(&play);
    // By itself the other's id could be the number of a request as well.
    let ids = [&*id, &*format!("phone-{other}")];
    for trace in TRACES.iter().chain(&ids) {
        assert!(before.contains(trace), "the test leaves no trace “{trace}”");
    }
    let snapshots = |play: &Play| -> Vec<Key> {
        let keys = play.memory.all().into_keys();
        keys.filter(|key| matches!(key, Key::Snapshot(_))).collect()
    };
    let tallies = |play: &Play| -> Vec<(Key, Value)> {
        let all = play.memory.all().into_iter();
        all.filter(|(key, _)| matches!(key, Key::Tally(_)))
            .collect()
    };
    let (copies, counts, entries) = (snapshots(&play), tallies(&play), play.ledger().len());
    assert_eq!(copies.len(), 3);
    let counted = |play: &Play| left_behind(play).map(|(_, items)| items);
    assert_eq!(counted(&play), [Some(2), Some(2), Some(1), Some(4)]);
    let bo = play.person_named("Bo");

    play.ask(ForgetPerson { person: id.clone() });
    let after = everything(&play);
    // A part of a word is nobody's name.
    assert!(after.contains("banana andersen"), "others are gone as well");
    let after = after.replace("banana andersen", "");
    for trace in TRACES.iter().chain(&ids) {
        assert!(!after.contains(trace), "“{trace}” is left");
    }
    assert_eq!(counted(&play), [Some(1), Some(1), Some(1), Some(0)]);
    let logged = play.ledger().into_iter();
    let logged = logged.filter(|it| it.kind == Kind::Conversation);
    assert_eq!(logged.count(), 2, "they are counted, and with nobody");
    // What names nobody stays, and so does everybody else.
    assert_eq!(tallies(&play), counts, "tallies keep the count");
    assert_eq!(snapshots(&play), copies);
    assert_eq!(play.ledger().len(), entries);
    assert_eq!(play.person_named("Bo"), bo);
    assert!(
        after.contains("https://example.org/garden"),
        "other links stay"
    );
    let to_bo = play
        .ledger()
        .into_iter()
        .filter(|it| it.to.contains(&handle("mastodon", "bo@example.social")));
    assert_eq!(to_bo.count(), 3);

    // Counting again gives the same counts: an activity is on the side that it was on.
    for (key, _) in &counts {
        play.put(key.clone(), json!("unreadable"));
    }
    play.popup();
    for (key, count) in counts {
        assert_eq!(play.record::<Value>(&key), Some(count), "{}", key.name());
    }

    // It cannot be undone, and life goes on: the request on its way counts, and names nobody.
    assert_eq!(
        play.try_ask(Undo { id: id.clone() }),
        Err(Error::NothingToUndo)
    );
    assert_eq!(
        play.try_ask(ForgetPerson { person: id }),
        Err(Error::NoSuchPerson)
    );
    let on_its_way = play.memory.all().into_keys().find_map(|key| match key {
        Key::Request(id) => Some(id),
        _ => None,
    });
    play.end(&on_its_way.expect("a request"), Some(200));
    play.wait(DAY);
    play.event(&Event::Alarm);
    assert_eq!(play.ledger().len(), entries + 1);
    let again = everything(&play);
    assert!(!again.contains("ana@example.social"), "it came back");
    assert_eq!(play.ask(AskPeople {}).people.len(), 1);
}

#[test]
fn a_snapshot_that_is_restored_brings_nobody_back() {
    let (play, [id, _]) = lived();
    let snapshot = play.memory.all().into_keys().find_map(|key| match key {
        Key::Snapshot(name) => Some(name),
        _ => None,
    });
    play.ask(ForgetPerson { person: id });
    play.ask(hearth::message::Restore {
        snapshot: snapshot.expect("a snapshot"),
    });
    let names: Vec<_> = play
        .people()
        .into_iter()
        .map(|person| person.name)
        .collect();
    assert_eq!(names, ["Bo"]);
}

#[test]
fn others_keep_what_is_theirs() {
    // What somebody else is, and whether it stays.
    let mut play = Play::default();
    let ana = play.add("Ana", Circle::Five, "@ana@example.social");
    play.wait(DAY);
    // Once one person, now two: Bo's handle was Ana's in the snapshot.
    let person = play.person_named("Ana");
    play.ask(WritePerson {
        id: Some(ana.clone()),
        keep: person.handles,
        ..write_person("Ana", Circle::Five, "@bo@example.social")
    });
    play.done(reply("@bo hello"));
    play.event(&Event::SnapshotDue);
    play.wait(DAY);
    play.ask(SplitPerson {
        person: ana.clone(),
        name: "Bo".to_owned(),
        handles: vec![handle("mastodon", "bo@example.social")],
    });
    // A namesake, and a note that names her.
    play.ask(WritePerson {
        note: "Ana’s sister".to_owned(),
        ..write_person("Ana", Circle::Fifty, "@other@example.social")
    });
    play.draft(draft("nothing yet"));
    let removed = play.add("Cy", Circle::Five, "@cy@example.social");
    play.ask(RemovePerson {
        person: removed.clone(),
    });
    play.ask(ForgetPerson { person: ana });
    let names: Vec<_> = play
        .people()
        .into_iter()
        .map(|it| (it.name, it.note))
        .collect();
    let bo = handle("mastodon", "bo@example.social");
    assert_eq!(
        play.person_named("Bo").handles,
        std::slice::from_ref(&bo),
        "it was Ana’s, and is Bo’s"
    );
    assert_eq!(play.ledger()[0].to, [bo]);
    let expected = [("Bo", ""), ("Ana", "Ana’s sister")];
    assert_eq!(
        names,
        expected.map(|(name, note)| (name.to_owned(), note.to_owned()))
    );
    play.ask(Undo { id: removed });
    assert_eq!(
        play.person_named("Cy").handles,
        [handle("mastodon", "cy@example.social")]
    );
}
