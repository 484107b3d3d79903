//! The words in every language: `words/<tag>.json` for the pages of the extension or the demo, and
//! `_locales`, from which the browser itself shows the extension's name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use hearth_catalogue::Words;
use serde_json::{Map, Value, json};

use super::static_files;

/// The beginning of the names of what only the demo says.
const OF_THE_DEMO: &str = "demo-";

/// Writes those of the extension into a folder: the one that a browser loads, or another from which
/// its pages are served. Gives the files' relative paths.
///
/// # Errors
/// When what is written in a language is not supported, or a file cannot be written.
pub fn write(sentences: &Path, folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let languages = read(sentences)?;
    let original = &languages[0];
    // Sentences are known by their places, so these stay when their words go.
    let of_the_extension = |name: &str| !name.starts_with(OF_THE_DEMO);
    let mut files = catalogues(&languages, of_the_extension, folder)?;
    for words in &languages {
        // Here a part of a tag that tells the region comes after an underscore.
        let file = format!("_locales/{}/messages.json", words.tag.replace('-', "_"));
        let content = messages(original, words).to_string();
        static_files::write_if_changed(&folder.join(&file), content.as_bytes())?;
        files.insert(file.into());
    }
    Ok(files)
}

/// Writes those of the demo into the folder that it is served from: its own, and those of the views
/// that it shares with the extension. Gives the files' relative paths.
///
/// # Errors
/// When what is written in a language is not supported, or a file cannot be written.
pub fn write_for_demo(sentences: &Path, folder: &Path) -> Result<BTreeSet<PathBuf>> {
    catalogues(&read(sentences)?, |_| true, folder)
}

fn read(sentences: &Path) -> Result<Vec<Words>> {
    hearth_catalogue::read(sentences).map_err(|why| anyhow!(why))
}

/// Writes the catalogue of every language, `null` in the place of each sentence that is not said.
fn catalogues(
    languages: &[Words],
    is_said: impl Fn(&str) -> bool,
    folder: &Path,
) -> Result<BTreeSet<PathBuf>> {
    let mut files = BTreeSet::new();
    let original = &languages[0];
    for words in languages {
        let mut catalogue =
            hearth_catalogue::catalogue(original, words).map_err(|why| anyhow!(why))?;
        for (place, sentence) in original.sentences.iter().enumerate() {
            if !is_said(&sentence.name) {
                catalogue[place] = Value::Null;
            }
        }
        let file = format!("words/{}.json", words.tag);
        static_files::write_if_changed(&folder.join(&file), catalogue.to_string().as_bytes())?;
        files.insert(file.into());
    }
    Ok(files)
}

/// What the manifest names as `__MSG_…__`, and what a notification says.
fn messages(original: &Words, words: &Words) -> Value {
    let mut messages = Map::new();
    for sentence in &original.manifest {
        let said = words.sentence(&sentence.name).unwrap_or(sentence);
        messages.insert(
            key(&sentence.name),
            json!({ "message": said.in_browsers_form() }),
        );
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
