//! Running other programs, with failures that say which program failed and how.

use std::env;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The cargo that runs this program, or else the one on `PATH`.
#[must_use]
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command with this terminal as its own and waits for it.
///
/// # Errors
/// When the program cannot be started, or ends with anything but success.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command
        .status()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !status.success() {
        bail!("`{name}` ended with {status}");
    }
    Ok(())
}

/// Runs a command and gives back what it printed, without the white space around it.
///
/// # Errors
/// When the program cannot be started, prints what is not UTF-8, or ends with anything but
/// success; then with what it printed as its error.
pub fn read(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command
        .output()
        .with_context(|| format!("`{name}` could not be started"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        bail!("`{name}` ended with {}: {}", output.status, error.trim());
    }
    let printed = String::from_utf8(output.stdout)
        .with_context(|| format!("`{name}` printed something that is not UTF-8"))?;
    Ok(printed.trim().to_owned())
}

/// The command as a person would type it.
fn name_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
