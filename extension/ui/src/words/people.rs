//! People: how long ago the last talk was, and the form for somebody.

use hearth::activity::Kind;
use hearth::people::{
    Amiss, Circle, LONGEST_CADENCE, LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS, MOST_WAYS,
    Warmth,
};
use hearth::view::LastTalk;

use super::said::people as said;
use super::{Message, count, flames};
use crate::person_draft::DraftProblem;

pub use said::*;

/// "9 days since you replied".
pub fn since(days: Option<u32>, last_kind: Option<Kind>) -> String {
    let Some(days) = days else {
        return said::UNSEEN.into();
    };
    match last_kind {
        Some(Kind::Reply) => said::since_reply(days),
        Some(Kind::Comment) => said::since_comment(days),
        Some(Kind::DirectMessage) => said::since_message(days),
        Some(Kind::Quote) => said::since_quote(days),
        Some(Kind::Post) => said::since_mention(days),
        Some(Kind::Conversation) => said::since_talk(days),
        Some(Kind::LinkPost | Kind::Repost) | None => said::since_hello(days),
    }
}

/// "Every 7 days; the last talk was 9 days ago".
pub fn rhythm(cadence_days: u32, days: Option<u32>) -> String {
    match days {
        None => said::rhythm_unseen(cadence_days),
        Some(days) => said::rhythm(cadence_days, days),
    }
}

/// "A call, 9 days ago · every 7 days".
pub fn last_and_rhythm(last: Option<LastTalk>, cadence_days: u32) -> String {
    said::last_and_rhythm(cadence_days, &flames::last_talk(last))
}

/// How the flame burns, for those who do not see it.
pub fn warmth(warmth: Warmth) -> Message {
    match warmth {
        Warmth::Burning => said::BURNING,
        Warmth::Low => said::LOW,
        Warmth::Embers => said::EMBERS,
    }
}

/// A circle's name.
pub fn circle(circle: Circle) -> Message {
    match circle {
        Circle::Five => said::CIRCLE_FIVE,
        Circle::Fifteen => said::CIRCLE_FIFTEEN,
        Circle::Fifty => said::CIRCLE_FIFTY,
    }
}

/// How full a circle is.
pub fn fullness(taken: usize, cap: usize) -> String {
    said::fullness(count(cap), count(taken))
}

/// Why the form can not be kept as it is.
pub fn problem(problem: DraftProblem) -> String {
    match problem {
        DraftProblem::NameMissing => said::PROBLEM_NAME_MISSING.into(),
        DraftProblem::NameTooLong => said::problem_name_too_long(count(LONGEST_NAME)),
        DraftProblem::HandleUnclear => said::PROBLEM_HANDLE_UNCLEAR.into(),
        DraftProblem::CadenceUnclear => said::problem_cadence_unclear(LONGEST_CADENCE),
        DraftProblem::NoteTooLong => said::problem_note_too_long(count(LONGEST_NOTE)),
        DraftProblem::CircleFull(Circle::Five) => said::PROBLEM_FIVE_FULL.into(),
        DraftProblem::CircleFull(Circle::Fifteen) => said::PROBLEM_FIFTEEN_FULL.into(),
        DraftProblem::CircleFull(Circle::Fifty) => said::PROBLEM_FIFTY_FULL.into(),
        DraftProblem::Profile(what) => amiss(what),
    }
}

/// What makes no sense, and what would.
pub fn amiss(amiss: Amiss) -> String {
    match amiss {
        Amiss::Tags => said::amiss_tags(count(LONGEST_TAG), count(MOST_TAGS)),
        Amiss::Ways => said::amiss_ways(count(MOST_WAYS)),
        Amiss::Phone => said::AMISS_PHONE.into(),
        Amiss::Mail => said::AMISS_MAIL.into(),
        Amiss::Video => said::AMISS_VIDEO.into(),
        Amiss::Message => said::AMISS_MESSAGE.into(),
        Amiss::Place => said::AMISS_PLACE.into(),
        Amiss::Blog => said::AMISS_BLOG.into(),
        Amiss::Zone => said::AMISS_ZONE.into(),
        Amiss::BestHours => said::AMISS_BEST_HOURS.into(),
        Amiss::Birthday => said::AMISS_BIRTHDAY.into(),
        Amiss::NowhereToStepBack => said::AMISS_NOWHERE.into(),
        Amiss::SamePerson => said::AMISS_SAME_PERSON.into(),
        Amiss::NothingToSplit => said::AMISS_NOTHING_TO_SPLIT.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_ago() {
        let cases = [
            (None, None, "No talk seen yet"),
            (Some(9), Some(Kind::Reply), "9 days since you replied"),
            (Some(1), Some(Kind::Comment), "1 day since you commented"),
            (
                Some(20),
                Some(Kind::Conversation),
                "20 days since you talked",
            ),
            (Some(20), None, "20 days since you said hello"),
        ];
        for (days, kind, expected) in cases {
            assert_eq!(since(days, kind), expected);
        }
    }

    #[test]
    fn how_and_how_often() {
        let call = LastTalk {
            at: 0,
            days: 9,
            channel: hearth::people::Channel::Phone,
            kind: Some(Kind::Conversation),
        };
        let cases = [
            (Some(call), 7, "A call, 9 days ago · every 7 days"),
            (None, 1, "No talk seen yet · every day"),
        ];
        for (last, cadence, expected) in cases {
            assert_eq!(last_and_rhythm(last, cadence), expected);
        }
    }

    #[test]
    fn how_often() {
        let cases = [
            (7, None, "Every 7 days; no talk seen yet"),
            (1, Some(0), "Every day; the last talk was today"),
            (30, Some(1), "Every 30 days; the last talk was yesterday"),
            (30, Some(2), "Every 30 days; the last talk was 2 days ago"),
        ];
        for (cadence, days, expected) in cases {
            assert_eq!(rhythm(cadence, days), expected);
        }
    }
}
