//! tmp
fn main() -> anyhow::Result<()> {
    let t = xtask::wasm_target::find()?;
    println!("{}\n{:?}", t.way, t.cargo_build());
    Ok(())
}
