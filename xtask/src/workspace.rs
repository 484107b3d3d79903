//! Where things lie in this repository, and where its built things go.

use std::env;
use std::path::{Path, PathBuf};

/// The repository's top folder.
///
/// Taken from where this package was compiled: `cargo xtask` compiles it in the repository it is
/// run from, and a test binary lies in a target folder that says nothing about it.
#[must_use]
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// Cargo's target folder: compiled things and tools, all of it safe to delete.
///
/// `CARGO_TARGET_DIR` is honoured, so that several checkouts can share what they compile.
#[must_use]
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Where the site packs lie, and their cases.
#[must_use]
pub fn sites() -> PathBuf {
    root().join("sites")
}

/// Where what Hearth says stands, one file a language.
#[must_use]
pub fn sentences() -> PathBuf {
    root().join("extension").join("ui").join("words")
}

/// The unpacked extension, as a browser loads it. Always below the checkout it was built from,
/// wherever cargo's own target folder is.
#[must_use]
pub fn built_extension() -> PathBuf {
    root().join("target").join("extension")
}

/// The demo, as a server hands it out.
#[must_use]
pub fn built_demo() -> PathBuf {
    root().join("target").join("demo")
}

/// Where browser runs leave their screenshots.
#[must_use]
pub fn screenshots() -> PathBuf {
    root().join("target").join("screenshots")
}
