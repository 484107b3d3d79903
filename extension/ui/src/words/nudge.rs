//! What a nudge says.

use hearth::nudge::NudgeKind;

use super::Message;
use super::said::nudge as said;

pub use said::*;

/// The offer itself.
pub fn offer(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::OWN_WORDS,
    }
}

/// Why it appears just now.
pub fn reason(kind: NudgeKind, link_host: &str) -> String {
    match kind {
        NudgeKind::OwnWords if link_host.is_empty() => said::OWN_WORDS_REASON.into(),
        NudgeKind::OwnWords => said::own_words_reason_host(link_host),
    }
}

/// Why Hearth makes such an offer at all; said the first time.
pub fn purpose(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::OWN_WORDS_PURPOSE,
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
    }
}
