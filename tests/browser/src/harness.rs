//! The content script in a test's own hand: in a page, with a browser that is made up.

use anyhow::{Result, ensure};
use serde_json::Value;
use xtask::stage::BLANK_HOST;
use xtask::workspace;

use crate::Scene;

/// Runs the content script with every way of being run later in the test's hand.
const HARNESS: &str = r#"
  const calls = [], listeners = [], frames = [], messages = [];
  const note = (name) => (...given) => { calls.push([name, String(given[0])]); return calls.length; };
  const observer = (name) => class {
    constructor() { calls.push([name]); }
    observe() {} disconnect() {}
  };
  const composer = { name: "post", field: "textarea", around: "form", texts: [], modes: [], person: [], submit: "button" };
  const answers = { Hello: [{ site: "any", marks: [], me: [], aliases: [], composers: [composer] }], Draft: {} };
  // A test may answer otherwise.
  let answer = (name) => ({ ok: answers[name] });
  const chrome = { runtime: {
    id: "hearth",
    getURL: note("getURL"),
    onMessage: { addListener: note("onMessage"), removeListener() {} },
    connect: note("connect"),
    sendMessage: async ({ ask }) => { messages.push(ask); return answer(Object.keys(ask)[0]); },
  } };
  const listen = (type, handler) => { calls.push(["addEventListener", type]); listeners.push([type, handler]); };
  const frame = (callback) => frames.push(callback);
  for (const target of [window, document, document.body]) target.addEventListener = note("addEventListener of a target");
  ((chrome, globalThis, addEventListener, requestAnimationFrame, setTimeout, setInterval, requestIdleCallback,
    queueMicrotask, fetch, MutationObserver, IntersectionObserver, ResizeObserver, PerformanceObserver) => {
    CONTENT
  })(chrome, {}, listen, frame, note("setTimeout"), note("setInterval"), note("requestIdleCallback"),
    note("queueMicrotask"), note("fetch"), observer("MutationObserver"), observer("IntersectionObserver"),
    observer("ResizeObserver"), observer("PerformanceObserver"));
  const happen = (type, more = {}) => {
    for (const [of, handler] of listeners) if (of === type) handler({ type, isTrusted: true, ...more });
  };
  const settled = async () => { for (let turn = 0; turn < 20; turn++) await null; };
  const nextFrame = async () => { for (const callback of frames.splice(0)) callback(0); await settled(); };
"#;

impl Scene {
    /// Runs a script beside the content script, on the blank page, and gives what it returns.
    ///
    /// # Errors
    /// Where either throws.
    pub async fn in_harness(&self, script: &str) -> Result<Value> {
        let content = std::fs::read_to_string(workspace::built_extension().join("content.js"))?;
        let harness = HARNESS.replace("CONTENT", &content);
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async () => {{ {harness} {script} }})() \
             .then((ok) => done({{ ok }}), (error) => done({{ error: String(error) + error.stack }}));"
        );
        self.visit(&format!("https://{BLANK_HOST}/")).await?;
        let answer = self
            .browser
            .execute_async(script, Vec::new())
            .await?
            .json()
            .clone();
        ensure!(answer["error"].is_null(), "{}", answer["error"]);
        Ok(answer["ok"].clone())
    }
}
