//! How fast texts are read in Chromium: by Hearth in WebAssembly, compiled as the extension is, and
//! by others in the same page, on the same posts.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use hearth_bench::corpus;
use serde::Deserialize;
use serde_json::{Value, json};
use xtask::stage::ChosenAnswer;
use xtask::{build, npm, process, workspace};

use crate::Scene;

/// (who reads, what). `wasm` reads posts where they lie in its memory, as the background reads the
/// body of a request; to `wasm_handed_over` each is handed over from JavaScript first, as the text
/// of a draft is. The others read JavaScript's own strings.
pub const READERS: [(&str, &str); 9] = [
    ("wasm", "links"),
    ("wasm_handed_over", "links"),
    ("linkify_it", "links"),
    ("twitter_text", "links"),
    ("wasm", "mentions"),
    ("wasm_handed_over", "mentions"),
    ("twitter_text", "mentions"),
    ("wasm", "own_words"),
    ("wasm_handed_over", "own_words"),
];

/// The page's host, on which Hearth is not allowed.
const HOST: &str = "bench.example";

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Bench</title>\
    <script type=module src=/text.js></script>";

/// One reading takes minutes where somebody is slow.
const PATIENCE: Duration = Duration::from_mins(5);

/// Opens the page that measures.
///
/// # Errors
/// Where something does not build, or the page does not start.
pub async fn prepare(scene: &Scene) -> Result<()> {
    let built = build::for_a_page("hearth-bench", "reading")?;
    let answer = |path: &str, kind: &str, body: String| {
        let headers = [
            ("content-type", kind),
            // A page that is by itself has a fine clock.
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let answer = ChosenAnswer {
            path: path.to_owned(),
            status: Some(200),
            headers: headers.into(),
            body,
            ..ChosenAnswer::default()
        };
        scene.stage.choose(HOST, answer);
    };
    answer("/", "text/html", PAGE.to_owned());
    answer("/text.js", "text/javascript", bundle(&built)?);
    scene.browser.set_script_timeout(PATIENCE).await?;
    scene.visit(&format!("https://{HOST}/")).await?;
    scene.element("html[data-ready]").await?;
    let module = std::fs::read(built.join("reading_bg.wasm"))?;
    let script = "const [module, done] = arguments; \
        bench.begin(module).then(() => done(null), (why) => done(String(why)));";
    let module = vec![json!(module)];
    let failed = scene.browser.execute_async(script, module).await?;
    ensure!(failed.json().is_null(), "WebAssembly: {}", failed.json());
    Ok(())
}

/// The page's script with all that it imports.
fn bundle(built: &Path) -> Result<String> {
    let modules = npm::for_browser_tests()?;
    let script = workspace::root().join("tests/browser/src/bench/text.js");
    let mut esbuild = Command::new("node");
    esbuild.arg(modules.join("esbuild/bin/esbuild"));
    esbuild.arg(script);
    esbuild.args(["--bundle", "--format=esm", "--log-level=error"]);
    let glue = built.join("reading.js");
    esbuild.arg(format!("--alias:reading={}", glue.display()));
    process::read(esbuild.env("NODE_PATH", modules))
}

/// One way to read, measured on the posts of one length.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Measured {
    /// How many bytes all posts have, as UTF-8, whatever form the reader has them in.
    pub bytes: f64,
    /// How much was found in them.
    pub found: f64,
    /// How many milliseconds it takes to read all of them, in the middle of some rounds.
    pub ms: f64,
}

/// Measures one way to read, on the posts of each length: (characters, what was measured).
///
/// # Errors
/// Where the page fails, or nothing is found in the posts.
pub async fn read(scene: &Scene, who: &str, what: &str) -> Result<Vec<(usize, Measured)>> {
    let mut all = Vec::new();
    for characters in corpus::LENGTHS {
        let script = "return bench.text(...arguments);";
        let arguments = vec![json!(who), json!(what), json!(characters)];
        let measured = scene.browser.execute(script, arguments).await?;
        let measured: Measured = measured.convert()?;
        ensure!(measured.found > 0.0, "{who} finds no {what}: {measured:?}");
        all.push((characters, measured));
    }
    Ok(all)
}

/// Milliseconds to read the request of this name.
///
/// # Errors
/// Where the page fails.
pub async fn exchange(scene: &Scene, name: &str) -> Result<f64> {
    let script = "return bench.exchange(arguments[0]);";
    let took: Value = scene
        .browser
        .execute(script, vec![json!(name)])
        .await?
        .json()
        .clone();
    took.as_f64().context("no time was measured")
}
