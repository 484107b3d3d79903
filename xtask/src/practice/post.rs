//! A status, what a client sends to make one, and why a server may say no.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::people::Person;

/// The most characters a status may have, as Mastodon ships it.
pub(super) const MAX_CHARACTERS: usize = 500;
/// How many of them a link counts, however long it is.
const LINK_CHARACTERS: usize = 23;

/// The id of a status or of a scheduled one. Written as digits in a string, as 64 bits do not fit into a JSON number.
pub(super) type Id = u64;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Visibility {
    #[default]
    Public,
    Unlisted,
    /// To followers only.
    Private,
    /// To the people it mentions only.
    Direct,
}

/// One status as the network keeps it.
#[derive(Clone, Debug)]
pub(super) struct Post {
    pub id: Id,
    pub author: &'static Person,
    pub created_at: Timestamp,
    pub edited_at: Option<Timestamp>,
    pub text: String,
    pub spoiler_text: String,
    pub sensitive: bool,
    pub visibility: Visibility,
    pub language: Option<String>,
    pub in_reply_to: Option<Id>,
    pub quoted: Option<Id>,
    pub repost_of: Option<Id>,
    pub favourites: u32,
    pub reblogs: u32,
    /// What you yourself did with it.
    pub favourited: bool,
    pub bookmarked: bool,
}

/// The body of a create or an edit, in the fields that this network heeds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Draft {
    pub status: Option<String>,
    pub spoiler_text: Option<String>,
    #[serde(deserialize_with = "flag")]
    pub sensitive: bool,
    pub visibility: Option<Visibility>,
    pub language: Option<String>,
    pub in_reply_to_id: Option<String>,
    pub quoted_status_id: Option<String>,
    pub scheduled_at: Option<String>,
}

impl Draft {
    pub fn text(&self) -> &str {
        self.status.as_deref().unwrap_or_default()
    }

    /// Whether a server takes the text at all. A quote may be without words.
    ///
    /// # Errors
    /// The refusal that Mastodon gives for an empty or a too long text.
    pub fn check(&self) -> Result<(), Refusal> {
        let wordless = self.text().trim().is_empty()
            && self.spoiler_text.as_deref().unwrap_or_default().is_empty();
        if wordless && self.quoted_status_id.is_none() {
            return Err(Refusal::Unprocessable(
                "Validation failed: Text can't be blank",
            ));
        }
        if length(self.text()) + self.spoiler_text.as_deref().map_or(0, length) > MAX_CHARACTERS {
            return Err(Refusal::Unprocessable(
                "Validation failed: Text character limit of 500 exceeded",
            ));
        }
        Ok(())
    }
}

/// A flag as JSON has it, or as a form does.
fn flag<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Flag {
        Json(Option<bool>),
        Form(String),
    }
    Ok(match Flag::deserialize(deserializer)? {
        Flag::Json(flag) => flag.unwrap_or(false),
        Flag::Form(word) => matches!(word.as_str(), "true" | "1" | "on"),
    })
}

/// A draft that waits for its time.
#[derive(Clone, Debug)]
pub(super) struct Scheduled {
    pub id: Id,
    pub at: Timestamp,
    pub draft: Draft,
}

/// Why the network does not do what it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// There is no such status, or it is not yours: Mastodon answers both alike.
    NotFound,
    Unprocessable(&'static str),
}

/// The text's characters as the server counts them: links at a fixed price.
fn length(text: &str) -> usize {
    text.split_inclusive(char::is_whitespace)
        .map(piece_length)
        .sum()
}

/// One word with the white space after it.
fn piece_length(piece: &str) -> usize {
    let word = piece.trim_end();
    if word.starts_with("http://") || word.starts_with("https://") {
        LINK_CHARACTERS + piece[word.len()..].chars().count()
    } else {
        piece.chars().count()
    }
}
