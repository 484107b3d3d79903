//! What a nudge says.

use hearth::nudge::NudgeKind;

/// The frame's name for screen readers.
pub const NAME: &str = "An offer from Hearth";

/// The offer itself.
pub fn offer(kind: NudgeKind) -> &'static str {
    match kind {
        NudgeKind::OwnWords => "A word of your own?",
    }
}

/// Why it appears just now.
pub fn reason(kind: NudgeKind, link_host: &str) -> String {
    match kind {
        NudgeKind::OwnWords if link_host.is_empty() => {
            "Your draft is a link with hardly a word of yours.".into()
        }
        NudgeKind::OwnWords => {
            format!("Your draft is a link to {link_host} with hardly a word of yours.")
        }
    }
}

/// Why Hearth makes such an offer at all; said the first time.
///
/// The number: Gabielkov and others, Social Clicks, 2016; 2.8 million shares.
pub fn purpose(kind: NudgeKind) -> &'static str {
    match kind {
        NudgeKind::OwnWords => {
            "In a study of 2.8 million shares, 59 % of the links were never clicked. A sentence \
             of yours is something that people can answer."
        }
    }
}

/// Questions that may begin a talk; to read, not to insert.
pub fn starters(kind: NudgeKind) -> [&'static str; 3] {
    match kind {
        NudgeKind::OwnWords => [
            "Has anyone tried this?",
            "I changed my mind on this. Did you?",
            "Who of you knows more about it?",
        ],
    }
}

/// Above the questions.
pub const STARTERS: &str = "A question to begin with, in your words:";
/// Back to the composer, to add a word.
pub const ACCEPT: &str = "Add your own words";
/// Shows the questions.
pub const ASK: &str = "Ask something";
/// Back to the composer, to ask.
pub const ASK_ACCEPT: &str = "I’ll ask one";
/// Leaves the draft as it is.
pub const POST: &str = "Post it as it is";
/// Closes it.
pub const CLOSE: &str = "Not now";
/// Opens the chip to the full card.
pub const OPEN: &str = "What is this?";
/// Shows how to have fewer of these.
pub const MORE: &str = "Fewer of these";
/// Quiet for an hour.
pub const QUIET_HOUR: &str = "Quiet for an hour";
/// Quiet until tomorrow.
pub const QUIET_TODAY: &str = "Quiet for today";
/// Never this kind again.
pub const NEVER: &str = "Never this one again";

/// No nudges on this host.
pub fn quiet_here(host: &str) -> String {
    format!("Not on {host}")
}
