//! The table of sites in the README, as the packs say it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Kind;
use hearth::site::{self, Confidence, Meaning, Pack};

use crate::workspace;

/// What stands before and behind the table.
const BEGIN: &str = "<!-- The packs say this; `cargo xtask site table` writes it. -->\n";
const END: &str = "<!-- Here it ends. -->\n";

const HEAD: &str = "\
| site | what is counted | where the person comes from | nudges | confidence | checked |
|---|---|---|---|---|---|
";

fn readme() -> PathBuf {
    workspace::root().join("README.md")
}

/// Writes the table into the README.
///
/// # Errors
/// Where the README cannot be read or written, or has no place for it.
pub fn write() -> Result<()> {
    let readme = readme();
    let present = fs::read_to_string(&readme)?;
    let wanted = with_table(&present)?;
    let is_new = present != wanted;
    if is_new {
        fs::write(&readme, wanted)
            .with_context(|| format!("{} cannot be written", readme.display()))?;
    }
    let what = if is_new {
        "has the table"
    } else {
        "has it already"
    };
    println!("{} {what}: {} packs", readme.display(), site::packs().len());
    Ok(())
}

/// A README with the table as it has to be.
fn with_table(readme: &str) -> Result<String> {
    let parts = readme
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| {
        format!("the README has no place for the table: the lines {BEGIN}and {END}")
    })?;
    let mut packs: Vec<_> = site::packs().iter().collect();
    ensure!(!packs.is_empty(), "there are no packs");
    // Clients stand below their site.
    packs.sort_by_key(|pack| {
        let is_client = pack.client_of.is_some();
        (
            pack.site().name.to_lowercase(),
            is_client,
            pack.name.to_lowercase(),
        )
    });
    let rows: String = packs.into_iter().map(row).collect();
    Ok(format!("{before}{BEGIN}{HEAD}{rows}{END}{after}"))
}

fn row(pack: &'static Pack) -> String {
    let nudges = if pack.composers.is_empty() {
        "no"
    } else {
        "yes"
    };
    let confidence = match pack.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    let cells = [
        name(pack),
        counted(pack),
        person(pack),
        nudges.to_owned(),
        confidence.to_owned(),
        pack.checked.to_string(),
    ];
    format!("| {} |\n", cells.join(" | "))
}

fn name(pack: &'static Pack) -> String {
    let name = &*pack.name;
    match pack.client_of {
        Some(_) => format!("{name}, a client of {}", &*pack.site().name),
        None if pack.pages.hosts.is_empty() => format!("{name}, on any host"),
        None => name.to_owned(),
    }
}

/// "Posts, replies and reposts; edits; what is taken back".
fn counted(pack: &'static Pack) -> String {
    if pack.client_of.is_some() {
        return format!("what {} counts", &*pack.site().name);
    }
    let meanings = || {
        let requests = pack.exchanges.iter();
        requests.flat_map(|request| request.cases.iter().map(|case| case.means))
    };
    let counts = |wanted| meanings().any(|means| means == Meaning::Count(wanted));
    // A post with a link is told from one without by what stands in it.
    let posts = counts(Kind::Post) || counts(Kind::LinkPost);
    let others = Kind::ALL
        .into_iter()
        .filter(|kind| !is_post(*kind) && counts(*kind));
    let kinds: Vec<_> = posts
        .then_some("posts")
        .into_iter()
        .chain(others.map(plural))
        .collect();
    let edited = meanings().any(|means| matches!(means, Meaning::Edit(_)));
    let removed = meanings().any(|means| matches!(means, Meaning::Delete(_) | Meaning::Undo(_)));
    let also = match (edited, removed) {
        (true, true) => "; edits and what is taken back",
        (true, false) => "; edits",
        (false, true) => "; what is taken back",
        (false, false) => "",
    };
    listed(&kinds, "and") + also
}

fn is_post(kind: Kind) -> bool {
    matches!(kind, Kind::Post | Kind::LinkPost)
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Post | Kind::LinkPost => "posts",
        Kind::Repost => "reposts",
        Kind::Quote => "quotes",
        Kind::Reply => "replies",
        Kind::Comment => "comments",
        Kind::DirectMessage => "private messages",
        Kind::Conversation => "conversations",
    }
}

/// "The request, the names in the text or the page beside the composer".
fn person(pack: &'static Pack) -> String {
    let site = pack.site();
    let fields = || {
        let requests = site.exchanges.iter();
        requests.flat_map(|request| request.person.iter().map(|field| field.0))
    };
    let body = fields().any(|field| field.starts_with('/'));
    let address = fields().any(|field| !field.starts_with('/'));
    let composer = pack
        .composers
        .iter()
        .any(|composer| !composer.person.is_empty());
    let sources = [
        (body, "what is sent"),
        (address, "the address it is sent to"),
        (site.mentions, "names in the text"),
        (composer, "the page around the composer"),
        (!pack.pages.frames.is_empty(), "the page around the frame"),
    ];
    let sources: Vec<_> = sources
        .into_iter()
        .filter_map(|(is_one, source)| is_one.then_some(source))
        .collect();
    if sources.is_empty() {
        return "nowhere".to_owned();
    }
    listed(&sources, "or")
}

/// "a, b and c".
fn listed(words: &[&str], last: &str) -> String {
    match words {
        [] => "nothing".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_says_what_the_packs_say() {
        let present = fs::read_to_string(readme()).unwrap();
        let is_right = with_table(&present).unwrap() == present;
        assert!(
            is_right,
            "the README's table of sites is stale: `cargo xtask site table` writes it anew"
        );
    }

    #[test]
    fn only_the_table_is_written() {
        let readme = format!("Above.\n\n{BEGIN}| stale |\n{END}\nBelow.\n");
        let written = with_table(&readme).unwrap();
        assert!(written.starts_with(&format!("Above.\n\n{BEGIN}{HEAD}| ")));
        assert!(written.ends_with(&format!(" |\n{END}\nBelow.\n")));
        assert!(!written.contains("stale"));
        assert_eq!(with_table(&written).unwrap(), written);
        let why = with_table("Above.\n").unwrap_err().to_string();
        assert!(why.contains(BEGIN), "{why}");
    }

    #[test]
    fn lists_read_like_sentences() {
        for (words, said) in [
            (&[][..], "nothing"),
            (&["a"], "a"),
            (&["a", "b"], "a and b"),
            (&["a", "b", "c"], "a, b and c"),
        ] {
            assert_eq!(listed(words, "and"), said);
        }
    }
}
