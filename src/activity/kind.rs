//! The kinds of activity. A file of its own, because the build script reads it too.

use serde::{Deserialize, Serialize};

/// The kinds of activity, in the sense of `ActivityStreams` 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A post without a link to the outside.
    Post,
    /// A post with a link to the outside.
    LinkPost,
    /// Somebody else's post, passed on as it is.
    Repost,
    /// Somebody else's post, passed on inside a post of one's own.
    Quote,
    /// An answer to a post or a comment.
    Reply,
    /// A word under an article, a story, a video.
    Comment,
    /// A message to one or a few people, not public.
    DirectMessage,
    /// A talk outside the screen: in person, by video, by phone. Only ever logged by the user.
    Conversation,
}

impl Kind {
    /// Every kind, in the order in which screens list them.
    pub const ALL: [Kind; 8] = [
        Kind::Post,
        Kind::LinkPost,
        Kind::Repost,
        Kind::Quote,
        Kind::Reply,
        Kind::Comment,
        Kind::DirectMessage,
        Kind::Conversation,
    ];
}
