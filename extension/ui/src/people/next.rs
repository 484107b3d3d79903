//! The rung that comes next with somebody.

use std::sync::Arc;

use leptos::prelude::*;

use super::Act;
use super::list::List;
use crate::pieces::parts::nothing;
use crate::pieces::rung::rung;
use crate::words::ladder as said;

/// The rung, where there is one.
pub fn next(id: &str, name: &str, list: List) -> AnyView {
    let step = list
        .page
        .with(|it| it.ladder.iter().find(|step| step.person == id).cloned());
    let Some(step) = step else {
        return nothing();
    };
    let (meets, declines) = (id.to_owned(), id.to_owned());
    let meet = move || list.meetings().begin(meets.clone());
    let declined_with = name.to_owned();
    let decline = move |channel| {
        let person = declines.clone();
        let decline = move |declined| {
            let person = person.clone();
            list.act(Act::DeclineRung {
                person,
                channel,
                declined,
            });
        };
        let sentence = said::declined(&declined_with);
        list.taking_back().decline(sentence, Arc::new(decline));
    };
    rung(step.rung, name, step.opener.as_ref(), meet, decline)
}
