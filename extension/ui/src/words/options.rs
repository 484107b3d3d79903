//! What the options page says.

use hearth::nudge::NudgeKind;

use super::counted;

/// The page's title.
pub const TITLE: &str = "Options";
/// The list of parts.
pub const PARTS: &str = "On this page";
/// People.
pub const PEOPLE: &str = "People";
/// What the list is for.
pub const PEOPLE_WHY: &str = "The few you keep up with. The circles are small on purpose: strong ties with \
                              everyone are impossible.";
/// A circle with nobody in it.
pub const CIRCLE_EMPTY: &str = "Nobody yet.";
/// Sites.
pub const SITES: &str = "Sites";
/// What the list is for.
pub const SITES_WHY: &str = "Hearth sees only these sites: what you send there, and your drafts while you write \
                              them.";
/// Nudges.
pub const NUDGES: &str = "Nudges";
/// What they are.
pub const NUDGES_WHY: &str =
    "Small offers beside what you write: at most one an hour and three a day.";
/// The switch for all of them.
pub const NUDGES_ON: &str = "Make offers while I write";
/// Where none are snoozed.
pub const SNOOZE: &str = "Be quiet";
/// For an hour.
pub const SNOOZE_HOUR: &str = "For an hour";
/// Until tomorrow.
pub const SNOOZE_TODAY: &str = "For today";
/// Nudges are back.
pub const WAKE: &str = "Wake them";
/// The kinds that are never made.
pub const NEVER: &str = "Never made";
/// The hosts without nudges.
pub const QUIET_HOSTS: &str = "Quiet on";
/// Allows a kind or host again.
pub const ALLOW: &str = "Allow again";
/// The hours of the week without nudges.
pub const HOURS: &str = "Quiet hours";
/// When they begin.
pub const HOURS_FROM: &str = "From";
/// When they end.
pub const HOURS_TO: &str = "To";
/// The days on which they begin.
pub const HOURS_DAYS: &str = "Beginning on";
/// Adds them.
pub const HOURS_ADD: &str = "Add quiet hours";
/// They are added.
pub const HOURS_ADDED: &str = "Quiet hours added.";
/// Removes them.
pub const HOURS_REMOVE: &str = "Remove";
/// They are removed.
pub const HOURS_REMOVED: &str = "Quiet hours removed.";
/// Where a field holds no time.
pub const HOURS_UNCLEAR: &str = "Type both times, such as 22:00 and 7:00.";
/// The ledger.
pub const LEDGER: &str = "Ledger";
/// The data as a whole.
pub const DATA: &str = "Your data";
/// What Hearth keeps.
pub const KEEPS: &str = "What Hearth keeps";
/// What that is, a paragraph each.
pub const KEEPS_WHAT: [&str; 3] = [
    "On this machine, and nowhere else: that you posted, replied, commented or passed something \
     on, when, to whom or about which post, and the addresses of the links. After 90 days only \
     each day’s counts stay.",
    "Never the words you write, and never what others write to you. Of private messages only that \
     one was sent, when, and to whom.",
    "The people on your list, with the notes you made and when you last talked. Hearth makes no \
     network request; nobody else can see any of this.",
];
/// What could not be read.
pub const SET_ASIDE: &str = "Set aside";
/// What that means.
pub const SET_ASIDE_WHY: &str = "Hearth could not read these records. They are kept as they were found; nothing \
                                 was deleted.";
/// Shows a record as it was found.
pub const SET_ASIDE_SHOW: &str = "As it was found";

/// A kind of nudge.
pub fn nudge_kind(kind: NudgeKind) -> &'static str {
    match kind {
        NudgeKind::OwnWords => "Add your own words, or ask something",
    }
}

/// The button's name for screen readers.
pub fn allow(what: &str) -> String {
    format!("Allow again: {what}")
}

/// A span of hours, each end as the reader's region writes it.
pub fn from_to(from: &str, to: &str) -> String {
    format!("{from} to {to}")
}

/// The button's name for screen readers.
pub fn remove_hours(span: &str) -> String {
    format!("Remove: {span}")
}

/// Until when nudges are snoozed.
pub fn snoozed(until: &str) -> String {
    format!("Quiet until {until}.")
}

/// What nudges did so far; `heeded` of `shown` changed the draft for the better.
pub fn effect(shown: u32, heeded: u32) -> String {
    let offers = counted(shown, "offer", "offers");
    match (shown, heeded) {
        (0, _) => "None made so far.".into(),
        (_, 0) => format!("{offers} so far. You kept your drafts as they were, which is fine."),
        _ => {
            format!("{offers} so far. After {heeded} of them your draft gained words of your own.")
        }
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
