//! What both programs of the background do alike: ask the core, do what it says, and tell who asks.

use hearth::Error;
use hearth::clock::Now;
use hearth::hearth::{Effect, Outcome};
use hearth::message::{Asker, Notice, Sender};
use js_sys::{Date, Promise, Reflect};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::wire::{done, seal, to_js};
use crate::{browser, scripts};

/// The colour of the badge: an ember.
const BADGE: &str = "#b4532a";

/// Puts what comes of an event into an envelope, which holds the error where it was refused.
pub fn sealed(answer: impl Future<Output = Result<Value, Error>> + 'static) -> Promise {
    future_to_promise(async move { seal(answer.await).map_err(|why| why.to_string().into()) })
}

/// Does what the core says, and gives its answer. What one of the two programs does alone, `others` does.
pub async fn obey(outcome: Outcome, others: impl AsyncFn(Effect) -> Result<(), Error>) -> Value {
    for effect in outcome.effects {
        let done = match effect {
            Effect::Notice(notice) => tell_pages(&notice),
            Effect::Badge(low) => badge(low).await,
            Effect::Order { tab, frame, order } => {
                let options = frame.map_or_else(|| json!({}), |frame| json!({ "frameId": frame }));
                // A tab that is gone needs no order.
                scripts::tell(tab, &order, &options)
            }
            other => others(other).await,
        };
        if let Err(why) = done {
            browser::warn(&why.to_string());
        }
    }
    outcome.answer
}

fn tell_pages(notice: &Notice) -> Result<(), Error> {
    // Nobody may be listening.
    scripts::post(browser::runtime_send(&to_js(notice)?));
    Ok(())
}

async fn badge(low: usize) -> Result<(), Error> {
    let text = match low {
        0 => String::new(),
        low => low.to_string(),
    };
    done(browser::set_badge_text(&to_js(&json!({ "text": text }))?)).await?;
    let color = to_js(&json!({ "color": BADGE }))?;
    done(browser::set_badge_color(&color)).await.map(drop)
}

/// The moment, and the user's clock.
pub fn now() -> Now {
    let date = Date::new_0();
    #[allow(clippy::cast_possible_truncation)] // Whole numbers, far below 2⁵³ and 2³¹.
    Now {
        at: date.get_time() as i64,
        offset_minutes: -(date.get_timezone_offset() as i32),
    }
}

/// Who asks, as the browser vouches for it. Pages of the extension are told by their scheme,
/// because the nudge's frame has an address that changes.
///
/// # Errors
/// Where it is somebody else's.
pub fn sender_of(sender: &JsValue) -> Result<Sender, Error> {
    if field(sender, "id").as_string() != Some(browser::own_id()) {
        return Err(Error::NotForYou);
    }
    let url = field(sender, "url").as_string().unwrap_or_default();
    let own = browser::runtime_url("");
    let is_page = scheme(&url) == scheme(&own);
    Ok(Sender {
        asker: if is_page { Asker::Page } else { Asker::Content },
        tab: number(&field(sender, "tab"), "id"),
        frame: number(sender, "frameId"),
        url,
        top: field(&field(sender, "tab"), "url").as_string(),
    })
}

fn scheme(address: &str) -> Option<&str> {
    address.split_once("://").map(|(scheme, _)| scheme)
}

/// The number of a tab or a frame; -1, which is none, where there is none.
pub fn number(object: &JsValue, name: &str) -> i32 {
    #[allow(clippy::cast_possible_truncation)] // The browser numbers them from zero.
    field(object, name)
        .as_f64()
        .map_or(-1, |number| number as i32)
}

/// A field of an object; `undefined` where there is none.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}
