//! What was understood of a request.

use super::address::Address;
use super::claim::Exchange;
use super::format::Pack;
use crate::activity::{Activity, Kind, Millis, Standing};
use crate::people::Handle;
use crate::record;
use crate::record::{Record, Unreadable};
use crate::text::Fingerprint;
use serde_json::Value;

/// What a request means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// An activity.
    Count,
    /// A change of an earlier one.
    Edit,
    /// An earlier one is taken back.
    Delete,
    /// An earlier repost is taken back.
    Undo,
    /// Its links belong to what is sent next.
    Attach,
    /// Something was sent that is too large to be read.
    Unread,
    /// Nothing.
    Ignore,
}

record!(
    enum Effect {
        Count = "count",
        Edit = "edit",
        Delete = "delete",
        Undo = "undo",
        Attach = "attach",
        Unread = "unread",
        Ignore = "ignore",
    }
);

/// What was understood of a request that a pack claims. It holds no word of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The pack's id.
    pub site: String,
    /// The pack's name for the request; `None` where it is none that the pack reads.
    pub request: Option<String>,
    /// What the request means, once the server has taken it.
    pub effect: Effect,
    /// The activity, where it counts, or the kind that is edited or taken back.
    pub meant: Option<Meant>,
    /// Why.
    pub why: Why,
}

record!(struct Reading { site, request, effect, meant, why });

/// Why a request was read as it was: for whoever explains captures. It is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The request's case at this place says what it means.
    Meant(usize),
    /// The request's case at this place says that it means nothing, in this sentence.
    Ignored(usize, &'static str),
    /// No case that asks for something holds; of all the rest the pack says, in this sentence, that it
    /// means nothing: the request's case at this place.
    LeftOver(usize, &'static str),
    /// The pack knows the request, and says that it means nothing, in this sentence.
    Known(&'static str),
    /// Its body cannot be read, for this reason.
    Unreadable(&'static str),
    /// None of the pack's cases holds for it.
    NoCase,
    /// The address is known, and another method means something there.
    OtherMethod,
    /// The address is known, and another operation means something there.
    OtherOperation,
    /// The site's own, at an address that means nothing.
    OtherAddress,
}

impl Why {
    /// The place of the case that holds, among those of the request.
    pub fn case(&self) -> Option<usize> {
        match self {
            Why::Meant(place) | Why::Ignored(place, _) | Why::LeftOver(place, _) => Some(*place),
            _ => None,
        }
    }
}

impl Record for Why {
    fn write(&self) -> Value {
        Value::Null
    }

    fn read(_: &Value) -> Result<Self, Unreadable> {
        Ok(Why::Meant(0))
    }
}

/// The activity that a request stands for.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says another thing of the request"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// What it is.
    pub kind: Kind,
    /// The links that lead out of the site, as absolute addresses, each once.
    pub links: Vec<String>,
    /// How many words are neither link, mention nor tag.
    pub own_words: u32,
    /// Whom the body names, the first one first.
    pub to: Vec<Handle>,
    /// Whether the text speaks to somebody by name.
    pub mentions: bool,
    /// Whether what was written is read: only then a composer is looked for.
    pub written: bool,
    /// Whether fewer people than everybody can read it.
    pub private: bool,
    /// The id of what is answered, passed on or quoted.
    pub object: Option<String>,
    /// The letters and digits of the text, to find the composer it was written in.
    pub letters: Fingerprint,
    /// Who sent it, where the body says so.
    pub me: Option<Handle>,
    /// Whether the links that were attached a moment ago belong to it.
    pub attached: bool,
    /// Whether it answers whoever is named in it, whatever the composer shows.
    pub answers_named: bool,
}

record!(struct Meant {
    kind, links, own_words, to, mentions, written, private, object, letters, me,
    attached = default, answers_named = default,
});

impl Meant {
    /// Of what nothing is known but its kind.
    pub(super) fn nothing(kind: Kind) -> Self {
        Meant {
            kind,
            links: Vec::new(),
            own_words: 0,
            to: Vec::new(),
            mentions: false,
            written: false,
            private: false,
            object: None,
            letters: Fingerprint::EMPTY,
            me: None,
            attached: false,
            answers_named: false,
        }
    }

    /// The activity, once the server has taken it.
    pub fn into_activity(self, id: String, at: Millis, site: String) -> Activity {
        Activity {
            id,
            at,
            site: Some(site),
            kind: self.kind,
            links: self.links,
            own_words: self.own_words,
            to: self.to,
            mentions: self.mentions,
            private: self.private,
            object: self.object,
            standing: Standing::Confirmed,
            held: None,
        }
    }
}

impl Reading {
    /// A reading of a request that means nothing, for the reason given.
    pub(super) fn nothing(pack: &Pack, why: Why) -> Self {
        Reading {
            site: pack.id.to_string(),
            request: None,
            effect: Effect::Ignore,
            meant: None,
            why,
        }
    }

    /// Why it was read so, as a sentence.
    pub fn sentence(&self) -> String {
        let site = super::pack(&self.site).map_or(&*self.site, |pack| pack.name.0);
        let kind = self.meant.as_ref().map_or(Kind::Post, |meant| meant.kind);
        match (self.why, self.effect) {
            (Why::Meant(_), Effect::Edit) => format!("{site} changes what was counted earlier."),
            (Why::Meant(_), Effect::Attach) => {
                format!("{site} takes its links for what is sent next.")
            }
            (Why::Meant(_), Effect::Delete) => {
                format!("{site} deletes what was counted earlier.")
            }
            (Why::Meant(_), Effect::Undo) => format!("{site} takes a {kind:?} back."),
            (Why::Meant(_), _) => format!("{site} takes it as a {kind:?}."),
            (Why::Ignored(_, why) | Why::LeftOver(_, why) | Why::Known(why), _) => why.to_owned(),
            (Why::Unreadable(why), _) => format!("Nothing was read: {why}."),
            (Why::NoCase, _) => "No case of the pack holds for it.".to_owned(),
            (Why::OtherMethod, _) => {
                format!("Its method means nothing at this address on {site}.")
            }
            (Why::OtherOperation, _) => {
                format!("{site} does several things at this address; this one means nothing.")
            }
            (Why::OtherAddress, _) => {
                format!("{site} sends nothing of the user’s to this address.")
            }
        }
    }

    /// The request, as the pack has it.
    fn claimed(&self) -> Option<&'static Exchange> {
        let mut exchanges = super::pack(&self.site)?.exchanges.iter();
        exchanges.find(|claimed| Some(&*claimed.name) == self.request.as_deref())
    }

    /// Whether this status means that the server took it.
    pub fn accepted(&self, status: u16) -> bool {
        self.claimed().is_some_and(|claimed| {
            claimed.success.iter().any(|wanted| match wanted {
                0..10 => status / 100 == *wanted,
                exact => status == *exact,
            })
        })
    }

    /// Whether the site holds it back for now, by the address that the answer redirects to. Of that
    /// only the names of the query's fields are looked at.
    pub fn is_held(&self, redirect: &str) -> bool {
        let Some((claimed, address)) = self.claimed().zip(Address::parse(redirect)) else {
            return false;
        };
        address.query.split('&').any(|field| {
            let name = field.split('=').next();
            claimed.held.iter().any(|held| Some(held.0) == name)
        })
    }
}
