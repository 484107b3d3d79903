//! The packs: data that is read once, when the program starts.

use std::sync::OnceLock;

use serde_json::Value;

use super::claim::{Case, Condition, Exchange, Ignored, Meaning};
use super::composer::{Composer, Look, Mode, ModeMark};
use super::constant::{List, Text};
use super::format::{Alias, Confidence, HandleForm, Pack, Pages};
use super::place::{Field, PathShape};
use crate::Error;
use crate::record;
use crate::record::{Record, Unreadable};

static PACKS: OnceLock<List<Pack>> = OnceLock::new();

/// Every pack, sorted by id: those that were [loaded](load), and until then none. With the feature
/// `packs-inside`, where none were loaded, those of the folder `sites`.
#[allow(clippy::missing_panics_doc, reason = "the build script has read them")]
pub fn packs() -> &'static [Pack] {
    #[cfg(not(feature = "packs-inside"))]
    let packs = PACKS.get();
    #[cfg(feature = "packs-inside")]
    let packs = Some(PACKS.get_or_init(|| {
        let all = include_str!(concat!(env!("OUT_DIR"), "/packs.json"));
        read(all).expect("the build script wrote what it had read")
    }));
    packs.map_or(&[], |packs| packs.0)
}

/// Takes the packs that were shipped, or others in their form. It is done once: what is loaded later is
/// not looked at.
///
/// # Errors
/// Where the text is none that the build wrote.
pub fn load(text: &str) -> Result<(), Error> {
    // Once: what is there stays.
    PACKS.set(read(text)?).ok();
    Ok(())
}

/// Reads packs in the form in which they are shipped.
pub(super) fn read(text: &str) -> Result<List<Pack>, Error> {
    // What a reader of JSON says of its faults weighs two kilobytes, and nobody wrote this by hand.
    let packs = serde_json::from_slice(text.as_bytes())
        .map_err(|_| Error::Garbled("the packs are no JSON".to_owned()))?;
    Record::read(&packs).map_err(|why| Error::Garbled(why.to_string()))
}

/// The pack with this id.
pub fn pack(id: &str) -> Option<&'static Pack> {
    packs().iter().find(|pack| &*pack.id == id)
}

impl Pack {
    /// The site whose requests count: its own, or that of which it is a client.
    pub fn site(&'static self) -> &'static Pack {
        self.client_of.and_then(|id| pack(&id)).unwrap_or(self)
    }

    /// The site by whose names people are known: its own, or that whose people these are.
    pub fn people(&'static self) -> &'static Pack {
        let site = self.site();
        site.people_of.and_then(|id| pack(&id)).unwrap_or(site)
    }
}

record!(struct Pack {
    id, name, confidence, checked = default, sources = default, client_of, people_of, pages, handle,
    ids = default, own_links = default, mentions = default, exchanges = default,
    ignored = default, composers = default,
});
record!(struct Pages {
    hosts = default, marks = default, servers = default, frames = default, around = default,
    offers = default, profile, server_paths = default, me = default, aliases = default,
    nobody = default,
});
record!(struct Alias { select, id, within, name, strip });
record!(struct Exchange {
    name, method, path, when = default, json = default, html = default, text = default,
    links = default, object = default, person = default, answers_named = default, me = default,
    attached = default,
    success, held = default, private = default, cases,
});
record!(struct Case { conditions = default, means });
record!(struct Condition {
    field, is = default, contains = default, begins = default, ends = default, page, composer,
});
record!(struct Ignored { method, path, why });
record!(struct Composer {
    name, field, around, texts = default, submit, kind, modes = default, private,
    person = default,
});
record!(struct ModeMark { is, mark });
record!(struct Look { closest, select, take });
record!(
    enum Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
);
record!(
    enum HandleForm {
        Acct = "acct",
        Name = "name",
        ExactName = "exact-name",
        OwnSite = "own-site",
    }
);
record!(
    enum Meaning {
        Count(kind) = "count",
        Edit(kind) = "edit",
        Delete(kind) = "delete",
        Undo(kind) = "undo",
        Attach = "attach",
        Ignore(why) = "ignore",
    }
);
record!(
    enum Mode {
        Replying = "reply",
        Quoting = "quote",
        Editing = "edit",
        Threading = "thread",
        Messaging = "message",
    }
);

impl Record for Text {
    fn write(&self) -> Value {
        self.0.into()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        Ok(Text(String::read(value)?.leak()))
    }
}

impl Record for Field {
    fn write(&self) -> Value {
        self.0.into()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        Ok(Field(Text::read(value)?.0))
    }
}

impl Record for PathShape {
    fn write(&self) -> Value {
        self.0.into()
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        Ok(PathShape(Text::read(value)?.0))
    }
}

impl<T: Record> Record for List<T> {
    fn write(&self) -> Value {
        Value::Array(self.iter().map(T::write).collect())
    }

    fn read(value: &Value) -> Result<Self, Unreadable> {
        Ok(List(Vec::read(value)?.leak()))
    }
}
