//! The network's state: who posted what. Times come from the caller.

use std::collections::{BTreeMap, HashMap};

use jiff::{SignedDuration, Timestamp};

use super::people::{self, Person, YOU};
use super::post::{Draft, Id, Post, Refusal, Scheduled, Visibility};
use super::seed::{Kind, SEEDS};

/// The first status's id: of the length that real servers have reached, which no JavaScript number holds.
const FIRST_ID: Id = 115_600_000_000_000_000;
/// From one id to the next, so that neighbours do not look alike.
const ID_STEP: Id = 65_537;
/// A post can be scheduled no nearer than this; Mastodon says the same.
const SOONEST: SignedDuration = SignedDuration::from_mins(5);

/// Everything that a network knows, until it is reset.
pub(super) struct Network {
    /// Its own address without a path.
    pub origin: String,
    pub posts: BTreeMap<Id, Post>,
    pub scheduled: BTreeMap<Id, Scheduled>,
    /// What each idempotency key has made.
    made: HashMap<String, Made>,
    next_id: Id,
}

/// What a create makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    Status(Id),
    Scheduled(Id),
}

impl Network {
    /// A network with the posts that stand in it from the start.
    pub fn new(origin: &str, now: Timestamp) -> Self {
        let mut network = Self {
            origin: origin.to_owned(),
            posts: BTreeMap::new(),
            scheduled: BTreeMap::new(),
            made: HashMap::new(),
            next_id: FIRST_ID,
        };
        let mut named = HashMap::new();
        for seed in SEEDS {
            let author =
                people::by_acct(seed.by).expect("every seed's author is in the table of people");
            let earlier = |name: &str| named.get(name).copied();
            let id = network.insert(
                author,
                now - SignedDuration::from_mins(seed.minutes_ago),
                |post| {
                    seed.text.clone_into(&mut post.text);
                    seed.spoiler_text.clone_into(&mut post.spoiler_text);
                    post.favourites = seed.favourites;
                    post.reblogs = seed.reblogs;
                    match seed.kind {
                        Kind::Plain => {}
                        Kind::ReplyTo(name) => post.in_reply_to = earlier(name),
                        Kind::Quote(name) => post.quoted = earlier(name),
                        Kind::Repost(name) => post.repost_of = earlier(name),
                    }
                },
            );
            named.insert(seed.name, id);
        }
        network
    }

    fn take_id(&mut self) -> Id {
        self.next_id += ID_STEP;
        self.next_id
    }

    /// A new post by this author; `fill` says what is in it.
    pub fn insert(
        &mut self,
        author: &'static Person,
        now: Timestamp,
        fill: impl FnOnce(&mut Post),
    ) -> Id {
        let id = self.take_id();
        let mut post = Post {
            id,
            author,
            created_at: now,
            edited_at: None,
            text: String::new(),
            spoiler_text: String::new(),
            sensitive: false,
            visibility: Visibility::Public,
            language: Some("en".to_owned()),
            in_reply_to: None,
            quoted: None,
            repost_of: None,
            favourites: 0,
            reblogs: 0,
            favourited: false,
            bookmarked: false,
        };
        fill(&mut post);
        self.posts.insert(id, post);
        id
    }

    pub fn post(&self, id: Id) -> Result<&Post, Refusal> {
        self.posts.get(&id).ok_or(Refusal::NotFound)
    }

    /// The id that a client names, if there is such a status.
    fn named(&self, id: Option<&str>) -> Result<Option<Id>, Refusal> {
        match id.filter(|id| !id.is_empty()) {
            None => Ok(None),
            Some(id) => {
                let id = id.parse().map_err(|_| Refusal::NotFound)?;
                self.post(id).map(|post| Some(post.repost_of.unwrap_or(id)))
            }
        }
    }

    /// `POST /api/v1/statuses`. The same key again makes nothing and answers what it made.
    pub fn create(
        &mut self,
        draft: Draft,
        key: Option<&str>,
        now: Timestamp,
    ) -> Result<Made, Refusal> {
        if let Some(made) = key.and_then(|key| self.made.get(key)) {
            return Ok(*made);
        }
        draft.check()?;
        let in_reply_to = self.named(draft.in_reply_to_id.as_deref())?;
        let quoted = self.named(draft.quoted_status_id.as_deref())?;
        let made = if let Some(at) = draft.scheduled_at.as_deref().filter(|at| !at.is_empty()) {
            let at: Timestamp = at.parse().map_err(|_| {
                Refusal::Unprocessable("Validation failed: Scheduled at is invalid")
            })?;
            if at < now + SOONEST {
                return Err(Refusal::Unprocessable(
                    "Validation failed: Scheduled at must be at least 5 minutes in the future",
                ));
            }
            let id = self.take_id();
            self.scheduled.insert(id, Scheduled { id, at, draft });
            Made::Scheduled(id)
        } else {
            Made::Status(self.insert(YOU, now, |post| {
                post.text = draft.status.unwrap_or_default();
                post.spoiler_text = draft.spoiler_text.unwrap_or_default();
                post.sensitive = draft.sensitive;
                post.visibility = draft.visibility.unwrap_or_default();
                post.language = draft.language.or(post.language.take());
                post.in_reply_to = in_reply_to;
                post.quoted = quoted;
            }))
        };
        if let Some(key) = key {
            self.made.insert(key.to_owned(), made);
        }
        Ok(made)
    }

    /// A status that you may change: your own.
    fn own(&mut self, id: Id) -> Result<&mut Post, Refusal> {
        self.posts
            .get_mut(&id)
            .filter(|post| post.author == YOU)
            .ok_or(Refusal::NotFound)
    }

    /// `PUT /api/v1/statuses/:id`: text and warning change, to whom it goes and whom it answers do not.
    pub fn edit(&mut self, id: Id, mut draft: Draft, now: Timestamp) -> Result<(), Refusal> {
        let post = self.own(id)?;
        draft.quoted_status_id = post.quoted.map(|id| id.to_string());
        draft.check()?;
        post.text = draft.status.unwrap_or_default();
        post.spoiler_text = draft.spoiler_text.unwrap_or_default();
        post.sensitive = draft.sensitive;
        post.edited_at = Some(now);
        Ok(())
    }

    /// `DELETE /api/v1/statuses/:id`: gone, and its reposts with it.
    pub fn delete(&mut self, id: Id) -> Result<(), Refusal> {
        self.own(id)?;
        self.posts
            .retain(|_, post| post.id != id && post.repost_of != Some(id));
        Ok(())
    }

    /// `DELETE /api/v1/scheduled_statuses/:id`.
    pub fn unschedule(&mut self, id: Id) -> Result<(), Refusal> {
        self.scheduled
            .remove(&id)
            .map(|_| ())
            .ok_or(Refusal::NotFound)
    }
}
