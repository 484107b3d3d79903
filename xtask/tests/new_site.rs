//! A pack that was just begun holds to its cases at once. A program of its own: packs are taken once.

use std::error::Error;

use hearth::site;
use tempfile::TempDir;

#[test]
fn a_new_pack_holds_to_its_cases() -> Result<(), Box<dyn Error>> {
    let sites = TempDir::new()?;
    xtask::sites::write_new(sites.path(), "my-forum")?;
    site::load(&hearth_packs::compile(&[sites.path()])?.whole)?;
    let checked = hearth_cases::check(sites.path(), &site::packs()[0]);
    assert_eq!(checked.faults, Vec::<String>::new());
    assert!(checked.read > 10);
    Ok(())
}
