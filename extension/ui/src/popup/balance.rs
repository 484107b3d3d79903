//! Linking against talking: in words, and as a picture.

use hearth::activity::Counts;
use hearth::view::{Day, Popup};
use leptos::prelude::*;

use super::picture::{Picture, Shape};
use crate::dates;
use crate::pieces::element::{element, said, shape};
use crate::pieces::parts::nothing;
use crate::words::popup as words;

/// The one plain next step that the popup names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// None: there was a good talk today.
    Enough,
    /// A hello to this person.
    Hello(String),
    /// An answer, after a day of links.
    AnswerOne,
    /// An answer, on a quiet day.
    AnswerToday,
    /// To allow a first site, where nothing was seen and nobody is known.
    Begin,
}

impl NextStep {
    /// The step that fits what is shown.
    pub fn of(popup: &Popup) -> Self {
        let today = popup.week.last().map(|day| day.counts).unwrap_or_default();
        let week = sum(&popup.week);
        let counting_here = popup.here.as_ref().is_some_and(|here| here.granted);
        match popup.people.first() {
            _ if today.talking > 0 => NextStep::Enough,
            Some(person) => NextStep::Hello(person.name.clone()),
            None if today.linking > 0 => NextStep::AnswerOne,
            None if week == Counts::default() && !counting_here => NextStep::Begin,
            None => NextStep::AnswerToday,
        }
    }

    fn sentence(&self) -> String {
        match self {
            NextStep::Enough => words::NEXT_ENOUGH.into(),
            NextStep::Hello(name) => words::next_hello(name),
            NextStep::AnswerOne => words::NEXT_ANSWER_ONE.into(),
            NextStep::AnswerToday => words::NEXT_ANSWER_TODAY.into(),
            NextStep::Begin => words::NEXT_BEGIN.into(),
        }
    }
}

fn sum(week: &[Day]) -> Counts {
    week.iter().fold(Counts::default(), |mut sum, day| {
        sum += day.counts;
        sum
    })
}

/// The week and today, in words and as a picture.
pub fn balance(popup: &Popup) -> AnyView {
    let week = sum(&popup.week);
    let today = popup.week.last().map(|day| day.counts).unwrap_or_default();
    let next = NextStep::of(popup).sentence();
    let saying = match week.saying {
        0 => nothing(),
        number => element("span")
            .class("saying")
            .saying(words::saying(number)),
    };
    let side = |class, name| {
        element("span")
            .class(class)
            .with("aria-hidden", "true")
            .saying(name)
    };
    let picture = element("div").holding(vec![drawn(picture(&popup.week))]);
    element("section")
        .class("balance")
        .with("aria-labelledby", "week")
        .holding(vec![
            element("h1")
                .with("id", "week")
                .saying(words::week(week, popup.week_talk)),
            element("p").class("today").holding(vec![
                element("span").saying(words::today(today, popup.today_talk)),
                said(" "),
                element("span").saying(next),
            ]),
            picture,
            element("p").class("legend").holding(vec![
                side("talking", words::TALKING),
                side("linking", words::LINKING),
                saying,
            ]),
        ])
}

/// The picture, which says the same in its description.
fn picture(week: &[Day]) -> Shape {
    let names: Vec<String> = week.iter().map(|day| dates::weekday(day.noon)).collect();
    let said: Vec<String> = week
        .iter()
        .map(|day| words::day(&dates::long_weekday(day.noon), day.counts))
        .collect();
    Picture::of(week).drawn(&names, words::PICTURE.text(), &said.join(" "))
}

fn drawn(drawing: Shape) -> AnyView {
    let Shape {
        tag,
        attributes,
        text,
        inside,
    } = drawing;
    let mut inside: Vec<AnyView> = inside.into_iter().map(drawn).collect();
    if !text.is_empty() {
        inside.push(said(text));
    }
    let mut element = shape(tag);
    for (name, value) in attributes {
        element = element.with(name, value);
    }
    element.holding(inside)
}

#[cfg(test)]
mod tests {
    use hearth::people::Warmth;
    use hearth::view::{Here, PersonCard};

    use super::*;

    fn week(before: (u32, u32), today: (u32, u32)) -> Vec<Day> {
        [before, today]
            .map(|(linking, talking)| Day {
                counts: Counts {
                    linking,
                    talking,
                    saying: 0,
                },
                ..Day::default()
            })
            .into()
    }

    fn here(granted: bool) -> Here {
        Here {
            by_looks: false,
            host: "social.example".into(),
            site: Some("Social".into()),
            origins: vec![],
            granted,
            quiet: false,
        }
    }

    fn ana() -> Vec<PersonCard> {
        vec![PersonCard {
            id: "1".into(),
            name: "Ana".into(),
            warmth: Warmth::Low,
            note: String::new(),
            days: Some(9),
            last_kind: None,
            profile: None,
            birthday: None,
            warm_up: None,
        }]
    }

    #[test]
    fn the_next_step_fits_the_day() {
        let hello = NextStep::Hello("Ana".into());
        let cases = [
            // (linking and talking before, and today; is anybody low; do we count here; the step)
            ((0, 0), (0, 1), true, true, NextStep::Enough),
            ((0, 0), (9, 1), false, false, NextStep::Enough),
            ((0, 0), (0, 0), true, false, hello.clone()),
            ((9, 1), (3, 0), true, true, hello),
            ((9, 1), (3, 0), false, true, NextStep::AnswerOne),
            ((9, 1), (0, 0), false, false, NextStep::AnswerToday),
            ((0, 0), (0, 0), false, true, NextStep::AnswerToday),
            ((0, 0), (0, 0), false, false, NextStep::Begin),
        ];
        for (before, today, low, granted, expected) in cases {
            let popup = Popup {
                week: week(before, today),
                people: if low { ana() } else { vec![] },
                here: Some(here(granted)),
                ..Popup::default()
            };
            assert_eq!(
                NextStep::of(&popup),
                expected,
                "{before:?}, {today:?}, {low}, {granted}"
            );
        }
    }
}
