//! The packed extension: one zip file, the same bytes for the same files.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs the named files of a folder, in the order of their names and without their times.
///
/// # Errors
/// When a file cannot be read or the archive cannot be written.
pub fn zip(folder: &Path, files: &BTreeSet<PathBuf>, archive: &Path) -> Result<()> {
    let file = File::create(archive)
        .with_context(|| format!("{} cannot be written", archive.display()))?;
    let mut writer = ZipWriter::new(file);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for file in files {
        let name: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        writer.start_file(name.join("/"), options)?;
        writer.write_all(&fs::read(folder.join(file))?)?;
    }
    writer.finish()?;
    Ok(())
}
