//! The reminders: one notification a day, from when on, and in which hours it waits.

use hearth::view::{Options, Reminders};
use leptos::prelude::*;

use super::Act;
use super::hours::{self, Hours};
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, element};
use crate::pieces::parts::{switch, when};
use crate::words::reminders as said;

/// The switch for notifications, their hour, and their quiet hours.
pub fn reminders(options: Memo<Options>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let is = Memo::new(move |_| options.with(|it| it.reminders.clone()));
    let problem = RwSignal::new(String::new());
    // What the switch shows while the browser asks: the user's wish. Where it is refused, it goes back.
    let wished = RwSignal::new(false);
    Effect::new(move |_| wished.set(is.with(|it| it.on)));
    let set = Callback::new(move |on: bool| {
        wished.set(on);
        problem.set(String::new());
        let minute_of_day = is.with_untracked(|it| it.minute_of_day);
        let answer = Callback::new(move |allowed: bool| {
            if !allowed {
                wished.set(false);
                problem.set(said::REFUSED.into());
            } else if on {
                announcer.say(said::on_said(&dates::clock(minute_of_day)));
            } else {
                announcer.say(said::OFF_SAID);
            }
        });
        act.run(Act::SetReminders {
            on,
            minute_of_day,
            answer,
        });
    });
    let quiet = Memo::new(move |_| is.with(|it| it.quiet.clone()));
    let more = move || {
        let set = Callback::new(move |(hours, quiet, answer)| {
            act.run(Act::SetReminderHours {
                hours,
                quiet,
                answer,
            });
        });
        let hours = Hours {
            id: "reminder-hours",
            kept: quiet,
            set,
            announcer,
        };
        all(vec![hour(is, act, announcer), hours::hours(hours)])
    };
    let refusal = element("p").class("problem").with("role", "alert");
    let refusal = refusal.holding(vec![(move || problem.get()).into_any()]);
    all(vec![
        switch(said::ON.into(), wished.into(), set),
        refusal,
        when(move || is.with(|it| it.on), more),
    ])
}

/// From when on.
fn hour(is: Memo<Reminders>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let problem = RwSignal::new(String::new());
    let minute = Memo::new(move |_| is.with(|it| it.minute_of_day));
    let change = Callback::new(move |typed: String| {
        let Some(minute_of_day) = crate::hours_draft::minutes(&typed) else {
            problem.set(said::HOUR_UNCLEAR.into());
            return;
        };
        problem.set(String::new());
        let answer = Callback::new(move |_: bool| {
            announcer.say(said::on_said(&dates::clock(minute_of_day)));
        });
        act.run(Act::SetReminders {
            on: true,
            minute_of_day,
            answer,
        });
    });
    let shown = move || {
        let minute = minute.get();
        format!("{:02}:{:02}", minute / 60, minute % 60)
    };
    view! {
        <div class="field">
            <label for="reminder-hour">{said::HOUR.text()}</label>
            <input
                id="reminder-hour"
                type="time"
                aria-describedby="reminder-hour-problem"
                prop:value=shown
                on:change=move |event| change.run(event_target_value(&event))
            />
            <p id="reminder-hour-problem" class="problem" role="alert">{move || problem.get()}</p>
        </div>
    }
    .into_any()
}
