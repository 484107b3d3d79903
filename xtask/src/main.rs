//! `cargo xtask <verb>`: reads the command line and opens the right door.

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use xtask::browsers::Engine;
use xtask::{bench, build, explain, lint, pack, run, sites, test};

const HELP: &str = "\
cargo xtask <verb>

  run [--demo] [--browser chromium|firefox] [--headless]
            builds the extension and opens a browser with it on the practice network; with --demo it
            builds the demo, serves it on this machine and opens it in a browser without Hearth;
            without a display, or with --headless, either shows itself around
  test [-- ARGUMENTS]
            everything that must stay true: native tests, the build, the browser tests;
            arguments go to every test program
  build [extension|demo]
            the extension, ready for a browser, in target/extension; and the demo, ready for any web
            server, in target/demo; or one of the two
  pack [--again]
            what is handed to the stores, in target/packed: the extension for each browser, and its
            source; with --again it is built once more from that source, in another folder and from
            nothing, and compared (some minutes)
  bench [size|text|page|nudge|people]
            how big and how fast, one `name = value unit` a line
  lint      form, clippy, the dependencies' licences, and Mozilla's own check of the extension
  explain CAPTURE.har [--json]
            what Hearth would record of a capture, and why
  explain --text
            the links, mentions and own words of texts, one JSON string a line
  site new ID
            begins a site pack: sites/ID.toml, and sites/ID.cases.toml beside it
  site check [ID]
            reads the cases of one pack, or of all, as they lie there now, and says what is wrong
  site table
            writes the table of sites in the README
";

fn main() -> ExitCode {
    match door() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn door() -> Result<()> {
    let mut arguments = lexopt::Parser::from_env();
    let verb = match arguments.next()? {
        Some(Value(verb)) => verb.string()?,
        Some(Long("help") | Short('h')) | None => "help".into(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match verb.as_str() {
        "run" => run::run(&run_options(&mut arguments)?),
        "test" => test::run(&rest(&mut arguments)?),
        "build" => built(&rest(&mut arguments)?),
        "pack" => pack::run(pack_again(&mut arguments)?),
        "lint" => lint::run(),
        "bench" => bench::run(&rest(&mut arguments)?),
        "explain" => explain::run(&rest(&mut arguments)?),
        "site" => sites::run(&rest(&mut arguments)?),
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => bail!("there is no verb `{unknown}`\n\n{HELP}"),
    }
}

fn built(which: &[String]) -> Result<()> {
    let which: Vec<_> = which.iter().map(String::as_str).collect();
    match which[..] {
        [] => build::extension().and_then(|_| build::demo()),
        ["extension"] => build::extension(),
        ["demo"] => build::demo(),
        _ => bail!("what is built is the `extension` or the `demo`; without a word, both"),
    }
    .map(|_| ())
}

fn run_options(arguments: &mut lexopt::Parser) -> Result<run::Options> {
    let mut options = run::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("browser") => options.browser = Some(arguments.value()?.parse::<Engine>()?),
            Long("headless") => options.headless = true,
            Long("demo") => options.demo = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn pack_again(arguments: &mut lexopt::Parser) -> Result<bool> {
    let mut again = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("again") => again = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(again)
}

/// Everything after the verb, for a verb that reads its own arguments. A `--` is not part of it.
fn rest(arguments: &mut lexopt::Parser) -> Result<Vec<String>> {
    let rest = arguments.raw_args()?.map(ValueExt::string);
    let rest = rest.collect::<Result<Vec<_>, _>>()?;
    Ok(rest
        .into_iter()
        .filter(|argument| argument != "--")
        .collect())
}
