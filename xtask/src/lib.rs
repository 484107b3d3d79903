//! The one door for every chore of this repository: `cargo xtask <verb>`.
//!
//! A library, so that the browser tests drive browsers the way `cargo xtask run` does.

pub mod apt;
pub mod bench;
pub mod browsers;
pub mod build;
pub mod demo;
pub mod driver;
pub mod explain;
pub mod lint;
pub mod npm;
pub mod pack;
pub mod practice;
pub mod process;
pub mod run;
pub mod sites;
pub mod stage;
pub mod test;
pub mod wasm_target;
pub mod workspace;
