//! Small parts of views, each compiled once.
//!
//! Leptos gives every `view!` a type of its own, and every type costs a few kilobytes of
//! WebAssembly wherever it changes or is pressed. What occurs often is therefore written here once,
//! behind a type that forgets what is inside ([`AnyView`], a boxed function).

use std::sync::Arc;

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::element::said;
use super::icon::{Stroke, stroke};

/// A part of a view that is drawn again, in place, when a signal read in `draw` changes.
pub fn changing(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    fn once_for_all(draw: Arc<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        (move || draw()).into_any()
    }
    once_for_all(Arc::new(draw))
}

/// A switch with its label.
pub fn switch(label: String, on: Signal<bool>, set: Callback<bool>) -> AnyView {
    view! {
        <label class="switch">
            <input
                type="checkbox"
                role="switch"
                prop:checked=on
                on:change=move |event| set.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// A part of a view that is there while `shown` is true.
pub fn when(
    shown: impl Fn() -> bool + Send + Sync + 'static,
    draw: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    fn once_for_all(shown: Signal<bool>, draw: Arc<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        // A memo: what is shown stays as it is while the answer stays the same.
        let shown = Memo::new(move |_| shown.get());
        (move || if shown.get() { draw() } else { nothing() }).into_any()
    }
    once_for_all(Signal::derive(shown), Arc::new(draw))
}

/// A part of a view where there is none.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The one that the screen is about.
    Strong,
    /// A quiet one, with an edge.
    Quiet,
    /// Words alone.
    Plain,
    /// One of a row of choices.
    Small,
    /// An icon alone; its words are its name.
    Icon(Stroke),
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Look::Strong => "button strong",
            Look::Quiet => "button",
            Look::Plain => "button plain",
            Look::Small => "button small",
            Look::Icon(_) => "button icon-only",
        }
    }
}

/// A button, before it is told what happens when it is pressed.
pub struct Button {
    look: Look,
    words: String,
    name: Option<String>,
    title: Option<String>,
    id: Option<String>,
    before: Option<Stroke>,
    opened: Option<Signal<bool>>,
    disabled: Option<Signal<bool>>,
    submits: bool,
}

impl Button {
    /// One with these words on it.
    pub fn new(look: Look, words: impl Into<String>) -> Self {
        fn once_for_all(look: Look, words: String) -> Button {
            Button {
                look,
                words,
                name: None,
                title: None,
                id: None,
                before: None,
                opened: None,
                disabled: None,
                submits: false,
            }
        }
        once_for_all(look, words.into())
    }

    /// Gives it another name for screen readers, where its words alone are not clear.
    pub fn named(self, name: String) -> Self {
        Button {
            name: Some(name),
            ..self
        }
    }

    /// Says more when the mouse rests on it.
    pub fn titled(self, title: String) -> Self {
        Button {
            title: Some(title),
            ..self
        }
    }

    /// Makes it a place to land on.
    pub fn with_id(self, id: impl Into<String>) -> Self {
        Button {
            id: Some(id.into()),
            ..self
        }
    }

    /// Puts an icon before its words.
    pub fn with_icon(self, icon: Stroke) -> Self {
        Button {
            before: Some(icon),
            ..self
        }
    }

    /// Makes it open and close something, and say which of the two it is.
    pub fn opens(self, opened: Signal<bool>) -> Self {
        Button {
            opened: Some(opened),
            ..self
        }
    }

    /// Makes it useless at times.
    pub fn disabled_when(self, disabled: Signal<bool>) -> Self {
        Button {
            disabled: Some(disabled),
            ..self
        }
    }

    /// Draws the button that submits the form around it.
    pub fn submit(self) -> AnyView {
        Button {
            submits: true,
            ..self
        }
        .draw(Box::new(|_| ()))
    }

    /// Draws it. `pressed` runs within the click itself.
    pub fn pressed(self, pressed: impl Fn(MouseEvent) + 'static) -> AnyView {
        self.draw(Box::new(pressed))
    }

    fn draw(self, pressed: Box<dyn Fn(MouseEvent)>) -> AnyView {
        let Button {
            look,
            words,
            name,
            title,
            id,
            before,
            opened,
            disabled,
            submits,
        } = self;
        let kind = if submits { "submit" } else { "button" };
        let (name, inside) = if let Look::Icon(icon) = look {
            (name.or(Some(words)), vec![stroke(icon)])
        } else {
            let after = opened.map(|_| stroke(Stroke::Down));
            let inside = [before.map(stroke), Some(said(words)), after];
            (name, inside.into_iter().flatten().collect())
        };
        view! {
            <button
                type=kind
                class=look.class()
                id=id
                title=title
                aria-label=name
                aria-expanded=move || opened.map(|opened| opened.get().to_string())
                disabled=move || disabled.is_some_and(|disabled| disabled.get())
                on:click=pressed
            >
                {inside}
            </button>
        }
        .into_any()
    }
}

/// One of several that exclude each other.
pub fn radio(
    group: String,
    words: AnyView,
    hint: Option<Signal<String>>,
    chosen: Signal<bool>,
    choose: Callback<()>,
) -> AnyView {
    let hint = hint.map(|hint| view! { <span class="hint">{hint}</span> });
    view! {
        <label class="choice">
            <input
                type="radio"
                name=group
                prop:checked=move || chosen.get()
                on:change=move |_| choose.run(())
            />
            <span>{words}</span>
            {hint}
        </label>
    }
    .into_any()
}
