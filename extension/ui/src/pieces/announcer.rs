//! What just changed, said to those who hear the screen rather than see it.

use leptos::prelude::*;

/// Takes sentences to be read out.
#[derive(Clone, Copy)]
pub struct Announcer(RwSignal<String>);

impl Announcer {
    /// A silent one.
    pub fn new() -> Self {
        Announcer(RwSignal::new(String::new()))
    }

    /// Says `sentence` as soon as the reader pauses.
    pub fn say(self, sentence: impl Into<String>) {
        self.0.set(sentence.into());
    }

    /// The region that is read out. On every screen once, from the beginning: regions that come
    /// together with their sentence are not heard.
    pub fn region(self) -> AnyView {
        let sentence: Signal<String> = self.0.into();
        view! { <p class="unseen" role="status">{sentence}</p> }.into_any()
    }
}
