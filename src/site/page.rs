//! Pages: which site they are, and how composers look on them.

use serde_json::Value;

use super::address::{Address, is_one_of};
use super::claim::Meaning;
use super::composer::{Composer, Look};
use super::constant::{List, Text};
use super::format::{Alias, Pack, Pages};
use super::reading::Effect;
use super::{pack, packs};
use crate::activity::Kind;
use crate::record::{FieldsOut, Record as _};

/// How one site shows in a page: all that the content script is told. It finds and reports; what
/// it finds means nothing to it.
#[derive(Clone, Copy, Debug)]
pub struct PageMarks {
    /// The pack's id, to be given back with a draft.
    pub site: Text,
    /// The page belongs to the site where one of these selectors finds something; where the list
    /// is empty, the host has told already.
    marks: List<Text>,
    /// Paths of requests to the user's own server, where that may be another host than the page's.
    /// Only the popup looks for them.
    pub server_paths: List<Text>,
    /// Where the page tells the user's own name.
    me: List<Look>,
    aliases: List<Alias>,
    composers: List<Composer>,
}

impl PageMarks {
    /// The form in which the content script gets them.
    pub fn write(&self) -> Value {
        let mut fields = FieldsOut::default();
        fields.add("site", self.site.write());
        fields.add("marks", self.marks.write());
        fields.add("me", self.me.write());
        fields.add("aliases", self.aliases.write());
        fields.add("composers", self.composers.write());
        fields.into_value()
    }

    /// The site's id, the selectors that tell it, the paths that tell its server, and where the page
    /// tells the user's own name.
    pub fn write_tells(&self) -> Value {
        Value::Array(vec![
            self.site.write(),
            self.marks.write(),
            self.server_paths.write(),
            self.me.write(),
        ])
    }
}

/// The sites that a page on this host may belong to: those that own the host, else all that are at
/// home on any host.
pub fn candidates(host: &str) -> Vec<PageMarks> {
    let owned = owners(host).next().is_some();
    let of_host = |pack: &&Pack| {
        if owned {
            is_owner(pack, host)
        } else {
            !pack.pages.marks.is_empty()
        }
    };
    let marks = |pack: &'static Pack| PageMarks {
        site: pack.id,
        marks: if owned { List(&[]) } else { pack.pages.marks },
        server_paths: pack.server_paths(),
        me: pack.pages.me,
        aliases: pack.pages.aliases,
        composers: pack.composers,
    };
    packs().iter().filter(of_host).map(marks).collect()
}

impl Pages {
    /// Whether a host is that of a frame in which one writes, with another page around it.
    pub fn is_in_frame(&self, host: &str) -> bool {
        is_one_of(host, &self.frames)
    }
}

impl Pack {
    /// A name as an attribute of the page shows it, without what stands before it there.
    pub fn without_mark<'a>(&self, shown: &'a str) -> &'a str {
        let marks = self.pages.aliases.iter().filter_map(|alias| alias.strip);
        let mut marks = marks.filter_map(|mark| shown.strip_prefix(&*mark));
        marks.next().unwrap_or(shown)
    }

    /// Whether its requests may go to any other host than that of the page. A client of a site that says
    /// by no path which server is somebody's own is at home on that server.
    pub fn is_served_elsewhere(&'static self) -> bool {
        let any = self.pages.servers.iter().any(|server| &**server == "*");
        let asks = !self.site().pages.server_paths.is_empty();
        any || (self.client_of.is_some() && asks)
    }

    /// The paths by which the server behind a page is found, where that may be any host.
    fn server_paths(&'static self) -> List<Text> {
        if self.is_served_elsewhere() {
            self.site().pages.server_paths
        } else {
            List::default()
        }
    }

    /// Match patterns for the hosts that are asked for together with that of a page: those of its
    /// servers and of its frames.
    pub fn origins_besides(&self) -> Vec<String> {
        let [servers, frames] = [self.pages.servers, self.pages.frames];
        let hosts = servers.iter().chain(frames.iter());
        hosts
            .filter(|host| &***host != "*")
            .map(|host| format!("*://{}/*", host.0))
            .collect()
    }
}

/// All that is written: posts, answers, messages.
const WRITTEN: [Kind; 6] = [
    Kind::Post,
    Kind::LinkPost,
    Kind::Quote,
    Kind::Reply,
    Kind::Comment,
    Kind::DirectMessage,
];

/// Where a kind and its like stand among [`WRITTEN`].
fn like(kind: Kind) -> (usize, usize) {
    match kind {
        Kind::DirectMessage => (5, 6),
        Kind::Reply | Kind::Comment => (3, 5),
        _ => (0, 3),
    }
}

impl Pack {
    /// What an edit or a delete of this kind can be about: its like, where the pack tells several apart.
    /// Where it has edits of one sort alone, they are of all that is written; and where it deletes nothing
    /// but posts, all that is written is a post there.
    pub fn can_change(&self, effect: Effect, kind: Kind) -> &'static [Kind] {
        let (from, to) = like(kind);
        let mut cases = self
            .exchanges
            .iter()
            .flat_map(|exchange| exchange.cases.iter());
        let is_told_apart = cases.any(|case| match (effect, case.means) {
            (Effect::Edit, Meaning::Edit(other)) | (Effect::Delete, Meaning::Delete(other)) => {
                like(other).0 != from
            }
            _ => false,
        });
        if is_told_apart || (effect == Effect::Delete && from > 0) {
            &WRITTEN[from..to]
        } else {
            &WRITTEN
        }
    }
}

/// Whether some pack asks for this match pattern together with its pages.
pub fn is_asked_for(pattern: &str) -> bool {
    let mut asked = packs().iter().flat_map(Pack::origins_besides);
    asked.any(|asked| asked == pattern)
}

/// The pack of a page: by its host, or by the id of the pack whose marks were found in it. It may
/// be a client's; what is written on it counts for [`Pack::site`].
pub fn pack_of_page(host: &str, marked: Option<&str>) -> Option<&'static Pack> {
    let marked = marked.and_then(pack);
    let mut owners = owners(host).peekable();
    if owners.peek().is_none() {
        return marked.filter(|pack| !pack.pages.marks.is_empty());
    }
    let first = owners.peek().copied();
    owners
        .find(|owner| Some(owner.id) == marked.map(|pack| pack.id))
        .or(first)
}

fn owners(host: &str) -> impl Iterator<Item = &'static Pack> {
    packs().iter().filter(move |pack| is_owner(pack, host))
}

/// Whether a host is one of the site's own, or one of its frames'.
fn is_owner(pack: &Pack, host: &str) -> bool {
    is_one_of(host, &pack.pages.hosts) || pack.pages.is_in_frame(host)
}

/// The address that stands for a document. One that a page has filled by itself (`srcdoc`,
/// `about:blank`) has none: it belongs to the page in the tab where that is of the same origin, and is
/// known by its origin otherwise. An origin that is nobody's, as in a sandbox, is the address of nothing.
pub fn address_of_frame<'a>(url: &'a str, origin: &'a str, top: Option<&'a str>) -> &'a str {
    if !url.starts_with("about:") {
        return url;
    }
    let is_of_page = |top: &&str| {
        let rest = top.strip_prefix(origin);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    };
    top.filter(is_of_page).unwrap_or(origin)
}

/// The match pattern for the whole host of a page, such as `*://mastodon.social/*`; `None` for
/// pages that are not of the web.
pub fn origin_of(url: &str) -> Option<String> {
    Some(format!(
        "*://{}/*",
        Address::parse(url)?.host.to_ascii_lowercase()
    ))
}

#[cfg(test)]
mod tests {
    use super::address_of_frame;

    #[test]
    fn a_document_without_an_address_has_its_origins() {
        const PAGE: &str = "https://a.example/talk?id=7";
        let rows = [
            // its own address, its origin, the page in the tab; what stands for it
            (PAGE, "https://a.example", Some(PAGE), PAGE),
            (
                "https://b.example/box",
                "https://b.example",
                Some(PAGE),
                "https://b.example/box",
            ),
            ("about:srcdoc", "https://a.example", Some(PAGE), PAGE),
            ("about:blank", "https://a.example", Some(PAGE), PAGE),
            (
                "about:srcdoc",
                "https://b.example",
                Some(PAGE),
                "https://b.example",
            ),
            (
                "about:srcdoc",
                "https://a.example",
                None,
                "https://a.example",
            ),
            // Another host that begins alike, another scheme, another port.
            (
                "about:srcdoc",
                "https://a.example",
                Some("https://a.example.org/"),
                "https://a.example",
            ),
            (
                "about:srcdoc",
                "http://a.example",
                Some(PAGE),
                "http://a.example",
            ),
            (
                "about:srcdoc",
                "https://a.example",
                Some("https://a.example:81/"),
                "https://a.example",
            ),
            ("about:srcdoc", "null", Some(PAGE), "null"),
            ("about:srcdoc", "", Some(PAGE), ""),
        ];
        for (url, origin, top, wanted) in rows {
            assert_eq!(
                address_of_frame(url, origin, top),
                wanted,
                "{url} of {origin} in {top:?}"
            );
        }
    }
}
