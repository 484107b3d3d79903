//! A meeting with somebody: its place, two times on both clocks, and a file for the calendar.

use hearth::Error;
use hearth::meeting::Proposal;
use hearth::view;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use super::plan::Plan;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{element, paragraph};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing};
use crate::words::{Message, common, error, meeting as said};
use crate::{saving, zones};

/// What the panel's heading is known by.
const HEADING_ID: &str = "meeting";
/// How the part of the page's address begins that names somebody to meet.
const ASKED: &str = "#meet-";
/// The file's name. It names nobody: files are passed on.
const FILE: &str = "hearth-meeting.ics";
const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";
/// The ids of the fields for the two times, with their labels.
const TIMES: [(&str, Message); 2] = [
    ("meeting-first", said::FIRST),
    ("meeting-second", said::SECOND),
];

/// The button beside somebody.
fn button_id(person: &str) -> String {
    format!("meet-{person}")
}

/// The meetings of the page: one at a time.
#[derive(Clone, Copy)]
pub struct Meetings {
    plan: RwSignal<Option<Plan>>,
    place: RwSignal<String>,
    times: [RwSignal<String>; 2],
    problem: RwSignal<String>,
    act: Callback<Act>,
    announcer: Announcer,
}

impl Meetings {
    /// None yet.
    pub fn new(act: Callback<Act>, announcer: Announcer) -> Self {
        Meetings {
            plan: RwSignal::new(None),
            place: RwSignal::new(String::new()),
            times: [RwSignal::new(String::new()), RwSignal::new(String::new())],
            problem: RwSignal::new(String::new()),
            act,
            announcer,
        }
    }

    /// The button that begins one with somebody.
    pub fn button(self, person: &str, name: &str) -> AnyView {
        let id = button_id(person);
        let person = person.to_owned();
        Button::new(Look::Plain, said::OPEN)
            .named(said::title(name))
            .with_id(id)
            .pressed(move |_| self.begin(person.clone()))
    }

    /// Begins the one that the page's address names, such as `people.html#meet-17-0`: so other pages
    /// lead here.
    pub fn begin_as_asked(self) {
        let asked = window().location().hash().unwrap_or_default();
        if let Some(person) = asked.strip_prefix(ASKED) {
            self.begin(person.to_owned());
        }
    }

    /// Begins one with somebody.
    pub fn begin(self, person: String) {
        let answer = Callback::new(move |answer| self.open(answer));
        self.act.run(Act::Meet { person, answer });
    }

    fn open(self, answer: Result<view::Meeting, Error>) {
        let found = match answer {
            Ok(meeting) => Plan::new(meeting, zones::now()),
            Err(why) => {
                self.announcer.say(error::sentence(&why));
                return;
            }
        };
        let Some(plan) = found else { return };
        let places = &plan.meeting.places;
        self.place.set(places.first().cloned().unwrap_or_default());
        for (field, time) in self.times.iter().zip(&plan.proposed) {
            field.set(plan.me.clock.written(time.at));
        }
        self.problem.set(String::new());
        self.plan.set(Some(plan));
        land_on(HEADING_ID);
    }

    fn save(self, plan: &Plan) {
        let now = zones::now();
        let mut times = Vec::new();
        for field in self.times {
            let typed = field.get_untracked();
            let found = plan.me.clock.parse(&typed);
            match found {
                Some(at) if at > now => times.push(at),
                Some(_) => return self.problem.set(said::PAST.into()),
                None => return self.problem.set(said::UNCLEAR.into()),
            }
        }
        // The same time twice is one event.
        times.dedup();
        self.problem.set(String::new());
        let file = plan.file(&self.place.get_untracked(), &times, now);
        match saving::save_as(FILE, MEDIA_TYPE, &file) {
            Ok(()) => self.announcer.say(said::saved(&plan.meeting.name)),
            Err(why) => {
                let why = Error::Garbled(format!("{why:?}"));
                self.problem.set(error::sentence(&why));
            }
        }
    }

    /// The meeting that is thought about, if there is one.
    pub fn panel(self) -> AnyView {
        changing(move || match self.plan.get() {
            Some(plan) => self.form(plan),
            None => nothing(),
        })
    }

    fn form(self, plan: Plan) -> AnyView {
        let heading = element("h3")
            .with("id", HEADING_ID)
            .with("tabindex", "-1")
            .saying(said::title(&plan.meeting.name));
        let leave = {
            let landing = button_id(&plan.meeting.person);
            Button::new(Look::Plain, common::CANCEL).pressed(move |_| {
                self.plan.set(None);
                land_on(landing.clone());
            })
        };
        let hints = [
            (!plan.zone_is_known).then(|| said::zone_unknown(&plan.meeting.name)),
            (!plan.proposed.iter().all(Proposal::suits_both)).then(|| said::NONE_SUITS.into()),
        ];
        let hints: Vec<AnyView> = hints
            .into_iter()
            .flatten()
            .map(|hint: String| paragraph("hint", hint))
            .collect();
        let times: Vec<AnyView> = TIMES
            .into_iter()
            .zip(self.times)
            .map(|(field, typed)| time_field(field, typed, plan.clone()))
            .collect();
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            self.save(&plan);
        };
        let (place, problem) = (self.place, self.problem);
        view! {
            <form
                class="person-form"
                class:meeting=true
                novalidate
                aria-labelledby=HEADING_ID
                aria-describedby="meeting-problem"
                on:submit=submit
            >
                {heading} {paragraph("", said::WHY)} {hints}
                <div class="field">
                    <label for="meeting-place">{said::PLACE.text()}</label>
                    <input
                        id="meeting-place"
                        type="text"
                        dir="auto"
                        autocomplete="off"
                        placeholder=said::PLACE_EXAMPLE.text()
                        prop:value=move || place.get()
                        on:input=move |event| place.set(event_target_value(&event))
                    />
                </div>
                {times} <p id="meeting-problem" class="problem" role="alert">
                    {move || problem.get()}
                </p>
                <div class="actions">
                    {Button::new(Look::Strong, said::SAVE).submit()} {leave}
                </div>
            </form>
        }
        .into_any()
    }
}

/// A time on the user's clock, and below it what both clocks show then.
fn time_field(
    (id, label): (&'static str, Message),
    typed: RwSignal<String>,
    plan: Plan,
) -> AnyView {
    let shown = changing(move || {
        let at = typed.with(|typed| plan.me.clock.parse(typed));
        let lines = at.map_or_else(Vec::new, |at| plan.about(at));
        let lines: Vec<AnyView> = lines
            .into_iter()
            .map(|line| paragraph("hint", line))
            .collect();
        lines.into_any()
    });
    view! {
        <div class="field">
            <label for=id>{label.text()}</label>
            <input
                id=id
                type="datetime-local"
                step="60"
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
            {shown}
        </div>
    }
    .into_any()
}
