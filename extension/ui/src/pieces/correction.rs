//! One activity as a line, and the form that corrects it.

use hearth::activity::{Kind, Standing};
use hearth::view::ActivityLine;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::element::{all, block, element, paragraph, said as text, span};
use super::parts::{Button, Look, radio, when};
use crate::words::{activity, count, popup as said};

/// How many hosts of links are named.
const SHOWN_HOSTS: usize = 2;

/// What becomes of the lines of a list. At most one of them is being corrected.
#[derive(Clone, Copy)]
pub struct Correcting {
    /// The one that is.
    pub open: RwSignal<Option<String>>,
    /// It is of this kind, and counts.
    pub correct: Callback<(String, Kind)>,
    /// It goes.
    pub remove: Callback<String>,
}

/// A line, with the way to its correction. `time` is when it was, in words.
pub fn activity_line(line: &ActivityLine, time: String, correcting: Correcting) -> AnyView {
    let title = match &line.person {
        Some(person) => activity::kind_to(line.kind, person),
        None => activity::kind(line.kind).into(),
    };
    let facts = facts(line, time).into_iter().map(|fact| span("", fact));
    let facts = element("p").class("facts").holding(facts.collect());
    let standing = activity::standing(line.standing)
        .or_else(|| line.held.map(|_| activity::HELD))
        .map(|why| paragraph("facts standing", why));
    let open = correcting.open;
    let id = line.id.clone();
    let is_open = Signal::derive(move || open.with(|open| open.as_ref() == Some(&id)));
    let id = line.id.clone();
    let wrong = Button::new(Look::Plain, said::WRONG)
        .named(said::wrong_about(&title))
        .opens(is_open)
        .pressed(move |_| {
            let opened = (!is_open.get_untracked()).then(|| id.clone());
            open.set(opened);
        });
    let shown = [
        Some(paragraph("title", title)),
        Some(facts),
        standing,
        Some(wrong),
    ];
    let (id, was) = (line.id.clone(), (line.kind, line.standing));
    let form = when(
        move || is_open.get(),
        move || correction(id.clone(), was, correcting),
    );
    all(vec![
        block("entry", shown.into_iter().flatten().collect()),
        form,
    ])
}

/// What is known of an activity beside its kind, one fact each.
fn facts(line: &ActivityLine, time: String) -> Vec<String> {
    let mut facts = vec![time, line.site.clone()];
    facts.extend(line.hosts.iter().take(SHOWN_HOSTS).cloned());
    if let Some(rest) = line
        .hosts
        .len()
        .checked_sub(SHOWN_HOSTS)
        .filter(|rest| *rest > 0)
    {
        facts.push(activity::more_hosts(count(rest)));
    }
    facts.push(activity::weight(line.weight).into());
    facts.retain(|fact| !fact.is_empty());
    facts
}

fn correction(
    activity: String,
    (was, standing): (Kind, Standing),
    correcting: Correcting,
) -> AnyView {
    // One that was taken for refused may be of the right kind, and is to be counted all the same.
    let counted = standing == Standing::Confirmed;
    let chosen = RwSignal::new(was);
    let choices = Kind::ALL.map(|kind| {
        radio(
            "kind".into(),
            text(activity::kind(kind)),
            None,
            Signal::derive(move || chosen.get() == kind),
            Callback::new(move |()| chosen.set(kind)),
        )
    });
    let correct = if counted {
        said::CORRECT
    } else {
        said::COUNT_IT
    };
    let correct = Button::new(Look::Quiet, correct)
        .disabled_when(Signal::derive(move || counted && chosen.get() == was))
        .submit();
    let remove = {
        let activity = activity.clone();
        Button::new(Look::Plain, said::REMOVE)
            .pressed(move |_| correcting.remove.run(activity.clone()))
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        correcting
            .correct
            .run((activity.clone(), chosen.get_untracked()));
    };
    view! {
        <form class="correction" on:submit=submit>
            <fieldset>
                <legend>{said::WHAT_WAS_IT.text()}</legend>
                {Vec::from(choices)}
            </fieldset>
            {block("actions", vec![correct, remove])}
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use hearth::activity::Weight;

    use super::*;

    #[test]
    fn only_what_is_known_is_told() {
        let line = ActivityLine {
            id: "1".into(),
            at: 0,
            kind: Kind::LinkPost,
            weight: Weight::Linking,
            standing: Standing::Confirmed,
            held: None,
            site: String::new(),
            person: None,
            hosts: vec![],
        };
        let hosts = vec![
            "a.example".to_owned(),
            "b.example".to_owned(),
            "c.example".to_owned(),
        ];
        let cases = [
            (line.clone(), vec!["Mon", "linking"]),
            (
                ActivityLine {
                    site: "Social".into(),
                    hosts,
                    ..line
                },
                vec![
                    "Mon",
                    "Social",
                    "a.example",
                    "b.example",
                    "and 1 more",
                    "linking",
                ],
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(facts(&line, "Mon".into()), expected);
        }
    }
}
