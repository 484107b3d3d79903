//! What Hearth would make of recorded requests, and of texts: for pack authors and bug reports.

mod har;

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Context, Result};
use hearth::record::Record as _;
use hearth::site::{self, Effect, Exchange};
use hearth::text;
use serde::{Serialize, Serializer};

use crate::sites;
use har::{Entry, Har, Page, body, page};

const USAGE: &str = "Say `explain CAPTURE.har`, with `--json` for one JSON object a line, or `explain --text` \
                     with one JSON string a line on standard input.";

/// `cargo xtask explain`.
///
/// # Errors
/// Where the arguments are off, the capture cannot be read, a line is no JSON string, or a pack makes no
/// sense.
pub fn run(arguments: &[String]) -> Result<()> {
    let out = &mut std::io::stdout().lock();
    let mut arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    if arguments == ["--text"] {
        return texts(std::io::stdin().lock(), out);
    }
    let all = arguments.len();
    arguments.retain(|argument| *argument != "--json");
    match arguments[..] {
        [file] if !file.starts_with('-') => {
            sites::take()?;
            print(&capture(Path::new(file))?, arguments.len() < all, out)
        }
        _ => anyhow::bail!("{USAGE}"),
    }
}

/// What Hearth would record of one entry.
#[derive(Debug, PartialEq, Serialize)]
pub struct Explained {
    /// The entry's address.
    pub url: String,
    /// The pack's id.
    pub site: Option<String>,
    /// What the entry means.
    #[serde(serialize_with = "stored")]
    pub effect: Effect,
    /// What would stand in the ledger.
    pub activities: Vec<Recorded>,
    /// Why, or why not, as a sentence.
    pub why: String,
}

/// Writes a field as the core stores it.
#[allow(clippy::trivially_copy_pass_by_ref)] // Serde hands over a reference.
fn stored<S: Serializer>(effect: &Effect, to: S) -> std::result::Result<S::Ok, S::Error> {
    effect.write().serialize(to)
}

/// One activity, as far as the entry tells it.
#[derive(Debug, PartialEq, Serialize)]
pub struct Recorded {
    /// What it is.
    pub kind: hearth::activity::Kind,
    /// The links that lead out of the site, as absolute addresses, each once.
    pub links: Vec<String>,
    /// Whom it is addressed to: the canonical handle.
    pub person: Option<String>,
    /// Whether fewer people than everybody can read it.
    pub private: bool,
}

/// Reads a capture and says of each entry what Hearth would record.
///
/// # Errors
/// Where the file cannot be read, or is no HAR.
pub fn capture(file: &Path) -> Result<Vec<Explained>> {
    let content =
        std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    // Some tools write a byte order mark before the JSON.
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&content);
    let har: Har = serde_json::from_slice(content).with_context(|| {
        format!(
            "{} is no HAR file: export it from the network panel of the browser’s developer tools",
            file.display()
        )
    })?;
    Ok(har
        .log
        .entries
        .iter()
        .map(|entry| explain(entry, &har.log.pages))
        .collect())
}

fn explain(entry: &Entry, pages: &[Page]) -> Explained {
    let request = &entry.request;
    let body = body(request.post_data.as_ref());
    let page = page(entry, pages);
    let exchange = Exchange {
        method: &request.method.to_ascii_uppercase(),
        url: &request.url,
        page: page.as_deref(),
        site: None,
        mode: None,
        body: &body,
    };
    let explained = |site, effect, activities, why| Explained {
        url: request.url.clone(),
        site,
        effect,
        activities,
        why,
    };
    let Some(reading) = site::read(&exchange) else {
        return explained(
            None,
            Effect::Ignore,
            Vec::new(),
            "No site pack knows this request.".to_owned(),
        );
    };
    let status = entry
        .response
        .as_ref()
        .map_or(0, |response| response.status);
    if reading.effect != Effect::Ignore && !reading.accepted(status) {
        let why = match status {
            0 => "No answer came: nothing was said.".to_owned(),
            status => format!("The server did not take it: it answered {status}."),
        };
        return explained(Some(reading.site), Effect::Ignore, Vec::new(), why);
    }
    let why = reading.sentence();
    let recorded = reading
        .meant
        .filter(|_| reading.effect == Effect::Count)
        .map(|meant| Recorded {
            kind: meant.kind,
            person: meant.to.first().map(|handle| handle.name.clone()),
            private: meant.private,
            links: meant.links,
        });
    explained(
        Some(reading.site),
        reading.effect,
        recorded.into_iter().collect(),
        why,
    )
}

/// Prints what would be recorded: one JSON object a line, or sentences.
///
/// # Errors
/// Where `out` cannot be written.
pub fn print(explained: &[Explained], json: bool, out: &mut impl Write) -> Result<()> {
    for entry in explained {
        if json {
            writeln!(out, "{}", serde_json::to_string(entry)?)?;
            continue;
        }
        let site = entry.site.as_deref().unwrap_or("no site");
        writeln!(
            out,
            "{}\n  {site}: {:?}. {}",
            entry.url, entry.effect, entry.why
        )?;
        for activity in &entry.activities {
            let private = if activity.private { ", private" } else { "" };
            let person = activity
                .person
                .as_deref()
                .map(|person| format!(" to {person}"))
                .unwrap_or_default();
            let links = activity.links.join(" ");
            writeln!(out, "  {:?}{person}{private} {links}", activity.kind)?;
        }
    }
    Ok(())
}

/// Reads one JSON string a line and prints what is in each text.
///
/// # Errors
/// Where a line is no JSON string; the sentence names the line.
pub fn texts(input: impl BufRead, out: &mut impl Write) -> Result<()> {
    for (number, line) in input.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let text: String = serde_json::from_str(&line).with_context(|| {
            format!(
                "line {} is no JSON string: write a text in double quotes",
                number + 1
            )
        })?;
        let read = text::read(&text);
        let links: Vec<_> = read.links.iter().map(text::Link::as_written).collect();
        let mentions: Vec<_> = read
            .mentions
            .iter()
            .map(text::Mention::as_written)
            .collect();
        let found = serde_json::json!({ "links": links, "mentions": mentions, "own_words": read.own_words });
        writeln!(out, "{found}")?;
    }
    Ok(())
}
