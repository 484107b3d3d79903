//! Hours of the week in which Hearth is quiet: without nudges, or without notifications.

use hearth::Error;
use hearth::hours::WeekHours;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::Answer;
use crate::dates;
use crate::hours_draft::{HoursDraft, minutes};
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, list, span};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing};
use crate::pieces::week_hours::{day_choices, time_field};
use crate::words::{Message, error, options as said};

/// Which hours they are, and how they are changed.
#[derive(Clone, Copy)]
pub struct Hours {
    /// The beginning of the ids.
    pub id: &'static str,
    /// Those that there are.
    pub kept: Memo<Vec<WeekHours>>,
    /// Adds some, or takes some away; with who hears what became of it.
    pub set: Callback<(WeekHours, bool, Answer)>,
    /// Says it.
    pub announcer: Announcer,
}

/// What stands in the form.
#[derive(Clone, Copy)]
pub struct Draft {
    from: RwSignal<String>,
    to: RwSignal<String>,
    days: RwSignal<Vec<i32>>,
    /// What is wrong with it.
    pub problem: RwSignal<String>,
}

impl Draft {
    /// A form in which this stands.
    pub fn new(HoursDraft { from, to, days }: HoursDraft) -> Self {
        Draft {
            from: RwSignal::new(from),
            to: RwSignal::new(to),
            days: RwSignal::new(days),
            problem: RwSignal::new(String::new()),
        }
    }

    /// What stands in it.
    pub fn typed(&self) -> HoursDraft {
        HoursDraft {
            from: self.from.get_untracked(),
            to: self.to.get_untracked(),
            days: self.days.get_untracked(),
        }
    }
}

/// The hours that there are, and a form for more.
pub fn hours(
    Hours {
        id,
        kept: hours,
        set: change,
        announcer,
    }: Hours,
) -> AnyView {
    // Where the focus goes when a button went away.
    let heading_id = format!("quiet-{id}");
    let draft = Draft::new(HoursDraft {
        from: "22:00".into(),
        to: "07:00".into(),
        days: (0..7).collect(),
    });
    let set = move |hours: WeekHours, quiet: bool, sentence: Message| {
        let answer = Callback::new(move |answer: Result<(), Error>| match answer {
            Ok(()) => announcer.say(sentence),
            Err(why) => draft.problem.set(error::sentence(&why)),
        });
        draft.problem.set(String::new());
        change.run((hours, quiet, answer));
    };
    let remove = {
        let heading_id = heading_id.clone();
        Callback::new(move |gone: WeekHours| {
            set(gone, false, said::HOURS_REMOVED);
            land_on(heading_id.clone());
        })
    };
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let HoursDraft { from, to, days } = draft.typed();
        let (Some(from), Some(to)) = (minutes(&from), minutes(&to)) else {
            draft.problem.set(said::HOURS_UNCLEAR.into());
            return;
        };
        set(WeekHours { days, from, to }, true, said::HOURS_ADDED);
    };
    let rows = changing(move || {
        list(
            "rows",
            hours.get().into_iter().map(|it| row(it, remove)).collect(),
        )
    });
    let heading = element("h3")
        .with("id", heading_id)
        .with("tabindex", "-1")
        .saying(said::HOURS);
    all(vec![heading, rows, form(id, draft, add, said::HOURS_ADD)])
}

fn row(hours: WeekHours, remove: Callback<WeekHours>) -> AnyView {
    let span_of_time = said::from_to(&dates::clock(hours.from), &dates::clock(hours.to));
    let days = hours
        .days
        .iter()
        .map(|day| span("", dates::short_day(*day)));
    let days = block("days", days.collect());
    let button = Button::new(Look::Plain, said::HOURS_REMOVE)
        .named(said::remove_hours(&span_of_time))
        .pressed(move |_| remove.run(hours.clone()));
    let time = element("strong").saying(span_of_time);
    block("row", vec![block("who", vec![time, days]), button])
}

/// A form for hours of the week; `id` begins its ids.
pub fn form(
    id: &'static str,
    draft: Draft,
    submit: impl Fn(SubmitEvent) + 'static,
    submits: Message,
) -> AnyView {
    let set = Callback::new(move |days| draft.days.set(days));
    let days = day_choices(draft.days.into(), set);
    let time = |part: &str, label: Message, typed: RwSignal<String>| {
        time_field(
            format!("{id}-{part}"),
            label,
            typed.into(),
            Callback::new(move |time| typed.set(time)),
        )
    };
    let problem = draft.problem;
    let about = format!("{id}-problem");
    view! {
        <form class="hours" novalidate aria-describedby=about.clone() on:submit=submit>
            <div class="field-row">
                {time("from", said::HOURS_FROM, draft.from)}
                {time("to", said::HOURS_TO, draft.to)}
            </div>
            <fieldset class="field">
                <legend>{said::HOURS_DAYS.text()}</legend>
                {block("days", days)}
            </fieldset>
            <p id=about.clone() class="problem" role="alert">{move || problem.get()}</p>
            {Button::new(Look::Quiet, submits).submit()}
        </form>
    }
    .into_any()
}
