//! What Hearth would make of recorded requests, and of texts: for pack authors and bug reports.

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Context, Result};
use hearth::record::Record as _;
use hearth::site::{self, Address, Body, Effect, Exchange};
use hearth::text;
use serde::{Deserialize, Serialize, Serializer};

const USAGE: &str = "Say `explain CAPTURE.har`, with `--json` for one JSON object a line, or `explain --text` \
                     with one JSON string a line on standard input.";

/// `cargo xtask explain`.
///
/// # Errors
/// Where the arguments are off, the capture cannot be read, or a line is no JSON string.
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
            print(&capture(Path::new(file))?, arguments.len() < all, out)
        }
        _ => anyhow::bail!("{USAGE}"),
    }
}

/// A capture, as browsers' developer tools export it (HAR 1.2). Only what is looked at is named
/// here, so that a capture that lacks anything else is read all the same.
#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    #[serde(default)]
    pages: Vec<Page>,
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Page {
    id: String,
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
struct Entry {
    pageref: Option<String>,
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Field>,
    post_data: Option<PostData>,
}

#[derive(Deserialize)]
struct Response {
    #[serde(default)]
    status: u16,
}

#[derive(Deserialize)]
struct PostData {
    text: Option<String>,
    #[serde(default)]
    params: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    #[serde(default)]
    value: Option<String>,
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

/// The address of the page that sent it: browsers write it as the page's title; else the header
/// that the browser sent along.
fn page(entry: &Entry, pages: &[Page]) -> Option<String> {
    let named = entry
        .pageref
        .as_ref()
        .and_then(|id| pages.iter().find(|page| page.id == *id));
    let title = named
        .map(|page| page.title.clone())
        .filter(|title| Address::parse(title).is_some());
    let header = |name: &str| {
        let found = entry
            .request
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name));
        found.and_then(|header| header.value.clone())
    };
    header("referer").or(title).or_else(|| header("origin"))
}

fn body(data: Option<&PostData>) -> Body {
    match data {
        None => Body::Empty,
        Some(PostData {
            text: Some(text), ..
        }) if !text.is_empty() => Body::Bytes(text.clone().into_bytes()),
        Some(PostData { params, .. }) => Body::Form(
            params
                .iter()
                .map(|field| (field.name.clone(), field.value.clone().unwrap_or_default()))
                .collect(),
        ),
    }
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
