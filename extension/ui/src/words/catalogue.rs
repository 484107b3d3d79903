//! The words in the reader's language: which it is, and where they come from.

use std::sync::OnceLock;

use leptos::prelude::window;
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::said::LANGUAGES;

/// A language that the words are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), for the page's `lang`.
    pub tag: &'static str,
    /// Which way it is written, for the page's `dir`.
    pub direction: &'static str,
}

/// What was loaded.
struct Loaded {
    language: Language,
    /// The language with the reader's own region, so that an English reader in Ireland sees Irish
    /// times; without one where the browser speaks another language.
    locale: String,
    words: Value,
}

/// Set once, before anything is shown.
static LOADED: OnceLock<Loaded> = OnceLock::new();

/// Loads the words of the reader's language, from beside the page: `words/de.json`. Where they
/// cannot be had, those of English; where these cannot either, the page is drawn without.
pub async fn load() {
    let preferred = window().navigator().languages();
    let chosen = preferred
        .iter()
        .find_map(|tag| chosen(tag.as_string()?, LANGUAGES));
    let (wished, locale) = chosen.unwrap_or_else(|| (LANGUAGES[0], LANGUAGES[0].tag.to_owned()));
    for language in [wished, LANGUAGES[0]] {
        if let Some(words) = fetched(language.tag).await {
            let loaded = Loaded {
                language,
                locale,
                words,
            };
            // Refused only where it was loaded before; then there are words already.
            LOADED.set(loaded).ok();
            return;
        }
    }
}

/// The language that the words are in.
pub fn language() -> Language {
    loaded().map_or(LANGUAGES[0], |loaded| loaded.language)
}

/// For whom the browser is to write dates and numbers beside the words.
pub fn locale() -> &'static str {
    loaded().map_or(LANGUAGES[0].tag, |loaded| &loaded.locale)
}

/// What is said at this place.
pub(super) fn said(place: u16) -> Option<&'static Value> {
    loaded().and_then(|loaded| loaded.words.get(usize::from(place)))
}

fn loaded() -> Option<&'static Loaded> {
    #[cfg(not(target_arch = "wasm32"))]
    LOADED.get_or_init(original);
    LOADED.get()
}

/// Tests load nothing: they have the original.
#[cfg(not(target_arch = "wasm32"))]
fn original() -> Loaded {
    const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/original.json"));
    Loaded {
        language: LANGUAGES[0],
        locale: LANGUAGES[0].tag.to_owned(),
        words: serde_json::from_slice(WORDS.as_bytes()).unwrap_or_default(),
    }
}

/// The language that is known by this tag, or by as many of its first parts as there are; with the
/// tag.
fn chosen(tag: String, known: &[Language]) -> Option<(Language, String)> {
    let begins = |one: &&Language| {
        let rest = tag.strip_prefix(one.tag);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let longest = known.iter().filter(begins).max_by_key(|one| one.tag.len());
    Some((*longest?, tag))
}

async fn fetched(tag: &str) -> Option<Value> {
    let text = text_of(&format!("words/{tag}.json")).await.ok()?;
    serde_json::from_slice(text.as_string()?.as_bytes()).ok()
}

async fn text_of(address: &str) -> Result<JsValue, JsValue> {
    let response = JsFuture::from(window().fetch_with_str(address)).await?;
    JsFuture::from(response.dyn_into::<Response>()?.text()?).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag() {
        let known = ["en", "de", "pt-BR", "pt"].map(|tag| Language {
            tag,
            direction: "ltr",
        });
        let cases = [
            ("de", Some("de")),
            ("de-AT", Some("de")),
            ("pt-BR", Some("pt-BR")),
            ("pt-BR-abl1943", Some("pt-BR")),
            ("pt-PT", Some("pt")),
            ("den", None),
            ("nl", None),
            ("", None),
        ];
        for (tag, expected) in cases {
            let found = chosen(tag.to_owned(), &known);
            let found = found.map(|(language, locale)| (language.tag, locale));
            let expected = expected.map(|known| (known, tag.to_owned()));
            assert_eq!(found, expected, "{tag}");
        }
    }
}
