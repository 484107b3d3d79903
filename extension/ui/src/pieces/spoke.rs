//! "We spoke": two clicks log a conversation; then a quiet line takes it back, or says more.

use hearth::people::{Began, Channel};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::announcer::Announcer;
use super::element::{all, block, choices, notice, said as text};
use super::land_on;
use super::parts::{Button, Look, changing, nothing, radio, when};
use super::select::select;
use crate::dates;
use crate::speaking::{Logged, Spoken};
use crate::words::{Message, common, ladder as said};

/// Where the focus goes once a conversation is logged.
const MORE_ID: &str = "spoke-more";

/// The ways that can be logged, those from ear to ear first.
const CHANNELS: [Channel; 5] = [
    Channel::Phone,
    Channel::Video,
    Channel::InPerson,
    Channel::Message,
    Channel::Mail,
];

/// For how many days back a conversation can be logged: as long as the ledger keeps days.
const DAYS_BACK: i32 = 90;

/// What has been logged on this screen.
#[derive(Clone)]
struct Noted {
    name: String,
    spoken: Spoken,
    activity: String,
}

/// What every "we spoke" of a screen shares.
#[derive(Clone, Copy)]
pub struct Speaking {
    /// Whose choice of ways is open.
    choosing: RwSignal<Option<String>>,
    noted: RwSignal<Option<Noted>>,
    /// Whether the form for more is open.
    more: RwSignal<bool>,
    log: Callback<(Spoken, Logged)>,
    take_back: Callback<String>,
    announcer: Announcer,
    /// Where the focus goes when the line is gone.
    home: &'static str,
}

impl Speaking {
    /// Nothing is logged yet. `log` logs a conversation, `take_back` takes the one with this id out again.
    pub fn new(
        log: Callback<(Spoken, Logged)>,
        take_back: Callback<String>,
        announcer: Announcer,
        home: &'static str,
    ) -> Self {
        Speaking {
            choosing: RwSignal::new(None),
            noted: RwSignal::new(None),
            more: RwSignal::new(false),
            log,
            take_back,
            announcer,
            home,
        }
    }

    fn opened(self, person: String) -> Signal<bool> {
        Signal::derive(move || self.choosing.with(|open| open.as_ref() == Some(&person)))
    }

    /// The first click.
    pub fn button(self, look: Look, person: &str, name: &str) -> AnyView {
        let person = person.to_owned();
        let open = self.opened(person.clone());
        Button::new(look, said::SPOKE)
            .named(said::spoke_with(name))
            .opens(open)
            .pressed(move |_| {
                let opened = (!open.get_untracked()).then(|| person.clone());
                self.choosing.set(opened);
            })
    }

    /// The second.
    pub fn channels(self, person: &str, name: &str) -> AnyView {
        let (person, name) = (person.to_owned(), name.to_owned());
        let open = self.opened(person.clone());
        when(
            move || open.get(),
            move || {
                let buttons = CHANNELS.map(|channel| {
                    let (person, name) = (person.clone(), name.clone());
                    Button::new(Look::Small, said::channel(channel)).pressed(move |_| {
                        let spoken = Spoken {
                            person: person.clone(),
                            channel,
                            on: String::new(),
                            began: None,
                            minutes: None,
                            line: String::new(),
                            instead: None,
                        };
                        let channel = said::channel(channel).text();
                        self.choosing.set(None);
                        self.keep(name.clone(), spoken, said::noted(channel, &name));
                    })
                });
                choices(said::HOW, Vec::from(buttons))
            },
        )
    }

    fn keep(self, name: String, spoken: Spoken, sentence: String) {
        let kept = spoken.clone();
        let logged = Logged::new(move |activity| {
            self.more.set(false);
            self.noted.set(Some(Noted {
                name: name.clone(),
                spoken: kept.clone(),
                activity,
            }));
            self.announcer.say(sentence.clone());
            land_on(MORE_ID);
        });
        self.log.run((spoken, logged));
    }

    /// The quiet line, and the form for more under it.
    pub fn line(self) -> AnyView {
        changing(move || {
            let Some(noted) = self.noted.get() else {
                return nothing();
            };
            let activity = noted.activity.clone();
            let undo = Button::new(Look::Plain, common::UNDO).pressed(move |_| {
                self.noted.set(None);
                self.take_back.run(activity.clone());
                self.announcer.say(said::UNDONE);
                land_on(self.home);
            });
            let more = Button::new(Look::Plain, said::MORE)
                .with_id(MORE_ID)
                .opens(self.more.into())
                .pressed(move |_| self.more.update(|more| *more = !*more));
            let channel = said::channel(noted.spoken.channel).text();
            let sentence = said::noted(channel, &noted.name);
            all(vec![
                notice(sentence, all(vec![undo, more])),
                when(move || self.more.get(), move || self.form(noted.clone())),
            ])
        })
    }

    fn form(self, noted: Noted) -> AnyView {
        let was = noted.spoken.clone();
        let began = RwSignal::new(was.began);
        let minutes = RwSignal::new(was.minutes.map(|it| it.to_string()).unwrap_or_default());
        let line = RwSignal::new(was.line);
        let on = RwSignal::new(was.on);
        let who = [(Began::Me, said::BEGAN_ME), (Began::Them, said::BEGAN_THEM)];
        let who = who.map(|(one, words)| {
            radio(
                "spoke-began".into(),
                text(words),
                None,
                Signal::derive(move || began.get() == Some(one)),
                Callback::new(move |()| began.set(Some(one))),
            )
        });
        let long = [
            ("", said::LONG_UNSAID),
            ("15", said::LONG_QUARTER),
            ("30", said::LONG_HALF),
            ("60", said::LONG_HOUR),
            ("120", said::LONG_LONGER),
        ];
        let long = long.map(|(value, words)| (value.to_owned(), String::from(words)));
        let long = select(
            "spoke-long",
            said::LONG,
            Vec::from(long),
            minutes.into(),
            Callback::new(move |chosen| minutes.set(chosen)),
        );
        let submit = move |event: SubmitEvent| {
            event.prevent_default();
            let spoken = Spoken {
                on: on.get_untracked(),
                began: began.get_untracked(),
                minutes: minutes.get_untracked().parse().ok(),
                line: line.get_untracked(),
                instead: Some(noted.activity.clone()),
                ..noted.spoken.clone()
            };
            self.keep(noted.name.clone(), spoken, said::MORE_KEPT.into());
        };
        let cancel = Button::new(Look::Plain, common::CANCEL).pressed(move |_| {
            self.more.set(false);
            land_on(MORE_ID);
        });
        let save = Button::new(Look::Quiet, common::SAVE).submit();
        view! {
            <form class="correction" on:submit=submit>
                <fieldset>
                    <legend>{said::BEGAN.text()}</legend>
                    {Vec::from(who)}
                </fieldset>
                {long}
                {input("spoke-line", said::LINE, "text", line)}
                {input("spoke-day", said::DAY, "date", on)}
                {block("actions", vec![save, cancel])}
            </form>
        }
        .into_any()
    }
}

/// A field for a line, or for a day of the ledger.
fn input(id: &'static str, label: Message, kind: &'static str, typed: RwSignal<String>) -> AnyView {
    let is_day = kind == "date";
    let day = |days| is_day.then(|| dates::iso(days));
    view! {
        <div class="field">
            <label for=id>{label.text()}</label>
            <input
                id=id
                type=kind
                dir="auto"
                autocomplete="off"
                min=day(-DAYS_BACK)
                max=day(0)
                prop:value=move || typed.get()
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
