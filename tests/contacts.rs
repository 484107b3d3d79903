//! Address books: files as their makers write them, after their documentation, and what is read of them;
//! the dry run; and that what is written is read back as it was.

use hearth::hours::WeekHours;
use hearth::people::{Birthday, Channel, Circle, Contact, Handle, KnownContact, Way};
use hearth::view::{
    Book, Fate, FileRead, ImportRow, LARGEST_BOOK, LeftOut, Meaning, Refusal, Remark, Sameness,
};
use hearth_contacts::{MOST_CARDS, csv, read, vcards};
use proptest::prelude::*;

fn sample(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contacts/");
    std::fs::read(format!("{folder}{name}")).expect("a sample")
}

fn book(bytes: &[u8], known: &[KnownContact]) -> Book {
    match read(bytes, None, known) {
        FileRead::Book(book) => book,
        FileRead::Refused(why) => panic!("{why:?}"),
    }
}

fn rows(name: &str) -> Vec<ImportRow> {
    book(&sample(name), &[]).rows
}

fn handle(site: &str, name: &str) -> Handle {
    Handle {
        site: site.into(),
        name: name.into(),
    }
}

fn way(channel: Channel, to: &str) -> Way {
    let to = to.into();
    Way { channel, to }
}

fn born(year: Option<u32>, month: u32, day: u32) -> Birthday {
    Birthday { year, month, day }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn cards_of_google() {
    let rows = rows("google.vcf");
    let ana = Contact {
        name: "Ana Ferreira".into(),
        handles: vec![handle("mastodon", "ana@example.social")],
        note: "started at the library in May likes long walks".into(),
        tags: texts(&["myContacts", "Friends"]),
        ways: vec![
            way(Channel::Mail, "ana@example.org"),
            way(Channel::Mail, "ana.ferreira@library.example"),
            way(Channel::Phone, "+43 660 1234567"),
        ],
        blog: Some("https://ana.example/blog".into()),
        birthday: Some(born(Some(1985), 4, 12)),
        card: texts(&[
            "N:Ferreira;Ana;;;",
            "NICKNAME:Nia",
            "item3.ORG:City Library",
            "item4.X-ABDATE:2019-05-04",
            "item3.X-ABLabel:",
            "item4.X-ABLabel:_$!<Anniversary>!$_",
        ]),
        ..Contact::default()
    };
    assert_eq!(rows[0].contact, ana);
    assert_eq!(rows[0].fate, Fate::New);
    assert_eq!(rows[1].contact.birthday, None);
    assert_eq!(rows[1].remarks, [Remark::BirthdayUnclear]);
}

#[test]
fn cards_of_apple() {
    let rows = rows("apple.vcf");
    let chidi = &rows[0].contact;
    assert_eq!(
        chidi.handles,
        [
            handle("x", "chidi_o"),
            handle("linkedin", "chidi-okafor"),
            handle("mastodon", "chidi@example.social"),
        ]
    );
    assert_eq!(
        chidi.ways,
        [
            way(Channel::Mail, "chidi@example.org"),
            way(Channel::Phone, "+1 (555) 010-1234"),
            way(Channel::Message, "xmpp:chidi@jabber.example"),
        ]
    );
    assert_eq!(chidi.birthday, Some(born(None, 2, 29)));
    assert_eq!(chidi.note.chars().count(), 140);
    assert!(
        chidi
            .note
            .starts_with("a colleague from the time in the old house who moved")
    );
    assert_eq!(rows[0].remarks, [Remark::NoteCut]);
    let kept = chidi.card.join("\n");
    for line in ["FAX", "item2.ADR", "item2.X-ABADR:us", "N:Okafor;Chidi"] {
        assert!(kept.contains(line), "{line} is not in {kept}");
    }
    for line in ["PHOTO", "mine", "EMAIL"] {
        assert!(!kept.contains(line), "{line} is in {kept}");
    }
    assert_eq!(rows[1].fate, Fate::Left(LeftOut::NobodyAlone));
}

#[test]
fn cards_of_outlook() {
    let book = book(&sample("outlook.vcf"), &[]);
    assert!(book.old_form);
    let joerg = &book.rows[0].contact;
    assert_eq!(joerg.name, "Jörg Müller");
    assert_eq!(joerg.note, "Wir trafen uns in Köln");
    assert_eq!(joerg.birthday, Some(born(Some(1979), 11, 3)));
    assert_eq!(
        joerg.ways,
        [
            way(Channel::Phone, "+49 30 5550100"),
            way(Channel::Phone, "+49 170 5550101"),
            way(Channel::Mail, "joerg@example.org"),
        ]
    );
    let kept = joerg.card.join("\n");
    assert!(
        kept.contains("X-MS-IMADDRESS:joerg@teams.example"),
        "{kept}"
    );
}

#[test]
fn cards_of_nextcloud_and_monica() {
    let leila = &rows("nextcloud.vcf")[0].contact;
    assert_eq!(leila.name, "Leïla Haddad");
    assert_eq!(leila.handles, [handle("mastodon", "leila@example.social")]);
    assert_eq!(leila.ways[1], way(Channel::Phone, "+33-6-55-55-01-00"));
    assert_eq!(leila.birthday, Some(born(None, 4, 12)));
    assert_eq!(leila.zone.as_deref(), Some("Europe/Paris"));
    assert_eq!(leila.tags, ["Friends", "Choir"]);
    let tomas = &rows("monica.vcf")[0].contact;
    assert_eq!(tomas.handles, [handle("mastodon", "tomas@example.social")]);
    assert_eq!(tomas.birthday, Some(born(Some(1990), 2, 28)));
    let kept = tomas.card.join("\n");
    for line in [
        "GENDER:M",
        "ORG:Bakery",
        "TITLE:Baker",
        "ADR:",
        "NICKNAME:Tom",
    ] {
        assert!(kept.contains(line), "{line} is not in {kept}");
    }
}

#[test]
fn tables_are_read_by_their_headers() {
    let cases = [
        (
            "linkedin.csv",
            "Ana Ferreira",
            vec![handle("linkedin", "ana-ferreira")],
            vec![],
            None,
        ),
        (
            "following_accounts.csv",
            "ana",
            vec![handle("mastodon", "ana@example.social")],
            vec![],
            None,
        ),
        (
            "google-old.csv",
            "Ana Ferreira",
            vec![handle("mastodon", "ana@example.social")],
            vec![
                way(Channel::Mail, "ana@example.org"),
                way(Channel::Mail, "ana@library.example"),
                way(Channel::Phone, "+43 660 1234567"),
            ],
            Some(born(None, 4, 12)),
        ),
        (
            "google-new.csv",
            "Ana Maria Ferreira",
            vec![],
            vec![
                way(Channel::Mail, "ana@example.org"),
                way(Channel::Phone, "+43 660 1234567"),
            ],
            Some(born(Some(1985), 4, 12)),
        ),
        (
            "outlook-en.csv",
            "Jörg Müller",
            vec![],
            vec![
                way(Channel::Mail, "joerg@example.org"),
                way(Channel::Mail, "j@work.example"),
                way(Channel::Phone, "+49 170 5550101"),
            ],
            Some(born(Some(1979), 11, 23)),
        ),
    ];
    for (file, name, handles, ways, birthday) in cases {
        let first = &rows(file)[0].contact;
        assert_eq!(first.name, name, "{file}");
        assert_eq!(first.handles, handles, "{file}");
        assert_eq!(first.ways, ways, "{file}");
        assert_eq!(first.birthday, birthday, "{file}");
    }
    assert_eq!(rows("google-old.csv")[0].contact.tags, ["Friends"]);
    assert_eq!(rows("linkedin.csv")[1].contact.name, "Bo Lindqvist, PhD");
    assert_eq!(rows("linkedin.csv").len(), 2);
    let outlook = book(&sample("outlook-en.csv"), &[]);
    assert!(outlook.guessed_letters);
    assert_eq!(outlook.rows[1].remarks, [Remark::BirthdayUnclear]);
    assert_eq!(outlook.rows[2].remarks, []);
}

#[test]
fn columns_in_another_language_are_mapped_by_hand() {
    let file = sample("outlook-de.csv");
    let guessed = book(&file, &[]);
    let headers: Vec<_> = guessed
        .columns
        .iter()
        .map(|it| it.header.as_str())
        .collect();
    assert_eq!(
        headers,
        [
            "Vorname",
            "Nachname",
            "E-Mail-Adresse",
            "Mobiltelefon",
            "Geburtstag",
            "Notizen"
        ]
    );
    assert_eq!(guessed.columns[2].means, Meaning::Mail);
    assert_eq!(guessed.rows[0].fate, Fate::Left(LeftOut::NoName));
    let means = [
        Meaning::GivenName,
        Meaning::FamilyName,
        Meaning::Mail,
        Meaning::Phone,
        Meaning::Birthday,
        Meaning::Note,
    ];
    let FileRead::Book(mapped) = read(&file, Some(&means), &[]) else {
        panic!("it is a table");
    };
    let joerg = &mapped.rows[0].contact;
    assert_eq!(joerg.name, "Jörg Müller");
    assert_eq!(joerg.birthday, Some(born(Some(1979), 11, 3)));
    assert_eq!(joerg.note, "Köln; am Dom");
    assert_eq!(mapped.rows[0].fate, Fate::New);
}

#[test]
fn letters_are_read_however_they_are_written() {
    let text = "Name,Mail\nJörg Müller,joerg@example.org\n";
    let wide: Vec<u16> = text.encode_utf16().collect();
    let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let files = [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [&[0xff, 0xfe], little.as_slice()].concat(),
        [&[0xfe, 0xff], big.as_slice()].concat(),
        little,
        big,
        text.replace(',', ";").into_bytes(),
        text.replace(',', "\t").replace('\n', "\r\n").into_bytes(),
        format!("sep=;\r\n{}", text.replace(',', ";")).into_bytes(),
        text.replace('ö', "\u{1}")
            .replace('ü', "\u{2}")
            .into_bytes()
            .into_iter()
            .map(|byte| match byte {
                1 => 0xf6,
                2 => 0xfc,
                byte => byte,
            })
            .collect(),
    ];
    for (place, file) in files.iter().enumerate() {
        let book = book(file, &[]);
        assert_eq!(book.rows[0].contact.name, "Jörg Müller", "file {place}");
        assert_eq!(
            book.guessed_letters,
            place == files.len() - 1,
            "file {place}"
        );
    }
}

#[test]
fn what_is_no_book_is_refused_in_words() {
    let card = "BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n";
    let row = "A B,a@example.org\n";
    let cases = [
        (Vec::new(), Refusal::NoBook),
        (b"hello".to_vec(), Refusal::NoBook),
        (vec![0; 40], Refusal::NoBook),
        (
            vec![b'a'; LARGEST_BOOK as usize + 1],
            Refusal::TooLarge(5_000_000),
        ),
        (
            card.repeat(MOST_CARDS + 1).into_bytes(),
            Refusal::TooMany(10_000),
        ),
        (
            format!("Name,Mail\n{}", row.repeat(MOST_CARDS + 1)).into_bytes(),
            Refusal::TooMany(10_000),
        ),
    ];
    for (file, why) in cases {
        assert_eq!(read(&file, None, &[]), FileRead::Refused(why));
    }
    assert_eq!(book(card.repeat(MOST_CARDS).as_bytes(), &[]).rows.len(), 1);
}

fn known(id: &str, contact: Contact) -> KnownContact {
    let circle = contact.circle.or(Some(Circle::Fifteen));
    KnownContact {
        id: id.into(),
        contact: Contact { circle, ..contact },
    }
}

fn named(name: &str) -> Contact {
    Contact {
        name: name.into(),
        ..Contact::default()
    }
}

#[test]
fn the_dry_run_says_what_becomes_of_each() {
    let list = [
        known(
            "ana",
            Contact {
                handles: vec![handle("mastodon", "ana@example.social")],
                ways: vec![way(Channel::Phone, "+43 660 1234567")],
                birthday: Some(born(None, 4, 12)),
                ..named("Ana Ferreira")
            },
        ),
        known(
            "bo",
            Contact {
                handles: vec![handle("x", "bo")],
                ways: vec![way(Channel::Mail, "Bo@example.org")],
                ..named("Bo Lindqvist")
            },
        ),
    ];
    let into = |id: &str, name: &str, by| Fate::Into {
        person: id.into(),
        name: name.into(),
        by,
    };
    let perhaps = |id: &str, name: &str, by| Fate::Perhaps {
        person: id.into(),
        name: name.into(),
        by,
    };
    let cases = [
        ("FN:Chidi", Fate::New),
        ("NOTE:nameless", Fate::Left(LeftOut::NoName)),
        ("FN:A\nKIND:group", Fate::Left(LeftOut::NobodyAlone)),
        (
            "FN:A.\nNOTE:n\nX-SOCIALPROFILE:https://example.social/@ana",
            into("ana", "Ana Ferreira", Sameness::Handle),
        ),
        (
            "FN:Bo L\nEMAIL:bo@example.org\nNOTE:n",
            into("bo", "Bo Lindqvist", Sameness::Mail),
        ),
        (
            "FN:Ana\nTEL:0660/1234567\nNOTE:n",
            into("ana", "Ana Ferreira", Sameness::Phone),
        ),
        (
            "FN:Tomás\nTEL:0660/1234567\nNOTE:n",
            perhaps("ana", "Ana Ferreira", Sameness::Phone),
        ),
        (
            "FN:Ferreira\\, Ana\nEMAIL:a@b.example",
            perhaps("ana", "Ana Ferreira", Sameness::Name),
        ),
        ("FN:Ana Ferreira\nBDAY:19850413", Fate::New),
        (
            "FN:ana ferreira\nBDAY:--0412",
            Fate::Left(LeftOut::Known("Ana Ferreira".into())),
        ),
        (
            "FN:Both\nX-SOCIALPROFILE:https://example.social/@ana\nX-SOCIALPROFILE:https://x.com/bo",
            Fate::Left(LeftOut::Torn {
                one: "Ana Ferreira".into(),
                other: "Bo Lindqvist".into(),
            }),
        ),
    ];
    for (lines, fate) in cases {
        let card = format!("BEGIN:VCARD\nVERSION:4.0\n{lines}\nEND:VCARD\n");
        let book = book(card.as_bytes(), &list);
        assert_eq!(book.rows[0].fate, fate, "{lines}");
        assert_eq!(
            book.room,
            [
                (Circle::Five, 5),
                (Circle::Fifteen, 13),
                (Circle::Fifty, 50)
            ]
        );
    }
}

#[test]
fn where_every_circle_is_full_nobody_new_fits() {
    let mut list = Vec::new();
    for circle in Circle::ALL {
        for number in 0..circle.cap() {
            let name = format!("Somebody {circle:?} {number}");
            list.push(known(
                &name,
                Contact {
                    circle: Some(circle),
                    ..named(&name)
                },
            ));
        }
    }
    let book = book(
        b"Name,Mail\nNew,new@example.org\nSomebody Five 1,n@example.org\n",
        &list,
    );
    assert_eq!(book.rows[0].fate, Fate::Left(LeftOut::Full));
    assert!(matches!(book.rows[1].fate, Fate::Perhaps { .. }));
}

#[test]
fn cards_of_one_person_are_one_row() {
    let file = "Name,Mail,URL\nAna,ana@example.org,\nAna,ANA@example.org,https://example.social/@ana\n\
        Ana F,,https://example.social/@ana\nBo,ana@example.org,\n";
    let rows = book(file.as_bytes(), &[]).rows;
    let names: Vec<_> = rows.iter().map(|row| row.contact.name.as_str()).collect();
    assert_eq!(names, ["Ana", "Bo"]);
    assert_eq!(rows[0].remarks, [Remark::SeveralCards]);
}

#[test]
fn no_two_rows_have_a_handle_in_common() {
    // (name, handles), card by card; and what becomes of them: the handles, and whether they were several.
    type Cards = [(&'static str, &'static [&'static str])];
    type Rows = [(&'static str, &'static [&'static str], bool)];
    let cases: [(&str, &Cards, &Rows); 6] = [
        (
            "apart",
            &[("Ana", &["ana"]), ("Bo", &["bo"])],
            &[("Ana", &["ana"], false), ("Bo", &["bo"], false)],
        ),
        (
            "the last is both",
            &[
                ("Ana", &["ana"]),
                ("A. F.", &["anders"]),
                ("A", &["ana", "anders"]),
            ],
            &[("Ana", &["ana", "anders"], true)],
        ),
        (
            "the first is both",
            &[
                ("A", &["ana", "anders"]),
                ("Ana", &["ana"]),
                ("A. F.", &["anders"]),
            ],
            &[("A", &["ana", "anders"], true)],
        ),
        (
            "a row of them, from its ends",
            &[
                ("One", &["a", "b"]),
                ("Bo", &["bo"]),
                ("Three", &["c", "d"]),
                ("Two", &["b", "c"]),
                ("Four", &["d"]),
            ],
            &[("One", &["a", "b", "c", "d"], true), ("Bo", &["bo"], false)],
        ),
        (
            "two that were joined are met under the name of the one that is gone",
            &[
                ("Ana", &["ana"]),
                ("Anders", &["anders"]),
                ("A", &["ana", "anders"]),
                ("Anders", &["anders", "new"]),
                ("N", &["new"]),
            ],
            &[("Ana", &["ana", "anders", "new"], true)],
        ),
        (
            "what a joined card brought is known as well",
            &[("Ana", &["a"]), ("Ana", &["a", "b"]), ("Bo", &["b"])],
            &[("Ana", &["a", "b"], true)],
        ),
    ];
    for (name, cards, rows) in cases {
        let mut file = String::new();
        for (name, handles) in cards {
            file.extend(["BEGIN:VCARD\nVERSION:4.0\nFN:", name, "\n"]);
            for handle in *handles {
                file.extend(["X-SOCIALPROFILE:https://example.social/@", handle, "\n"]);
            }
            file.push_str("END:VCARD\n");
        }
        let expected: Vec<_> = rows
            .iter()
            .map(|(name, handles, several)| {
                let handles = handles.iter();
                let handles: Vec<_> = handles
                    .map(|it| handle("mastodon", &format!("{it}@example.social")))
                    .collect();
                ((*name).to_owned(), handles, *several)
            })
            .collect();
        let found: Vec<_> = book(file.as_bytes(), &[])
            .rows
            .into_iter()
            .map(|row| {
                let several = row.remarks == [Remark::SeveralCards];
                (row.contact.name, row.contact.handles, several)
            })
            .collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn more_than_the_form_takes_is_left_out_before_it_is_shown() {
    let tag = "a".repeat(50);
    let card = format!(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nCATEGORIES:{tag},{}\nBDAY:18500412\nTEL:\u{202a}0660–1234567\u{202c}\n\
        TEL:1-800-FLOWERS\nEND:VCARD\n",
        (0..20)
            .map(|tag| tag.to_string())
            .collect::<Vec<_>>()
            .join(",")
    );
    let ana = &book(card.as_bytes(), &[]).rows[0];
    assert_eq!(ana.contact.tags.len(), 12);
    assert_eq!(ana.contact.tags[0].len(), 40);
    assert_eq!(
        ana.contact.ways,
        [
            way(Channel::Phone, "06601234567"),
            way(Channel::Message, "1-800-FLOWERS"),
        ]
    );
    assert_eq!(ana.contact.birthday, Some(born(None, 4, 12)));
    assert_eq!(ana.remarks, [Remark::MoreThanKept]);
}

#[test]
fn what_finds_no_place_is_kept_as_a_line_or_said() {
    // A line of a card, and whether it is kept as it is, for the next export.
    for (line, is_kept) in [
        ("URL:https://ana.example", false),
        ("URL:http://intranet/ana", true),
        ("URL:ftp://files.example", true),
        ("BDAY:19850412", false),
        ("BDAY:19850229", true),
        ("IMPP:sip://ana@pbx.example", true),
        ("IMPP:xmpp:ana@jabber.example", false),
        ("TEL:0660 1234567", false),
    ] {
        let card = format!("BEGIN:VCARD\nVERSION:4.0\nFN:Ana\n{line}\nEND:VCARD\n");
        let ana = &book(card.as_bytes(), &[]).rows[0].contact;
        assert_eq!(ana.card.len(), usize::from(is_kept), "{line}: {ana:?}");
    }
    // Of two cards of one person, and of one and somebody on the list.
    let card = |tags: std::ops::Range<u32>| {
        let tags: Vec<_> = tags.map(|tag| tag.to_string()).collect();
        let tags = tags.join(",");
        format!(
            "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEMAIL:ana@example.org\nCATEGORIES:{tags}\nEND:VCARD\n"
        )
    };
    let two = card(0..10) + &card(10..20);
    let remarks = &book(two.as_bytes(), &[]).rows[0].remarks;
    assert!(remarks.contains(&Remark::MoreThanKept), "{remarks:?}");
    let ana = Contact {
        tags: (0..12).map(|tag| tag.to_string()).collect(),
        ways: vec![way(Channel::Mail, "ana@example.org")],
        ..named("Ana")
    };
    let remarks = &book(card(12..13).as_bytes(), &[known("1", ana)]).rows[0].remarks;
    assert_eq!(*remarks, [Remark::MoreThanKept]);
}

/// Somebody of whom everything is known, awkward on purpose.
fn everything() -> Vec<KnownContact> {
    let ana = Contact {
        name: "Ana; “Nia”, Ferreira\\n".into(),
        handles: vec![
            handle("mastodon", "ana@example.social"),
            handle("wordpress", "ana.example"),
            handle("wordpress", "ana example@blog.example"),
            handle("hn", "Ana"),
            handle("lemmy", "ana@lemmy.example"),
        ],
        circle: Some(Circle::Five),
        cadence_days: Some(9),
        note: "=1+1; started, in May".into(),
        tags: texts(&["a b", "choir", "=x"]),
        ways: vec![
            way(Channel::Mail, "ana@example.org"),
            way(Channel::Mail, "mailto:odd@example.org"),
            way(Channel::Message, "https://example.social/@ana"),
            way(Channel::Phone, "+43 660 1234567"),
            way(Channel::Video, "https://video.example/room;a,b"),
            way(Channel::InPerson, "the café, second floor"),
        ],
        blog: Some("https://example.social/@ana/blog".into()),
        zone: Some("UTC".into()),
        best_hours: Some(WeekHours {
            days: vec![0, 1, 6],
            from: 540,
            to: 1_020,
        }),
        birthday: Some(born(None, 2, 29)),
        card: texts(&[
            "item1.ADR;TYPE=HOME:;;1 Long Street;Springfield;;12345;USA",
            "X-OWN:a\\, b",
        ]),
    };
    let bo = Contact {
        circle: Some(Circle::Fifty),
        birthday: Some(born(Some(1979), 11, 3)),
        zone: Some("Europe/Vienna".into()),
        blog: Some("https://bo.example/".into()),
        ..named("بو 😀 林")
    };
    vec![known("1", ana), known("2", bo)]
}

fn sorted(mut contact: Contact) -> Contact {
    contact
        .ways
        .sort_by(|one, other| (one.channel, &one.to).cmp(&(other.channel, &other.to)));
    contact.tags.sort();
    contact
}

#[test]
fn what_is_exported_is_read_back_as_it_was() {
    let people = everything();
    let cards = vcards(&people);
    assert!(cards.lines().all(|line| line.len() <= 75), "{cards}");
    assert_eq!(cards.matches("VERSION:4.0").count(), 2);
    let table = csv(&people);
    assert!(table.starts_with("\u{feff}Name,Handles,"));
    assert!(!table.contains(",=") && !table.contains("\"="), "{table}");
    for (form, text) in [("vCard", cards), ("CSV", table)] {
        let again = book(text.as_bytes(), &[]);
        for (row, person) in again.rows.iter().zip(&people) {
            let (found, kept) = (sorted(row.contact.clone()), sorted(person.contact.clone()));
            assert_eq!(found, kept, "{form}: {text}");
            assert_eq!(row.fate, Fate::New);
        }
        assert_eq!(again.rows.len(), people.len());
        // And beside those it came of, there is nothing to do.
        for row in book(text.as_bytes(), &people).rows {
            assert!(
                matches!(row.fate, Fate::Left(LeftOut::Known(_))),
                "{form}: {row:?}"
            );
        }
    }
}

fn every_sample() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contacts");
    let files = std::fs::read_dir(folder).expect("a folder");
    files
        .map(|file| std::fs::read(file.expect("a file").path()).expect("its bytes"))
        .collect()
}

proptest! {
    #[test]
    fn no_bytes_stop_it(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read(&bytes, None, &[]);
        read(&[b"BEGIN:VCARD\r\n".as_slice(), &bytes].concat(), None, &[]);
    }

    /// What is almost a card goes further into the reader than noise does.
    #[test]
    fn no_change_of_a_file_stops_it(
        which in 0..11_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let samples = every_sample();
        let mut file = samples[which % samples.len()].clone();
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        file.truncate(cut.index(file.len()) + 1);
        read(&file, None, &everything());
    }

    #[test]
    fn no_line_stops_it(lines in "(BEGIN:VCARD|END:VCARD|[A-Z]{1,4}|BDAY|TZ|N|;|:|=|,|\"|\\\\|\n |\n|--|[0-9T+-]|ENCODING=B|ENCODING=QUOTED-PRINTABLE|JSCOMPS|é|\t){0,60}") {
        read(format!("BEGIN:VCARD\n{lines}\nEND:VCARD").as_bytes(), None, &[]);
    }
}
