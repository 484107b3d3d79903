//! What a pack may say.
//!
//! The build script reads every `sites/<id>.toml` into these types and writes them back as Rust
//! source: their `Debug` output is an expression that builds the same value. So nobody parses a
//! pack at run time, and a mistake in one stops the build, with file and line.

pub use super::constant::{List, Text};
use super::kind::Kind;
pub use super::place::{Field, PathShape};

/// One site: a network, a forum, a blog engine.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The name of its file, without the ending.
    pub id: Text,
    /// The name that people use.
    pub name: Text,
    /// The day on which the facts were last checked, `2026-11-23`.
    pub checked: Text,
    /// Where the facts come from.
    pub sources: List<Text>,
    /// The id of the site that it is another face of: pages that speak to a server of that site, on
    /// a host that may be another. Its pages and composers are its own; requests, names and
    /// everything that is counted are that site's, so it says neither `handle` nor `profile`, nor
    /// has requests.
    #[serde(default)]
    pub client_of: Option<Text>,
    /// Which pages belong to it.
    pub pages: Pages,
    /// The canonical form of a name on it.
    #[serde(default)]
    pub handle: Option<HandleForm>,
    /// Whether an `@name` in a text addresses somebody.
    #[serde(default)]
    pub mentions: bool,
    /// The requests that it reads.
    #[serde(default, rename = "exchange")]
    pub exchanges: List<Exchange>,
    /// Requests that are known and mean nothing. Only `explain` looks at them: they wake nobody, and
    /// are left out of the WebAssembly, as are the day and the sources.
    #[serde(default, rename = "ignored")]
    pub ignored: List<Ignored>,
    /// The boxes in which a person writes.
    #[serde(default, rename = "composer")]
    pub composers: List<Composer>,
}

/// Which pages belong to a site.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The hosts of a site that has its own. Empty for software that runs on any host.
    #[serde(default)]
    pub hosts: List<Text>,
    /// Selectors; on a host that nobody knows, a page belongs to the site where one of them
    /// finds something.
    #[serde(default)]
    pub marks: List<Text>,
    /// The hosts that the welcome page offers.
    #[serde(default)]
    pub offers: List<Text>,
    /// The address of somebody's profile, with `{name}`, or with `{user}` and `{host}`.
    #[serde(default)]
    pub profile: Option<Text>,
    /// Paths of requests that a page sends to the user's own server and to no other, by which the
    /// server behind a client's page is found.
    #[serde(default)]
    pub server_paths: List<Text>,
    /// Where the page tells the user's own name.
    #[serde(default)]
    pub me: List<Look>,
    /// What stands where `profile` has its name in addresses of the site's own, and is nobody.
    #[serde(default)]
    pub nobody: List<Text>,
}

/// The canonical form of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandleForm {
    /// `user@host`, lower case (the `acct` of `WebFinger`). A local name gets the page's host.
    Acct,
    /// One name a person on the whole site; capital letters make no difference.
    Name,
    /// One name a person on the whole site; capital letters do make a difference.
    ExactName,
    /// The site has no names of its own: somebody is known by the address of their own site, which a
    /// page links to, without scheme and `www.`: `ada.example`, `example.org/~ada`. Where there is
    /// none, by the name that is shown on one host: `ada example@blog.example`, lower case. A weak
    /// one: two people can show the same.
    OwnSite,
}

/// One kind of request.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// What the request is called in the cases and in explanations.
    pub name: Text,
    /// The HTTP method.
    pub method: Text,
    /// The path, with `{name}` for a segment that varies, and `/**/` at its beginning for the
    /// folder that the software is installed in, if any.
    pub path: PathShape,
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
    #[serde(rename = "case")]
    pub cases: List<Case>,
}

/// 2xx and 3xx: a form is answered with a redirect.
fn success() -> List<u16> {
    List(&[2, 3])
}

/// What a request means, under conditions.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// All of them have to hold. None: it always does.
    #[serde(default, rename = "if")]
    pub conditions: List<Condition>,
    /// What it means.
    pub means: Meaning,
}

/// What a request means.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// An activity of this kind. `Post` becomes `LinkPost` by itself where it links.
    Count(Kind),
    /// An edit of something counted earlier.
    Edit(Kind),
    /// The newest activity of the site is taken back; the text says what is deleted.
    Delete(Text),
    /// The newest activity of this kind is taken back.
    Undo(Kind),
    /// Nothing, for the reason given.
    Ignore(Text),
}

/// A condition on a request.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
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
    /// The path of the page it was sent from.
    #[serde(default)]
    pub page: Option<PathShape>,
    /// What the composer was doing.
    #[serde(default)]
    pub composer: Option<Mode>,
}

/// What a composer is doing, apart from a plain new post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
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

/// A request that is known and means nothing.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ignored {
    /// The HTTP method.
    pub method: Text,
    /// The path, with `{name}` for a segment that varies.
    pub path: PathShape,
    /// Why it means nothing, as a sentence.
    pub why: Text,
}

/// A box in which a person writes.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
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
    #[serde(default, rename = "mode")]
    pub modes: List<ModeMark>,
    /// Who is addressed: the first of these that finds something.
    #[serde(default)]
    pub person: List<Look>,
}

/// How a mode shows.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModeMark {
    /// The mode.
    pub is: Mode,
    /// It is on where this finds something: in the surroundings, or `closest` to them.
    pub mark: Look,
}

/// Where to look in a page.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Begin at this ancestor; without it, at the composer's surroundings.
    #[serde(default)]
    pub closest: Option<Text>,
    /// The element.
    pub select: Text,
    /// The attribute to take; without it, the text.
    #[serde(default)]
    pub take: Option<Text>,
}
