//! What stands in the made-up network's feed.

use hearth::activity::{DAY, HOUR, MINUTE, Millis};

use crate::people::{ANA, BO, CHIDI, LEILA, Person, TOMAS, YOU, YUKI};
use crate::words;

/// A post as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Unique in the feed. Those that were there from the start have small numbers, those of the
    /// one who tries it the moment at which they were posted.
    pub id: Millis,
    /// Who wrote it.
    pub by: &'static Person,
    /// When.
    pub at: Millis,
    /// What.
    pub text: String,
    /// The post that it answers.
    pub answers: Option<Millis>,
}

/// What is kept of the feed: what the one who tries it did to it, and when it began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feed {
    /// When the demo was begun.
    pub begun: Millis,
    /// How far the demo's clock is ahead of the browser's.
    pub ahead: Millis,
    /// Their own posts and answers, the oldest first.
    pub own: Vec<Own>,
    /// The posts that they passed on.
    pub reposted: Vec<Millis>,
}

hearth::record!(struct Feed { begun, ahead, own, reposted });

/// A post or an answer of the one who tries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// When it was posted, which is its id as well.
    pub at: Millis,
    /// What.
    pub text: String,
    /// The post that it answers.
    pub answers: Option<Millis>,
}

hearth::record!(struct Own { at, text, answers });

/// The newest of Ana's posts, which asks something.
pub const FROST: Millis = 1;
/// Leïla's post about her bread.
pub const BREAD: Millis = 8;
/// Leïla's post about her sister.
pub const SISTER: Millis = 7;
/// Chidi's post about the record player.
pub const RECORD_PLAYER: Millis = 5;

/// What was there from the start: (id, by whom, how long before it began, which it answers).
const SEEDS: [(Millis, &Person, Millis, Option<Millis>); 8] = [
    (FROST, ANA, 12 * MINUTE, None),
    (2, BO, 44 * MINUTE, None),
    (3, CHIDI, 31 * MINUTE, Some(2)),
    (4, TOMAS, 3 * HOUR, None),
    (RECORD_PLAYER, CHIDI, 5 * HOUR, None),
    (6, YUKI, 9 * HOUR, None),
    (SISTER, LEILA, 13 * HOUR, None),
    (BREAD, LEILA, 5 * DAY + 2 * HOUR, None),
];

impl Feed {
    /// Every post: those that answer none newest first, each with its answers below it in the
    /// order in which they were written. With each comes how deep it stands.
    pub fn posts(&self) -> Vec<(Post, usize)> {
        let seeds = SEEDS.iter().map(|&(id, by, ago, answers)| Post {
            id,
            by,
            at: self.begun - ago,
            text: words::seed(id),
            answers,
        });
        let own = self.own.iter().map(|own| Post {
            id: own.at,
            by: YOU,
            at: own.at,
            text: own.text.clone(),
            answers: own.answers,
        });
        let mut all: Vec<Post> = seeds.chain(own).collect();
        all.sort_by_key(|post| post.at);
        let mut posts = Vec::new();
        for post in all.iter().rev().filter(|post| post.answers.is_none()) {
            thread(&all, post, 0, &mut posts);
        }
        posts
    }
}

fn thread(all: &[Post], post: &Post, depth: usize, posts: &mut Vec<(Post, usize)>) {
    posts.push((post.clone(), depth));
    for answer in all.iter().filter(|other| other.answers == Some(post.id)) {
        thread(all, answer, depth + 1, posts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_stand_below_what_they_answer() {
        let own = |at, answers| Own {
            at,
            text: String::new(),
            answers,
        };
        let feed = Feed {
            begun: 100 * DAY,
            ahead: 0,
            own: vec![
                own(101 * DAY, None),
                own(102 * DAY, Some(2)),
                own(103 * DAY, Some(101 * DAY)),
            ],
            reposted: Vec::new(),
        };
        let order: Vec<_> = feed
            .posts()
            .iter()
            .map(|(post, depth)| (post.id, *depth))
            .collect();
        let wanted = [
            (101 * DAY, 0),
            (103 * DAY, 1),
            (FROST, 0),
            (2, 0),
            (3, 1),
            (102 * DAY, 1),
            (4, 0),
            (RECORD_PLAYER, 0),
            (6, 0),
            (SISTER, 0),
            (BREAD, 0),
        ];
        assert_eq!(order, wanted);
    }
}
