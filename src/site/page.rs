//! Pages: which site they are, and how composers look on them.

use serde::Serialize;

use super::address::{Address, same_host};
use super::format::{List, Look, Mode, ModeMark, Pack, Text};
use super::{pack, packs};
use crate::record;

record!(
    enum Mode {
        Replying = "reply",
        Quoting = "quote",
        Editing = "edit",
        Threading = "thread",
    }
);

/// How one site shows in a page: all that the content script is told. It finds and reports; what
/// it finds means nothing to it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct PageMarks {
    /// The pack's id, to be given back with a draft.
    pub site: Text,
    /// The page belongs to the site where one of these selectors finds something; where the list
    /// is empty, the host has told already.
    pub marks: List<Text>,
    /// Paths of requests to the user's own server, where that may be another host than the page's.
    /// Only the popup looks for them.
    #[serde(skip)]
    pub server_paths: List<Text>,
    /// Where the page tells the user's own name.
    pub me: List<Look>,
    /// The composers.
    #[serde(serialize_with = "composers")]
    composers: List<super::format::Composer>,
}

/// How one composer shows in a page.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ComposerMarks {
    name: Text,
    field: Text,
    around: Text,
    texts: List<Text>,
    submit: Text,
    #[serde(serialize_with = "modes")]
    modes: List<ModeMark>,
    person: List<Look>,
}

#[derive(Serialize)]
struct ModeLook {
    is: Mode,
    mark: Look,
}

fn modes<S: serde::Serializer>(modes: &List<ModeMark>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(modes.iter().map(|mode| ModeLook {
        is: mode.is,
        mark: mode.mark,
    }))
}

fn composers<S: serde::Serializer>(
    composers: &List<super::format::Composer>,
    to: S,
) -> Result<S::Ok, S::Error> {
    to.collect_seq(composers.iter().map(|composer| ComposerMarks {
        name: composer.name,
        field: composer.field,
        around: composer.around,
        texts: composer.texts,
        submit: composer.submit,
        modes: composer.modes,
        person: composer.person,
    }))
}

/// The sites that a page on this host may belong to: the one that owns the host, else all that
/// run on any host.
pub fn candidates(host: &str) -> Vec<PageMarks> {
    let owner = owner(host);
    packs()
        .iter()
        .filter(|pack| owner.map_or(pack.pages.hosts.is_empty(), |owner| owner.id == pack.id))
        .map(|pack| PageMarks {
            site: pack.id,
            marks: if owner.is_some() {
                List(&[])
            } else {
                pack.pages.marks
            },
            server_paths: match pack.client_of {
                Some(_) => pack.site().pages.server_paths,
                None => List(&[]),
            },
            me: pack.pages.me,
            composers: pack.composers,
        })
        .collect()
}

/// The pack of a page: by its host, or by the id of the pack whose marks were found in it. It may
/// be a client's; what is written on it counts for [`Pack::site`].
pub fn pack_of_page(host: &str, marked: Option<&str>) -> Option<&'static Pack> {
    owner(host).or_else(|| {
        marked
            .and_then(pack)
            .filter(|pack| pack.pages.hosts.is_empty())
    })
}

fn owner(host: &str) -> Option<&'static Pack> {
    packs()
        .iter()
        .find(|pack| pack.pages.hosts.iter().any(|own| same_host(own, host)))
}

/// The match pattern for the whole host of a page, such as `*://mastodon.social/*`; `None` for
/// pages that are not of the web.
pub fn origin_of(url: &str) -> Option<String> {
    Some(format!(
        "*://{}/*",
        Address::parse(url)?.host.to_ascii_lowercase()
    ))
}
