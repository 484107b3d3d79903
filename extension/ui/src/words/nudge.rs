//! What a nudge says.

use hearth::nudge::NudgeKind;

use super::Message;
use super::said::nudge as said;

pub use said::*;

/// The offer itself.
pub fn offer(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::OWN_WORDS,
        NudgeKind::Selling => said::SELLING,
    }
}

/// Back to the composer.
pub fn accept(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::ACCEPT,
        NudgeKind::Selling => said::SELLING_ACCEPT,
    }
}

/// Why it appears just now; `about` is the host of the draft's link, or whom the draft is for.
pub fn reason(kind: NudgeKind, about: &str) -> String {
    match kind {
        NudgeKind::OwnWords if about.is_empty() => said::OWN_WORDS_REASON.into(),
        NudgeKind::OwnWords => said::own_words_reason_host(about),
        NudgeKind::Selling => said::selling_reason(about),
    }
}

/// Why Hearth makes such an offer at all; said the first time.
pub fn purpose(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::OWN_WORDS_PURPOSE,
        NudgeKind::Selling => said::SELLING_PURPOSE,
    }
}

/// Questions that may begin a talk; to read, not to insert.
pub fn starters(kind: NudgeKind) -> [Message; 3] {
    match kind {
        NudgeKind::OwnWords => [
            said::OWN_WORDS_STARTER_TRIED,
            said::OWN_WORDS_STARTER_MIND,
            said::OWN_WORDS_STARTER_MORE,
        ],
        NudgeKind::Selling => [
            said::SELLING_STARTER_BEEN,
            said::SELLING_STARTER_NEW,
            said::SELLING_STARTER_WEEK,
        ],
    }
}
