//! What a person typed about somebody: how to reach them and when, each as the text in its box. Whether
//! an address can be opened, the core says.

use hearth::people::{About, BestHours, Birthday, Reach};

use crate::person_draft::DraftProblem;

/// The fields as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AboutDraft {
    /// See [`About::reach`].
    pub reach: Reach,
    /// See [`About::blog`].
    pub blog: String,
    /// See [`About::time_zone`].
    pub time_zone: String,
    /// `18:00`.
    pub from: String,
    /// `21:30`.
    pub to: String,
    /// `1992-02-29`, or `02-29` where the year is not known.
    pub birthday: String,
    /// With commas between them.
    pub tags: String,
    /// See [`About::card`]; nobody types it.
    card: Vec<String>,
}

impl AboutDraft {
    /// The fields for what is noted already.
    pub fn of(about: &About) -> Self {
        let time = |minutes: u32| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
        let hours = about.best_hours;
        let birthday = about.birthday.map(|born| {
            let year = born.year.map(|year| format!("{year:04}-"));
            let year = year.unwrap_or_default();
            format!("{year}{:02}-{:02}", born.month, born.day)
        });
        AboutDraft {
            reach: about.reach.clone(),
            blog: about.blog.clone(),
            time_zone: about.time_zone.clone().unwrap_or_default(),
            from: hours.map(|hours| time(hours.from)).unwrap_or_default(),
            to: hours.map(|hours| time(hours.to)).unwrap_or_default(),
            birthday: birthday.unwrap_or_default(),
            tags: about.tags.join(", "),
            card: about.card.clone(),
        }
    }

    /// What is to be noted.
    ///
    /// # Errors
    ///
    /// [`DraftProblem::HoursUnclear`], [`DraftProblem::BirthdayUnclear`].
    pub fn about(&self) -> Result<About, DraftProblem> {
        let tags = self.tags.split([',', '、', '،']).map(str::trim);
        Ok(About {
            reach: self.reach.clone(),
            blog: self.blog.trim().to_owned(),
            time_zone: Some(self.time_zone.trim().to_owned()).filter(|zone| !zone.is_empty()),
            best_hours: hours(&self.from, &self.to).map_err(|()| DraftProblem::HoursUnclear)?,
            birthday: birthday(&self.birthday).map_err(|()| DraftProblem::BirthdayUnclear)?,
            tags: tags
                .filter(|tag| !tag.is_empty())
                .map(str::to_owned)
                .collect(),
            card: self.card.clone(),
        })
    }
}

fn hours(from: &str, to: &str) -> Result<Option<BestHours>, ()> {
    if from.trim().is_empty() && to.trim().is_empty() {
        return Ok(None);
    }
    let minutes = |typed: &str| {
        let (hour, minute) = typed.trim().split_once(':')?;
        let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    };
    let hours = BestHours {
        from: minutes(from).ok_or(())?,
        to: minutes(to).ok_or(())?,
    };
    hours.is_sound().then_some(Some(hours)).ok_or(())
}

fn birthday(typed: &str) -> Result<Option<Birthday>, ()> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let mut numbers = Vec::new();
    for part in typed.split('-') {
        numbers.push(part.parse::<u32>().map_err(|_| ())?);
    }
    let (year, month, day) = match numbers[..] {
        [year, month, day] => (Some(year), month, day),
        [month, day] => (None, month, day),
        _ => return Err(()),
    };
    let birthday = Birthday { year, month, day };
    birthday.is_sound().then_some(Some(birthday)).ok_or(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_comes_back_unchanged() {
        let about = About {
            reach: Reach {
                phone: "+351 21 000".into(),
                ..Reach::default()
            },
            blog: "https://ana.example/".into(),
            time_zone: Some("Europe/Lisbon".into()),
            best_hours: Some(BestHours {
                from: 1_320,
                to: 75,
            }),
            birthday: Some(Birthday {
                year: Some(1992),
                month: 2,
                day: 29,
            }),
            tags: vec!["garden".into(), "library".into()],
            card: vec!["X-TREE:birch".into()],
        };
        assert_eq!(AboutDraft::of(&about).about(), Ok(about));
        assert_eq!(AboutDraft::default().about(), Ok(About::default()));
    }

    #[test]
    fn birthdays_and_hours_are_real_or_left_out() {
        for (typed, is_clear) in [
            ("", true),
            ("02-29", true),
            ("1992-02-29", true),
            ("1991-02-29", false),
            ("13-01", false),
            ("5", false),
            ("May 5", false),
        ] {
            let draft = AboutDraft {
                birthday: typed.into(),
                ..AboutDraft::default()
            };
            let problem = (!is_clear).then_some(DraftProblem::BirthdayUnclear);
            assert_eq!(draft.about().err(), problem, "{typed}");
        }
        for (from, to, is_clear) in [
            ("18:00", "21:30", true),
            ("22:00", "01:00", true),
            ("", "21:30", false),
            ("18:00", "18:00", false),
            ("24:00", "18:00", false),
            ("six", "seven", false),
        ] {
            let draft = AboutDraft {
                from: from.into(),
                to: to.into(),
                ..AboutDraft::default()
            };
            let problem = (!is_clear).then_some(DraftProblem::HoursUnclear);
            assert_eq!(draft.about().err(), problem, "{from} {to}");
        }
    }
}
