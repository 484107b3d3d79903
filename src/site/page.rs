//! Pages: which site they are, and how composers look on them.

use serde_json::Value;

use super::address::{Address, same_host};
use super::format::{Composer, List, Look, Mode, ModeMark, Pack, Text};
use super::{pack, packs};
use crate::record;
use crate::record::{FieldsOut, Record as _};

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
    composers: List<Composer>,
}

impl PageMarks {
    /// The form in which the content script gets them.
    pub fn write(&self) -> Value {
        object([
            ("site", text(&self.site)),
            ("marks", self.write_marks()),
            ("me", list(self.me, look)),
            ("composers", list(self.composers, composer)),
        ])
    }

    /// The selectors that tell the site, and the paths that tell its server.
    pub fn write_tells(&self) -> Value {
        Value::Array(vec![self.write_marks(), list(self.server_paths, text)])
    }

    fn write_marks(&self) -> Value {
        list(self.marks, text)
    }
}

fn composer(composer: &Composer) -> Value {
    object([
        ("name", text(&composer.name)),
        ("field", text(&composer.field)),
        ("around", text(&composer.around)),
        ("texts", list(composer.texts, text)),
        ("submit", text(&composer.submit)),
        ("modes", list(composer.modes, mode)),
        ("person", list(composer.person, look)),
    ])
}

fn mode(mode: &ModeMark) -> Value {
    object([("is", mode.is.write()), ("mark", look(&mode.mark))])
}

fn look(look: &Look) -> Value {
    let or_nothing = |of: &Option<Text>| of.as_ref().map_or(Value::Null, text);
    object([
        ("closest", or_nothing(&look.closest)),
        ("select", text(&look.select)),
        ("take", or_nothing(&look.take)),
    ])
}

fn object<const FIELDS: usize>(fields: [(&str, Value); FIELDS]) -> Value {
    let mut object = FieldsOut::default();
    for (name, value) in fields {
        object.add(name, value);
    }
    object.into_value()
}

fn list<T>(items: List<T>, write: fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(write).collect())
}

fn text(text: &Text) -> Value {
    text.0.into()
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
