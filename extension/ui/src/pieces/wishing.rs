//! What a form for somebody does with its wish: it asks once for it to be kept, and says why not.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::Answer;
use crate::person_draft::{DraftProblem, PersonWish};
use crate::words::{error, people};

/// Reads what stands in a form once it is sent, asks for it to be kept, and tells `kept` once it is. Where it
/// is refused the form stays as it is, and `problem` says why. `read` is boxed so that both forms share the code.
pub fn wishing(
    read: Box<dyn Fn() -> Result<PersonWish, DraftProblem>>,
    problem: RwSignal<String>,
    keep: Callback<(PersonWish, Answer)>,
    kept: Callback<PersonWish>,
) -> impl Fn(SubmitEvent) + 'static {
    // The second click of two is no second wish.
    let is_asking = RwSignal::new(false);
    move |event: SubmitEvent| {
        event.prevent_default();
        if is_asking.get_untracked() {
            return;
        }
        match read() {
            Ok(wish) => {
                problem.set(String::new());
                is_asking.set(true);
                let wished = wish.clone();
                let answer = Callback::new(move |answer| {
                    is_asking.set(false);
                    match answer {
                        Ok(()) => kept.run(wished.clone()),
                        Err(why) => problem.set(error::sentence(&why)),
                    }
                });
                keep.run((wish, answer));
            }
            Err(found) => problem.set(people::problem(found)),
        }
    }
}
