//! What a pack may say about requests.

use super::composer::Mode;
use super::constant::{List, Text};
use super::kind::Kind;
use super::place::{Field, PathShape};

/// One kind of request.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// What the request is called in the cases and in explanations.
    pub name: Text,
    /// The HTTP method.
    pub method: Text,
    /// The path, with `{name}` for a segment that varies, and `/**/` at its beginning for the
    /// folder that the software is installed in, if any.
    pub path: PathShape,
    /// It is this request only where all of these hold of the body as it was sent, and of the query;
    /// else the next one is tried, in this pack and in the others.
    #[serde(default)]
    pub when: List<Condition>,
    /// Fields whose text is JSON. They are read in this order before all that follows, which may point
    /// into them. What is no JSON stays a text.
    #[serde(default)]
    pub json: List<Field>,
    /// Whether the texts are HTML: what their anchors point to are links, and their tags no words.
    #[serde(default)]
    pub html: bool,
    /// Fields whose text the person wrote. Where none is named, nothing that was written is read,
    /// and the request is joined to no composer.
    #[serde(default)]
    pub text: List<Field>,
    /// Fields that are an address as a whole.
    #[serde(default)]
    pub links: List<Field>,
    /// The id of what is answered, passed on or quoted: the first of these that is there.
    #[serde(default)]
    pub object: List<Field>,
    /// Whom it is addressed to, as a name or the address of something of theirs: the first of
    /// these that names somebody.
    #[serde(default)]
    pub person: List<Field>,
    /// Whether it answers whoever is named in it, wherever it was written: then the surroundings of the
    /// composer tell the person only where nobody is named.
    #[serde(default)]
    pub answers_named: bool,
    /// Who sends it: the first of these that names somebody. An answer to oneself is a thread.
    #[serde(default)]
    pub me: List<Field>,
    /// Where all of these hold, links that were attached a moment ago belong to it.
    #[serde(default)]
    pub attached: List<Condition>,
    /// The statuses that mean success: a number below ten stands for its hundred.
    #[serde(default = "success")]
    pub success: List<u16>,
    /// Fields of the query of the address that the answer redirects to: where one of these is there,
    /// the site has taken it, and holds it back until a moderator has seen it.
    #[serde(default)]
    pub held: List<Text>,
    /// Where all of these hold, fewer people than everybody can read it.
    #[serde(default)]
    pub private: List<Condition>,
    /// What the request means: the first case whose conditions all hold.
    #[serde(rename(deserialize = "case"))]
    pub cases: List<Case>,
}

/// 2xx and 3xx: a form is answered with a redirect.
fn success() -> List<u16> {
    List(&[2, 3])
}

/// What a request means, under conditions.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// All of them have to hold. None: it always does.
    #[serde(default, rename(deserialize = "if"))]
    pub conditions: List<Condition>,
    /// What it means.
    pub means: Meaning,
}

/// What a request means.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// An activity of this kind. `Post` becomes `LinkPost` by itself where it links.
    Count(Kind),
    /// An edit of something counted earlier: a post, an answer or a message, where the pack has edits of
    /// several of them.
    Edit(Kind),
    /// The newest activity is taken back: a post, an answer or a message. `Post` is all that is written,
    /// where the pack deletes nothing else.
    Delete(Kind),
    /// The newest activity of this kind is taken back.
    Undo(Kind),
    /// Its links belong to what is sent next: a card that is made before the post.
    Attach,
    /// Nothing, for the reason given.
    Ignore(Text),
}

/// A condition on a request.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The field looked at.
    #[serde(default)]
    pub field: Option<Field>,
    /// It has to be one of these. Empty: it has to be there, and not empty.
    #[serde(default)]
    pub is: List<Text>,
    /// One of these has to be in it.
    #[serde(default)]
    pub contains: List<Text>,
    /// It has to begin with one of these.
    #[serde(default)]
    pub begins: List<Text>,
    /// It has to end with one of these.
    #[serde(default)]
    pub ends: List<Text>,
    /// The path of the page it was sent from.
    #[serde(default)]
    pub page: Option<PathShape>,
    /// What the composer was doing.
    #[serde(default)]
    pub composer: Option<Mode>,
}

/// A request that is known and means nothing.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ignored {
    /// The HTTP method.
    pub method: Text,
    /// The path, with `{name}` for a segment that varies.
    pub path: PathShape,
    /// Why it means nothing, as a sentence.
    pub why: Text,
}
