//! tmp
fn main() -> anyhow::Result<()> {
    xtask::build::extension()?;
    Ok(())
}
