//! What the extension's own pages have in common: ask for the state, show it, ask again when
//! something changed.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering::Relaxed;

use hearth::Error;
use hearth::message::{Ask, Notice, Spoke, WritePerson};
use hearth_ui::Answer;
use hearth_ui::person_draft::PersonWish;
use hearth_ui::speaking::Logged;
use hearth_ui::words::error::sentence;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::wire::{self, to_js, words};

/// Questions are counted, so that no answer replaces the answer to a later one.
#[derive(Default)]
struct Order {
    /// How many were asked: the number of the next one.
    asked: AtomicU32,
    /// The number of the latest one that was answered with a state.
    answered: AtomicU32,
}

/// What a page shows.
pub struct State<V: Send + Sync + 'static> {
    view: RwSignal<Option<V>>,
    load: Callback<()>,
}

// Derived, they would ask the same of `V`.
impl<V: Send + Sync + 'static> Clone for State<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: Send + Sync + 'static> Copy for State<V> {}

impl<V: Clone + Default + Send + Sync + 'static> State<V> {
    /// Asks for the state now, and again whenever the background says that something changed.
    /// A failure goes to `fail`, which says it on the screen. What comes after the answer to a
    /// later question is dropped.
    pub fn load<F>(
        ask: impl Fn() -> F + Send + Sync + 'static,
        fail: impl Fn(&mut V, Error) + Copy + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<V, Error>> + 'static,
    {
        let view = RwSignal::new(None);
        let order = Arc::new(Order::default());
        let load = Callback::new(move |()| {
            let order = Arc::clone(&order);
            let mine = order.asked.fetch_add(1, Relaxed);
            let answer = ask();
            spawn_local(async move {
                let answer = answer.await;
                if order.answered.load(Relaxed) > mine {
                    return;
                }
                if answer.is_ok() {
                    order.answered.store(mine, Relaxed);
                }
                view.update(|shown| match answer {
                    Ok(state) => *shown = Some(state),
                    Err(why) => fail(shown.get_or_insert_default(), why),
                });
            });
        });
        load.run(());
        on_notice(move |notice| {
            if notice == Notice::Changed {
                load.run(());
            }
        });
        Self { view, load }
    }

    /// What to show; `None` until it is known.
    pub fn view(&self) -> Signal<Option<V>> {
        self.view.into()
    }

    /// Asks for it again, where something else is to be shown.
    pub fn again(&self) {
        self.load.run(());
    }

    /// Asks a question for its effect. The background says by itself when something changed;
    /// a refusal goes to `fail`.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "the callers make the question on the spot"
    )]
    pub fn send(&self, question: impl Ask, fail: impl Fn(&mut V, Error) + 'static) {
        let view = self.view;
        hear(question.write_question(), move |answer| {
            if let Err(why) = answer {
                view.update(|state| fail(state.get_or_insert_default(), why));
            }
        });
    }
}

impl<V: Clone + Default + Send + Sync + 'static> State<V> {
    /// Logs a conversation, and tells under which id it is kept; a refusal goes to `fail`.
    pub fn log(&self, question: &Spoke, logged: Logged, fail: impl Fn(&mut V, Error) + 'static) {
        let view = self.view;
        hear(question.write_question(), move |answer| match answer {
            Ok(id) => logged.run(id.as_str().map(str::to_owned).unwrap_or_default()),
            Err(why) => view.update(|state| fail(state.get_or_insert_default(), why)),
        });
    }
}

/// Says a trouble once.
pub fn add(troubles: &mut Vec<Error>, why: Error) {
    if !troubles.contains(&why) {
        troubles.push(why);
    }
}

/// Asks for what somebody wishes, and tells them what became of it.
pub fn wish(question: &impl Ask, answer: Answer) {
    hear(question.write_question(), move |kept| {
        // Whoever asked may have left the form by now.
        answer.try_run(kept.map(drop));
    });
}

/// Asks a question, and tells somebody the answer.
pub fn tell<A: Ask>(question: &A, answer: Callback<Result<A::Reply, Error>>)
where
    A::Reply: 'static,
{
    hear(question.write_question(), move |value| {
        // Whoever asked may have left by now.
        answer.try_run(value.and_then(|value| wire::read_answer::<A>(&value)));
    });
}

/// Asks a question in its stored form, and hands its answer to somebody. Each future is code of its own:
/// questions share this one.
fn hear(question: Value, heard: impl FnOnce(Result<Value, Error>) + 'static) {
    fn once_for_all(question: Value, heard: Box<dyn FnOnce(Result<Value, Error>)>) {
        spawn_local(async move { heard(wire::answer_to(question).await) });
    }
    once_for_all(question, Box::new(heard));
}

/// Hears what the background tells all pages.
pub fn on_notice(hear: impl Fn(Notice) + 'static) {
    let listener = Closure::<dyn Fn(JsValue)>::new(move |message: JsValue| {
        // Other messages pass by here as well; only notices have this form.
        if let Ok(notice) = wire::from_js::<Notice>(&message) {
            hear(notice);
        }
    });
    browser::on_message(listener.as_ref());
    // It lives as long as the page.
    listener.forget();
}

/// Asks the user for hosts. It has to be called within the click itself: the browser can be asked
/// at no other time. What follows from it happens in the background, because the browser's own
/// prompt may close this page.
pub fn request(origins: &[String]) {
    let permissions = to_js(&json!({ "origins": origins }));
    finish(
        permissions
            .map_err(|why| js(&why))
            .and_then(|it| browser::permissions_request(&it)),
    );
}

/// Gives hosts back.
pub fn give_back(origins: &[String]) {
    finish(give_back_now(origins));
}

/// Gives hosts back, for whoever waits for it.
///
/// # Errors
/// What the browser throws at once.
pub fn give_back_now(origins: &[String]) -> Result<JsValue, JsValue> {
    let permissions = to_js(&json!({ "origins": origins }));
    permissions
        .map_err(|why| js(&why))
        .and_then(|it| browser::permissions_remove(&it))
}

/// The permission to show notifications.
pub const NOTIFICATIONS: &str = "notifications";

/// Asks the user for a permission that is for no host, and says whether it is there. It has to be called
/// within the click itself. Nobody is asked twice for what is there already.
pub fn request_permission(name: &str, heard: impl FnOnce(bool) + 'static) {
    let permissions = to_js(&json!({ "permissions": [name] }));
    let asked = permissions
        .map_err(|why| js(&why))
        .and_then(|it| browser::permissions_request(&it));
    spawn_local(async move {
        let allowed = wire::settled(asked).await;
        heard(allowed.is_ok_and(|allowed| allowed.is_truthy()));
    });
}

/// Gives such a permission back.
pub fn give_back_permission(name: &str) {
    let permissions = to_js(&json!({ "permissions": [name] }));
    finish(
        permissions
            .map_err(|why| js(&why))
            .and_then(|it| browser::permissions_remove(&it)),
    );
}

/// The question that puts somebody on the list, or changes them.
pub fn write_person(id: Option<String>, wish: PersonWish) -> WritePerson {
    let PersonWish {
        name,
        keep,
        known_as,
        site,
        circle,
        cadence_days,
        note,
        profile,
        steps_back,
    } = wish;
    WritePerson {
        id,
        name,
        keep,
        known_as,
        site,
        circle,
        cadence_days,
        note,
        profile: Some(profile),
        steps_back,
    }
}

struct Manifest {
    version: String,
}

hearth::record!(struct Manifest { version });

/// Hearth's version, as the browser has it.
pub fn version() -> String {
    let manifest = wire::from_js::<Manifest>(&browser::manifest());
    manifest.map_or_else(|_| String::new(), |manifest| manifest.version)
}

/// Opens a page of the extension in a tab.
pub fn open(page: &str) {
    let properties = to_js(&json!({ "url": browser::runtime_url(page) }));
    finish(
        properties
            .map_err(|why| js(&why))
            .and_then(|it| browser::tabs_create(&it)),
    );
}

/// Opens the options page.
pub fn open_options() {
    finish(browser::open_options());
}

fn js(why: &Error) -> JsValue {
    sentence(why).into()
}

fn finish(asked: Result<JsValue, JsValue>) {
    spawn_local(async move {
        if let Err(why) = wire::settled(asked).await {
            browser::warn(&words(&why));
        }
    });
}
