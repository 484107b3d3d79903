//! What the form makes of what is typed.

use hearth::people::Warmth;

use super::*;

fn row(circle: Circle) -> PersonRow {
    PersonRow {
        id: "1".into(),
        name: "Ana".into(),
        handles: vec![Handle {
            site: "a".into(),
            name: "ana@social.example".into(),
        }],
        circle,
        cadence_days: 7,
        own_cadence: false,
        note: "started at the library in May".into(),
        warmth: Warmth::Low,
        days: Some(9),
    }
}

fn draft(change: impl FnOnce(&mut PersonDraft)) -> PersonDraft {
    let mut draft = PersonDraft {
        name: "Ana".into(),
        ..PersonDraft::default()
    };
    change(&mut draft);
    draft
}

/// Its name, the draft, everybody else, the problem.
type Case<'a> = (&'a str, PersonDraft, &'a [PersonRow], Option<DraftProblem>);

#[test]
fn a_draft_is_a_wish_or_says_what_is_missing() {
    let five = vec![row(Circle::Five); 5];
    let four = vec![row(Circle::Five); 4];
    let cases: Vec<Case> = vec![
        ("a name is enough", draft(|_| ()), &[], None),
        ("room for the fifth", draft(|_| ()), &four, None),
        (
            "no room for a sixth",
            draft(|_| ()),
            &five,
            Some(DraftProblem::CircleFull(Circle::Five)),
        ),
        (
            "the first problem in the order of the fields",
            draft(|it| it.known_as = "not clear".into()),
            &five,
            Some(DraftProblem::HandleUnclear),
        ),
        (
            "a sixth, and one of the five steps back",
            draft(|it| it.steps_back = Some("1".into())),
            &five,
            None,
        ),
        (
            "somebody else cannot",
            draft(|it| it.steps_back = Some("2".into())),
            &five,
            Some(DraftProblem::CircleFull(Circle::Five)),
        ),
        (
            "half a birthday",
            draft(|it| it.profile.day = "3".into()),
            &[],
            Some(DraftProblem::Profile(Amiss::Birthday)),
        ),
        (
            "room further out",
            draft(|it| it.circle = Circle::Fifteen),
            &five,
            None,
        ),
        (
            "blanks are no name",
            draft(|it| it.name = "  ".into()),
            &[],
            Some(DraftProblem::NameMissing),
        ),
        (
            "80 letters",
            draft(|it| it.name = "ä".repeat(80)),
            &[],
            None,
        ),
        (
            "81 letters",
            draft(|it| it.name = "ä".repeat(81)),
            &[],
            Some(DraftProblem::NameTooLong),
        ),
        (
            "a profile",
            draft(|it| it.known_as = "https://social.example/@ana".into()),
            &[],
            None,
        ),
        (
            "a page of text",
            draft(|it| it.known_as = "a".repeat(301)),
            &[],
            Some(DraftProblem::HandleUnclear),
        ),
        (
            "a long note",
            draft(|it| it.note = "n".repeat(141)),
            &[],
            Some(DraftProblem::NoteTooLong),
        ),
    ];
    for (name, draft, others, expected) in cases {
        assert_eq!(draft.wish(others).err(), expected, "{name}");
    }
}

#[test]
fn a_cadence_is_whole_days_of_a_year_at_most() {
    let cadences = [(" 1 ", true), ("365", true), ("0", false), ("366", false)];
    for (typed, is_clear) in cadences
        .into_iter()
        .chain([("0.5", false), ("often", false)])
    {
        let problem = (!is_clear).then_some(DraftProblem::CadenceUnclear);
        let draft = draft(|it| it.cadence = typed.into());
        assert_eq!(draft.wish(&[]).err(), problem, "{typed}");
    }
}

#[test]
fn a_handle_has_blanks_only_in_a_name_before_its_host() {
    for (typed, is_clear) in [
        ("ana b", false),
        ("Ana A@blog.example", true),
        ("@ana@a.example @bo@b.example", false),
        ("ana@a.example bo", false),
    ] {
        let problem = (!is_clear).then_some(DraftProblem::HandleUnclear);
        let draft = draft(|it| it.known_as = typed.into());
        assert_eq!(draft.wish(&[]).err(), problem, "{typed}");
    }
}

#[test]
fn a_wish_carries_what_was_typed_without_its_blanks() {
    let typed = PersonDraft {
        name: " Ana ".into(),
        keep: row(Circle::Five).handles,
        known_as: " @ana@social.example ".into(),
        site: "a".into(),
        circle: Circle::Fifteen,
        cadence: "14".into(),
        note: " likes tea ".into(),
        ..PersonDraft::default()
    };
    let wish = PersonWish {
        name: "Ana".into(),
        keep: row(Circle::Five).handles,
        known_as: Some("@ana@social.example".into()),
        site: Some("a".into()),
        circle: Circle::Fifteen,
        cadence_days: Some(14),
        note: "likes tea".into(),
        profile: Profile::default(),
        steps_back: None,
    };
    assert_eq!(typed.wish(&[]), Ok(wish));
}

#[test]
fn a_site_without_a_handle_is_not_a_wish() {
    let typed = draft(|it| it.site = "a".into());
    assert_eq!(
        typed.wish(&[]).map(|wish| (wish.site, wish.known_as)),
        Ok((None, None))
    );
}

#[test]
fn somebody_on_the_list_comes_back_unchanged() {
    let cases = [(false, None), (true, Some(7))];
    for (own_cadence, cadence_days) in cases {
        let row = PersonRow {
            own_cadence,
            ..row(Circle::Fifteen)
        };
        let wish = PersonDraft::of(&row, &Profile::default())
            .wish(&[])
            .expect("a row is a whole draft");
        assert_eq!(wish.cadence_days, cadence_days);
        assert_eq!(
            (wish.name, wish.keep, wish.circle, wish.note),
            (row.name, row.handles, row.circle, row.note)
        );
    }
}
