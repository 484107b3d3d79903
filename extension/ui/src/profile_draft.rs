//! What a person typed into the folded part of the form for somebody.

use hearth::people::{Amiss, BETWEEN_TAGS, Birthday, Channel, Profile, Way};

use crate::hours_draft::HoursDraft;

/// The channels that the form has a field for, in its order.
pub const CHANNELS: [Channel; 5] = [
    Channel::Phone,
    Channel::Mail,
    Channel::Message,
    Channel::Video,
    Channel::InPerson,
];

/// The fields as they stand, each as the text in its box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileDraft {
    /// Tags, with commas between them.
    pub tags: String,
    /// The ways of each of [`CHANNELS`], one on each line.
    pub ways: [String; 5],
    /// See [`Profile::blog`].
    pub blog: String,
    /// See [`Profile::zone`].
    pub zone: String,
    /// See [`Profile::best_hours`].
    pub best_hours: HoursDraft,
    /// The day of the birthday.
    pub day: String,
    /// Its month, 1 to 12; empty where it is not known.
    pub month: String,
    /// Its year; empty where it is not known.
    pub year: String,
}

impl ProfileDraft {
    /// The fields for what is known already.
    pub fn of(profile: &Profile) -> Self {
        let ways = CHANNELS.map(|channel| {
            let of_channel = profile.ways.iter().filter(|way| way.channel == channel);
            let lines: Vec<_> = of_channel.map(|way| way.to.as_str()).collect();
            lines.join("\n")
        });
        let number = |number: Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
        let birthday = profile.birthday;
        ProfileDraft {
            tags: profile.tags.join(", "),
            ways,
            blog: profile.blog.clone().unwrap_or_default(),
            zone: profile.zone.clone().unwrap_or_default(),
            best_hours: HoursDraft::of(profile.best_hours.as_ref()),
            day: number(birthday.map(|it| it.day)),
            month: number(birthday.map(|it| it.month)),
            year: number(birthday.and_then(|it| it.year)),
        }
    }

    /// What they say. Whether each of it makes sense, [`Profile::sound`] tells.
    ///
    /// # Errors
    /// Where a number or a time is none, or half of one is missing.
    pub fn profile(&self) -> Result<Profile, Amiss> {
        let mut ways = Vec::new();
        for (channel, lines) in CHANNELS.into_iter().zip(&self.ways) {
            for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
                let to = line.to_owned();
                ways.push(Way { channel, to });
            }
        }
        let some = |typed: &str| Some(typed.trim().to_owned()).filter(|it| !it.is_empty());
        let tags = self.tags.split(BETWEEN_TAGS).filter_map(some).collect();
        Ok(Profile {
            tags,
            ways,
            blog: some(&self.blog),
            zone: some(&self.zone),
            best_hours: self.best_hours.hours()?,
            birthday: self.birthday()?,
        })
    }

    fn birthday(&self) -> Result<Option<Birthday>, Amiss> {
        let typed = [&self.day, &self.month, &self.year].map(|it| it.trim());
        if typed.iter().all(|it| it.is_empty()) {
            return Ok(None);
        }
        let [day, month, year] = typed.map(|it| it.parse::<u32>().ok());
        match (day, month) {
            (Some(day), Some(month)) if year.is_some() || typed[2].is_empty() => {
                Ok(Some(Birthday { year, month, day }))
            }
            _ => Err(Amiss::Birthday),
        }
    }
}

#[cfg(test)]
mod tests {
    use hearth::hours::WeekHours;

    use super::*;

    fn whole() -> Profile {
        let way = |channel, to: &str| Way {
            channel,
            to: to.to_owned(),
        };
        Profile {
            tags: vec!["choir".into(), "neighbours".into()],
            ways: vec![
                way(Channel::Phone, "+43 1 234"),
                way(Channel::Phone, "0660 98"),
                way(Channel::Mail, "ana@post.example"),
                way(Channel::InPerson, "the bench by the river"),
            ],
            blog: Some("https://ana.example".into()),
            zone: Some("Europe/Vienna".into()),
            best_hours: Some(WeekHours {
                days: vec![0, 4],
                from: 450,
                to: 0,
            }),
            birthday: Some(Birthday {
                year: None,
                month: 2,
                day: 29,
            }),
        }
    }

    #[test]
    fn what_is_known_comes_back_unchanged() {
        let dated = Profile {
            birthday: Some(Birthday {
                year: Some(1_984),
                month: 12,
                day: 1,
            }),
            ..whole()
        };
        for profile in [Profile::default(), whole(), dated] {
            assert_eq!(ProfileDraft::of(&profile).profile(), Ok(profile));
        }
    }

    fn typed(from: &str, to: &str, days: &[i32]) -> HoursDraft {
        HoursDraft {
            from: from.to_owned(),
            to: to.to_owned(),
            days: days.to_vec(),
        }
    }

    #[test]
    fn what_is_typed_is_read_or_said_to_be_unclear() {
        type Typed = fn(&mut ProfileDraft);
        type Meant = fn(&mut Profile);
        let every_day = WeekHours {
            days: (0..7).collect(),
            from: 1_080,
            to: 1_200,
        };
        let cases: [(&str, Typed, Result<Meant, Amiss>); 9] = [
            ("nothing", |_| (), Ok(|_| ())),
            (
                "tags in several scripts",
                |it| it.tags = " choir,, chess، شطرنج、将棋 ".into(),
                Ok(|it| it.tags = ["choir", "chess", "شطرنج", "将棋"].map(String::from).into()),
            ),
            (
                "empty lines",
                |it| it.ways[0] = "\n 123 \n\n".into(),
                Ok(|it| {
                    it.ways = vec![Way {
                        channel: Channel::Phone,
                        to: "123".into(),
                    }];
                }),
            ),
            (
                "hours of every day",
                |it| it.best_hours = typed("18:00", "20:00", &[]),
                Ok(|_| ()),
            ),
            (
                "half the hours",
                |it| it.best_hours = typed("18:00", "", &[]),
                Err(Amiss::BestHours),
            ),
            (
                "days alone",
                |it| it.best_hours = typed("", "", &[3]),
                Ok(|_| ()),
            ),
            (
                "a day alone",
                |it| it.day = "3".into(),
                Err(Amiss::Birthday),
            ),
            (
                "a year alone",
                |it| it.year = "1984".into(),
                Err(Amiss::Birthday),
            ),
            (
                "a year in words",
                |it| (it.day, it.month, it.year) = ("3".into(), "5".into(), "old".into()),
                Err(Amiss::Birthday),
            ),
        ];
        for (name, typed, meant) in cases {
            let mut draft = ProfileDraft::default();
            typed(&mut draft);
            let meant = meant.map(|meant| {
                let mut profile = Profile::default();
                meant(&mut profile);
                if !draft.best_hours.from.is_empty() {
                    profile.best_hours = Some(every_day.clone());
                }
                profile
            });
            assert_eq!(draft.profile(), meant, "{name}");
        }
    }
}
