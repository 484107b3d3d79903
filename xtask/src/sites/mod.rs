//! `cargo xtask site`: the packs as they lie in `sites/` now, for whoever writes one.

use anyhow::{Result, anyhow};
use hearth_packs::Packs;

use crate::workspace;

/// Reads the packs of the folder `sites` as they are now, and takes them: nothing is compiled anew when
/// one of them changes.
///
/// # Errors
/// Where a pack makes no sense; the sentence names its file and line.
pub fn take() -> Result<Packs> {
    let packs = hearth_packs::compile(&[&workspace::sites()]).map_err(|why| anyhow!(why))?;
    hearth::site::load(&packs.whole)?;
    Ok(packs)
}
