//! `cargo xtask explain`.

use anyhow::{Result, bail};

/// Explains a capture.
///
/// # Errors
/// Always: nothing is explained yet.
pub fn run(_arguments: &[String]) -> Result<()> {
    bail!("nothing is explained yet")
}
