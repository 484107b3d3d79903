//! What the demo says. Its sentences stand with Hearth's own, in `extension/ui/words`; which of them
//! is said of a value, is chosen here.

use hearth::activity::{Kind, Millis, Weight};
use hearth::nudge::Answer;
use hearth_ui::words::{Message, demo as said};

use crate::told::Told;

pub use hearth_ui::words::common;
pub use said::*;

/// What just happened.
pub fn told(told: &Told) -> String {
    match told {
        Told::Began => said::TOLD_BEGAN.into(),
        Told::Counted {
            kind,
            weight,
            to,
            moved,
        } => counted(*kind, *weight, to.as_deref(), *moved),
        Told::Thread => said::TOLD_THREAD.into(),
        Told::SameAgain => said::TOLD_SAME_AGAIN.into(),
        Told::TakenBack => said::TOLD_TAKEN_BACK.into(),
        Told::Nudged => said::TOLD_NUDGED.into(),
        Told::Resting => said::TOLD_RESTING.into(),
        Told::Answered(answer) => answered(*answer).into(),
        Told::Time(now) => said::told_time(now),
        Told::Elsewhere => said::TOLD_ELSEWHERE.into(),
    }
}

fn counted(kind: Kind, weight: Weight, to: Option<&str>, moved: bool) -> String {
    match (kind, weight, to) {
        (Kind::Reply, Weight::Talking, Some(name)) if moved => said::told_reply_moved(name),
        (Kind::Reply, Weight::Talking, Some(name)) => said::told_reply(name),
        (Kind::Reply, _, Some(name)) => said::told_bare_reply(name),
        (Kind::Repost, ..) => said::TOLD_REPOST.into(),
        (_, Weight::Linking, _) => said::TOLD_LINK.into(),
        (_, Weight::Talking, _) => said::TOLD_TALK.into(),
        (_, Weight::Saying, _) => said::TOLD_SAYING.into(),
    }
}

fn answered(answer: Answer) -> Message {
    match answer {
        Answer::Accept => said::TOLD_ACCEPTED,
        Answer::PostAnyway => said::TOLD_POST_ANYWAY,
        Answer::Dismiss => said::TOLD_DISMISSED,
        Answer::Never => said::TOLD_NEVER,
        Answer::SnoozeHour => said::TOLD_SILENT_HOUR,
        Answer::SnoozeToday => said::TOLD_SILENT_TODAY,
        Answer::QuietHere => said::TOLD_SILENT_HERE,
    }
}

/// What the people of the network wrote, by the number of the post.
pub fn seed(post: Millis) -> String {
    match post {
        1 => said::SEED_FROST.into(),
        2 => said::SEED_UMBRELLA.into(),
        3 => said::SEED_RIVETS.into(),
        4 => "https://longread.example/on-paying-attention".to_owned(),
        5 => said::SEED_RECORD_PLAYER.into(),
        6 => said::SEED_RIVER.into(),
        7 => said::SEED_SISTER.into(),
        8 => said::SEED_BREAD.into(),
        _ => String::new(),
    }
}
