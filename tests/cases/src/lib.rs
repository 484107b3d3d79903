//! The cases beside the site packs, as values, and whether a pack holds to them.

mod check;
mod request;

use std::path::{Path, PathBuf};

use hearth::record::Record;
use hearth::site::Mode;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

pub use check::{Checked, check};
pub use request::{Case, Means};

/// What stands beside a pack: requests, and pages with composers, with what each of them means.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The requests.
    #[serde(rename = "case")]
    pub cases: Vec<Case>,
    /// The pages.
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
}

impl File {
    /// Reads the cases of a pack in this folder.
    ///
    /// # Panics
    /// Where there are none, or they make no sense.
    pub fn read(sites: &Path, id: &str) -> Self {
        Self::try_read(sites, id).unwrap_or_else(|why| panic!("{why}"))
    }

    /// The same.
    ///
    /// # Errors
    /// Where there are none, or they make no sense; the sentence names the file and the line.
    pub fn try_read(sites: &Path, id: &str) -> Result<Self, String> {
        let path = sites.join(format!("{id}.cases.toml"));
        let shown = path.display();
        let text = std::fs::read_to_string(&path).map_err(|why| format!("{shown}: {why}"))?;
        toml::from_str(&text).map_err(|why| {
            let line = why
                .span()
                .map_or(0, |span| text[..span.start].matches('\n').count());
            format!("{shown}:{}: {}", line + 1, why.message())
        })
    }
}

/// A page with a composer in it.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// What it is called where it shows something else.
    pub name: String,
    /// Why it is there.
    #[serde(default)]
    pub why: String,
    /// Where it stands.
    pub url: String,
    /// What stands in its body; the whole document, where it begins with `<html`.
    pub html: String,
    /// The editable element that gets the focus: the first that this selector finds.
    pub focus: String,
    /// It stands in a frame of this page.
    pub around: Option<String>,
    /// The composer stands in a frame without an address, written by the page itself (`srcdoc`).
    #[serde(default)]
    pub srcdoc: bool,
    /// What the composer shows.
    pub means: Shown,
}

/// What a composer shows of what is written in it.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The pack's name for the composer; `None` where it is none.
    pub composer: Option<String>,
    /// What it is doing.
    #[serde(default, deserialize_with = "stored")]
    pub mode: Option<Mode>,
    /// Whom it is addressed to, in the canonical form.
    pub person: Option<String>,
    /// The user's own name, in the canonical form.
    pub me: Option<String>,
    /// Whether not everybody can read what it sends.
    #[serde(default)]
    pub private: bool,
}

/// The folder of the packs.
///
/// # Panics
/// Outside of the workspace.
pub fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|folder| folder.join("sites"))
        .find(|sites| sites.is_dir())
        .expect("the workspace has its sites")
}

/// Every case of every pack, with the pack's id.
pub fn all() -> Vec<(String, Case)> {
    let packs = hearth::site::packs().iter();
    packs
        .flat_map(|pack| {
            let cases = File::read(&sites(), &pack.id).cases;
            cases.into_iter().map(|case| (pack.id.to_string(), case))
        })
        .collect()
}

/// Every page of every pack, with the pack's id.
pub fn pages() -> Vec<(String, Page)> {
    let packs = hearth::site::packs().iter();
    packs
        .flat_map(|pack| {
            let pages = File::read(&sites(), &pack.id).pages;
            pages.into_iter().map(|page| (pack.id.to_string(), page))
        })
        .collect()
}

/// Reads a field as the core stores it.
fn stored<'de, D: Deserializer<'de>, T: Record>(from: D) -> Result<T, D::Error> {
    T::read(&Value::deserialize(from)?).map_err(D::Error::custom)
}
