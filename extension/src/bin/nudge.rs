//! The nudge: a frame beside a composer. It waits in the page, unseen, until it has something to
//! show; that is what makes it fast.

use hearth::message::{AnswerNudge, AskNudge, Notice, NudgeDrawn};
use hearth::view;
use hearth_extension::{browser, page, wire};
use hearth_ui::nudge::{Act, Nudge};
use leptos::prelude::*;
use leptos::task::spawn_local;

fn main() {
    hearth_ui::page::introduce(hearth_ui::words::HEARTH);
    mount_to_body(|| {
        let view = RwSignal::new(None::<view::Nudge>);
        // Which tab this is, only the background knows: it answers for the tab that asks.
        let ask = move || {
            spawn_local(async move {
                match wire::ask(AskNudge {}).await {
                    Ok(nudge) => view.set(nudge),
                    Err(why) => browser::warn(&why.to_string()),
                }
            });
        };
        page::on_notice(move |notice| {
            if let Notice::Nudge { .. } = notice {
                ask();
            }
        });
        ask();
        let act = Callback::new(move |act| {
            let Some(nudge) = view.get_untracked() else {
                return;
            };
            match act {
                Act::Answer(answer) => tell(AnswerNudge {
                    id: nudge.id,
                    answer,
                }),
                Act::Sized { width, height } => tell(NudgeDrawn {
                    id: nudge.id,
                    width,
                    height,
                }),
            }
        });
        view! { <Nudge view=view.into() act=act /> }
    });
}

fn tell<A: hearth::message::Ask<Reply = ()> + 'static>(question: A) {
    spawn_local(async move {
        if let Err(why) = wire::ask(question).await {
            browser::warn(&why.to_string());
        }
    });
}
