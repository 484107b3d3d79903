//! `cargo xtask site`: the packs as they lie in `sites/` now, for whoever writes one.

mod new;
mod table;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use hearth::site::{self, Pack};
use hearth::text;
use hearth_packs::Packs;

use crate::workspace;

pub use new::write as write_new;

const USAGE: &str = "Say `site new ID`, `site check`, `site check ID`, or `site table`.";

/// `cargo xtask site`.
///
/// # Errors
/// Where the arguments are off, a pack makes no sense, or its cases are read otherwise than they say.
pub fn run(arguments: &[String]) -> Result<()> {
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["new", id] => begin(id),
        ["check"] => {
            take()?;
            check(site::packs())
        }
        ["check", id] => {
            take()?;
            let known = || site::packs().iter().map(|pack| &*pack.id);
            let place = known().position(|known| known == id);
            let place = place.with_context(|| {
                let known = known().collect::<Vec<_>>().join(", ");
                format!("there is no pack `{id}` in sites/: there are {known}")
            })?;
            check(&site::packs()[place..=place])
        }
        ["table"] => {
            take()?;
            table::write()
        }
        _ => bail!("{USAGE}"),
    }
}

/// Reads the packs of the folder `sites` as they are now, and takes them and the top-level domains: nothing is compiled anew when
/// one of them changes.
///
/// # Errors
/// Where a pack makes no sense; the sentence names its file and line.
pub fn take() -> Result<Packs> {
    let packs = hearth_packs::compile(&[&workspace::sites()]).map_err(|why| anyhow!(why))?;
    site::load(&packs.whole)?;
    let domains = hearth_packs::top_level_domains().map_err(|why| anyhow!(why))?;
    text::load_top_level_domains(domains);
    Ok(packs)
}

fn begin(id: &str) -> Result<()> {
    for file in new::write(&workspace::sites(), id)? {
        println!("{}", file.display());
    }
    println!("Now fill them in, and ask `cargo xtask site check {id}` as often as you like.");
    Ok(())
}

/// Reads the cases of these packs, and prints what is wrong with them.
fn check(packs: &'static [Pack]) -> Result<()> {
    let mut faults = 0;
    for pack in packs {
        let checked = hearth_cases::check(&workspace::sites(), pack);
        for fault in &checked.faults {
            println!("{fault}");
        }
        if checked.faults.is_empty() {
            println!("{}: {} requests read as they say", &*pack.id, checked.read);
        }
        faults += checked.faults.len();
    }
    ensure!(faults == 0, "{faults} to put right");
    Ok(())
}
