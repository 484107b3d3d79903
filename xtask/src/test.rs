//! `cargo xtask test`: everything that must stay true, in the order of how fast it tells.

use std::time::Instant;

use anyhow::{Context, Result};

use crate::{build, npm, process, workspace};

/// The package whose tests open real browsers; they need what `build` makes.
const BROWSER_TESTS: &str = "hearth-browser";

/// Runs the native tests, builds the extension, and drives it in real browsers. The arguments go
/// to every test program.
///
/// # Errors
/// At the first phase that fails, with its name.
pub fn run(arguments: &[String]) -> Result<()> {
    phase("native tests", || {
        cargo_test(&["--workspace", "--exclude", BROWSER_TESTS], arguments)
    })?;
    phase("build", || {
        build::extension()?;
        build::demo().map(|_| ())
    })?;
    phase("npm packages", || npm::for_browser_tests().map(|_| ()))?;
    // One test at a time: some are timed. What they print is what they measured.
    let one_by_one = ["--test-threads=1", "--nocapture"].map(str::to_owned);
    let arguments = [&one_by_one[..], arguments].concat();
    // They take minutes: what fails in one program does not hide what fails in the next.
    phase("browser tests", || {
        cargo_test(&["--package", BROWSER_TESTS, "--no-fail-fast"], &arguments)
    })
}

fn phase(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("== {name}");
    let started = Instant::now();
    let result = work();
    let seconds = started.elapsed().as_secs_f32();
    let outcome = if result.is_ok() { "done" } else { "failed" };
    println!("== {name}: {outcome} after {seconds:.1} s");
    result.with_context(|| format!("{name} failed"))
}

fn cargo_test(which: &[&str], arguments: &[String]) -> Result<()> {
    let mut test = process::cargo();
    test.current_dir(workspace::root()).arg("test").args(which);
    // A failure ends with its sentence, not with forty lines of backtrace.
    test.env("RUST_LIB_BACKTRACE", "0");
    test.arg("--").args(arguments);
    process::run(&mut test)
}
