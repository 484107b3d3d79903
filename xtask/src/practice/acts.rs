//! What you do to a status of somebody: repost, favourite, bookmark; and which statuses a page shows.

use jiff::Timestamp;

use super::network::Network;
use super::people::{Person, YOU};
use super::post::{Id, Post, Refusal, Visibility};

/// The mark that an act sets or takes away on a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Favourite,
    Bookmark,
}

impl Network {
    /// Your own repost of this status.
    pub fn repost_of(&self, id: Id) -> Option<&Post> {
        self.posts
            .values()
            .find(|post| post.author == YOU && post.repost_of == Some(id))
    }

    /// `POST …/reblog`: the repost, made once however often it is asked for.
    pub fn reblog(&mut self, id: Id, now: Timestamp) -> Result<Id, Refusal> {
        let post = self.post(id)?;
        let id = post.repost_of.unwrap_or(id);
        if post.visibility == Visibility::Direct {
            return Err(Refusal::NotFound);
        }
        if let Some(repost) = self.repost_of(id) {
            return Ok(repost.id);
        }
        if let Some(original) = self.posts.get_mut(&id) {
            original.reblogs += 1;
        }
        Ok(self.insert(YOU, now, |post| post.repost_of = Some(id)))
    }

    /// `POST …/unreblog`; without a repost it changes nothing.
    pub fn unreblog(&mut self, id: Id) -> Result<(), Refusal> {
        self.post(id)?;
        if let Some(repost) = self.repost_of(id).map(|post| post.id) {
            self.posts.remove(&repost);
            if let Some(original) = self.posts.get_mut(&id) {
                original.reblogs = original.reblogs.saturating_sub(1);
            }
        }
        Ok(())
    }

    /// `POST …/favourite`, `…/bookmark` and their undoing.
    pub fn mark(&mut self, id: Id, mark: Mark, on: bool) -> Result<(), Refusal> {
        let post = self.posts.get_mut(&id).ok_or(Refusal::NotFound)?;
        match mark {
            Mark::Bookmark => post.bookmarked = on,
            Mark::Favourite if post.favourited == on => {}
            Mark::Favourite => {
                post.favourited = on;
                post.favourites = if on {
                    post.favourites + 1
                } else {
                    post.favourites.saturating_sub(1)
                };
            }
        }
        Ok(())
    }

    /// The statuses that `wanted` picks, newest first.
    pub fn newest(&self, wanted: impl Fn(&Post) -> bool) -> Vec<Id> {
        let mut posts: Vec<_> = self.posts.values().filter(|post| wanted(post)).collect();
        posts.sort_by_key(|post| std::cmp::Reverse((post.created_at, post.id)));
        posts.into_iter().map(|post| post.id).collect()
    }

    /// What a person's own page shows.
    pub fn by(&self, person: &Person) -> Vec<Id> {
        self.newest(|post| {
            post.author == person && (person == YOU || post.visibility != Visibility::Direct)
        })
    }

    /// What a status answers, oldest first, and all that answers it.
    pub fn thread(&self, id: Id) -> Result<(Vec<Id>, Vec<Id>), Refusal> {
        let mut ancestors = Vec::new();
        let mut above = self.post(id)?.in_reply_to;
        while let Some(post) = above.and_then(|id| self.posts.get(&id)) {
            ancestors.insert(0, post.id);
            above = post.in_reply_to;
        }
        let mut descendants: Vec<Id> = Vec::new();
        // Ids grow with time, so an answer always comes after what it answers.
        for post in self.posts.values() {
            if post
                .in_reply_to
                .is_some_and(|answered| answered == id || descendants.contains(&answered))
            {
                descendants.push(post.id);
            }
        }
        Ok((ancestors, descendants))
    }
}
