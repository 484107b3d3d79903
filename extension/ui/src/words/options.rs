//! What the options page says.

use hearth::nudge::NudgeKind;

use super::Message;
use super::said::options as said;

pub use said::*;

/// A kind of nudge.
pub fn nudge_kind(kind: NudgeKind) -> Message {
    match kind {
        NudgeKind::OwnWords => said::OWN_WORDS,
        NudgeKind::Selling => said::SELLING,
    }
}

/// What nudges did so far; `heeded` of `shown` changed the draft for the better.
pub fn effect(shown: u32, heeded: u32) -> String {
    match (shown, heeded) {
        (0, _) => said::EFFECT_NONE.into(),
        (_, 0) => said::effect_kept(shown),
        _ => said::effect_heeded(heeded, shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nudges_did() {
        let cases = [
            (0, 0, "None made so far."),
            (
                1,
                0,
                "1 offer so far. You kept your drafts as they were, which is fine.",
            ),
            (
                9,
                2,
                "9 offers so far. After 2 of them your draft gained words of your own.",
            ),
        ];
        for (shown, heeded, expected) in cases {
            assert_eq!(effect(shown, heeded), expected);
        }
    }
}
