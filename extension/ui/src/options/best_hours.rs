//! The hours at which the user likes to meet.

use hearth::Error;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use super::hours::{Draft, form};
use crate::hours_draft::HoursDraft;
use crate::pieces::announcer::Announcer;
use crate::words::{error, options as said};

/// The form for them, in which those that are kept stand when it is opened. What is typed is never
/// overwritten.
pub fn best_hours(kept: HoursDraft, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let draft = Draft::new(kept);
    let answer = Callback::new(move |answer: Result<(), Error>| match answer {
        Ok(()) => announcer.say(said::BEST_HOURS_SAVED),
        Err(why) => draft.problem.set(error::sentence(&why)),
    });
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        draft.problem.set(String::new());
        match draft.typed().hours() {
            Ok(hours) => act.run(Act::SetBestHours { hours, answer }),
            Err(amiss) => answer.run(Err(amiss.into())),
        }
    };
    form("best-hours", draft, save, said::BEST_HOURS_SAVE)
}
