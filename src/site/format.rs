//! What a pack may say.
//!
//! The build script reads every `sites/<id>.toml` into these types, so that a mistake in one stops the
//! build, with file and line, and writes all of them as one JSON text. That text is what the
//! extension ships: a site is data beside the program, and no part of it.

use super::claim::{Exchange, Ignored};
use super::composer::{Composer, Look};
use super::constant::{List, Text};
use super::place::Field;

/// One site: a network, a forum, a blog engine.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The name of its file, without the ending.
    pub id: Text,
    /// The name that people use.
    pub name: Text,
    /// How sure the facts are.
    pub confidence: Confidence,
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
    /// The id of the site whose people these are: they have the same names there, and are the same
    /// people. It says no `handle` then, and a `profile` only where its own addresses name them in
    /// another way.
    #[serde(default)]
    pub people_of: Option<Text>,
    /// Which pages belong to it.
    pub pages: Pages,
    /// The canonical form of a name on it.
    #[serde(default)]
    pub handle: Option<HandleForm>,
    /// How lasting ids of people begin, which a site uses beside their names: `did:`.
    #[serde(default)]
    pub ids: List<Text>,
    /// Hosts whose addresses are no links that somebody shares, though they lead out of the site:
    /// its store of uploads, the moving pictures of its search.
    #[serde(default)]
    pub own_links: List<Text>,
    /// Whether an `@name` in a text addresses somebody.
    #[serde(default)]
    pub mentions: bool,
    /// The requests that it reads.
    #[serde(default, rename(deserialize = "exchange"))]
    pub exchanges: List<Exchange>,
    /// Requests that are known and mean nothing. Only `explain` looks at them: they wake nobody, and
    /// are left out of what is shipped, as are the sources.
    #[serde(default, rename(deserialize = "ignored"))]
    pub ignored: List<Ignored>,
    /// The boxes in which a person writes.
    #[serde(default, rename(deserialize = "composer"))]
    pub composers: List<Composer>,
}

/// Which pages belong to a site.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// The hosts of a site that has its own, as they stand in addresses; `*.example.org` is every
    /// host below that one.
    #[serde(default)]
    pub hosts: List<Text>,
    /// Selectors: on a host that no site owns, a page belongs to the site where one of them finds
    /// something. Without them the site is at home on its own hosts only.
    #[serde(default)]
    pub marks: List<Text>,
    /// The hosts that its requests go to besides that of the page. They are asked for together with
    /// it. `*`: any host, found by `server_paths`.
    #[serde(default)]
    pub servers: List<Text>,
    /// The hosts of frames in which one writes, where those are others than that of the page. They
    /// are asked for together with it, and the marks tell the page around them.
    #[serde(default)]
    pub frames: List<Text>,
    /// Fields of a frame's address that tell the page around it: the first one that is there.
    #[serde(default)]
    pub around: List<Field>,
    /// The hosts that the welcome page offers.
    #[serde(default)]
    pub offers: List<Text>,
    /// The address of somebody's profile, with `{name}`, or with `{user}` and `{host}`. By it names
    /// are read from addresses as well.
    #[serde(default)]
    pub profile: Option<Text>,
    /// Paths of requests that a page sends to the user's own server and to no other, by which the
    /// server behind a client's page is found.
    #[serde(default)]
    pub server_paths: List<Text>,
    /// Where the page tells the user's own name.
    #[serde(default)]
    pub me: List<Look>,
    /// Where the page tells the lasting id and the name of the same person.
    #[serde(default)]
    pub aliases: List<Alias>,
    /// What stands where `profile` has its name in addresses of the site's own, and is nobody; and `*/`
    /// where what lies below somebody's profile is not by them.
    #[serde(default)]
    pub nobody: List<Text>,
}

/// How sure the facts of a pack are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in the site's own open source, or in its documents.
    High,
    /// Several independent programs agree.
    Medium,
    /// One program, one capture, or an old one.
    Low,
}

/// An element that tells the lasting id and the name of one person.
#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    /// The element.
    pub select: Text,
    /// The attribute with the id, or with the address of something of theirs that names it.
    pub id: Text,
    /// The element inside that has the id: the first one. Without it, the element itself.
    #[serde(default)]
    pub within: Option<Text>,
    /// The attribute with the name.
    pub name: Text,
    /// What stands before the name in that attribute.
    #[serde(default)]
    pub strip: Option<Text>,
}

/// The canonical form of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
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
