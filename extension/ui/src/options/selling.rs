//! The phrases that sound like selling: one a line.

use hearth::Error;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, element, paragraph};
use crate::pieces::parts::{Button, Look};
use crate::words::{error, options as said};

/// The list, to be edited.
pub fn phrases(kept: Memo<Vec<String>>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let typed = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    // What is kept comes in the place of what was typed when it changes, and only then.
    Effect::new(move |_| typed.set(kept.get().join("\n")));
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        problem.set(String::new());
        let phrases = typed.with_untracked(|typed| typed.lines().map(str::to_owned).collect());
        let answer = Callback::new(move |answer: Result<(), Error>| match answer {
            Ok(()) => announcer.say(said::PHRASES_SAVED),
            Err(why) => problem.set(error::sentence(&why)),
        });
        act.run(Act::SetSelling { phrases, answer });
    };
    let form = view! {
        <form class="phrases" novalidate on:submit=save>
            <div class="field">
                <label for="selling-phrases">{said::PHRASES.text()}</label>
                <textarea
                    id="selling-phrases"
                    rows="8"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="selling-why"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
            </div>
            <p class="problem" role="alert">
                {move || problem.get()}
            </p>
            {Button::new(Look::Quiet, said::PHRASES_SAVE).submit()}
        </form>
    }
    .into_any();
    let why = element("div")
        .with("id", "selling-why")
        .holding(vec![paragraph("hint", said::PHRASES_WHY)]);
    all(vec![element("h3").saying(said::SELLING), why, form])
}
