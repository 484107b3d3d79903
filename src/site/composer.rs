//! What a pack may say about the boxes in which a person writes.

use super::constant::{List, Text};
use super::kind::Kind;

/// What a composer is doing, apart from a plain new post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub enum Mode {
    /// Answering somebody.
    #[serde(rename = "reply")]
    Replying,
    /// Passing a post on inside a new one.
    #[serde(rename = "quote")]
    Quoting,
    /// Changing what stands already.
    #[serde(rename = "edit")]
    Editing,
    /// Going on with a post of one's own: what it sends in answer is a thread to oneself.
    #[serde(rename = "thread")]
    Threading,
}

/// A box in which a person writes.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Composer {
    /// What it is called in reports.
    pub name: Text,
    /// The editable elements.
    pub field: Text,
    /// What surrounds such an element: the closest ancestor. Everything else is looked for in it.
    pub around: Text,
    /// The elements that make up the draft; without it, the editable element alone.
    #[serde(default)]
    pub texts: List<Text>,
    /// The button that sends, to keep clear of.
    pub submit: Text,
    /// The kind of what it sends, unless its mode says otherwise.
    pub kind: Kind,
    /// What it is doing: the first mode whose mark is found.
    #[serde(default, rename(deserialize = "mode"))]
    pub modes: List<ModeMark>,
    /// Where this finds something, fewer people than everybody can read what is sent.
    #[serde(default)]
    pub private: Option<Look>,
    /// Who is addressed: the first of these that finds something.
    #[serde(default)]
    pub person: List<Look>,
}

/// How a mode shows.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct ModeMark {
    /// The mode.
    pub is: Mode,
    /// It is on where this finds something: in the surroundings, or `closest` to them.
    pub mark: Look,
}

/// Where to look in a page.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Begin at this ancestor; without it, at the composer's surroundings.
    #[serde(default)]
    pub closest: Option<Text>,
    /// The element: that ancestor itself, else the first one in it.
    pub select: Text,
    /// The attribute to take; without it, the text.
    #[serde(default)]
    pub take: Option<Text>,
}
