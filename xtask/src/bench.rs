//! `cargo xtask bench`: how big and how fast, one `name = value unit` a line. Where the product
//! has a bound for a figure, it is a line of its own under the name with `.budget`.

use anyhow::{Result, bail};

use crate::{build, process, workspace};

type Group = fn() -> Result<()>;

/// The groups, in the order in which they are printed.
const GROUPS: [(&str, Group); 5] = [
    ("size", size),
    ("text", text),
    ("page", || in_browsers("page")),
    ("nudge", || in_browsers("nudge")),
    ("people", || in_browsers("people")),
];

/// Measures one group, or all.
///
/// # Errors
/// When there is no such group, or something does not build or run.
pub fn run(arguments: &[String]) -> Result<()> {
    let wanted = match arguments {
        [] => None,
        [name] => Some(name.as_str()),
        _ => bail!("name one group, or none for all of them"),
    };
    let mut found = false;
    for (name, measure) in GROUPS {
        if wanted.is_none_or(|wanted| wanted == name) {
            found = true;
            measure()?;
        }
    }
    if !found {
        let names = GROUPS.map(|(name, _)| name).join(", ");
        bail!("there is no group of that name: {names}");
    }
    Ok(())
}

/// What the parts of the extension weigh, in bytes.
fn size() -> Result<()> {
    let (_, extension) = build::extension_and_sizes()?;
    let (_, demo) = build::demo_and_size()?;
    for part in extension.into_iter().chain(demo) {
        let name = part.name.trim_end_matches("_bg.wasm");
        println!("size.{name} = {} B", part.bytes);
        println!("size.{name}.budget = {} B", part.budget);
    }
    Ok(())
}

/// How fast the core reads: natively, and as the extension has it, in a page beside others who read
/// texts.
fn text() -> Result<()> {
    package(&["--profile", "native", "--package", "hearth-bench"])?;
    in_browsers("text")
}

/// What only real browsers tell. They drive what is built.
fn in_browsers(group: &str) -> Result<()> {
    build::extension()?;
    package(&["--package", "hearth-browser", "--bin", "bench", group])
}

fn package(arguments: &[&str]) -> Result<()> {
    let mut cargo = process::cargo();
    cargo.args(["run", "--quiet"]).args(arguments);
    process::run(cargo.current_dir(workspace::root()))
}
