//! The rung that comes next with somebody.

use leptos::prelude::*;

use super::Act;
use super::list::List;
use crate::pieces::land_on;
use crate::pieces::parts::nothing;
use crate::pieces::rung::rung;

/// The rung, where there is one. `landing` gets the focus once it was declined.
pub fn next(id: &str, name: &str, landing: &str, list: List) -> AnyView {
    let step = list
        .page
        .with(|it| it.ladder.iter().find(|step| step.person == id).cloned());
    let Some(step) = step else {
        return nothing();
    };
    let (meets, declines, landing) = (id.to_owned(), id.to_owned(), landing.to_owned());
    let meet = move || list.meetings().begin(meets.clone());
    let decline = move |channel| {
        list.act(Act::DeclineRung {
            person: declines.clone(),
            channel,
        });
        land_on(landing.clone());
    };
    rung(step.rung, name, step.opener.as_ref(), meet, decline)
}
