use hearth::view::LeftOut;

use super::*;

fn row(name: &str, fate: Fate) -> ImportRow {
    let contact = Contact {
        name: name.into(),
        ..Contact::default()
    };
    ImportRow {
        contact,
        fate,
        remarks: Vec::new(),
    }
}

fn into(by: Sameness) -> Fate {
    Fate::Into {
        person: "7".into(),
        name: "Bo".into(),
        by,
    }
}

fn perhaps() -> Fate {
    Fate::Perhaps {
        person: "7".into(),
        name: "Bo".into(),
        by: Sameness::Name,
    }
}

fn book(rows: Vec<ImportRow>, fifty: u32) -> Book {
    let room = vec![
        (Circle::Five, 1),
        (Circle::Fifteen, 0),
        (Circle::Fifty, fifty),
    ];
    Book {
        rows,
        room,
        ..Book::default()
    }
}

#[test]
fn what_fits_is_ticked_and_what_does_not_is_for_the_user() {
    let rows = || {
        vec![
            row("Ana", Fate::New),
            row("Bo L", into(Sameness::Mail)),
            row("Cid", Fate::New),
            row("Bo", perhaps()),
            row("", Fate::Left(LeftOut::NoName)),
        ]
    };
    // (the room among the fifty, who is ticked)
    let cases = [
        (2, [true, true, true, false, false]),
        (1, [false, true, false, false, false]),
    ];
    for (room, expected) in cases {
        let choices = at_first(&book(rows(), room));
        let ticked: Vec<bool> = choices.iter().map(|choice| choice.ticked).collect();
        assert_eq!(ticked, expected, "room for {room}");
    }
    // Where the widest is full, the next one is meant.
    let choices = at_first(&book(vec![row("Ana", Fate::New)], 0));
    assert_eq!(choices[0].place, Place::Circle(Circle::Five));
    assert!(choices[0].ticked);
}

#[test]
fn who_is_ticked_arrives_where_they_are_meant_to() {
    let book = book(
        vec![
            row("Ana", Fate::New),
            row("Bo L", into(Sameness::Handle)),
            row("Bo", perhaps()),
            row("Left", Fate::Left(LeftOut::NoName)),
            row("Nobody", Fate::New),
        ],
        9,
    );
    let choice = |ticked, place| Choice { ticked, place };
    let choices = [
        choice(true, Place::Circle(Circle::Five)),
        choice(true, Place::Person),
        choice(true, Place::Circle(Circle::Fifty)),
        choice(true, Place::Circle(Circle::Fifty)),
        choice(false, Place::Circle(Circle::Fifty)),
    ];
    let arrivals = arrivals(&book, &choices);
    let told: Vec<_> = arrivals
        .iter()
        .map(|it| {
            (
                it.contact.name.as_str(),
                it.into.as_deref(),
                it.contact.circle,
            )
        })
        .collect();
    let expected = [
        ("Ana", None, Some(Circle::Five)),
        ("Bo L", Some("7"), None),
        ("Bo", None, Some(Circle::Fifty)),
    ];
    assert_eq!(told, expected);
    assert_eq!(counts(&book), (2, 2, 1));
    assert_eq!(places(&book.rows[1]), [Place::Person]);
    assert_eq!(places(&book.rows[2]).len(), 4);
}

#[test]
fn more_than_fit_are_told() {
    let book = book(vec![row("Ana", Fate::New), row("Bo", Fate::New)], 9);
    let five = Choice {
        ticked: true,
        place: Place::Circle(Circle::Five),
    };
    assert_eq!(too_many(&book, &[five, five]), [(Circle::Five, 2, 1)]);
    let one = Choice {
        ticked: false,
        ..five
    };
    assert_eq!(too_many(&book, &[five, one]), []);
}

#[test]
fn two_hundred_are_shown_and_the_others_are_found() {
    let rows = (0..500).map(|number| match number {
        3 => row("Left Out", Fate::Left(LeftOut::Full)),
        number => row(&format!("Somebody {number}"), Fate::New),
    });
    let book = book(rows.collect(), 50);
    let (places, more) = shown(&book, "");
    assert_eq!((places.len(), more), (MOST_SHOWN, true));
    assert!(!places.contains(&3), "who is left out comes last");
    assert_eq!(shown(&book, " SOMEBODY 499 "), (vec![499], false));
    assert_eq!(shown(&book, "left"), (vec![3], false));
    assert_eq!(shown(&book, "nobody"), (vec![], false));
}
