//! Turns packs, as people write them, into the text that the program reads.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

#[path = "../../../src/site/claim.rs"]
mod claim;
#[path = "../../../src/site/composer.rs"]
mod composer;
#[path = "../../../src/site/constant.rs"]
mod constant;
#[path = "../../../src/site/format.rs"]
mod format;
#[path = "../../../src/activity/kind.rs"]
#[allow(dead_code)] // The program uses more of it.
mod kind;
#[path = "../../../src/site/place.rs"]
mod place;

mod top_level_domains;

use format::Pack;
pub use top_level_domains::top_level_domains;

/// All packs of a folder, sorted by id, as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packs {
    /// All that they say.
    pub whole: String,
    /// Without what only people and `explain` look at: what the extension ships.
    pub shipped: String,
}

/// Reads every `<id>.toml` of these folders.
///
/// # Errors
/// Where a pack cannot be read, or makes no sense; the sentence names the file and the line.
pub fn compile(folders: &[&Path]) -> Result<Packs, String> {
    let mut files = Vec::new();
    for folder in folders {
        files.append(&mut packs_in(folder)?);
    }
    files.sort_by_key(|path| path.file_stem().map(ToOwned::to_owned));
    let packs = files
        .iter()
        .map(|file| read(file))
        .collect::<Result<Vec<_>, _>>()?;
    for (file, pack) in files.iter().zip(&packs) {
        let other = |id: Option<_>| packs.iter().find(|other| Some(other.id) == id);
        if pack.client_of.is_some()
            && other(pack.client_of).is_none_or(|site| site.client_of.is_some())
        {
            let why = "`client_of` names no site that has requests of its own";
            return Err(format!("{}: {why}", file.display()));
        }
        if pack.people_of.is_some()
            && other(pack.people_of).is_none_or(|site| site.handle.is_none())
        {
            let why = "`people_of` names no site that says how people are named";
            return Err(format!("{}: {why}", file.display()));
        }
    }
    let whole = serde_json::to_value(&packs).map_err(|why| format!("The packs: {why}."))?;
    let whole = without_nothing(whole);
    let mut shipped = whole.clone();
    for pack in shipped.as_array_mut().into_iter().flatten() {
        // What only people and `explain` look at.
        for field in ["sources", "ignored"] {
            pack.as_object_mut().and_then(|pack| pack.remove(field));
        }
    }
    Ok(Packs {
        whole: whole.to_string(),
        shipped: shipped.to_string(),
    })
}

/// The files of a folder that are packs.
fn packs_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let listed = fs::read_dir(folder)
        .map_err(|why| format!("The folder {} cannot be listed: {why}.", folder.display()))?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".toml") && !name.ends_with(".cases.toml")
    });
    Ok(files)
}

/// Without fields that hold nothing: they read as that when they are missing.
fn without_nothing(value: Value) -> Value {
    let nothing = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.into_iter().map(without_nothing).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, without_nothing(value)))
            .filter(|(_, value)| !nothing(value))
            .collect(),
        other => other,
    }
}

fn read(file: &Path) -> Result<Pack, String> {
    let text = fs::read_to_string(file).map_err(|why| format!("{}: {why}", file.display()))?;
    let at = |offset: usize| text[..offset].matches('\n').count() + 1;
    let pack: Pack = toml::from_str(&text).map_err(|why| {
        let line = why.span().map_or(1, |span| at(span.start));
        format!("{}:{line}: {}", file.display(), why.message())
    })?;
    let fault = |part: &str, why: &str| {
        let line = text.find(part).map_or(1, at);
        Err(format!("{}:{line}: {why}", file.display()))
    };
    if file.file_stem().is_none_or(|stem| stem != pack.id.0) {
        return fault("id =", "the id is not the name of the file");
    }
    if pack
        .exchanges
        .iter()
        .any(|one| one.json.iter().any(|way| way.0.contains("**")))
    {
        return fault("json =", "`json` may not look at every depth");
    }
    if pack.pages.hosts.is_empty() && pack.pages.marks.is_empty() {
        return fault(
            "[pages]",
            "a site without hosts of its own needs marks to be recognised by",
        );
    }
    if pack.client_of.is_some() != pack.exchanges.is_empty() {
        return fault(
            "id =",
            "a site has requests; a client has those of its site, and none of its own",
        );
    }
    let is_site = pack.client_of.is_none();
    let named = is_site && pack.people_of.is_none();
    let profile = pack.pages.profile.is_some();
    if pack.handle.is_some() != named || (named && !profile) || (!is_site && profile) {
        return fault(
            "id =",
            "a site has a `handle` and a `profile`; a site with the people of another has no `handle`, \
             and a client has neither",
        );
    }
    for exchange in pack.exchanges.iter() {
        let conditional = exchange
            .cases
            .last()
            .is_none_or(|case| !case.conditions.is_empty());
        if conditional {
            let name = format!("name = {:?}", exchange.name.0);
            return fault(
                &name,
                "the last case of a request has to hold always: leave out its `if`",
            );
        }
    }
    Ok(pack)
}
