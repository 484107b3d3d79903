//! People: how long ago the last talk was, and the form for somebody.

use hearth::activity::Kind;
use hearth::people::{Circle, Warmth};

use super::counted;
use crate::person_draft::{DraftProblem, LONGEST_CADENCE, LONGEST_NAME, LONGEST_NOTE};

/// "9 days since you replied".
pub fn since(days: Option<u32>, last_kind: Option<Kind>) -> String {
    let Some(days) = days else {
        return "No talk seen yet".into();
    };
    let count = counted(days, "day", "days");
    match last_kind {
        Some(Kind::Reply) => format!("{count} since you replied"),
        Some(Kind::Comment) => format!("{count} since you commented"),
        Some(Kind::DirectMessage) => format!("{count} since you wrote"),
        Some(Kind::Quote) => format!("{count} since you quoted them"),
        Some(Kind::Post) => format!("{count} since you mentioned them"),
        Some(Kind::Conversation) => format!("{count} since you talked"),
        Some(Kind::LinkPost | Kind::Repost) | None => format!("{count} since you said hello"),
    }
}

/// "Every 7 days; the last talk was 9 days ago".
pub fn rhythm(cadence_days: u32, days: Option<u32>) -> String {
    let every = match cadence_days {
        1 => "Every day".into(),
        _ => format!("Every {cadence_days} days"),
    };
    match days {
        None => format!("{every}; no talk seen yet"),
        Some(0) => format!("{every}; the last talk was today"),
        Some(1) => format!("{every}; the last talk was yesterday"),
        Some(days) => format!("{every}; the last talk was {days} days ago"),
    }
}

/// How the flame burns, for those who do not see it.
pub fn warmth(warmth: Warmth) -> &'static str {
    match warmth {
        Warmth::Burning => "The flame burns",
        Warmth::Low => "The flame is low",
        Warmth::Embers => "Embers",
    }
}

/// A circle's name.
pub fn circle(circle: Circle) -> &'static str {
    match circle {
        Circle::Five => "The closest five",
        Circle::Fifteen => "The next fifteen",
        Circle::Fifty => "Fifty more",
    }
}

/// How full a circle is.
pub fn fullness(taken: usize, cap: usize) -> String {
    format!("{taken} of {cap}")
}

/// Before the names of somebody on sites.
pub const KNOWN_AS: &str = "Handle, or the address of their profile";
/// An example of it.
pub const KNOWN_AS_EXAMPLE: &str = "@ana@social.example";
/// On which site the handle is.
pub const ON_SITE: &str = "On";
/// No site was chosen.
pub const ON_ANY_SITE: &str = "As the address says";
/// What a handle is good for.
pub const KNOWN_AS_WHY: &str = "So that Hearth sees by itself when you talk. You can leave it out.";
/// The name's field.
pub const PERSON_NAME: &str = "Name";
/// An example of it.
pub const NAME_EXAMPLE: &str = "Ana";
/// The circle's field.
pub const CIRCLE: &str = "How close";
/// The cadence's field.
pub const CADENCE: &str = "Days until the flame is low";
/// The note's field.
pub const NOTE: &str = "One line to remember";
/// An example of it.
pub const NOTE_EXAMPLE: &str = "started at the library in May";
/// The handles' field.
pub const HANDLES: &str = "Known as";
/// Adds somebody.
pub const ADD: &str = "Add a person";
/// Opens the form.
pub const EDIT: &str = "Edit";
/// Takes somebody off the list.
pub const REMOVE: &str = "Remove";

/// The form's name for somebody.
pub fn edit(name: &str) -> String {
    format!("Edit {name}")
}

/// The button's name for somebody.
pub fn remove(name: &str) -> String {
    format!("Remove {name}")
}

/// The button that takes a handle away.
pub fn remove_handle(handle: &str) -> String {
    format!("Remove the handle {handle}")
}

/// After somebody was added.
pub fn added(name: &str) -> String {
    format!("{name} is on your list.")
}

/// After somebody was changed.
pub fn changed(name: &str) -> String {
    format!("{name} is saved.")
}

/// After somebody was removed.
pub fn removed(name: &str) -> String {
    format!("{name} is off your list.")
}

/// Why the form can not be kept as it is.
pub fn problem(problem: DraftProblem) -> String {
    match problem {
        DraftProblem::NameMissing => "Type a name first.".into(),
        DraftProblem::NameTooLong => format!("A name can have {LONGEST_NAME} letters at most."),
        DraftProblem::HandleUnclear => {
            "That is not one handle. Type it without blanks, such as @ana@social.example.".into()
        }
        DraftProblem::CadenceUnclear => {
            format!("Type a number of days from 1 to {LONGEST_CADENCE}, or leave it empty.")
        }
        DraftProblem::NoteTooLong => format!("A note can have {LONGEST_NOTE} letters at most."),
        DraftProblem::CircleFull(Circle::Five) => {
            "The closest five are five. Choose a wider circle, or move somebody first.".into()
        }
        DraftProblem::CircleFull(Circle::Fifteen) => {
            "The next fifteen are fifteen. Choose a wider circle, or move somebody first.".into()
        }
        DraftProblem::CircleFull(Circle::Fifty) => {
            "Fifty are fifty. Let somebody go first; nobody can keep up with everyone.".into()
        }
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
