//! What a reviewer needs to build the extension: the files that git tracks, and no others.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::package::{File, Files};
use crate::process;

/// Git's mode of a program.
const PROGRAM: &str = "100755";

/// Every file of the checkout that git tracks, as it stands in the folder: what was built was
/// built from that. `None` where the folder is the top of no checkout.
///
/// # Errors
/// When git does not answer, or a tracked file is gone.
pub fn tracked(checkout: &Path) -> Result<Option<Files>> {
    // A worktree has a file of that name, a clone a folder.
    if !checkout.join(".git").exists() {
        return Ok(None);
    }
    let mut git = Command::new("git");
    git.args(["ls-files", "--stage", "-z"])
        .current_dir(checkout);
    let listed = process::read(&mut git).context("git does not say which files it tracks")?;
    let mut files = Files::new();
    for line in listed.split('\0').filter(|line| !line.is_empty()) {
        let (about, name) = line.split_once('\t').context("git lists no names")?;
        let content = fs::read(checkout.join(name))
            .with_context(|| format!("{name} is tracked by git, and cannot be read"))?;
        let executable = about.starts_with(PROGRAM);
        files.insert(
            name.to_owned(),
            File {
                content,
                executable,
            },
        );
    }
    Ok(Some(files))
}
