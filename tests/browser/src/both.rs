//! Playing one scene in both browsers.

use std::panic;
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use tokio::runtime::Runtime;
use xtask::browsers::{self, Engine};

use crate::{ENGLISH, Scene};

/// Plays a scene in each browser, one after the other.
///
/// # Errors
/// The first failure, with the browser's name.
pub fn in_both(play: impl AsyncFn(Scene) -> Result<Scene>) -> Result<()> {
    in_each(Scene::open, play)
}

/// The same with an extension that is there again when the browser begins anew.
///
/// # Errors
/// The first failure, with the browser's name.
pub fn in_both_for_good(play: impl AsyncFn(Scene) -> Result<Scene>) -> Result<()> {
    in_each(Scene::open_for_good, play)
}

/// The same in browsers without the extension.
///
/// # Errors
/// The first failure, with the browser's name.
pub fn in_both_without_hearth(play: impl AsyncFn(Scene) -> Result<Scene>) -> Result<()> {
    in_both_without_hearth_for_readers_of(ENGLISH, play)
}

/// The same without the extension for somebody who reads these languages.
///
/// # Errors
/// The first failure, with the browser's name.
pub fn in_both_without_hearth_for_readers_of(
    languages: &'static str,
    play: impl AsyncFn(Scene) -> Result<Scene>,
) -> Result<()> {
    in_each(
        async |engine| Scene::open_without_hearth(engine, languages).await,
        play,
    )
}

/// The same for somebody who reads these languages.
///
/// # Errors
/// The first failure, with the browser's name.
pub fn in_both_for_readers_of(
    languages: &'static str,
    play: impl AsyncFn(Scene) -> Result<Scene>,
) -> Result<()> {
    in_each(
        async |engine| Scene::open_for_readers_of(engine, languages).await,
        play,
    )
}

/// Plays a scene in both browsers side by side. For many cases that measure nothing: while one browser
/// works, the test waits for the other.
///
/// # Errors
/// The failure of each, with the browser's name.
pub fn in_both_at_once(play: impl AsyncFn(Scene) -> Result<Scene> + Sync) -> Result<()> {
    in_each_at_once(Scene::open, play)
}

/// The same with an extension that is the scene's own, and is there again when the browser begins anew.
///
/// # Errors
/// The failure of each, with the browser's name.
pub fn in_both_for_good_at_once(play: impl AsyncFn(Scene) -> Result<Scene> + Sync) -> Result<()> {
    in_each_at_once(Scene::open_for_good, play)
}

fn in_each(
    open: impl AsyncFn(Engine) -> Result<Scene>,
    play: impl AsyncFn(Scene) -> Result<Scene>,
) -> Result<()> {
    Engine::ALL
        .into_iter()
        .try_for_each(|engine| in_one(engine, &open, &play))
}

pub(crate) fn in_each_at_once(
    open: impl AsyncFn(Engine) -> Result<Scene> + Sync,
    play: impl AsyncFn(Scene) -> Result<Scene> + Sync,
) -> Result<()> {
    // What is missing is installed here: two cannot install at once.
    for engine in Engine::ALL {
        browsers::find(Some(engine))?.driver()?;
    }
    let (open, play) = (&open, &play);
    let failures = thread::scope(|scope| {
        let playing = Engine::ALL.map(|engine| scope.spawn(move || in_one(engine, open, play)));
        // A test that panics does so here.
        let played = playing.map(|one| one.join().unwrap_or_else(|why| panic::resume_unwind(why)));
        played.map(|one| one.err().map(|why| format!("{why:#}")))
    });
    let failures: Vec<_> = failures.into_iter().flatten().collect();
    if failures.is_empty() {
        return Ok(());
    }
    Err(anyhow!("{}", failures.join("\n")))
}

fn in_one(
    engine: Engine,
    open: &impl AsyncFn(Engine) -> Result<Scene>,
    play: &impl AsyncFn(Scene) -> Result<Scene>,
) -> Result<()> {
    let played = Runtime::new()?.block_on(async {
        let scene = play(open(engine).await?).await?;
        scene.close().await
    });
    played.with_context(|| format!("in {engine}"))
}
