//! What a person typed into the form for somebody, before it is known to make sense.

use hearth::people::{About, Circle, Handle};
use hearth::view::PersonRow;

use crate::about_draft::AboutDraft;

/// The longest name, in characters: what still fits on a line of the popup, twice over.
pub const LONGEST_NAME: usize = 80;
/// The longest note, in characters: it is one line.
pub const LONGEST_NOTE: usize = 140;
/// The longest handle or profile address that can be typed, in characters.
pub const LONGEST_HANDLE: usize = 300;
/// The longest cadence, in days: a year.
pub const LONGEST_CADENCE: u32 = 365;

/// Somebody as the user wishes to have them on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonWish {
    /// Their name.
    pub name: String,
    /// The handles to keep, of those that were there already.
    pub keep: Vec<Handle>,
    /// A handle or the address of a profile, as it was typed.
    pub known_as: Option<String>,
    /// The id of the pack that the handle belongs to, where the user chose one.
    pub site: Option<String>,
    /// How close.
    pub circle: Circle,
    /// Their own cadence in days; `None` for that of the circle.
    pub cadence_days: Option<u32>,
    /// The one line of notes.
    pub note: String,
    /// What else is noted; `None` where the form did not show it.
    pub about: Option<About>,
}

/// The form's fields as they stand, each as the text in its box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonDraft {
    /// See [`PersonWish::name`].
    pub name: String,
    /// See [`PersonWish::keep`].
    pub keep: Vec<Handle>,
    /// See [`PersonWish::known_as`].
    pub known_as: String,
    /// See [`PersonWish::site`]; empty where none is chosen.
    pub site: String,
    /// See [`PersonWish::circle`].
    pub circle: Circle,
    /// See [`PersonWish::cadence_days`]; empty for that of the circle.
    pub cadence: String,
    /// See [`PersonWish::note`].
    pub note: String,
    /// See [`PersonWish::about`].
    pub about: AboutDraft,
}

/// What keeps a draft from being a wish. [`crate::words::people::problem`] says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftProblem {
    /// There is no name.
    NameMissing,
    /// The name is longer than [`LONGEST_NAME`].
    NameTooLong,
    /// The handle has a blank where none can be, or is longer than [`LONGEST_HANDLE`].
    HandleUnclear,
    /// The cadence is no whole number from 1 to [`LONGEST_CADENCE`].
    CadenceUnclear,
    /// The note is longer than [`LONGEST_NOTE`].
    NoteTooLong,
    /// The hours are no two times of the day.
    HoursUnclear,
    /// The birthday is no day of the calendar.
    BirthdayUnclear,
    /// The circle holds as many as it can.
    CircleFull(Circle),
}

impl PersonDraft {
    /// The form for somebody who is on the list already.
    pub fn of(row: &PersonRow) -> Self {
        PersonDraft {
            name: row.name.clone(),
            keep: row.handles.clone(),
            circle: row.circle,
            cadence: if row.own_cadence {
                row.cadence_days.to_string()
            } else {
                String::new()
            },
            note: row.note.clone(),
            about: AboutDraft::of(&row.about),
            ..PersonDraft::default()
        }
    }

    /// The wish in it, where `others` is everybody on the list but the person themselves.
    ///
    /// # Errors
    ///
    /// The first problem in the order of the form's fields.
    pub fn wish(&self, others: &[PersonRow]) -> Result<PersonWish, DraftProblem> {
        let name = self.name.trim();
        let known_as = self.known_as.trim();
        let note = self.note.trim();
        if name.is_empty() {
            return Err(DraftProblem::NameMissing);
        }
        if name.chars().count() > LONGEST_NAME {
            return Err(DraftProblem::NameTooLong);
        }
        // Blanks stand only in a name before its host: `Ana A@blog.example`.
        let (_, host) = known_as.split_once('@').unwrap_or(("", known_as));
        if host.contains(char::is_whitespace) || known_as.chars().count() > LONGEST_HANDLE {
            return Err(DraftProblem::HandleUnclear);
        }
        if in_circle(others, self.circle) >= self.circle.cap() {
            return Err(DraftProblem::CircleFull(self.circle));
        }
        let cadence_days = self.cadence_days()?;
        if note.chars().count() > LONGEST_NOTE {
            return Err(DraftProblem::NoteTooLong);
        }
        Ok(PersonWish {
            name: name.to_owned(),
            keep: self.keep.clone(),
            known_as: Some(known_as.to_owned()).filter(|text| !text.is_empty()),
            site: Some(self.site.clone()).filter(|site| !site.is_empty() && !known_as.is_empty()),
            circle: self.circle,
            cadence_days,
            note: note.to_owned(),
            about: Some(self.about.about()?),
        })
    }

    fn cadence_days(&self) -> Result<Option<u32>, DraftProblem> {
        let typed = self.cadence.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        match typed.parse::<u32>() {
            Ok(days) if (1..=LONGEST_CADENCE).contains(&days) => Ok(Some(days)),
            _ => Err(DraftProblem::CadenceUnclear),
        }
    }
}

/// How many of `people` are in a circle.
pub fn in_circle(people: &[PersonRow], circle: Circle) -> usize {
    people.iter().filter(|row| row.circle == circle).count()
}

#[cfg(test)]
mod tests {
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
            rests: false,
            about: About::default(),
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
            about: AboutDraft::default(),
        };
        let wish = PersonWish {
            name: "Ana".into(),
            keep: row(Circle::Five).handles,
            known_as: Some("@ana@social.example".into()),
            site: Some("a".into()),
            circle: Circle::Fifteen,
            cadence_days: Some(14),
            note: "likes tea".into(),
            about: Some(About::default()),
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
            let wish = PersonDraft::of(&row)
                .wish(&[])
                .expect("a row is a whole draft");
            assert_eq!(wish.cadence_days, cadence_days);
            assert_eq!(
                (wish.name, wish.keep, wish.circle, wish.note),
                (row.name, row.handles, row.circle, row.note)
            );
        }
    }
}
