//! What a person typed into the form for somebody, before it is known to make sense.

use hearth::people::{Amiss, Circle, Handle, LONGEST_CADENCE, LONGEST_NAME, LONGEST_NOTE, Profile};
use hearth::view::PersonRow;

use crate::profile_draft::ProfileDraft;

/// The longest handle or profile address that can be typed, in characters.
pub const LONGEST_HANDLE: usize = 300;

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
    /// What else is known of them.
    pub profile: Profile,
    /// The id of whoever makes room for them, where the circle is full.
    pub steps_back: Option<String>,
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
    /// See [`PersonWish::profile`].
    pub profile: ProfileDraft,
    /// See [`PersonWish::steps_back`].
    pub steps_back: Option<String>,
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
    /// The circle holds as many as it can.
    CircleFull(Circle),
    /// Something that is folded makes no sense.
    Profile(Amiss),
}

impl PersonDraft {
    /// The form for somebody who is on the list already.
    pub fn of(row: &PersonRow, profile: &Profile) -> Self {
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
            profile: ProfileDraft::of(profile),
            ..PersonDraft::default()
        }
    }

    /// The wish in it, where `others` is everybody on the list but the person themselves.
    ///
    /// # Errors
    ///
    /// The first problem in the order of the form's fields.
    pub fn wish(&self, others: &[PersonRow]) -> Result<PersonWish, DraftProblem> {
        self.sound_name()?;
        let known_as = self.known_as.trim();
        let note = self.note.trim();
        // Blanks stand only in a name before its host: `Ana A@blog.example`.
        let (_, host) = known_as.split_once('@').unwrap_or(("", known_as));
        if host.contains(char::is_whitespace) || known_as.chars().count() > LONGEST_HANDLE {
            return Err(DraftProblem::HandleUnclear);
        }
        let mut wish = self.newcomer(others)?;
        wish.cadence_days = self.cadence_days()?;
        if note.chars().count() > LONGEST_NOTE {
            return Err(DraftProblem::NoteTooLong);
        }
        wish.profile = self.profile.profile().map_err(DraftProblem::Profile)?;
        wish.known_as = Some(known_as.to_owned()).filter(|text| !text.is_empty());
        let site = Some(self.site.clone());
        wish.site = site.filter(|site| !site.is_empty() && !known_as.is_empty());
        note.clone_into(&mut wish.note);
        Ok(wish)
    }

    /// The same of a form that asks for a name and a circle alone.
    ///
    /// # Errors
    ///
    /// The first problem in the order of the form's fields.
    pub fn newcomer(&self, others: &[PersonRow]) -> Result<PersonWish, DraftProblem> {
        Ok(PersonWish {
            name: self.sound_name()?.to_owned(),
            keep: self.keep.clone(),
            known_as: None,
            site: None,
            circle: self.circle,
            cadence_days: None,
            note: String::new(),
            profile: Profile::default(),
            steps_back: self.steps_back(others)?,
        })
    }

    fn sound_name(&self) -> Result<&str, DraftProblem> {
        let name = self.name.trim();
        if name.is_empty() {
            return Err(DraftProblem::NameMissing);
        }
        if name.chars().count() > LONGEST_NAME {
            return Err(DraftProblem::NameTooLong);
        }
        Ok(name)
    }

    /// Who makes room, where the circle is full. Who was chosen before another circle was is not meant.
    fn steps_back(&self, others: &[PersonRow]) -> Result<Option<String>, DraftProblem> {
        if in_circle(others, self.circle) < self.circle.cap() {
            return Ok(None);
        }
        let is_chosen = |row: &&PersonRow| {
            row.circle == self.circle && Some(&row.id) == self.steps_back.as_ref()
        };
        let chosen = others.iter().find(is_chosen).map(|row| row.id.clone());
        chosen
            .map(Some)
            .ok_or(DraftProblem::CircleFull(self.circle))
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
mod tests;
