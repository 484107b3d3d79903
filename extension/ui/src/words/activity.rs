//! Activities, by name.

use hearth::activity::{Counts, Kind, Standing, Weight};

use super::Message;
use super::said::activity as said;

pub use said::{HELD, more_hosts};

/// A kind of activity, as it is chosen from a list.
pub fn kind(kind: Kind) -> Message {
    match kind {
        Kind::Post => said::POST,
        Kind::LinkPost => said::LINK_POST,
        Kind::Repost => said::REPOST,
        Kind::Quote => said::QUOTE,
        Kind::Reply => said::REPLY,
        Kind::Comment => said::COMMENT,
        Kind::DirectMessage => said::DIRECT_MESSAGE,
        Kind::Conversation => said::CONVERSATION,
    }
}

/// An activity addressed to somebody.
pub fn kind_to(kind: Kind, person: &str) -> String {
    match kind {
        Kind::Post => said::post_to(person),
        Kind::LinkPost => said::link_post_to(person),
        Kind::Repost => said::repost_to(person),
        Kind::Quote => said::quote_to(person),
        Kind::Reply => said::reply_to(person),
        Kind::Comment => said::comment_to(person),
        Kind::DirectMessage => said::direct_message_to(person),
        Kind::Conversation => said::conversation_to(person),
    }
}

/// On which side of the balance an activity lies.
pub fn weight(weight: Weight) -> Message {
    match weight {
        Weight::Linking => said::LINKING,
        Weight::Talking => said::TALKING,
        Weight::Saying => said::SAYING,
    }
}

/// Why an activity is not counted; `None` where it is.
pub fn standing(standing: Standing) -> Option<Message> {
    match standing {
        Standing::Confirmed => None,
        Standing::Awaiting(_) => Some(said::AWAITING),
        Standing::Unconfirmed => Some(said::UNCONFIRMED),
        Standing::TakenBack => Some(said::TAKEN_BACK),
        Standing::Unread => Some(said::UNREAD),
    }
}

/// "9 links, 1 reply." The second half names talk by `kind` where all of it was of that kind.
pub fn balance(counts: Counts, kind: Option<Kind>) -> String {
    let links = links(counts.linking);
    let talks = talks(counts.talking, kind);
    match (counts.linking, counts.talking) {
        (0, 0) => said::BALANCE_NOTHING.into(),
        (0, _) => said::balance_talks(&talks),
        (_, 0) => said::balance_links(&links),
        _ => said::balance_both(&links, &talks),
    }
}

/// "9 links".
pub fn links(number: u32) -> String {
    said::links(number)
}

/// "1 reply", or "4 talks" where talk was of more than one kind.
pub fn talks(number: u32, kind: Option<Kind>) -> String {
    match kind {
        Some(Kind::Reply) => said::replies(number),
        Some(Kind::Comment) => said::comments(number),
        Some(Kind::DirectMessage) => said::messages(number),
        _ => said::talks(number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_balance_in_words() {
        let cases = [
            ((0, 0), None, "nothing yet."),
            ((9, 1), Some(Kind::Reply), "9 links, 1 reply."),
            ((1, 2), Some(Kind::Comment), "1 link, 2 comments."),
            ((3, 1), Some(Kind::DirectMessage), "3 links, 1 message."),
            ((3, 4), None, "3 links, 4 talks."),
            ((0, 1), None, "1 talk, no links."),
            ((2, 0), None, "2 links, no reply yet."),
        ];
        for ((linking, talking), kind, expected) in cases {
            let counts = Counts {
                linking,
                talking,
                saying: 7,
            };
            assert_eq!(balance(counts, kind), expected);
        }
    }
}
