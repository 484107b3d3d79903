//! Every sample: what is kept of the people in it, that it adds nobody a second time, and that it can be
//! undone.

mod core;

use core::{Core, sample};
use std::time::{Duration, Instant};

use hearth::people::import::WhyNot;
use hearth_contacts::{Contacts, Field, csv, plan, read, vcard};
use toml::{Table, Value};

fn cases() -> Vec<Table> {
    let text = String::from_utf8(sample("cases.toml")).expect("a text");
    let table: Table = text.parse().expect("TOML");
    let files = table["file"].as_array().expect("a list").iter();
    files
        .map(|file| file.as_table().expect("a table").clone())
        .collect()
}

fn text<'a>(table: &'a Table, name: &str) -> &'a str {
    table.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn texts(table: &Table, name: &str) -> Vec<String> {
    let list = table
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    list.map(|one| one.as_str().expect("a text").to_owned())
        .collect()
}

fn contacts(case: &Table) -> Contacts {
    let name = text(case, "name");
    let mut contacts = read(name, &sample(name)).unwrap_or_else(|why| panic!("{name}: {why:?}"));
    let columns = texts(case, "columns");
    if let (Contacts::Table(table), false) = (&mut contacts, columns.is_empty()) {
        let field = |name: &String| {
            Field::ALL
                .into_iter()
                .find(|field| format!("{field:?}") == *name)
        };
        table.columns = columns.iter().map(field).collect();
    }
    contacts
}

#[test]
fn each_keeps_what_the_table_says() {
    for case in cases() {
        let name = text(&case, "name");
        let plan = plan(contacts(&case).drafts(), &[]);
        let people = case["person"].as_array().expect("a list");
        assert_eq!(plan.add.len(), people.len(), "{name}: {:?}", plan.add);
        for (person, expected) in plan.add.iter().zip(people) {
            let expected = expected.as_table().expect("a table");
            let about = &person.about;
            let handles = person.handles.iter();
            let handles: Vec<_> = handles
                .map(|it| format!("{} {}", it.site, it.name))
                .collect();
            assert_eq!(
                handles,
                texts(expected, "handles"),
                "{name}: {}",
                person.name
            );
            let birthday = about.birthday.map(|it| match it.year {
                Some(year) => format!("{year:04}-{:02}-{:02}", it.month, it.day),
                None => format!("--{:02}-{:02}", it.month, it.day),
            });
            for (field, found) in [
                ("name", person.name.as_str()),
                ("phone", &about.reach.phone),
                ("mail", &about.reach.mail),
                ("message", &about.reach.message),
                ("blog", &about.blog),
                ("birthday", birthday.as_deref().unwrap_or_default()),
                ("zone", about.time_zone.as_deref().unwrap_or_default()),
                ("note", &person.note),
            ] {
                assert_eq!(
                    found,
                    text(expected, field),
                    "{name}: {}, {field}",
                    person.name
                );
            }
            assert_eq!(
                about.tags,
                texts(expected, "tags"),
                "{name}: {}",
                person.name
            );
            assert_eq!(
                about.card,
                texts(expected, "card"),
                "{name}: {}",
                person.name
            );
        }
        let left_out = plan
            .left_out
            .iter()
            .map(|it| format!("{:?} {}", it.why, it.found));
        let left_out: Vec<_> = left_out.collect();
        assert_eq!(left_out, texts(&case, "left_out"), "{name}");
    }
}

#[test]
fn the_same_file_twice_adds_nobody() {
    let together = Core::default();
    for case in cases() {
        for core in [&Core::default(), &together] {
            core.carry_out(core.plan(&contacts(&case)));
            let before = core.everybody();
            let again = core.plan(&contacts(&case));
            let name = text(&case, "name");
            assert_eq!(again.add, [], "{name}");
            assert_eq!(again.merge, [], "{name}");
            assert!(
                before.len() >= case["person"].as_array().expect("a list").len()
                    || before.len() > 5
            );
            core.carry_out(again);
            assert_eq!(core.everybody(), before, "{name}");
        }
    }
    // Of eleven files with the same few people, one person each.
    let mut names: Vec<_> = together
        .everybody()
        .into_iter()
        .map(|person| person.name)
        .collect();
    names.sort();
    let expected = [
        "Ana Ferreira",
        "Bo Lindqvist",
        "Chidi Okafor",
        "Cy Young",
        // Two lists, one name, and nothing that both say: they may be two.
        "Ines Okonkwo-Lund",
        "Ines Okonkwo-Lund",
        "Leïla Haddad",
        "Tomás Vidal",
        "Yūki Tanabe",
        "ines",
    ];
    assert_eq!(names, expected);
}

#[test]
fn exported_and_read_again_they_are_the_same() {
    for case in cases() {
        let name = text(&case, "name");
        let people = plan(contacts(&case).drafts(), &[]).add;
        let again = read("people.vcf", vcard(&people).as_bytes()).expect("cards");
        assert_eq!(plan(again.drafts(), &[]).add, people, "{name}");
        // A table has no place for the lines of other programs.
        let table = read("people.csv", csv(&people).as_bytes()).expect("a table");
        let again = plan(table.drafts(), &[]).add;
        assert_eq!(again.len(), people.len(), "{name}");
        for (again, person) in again.iter().zip(&people) {
            let mut person = person.clone();
            person.about.card.clear();
            assert_eq!(*again, person, "{name}");
        }
    }
}

#[test]
fn an_import_is_undone_as_a_whole() {
    for case in cases() {
        let core = Core::default();
        core.import("google.vcf", &sample("google.vcf"));
        core.import("apple.vcf", &sample("apple.vcf"));
        let before = core.0.all();
        let done = core.carry_out(core.plan(&contacts(&case)));
        core.undo(&done);
        let after = core.0.all();
        let kept = |all: &std::collections::BTreeMap<hearth::store::Key, serde_json::Value>| {
            let mut all = all.clone();
            all.retain(|key, value| {
                *value != serde_json::json!([]) && key.area() == hearth::store::Area::Local
            });
            all
        };
        assert_eq!(kept(&after), kept(&before), "{}", text(&case, "name"));
    }
}

#[test]
fn five_thousand_cards_are_read_and_planned_at_once() {
    /// Far more than it takes, also without optimisation and on a busy machine.
    const BOUND: Duration = Duration::from_mins(2);
    let one = String::from_utf8(sample("google.vcf")).expect("a text");
    let (one, _) = one.split_once("END:VCARD").expect("a card");
    let cards: String = (0..5_000)
        .map(|number| {
            let own = one
                .replace("Ana", &format!("Ana{number}"))
                .replace("912 000 111", &format!("91{number:07}"));
            own.replace("ana@", &format!("ana{number}@"))
                .replace("/@ana", &format!("/@ana{number}"))
                + "END:VCARD\r\n"
        })
        .collect();
    let begun = Instant::now();
    let drafts = read("", cards.as_bytes()).expect("cards").drafts();
    let first = plan(drafts.clone(), &[]);
    assert_eq!(first.add.len(), 5_000);
    let again = plan(drafts, &first.add);
    assert_eq!((again.add.len(), again.merge.len()), (0, 0));
    println!("read, planned twice in {:?}", begun.elapsed());
    assert!(begun.elapsed() < BOUND, "{:?}", begun.elapsed());
}

#[test]
fn a_plan_says_why() {
    let core = Core::default();
    core.import("google.vcf", &sample("google.vcf"));
    let card = |lines: &str| format!("BEGIN:VCARD\nVERSION:4.0\n{lines}\nEND:VCARD\n");
    // What stands in the card, and what becomes of it.
    for (lines, becomes) in [
        (
            "FN:Ana\nSOCIALPROFILE:https://example.social/@ana\nTZ:Europe/Lisbon",
            "Handle(\"ana@example.social\")",
        ),
        (
            "FN:Mum\nEMAIL:Ana@Studio.example\nX-A:1",
            "Mail(\"ana@studio.example\")",
        ),
        (
            "FN:Mum\nTEL:00351912000111\nX-A:1",
            "Phone(\"00351912000111\")",
        ),
        ("FN:Mum\nTEL:912 000 111\nNOTE:x", "Phone(\"912 000 111\")"),
        ("FN:ana ferreira\nTEL:912000111", "nothing new"),
        ("FN:Ana Ferreira", "nothing new"),
        ("FN:Ana Ferreira\nBDAY:19900514", "nothing new"),
        ("FN:Ana Ferreira\nTZ:Europe/Lisbon", "Name"),
        ("FN:Ana Ferreira\nTEL:999 888 777", "added"),
        ("FN:Ana\nTEL:112", "added"),
        ("TEL:999 888 777", "no name"),
        ("FN:Choir\nKIND:group", "no person"),
        // A number that two in the file share tells neither of them.
        (
            "FN:Mum\nTEL:912000111\nEND:VCARD\nBEGIN:VCARD\nFN:Dad\nTEL:912000111",
            "added",
        ),
        (
            "FN:Di\nTEL:999888777\nEND:VCARD\nBEGIN:VCARD\nFN:Di\nTEL:999888777",
            "twice",
        ),
    ] {
        let plan = core.plan(&read("one.vcf", card(lines).as_bytes()).expect("a card"));
        let merged = plan
            .merge
            .first()
            .map(|merge| format!("{:?}", merge.because));
        let left_out = plan.left_out.first().map(|left_out| match left_out.why {
            WhyNot::NoName => "no name".to_owned(),
            WhyNot::NotAPerson => "no person".to_owned(),
            WhyNot::TwiceInFile { .. } => "twice".to_owned(),
            WhyNot::NothingNew { .. } => "nothing new".to_owned(),
        });
        let found = merged.or(left_out).unwrap_or_else(|| "added".to_owned());
        assert_eq!(found, becomes, "{lines}");
    }
}
