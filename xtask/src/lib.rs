//! xtask
pub mod practice;
pub mod stage;
