//! The nudge: a frame beside a composer. It waits in the page, unseen, until it has something to
//! show; that is what makes it fast.

use hearth::message::{Ask, AskNudge, Notice, NudgeFrame};
use hearth::view;
use hearth_asking::{Asks, of_nudge};
use hearth_extension::{browser, page, wire};
use hearth_ui::nudge::Nudge;
use hearth_ui::words::error::sentence;
use leptos::prelude::*;
use leptos::task::spawn_local;

fn main() {
    hearth_ui::page::open(hearth_ui::words::HEARTH, || {
        // What waits is drawn once where nobody sees it: its code is compiled then, and its letters are there.
        let view = RwSignal::new(Some(view::Nudge::rehearsal()));
        let offer = move || view.get_untracked().filter(|nudge| !nudge.is_rehearsal());
        // Which tab this is, only the background knows, and every frame hears every notice. What is
        // heard before the answer is kept: it may be newer.
        let tab = StoredValue::new(None);
        let early = StoredValue::new(Vec::new());
        let ask = move || {
            spawn_local(async move {
                match wire::ask(AskNudge {}).await {
                    Ok(NudgeFrame { tab: this, nudge }) => {
                        tab.set_value(Some(this));
                        let mut heard = early.get_value();
                        early.set_value(Vec::new());
                        heard.retain(|(to, _)| *to == this);
                        let newest = heard.pop().map_or(nudge, |(_, newer)| newer);
                        if view.with_untracked(|shown| *shown != newest) {
                            view.set(newest);
                        }
                    }
                    Err(why) => browser::warn(&sentence(&why)),
                }
            });
        };
        ask();
        page::on_notice(move |notice| match notice {
            Notice::Nudge { tab: to, nudge } => match tab.get_value() {
                Some(tab) if tab == to => view.set(nudge),
                Some(_) => {}
                None => early.update_value(|early| early.push((to, nudge))),
            },
            // The user may have asked for silence elsewhere.
            Notice::Changed if offer().is_some() => ask(),
            Notice::Changed => {}
        });
        // The content script says that there is something.
        window_event_listener(leptos::ev::message, move |_| ask());
        let act = Callback::new(move |act| {
            if let Some(nudge) = offer() {
                of_nudge(nudge.id, act, &Background);
            }
        });
        view! { <Nudge view=view.into() act=act /> }
    });
}

/// The background; what it refuses, nobody but a developer can do anything about.
struct Background;

impl Asks for Background {
    fn ask(&self, question: impl Ask) {
        let question = question.write_question();
        spawn_local(async move {
            if let Err(why) = wire::answer_to(question).await {
                browser::warn(&sentence(&why));
            }
        });
    }
}
