//! Of one person on the list: that they wait or rest, and the way there and back.

use hearth::view::{People, PersonRow};
use leptos::prelude::*;

use super::Act;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{block, paragraph};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, when};
use crate::pieces::put_off::{PutOff, put_off};
use crate::words::{later as said, popup as words};

/// What stands below somebody's name: a pause to choose, or that there is one and its end.
pub fn waiting(
    row: &PersonRow,
    page: Memo<People>,
    act: Callback<Act>,
    announcer: Announcer,
) -> AnyView {
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
    changing(move || {
        if let Some(waits) = waits.get() {
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
        } else {
            let chosen = chosen(person.clone(), name.clone(), (open, act, announcer), &id);
            let pause = Button::new(Look::Plain, said::PAUSE)
                .named(said::pause_named(&name))
                .with_id(id.clone())
                .opens(open.into())
                .pressed(move |_| open.update(|open| *open = !*open));
            let id = id.clone();
            let choose = when(move || open.get(), move || put_off(&id, chosen));
            block("waiting", vec![pause, choose])
        }
    })
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
