//! What the page of the flames says, and the offers to keep up with somebody.

use hearth::people::Channel;
use hearth::view::{FlameOffer, LastTalk, Shares};

use super::Message;
use super::said::flames as said;

pub use said::*;

/// Asks whether somebody is to be put on the list.
pub fn question(offer: &FlameOffer) -> String {
    // Who is known by their handle alone is not named twice.
    if offer.shown.trim_start_matches('@') == offer.name {
        said::offer_nameless(&offer.shown)
    } else {
        said::offer(&offer.name, &offer.shown)
    }
}

/// A rung of the ladder.
pub fn channel(channel: Channel) -> Message {
    match channel {
        Channel::Comment => said::CHANNEL_COMMENT,
        Channel::Mail => said::CHANNEL_MAIL,
        Channel::Message => said::CHANNEL_MESSAGE,
        Channel::Phone => said::CHANNEL_PHONE,
        Channel::Video => said::CHANNEL_VIDEO,
        Channel::InPerson => said::CHANNEL_IN_PERSON,
    }
}

/// How two people talked last.
pub fn how(last: LastTalk) -> Message {
    match (last.channel, last.kind) {
        // The user noted it, and said no more.
        (Channel::Comment, None) => said::HELLO,
        (rung, _) => channel(rung),
    }
}

/// "A call, 3 days ago".
pub fn last_talk(last: Option<LastTalk>) -> String {
    match last {
        None => said::NEVER.into(),
        Some(last) => said::last(last.days, how(last).text()),
    }
}

/// Where talk went, in words.
pub fn went(shares: &Shares) -> String {
    let [five, fifteen, _] = shares.hundredths();
    said::shares_said(fifteen, five, shares.whole())
}

#[cfg(test)]
mod tests {
    use hearth::activity::Kind;
    use hearth::people::{Circle, Handle};

    use super::*;

    #[test]
    fn nobody_is_named_twice() {
        for (name, shown, wanted) in [
            (
                "Ana",
                "@ana@a.example",
                "Ana, @ana@a.example: keep the flame?",
            ),
            ("ana", "@ana", "@ana: keep the flame?"),
            ("ada.example", "ada.example", "ada.example: keep the flame?"),
        ] {
            let offer = FlameOffer {
                name: name.into(),
                handle: Handle {
                    site: "a".into(),
                    name: name.into(),
                },
                shown: shown.into(),
                circle: Circle::Fifteen,
            };
            assert_eq!(question(&offer), wanted);
        }
    }

    #[test]
    fn the_last_talk_in_words() {
        let last = |channel, kind, days| {
            Some(LastTalk {
                at: 0,
                days,
                channel,
                kind,
            })
        };
        for (last, wanted) in [
            (None, "No talk seen yet"),
            (
                last(Channel::Comment, Some(Kind::Reply), 0),
                "A reply or a comment, today",
            ),
            (last(Channel::Comment, None, 1), "A hello, yesterday"),
            (last(Channel::Phone, None, 3), "A call, 3 days ago"),
            (
                last(Channel::Message, Some(Kind::DirectMessage), 2),
                "A message, 2 days ago",
            ),
        ] {
            assert_eq!(last_talk(last), wanted);
        }
    }

    #[test]
    fn where_talk_went_in_words() {
        let shares = Shares {
            five: 2,
            fifteen: 1,
            others: 1,
        };
        let wanted = "Of 4 talks, 50% reached the closest five and 25% the next fifteen.";
        assert_eq!(went(&shares), wanted);
    }
}
