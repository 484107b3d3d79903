//! Activities, by name.

use hearth::activity::{Counts, Kind, Standing, Weight};

use super::counted;

/// A kind of activity, as it is chosen from a list.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Post => "A post",
        Kind::LinkPost => "A post with a link",
        Kind::Repost => "A repost",
        Kind::Quote => "A quote",
        Kind::Reply => "A reply",
        Kind::Comment => "A comment",
        Kind::DirectMessage => "A direct message",
        Kind::Conversation => "A talk away from the screen",
    }
}

/// An activity addressed to somebody.
pub fn kind_to(kind: Kind, person: &str) -> String {
    match kind {
        Kind::Post => format!("A post to {person}"),
        Kind::LinkPost => format!("A link for {person}"),
        Kind::Repost => format!("A repost of {person}"),
        Kind::Quote => format!("A quote of {person}"),
        Kind::Reply => format!("A reply to {person}"),
        Kind::Comment => format!("A comment for {person}"),
        Kind::DirectMessage => format!("A direct message to {person}"),
        Kind::Conversation => format!("A talk with {person}"),
    }
}

/// On which side of the balance an activity lies.
pub fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Linking => "linking",
        Weight::Talking => "talking",
        Weight::Saying => "in neither count",
    }
}

/// Why an activity is not counted; `None` where it is.
pub fn standing(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Confirmed => None,
        Standing::Awaiting(_) => Some("Not counted yet: waiting to see whether the site took it."),
        Standing::Unconfirmed => Some("Not counted: the site seems to have sent it back."),
        Standing::TakenBack => Some("Not counted: you took it back."),
    }
}

/// A site holds back what it has taken; it is counted.
pub const HELD: &str = "Held for moderation by the site.";

/// "9 links, 1 reply." The second half names talk by `kind` where all of it was of that kind.
pub fn balance(counts: Counts, kind: Option<Kind>) -> String {
    let links = links(counts.linking);
    match (counts.linking, counts.talking) {
        (0, 0) => "nothing yet.".into(),
        (0, _) => format!("{}, no links.", talks(counts.talking, kind)),
        (_, 0) => format!("{links}, no reply yet."),
        _ => format!("{links}, {}.", talks(counts.talking, kind)),
    }
}

/// How many more hosts there are than were named.
pub fn more_hosts(number: usize) -> String {
    format!("and {number} more")
}

/// "9 links".
pub fn links(number: u32) -> String {
    counted(number, "link", "links")
}

/// "1 reply", or "4 talks" where talk was of more than one kind.
pub fn talks(number: u32, kind: Option<Kind>) -> String {
    match kind {
        Some(Kind::Reply) => counted(number, "reply", "replies"),
        Some(Kind::Comment) => counted(number, "comment", "comments"),
        Some(Kind::DirectMessage) => counted(number, "message", "messages"),
        _ => counted(number, "talk", "talks"),
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
