//! The geometry of the picture, as tables.

use hearth::activity::Counts;

use super::*;

fn day(talking: u32, linking: u32) -> Day {
    Day {
        counts: Counts {
            linking,
            talking,
            saying: 9,
        },
        ..Day::default()
    }
}

#[test]
fn talk_and_links_have_one_scale() {
    let room = BOTTOM - TOP - 2 * GAP;
    let cases = [
        // (talk, links, how long both bars are)
        ((1, 1), (LONGEST_ONE, LONGEST_ONE)),
        ((2, 2), (2 * LONGEST_ONE, 2 * LONGEST_ONE)),
        ((3, 7), (room * 3 / 10, room * 7 / 10)),
        ((9, 1), (room * 9 / 10, room / 10)),
    ];
    for ((talking, linking), expected) in cases {
        let column = Picture::of(&[day(talking, linking)]).columns[0];
        let found = (
            column.talking.unwrap().length,
            column.linking.unwrap().length,
        );
        assert_eq!(found, expected, "{talking} of talk, {linking} links");
    }
}

#[test]
fn one_act_is_seen_beside_a_thousand() {
    let picture = Picture::of(&[day(0, 1000), day(1, 1)]);
    let column = picture.columns[1];
    assert_eq!(column.talking.map(|bar| bar.length), Some(SHORTEST));
    assert_eq!(column.linking.map(|bar| bar.length), Some(SHORTEST));
    assert_eq!(picture.columns[0].talking, None);
}

#[test]
fn everything_stays_inside_above_the_names() {
    let weeks = [
        vec![day(60, 60); 7],
        vec![day(1, 5000); 7],
        vec![day(5000, 1); 7],
        vec![day(u32::MAX, u32::MAX); 7],
        vec![day(1, 1)],
        vec![],
    ];
    for week in weeks {
        let Picture { line, columns, .. } = Picture::of(&week);
        assert!((TOP..=BOTTOM).contains(&line));
        for column in columns {
            let (up, down) = (column.talking.unwrap(), column.linking.unwrap());
            assert!(
                up.number_at >= 9,
                "the number above is cut: {}",
                up.number_at
            );
            assert!(
                down.number_at <= NAMES - 10,
                "it meets the names: {}",
                down.number_at
            );
            assert_eq!((up.top + up.length, down.top), (line - GAP, line + GAP));
            assert!(column.middle >= BAR / 2 && column.middle + BAR / 2 <= WIDTH);
        }
    }
}

#[test]
fn a_week_without_anything_has_its_line_in_the_middle() {
    let picture = Picture::of(&vec![day(0, 0); 7]);
    assert_eq!(picture.line, i32::midpoint(TOP, BOTTOM));
    assert!(
        picture
            .columns
            .iter()
            .all(|it| it.talking.is_none() && it.linking.is_none())
    );
}

#[test]
fn only_the_last_day_is_today() {
    let picture = Picture::of(&vec![day(1, 1); 7]);
    let today: Vec<bool> = picture.columns.iter().map(|it| it.today).collect();
    assert_eq!(today, [false, false, false, false, false, false, true]);
}

/// The texts of a drawing and its classes, each as often as it is there.
fn said_and_classes(shape: &Shape) -> Vec<String> {
    let classes = shape.attributes.iter().filter(|(name, _)| *name == "class");
    let own = classes.map(|(_, class)| format!(".{class}"));
    let said = Some(shape.text.clone()).filter(|text| !text.is_empty());
    let inside = shape.inside.iter().flat_map(said_and_classes);
    own.chain(said).chain(inside).collect()
}

#[test]
fn the_drawing_holds_what_there_was() {
    let names = ["Sun".to_owned(), "Mon".to_owned()];
    let drawn = Picture::of(&[day(12, 34), day(0, 56)]).drawn(&names, "The week", "In words");
    let expected = [
        ".week",
        "The week",
        "In words",
        ".day",
        ".talking",
        "12",
        ".linking",
        "34",
        "Sun",
        ".day today",
        ".backdrop",
        ".linking",
        "56",
        "Mon",
        ".line",
    ];
    assert_eq!(said_and_classes(&drawn), expected);
}
