//! A box to write in, with the nudge beside it.

use hearth_ui::nudge::Nudge;
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;

use crate::feed::Post;
use crate::page::Page;
use crate::words;

/// A composer before it is drawn.
#[derive(Clone)]
pub struct Composer {
    /// Its number.
    pub number: u32,
    /// What stands in it.
    pub text: RwSignal<String>,
    /// The post that it answers.
    pub answers: Option<Post>,
    /// Closes it, where it can be closed.
    pub close: Option<Callback<()>>,
}

impl Composer {
    /// Draws it.
    pub fn draw(self, page: Page) -> AnyView {
        let Composer {
            number,
            text,
            answers,
            close,
        } = self;
        let field = NodeRef::<Textarea>::new();
        Effect::new(move |_| {
            if page.focus.get() == Some(number)
                && let Some(field) = field.get()
            {
                page.focus.set(None);
                // Refused only where it has just gone.
                field.focus().ok();
            }
        });
        let (name, act) = match &answers {
            None => (words::WRITE.into(), words::POST),
            Some(post) => (words::answering(post.by.first_name()), words::REPLY),
        };
        let to = answers.as_ref().map(|post| post.by);
        let send = move || {
            let sent = page.sends(number, &text.get_untracked(), answers.as_ref());
            if sent {
                text.set(String::new());
                match close {
                    Some(close) => close.run(()),
                    None => page.focus.set(Some(number)),
                }
            }
        };
        let send = StoredValue::new(send);
        let keys = move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" if event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                send.with_value(|send| send());
            }
            "Escape" if !event.is_composing() && page.has_nudge_at(number) => {
                event.prevent_default();
                page.closes_nudge();
            }
            _ => {}
        };
        let cancel = close.map(|close| {
            view! {
                <button
                    type="button"
                    class="button plain"
                    on:click=move |_| {
                        page.writes(number, "", to);
                        close.run(());
                    }
                >
                    {words::common::CANCEL.text()}
                </button>
            }
        });
        view! {
            <form
                class="composer"
                on:submit=move |event| {
                    event.prevent_default();
                    send.with_value(|send| send());
                }
            >
                <textarea
                    rows="3"
                    node_ref=field
                    aria-label=name.clone()
                    placeholder=name
                    prop:value=move || text.get()
                    on:input=move |event| {
                        let written = event_target_value(&event);
                        page.writes(number, &written, to);
                        text.set(written);
                    }
                    on:keydown=keys
                ></textarea>
                <div class="composer-foot">
                    {cancel}
                    <button
                        type="submit"
                        class="button strong"
                        disabled=move || text.with(|text| text.trim().is_empty())
                    >
                        {act.text()}
                    </button>
                </div>
                {beside(number, page)}
            </form>
        }
        .into_any()
    }
}

/// The nudge beside it. It is drawn before it is seen: only what is drawn counts as shown.
fn beside(number: u32, page: Page) -> AnyView {
    let here = move || {
        let offered = page.offered.get();
        offered.filter(|offered| offered.composer == number)
    };
    let nudge = Signal::derive(move || here().map(|offered| offered.nudge));
    let act = Callback::new(move |act| page.in_nudge(act));
    view! {
        <div class="beside" class:placed=move || here().is_some_and(|offered| offered.placed)>
            <Nudge view=nudge act=act />
        </div>
    }
    .into_any()
}
