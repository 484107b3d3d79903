//! The words in every language: `words/<tag>.json` for the pages, and `_locales`, from which the
//! browser itself shows the extension's name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use hearth_catalogue::Words;
use serde_json::{Map, Value, json};

use super::static_files;

/// Writes the words of English into a folder, for a page that is in no other language. Gives the
/// file's relative path.
///
/// # Errors
/// When what is written there is not supported, or the file cannot be written.
pub fn write_english(sentences: &Path, folder: &Path) -> Result<PathBuf> {
    let languages = hearth_catalogue::read(sentences).map_err(|why| anyhow!(why))?;
    write_catalogue(&languages[0], &languages[0], folder)
}

/// Writes the words of every language into the extension's folder. Gives the files' relative
/// paths.
///
/// # Errors
/// When what is written in a language is not supported, or a file cannot be written.
pub fn write(sentences: &Path, folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let languages = hearth_catalogue::read(sentences).map_err(|why| anyhow!(why))?;
    let mut files = BTreeSet::new();
    let original = &languages[0];
    for words in &languages {
        files.insert(write_catalogue(original, words, folder)?);
        // Here a part of a tag that tells the region comes after an underscore.
        let tag = words.tag.replace('-', "_");
        let file = format!("_locales/{tag}/messages.json");
        let messages = messages(original, words).to_string();
        static_files::write_if_changed(&folder.join(&file), messages.as_bytes())?;
        files.insert(file.into());
    }
    Ok(files)
}

fn write_catalogue(original: &Words, words: &Words, folder: &Path) -> Result<PathBuf> {
    let catalogue = hearth_catalogue::catalogue(original, words).map_err(|why| anyhow!(why))?;
    let file = format!("words/{}.json", words.tag);
    static_files::write_if_changed(&folder.join(&file), catalogue.to_string().as_bytes())?;
    Ok(file.into())
}

/// What the manifest names as `__MSG_…__`.
fn messages(original: &Words, words: &Words) -> Value {
    let mut messages = Map::new();
    for sentence in &original.manifest {
        let said = words.sentence(&sentence.name).unwrap_or(sentence);
        messages.insert(key(&sentence.name), json!({ "message": said.text() }));
    }
    Value::Object(messages)
}

/// `manifest-enter-nudge` is `__MSG_enterNudge__` in the manifest.
fn key(name: &str) -> String {
    let mut words = name.split('-').skip(1);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |key, word| {
        let (initial, rest) = word.split_at(1);
        format!("{key}{}{rest}", initial.to_uppercase())
    })
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn the_manifest_names_its_messages() {
        let manifest = include_str!("../../../extension/manifest.json");
        for (name, wanted) in [
            ("manifest-name", "name"),
            ("manifest-description", "description"),
            ("manifest-enter-nudge", "enterNudge"),
        ] {
            assert_eq!(key(name), wanted);
            assert!(manifest.contains(&format!("__MSG_{wanted}__")), "{wanted}");
        }
    }
}
