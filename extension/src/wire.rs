//! The one module that carries values over the boundary between Rust and JavaScript.

use hearth::Error;
use hearth::message::{Ask, Question};
use hearth::record::{FieldsOut, Record, Unreadable, json};
use js_sys::{JSON, Promise};
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::browser;

/// A value as JavaScript has it. Chromium passes messages as JSON, so nothing that JSON does not
/// hold ever crosses.
///
/// Every value goes by way of [`Value`], so that the code that takes a type apart is there once,
/// and as JSON text, which the core reads and writes anyway: a reader of JavaScript's objects is
/// more code, and the browser's own `JSON` is quick.
///
/// # Errors
/// Where the value holds what JSON does not.
pub fn to_js(value: &impl Record) -> Result<JsValue, Error> {
    value_to_js(&value.write())
}

pub(crate) fn value_to_js(value: &Value) -> Result<JsValue, Error> {
    JSON::parse(&json(value)).map_err(|why| Error::Garbled(words(&why)))
}

/// A value from JavaScript.
///
/// # Errors
/// Where it has another form.
pub fn from_js<T: Record>(value: &JsValue) -> Result<T, Error> {
    let value = value_from_js(value)?;
    T::read(&value).map_err(|why| Error::Garbled(why.to_string()))
}

/// A value as text for people to read: indented, fields in the order of their names.
///
/// # Errors
/// Where the value holds what JSON does not.
pub fn readable(value: &Value) -> Result<String, Error> {
    let value = value_to_js(value)?;
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &2.into());
    text.map(String::from)
        .map_err(|why| Error::Garbled(words(&why)))
}

/// The value that a text of JSON holds; `None` where it is none.
pub fn parse(text: &str) -> Option<Value> {
    serde_json::from_slice(text.as_bytes()).ok()
}

pub(crate) fn value_from_js(value: &JsValue) -> Result<Value, Error> {
    let text = JSON::stringify(value).map_err(|why| Error::Garbled(words(&why)))?;
    // What has no form in JSON, such as `undefined`, has no text.
    let text = text.as_string().unwrap_or_else(|| "null".to_owned());
    serde_json::from_slice(text.as_bytes())
        .map_err(|_| Error::Garbled("a value that is no JSON".to_owned()))
}

/// The words of an error that the browser threw.
pub fn words(thrown: &JsValue) -> String {
    match thrown.dyn_ref::<js_sys::Error>() {
        Some(error) => String::from(error.message()),
        None => thrown
            .as_string()
            .unwrap_or_else(|| "no reason given".to_owned()),
    }
}

/// What comes of a call to the browser.
///
/// # Errors
/// With what the browser threw, then or later.
pub async fn settled(asked: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&asked?)).await
}

/// What comes of a call that has to succeed.
///
/// # Errors
/// With the browser's words.
pub async fn done(asked: Result<JsValue, JsValue>) -> Result<JsValue, Error> {
    settled(asked).await.map_err(|why| refused(&why))
}

pub(crate) fn refused(why: &JsValue) -> Error {
    Error::Storage(words(why))
}

/// A question on its way.
struct Asked {
    ask: Value,
}

hearth::record!(struct Asked { ask });

/// The question that a message holds, for whoever reads it.
///
/// # Errors
/// Where it holds none.
pub fn asked(
    message: &JsValue,
    read: fn(&Value) -> Result<Question, Unreadable>,
) -> Result<Question, Error> {
    let asked: Asked = from_js(message)?;
    read(&asked.ask).map_err(|why| Error::Garbled(why.to_string()))
}

/// An answer on its way: the value, or the error.
struct Envelope {
    ok: Value,
    error: Option<Error>,
}

hearth::record!(struct Envelope { ok, error });

/// Packs an answer.
///
/// # Errors
/// Never for what the core answers: it is JSON already.
pub fn seal(answer: Result<Value, Error>) -> Result<JsValue, Error> {
    let (ok, error) = match answer {
        Ok(ok) => (ok, None),
        Err(error) => (Value::Null, Some(error)),
    };
    to_js(&Envelope { ok, error })
}

/// The error that an envelope holds, if any.
///
/// # Errors
/// Where it is no envelope.
pub fn error_in(envelope: &JsValue) -> Result<Option<Error>, Error> {
    Ok(from_js::<Envelope>(envelope)?.error)
}

/// Asks the background.
///
/// # Errors
/// The background's error, or why it could not be reached.
pub async fn ask<A: Ask>(question: A) -> Result<A::Reply, Error> {
    read_answer::<A>(&answer_to(question.write_question()).await?)
}

/// Reads the answer to a question.
///
/// # Errors
/// [`Error::Garbled`] where it has another form.
pub fn read_answer<A: Ask>(answer: &Value) -> Result<A::Reply, Error> {
    A::Reply::read(answer).map_err(|why| Error::Garbled(why.to_string()))
}

/// What the background answers to a question in its stored form: compiled once for all of them.
///
/// # Errors
/// The background's error, or why it could not be reached.
pub async fn answer_to(question: Value) -> Result<Value, Error> {
    let mut asked = FieldsOut::default();
    asked.add("ask", question);
    let asked = browser::runtime_send(&value_to_js(&asked.into_value())?);
    let answer = settled(asked)
        .await
        .map_err(|why| Error::Garbled(words(&why)))?;
    let envelope: Envelope = from_js(&answer)?;
    match envelope.error {
        Some(error) => Err(error),
        None => Ok(envelope.ok),
    }
}
