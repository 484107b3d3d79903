//! Whatever is in a file: nothing panics, nobody comes twice, and what goes out comes back.

mod core;

use core::{Core, sample};
use hearth::people::{About, BestHours, Birthday, Circle, Handle, Person, Reach};
use hearth::text::one_line;
use hearth_contacts::{Contacts, MOST_BYTES, MOST_PEOPLE, Unfit, csv, plan, read, vcard};
use proptest::prelude::*;

#[test]
fn what_is_no_list_of_people_is_refused() {
    let workbook = b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml";
    let cards = "BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(MOST_PEOPLE + 1);
    let rows = "Name,Phone\n".to_owned() + &"A,1\n".repeat(MOST_PEOPLE + 1);
    let cases: [(&str, &[u8], Unfit); 16] = [
        ("a.vcf", b"", Unfit::Empty),
        ("a.csv", b" \r\n\r\n", Unfit::Empty),
        ("a.csv", &vec![b'a'; MOST_BYTES + 1], Unfit::TooLarge),
        ("a.vcf", cards.as_bytes(), Unfit::TooMany),
        ("a.csv", rows.as_bytes(), Unfit::TooMany),
        ("a.zip", b"PK\x03\x04abc", Unfit::Archive),
        ("a.csv", workbook, Unfit::NoText),
        ("a.csv", b"abc\0def", Unfit::NoText),
        ("a.vcf", b"BEGIN:VCARD\nFN:Ana\n", Unfit::NoCards),
        ("a.vcf", b"END:VCARD", Unfit::NoCards),
        ("a.vcf", b"Name,Phone\nAna,1", Unfit::NoCards),
        ("a.csv", b"<!doctype html>", Unfit::OtherForm),
        ("a.json", b"{\"hearth\":1}", Unfit::OtherForm),
        ("a.txt", b"Dear Ana", Unfit::NoTable),
        ("a.csv", b"\"", Unfit::NoTable),
        ("a.csv", &[b','; 5_000], Unfit::NoTable),
    ];
    for (name, file, why) in cases {
        let start = String::from_utf8_lossy(&file[..file.len().min(40)]);
        assert_eq!(read(name, file), Err(why), "{name}: {start}");
    }
}

#[test]
fn what_is_broken_in_part_is_read_in_part() {
    for (file, names) in [
        (
            "BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:X\nEND:VCARD\nTEL:1\nEND:VCARD",
            vec!["Ana"],
        ),
        (
            "BEGIN:VCARD\nFN:Lost\nBEGIN:VCARD\nFN:Ana\nEND:VCARD",
            vec!["Ana"],
        ),
        (
            "x\nBEGIN:VCARD\n:\n;\n;;:\nFN\nFN:Bo\nTEL;=:\nTEL;\":1\nend:vcard",
            vec!["Bo"],
        ),
        (
            "begin:vcard\nfn:Cy\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD",
            vec!["Cy"],
        ),
        (
            "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:D=\n=69=\nEND:VCARD\nEND:VCARD",
            vec!["DiEND:VCARD"],
        ),
        ("Name,Phone\n\"Ed,1", vec!["Ed,1"]),
        (
            "sep=;\nName;Phone\n=Flo;+1\n'=Gus;'+1",
            vec!["=Flo", "=Gus"],
        ),
    ] {
        let found = read("", file.as_bytes()).expect("something in it").drafts();
        let found: Vec<_> = found
            .iter()
            .map(|draft| draft.person.name.as_str())
            .collect();
        assert_eq!(found, names, "{file}");
    }
}

#[test]
fn no_cell_begins_a_formula() {
    let mut person = Person::new(String::new(), 0);
    person.name = "=1+1".to_owned();
    person.note = "@SUM(A1)".to_owned();
    person.about.reach.phone = "+1 2".to_owned();
    person.about.reach.place = "-1, \"x\"".to_owned();
    let text = csv(std::slice::from_ref(&person));
    for cell in [
        "'=1+1,",
        ",'+1 2,",
        ",\"'-1, \"\"x\"\"\",",
        ",'@SUM(A1)\r\n",
    ] {
        assert!(text.contains(cell), "{cell} in {text}");
    }
    let again = plan(read("", text.as_bytes()).expect("a table").drafts(), &[]);
    assert_eq!(again.add, [person]);
}

fn word() -> impl Strategy<Value = String> {
    "[a-zA-Zäöüéłя字🙂,;:\\\\\"'=+@^. -]{0,20}".prop_map(|text| one_line(&text))
}

fn name() -> impl Strategy<Value = String> {
    "[A-Zäя字,;]{1,8}( [a-z🙂\\\\]{1,60}){0,2}".prop_map(|text| one_line(&text))
}

fn about() -> impl Strategy<Value = About> {
    let reach = (word(), word(), word(), word(), word());
    let reach = reach.prop_map(|(phone, mail, video, place, message)| Reach {
        phone,
        mail,
        video,
        place,
        message,
    });
    let zone = proptest::option::of("(Europe|America)/[A-Z][a-z_]{2,9}");
    let hours = proptest::option::of((0_u32..1_440, 0_u32..1_440));
    let birthday =
        proptest::option::of((proptest::option::of(1_900_u32..2_030), 1_u32..13, 1_u32..29));
    let card = "(item1\\.)?X-[A-Z]{1,8}(;TYPE=[a-z]{1,5})?:[a-zé;:, ]{0,90}";
    let tags = proptest::collection::btree_set(word(), 0..3);
    let card = proptest::collection::btree_set(card, 0..4);
    (reach, word(), zone, hours, birthday, tags, card).prop_map(
        |(reach, blog, time_zone, hours, birthday, tags, card)| About {
            reach,
            blog,
            time_zone,
            best_hours: hours.map(|(from, to)| BestHours { from, to }),
            birthday: birthday.map(|(year, month, day)| Birthday { year, month, day }),
            tags: tags.into_iter().filter(|tag| !tag.is_empty()).collect(),
            card: card.into_iter().collect(),
        },
    )
}

fn person() -> impl Strategy<Value = Person> {
    let circle = prop::sample::select(vec![
        Circle::Five,
        Circle::Fifteen,
        Circle::Fifty,
        Circle::Beyond,
    ]);
    let handle = ("[a-z]{1,5}", "[a-z@^\",;:/.]{1,12}");
    let handle = handle.prop_map(|(site, name)| Handle { site, name });
    let handles = proptest::collection::btree_set(handle, 0..3);
    let cadence = proptest::option::of(1_u32..3_650);
    (
        name(),
        word(),
        circle,
        cadence,
        any::<bool>(),
        handles,
        about(),
    )
        .prop_map(
            |(name, note, circle, cadence_days, rests, handles, about)| Person {
                name,
                note,
                circle,
                cadence_days,
                rests,
                handles: handles.into_iter().collect(),
                about,
                ..Person::new(String::new(), 0)
            },
        )
}

/// Pieces of files, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "BEGIN:VCARD\nFN:Cy\n",
        "AGENT:\nBEGIN:VCARD\nFN:X\nEND:VCARD\n",
        "FN:Ana\n",
        "FN:Bo\n",
        "TEL:912000111\n",
        "TEL:912000222\n",
        "EMAIL:a@a.example\n",
        "EMAIL:b@b.example\n",
        "UID:1\n",
        "N:A;B\n",
        "NOTE:x\n",
        "NOTE:y\n",
        "URL:https://a.example\n",
        "BDAY:1990-05-14\n",
        "BDAY:19910101\n",
        "TZ:Europe/Lisbon\n",
        "ORG:O\n",
        "CATEGORIES:a,b\n",
        "X-HEARTH-CIRCLE:5\n",
        "X-HEARTH-KEPT:TRUE\n",
        "NOTE:a\n folded\n",
        "NICKNAME:N\n",
        "SOCIALPROFILE:https://example.social/@ana\n",
        "IMPP:xmpp:a\n",
        "X-A:1\n",
        "END:VCARD\nBEGIN:VCARD\nFN:Ana\n",
        "END:VCARD\nBEGIN:VCARD\nFN:Bo\n",
        "item1.X-ABLabel:L\n",
    ]);
    let pieces = proptest::collection::vec(piece, 1..40);
    pieces.prop_map(|pieces| "BEGIN:VCARD\nFN:Ana\n".to_owned() + &pieces.concat() + "END:VCARD\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for name in ["a.vcf", "a.csv"] {
            if let Ok(contacts) = read(name, &bytes) {
                plan(contacts.drafts(), &[]);
            }
        }
    }

    #[test]
    fn no_damage_makes_it_panic(which in 0_usize..6, at in 0_usize..1_500, byte in any::<u8>(), cut in 0_usize..60) {
        let names = ["google.vcf", "apple.vcf", "outlook.vcf", "newest.vcf", "google.csv", "connections.csv"];
        let mut file = sample(names[which]);
        let at = at % file.len();
        file[at] = byte;
        file.drain(at..file.len().min(at + cut));
        if let Ok(contacts) = read(names[which], &file) {
            let people = plan(contacts.drafts(), &[]).add;
            let again = plan(contacts.drafts(), &people);
            prop_assert_eq!(again.add, []);
        }
    }

    #[test]
    fn whatever_stands_in_a_file_twice_it_adds_nobody(file in pieces(), before in pieces()) {
        let core = Core::default();
        core.import("", before.as_bytes());
        let contacts = read("", file.as_bytes()).expect("a card");
        core.carry_out(core.plan(&contacts));
        let again = core.plan(&contacts);
        prop_assert_eq!(&again.add, &[]);
        // What came beside somebody may show only now that two are one; then it rests.
        core.carry_out(again);
        let again = core.plan(&contacts);
        prop_assert_eq!(again.add, []);
        prop_assert_eq!(again.merge, []);
    }

    #[test]
    fn what_is_exported_comes_back_the_same(people in proptest::collection::vec(person(), 1..4)) {
        let Contacts::Cards(drafts) = read("", vcard(&people).as_bytes()).expect("cards") else {
            panic!("cards are cards");
        };
        let again: Vec<_> = drafts.into_iter().map(|draft| draft.person).collect();
        prop_assert_eq!(again, people.clone());
        for line in vcard(&people).split("\r\n") {
            prop_assert!(line.len() <= 75);
        }
    }
}
