//! The people whose turn it is.

use hearth::view::{PersonCard, Popup};
use leptos::prelude::*;

use super::{Act, Later};
use crate::pieces::announcer::Announcer;
use crate::pieces::icon::{Stroke, flame, stroke};
use crate::pieces::land_on;
use crate::words::{people, popup as words};

/// At most three people, or why there is nobody.
pub fn people(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let cards = Memo::new(move |_| popup.with(|it| it.people.clone()));
    let known = Memo::new(move |_| popup.with(|it| it.known_people > 0));
    let list = move || {
        view! {
            <ul class="people">
                <For each=move || cards.get() key=what_it_shows let:card>
                    {person(card, act, announcer)}
                </For>
            </ul>
        }
    };
    let nobody = move || {
        if known.get() {
            view! { <p class="calm">{words::NOBODY_LOW}</p> }.into_any()
        } else {
            view! {
                <p class="calm">{words::NOBODY_KNOWN}</p>
                <button type="button" class="button" on:click=move |_| act.run(Act::OpenWelcome)>
                    {words::NAME_PEOPLE}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <section class="turns" aria-labelledby="turns">
            <h2 id="turns" tabindex="-1">{words::PEOPLE}</h2>
            <Show when=move || cards.with(|cards| !cards.is_empty()) fallback=nobody>
                {list()}
            </Show>
        </section>
    }
}

/// A card is drawn anew when anything on it changes, and stays as it is otherwise.
fn what_it_shows(card: &PersonCard) -> (String, String, String, Option<u32>, Option<String>) {
    let PersonCard {
        id,
        name,
        note,
        days,
        profile,
        ..
    } = card.clone();
    (id, name, note, days, profile)
}

fn person(card: PersonCard, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let PersonCard {
        id,
        name,
        warmth,
        note,
        days,
        last_kind,
        profile,
    } = card;
    let choosing = RwSignal::new(false);
    let choices = format!("later-{id}");
    let said_hello = {
        let (person, name) = (id.clone(), name.clone());
        move |_| {
            act.run(Act::SaidHello {
                person: person.clone(),
            });
            announcer.say(words::said_hello(&name));
            land_on("turns");
        }
    };
    let put_off = {
        let name = name.clone();
        move |until: Later| {
            act.run(Act::Later {
                person: id.clone(),
                until,
            });
            announcer.say(words::put_off(&name));
            land_on("turns");
        }
    };
    let put_off = Callback::new(put_off);
    let shown_name = match profile {
        Some(address) => view! {
            <a href=address target="_blank" rel="noreferrer" aria-label=words::open_profile(&name)>
                <bdi>{name.clone()}</bdi> {stroke(Stroke::Outward)}
            </a>
        }
        .into_any(),
        None => view! { <bdi>{name.clone()}</bdi> }.into_any(),
    };
    view! {
        <li class="person">
            {flame(warmth)}
            <div class="about">
                <h3>{shown_name}</h3>
                <p class="since">{people::since(days, last_kind)}</p>
                {(!note.is_empty()).then(|| view! { <p class="note"><bdi>{note}</bdi></p> })}
            </div>
            <div class="actions">
                <button
                    type="button"
                    class="button"
                    aria-label=words::said_hello_to(&name)
                    on:click=said_hello
                >
                    {words::SAID_HELLO}
                </button>
                <button
                    type="button"
                    class="button plain"
                    aria-label=words::later_for(&name)
                    aria-expanded=move || choosing.get().to_string()
                    aria-controls=choices.clone()
                    on:click=move |_| choosing.update(|open| *open = !*open)
                >
                    {words::LATER} {stroke(Stroke::Down)}
                </button>
            </div>
            <div
                class="choices"
                id=choices.clone()
                role="group"
                aria-label=words::LATER_WHEN
                hidden=move || !choosing.get()
            >
                {later_choice(words::TOMORROW, Later::Tomorrow, put_off)}
                {later_choice(words::WEEKEND, Later::Weekend, put_off)}
                {later_choice(words::NEXT_WEEK, Later::NextWeek, put_off)}
            </div>
        </li>
    }
}

fn later_choice(label: &'static str, until: Later, put_off: Callback<Later>) -> impl IntoView {
    view! {
        <button type="button" class="button small" on:click=move |_| put_off.run(until)>{label}</button>
    }
}
