//! The rung that comes next with somebody.

use std::sync::Arc;

use leptos::prelude::*;

use super::Act;
use super::list::List;
use crate::pieces::parts::nothing;
use crate::pieces::rung::rung;

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
    let channel = step.rung.channel;
    let decline = move |declined| {
        list.act(Act::DeclineRung {
            person: declines.clone(),
            channel,
            declined,
        });
    };
    let opener = step.opener.as_ref();
    let back = list.taking_back();
    rung(step.rung, name, opener, meet, back, Arc::new(decline))
}
