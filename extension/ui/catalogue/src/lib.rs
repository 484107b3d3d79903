//! Hearth's sentences in every language, read when Hearth is built.
//!
//! The sentences stand in `extension/ui/words`, one [Fluent](https://projectfluent.org) file a
//! language. From them this makes the Rust through which the views say them ([`rust`]) and the
//! catalogue that a page loads ([`catalogue`]). At run time nobody parses Fluent.
//!
//! Of Fluent a sentence may use: text, `{ $name }`, `{ NUMBER($name) }`, `{ "text" }`, and a
//! selection by a number, with plural categories and numbers as its keys. Anything else stops the
//! build, with file, line and reason. What a sentence says of a *value* is chosen in Rust, where
//! the compiler knows all of its kinds; so a selection by a name is not needed.

mod fluent;
mod generate;
mod plural;

use std::fs;
use std::path::Path;

pub use generate::{catalogue, rust};
pub use plural::{CARDINAL_RULES, missing_categories};

/// The language that the others are translated from.
pub const ORIGINAL: &str = "en";

/// The sentence that is no sentence: which way the language is written.
const DIRECTION: &str = "direction";

/// The beginning of the names of what the browser itself shows of Hearth.
const OF_THE_MANIFEST: &str = "manifest-";

/// Everything that is said in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language's tag (BCP 47), which is the name of its file.
    pub tag: String,
    /// Which way it is written: `ltr` or `rtl`.
    pub direction: String,
    /// What the pages say, in the order of the file.
    pub sentences: Vec<Sentence>,
    /// What the browser itself says, in the manifest and in notifications: texts and names, under names
    /// that begin with `manifest-`.
    pub manifest: Vec<Sentence>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its name, such as `popup-snoozed`: the part before the first hyphen is the screen.
    pub name: String,
    /// What translators are told about it.
    pub about: String,
    /// What it is made of.
    pub parts: Vec<Part>,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// These very words.
    Text(String),
    /// What is given under this name.
    Given(Given),
    /// One of several, by a number that is given.
    Choice {
        /// The number's name.
        by: String,
        /// What is said for which numbers. The last is for [`plural::OTHER`].
        variants: Vec<(String, Vec<Part>)>,
    },
}

/// Something that a sentence is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its name.
    pub name: String,
    /// Whether it is certain here that it is a number.
    pub number: bool,
}

impl Words {
    /// The sentence of this name, among those of the pages and of the manifest.
    pub fn sentence(&self, name: &str) -> Option<&Sentence> {
        let mut all = self.sentences.iter().chain(&self.manifest);
        all.find(|sentence| sentence.name == name)
    }
}

impl Sentence {
    /// What it is given, each once, by its name: the order of the words may change without a
    /// change of this one. What is a number somewhere is one everywhere.
    pub fn given(&self) -> Vec<Given> {
        let mut given = Vec::new();
        collect(&self.parts, &mut given);
        given.sort_by(|one, other| one.name.cmp(&other.name));
        given
    }

    /// The text, where it is nothing else.
    pub fn text(&self) -> Option<&str> {
        match &*self.parts {
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// As the browser's own messages say it: what is given stands as `$1`, `$2` and so on, in the order
    /// of the names, and apart from the direction of writing around it. `None` where a number is in it:
    /// these messages know no plural.
    pub fn in_browsers_form(&self) -> Option<String> {
        let given = self.given();
        let mut message = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => message.push_str(&text.replace('$', "$$")),
                Part::Given(Given {
                    name,
                    number: false,
                }) => {
                    let place = given.iter().position(|known| known.name == *name)? + 1;
                    let place = place.to_string();
                    for piece in ["\u{2068}$", &place, "\u{2069}"] {
                        message.push_str(piece);
                    }
                }
                _ => return None,
            }
        }
        Some(message)
    }

    /// Every text in it.
    pub fn texts(&self) -> Vec<&str> {
        fn of<'a>(parts: &'a [Part], texts: &mut Vec<&'a str>) {
            for part in parts {
                match part {
                    Part::Text(text) => texts.push(text),
                    Part::Given(_) => (),
                    Part::Choice { variants, .. } => {
                        for (_, parts) in variants {
                            of(parts, texts);
                        }
                    }
                }
            }
        }
        let mut texts = Vec::new();
        of(&self.parts, &mut texts);
        texts
    }
}

fn collect(parts: &[Part], given: &mut Vec<Given>) {
    for part in parts {
        match part {
            Part::Text(_) => (),
            Part::Given(Given { name, number }) => add(given, name, *number),
            Part::Choice { by, variants } => {
                add(given, by, true);
                for (_, parts) in variants {
                    collect(parts, given);
                }
            }
        }
    }
}

fn add(given: &mut Vec<Given>, name: &str, number: bool) {
    match given.iter_mut().find(|known| known.name == name) {
        Some(known) => known.number |= number,
        None => given.push(Given {
            name: name.to_owned(),
            number,
        }),
    }
}

/// Reads the file of every language in a folder, [`ORIGINAL`] first.
///
/// # Errors
/// Where a file cannot be read, or says something that is not supported; with file and line.
pub fn read(folder: &Path) -> Result<Vec<Words>, String> {
    let listed = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut languages = Vec::new();
    for entry in listed.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy();
            let text =
                fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
            let words = fluent::read(&tag, &text);
            languages
                .push(words.map_err(|(line, why)| format!("{}:{line}: {why}", path.display()))?);
        }
    }
    languages.sort_by_key(|words| (words.tag != ORIGINAL, words.tag.clone()));
    match languages.first() {
        Some(first) if first.tag == ORIGINAL => Ok(languages),
        _ => Err(format!("{}: {ORIGINAL}.ftl is missing", folder.display())),
    }
}
