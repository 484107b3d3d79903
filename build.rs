//! Compiles the site packs into the core.

#[path = "src/site/format.rs"]
#[allow(dead_code, missing_docs)]
mod format;
#[path = "src/activity/kind.rs"]
#[allow(dead_code, missing_docs)]
mod kind;
#[path = "build/packs.rs"]
mod packs;

fn main() {
    packs::write();
}
