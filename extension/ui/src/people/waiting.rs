//! Of one person on the list: that they wait or rest, and the way there and back.

use hearth::view::{People, PersonRow};
use leptos::prelude::*;

use super::Act;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{block, paragraph};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing, when};
use crate::pieces::put_off::{PutOff, put_off};
use crate::words::{later as said, popup as words};

/// The parts of somebody's row that are about their turn.
pub struct Waits {
    /// That it does not come for now, and the way back.
    pub line: AnyView,
    /// The button that opens the choices of a pause; none where there is one already.
    pub button: AnyView,
    /// The choices.
    pub choices: AnyView,
}

/// Whether somebody's turn comes, and what can be done about it.
pub fn waiting(
    row: &PersonRow,
    page: Memo<People>,
    act: Callback<Act>,
    announcer: Announcer,
) -> Waits {
    let (person, name) = (row.id.clone(), row.name.clone());
    let waits = {
        let person = person.clone();
        Memo::new(move |_| {
            let find = |it: &People| {
                let mut waiting = it.waiting.iter();
                waiting.find(|it| it.person == person).cloned()
            };
            page.with(find)
        })
    };
    let open = RwSignal::new(false);
    let id = format!("pause-{person}");
    let chosen = chosen(person.clone(), name.clone(), (open, act, announcer), &id);
    let button = {
        let (id, name) = (id.clone(), name.clone());
        when(
            move || waits.with(Option::is_none),
            move || {
                Button::new(Look::Plain, said::PAUSE)
                    .named(said::pause_named(&name))
                    .with_id(id.clone())
                    .opens(open.into())
                    .pressed(move |_| open.update(|open| *open = !*open))
            },
        )
    };
    let choices = {
        let id = id.clone();
        when(
            move || open.get(),
            move || block("later", vec![put_off(&id, chosen)]),
        )
    };
    let line = changing(move || {
        let Some(waits) = waits.get() else {
            return nothing();
        };
        let sentence = match waits.until {
            Some(until) => said::waits(&dates::long_date(until)),
            None => said::RESTING.into(),
        };
        let (person, name, id) = (person.clone(), name.clone(), id.clone());
        let wake = Button::new(Look::Plain, said::WAKE)
            .named(said::wake_named(&name))
            .with_id(id.clone())
            .pressed(move |_| {
                announcer.say(said::woken(&name));
                let (person, rests) = (person.clone(), false);
                act.run(Act::Rest { person, rests });
                land_on(id.clone());
            });
        block("waiting", vec![paragraph("hint", sentence), wake])
    });
    Waits {
        line,
        button,
        choices,
    }
}

/// Does what was chosen, and says so.
fn chosen(
    person: String,
    name: String,
    (open, act, announcer): (RwSignal<bool>, Callback<Act>, Announcer),
    landing: &str,
) -> Callback<PutOff> {
    let landing = landing.to_owned();
    Callback::new(move |what| {
        open.set(false);
        let person = person.clone();
        match what {
            PutOff::Until(until) => {
                announcer.say(words::put_off(&name));
                act.run(Act::Later { person, until });
            }
            PutOff::Rest => {
                announcer.say(said::RESTING);
                let rests = true;
                act.run(Act::Rest { person, rests });
            }
        }
        land_on(landing.clone());
    })
}
