//! What was understood of a request.

use super::format::Pack;
use crate::activity::{Activity, Kind, Millis, Standing};
use crate::people::Handle;
use crate::record;
use crate::text::Fingerprint;

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
    /// Nothing.
    Ignore,
}

record!(
    enum Effect {
        Count = "count",
        Edit = "edit",
        Delete = "delete",
        Undo = "undo",
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
    /// The statuses that mean success: a number below ten stands for its hundred.
    pub success: Vec<u16>,
    /// Why, as a sentence.
    pub why: String,
}

record!(struct Reading { site, request, effect, meant, success, why });

/// The activity that a request stands for.
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
}

record!(struct Meant { kind, links, own_words, to, mentions, written, private, object, letters });

impl Meant {
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
        }
    }
}

impl Reading {
    /// A reading of a request that means nothing, for the reason given.
    pub(super) fn nothing(pack: &Pack, why: String) -> Self {
        Reading {
            site: pack.id.to_string(),
            request: None,
            effect: Effect::Ignore,
            meant: None,
            success: Vec::new(),
            why,
        }
    }

    /// Whether this status means that the server took it.
    pub fn accepted(&self, status: u16) -> bool {
        self.success.iter().any(|wanted| match wanted {
            0..10 => status / 100 == *wanted,
            exact => status == *exact,
        })
    }
}
