//! The hours at which the user likes to meet.

use hearth::Error;
use hearth::hours::WeekHours;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use crate::hours_draft::HoursDraft;
use crate::pieces::announcer::Announcer;
use crate::pieces::parts::{Button, Look};
use crate::pieces::week_hours::hours_fields;
use crate::words::{error, options as said};

/// What the problem is known by.
const PROBLEM_ID: &str = "best-hours-problem";

/// The form for them, with those that are kept.
pub fn best_hours(
    kept: Memo<Option<WeekHours>>,
    act: Callback<Act>,
    announcer: Announcer,
) -> AnyView {
    let draft = RwSignal::new(HoursDraft::default());
    let problem = RwSignal::new(String::new());
    // What is kept comes in the place of what was typed when it changes, and only then.
    Effect::new(move |_| draft.set(kept.with(|kept| HoursDraft::of(kept.as_ref()))));
    let answer = Callback::new(move |answer: Result<(), Error>| match answer {
        Ok(()) => announcer.say(said::BEST_HOURS_SAVED),
        Err(why) => problem.set(error::sentence(&why)),
    });
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        problem.set(String::new());
        match draft.with_untracked(HoursDraft::hours) {
            Ok(hours) => act.run(Act::SetBestHours { hours, answer }),
            Err(amiss) => answer.run(Err(amiss.into())),
        }
    };
    let set = Callback::new(move |hours| draft.set(hours));
    view! {
        <form class="hours" novalidate aria-describedby=PROBLEM_ID on:submit=save>
            {hours_fields("best-hours", said::BEST_HOURS, draft.into(), set)}
            <p id=PROBLEM_ID class="problem" role="alert">
                {move || problem.get()}
            </p>
            {Button::new(Look::Quiet, said::BEST_HOURS_SAVE).submit()}
        </form>
    }
    .into_any()
}
