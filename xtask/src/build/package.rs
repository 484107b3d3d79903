//! A zip file: the same bytes for the same files, wherever and whenever it is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is to be packed: each file by its name in the zip, parts parted by `/`.
pub type Files = BTreeMap<String, File>;

/// A file to be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What stands in it.
    pub content: Vec<u8>,
    /// Whether it is a program.
    pub executable: bool,
}

/// Reads the named files of a folder, none of them a program.
///
/// # Errors
/// When one cannot be read.
pub fn read(folder: &Path, files: &BTreeSet<PathBuf>) -> Result<Files> {
    let mut read = Files::new();
    for file in files {
        let path = folder.join(file);
        let content =
            fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        let executable = false;
        read.insert(
            parts.join("/"),
            File {
                content,
                executable,
            },
        );
    }
    Ok(read)
}

/// How long the shortest form is searched for: zip's number for fifteen rounds of zopfli, of which more
/// save next to nothing. It makes the package a twentieth smaller, and is read by whatever reads a zip.
const ZOPFLI: i64 = 24;

/// Packs files in the order of their names and without their times, and gives the zip's bytes.
///
/// # Errors
/// When a name or a content is more than a zip holds.
pub fn zip(files: &Files) -> Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(ZOPFLI))
        .last_modified_time(DateTime::default());
    for (name, file) in files {
        let permissions = if file.executable { 0o755 } else { 0o644 };
        writer.start_file(name.as_str(), options.unix_permissions(permissions))?;
        writer.write_all(&file.content)?;
    }
    Ok(writer.finish()?.into_inner())
}
