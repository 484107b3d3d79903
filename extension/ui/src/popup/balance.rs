//! Linking against talking: in words, and as a picture.

use hearth::activity::Counts;
use hearth::view::{Day, Popup};
use leptos::prelude::*;

use super::picture::{self, Bar, Column, Picture};
use crate::dates;
use crate::words::{LANGUAGE, popup as words};

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
            NextStep::Enough => words::next::ENOUGH.into(),
            NextStep::Hello(name) => words::next::hello(name),
            NextStep::AnswerOne => words::next::ANSWER_ONE.into(),
            NextStep::AnswerToday => words::next::ANSWER_TODAY.into(),
            NextStep::Begin => words::next::BEGIN.into(),
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
pub fn balance(popup: Memo<Popup>) -> impl IntoView {
    let week = Memo::new(move |_| popup.with(|it| it.week.clone()));
    let total = Memo::new(move |_| week.with(|days| sum(days)));
    let today = move || week.with(|days| days.last().map(|day| day.counts).unwrap_or_default());
    let next = Memo::new(move |_| popup.with(NextStep::of));
    let saying = move || total.with(|counts| counts.saying);
    view! {
        <section class="balance" aria-labelledby="week">
            <h1 id="week">{move || words::week(total.get(), popup.with(|it| it.week_talk))}</h1>
            <p class="today">
                <span>{move || words::today(today(), popup.with(|it| it.today_talk))}</span>
                " "
                <span>{move || next.with(NextStep::sentence)}</span>
            </p>
            {move || drawn(&week.get())}
            <p class="legend">
                <span class="talking" aria-hidden="true">{words::TALKING}</span>
                <span class="linking" aria-hidden="true">{words::LINKING}</span>
                <Show when=move || { saying() > 0 }>
                    <span class="saying">{move || words::saying(saying())}</span>
                </Show>
            </p>
        </section>
    }
}

/// The picture, which says the same in its description.
fn drawn(week: &[Day]) -> impl IntoView + use<> {
    let said: Vec<String> = week
        .iter()
        .map(|day| words::day(&dates::long_weekday(day.noon), day.counts))
        .collect();
    let Picture {
        line,
        column_width,
        columns,
    } = Picture::of(week);
    let columns: Vec<AnyView> = columns
        .into_iter()
        .zip(week)
        .map(|(column, day)| column_drawn(column, column_width, dates::weekday(day.noon)))
        .collect();
    view! {
        <svg
            class="week"
            viewBox=format!("0 0 {} {}", picture::WIDTH, picture::HEIGHT)
            role="img"
            aria-labelledby="week-picture week-picture-said"
            lang=LANGUAGE.tag
        >
            <title id="week-picture">{words::PICTURE}</title>
            <desc id="week-picture-said">{said.join(" ")}</desc>
            {columns}
            <path class="line" d=format!("M2 {line}H{}", picture::WIDTH - 2) />
        </svg>
    }
}

fn column_drawn(column: Column, width: f64, weekday: String) -> AnyView {
    let Column {
        middle,
        talking,
        linking,
        today,
    } = column;
    let backdrop = today.then(|| {
        view! {
            <rect class="backdrop" x=middle - width / 2.0 + 2.0 y="0" width=width - 4.0 height=picture::HEIGHT rx="12" />
        }
    });
    view! {
        <g class="day" class:today=today>
            {backdrop}
            {talking.map(|bar| bar_drawn("talking", middle, bar))}
            {linking.map(|bar| bar_drawn("linking", middle, bar))}
            <text class="name" x=middle y=picture::NAMES>{weekday}</text>
        </g>
    }
    .into_any()
}

fn bar_drawn(side: &'static str, middle: f64, bar: Bar) -> AnyView {
    let Bar {
        top,
        length,
        number_at,
        count,
    } = bar;
    let round = (picture::BAR / 2.0).min(length / 2.0);
    view! {
        <rect
            class=side
            x=middle - picture::BAR / 2.0
            y=top
            width=picture::BAR
            height=length
            rx=round
        />
        <text class="number" x=middle y=number_at>{count}</text>
    }
    .into_any()
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
