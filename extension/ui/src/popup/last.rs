//! The newest activity, which the user can correct.

use hearth::activity::Kind;
use hearth::view::{ActivityLine, Popup};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Act;
use crate::dates;
use crate::pieces::announcer::Announcer;
use crate::pieces::land_on;
use crate::words::{self, activity, popup as said};

/// How many hosts of links are named.
const SHOWN_HOSTS: usize = 2;

/// The newest activity, and a way back after it was removed.
pub fn last(popup: Memo<Popup>, act: Callback<Act>, announcer: Announcer) -> impl IntoView {
    let line = Memo::new(move |_| popup.with(|it| it.last.clone()));
    let removed = RwSignal::new(None::<String>);
    let shown = move || {
        line.get()
            .filter(|line| removed.with(|id| id.as_ref() != Some(&line.id)))
            .map(|line| {
                let remove = {
                    let activity = line.id.clone();
                    Callback::new(move |()| {
                        removed.set(Some(activity.clone()));
                        act.run(Act::Remove {
                            activity: activity.clone(),
                        });
                        announcer.say(said::REMOVED);
                        land_on("last");
                    })
                };
                let correct = {
                    let activity = line.id.clone();
                    Callback::new(move |kind| {
                        act.run(Act::Correct {
                            activity: activity.clone(),
                            kind,
                        });
                        announcer.say(said::CORRECTED);
                        land_on("last");
                    })
                };
                seen(&line, correct, remove)
            })
    };
    let undo =
        move || {
            removed.get().map(|activity| {
            let undo = move |_| {
                removed.set(None);
                act.run(Act::UndoRemove { activity: activity.clone() });
                announcer.say(said::BACK_AGAIN);
                land_on("last");
            };
            view! {
                <p class="notice">
                    <span>{said::REMOVED}</span>
                    <button type="button" class="button plain" on:click=undo>{words::UNDO}</button>
                </p>
            }
        })
        };
    view! {
        <Show when=move || line.with(Option::is_some) || removed.with(Option::is_some)>
            <section class="last" aria-labelledby="last">
                <h2 id="last" tabindex="-1">{said::LAST}</h2>
                {undo}
                {shown}
            </section>
        </Show>
    }
}

fn seen(
    line: &ActivityLine,
    correct: Callback<Kind>,
    remove: Callback<()>,
) -> impl IntoView + use<> {
    let title = match &line.person {
        Some(person) => activity::kind_to(line.kind, person),
        None => activity::kind(line.kind).into(),
    };
    let facts = facts(line, dates::weekday_and_time(line.at));
    let correcting = RwSignal::new(false);
    let kind = line.kind;
    view! {
        <div class="line">
            <p class="title">{title}</p>
            <p class="facts">{facts.into_iter().map(|fact| view! { <span><bdi>{fact}</bdi></span> }).collect_view()}</p>
            {activity::standing(line.standing).map(|why| view! { <p class="facts">{why}</p> })}
            <button
                type="button"
                class="button plain"
                aria-expanded=move || correcting.get().to_string()
                on:click=move |_| correcting.update(|open| *open = !*open)
            >
                {said::WRONG}
            </button>
        </div>
        <Show when=move || correcting.get()>{correction(kind, correct, remove)}</Show>
    }
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

fn correction(was: Kind, correct: Callback<Kind>, remove: Callback<()>) -> impl IntoView {
    let chosen = RwSignal::new(was);
    let choice = move |kind: Kind| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="kind"
                    prop:checked=move || chosen.get() == kind
                    on:change=move |_| chosen.set(kind)
                />
                <span>{activity::kind(kind)}</span>
            </label>
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        correct.run(chosen.get_untracked());
    };
    view! {
        <form class="correction" on:submit=submit>
            <fieldset>
                <legend>{said::WHAT_WAS_IT}</legend>
                {Kind::ALL.map(choice)}
            </fieldset>
            <div class="actions">
                <button type="submit" class="button" disabled=move || chosen.get() == was>
                    {said::CORRECT}
                </button>
                <button type="button" class="button plain" on:click=move |_| remove.run(())>
                    {said::REMOVE}
                </button>
            </div>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use hearth::activity::{Standing, Weight};

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
