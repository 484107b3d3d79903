//! The newest activity, which the user can correct.

use hearth::activity::{Kind, Standing};
use hearth::view::{ActivityLine, Popup};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::element::{all, block, element, notice, paragraph, span};
use crate::pieces::land_on;
use crate::pieces::parts::{Button, Look, changing, nothing, radio, when};
use crate::words::{self, activity, popup as said};

/// How many hosts of links are named.
const SHOWN_HOSTS: usize = 2;
/// Where the focus goes when a button went away.
const HEADING_ID: &str = "last";

/// What has been done about the newest activity in this window.
#[derive(Clone, Copy)]
struct Doing {
    /// The one that was removed, for as long as it can come back.
    removed: RwSignal<Option<String>>,
    /// Whether the correction is open.
    correcting: RwSignal<bool>,
    act: Callback<Act>,
    announcer: Announcer,
}

impl Doing {
    fn remove(self, activity: String) {
        self.removed.set(Some(activity.clone()));
        self.done(Act::Remove { activity }, said::REMOVED);
    }

    fn undo(self, activity: String) {
        self.removed.set(None);
        self.done(Act::UndoRemove { activity }, said::BACK_AGAIN);
    }

    fn done(self, act: Act, sentence: &'static str) {
        self.correcting.set(false);
        self.act.run(act);
        self.announcer.say(sentence);
        land_on(HEADING_ID);
    }
}

/// The newest activity, and a way back after it was removed.
pub fn last(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> AnyView {
    let doing = Doing {
        removed: RwSignal::new(None),
        correcting: RwSignal::new(false),
        act,
        announcer,
    };
    // A memo: news of something else leaves an open correction, and the focus, where they are.
    let line = Memo::new(move |_| {
        let line = popup.with(|it| it.last.clone());
        line.filter(|line| doing.removed.get().as_ref() != Some(&line.id))
    });
    let something = move || line.with(Option::is_some) || doing.removed.with(Option::is_some);
    when(something, move || {
        let heading = element("h2")
            .with("id", HEADING_ID)
            .with("tabindex", "-1")
            .saying(said::LAST);
        let undo = changing(move || match doing.removed.get() {
            Some(activity) => {
                let undo = Button::new(Look::Plain, words::UNDO)
                    .pressed(move |_| doing.undo(activity.clone()));
                notice(said::REMOVED, undo)
            }
            None => nothing(),
        });
        let line = changing(move || match line.get() {
            Some(line) => seen(&line, doing),
            None => nothing(),
        });
        element("section")
            .class("last")
            .with("aria-labelledby", HEADING_ID)
            .holding(vec![heading, undo, line])
    })
}

fn seen(line: &ActivityLine, doing: Doing) -> AnyView {
    let title = match &line.person {
        Some(person) => activity::kind_to(line.kind, person),
        None => activity::kind(line.kind).into(),
    };
    let facts: Vec<AnyView> = facts(line, dates::weekday_and_time(line.at))
        .into_iter()
        .map(|fact| span("", fact))
        .collect();
    let standing = activity::standing(line.standing).map(|why| paragraph("facts", why));
    let correcting = doing.correcting;
    let wrong = Button::new(Look::Plain, said::WRONG)
        .opens(correcting.into())
        .pressed(move |_| correcting.update(|open| *open = !*open));
    let was = (line.kind, line.standing);
    let id = line.id.clone();
    let title = paragraph("title", title);
    let facts = element("p").class("facts").holding(facts);
    let line = [Some(title), Some(facts), standing, Some(wrong)]
        .into_iter()
        .flatten()
        .collect();
    let correction = when(
        move || correcting.get(),
        move || correction(id.clone(), was, doing),
    );
    all(vec![block("line", line), correction])
}

/// What is known of an activity beside its kind, one fact each.
fn facts(line: &ActivityLine, when: String) -> Vec<String> {
    let mut facts = vec![when, line.site.clone()];
    facts.extend(line.hosts.iter().take(SHOWN_HOSTS).cloned());
    if let Some(rest) = line
        .hosts
        .len()
        .checked_sub(SHOWN_HOSTS)
        .filter(|rest| *rest > 0)
    {
        facts.push(activity::more_hosts(rest));
    }
    facts.push(activity::weight(line.weight).into());
    facts.retain(|fact| !fact.is_empty());
    facts
}

fn correction(activity: String, (was, standing): (Kind, Standing), doing: Doing) -> AnyView {
    // One that was taken for refused may be of the right kind, and is to be counted all the same.
    let counted = standing == Standing::Confirmed;
    let chosen = RwSignal::new(was);
    let choices = Kind::ALL.map(|kind| {
        radio(
            "kind".into(),
            activity::kind(kind),
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
        Button::new(Look::Plain, said::REMOVE).pressed(move |_| doing.remove(activity.clone()))
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (activity, kind) = (activity.clone(), chosen.get_untracked());
        doing.done(Act::Correct { activity, kind }, said::CORRECTED);
    };
    view! {
        <form class="correction" on:submit=submit>
            <fieldset>
                <legend>{said::WHAT_WAS_IT}</legend>
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
