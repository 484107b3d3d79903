//! What a person did, and whether it is linking or talking.

use crate::Few;
use crate::people::Handle;
use crate::record;
use crate::record::{Record, Unreadable};
use serde_json::Value;

pub mod kind;
pub use kind::Kind;

record!(
    enum Kind {
        Post,
        LinkPost,
        Repost,
        Quote,
        Reply,
        Comment,
        DirectMessage,
        Conversation,
    }
);

/// A moment, in milliseconds since the Unix epoch, UTC.
pub type Millis = i64;

/// One second, in [`Millis`].
pub const SECOND: Millis = 1_000;
/// One minute, in [`Millis`].
pub const MINUTE: Millis = 60 * SECOND;
/// One hour, in [`Millis`].
pub const HOUR: Millis = 60 * MINUTE;
/// One day of 24 hours, in [`Millis`].
pub const DAY: Millis = 24 * HOUR;

/// On which side of the balance an activity lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Passing something on.
    Linking,
    /// Speaking with somebody.
    Talking,
    /// A post that neither links nor addresses anyone: shown, in neither count.
    Saying,
}

record!(
    enum Weight {
        Linking,
        Talking,
        Saying,
    }
);

/// How sure Hearth is that the activity really happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The server took it, and where a composer was seen, it let go of the text. Counted.
    #[default]
    Confirmed,
    /// The server took it, and the composer has until this moment to show that it kept the text.
    /// Not counted yet.
    Awaiting(Millis),
    /// The server answered yes, but the composer kept the text: some sites refuse that way.
    /// Kept, shown, not counted.
    Unconfirmed,
    /// The user deleted it on the site, or undid the repost. Kept, shown, not counted.
    TakenBack,
    /// It was too large to be read, so nobody knows what it was. Kept, shown, not counted.
    Unread,
}

record!(
    enum Standing {
        Confirmed,
        Awaiting(until),
        Unconfirmed,
        TakenBack,
        Unread,
    }
);

/// A mark: the site has taken it, and holds it back until a moderator has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held;

impl Record for Held {
    fn write(&self) -> Value {
        Value::Bool(true)
    }

    fn read(_: &Value) -> Result<Self, Unreadable> {
        Ok(Held)
    }
}

/// One thing the person did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Unique in the ledger, and the same whenever the same exchange is read again.
    pub id: String,
    /// When the request was sent.
    pub at: Millis,
    /// The id of the site pack that read it; `None` for a logged conversation.
    pub site: Option<String>,
    /// What it was.
    pub kind: Kind,
    /// The links that lead out of the site, as absolute addresses, each once;
    /// at most [`crate::site::MAX_LINKS`].
    pub links: Vec<String>,
    /// How many words of the text were neither link, mention nor tag.
    pub own_words: u32,
    /// Whom it was addressed to, as far as anything told; the person answered comes first.
    pub to: Vec<Handle>,
    /// Whether a public post speaks to somebody by name.
    pub mentions: bool,
    /// Whether fewer people than everybody could read it.
    pub private: bool,
    /// The site's id of what was answered, passed on or quoted, where the request named it.
    pub object: Option<String>,
    /// How sure it is.
    pub standing: Standing,
    /// Whether the site holds it back for now, where the site tells. It counts all the same.
    pub held: Option<Held>,
}

record!(struct Activity {
    id, at, site, kind, links = default, own_words = default, to = default, mentions = default,
    private = default, object, standing = default, held,
});

impl Activity {
    /// Adds links, each once. A post that links becomes a [`Kind::LinkPost`].
    pub fn link_to(&mut self, links: Vec<String>) {
        for link in links {
            if self.links.len() < crate::site::MAX_LINKS && !self.links.contains(&link) {
                self.links.push(link);
            }
        }
        if self.kind == Kind::Post && !self.links.is_empty() {
            self.kind = Kind::LinkPost;
        }
    }

    /// On which side of the balance it lies. It follows from the rest, so a correction of the
    /// kind changes the side with it.
    pub fn weight(&self) -> Weight {
        let bare = self.own_words == 0;
        match self.kind {
            Kind::LinkPost | Kind::Repost => Weight::Linking,
            Kind::Quote if bare => Weight::Linking,
            Kind::Reply | Kind::Comment if bare && !self.links.is_empty() => Weight::Linking,
            Kind::Post if !self.mentions => Weight::Saying,
            Kind::Post
            | Kind::Quote
            | Kind::Reply
            | Kind::Comment
            | Kind::DirectMessage
            | Kind::Conversation => Weight::Talking,
        }
    }

    /// Whether it is in the counts.
    pub fn counts(&self) -> bool {
        self.standing == Standing::Confirmed
    }
}

/// Counts over a span of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Link posts, reposts, bare quotes, bare-link replies.
    pub linking: u32,
    /// Replies, comments, messages, conversations, quotes with own words, posts to somebody.
    pub talking: u32,
    /// Posts that do neither.
    pub saying: u32,
}

record!(struct Counts { linking, talking, saying });

impl Counts {
    /// Adds one activity of this weight.
    pub fn add(&mut self, weight: Weight) {
        match weight {
            Weight::Linking => self.linking += 1,
            Weight::Talking => self.talking += 1,
            Weight::Saying => self.saying += 1,
        }
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.linking += other.linking;
        self.talking += other.talking;
        self.saying += other.saying;
    }
}

/// One day's counts, as they live on when the day's activities are gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How much of each weight.
    pub counts: Counts,
    /// How much talk there was of each kind.
    pub talks: Few<Kind, u32>,
}

record!(struct Tally { counts, talks = default });

impl Tally {
    /// The tally of some activities; those that do not count are left out.
    pub fn of<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> Self {
        let mut tally = Tally::default();
        for activity in activities.into_iter().filter(|activity| activity.counts()) {
            tally.counts.add(activity.weight());
            if activity.weight() == Weight::Talking {
                *tally.talks.get_or_default(activity.kind) += 1;
            }
        }
        tally
    }

    /// The kind that all talk was of; `None` where it was mixed, or there was none.
    pub fn only_talk(&self) -> Option<Kind> {
        match self.talks.iter().next() {
            Some((kind, _)) if self.talks.len() == 1 => Some(*kind),
            _ => None,
        }
    }
}

impl std::ops::AddAssign<&Tally> for Tally {
    fn add_assign(&mut self, other: &Self) {
        self.counts += other.counts;
        for (kind, count) in &other.talks {
            *self.talks.get_or_default(*kind) += count;
        }
    }
}
