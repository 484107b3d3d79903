//! Forgetting somebody for good: asked once more, because nobody can bring them back.

use hearth::view::PersonRow;
use leptos::prelude::*;

use super::Act;
use super::list::{ADD_ID, List};
use super::sheet::landing;
use crate::pieces::element::{block, element, paragraph};
use crate::pieces::parts::{Button, Look};
use crate::words::people as said;

/// The question, with its two answers.
pub fn forget(row: &PersonRow, list: List, leave: AnyView) -> AnyView {
    let question_id = landing(&row.id);
    let problem = RwSignal::new(String::new());
    let question = element("p")
        .with("id", question_id.clone())
        .with("tabindex", "-1")
        .saying(said::forget_question(&row.name));
    let (person, name) = (row.id.clone(), row.name.clone());
    let yes = Button::new(Look::Strong, said::FORGET_YES).pressed(move |_| {
        let name = name.clone();
        let answer = List::answer(problem, move || {
            list.say_done(said::forgotten(&name));
            list.close(ADD_ID);
        });
        let person = person.clone();
        list.act(Act::ForgetPerson { person, answer });
    });
    let why = view! { <p class="problem" role="alert">{move || problem.get()}</p> };
    element("div")
        .class("asked")
        .with("role", "group")
        .with("aria-labelledby", question_id)
        .holding(vec![
            question,
            paragraph("hint", said::FORGET_WHY),
            why.into_any(),
            block("actions", vec![yes, leave]),
        ])
}
